import browser from "webextension-polyfill";
import { parseSettings, type Settings } from "./schema.ts";

/*
 * The only place that touches the browser's storage. State travels through it: whoever changes a setting writes it, all others hear
 * of the change.
 */

const KEY = "settings";

/** The stored settings, or the defaults where storage holds nothing or refuses. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return parseSettings(null);
  }
}

/**
 * Reads, changes and writes the settings.
 * @returns the settings as stored
 * @throws when the browser refuses to store (full, too many writes, extension just updated); nothing is changed then
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const stored = (await browser.storage.sync.get(KEY))[KEY];
  const next = parseSettings(change(parseSettings(stored)));
  await browser.storage.sync.set({ [KEY]: next });
  return next;
}

/** Writes the settings whole, in the same moment: for a page that is closing, which hears no answer any more. */
export function writeSettings(settings: Settings): void {
  const write = async (): Promise<void> =>
    browser.storage.sync.set({ [KEY]: parseSettings(settings) });
  write().catch(() => {});
}

const CLOSED = "closed";
/** So many entries of the history are remembered as closed, for as long as the browser runs. */
const MOST_CLOSED = 100;

const closedEntries = async (): Promise<string[]> => {
  const stored = (await browser.storage.session.get(CLOSED))[CLOSED];
  return Array.isArray(stored)
    ? stored.filter((key): key is string => typeof key === "string")
    : [];
};

/**
 * Remembers, in memory only, whether the reader gave back the page of a history entry. The key is the browser's own, not an address.
 */
export async function rememberClosed(
  entry: string,
  closed: boolean,
): Promise<void> {
  const known = await closedEntries();
  if (!closed && !known.includes(entry)) return;
  const others = known.filter((key) => key !== entry);
  await browser.storage.session.set({
    [CLOSED]: [...others, ...(closed ? [entry] : [])].slice(-MOST_CLOSED),
  });
}

export const wasClosed = async (entry: string): Promise<boolean> =>
  (await closedEntries()).includes(entry);

const POSITIONS = "positions";
/** So many articles' last places are remembered; the oldest goes first. */
const MOST_POSITIONS = 200;

/** Where a reader stopped: which article, by its fingerprint, and at which block of its text. */
type Position = [article: string, block: number];

async function positions(): Promise<Position[]> {
  const stored = (await browser.storage.local.get(POSITIONS))[POSITIONS];
  return Array.isArray(stored)
    ? stored.filter(
        (entry): entry is Position =>
          Array.isArray(entry) &&
          typeof entry[0] === "string" &&
          Number.isSafeInteger(entry[1]) &&
          entry[1] > 0,
      )
    : [];
}

/**
 * Remembers on this device where the reader stopped in an article; block 0 forgets it. Nothing is remembered of private windows.
 * @param article a fingerprint, not an address
 */
export async function rememberPosition(
  article: string,
  block: number,
): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const others = (await positions()).filter(([other]) => other !== article);
  const own: Position[] = block > 0 ? [[article, block]] : [];
  await browser.storage.local.set({
    [POSITIONS]: [...others, ...own].slice(-MOST_POSITIONS),
  });
}

/** The block at which the reader stopped last, 0 where none is known or storage refuses. */
export async function positionIn(article: string): Promise<number> {
  try {
    return (await positions()).find(([other]) => other === article)?.[1] ?? 0;
  } catch {
    return 0;
  }
}

/** Calls back on every change, from wherever it comes; returns a function that stops it. */
export function onSettingsChange(
  listener: (settings: Settings) => void,
): () => void {
  const heard = (
    changes: Record<string, browser.Storage.StorageChange>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === "sync" && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
