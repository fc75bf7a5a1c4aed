import browser, { type Tabs } from "webextension-polyfill";
import { type Contract, tellTab } from "./messages.ts";

/** Why nothing can be done in a tab. */
export class NotAllowed extends Error {}

/**
 * Sends a message to the reader in a tab, putting the reader there first where it is not yet.
 * @throws NotAllowed where the browser lets no extension in (its own pages, the store) or this one not (no permission)
 */
export async function askReader<K extends "extract" | "open" | "toggle">(
  tab: number,
  kind: K,
  request: Contract[K]["request"],
): Promise<Contract[K]["reply"]> {
  try {
    return await tellTab(tab, kind, request);
  } catch {
    // Nobody listens yet. What else it may mean differs by browser and version: the next step tells.
  }
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ["/reader.js"],
    });
  } catch (error) {
    throw new NotAllowed(String(error));
  }
  return tellTab(tab, kind, request);
}

/**
 * Opens the clean view in a tab, or gives the page back where it is open. Where there is nothing to read the popup opens, which says
 * why and what can be done.
 * @throws where the tab is gone or the browser opens no popup
 */
export async function toggleReader({ id, windowId }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  if (await askReader(id, "toggle", {}).catch(() => false)) return;
  await browser.action.openPopup(windowId === undefined ? {} : { windowId });
}
