import { useEffect, useRef, useState } from "preact/hooks";
import { rangeOf } from "../core/speech/passages.ts";
import { type Settings, withVoice } from "../settings/schema.ts";
import {
  BackIcon,
  CloseIcon,
  NextIcon,
  PauseIcon,
  PlayIcon,
} from "../ui/icons.tsx";
import { useWords } from "../ui/words.ts";
import type { Playing, Speaker } from "../world.ts";
import { hasFocusLines, sightIn, useHeight } from "./sight.ts";

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the sentence stands, from the upper left of the column. */
function boxesOf(
  sentence: NonNullable<Playing["sentence"]>,
  column: Element,
): Box[] {
  const origin = column.getBoundingClientRect();
  const range = rangeOf(sentence.element, sentence.start, sentence.end);
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
  }));
}

/** Marks the sentence that is being said, and keeps it in sight. The marks lie behind the text: the article is not touched. */
export function SpokenSentence({
  sentence,
  dialog,
}: {
  sentence: Playing["sentence"];
  dialog: HTMLElement;
}) {
  const [boxes, setBoxes] = useState<Box[]>([]);
  useEffect(() => {
    const column = dialog.querySelector(".column");
    if (!sentence || !column) return;
    const mark = (): void => setBoxes(boxesOf(sentence, column));
    mark();
    const first = rangeOf(
      sentence.element,
      sentence.start,
      sentence.end,
    ).getBoundingClientRect();
    const { top, bottom } = sightIn(dialog);
    const isFocused = hasFocusLines(dialog);
    if (isFocused || first.top < top || first.bottom > bottom)
      dialog.scrollBy({
        top: first.top - top - (isFocused ? 0 : (bottom - top) * 0.2),
        behavior: matchMedia("(prefers-reduced-motion: reduce)").matches
          ? "auto"
          : "smooth",
      });
    const resized = new ResizeObserver(mark);
    resized.observe(column);
    return () => resized.disconnect();
  }, [sentence, dialog]);
  return (
    <div class="spoken" aria-hidden="true">
      {sentence &&
        boxes.map(({ left, top, width, height }, index) => (
          <i
            key={index}
            style={{
              left: `${left}px`,
              top: `${top}px`,
              width: `${width}px`,
              height: `${height}px`,
            }}
          />
        ))}
    </div>
  );
}

interface Props {
  dialog: HTMLElement;
  playing: Playing;
  speaker: Speaker;
  settings: Settings;
  /** The article's language, as the voices are remembered by it. */
  language: string;
  onToggle: () => void;
  onStop: () => void;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** Per cent of the voice's own speed. */
const RATES = [50, 75, 100, 125, 150, 200];

/** The controls of reading aloud, at the lower edge. */
export function Listening({
  dialog,
  playing,
  speaker,
  settings,
  language,
  onToggle,
  onStop,
  onChange,
}: Props) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  useHeight(box, dialog, "--low");
  const { isPlaying, problem, voices, voice } = playing;
  const { speech } = settings;
  const choose = (uri: string): void => {
    speaker.setVoice(uri);
    onChange((old) => ({
      ...old,
      speech: {
        ...old.speech,
        voices: withVoice(old.speech.voices, language, uri),
      },
    }));
  };
  // What another version has stored is shown as it is.
  const rates = [...new Set([...RATES, speech.rate])].sort((a, b) => a - b);
  return (
    <section ref={box} class="listening" aria-label={t("listening")}>
      {problem && (
        <p role="alert">
          {t(problem === "no-voice" ? "noVoice" : "voiceStopped")}
        </p>
      )}
      <div>
        {problem !== "no-voice" && (
          <>
            <button
              type="button"
              class="button bare"
              aria-label={t("previousSentence")}
              title={t("previousSentence")}
              onClick={() => speaker.move(-1)}
            >
              <BackIcon />
            </button>
            <button
              type="button"
              class="button primary"
              data-action="play"
              aria-label={t(isPlaying ? "pause" : "play")}
              onClick={onToggle}
            >
              {isPlaying ? <PauseIcon /> : <PlayIcon />}
            </button>
            <button
              type="button"
              class="button bare"
              aria-label={t("nextSentence")}
              title={t("nextSentence")}
              onClick={() => speaker.move(1)}
            >
              <NextIcon />
            </button>
            <label>
              <span class="live">{t("speed")}</span>
              <select
                name="rate"
                onChange={({ currentTarget }) => {
                  const rate = Number(currentTarget.value);
                  onChange((old) => ({
                    ...old,
                    speech: { ...old.speech, rate },
                  }));
                }}
              >
                {rates.map((rate) => (
                  <option
                    key={rate}
                    value={rate}
                    selected={rate === speech.rate}
                  >
                    {(rate / 100).toLocaleString(t.language)}×
                  </option>
                ))}
              </select>
            </label>
            <label class="voice">
              <span class="live">{t("voice")}</span>
              <select
                name="voice"
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {voices.map(({ uri, name, isLocal }) => (
                  <option key={uri} value={uri} selected={uri === voice}>
                    {isLocal ? name : t("networkVoice", { name })}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <button
          type="button"
          class="button bare"
          aria-label={t("stopListening")}
          title={t("stopListening")}
          data-action="stop-listening"
          onClick={onStop}
        >
          <CloseIcon />
        </button>
      </div>
    </section>
  );
}
