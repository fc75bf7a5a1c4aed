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
import type { ReadPage } from "../core/pages.ts";
import { askWorker, isReplaced } from "../messages.ts";
import type { BundledFont, Settings } from "../settings/schema.ts";
import { siteFor } from "../sites/index.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
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
import { DIALOG } from "./cover.ts";
import { readFurtherPage } from "./fetch-page.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Listening, SpokenSentence } from "./Listening.tsx";
import { PhotoZoom } from "./PhotoZoom.tsx";
import { MinutesLeft, ProgressLine } from "./Progress.tsx";
import { useKeys } from "./use-keys.ts";
import { useMoved } from "./use-moved.ts";
import { useReading } from "./use-reading.ts";
import { useSpeaker } from "./use-speaker.ts";

interface Props {
  article: Article;
  /** As they are when the view opens: it is drawn whole at once. */
  settings: Settings;
  /** The dialog that the view is drawn in: it scrolls and carries the theme. */
  dialog: HTMLDialogElement;
  onLeave: () => void;
}

const readPage: ReadPage = ({ url }, signal) =>
  readFurtherPage(url, siteFor(location.href), signal);

type Panel = "contents" | "appearance" | "keys";

const loadFont = (font: BundledFont): Promise<unknown> =>
  askWorker("font", { font });

/** Puts what the reader has chosen onto the dialog, where the style sheets find it. */
function dress(dialog: HTMLDialogElement, settings: Settings): void {
  dialog.dataset.theme = settings.theme;
  dialog.dataset.font = settings.font;
  dialog.dataset.alignment = settings.alignment;
  dialog.dataset.photos = settings.photos;
  dialog.style.setProperty("--text-size", `${settings.fontSize}px`);
  dialog.style.setProperty("--measure", `${settings.width}`);
  dialog.style.setProperty("--line-height", `${settings.lineHeight / 100}`);
  dialog.style.setProperty(
    "--letter-spacing",
    `${settings.letterSpacing / 100}em`,
  );
  dialog.style.setProperty("--focus-lines", `${settings.focusLines}`);
}

/**
 * The clean view: a slim bar, the article, and what was taken out of it. No header and no main: the page behind has its own, and a
 * dialog needs none.
 */
function View({ article, settings: known, dialog, onLeave }: Props) {
  const [message, setMessage] = useState("");
  const [panel, setPanel] = useState<Panel | null>(null);
  const [enlarged, setEnlarged] = useState<Enlarged | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const joined = useJoined(article, readPage);
  const restored = useRestored(joined.article);
  const { settings, change } = useSettings(known, () =>
    setMessage(t(isReplaced() ? "updated" : "storeFailed")),
  );
  const t = wordsIn(settings.language);
  const reading = useReading(restored.shown, dialog);
  const hasMoved = useMoved(article.url);
  useBundledFont(settings.font, loadFont);
  const speaking = useSpeaker(restored.shown, dialog, settings, () =>
    setMessage(t("voiceStopped")),
  );

  useLayoutEffect(() => {
    dress(dialog, settings);
    dialog.lang = t.language;
    dialog.ariaLabel = article.title;
  }, [settings, dialog, t.language, article.title]);

  useEffect(() => {
    column.current?.focus({ preventScroll: true });
  }, []);

  // What had the focus may have gone, with a panel or by its own click; keys would then go to the page beneath.
  useLayoutEffect(() => {
    const root = dialog.getRootNode();
    if (root instanceof ShadowRoot && !root.activeElement)
      (panel ? box : column).current?.focus({ preventScroll: true });
  });

  const isWorthListing = useMemo(
    () => hasContents(restored.shown),
    [restored.shown],
  );
  const toggle = (which: Panel): void =>
    setPanel((open) => (open === which ? null : which));
  const larger = (step: number): void =>
    change((old) => ({ ...old, fontSize: old.fontSize + step }));
  useKeys(dialog, {
    "?": () => toggle("keys"),
    i: () => toggle("contents"),
    t: () => toggle("appearance"),
    "+": () => larger(1),
    "-": () => larger(-1),
    l: speaking.toggle,
    "[": () => speaking.speaker?.move(-1),
    "]": () => speaking.speaker?.move(1),
  });

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
      <div class="bar">
        <div class="bar-inner">
          <Drop />
          <span class="bar-site">
            <span class="host">{new URL(article.url).hostname}</span>
            <MinutesLeft article={restored.shown} dialog={dialog} />
          </span>
          <CopyButton
            article={restored.shown}
            text={text}
            onMessage={setMessage}
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
        {hasMoved && (
          <p class="resumed" role="status">
            {t("pageMoved")}{" "}
            <button
              type="button"
              class="link"
              data-action="show-page"
              onClick={onLeave}
            >
              {t("showPage")}
            </button>
          </p>
        )}
        {reading.resumed && (
          <p class="resumed" role="status">
            {t("resumed")}{" "}
            <button type="button" class="link" onClick={reading.toBeginning}>
              {t("toBeginning")}
            </button>
          </p>
        )}
        <ProgressLine dialog={dialog} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel before it closes the view */}
        <div
          ref={box}
          tabIndex={-1}
          class="panel"
          id="bening-panel"
          hidden={panel === null}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            setPanel(null);
            column.current?.focus({ preventScroll: true });
          }}
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
          {panel === "keys" && <KeyHelp />}
        </div>
      </div>
      <p
        class={message === "" || message === t("copied") ? "live" : "message"}
        role="status"
      >
        {message}
      </p>
      <PagesProgress joined={joined} />
      <PhotoMode.Provider value={photoMode}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the sentence keys lead there */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the paragraphs stay text */}
        <div
          ref={column}
          tabIndex={-1}
          class="column"
          onClick={({ target }) => {
            if (
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
          <ReadArticle joined={joined} restored={restored} text={text} />
        </div>
      </PhotoMode.Provider>
      {settings.focusLines > 0 && <div class="line-focus" aria-hidden="true" />}
      {speaking.playing && speaking.speaker && (
        <Listening
          playing={speaking.playing}
          speaker={speaking.speaker}
          settings={settings}
          language={article.lang.toLowerCase().split("-")[0] ?? ""}
          onToggle={speaking.toggle}
          onStop={speaking.stop}
          onChange={change}
        />
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
