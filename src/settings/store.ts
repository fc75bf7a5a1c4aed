import browser from "webextension-polyfill";
import { parseSettings, type Settings } from "./schema.ts";

/*
 * State travels through the browser's storage: whoever changes a setting writes it, all others hear of the change.
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
