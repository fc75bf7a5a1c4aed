import browser from "webextension-polyfill";
import {
  judgeAddress,
  judgeDocument,
  soundsLikeArticle,
} from "./core/detect.ts";
import { extract } from "./core/extract.ts";
import { answer, askWorker } from "./messages.ts";
import { openByItself } from "./reader/auto.ts";
import { readFurtherPage } from "./reader/fetch-page.ts";
import { Reader } from "./reader/reader.tsx";
import { general } from "./sites/general.ts";
import { siteFor } from "./sites/index.ts";
import { tellWorker } from "./tell-worker.ts";
import { world } from "./world.ts";

/*
 * Put into a tab when its reader asks for the article, or by auto-clean before the page begins. Once a page.
 */

function start(): void {
  const read = (force: boolean) => {
    const site = siteFor(location.href);
    // Of other sites nothing is read unless the reader asks for it.
    if (site === general && !force)
      return { kind: "not-article", reason: "address" } as const;
    const extraction = extract(document, location.href, site, force);
    // What the reader insists on may be on a page that the site's profile does not know.
    return force && extraction.kind === "not-article" && site !== general
      ? extract(document, location.href, general, true)
      : extraction;
  };
  const tell = (): void => {
    const site = siteFor(location.href);
    const isArticle =
      site !== general &&
      judgeAddress(location.href, site) &&
      judgeDocument(document, site);
    tellWorker(
      reader.isOpen ? "reading" : isArticle ? "article" : "none",
    ).catch(() => {});
  };
  const reader = new Reader({
    document,
    read,
    onChange(open) {
      world.reading = open;
      tell();
      const entry = navigation.currentEntry?.key;
      if (world.auto && entry)
        askWorker(open ? "opened" : "closed", { entry }).catch(() => {});
    },
  });
  // A page from the back/forward cache has its icon no longer; where no detector runs, nobody else would tell.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) tell();
  });
  answer<"extract" | "readPage" | "open" | "toggle" | "close">({
    extract: async ({ force }) => read(force),
    readPage: ({ url }) =>
      readFurtherPage(url, siteFor(location.href), AbortSignal.timeout(30_000)),
    open: async ({ force }) => reader.open(force),
    toggle: async () => {
      if (reader.isOpen) reader.close();
      // On a site without a profile the shortcut is the reader's "try it anyway".
      else await reader.open(siteFor(location.href) === general);
      return null;
    },
    close: async () => {
      reader.close();
      return null;
    },
  });
  // The browser knows the site's addresses only roughly.
  const site = siteFor(location.href);
  const isOther = site === general;
  const fits = isOther
    ? soundsLikeArticle(location.href)
    : judgeAddress(location.href, site);
  if (world.auto && fits) openByItself(reader, world.auto, isOther);
}

if (!world.reader && browser.runtime?.id) {
  world.reader = true;
  start();
}
