import browser, {
  type Menus,
  type Permissions,
  type Tabs,
} from "webextension-polyfill";
import type { Settings } from "./settings/schema.ts";
import { toggleReader } from "./tabs.ts";

/*
 * "Open or close the clean view" in the menu of a right click. Chrome and Edge give the permission when the reader asks for it in the
 * settings page. Firefox gives it at installation or never (its schema has `menus` among the permissions that cannot be optional), so
 * there the item is shown until the reader switches it off.
 */

// The types are Firefox's, where it is not optional.
const PERMISSION = {
  permissions: ["contextMenus"],
} as unknown as Permissions.Permissions;

/** Whether the permission is given when it is asked for, and says whether the item is shown. */
export const isAskedFor = (): boolean =>
  browser.runtime
    .getManifest()
    .optional_permissions?.includes("contextMenus") ?? false;

/** Whether there can be an item: Firefox for Android has no such menu. */
export const canHaveContextMenu = (): boolean =>
  isAskedFor() || browser.contextMenus !== undefined;

/** Whether the item is shown. */
export const hasContextMenu = async (settings: Settings): Promise<boolean> =>
  isAskedFor()
    ? browser.permissions.contains(PERMISSION)
    : settings.contextMenu;

/** Asks for the permission, within a click. False where the reader or the browser says no. */
export const allowContextMenu = (): Promise<boolean> =>
  browser.permissions.request(PERMISSION);

/** Takes the item out of the menu, and gives the permission back. */
export async function dropContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  await browser.permissions.remove(PERMISSION);
}

function onClicked(_: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (tab) toggleReader(tab).catch(() => {});
}

/** Hears the clicks, where there is a menu; says the same however often it is called. */
export function listenToContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(onClicked);
}

/**
 * Puts the item into the menu, or takes it out, as the reader wants it.
 * @param title in the reader's language
 */
export async function drawContextMenu(
  settings: Settings,
  title: string,
): Promise<void> {
  if (!browser.contextMenus) return;
  listenToContextMenu();
  await browser.contextMenus.removeAll();
  if (!(await hasContextMenu(settings))) return;
  browser.contextMenus.create({
    id: "toggle-clean-view",
    title,
    contexts: ["page", "selection"],
    documentUrlPatterns: ["*://*/*"],
  });
}
