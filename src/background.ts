import browser from "webextension-polyfill";
import { registerAutoClean } from "./auto-clean.ts";
import { answer, type PageState, tellTab } from "./messages.ts";
import { onSettingsChange, readSettings } from "./settings/store.ts";
import { wordsIn } from "./ui/i18n.ts";

/*
 * Icon state and the registration of auto-clean. Keeps nothing in memory: it may be stopped between any two events.
 */

const ICONS: Record<PageState, string> = {
  article: "article",
  none: "idle",
  reading: "reading",
};
const TITLES = {
  article: "actionArticle",
  none: "actionNotArticle",
  reading: "actionReading",
} as const;

async function show(tabId: number, state: PageState): Promise<void> {
  const t = wordsIn((await readSettings()).language);
  const icon = ICONS[state];
  await Promise.all([
    browser.action.setIcon({
      tabId,
      path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
    }),
    browser.action.setTitle({ tabId, title: t(TITLES[state]) }),
    // While the clean view is open, a click on the icon gives the page back instead of opening the popup.
    browser.action.setPopup({
      tabId,
      popup: state === "reading" ? "" : "/popup/popup.html",
    }),
  ]);
}

answer<"page">({
  page: async ({ state }, sender) => {
    // The tab may be gone by now.
    if (sender.tab?.id !== undefined)
      await show(sender.tab.id, state).catch(() => {});
    return null;
  },
});

browser.action.onClicked.addListener((tab) => {
  if (tab.id !== undefined) tellTab(tab.id, "close", {}).catch(() => {});
});

const register = (): void => {
  readSettings()
    .then(registerAutoClean)
    .catch(() => {});
};
// An update of the extension drops what was registered.
browser.runtime.onInstalled.addListener(register);
browser.runtime.onStartup.addListener(register);
browser.permissions.onAdded.addListener(register);
browser.permissions.onRemoved.addListener(register);
onSettingsChange((settings) => {
  registerAutoClean(settings).catch(() => {});
});
