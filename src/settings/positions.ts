import browser from "webextension-polyfill";

/*
 * Where readers stopped, on this device alone.
 */

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
