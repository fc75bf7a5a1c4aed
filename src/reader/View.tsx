import {
  useEffect,
  useErrorBoundary,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "preact/hooks";
import type { Article } from "../core/article.ts";
import { languageOf } from "../core/speech/voices.ts";
import type { ReadPage } from "../core/split/pages.ts";
import { askWorker, isReplaced } from "../messages.ts";
import { type BundledFont, RANGES, type Settings } from "../settings/schema.ts";
import { siteFor } from "../sites/site-for.ts";
import { selectAll } from "../ui/clipboard.ts";
import { dress } from "../ui/dress.ts";
import { wordsIn } from "../ui/i18n.ts";
import { PagesProgress } from "../ui/PagesProgress.tsx";
import { type Enlarged, PhotoMode } from "../ui/photo-hosts.ts";
import { ReadArticle } from "../ui/ReadArticle.tsx";
import { useBundledFont } from "../ui/use-bundled-font.ts";
import { useJoined } from "../ui/use-joined.ts";
import { useRestored } from "../ui/use-restored.ts";
import { useSettings } from "../ui/use-settings.ts";
import { WordsContext } from "../ui/words.ts";
import { Bar } from "./Bar.tsx";
import { hasContents } from "./Contents.tsx";
import { copySelection } from "./copy-selection.ts";
import { readFurtherPage } from "./fetch-page.ts";
import { LineFocus } from "./LineFocus.tsx";
import { Listening, SpokenSentence } from "./Listening.tsx";
import { Note } from "./Note.tsx";
import { PanelBox } from "./PanelBox.tsx";
import { PhotoZoom } from "./PhotoZoom.tsx";
import { ProgressLine } from "./Progress.tsx";
import { keepPlace, useHeight } from "./sight.ts";
import { useBeginning } from "./use-beginning.ts";
import { useKeys } from "./use-keys.ts";
import { useMoved } from "./use-moved.ts";
import { usePanel } from "./use-panel.ts";
import { useReading } from "./use-reading.ts";
import { useSpeaker } from "./use-speaker.ts";
import { useTranslated } from "./use-translated.ts";

interface Props {
  article: Article;
  /** As they are when the view opens: it is drawn whole at once. */
  settings: Settings;
  /** The dialog that the view is drawn in, dressed as the settings say: it scrolls and carries the theme. */
  dialog: HTMLDialogElement;
  onLeave: () => void;
  /** Draws the article anew as the page says it by now. @returns whether there is one */
  onReadAgain: () => Promise<boolean>;
}

const readPage: ReadPage = ({ url }, signal) =>
  readFurtherPage(url, siteFor(location.href), signal);

const loadFont = (font: BundledFont): Promise<unknown> =>
  askWorker("font", { font });

/**
 * The clean view: a slim bar, the article, and what was taken out of it. No header and no main: the page behind has its own, and a
 * dialog needs none.
 */
function View({
  article,
  settings: known,
  dialog,
  onLeave,
  onReadAgain,
}: Props) {
  /** What has failed, in words; stands until the reader has read it. */
  const [message, setMessage] = useState("");
  /** What is only heard. */
  const [said, setSaid] = useState("");
  const [enlarged, setEnlarged] = useState<Enlarged | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const joined = useJoined(article, readPage);
  const restored = useRestored(joined.article);
  const { settings, change } = useSettings(known, () =>
    setMessage(t(isReplaced() ? "updated" : "storeFailed")),
  );
  const t = wordsIn(settings.language);
  const beginning = useBeginning(restored.shown, known);
  const reading = useReading(beginning ?? restored.shown, dialog);
  const hasMoved = useMoved(article.url);
  const isRetranslated = useTranslated(article);
  /** Read again, the page beneath gave no article. */
  const [isGone, setGone] = useState(false);
  const font = useBundledFont(settings.font, loadFont);
  const speaking = useSpeaker(restored.shown, dialog, settings, () =>
    setMessage(t(isReplaced() ? "updated" : "voiceStopped")),
  );

  useHeight(bar, dialog, "--bar");

  // The dialog is dressed when the view opens: to do so again would lay the whole article out twice before the first frame.
  const isDressed = useRef(true);
  useLayoutEffect(() => {
    if (!isDressed.current) keepPlace(dialog, () => dress(dialog, settings));
    isDressed.current = false;
    // Lines are as long as the letters of the font that has come are wide.
  }, [settings, dialog, font]);

  useLayoutEffect(() => {
    dialog.lang = t.language;
    dialog.ariaLabel = article.title;
  }, [dialog, t.language, article.title]);

  useEffect(() => {
    const copied = (event: ClipboardEvent): void => {
      if (text.current) copySelection(event, text.current);
    };
    dialog.addEventListener("copy", copied);
    return () => dialog.removeEventListener("copy", copied);
  }, [dialog]);

  const panel = usePanel(dialog, column);
  const isWorthListing = useMemo(
    () => hasContents(restored.shown),
    [restored.shown],
  );
  const larger = (step: number): void => {
    const { least, most } = RANGES.fontSize;
    const next = ({ fontSize }: Settings): number =>
      Math.min(most, Math.max(least, fontSize + step));
    change((old) => ({ ...old, fontSize: next(old) }));
    setSaid(`${t("fontSize")}: ${next(settings)} px`);
  };
  /** One step back: a photo closes by itself, then a panel, then the view. */
  const back = (): void => (panel.open ? panel.close() : onLeave());
  useKeys(
    dialog,
    enlarged
      ? {}
      : {
          "?": () => panel.toggle("keys"),
          ...(isWorthListing && { i: () => panel.toggle("contents") }),
          t: () => panel.toggle("appearance"),
          "+": () => larger(1),
          "-": () => larger(-1),
          l: speaking.toggle,
          "[": () => speaking.speaker?.move(-1),
          "]": () => speaking.speaker?.move(1),
          "Mod+a": () => text.current && selectAll(text.current),
          Escape: back,
        },
  );
  const photoMode = useMemo(
    () => ({ photos: settings.photos, enlarge: setEnlarged }),
    [settings.photos],
  );

  return (
    <WordsContext.Provider value={t}>
      <div class="bar" ref={bar}>
        <Bar
          article={restored.shown}
          dialog={dialog}
          text={text}
          isWhole={joined.fetching === null}
          panel={panel}
          speaking={speaking}
          hasContents={isWorthListing}
          onSaid={setSaid}
          onFailed={setMessage}
          onLeave={onLeave}
        />
        {message && (
          <Note
            says={message}
            kind="alert"
            label={t("close")}
            onClick={() => setMessage("")}
          />
        )}
        {(hasMoved || isGone) && (
          <Note
            says={t("pageMoved")}
            action="show-page"
            label={t("showPage")}
            onClick={onLeave}
          />
        )}
        {isRetranslated && (
          <Note
            says={t("pageTranslated")}
            action="read-again"
            label={t("readAgain")}
            onClick={async () => {
              if (!(await onReadAgain())) setGone(true);
            }}
          />
        )}
        {reading.resumed && (
          <Note
            says={t("resumed")}
            kind="resumed"
            label={t("toBeginning")}
            onClick={reading.toBeginning}
          />
        )}
        <ProgressLine dialog={dialog} />
        <PanelBox
          panel={panel}
          article={restored.shown}
          dialog={dialog}
          settings={settings}
          onChange={change}
          hasContents={isWorthListing}
        />
      </div>
      <p class="live" role="status">
        {said}
      </p>
      <PagesProgress joined={joined} />
      {speaking.playing && speaking.speaker && (
        <Listening
          dialog={dialog}
          playing={speaking.playing}
          speaker={speaking.speaker}
          settings={settings}
          language={languageOf(article.lang)}
          onToggle={speaking.toggle}
          onStop={() => {
            speaking.stop();
            // The player goes with the button that had the focus.
            bar.current
              ?.querySelector<HTMLElement>("[data-action=listen]")
              ?.focus();
          }}
          onChange={change}
        />
      )}
      <PhotoMode.Provider value={photoMode}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the sentence keys lead there */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the paragraphs stay text */}
        <div
          ref={column}
          tabIndex={-1}
          class="column"
          onClick={({ target }) => {
            if (
              panel.open === null &&
              speaking.speaker &&
              target instanceof Element &&
              !target.closest("a,button,summary")
            )
              speaking.speaker.startAt(target);
          }}
        >
          {speaking.playing && (
            <SpokenSentence
              sentence={speaking.playing.sentence}
              dialog={dialog}
            />
          )}
          <ReadArticle
            joined={joined}
            restored={restored}
            text={text}
            beginning={beginning}
          />
        </div>
      </PhotoMode.Provider>
      {settings.focusLines > 0 && (
        <LineFocus dialog={dialog} count={settings.focusLines} />
      )}
      {enlarged && (
        <PhotoZoom photo={enlarged} onClose={() => setEnlarged(null)} />
      )}
    </WordsContext.Provider>
  );
}

/** The view, which gives the page back should drawing it throw: an empty cover would hide the page. */
export function SafeView(props: Props) {
  const [error] = useErrorBoundary(() => queueMicrotask(props.onLeave));
  return error === undefined ? <View {...props} /> : null;
}
