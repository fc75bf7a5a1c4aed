/** What of the browser's voices is asked. */
export interface VoiceLike {
  voiceURI: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

const tag = (lang: string): string => lang.toLowerCase().replaceAll("_", "-");
/** The language alone of "id-ID", or of "en_US" as some pages and systems write it: what voices are chosen and remembered by. */
export const languageOf = (lang: string): string =>
  tag(lang).split("-")[0] ?? "";

/**
 * The voice for a language: the remembered one while it is there, else one of the same region, of the device before one of the
 * network (which sends the text to its maker), the system's choice first. Undefined where there is none: another language's voice
 * says the words wrong.
 */
export function chooseVoice<Voice extends VoiceLike>(
  voices: readonly Voice[],
  lang: string,
  remembered?: string,
): Voice | undefined {
  const own = voices.filter(
    (voice) => languageOf(voice.lang) === languageOf(lang),
  );
  const region = tag(lang) === "id" ? "id-id" : tag(lang);
  const worth = (voice: Voice): number =>
    (voice.localService ? 4 : 0) +
    (tag(voice.lang) === region ? 2 : 0) +
    (voice.default ? 1 : 0);
  return (
    own.find(({ voiceURI }) => voiceURI === remembered) ??
    own.toSorted((one, other) => worth(other) - worth(one))[0]
  );
}
