import browser from "webextension-polyfill";

/*
 * Where readers stopped, on this device alone. Each article's place is stored by itself: two tabs may remember theirs in the same
 * instant, and what is read, changed and written back would lose one of them.
 */

const PREFIX = "position:";
/** So many articles' last places are remembered; the oldest goes first. */
const MOST_POSITIONS = 200;

/** At which block of its text a reader stopped, and when, in milliseconds since 1970. */
type Position = [block: number, at: number];

const isPosition = (stored: unknown): stored is Position =>
  Array.isArray(stored) &&
  stored.length === 2 &&
  stored.every(Number.isSafeInteger) &&
  stored[0] > 0;

/** Forgets the oldest places where there are too many. */
async function prune(): Promise<void> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const places = stored
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, place]) => ({ key, at: isPosition(place) ? place[1] : 0 }))
    .toSorted((one, other) => one.at - other.at);
  await browser.storage.local.remove(
    places.slice(0, -MOST_POSITIONS).map(({ key }) => key),
  );
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
  const key = PREFIX + article;
  if (block === 0) return browser.storage.local.remove([key]);
  const place: Position = [block, Date.now()];
  await browser.storage.local.set({ [key]: place });
  await prune();
}

/** The block at which the reader stopped last, 0 where none is known or storage refuses. */
export async function positionIn(article: string): Promise<number> {
  const key = PREFIX + article;
  try {
    const stored: unknown = (await browser.storage.local.get(key))[key];
    return isPosition(stored) ? stored[0] : 0;
  } catch {
    return 0;
  }
}
