import type { Extraction } from "../core/article.ts";
import { extraction } from "../core/extract.ts";
import { general } from "../sites/general.ts";
import { siteFor } from "../sites/site-for.ts";
import { inSlices } from "./slices.ts";

/**
 * The page as a clean article, read in slices.
 * @param force the reader insists: on a page that is no article by its address, on one of another site, on a doubtful result
 * @throws the signal's reason, when it is aborted
 */
export async function readPage(
  force: boolean,
  signal?: AbortSignal,
): Promise<Extraction> {
  const site = siteFor(location.href);
  // Of other sites nothing is read unless the reader asks for it.
  if (site === general && !force)
    return { kind: "not-article", reason: "address" };
  const read = (profile: typeof site) =>
    inSlices(extraction(document, location.href, profile, force), signal);
  const found = await read(site);
  if (
    !force &&
    found.kind === "article" &&
    found.article.partial?.reason === "doubtful"
  )
    return { kind: "not-article", reason: "doubtful" };
  // What the reader insists on may be on a page that the site's profile does not know.
  return force && found.kind === "not-article" && site !== general
    ? read(general)
    : found;
}

/** What the popup has read last, and the words that the page showed before. */
let seen: {
  address: string;
  words: string | null;
  force: boolean;
  found: Extraction;
} | null = null;

const wordsShown = (): string | null => document.documentElement.textContent;

/** Reads the page for the popup, and keeps what it finds for the view that may be opened from there. */
export async function readForPopup(force: boolean): Promise<Extraction> {
  const before = { address: location.href, words: wordsShown(), force };
  const found = await readPage(force);
  seen = { ...before, found };
  return found;
}

/**
 * What the popup shows, for the view that is opened from it: a page that says the same as a moment ago is not read twice. It cannot be
 * scrolled or clicked while the popup is open.
 * @throws the signal's reason, when it is aborted
 */
export async function readFromPopup(
  force: boolean,
  signal: AbortSignal,
): Promise<Extraction> {
  const known = seen;
  seen = null;
  return known?.force === force &&
    known.address === location.href &&
    known.words === wordsShown()
    ? known.found
    : readPage(force, signal);
}
