import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Article } from "../core/article.ts";
import { tellTab } from "../messages.ts";
import { askReader, NotAllowed } from "../tabs.ts";

/** All that the popup can be about. */
export type Page =
  | { state: "loading" }
  | {
      state: "article";
      tab: number;
      address: string;
      article: Article;
      force: boolean;
    }
  | { state: "doubtful" }
  | { state: "not-article"; tab: number; address: string; tried: boolean }
  | { state: "forbidden" }
  /** Without a way to try again where that would be in vain. */
  | { state: "failed"; retry: (() => void) | null };

/** The page of the tab in front, as a clean article where it is one. */
export function usePage(): { page: Page; tryAnyway: () => void } {
  const [page, setPage] = useState<Page>({ state: "loading" });

  const read = async (force: boolean): Promise<void> => {
    const [tab] = await browser.tabs.query({
      active: true,
      currentWindow: true,
    });
    if (tab?.id === undefined || !/^(?:https?|file):/.test(tab.url ?? ""))
      return setPage({ state: "forbidden" });
    // The clean view opened a moment ago, and the worker, asleep until then, has not yet taken the popup off the icon: the click was
    // to give the page back.
    if (await tellTab(tab.id, "close", {}).catch(() => false))
      return window.close();
    const about = { tab: tab.id, address: tab.url ?? "" };
    const extraction = await askReader(tab.id, "extract", { force });
    if (extraction.kind === "article")
      return setPage({
        state: "article",
        ...about,
        article: extraction.article,
        force,
      });
    if (extraction.kind === "not-article" && extraction.reason === "doubtful")
      return setPage({ state: "doubtful" });
    if (extraction.kind === "not-article")
      return setPage({ state: "not-article", ...about, tried: force });
    setPage({
      state: "failed",
      retry: extraction.isTooLarge ? null : () => start(force),
    });
  };

  const start = (force: boolean): void => {
    setPage({ state: "loading" });
    read(force).catch((error: unknown) =>
      setPage(
        error instanceof NotAllowed
          ? { state: "forbidden" }
          : { state: "failed", retry: () => start(force) },
      ),
    );
  };

  useEffect(() => start(false), []);
  return { page, tryAnyway: () => start(true) };
}
