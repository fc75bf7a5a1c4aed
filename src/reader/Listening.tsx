import { useEffect, useState } from "preact/hooks";
import { rangeOf } from "../core/speech/passages.ts";
import { RANGES, type Settings } from "../settings/schema.ts";
import {
  BackIcon,
  CloseIcon,
  NextIcon,
  PauseIcon,
  PlayIcon,
} from "../ui/icons.tsx";
import { useWords } from "../ui/words.ts";
import type { Playing, Speaker } from "../world.ts";

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
    const { clientHeight } = dialog;
    if (first.top < 90 || first.bottom > clientHeight - 110)
      dialog.scrollBy({
        top: first.top - clientHeight * 0.3,
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
  playing: Playing;
  speaker: Speaker;
  settings: Settings;
  /** The article's language, as the voices are remembered by it. */
  language: string;
  onToggle: () => void;
  onStop: () => void;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** The controls of reading aloud, at the lower edge. */
export function Listening({
  playing,
  speaker,
  settings,
  language,
  onToggle,
  onStop,
  onChange,
}: Props) {
  const t = useWords();
  const { isPlaying, problem, voices, voice } = playing;
  const { speech } = settings;
  const choose = (uri: string): void => {
    speaker.setVoice(uri);
    onChange((old) => ({
      ...old,
      speech: {
        ...old.speech,
        voices: { ...old.speech.voices, [language]: uri },
      },
    }));
  };
  const { least, most } = RANGES.rate;
  const rates = [50, 75, 100, 125, 150, 200].filter(
    (rate) => rate >= least && rate <= most,
  );
  return (
    <section class="listening" aria-label={t("listening")}>
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
                    {rate / 100}×
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
