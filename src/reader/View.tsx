import type { ComponentChildren } from "preact";
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
import { siteFor } from "../sites/index.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { selectAll } from "../ui/clipboard.ts";
import { dress } from "../ui/dress.ts";
import { wordsIn } from "../ui/i18n.ts";
import {
  CloseIcon,
  ContentsIcon,
  Drop,
  ListenIcon,
  TextIcon,
} from "../ui/icons.tsx";
import { PagesProgress } from "../ui/PagesProgress.tsx";
import { type Enlarged, PhotoMode } from "../ui/photo-hosts.ts";
import { ReadArticle } from "../ui/ReadArticle.tsx";
import { ReadingControls } from "../ui/ReadingControls.tsx";
import { useBundledFont } from "../ui/use-bundled-font.ts";
import { useJoined } from "../ui/use-joined.ts";
import { useRestored } from "../ui/use-restored.ts";
import { useSettings } from "../ui/use-settings.ts";
import { WordsContext } from "../ui/words.ts";
import { Contents, hasContents } from "./Contents.tsx";
import { copySelection } from "./copy-selection.ts";
import { DIALOG } from "./cover.ts";
import { readFurtherPage } from "./fetch-page.ts";
import { focusedAround } from "./focused.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { LineFocus } from "./LineFocus.tsx";
import { Listening, SpokenSentence } from "./Listening.tsx";
import { PhotoZoom } from "./PhotoZoom.tsx";
import { MinutesLeft, ProgressLine } from "./Progress.tsx";
import { keepPlace, useHeight } from "./sight.ts";
import { useBeginning } from "./use-beginning.ts";
import { useClickBeside } from "./use-click-beside.ts";
import { useKeys } from "./use-keys.ts";
import { useMoved } from "./use-moved.ts";
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

type Panel = "contents" | "appearance" | "keys";

const loadFont = (font: BundledFont): Promise<unknown> =>
  askWorker("font", { font });

/** A line in the bar: what has happened to the page beneath, and what one can do about it. */
function Note({
  says,
  action,
  label,
  onClick,
}: {
  says: string;
  action: string;
  label: string;
  onClick: () => void;
}) {
  return (
    <p class="note" role="status">
      {says}{" "}
      <button type="button" class="link" data-action={action} onClick={onClick}>
        {label}
      </button>
    </p>
  );
}

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
  const [panel, setPanel] = useState<Panel | null>(null);
  const [enlarged, setEnlarged] = useState<Enlarged | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLElement>(null);
  /** What had the focus when the panel opened. */
  const opener = useRef<HTMLElement | null>(null);
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

  // What comes next by keyboard is in the panel.
  useLayoutEffect(() => {
    if (panel) box.current?.focus({ preventScroll: true });
  }, [panel]);

  // What had the focus may have gone, with a panel or by its own click; keys would then go to the page beneath.
  useLayoutEffect(() => {
    if (!focusedAround(dialog))
      (panel ? box : column).current?.focus({ preventScroll: true });
  });

  const isWorthListing = useMemo(
    () => hasContents(restored.shown),
    [restored.shown],
  );
  const closePanel = (): void => {
    setPanel(null);
    opener.current?.focus({ preventScroll: true });
  };
  const toggle = (which: Panel): void => {
    if (panel === which) {
      closePanel();
      return;
    }
    if (panel === null) opener.current = focusedAround(dialog);
    setPanel(which);
  };
  const larger = (step: number): void => {
    const { least, most } = RANGES.fontSize;
    const next = ({ fontSize }: Settings): number =>
      Math.min(most, Math.max(least, fontSize + step));
    change((old) => ({ ...old, fontSize: next(old) }));
    setSaid(`${t("fontSize")}: ${next(settings)} px`);
  };
  /** One step back: a photo closes by itself, then a panel, then the view. */
  const back = (): void => (panel ? closePanel() : onLeave());
  useKeys(
    dialog,
    enlarged
      ? {}
      : {
          "?": () => toggle("keys"),
          ...(isWorthListing && { i: () => toggle("contents") }),
          t: () => toggle("appearance"),
          "+": () => larger(1),
          "-": () => larger(-1),
          l: speaking.toggle,
          "[": () => speaking.speaker?.move(-1),
          "]": () => speaking.speaker?.move(1),
          "Mod+a": () => text.current && selectAll(text.current),
          Escape: back,
        },
  );
  // Without a key, as phones ask to close: the cover listens, too, and would close the view.
  useEffect(() => {
    if (!panel) return;
    const asked = (event: Event): void => {
      if (event.target !== dialog) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      closePanel();
    };
    dialog.addEventListener("cancel", asked, { capture: true });
    return () => dialog.removeEventListener("cancel", asked, { capture: true });
  }, [panel, dialog]);

  useClickBeside(dialog, column, panel !== null, () => setPanel(null));

  const photoMode = useMemo(
    () => ({ photos: settings.photos, enlarge: setEnlarged }),
    [settings.photos],
  );

  const panelButton = (
    which: Panel,
    label: string,
    icon: ComponentChildren,
  ) => (
    <button
      type="button"
      class="button bare"
      aria-expanded={panel === which}
      aria-controls="bening-panel"
      aria-label={label}
      title={label}
      data-action={which}
      onClick={() => toggle(which)}
    >
      {icon}
    </button>
  );
  return (
    <WordsContext.Provider value={t}>
      <div class="bar" ref={bar}>
        <div class="bar-inner">
          <Drop />
          <span class="bar-site">
            <span class="host">{new URL(article.url).hostname}</span>
            <MinutesLeft article={restored.shown} dialog={dialog} />
          </span>
          <CopyButton
            article={restored.shown}
            text={text}
            isWhole={joined.fetching === null}
            onDone={setSaid}
            onRefused={setMessage}
          />
          <button
            type="button"
            class="button bare"
            aria-pressed={speaking.playing !== null}
            aria-label={t("listen")}
            title={t("listen")}
            data-action="listen"
            onClick={speaking.playing ? speaking.stop : speaking.toggle}
          >
            <ListenIcon />
          </button>
          {isWorthListing &&
            panelButton("contents", t("contents"), <ContentsIcon />)}
          {panelButton("appearance", t("appearance"), <TextIcon />)}
          <button
            type="button"
            class="button bare"
            aria-label={t("closeView")}
            title={`${t("closeView")} (Esc)`}
            data-action="close"
            // Where an update has ended this script, the browser itself still closes the dialog.
            {...{ command: "close", commandfor: DIALOG }}
            onClick={onLeave}
          >
            <CloseIcon />
          </button>
        </div>
        {message && (
          <p class="note alert" role="alert">
            {message}{" "}
            <button type="button" class="link" onClick={() => setMessage("")}>
              {t("close")}
            </button>
          </p>
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
          <p class="note resumed" role="status">
            {t("resumed")}{" "}
            <button type="button" class="link" onClick={reading.toBeginning}>
              {t("toBeginning")}
            </button>
          </p>
        )}
        <ProgressLine dialog={dialog} />
        <section
          ref={box}
          tabIndex={-1}
          class="panel"
          id="bening-panel"
          aria-label={panel ? t(panel) : undefined}
          hidden={panel === null}
        >
          {panel === "appearance" && (
            <>
              <ReadingControls settings={settings} onChange={change} />
              <button
                type="button"
                class="link"
                data-action="keys"
                onClick={() => setPanel("keys")}
              >
                {t("keys")}
              </button>
            </>
          )}
          {panel === "contents" && (
            <Contents
              article={restored.shown}
              dialog={dialog}
              onGone={() => setPanel(null)}
            />
          )}
          {panel === "keys" && <KeyHelp hasContents={isWorthListing} />}
        </section>
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
              panel === null &&
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
