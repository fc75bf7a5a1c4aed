import browser from "webextension-polyfill";

/*
 * The history entries whose page the reader has given back: there no clean view opens by itself, until the browser is closed.
 */

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
