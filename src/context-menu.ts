import browser, {
  type Menus,
  type Permissions,
  type Tabs,
} from "webextension-polyfill";
import { askReader } from "./tabs.ts";

/*
 * "Open or close the clean view" in the menu of a right click. It takes a permission that only Chrome and Edge can give later, so it is
 * asked for in the settings page, and there is none in Firefox, which would have to have it from the start.
 */

// The types are Firefox's, where it is not optional.
const PERMISSION = {
  permissions: ["contextMenus"],
} as unknown as Permissions.Permissions;

/** Whether this browser can give the permission later. */
export const canHaveContextMenu = (): boolean =>
  browser.runtime
    .getManifest()
    .optional_permissions?.includes("contextMenus") ?? false;

export const hasContextMenu = (): Promise<boolean> =>
  browser.permissions.contains(PERMISSION);

/** Asks for the permission, within a click. False where the reader or the browser says no. */
export const allowContextMenu = (): Promise<boolean> =>
  browser.permissions.request(PERMISSION);

/** Takes the item out of the menu, and gives the permission back. */
export async function dropContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  await browser.permissions.remove(PERMISSION);
}

function onClicked(_: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (tab?.id !== undefined) askReader(tab.id, "toggle", {}).catch(() => {});
}

/** Hears the clicks, where there is a menu; says the same however often it is called. */
export function listenToContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(onClicked);
}

/**
 * Puts the item into the menu, where the permission is there.
 * @param title in the reader's language
 */
export async function showContextMenu(title: string): Promise<void> {
  if (!(await hasContextMenu())) return;
  listenToContextMenu();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: "toggle-clean-view",
    title,
    contexts: ["page", "selection"],
    documentUrlPatterns: ["*://*/*"],
  });
}
