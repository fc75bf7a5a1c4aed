export const THEMES = ["system", "light", "sepia", "dark", "contrast"] as const;
export const FONTS = [
  "serif",
  "sans",
  "literata",
  "atkinson",
  "lexend",
] as const;
/** Fonts that come with Bening and are loaded when chosen. */
export const BUNDLED_FONTS = ["literata", "atkinson", "lexend"] as const;
export const ALIGNMENTS = ["start", "justify"] as const;
/** Photos at once, each on a tap, or none. */
export const PHOTOS = ["show", "ask", "hide"] as const;
/** How many lines the line focus leaves clear; 0 is off. */
export const FOCUS_LINES = [0, 1, 3, 5] as const;
export const LANGUAGES = ["browser", "id", "en"] as const;

export type Theme = (typeof THEMES)[number];
export type Font = (typeof FONTS)[number];
export type BundledFont = (typeof BUNDLED_FONTS)[number];
export type Alignment = (typeof ALIGNMENTS)[number];
export type Photos = (typeof PHOTOS)[number];
export type FocusLines = (typeof FOCUS_LINES)[number];
export type Language = (typeof LANGUAGES)[number];

/** Where articles open clean by themselves. */
export interface AutoClean {
  /** All of Bisnis.com, whatever `hosts` says. */
  everywhere: boolean;
  /** Host names such as "market.bisnis.com", sorted, each once. */
  hosts: string[];
}

/** How articles are read aloud. */
export interface Speech {
  /** Hundredths of the voice's own speed. */
  rate: number;
  /** The chosen voice's address of each language ("id": "urn:…"); a voice that is gone is passed over. */
  voices: Record<string, string>;
}

/** All that a reader can set. Stored whole under one key. */
export interface Settings {
  theme: Theme;
  font: Font;
  /** Size of the running text, CSS pixels. */
  fontSize: number;
  /** Width of the column, characters. */
  width: number;
  /** Height of a line of running text, hundredths of its size. */
  lineHeight: number;
  /** What is added between letters, hundredths of their size; between words a third more. */
  letterSpacing: number;
  alignment: Alignment;
  photos: Photos;
  focusLines: FocusLines;
  language: Language;
  /** Whether the right-click menu has our item, in Firefox; elsewhere the permission for it says so. */
  contextMenu: boolean;
  autoClean: AutoClean;
  speech: Speech;
}

/** What of the settings is about the look of an article. */
export type Look = Pick<
  Settings,
  | "theme"
  | "font"
  | "fontSize"
  | "width"
  | "lineHeight"
  | "letterSpacing"
  | "alignment"
  | "photos"
  | "focusLines"
>;

export const lookOf = ({
  theme,
  font,
  fontSize,
  width,
  lineHeight,
  letterSpacing,
  alignment,
  photos,
  focusLines,
}: Settings): Look => ({
  ...{ theme, font, fontSize, width, lineHeight, letterSpacing },
  ...{ alignment, photos, focusLines },
});

/** Inclusive bounds of the numbers; those of sliders with their step. */
export const RANGES = {
  fontSize: { least: 14, most: 32, step: 1 },
  width: { least: 45, most: 90, step: 5 },
  lineHeight: { least: 130, most: 210, step: 10 },
  letterSpacing: { least: 0, most: 20, step: 2 },
  rate: { least: 50, most: 200 },
} as const;

/** So many languages' voices are remembered. */
const MOST_VOICES = 8;

/** storage.sync takes 8,192 bytes an item: so many names of usual length fit with room to spare. */
export const MOST_HOSTS = 130;

export const DEFAULTS: Settings = {
  theme: "system",
  font: "serif",
  fontSize: 19,
  width: 65,
  lineHeight: 160,
  letterSpacing: 0,
  alignment: "start",
  photos: "show",
  focusLines: 0,
  language: "browser",
  contextMenu: true,
  autoClean: { everywhere: false, hosts: [] },
  speech: { rate: 100, voices: {} },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T extends string | number>(
  value: unknown,
  allowed: readonly T[],
  fallback: T,
): T => allowed.find((item) => item === value) ?? fallback;

const within = (
  value: unknown,
  { least, most }: { least: number; most: number },
  fallback: number,
): number =>
  typeof value === "number" && Number.isFinite(value)
    ? Math.round(Math.min(most, Math.max(least, value)))
    : fallback;

/** Voices by language, as far as they are such; names and addresses of voices are short. */
const voicesIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {})
      .filter(
        (entry): entry is [string, string] =>
          /^[a-z]{2,3}$/.test(entry[0]) &&
          typeof entry[1] === "string" &&
          entry[1].length <= 200,
      )
      .slice(0, MOST_VOICES),
  );

/** The voices with one more chosen. Browsers store them in an order of their own: where there are too many, any other one goes. */
export const withVoice = (
  voices: Settings["speech"]["voices"],
  language: string,
  uri: string,
): Settings["speech"]["voices"] => {
  const { [language]: _, ...others } = voices;
  const kept = Object.entries(others).slice(0, MOST_VOICES - 1);
  return { ...Object.fromEntries(kept), [language]: uri };
};

/** Whether the text is a host name as a browser's URL would give it. */
export const isHost = (value: unknown): value is string =>
  typeof value === "string" &&
  value.length <= 253 &&
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(value);

/**
 * Reads stored settings of any shape: what is legal is kept, numbers are clamped, everything else becomes the default. Settings of
 * older versions pass the same way, since no field has changed its meaning yet. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const given = isObject(stored) ? stored : {};
  const auto = isObject(given.autoClean) ? given.autoClean : {};
  const speech = isObject(given.speech) ? given.speech : {};
  const hosts = Array.isArray(auto.hosts) ? auto.hosts.filter(isHost) : [];
  return {
    theme: oneOf(given.theme, THEMES, DEFAULTS.theme),
    font: oneOf(given.font, FONTS, DEFAULTS.font),
    fontSize: within(given.fontSize, RANGES.fontSize, DEFAULTS.fontSize),
    width: within(given.width, RANGES.width, DEFAULTS.width),
    lineHeight: within(
      given.lineHeight,
      RANGES.lineHeight,
      DEFAULTS.lineHeight,
    ),
    letterSpacing: within(
      given.letterSpacing,
      RANGES.letterSpacing,
      DEFAULTS.letterSpacing,
    ),
    alignment: oneOf(given.alignment, ALIGNMENTS, DEFAULTS.alignment),
    photos: oneOf(given.photos, PHOTOS, DEFAULTS.photos),
    focusLines: oneOf(given.focusLines, FOCUS_LINES, DEFAULTS.focusLines),
    language: oneOf(given.language, LANGUAGES, DEFAULTS.language),
    contextMenu: given.contextMenu !== false,
    autoClean: {
      everywhere: auto.everywhere === true,
      hosts: [...new Set(hosts)].sort().slice(0, MOST_HOSTS),
    },
    speech: {
      rate: within(speech.rate, RANGES.rate, DEFAULTS.speech.rate),
      voices: voicesIn(speech.voices),
    },
  };
}

/** Whether articles of the host open clean by themselves. */
export const opensClean = (
  { autoClean }: Settings,
  host: string,
  isBisnis: boolean,
): boolean =>
  (autoClean.everywhere && isBisnis) || autoClean.hosts.includes(host);

/** The settings with auto-clean of one host switched. */
export function withHost(
  settings: Settings,
  host: string,
  on: boolean,
): Settings {
  const others = settings.autoClean.hosts.filter((other) => other !== host);
  return parseSettings({
    ...settings,
    autoClean: {
      ...settings.autoClean,
      hosts: on ? [...others, host] : others,
    },
  });
}

/** Whether two parsed settings say the same: parsed, they have their properties in one order. */
export const isSame = (one: Settings | null, other: Settings): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
