import browser from "webextension-polyfill";
import type { Extraction } from "./core/article.ts";
import {
  judgeAddress,
  judgeDocument,
  soundsLikeArticle,
} from "./core/detect.ts";
import { answer, askWorker } from "./messages.ts";
import { openByItself } from "./reader/auto.ts";
import { readFurtherPage } from "./reader/fetch-page.ts";
import { readForPopup, readFromPopup, readPage } from "./reader/read-page.ts";
import { Reader } from "./reader/reader.tsx";
import { general } from "./sites/general.ts";
import { siteFor } from "./sites/site-for.ts";
import { tellWorker } from "./tell-worker.ts";
import { world } from "./world.ts";

/*
 * Put into a tab when its reader asks for the article, or by auto-clean before the page begins. Once a page.
 */

/** The request has its own patience; what has come must be read, too. Milliseconds. */
const LONGEST_PAGE = 30_000;

/** All of it worked out: Firefox sends no property that is still to be asked for, as a removed piece's content is. */
const settled = (extraction: Extraction): Extraction =>
  JSON.parse(JSON.stringify(extraction));

function start(): void {
  const tell = (): void => {
    const site = siteFor(location.href);
    const isArticle = (): boolean =>
      site !== general &&
      judgeAddress(location.href, site) &&
      judgeDocument(document, site);
    tellWorker(
      reader.isOpen ? "reading" : isArticle() ? "article" : "none",
    ).catch(() => {});
  };
  const reader = new Reader({
    document,
    read: readPage,
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
    extract: async ({ force }) => {
      const found = await readForPopup(force);
      // For the view that may be opened from the popup. The answer goes first.
      if (found.kind === "article")
        requestIdleCallback(() => reader.drawAhead(found.article));
      return settled(found);
    },
    readPage: async ({ url }) =>
      settled(
        await readFurtherPage(
          url,
          siteFor(location.href),
          AbortSignal.timeout(LONGEST_PAGE),
        ),
      ),
    open: async ({ force }) => reader.open(force, readFromPopup),
    toggle: async () => {
      if (reader.isOpen || reader.isWaiting) return reader.close();
      // On a site without a profile the shortcut is the reader's "try it anyway".
      return (await reader.open(siteFor(location.href) === general)).open;
    },
    close: async () => reader.close(),
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
