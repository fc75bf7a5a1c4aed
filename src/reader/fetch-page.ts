import type { Extraction } from "../core/article.ts";
import { extraction } from "../core/extract.ts";
import type { SiteProfile } from "../core/profile.ts";
import { isPageOf, isSamePage } from "../core/split/pager.ts";
import { inSlices } from "./slices.ts";

/** A page that takes longer has failed. Milliseconds. */
const PATIENCE = 20_000;

/** Asks for a page as the reader's own click would. The browser gives it parsed: nothing here is ever parsed as HTML. */
function fetched(url: string, signal: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.timeout = PATIENCE;
    request.onload = () => {
      const { responseXML, status, responseURL } = request;
      // Sent elsewhere (a login, the home page, another page), it is not the page that was asked for.
      if (status === 200 && responseXML && isSamePage(responseURL, url))
        resolve(responseXML);
      else reject(new Error(`${status} ${responseURL}`));
    };
    request.onerror = () => reject(new Error("network"));
    request.ontimeout = () => reject(new Error("timeout"));
    request.onabort = () => reject(new Error("cancelled"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send();
  });
}

/** A page that has come or is on its way. */
interface Asked {
  found: Promise<Extraction>;
  /** How many want it. */
  readers: number;
  stop: AbortController;
  /** The next who wants it asks anew. */
  forget: () => void;
}

/** By address: popup and clean view want the same pages, and the site is to be asked once. Goes when the page does. */
const asked = new Map<string, Asked>();

function ask(url: string, site: SiteProfile): Asked {
  const stop = new AbortController();
  const found = fetched(url, stop.signal).then((page) =>
    inSlices(extraction(page, url, site, true), stop.signal),
  );
  const page: Asked = {
    found,
    readers: 0,
    stop,
    forget: () => {
      // It may have been asked for anew.
      if (asked.get(url) === page) asked.delete(url);
    },
  };
  // What has come is kept, whoever leaves.
  found.then(
    ({ kind }) => (kind === "article" ? page.readers++ : page.forget()),
    page.forget,
  );
  asked.set(url, page);
  return page;
}

/**
 * A further page of the article that the reader has open, as an article. These are the only requests that Bening ever makes by itself.
 * @throws when the address is no page of this article, the page cannot be had, or the signal is aborted
 */
export async function readFurtherPage(
  url: string,
  site: SiteProfile,
  signal: AbortSignal,
): Promise<Extraction> {
  if (!isPageOf(url, location.href))
    throw new Error(`no page of this article: ${url}`);
  signal.throwIfAborted();
  const page = asked.get(url) ?? ask(url, site);
  page.readers++;
  return new Promise((resolve, reject) => {
    page.found.then(resolve, reject);
    signal.addEventListener(
      "abort",
      () => {
        if (--page.readers === 0) {
          page.forget();
          page.stop.abort();
        }
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
