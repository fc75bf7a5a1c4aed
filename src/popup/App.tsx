import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "preact/hooks";
import browser from "webextension-polyfill";
import type { Article } from "../core/article.ts";
import type { ReadPage } from "../core/split/pages.ts";
import { tellTab } from "../messages.ts";
import type { Settings } from "../settings/schema.ts";
import { askReader } from "../tabs.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { dress } from "../ui/dress.ts";
import { wordsIn } from "../ui/i18n.ts";
import { Drop, PageIcon, SettingsIcon } from "../ui/icons.tsx";
import { PagesProgress } from "../ui/PagesProgress.tsx";
import { PhotoMode } from "../ui/photo-hosts.ts";
import { ReadArticle } from "../ui/ReadArticle.tsx";
import { loadInPage, useBundledFont } from "../ui/use-bundled-font.ts";
import { useJoined } from "../ui/use-joined.ts";
import { useRestored } from "../ui/use-restored.ts";
import { useSettings } from "../ui/use-settings.ts";
import { useWords, WordsContext } from "../ui/words.ts";
import { AutoCleanSwitch } from "./AutoCleanSwitch.tsx";
import { Message } from "./Message.tsx";
import { type Page, usePage } from "./use-page.ts";

/** Something to look at, but only when reading takes noticeably long. Milliseconds. */
const NOTICEABLE = 300;

function Loading() {
  const t = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), NOTICEABLE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="waiting" aria-busy="true">
      {late && (
        <>
          <p>{t("loading")}</p>
          <div class="skeleton" aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </div>
        </>
      )}
    </main>
  );
}

interface ReadingProps {
  page: Extract<Page, { state: "article" }>;
  article: Article;
  settings: Settings;
}

function Reading({ page, article, settings }: ReadingProps) {
  const t = useWords();
  const text = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState("");
  /** What is only heard. */
  const [said, setSaid] = useState("");
  const readPage = useCallback<ReadPage>(
    ({ url }) => tellTab(page.tab, "readPage", { url }),
    [page.tab],
  );
  const joined = useJoined(article, readPage);
  const restored = useRestored(joined.article);
  const photoMode = useMemo(
    () => ({ photos: settings.photos, enlarge: null }),
    [settings.photos],
  );
  const main = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  // What had the focus may have gone by its own click, such as the button that has stopped the pages.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) hadFocus.current = true;
    else if (hadFocus.current) main.current?.focus({ preventScroll: true });
  });
  const open = async (): Promise<void> => {
    try {
      const { open } = await askReader(page.tab, "open", { force: page.force });
      if (open) return window.close();
      setMessage(t("openFailed"));
    } catch {
      // The tab has gone on to a page that lets nobody in.
      setMessage(t("openFailed"));
    }
  };
  return (
    <>
      <section aria-label={t("toolbar")}>
        <div class="actions">
          <button
            type="button"
            class="button primary"
            data-action="open"
            onClick={open}
          >
            <PageIcon />
            <span>{t("readOnPage")}</span>
          </button>
          <CopyButton
            article={restored.shown}
            text={text}
            isWhole={joined.fetching === null}
            onDone={setSaid}
            onRefused={setMessage}
          />
        </div>
        <AutoCleanSwitch
          page={page}
          settings={settings}
          onMessage={setMessage}
        />
      </section>
      <p class="live" role="status">
        {said}
      </p>
      <p class={message === "" ? "live" : "message"} role="status">
        {message}
      </p>
      <PagesProgress joined={joined} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main ref={main} tabIndex={0} aria-label={t("articleRegion")}>
        <PhotoMode.Provider value={photoMode}>
          <ReadArticle joined={joined} restored={restored} text={text} />
        </PhotoMode.Provider>
      </main>
    </>
  );
}

function Content({
  page,
  tryAnyway,
  settings,
}: ReturnType<typeof usePage> & { settings: Settings }) {
  const t = useWords();
  switch (page.state) {
    case "loading":
      return <Loading />;
    case "article":
      return <Reading page={page} article={page.article} settings={settings} />;
    case "doubtful":
      return (
        <Message kind="none" title={t("doubtTitle")} text={t("doubtPage")}>
          <button
            type="button"
            class="button primary"
            data-action="try"
            onClick={tryAnyway}
          >
            {t("showDoubtful")}
          </button>
        </Message>
      );
    case "not-article":
      return (
        <Message
          kind="none"
          title={t(page.tried ? "notArticleTitle" : "notBisnisTitle")}
          text={page.tried ? t("tooLittle") : t("notArticleText")}
        >
          {!page.tried && (
            <button
              type="button"
              class="button primary"
              data-action="try"
              onClick={tryAnyway}
            >
              {t("tryAnyway")}
            </button>
          )}
        </Message>
      );
    case "forbidden":
      return (
        <Message
          kind="closed"
          title={t("forbiddenTitle")}
          text={t("forbiddenText")}
        />
      );
    case "failed":
      return (
        <Message
          kind="failed"
          title={t("failedTitle")}
          text={t(page.retry ? "failedText" : "tooLarge")}
        >
          {page.retry && (
            <button
              type="button"
              class="button primary"
              data-action="retry"
              onClick={page.retry}
            >
              {t("tryAgain")}
            </button>
          )}
          <button type="button" class="button" onClick={() => window.close()}>
            {t("openOriginal")}
          </button>
        </Message>
      );
  }
}

/** The toolbar popup. */
export function App() {
  const { page, tryAnyway } = usePage();
  const { settings } = useSettings(null, () => {});
  useBundledFont(settings?.font, loadInPage);
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (surface.current && settings) dress(surface.current, settings);
  }, [settings]);
  if (!settings) return null;
  const t = wordsIn(settings.language);
  document.documentElement.lang = t.language;
  return (
    <WordsContext.Provider value={t}>
      <div class="bening popup" ref={surface}>
        <header class="bar">
          <Drop />
          <strong>Bening</strong>
          <button
            type="button"
            class="button bare"
            aria-label={t("settings")}
            title={t("settings")}
            data-action="settings"
            onClick={() =>
              browser.runtime.openOptionsPage().then(() => window.close())
            }
          >
            <SettingsIcon />
          </button>
        </header>
        <Content page={page} tryAnyway={tryAnyway} settings={settings} />
      </div>
    </WordsContext.Provider>
  );
}
