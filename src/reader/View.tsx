import {
  useEffect,
  useErrorBoundary,
  useLayoutEffect,
  useRef,
  useState,
} from "preact/hooks";
import type { Article } from "../core/article.ts";
import type { ReadPage } from "../core/pages.ts";
import { siteFor } from "../sites/index.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { wordsIn } from "../ui/i18n.ts";
import { CloseIcon, Drop, TextIcon } from "../ui/icons.tsx";
import { PagesProgress } from "../ui/PagesProgress.tsx";
import { ReadArticle } from "../ui/ReadArticle.tsx";
import { ReadingControls } from "../ui/ReadingControls.tsx";
import { useJoined } from "../ui/use-joined.ts";
import { useRestored } from "../ui/use-restored.ts";
import { useSettings } from "../ui/use-settings.ts";
import { WordsContext } from "../ui/words.ts";
import { readFurtherPage } from "./fetch-page.ts";

interface Props {
  article: Article;
  /** The dialog that the view is drawn in: it scrolls and carries the theme. */
  dialog: HTMLDialogElement;
  onLeave: () => void;
}

const readPage: ReadPage = ({ url }, signal) =>
  readFurtherPage(url, siteFor(location.href), signal);

/**
 * The clean view: a slim bar, the article, and what was taken out of it. No header and no main: the page behind has its own, and a
 * dialog needs none.
 */
function View({ article, dialog, onLeave }: Props) {
  const [message, setMessage] = useState("");
  const [tuning, setTuning] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const joined = useJoined(article, readPage);
  const restored = useRestored(joined.article);
  const { settings, change } = useSettings(() =>
    setMessage(words("storeFailed")),
  );
  const words = wordsIn(settings?.language ?? "browser");

  useLayoutEffect(() => {
    if (!settings) return;
    dialog.dataset.theme = settings.theme;
    dialog.dataset.font = settings.font;
    dialog.style.setProperty("--text-size", `${settings.fontSize}px`);
    dialog.style.setProperty("--measure", `${settings.width}`);
    dialog.lang = words.language;
    dialog.ariaLabel = article.title;
  }, [settings, dialog, words.language, article.title]);

  useEffect(() => {
    if (settings) column.current?.focus({ preventScroll: true });
  }, [settings === null]);

  if (!settings) return null;
  const t = words;
  return (
    <WordsContext.Provider value={t}>
      <div class="bar">
        <div class="bar-inner">
          <Drop />
          <span class="bar-site">{new URL(article.url).hostname}</span>
          <CopyButton
            article={restored.shown}
            text={text}
            onMessage={setMessage}
          />
          <button
            type="button"
            class="button bare"
            aria-expanded={tuning}
            aria-controls="bening-appearance"
            aria-label={t("appearance")}
            title={t("appearance")}
            data-action="appearance"
            onClick={() => setTuning(!tuning)}
          >
            <TextIcon />
          </button>
          <button
            type="button"
            class="button bare"
            aria-label={t("closeView")}
            title={`${t("closeView")} (Esc)`}
            data-action="close"
            onClick={onLeave}
          >
            <CloseIcon />
          </button>
        </div>
        <div class="panel" id="bening-appearance" hidden={!tuning}>
          <ReadingControls settings={settings} onChange={change} />
        </div>
      </div>
      <p
        class={message === "" || message === t("copied") ? "live" : "message"}
        role="status"
      >
        {message}
      </p>
      <PagesProgress joined={joined} />
      <div ref={column} tabIndex={-1} class="column">
        <ReadArticle joined={joined} restored={restored} text={text} />
      </div>
    </WordsContext.Provider>
  );
}

/** The view, which gives the page back should drawing it throw: an empty cover would hide the page. */
export function SafeView(props: Props) {
  const [error] = useErrorBoundary(() => queueMicrotask(props.onLeave));
  return error === undefined ? <View {...props} /> : null;
}
