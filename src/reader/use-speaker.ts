import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { languageOf } from "../core/speech/voices.ts";
import { askWorker } from "../messages.ts";
import type { Settings } from "../settings/schema.ts";
import { type Playing, type Speaker, world } from "../world.ts";

export interface Speaking {
  /** Null while nobody listens. */
  playing: Playing | null;
  speaker: Speaker | null;
  /** Begins, or plays and pauses. */
  toggle: () => void;
  stop: () => void;
}

/** Reads the drawn article aloud once the reader asks for it; what does so is loaded then. */
export function useSpeaker(
  article: Article,
  dialog: HTMLDialogElement,
  settings: Settings,
  onRefused: () => void,
): Speaking {
  const [playing, setPlaying] = useState<Playing | null>(null);
  const speaker = useRef<Speaker | null>(null);
  /** Counts up whenever listening begins or ends: what is still loading for an earlier time is dropped. */
  const turn = useRef(0);
  const stop = useCallback((): void => {
    turn.current += 1;
    speaker.current?.end();
    speaker.current = null;
    setPlaying(null);
  }, []);
  useEffect(() => stop, [stop]);

  // Another speed or text.
  const rate = settings.speech.rate / 100;
  useEffect(() => speaker.current?.setRate(rate), [rate]);
  // What is read may have gone with it.
  useEffect(() => {
    if (speaker.current?.goOn() === false) stop();
  }, [article, stop]);

  async function begin(): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    if (!world.speaker) await askWorker("listen", {});
    const root = dialog.querySelector(".article");
    if (!root || !world.speaker || own !== turn.current) return;
    const begun = world.speaker(root, article.lang, rate, setPlaying);
    speaker.current = begun;
    const language = languageOf(article.lang);
    await begun.start(settings.speech.voices[language]);
  }
  const toggle = (): void => {
    if (!speaker.current) begin().catch(onRefused);
    else if (playing?.isPlaying) speaker.current.pause();
    else speaker.current.play();
  };
  return { playing, speaker: speaker.current, toggle, stop };
}
