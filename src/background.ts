import browser from "webextension-polyfill";
import { registerAutoClean } from "./auto-clean.ts";
import { drawContextMenu, listenToContextMenu } from "./context-menu.ts";
import { answer, type PageState, tellTab } from "./messages.ts";
import { rememberClosed, wasClosed } from "./settings/closed.ts";
import { LANGUAGES, type Language } from "./settings/schema.ts";
import { onSettingsChange, readSettings } from "./settings/store.ts";
import { toggleReader } from "./tabs.ts";
import { wordsIn } from "./ui/i18n.ts";

/*
 * Icon state, commands, the menu's item and the registration of auto-clean. Keeps nothing in memory: it may be stopped between any two events.
 */

/** Does one thing after the other: two at once could end in the order in which the browser gets them done. */
function inTurn(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task).catch(() => {});
    return last;
  };
}

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
  const icon = ICONS[state];
  await Promise.all([
    // While the clean view is open, a click on the icon gives the page back instead of opening the popup.
    browser.action.setPopup({
      tabId,
      popup: state === "reading" ? "" : "/popup/popup.html",
    }),
    browser.action.setIcon({
      tabId,
      path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` },
    }),
    readSettings().then(({ language }) =>
      browser.action.setTitle({
        tabId,
        title: wordsIn(language)(TITLES[state]),
      }),
    ),
  ]);
}

/** Has the button speak the reader's language in every tab: the title that it has tells what it is to say. */
async function retitle(language: Language): Promise<void> {
  const words = wordsIn(language);
  const title = words(TITLES.none);
  // Most changes of the settings are of something else.
  if ((await browser.action.getTitle({})) === title) return;
  await browser.action.setTitle({ title });
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    const shown = await browser.action.getTitle({ tabId });
    const key = Object.values(TITLES).find((key) =>
      LANGUAGES.some((other) => wordsIn(other)(key) === shown),
    );
    if (key) await browser.action.setTitle({ tabId, title: words(key) });
  }
}

/** Puts a script into a tab: a page cannot fetch what is ours, and must not. */
async function put(file: string, tabId: number | undefined): Promise<null> {
  if (tabId !== undefined)
    await browser.scripting.executeScript({
      target: { tabId },
      files: [file],
    });
  return null;
}

const showInTurn = inTurn();
const rememberInTurn = inTurn();
answer<"page" | "closed" | "opened" | "wasClosed" | "font" | "listen">({
  page: async ({ state }, { tab }) => {
    // The tab may be gone by now.
    if (tab?.id !== undefined) {
      const { id } = tab;
      await showInTurn(() => show(id, state));
    }
    return null;
  },
  closed: async ({ entry }) => {
    await rememberInTurn(() => rememberClosed(entry, true));
    return null;
  },
  opened: async ({ entry }) => {
    await rememberInTurn(() => rememberClosed(entry, false));
    return null;
  },
  wasClosed: async ({ entry }) => {
    // Not before what was said earlier is written down.
    await rememberInTurn(async () => {});
    return wasClosed(entry);
  },
  font: ({ font }, { tab }) => put(`/fonts/${font}.js`, tab?.id),
  listen: (_, { tab }) => put("/listen.js", tab?.id),
});

browser.action.onClicked.addListener((tab) => {
  if (tab.id !== undefined) tellTab(tab.id, "close", {}).catch(() => {});
});

const registerInTurn = inTurn();
// Firefox for Android has no commands.
browser.commands?.onCommand.addListener((command, tab) => {
  if (command === "toggle-clean-view" && tab) toggleReader(tab).catch(() => {});
});

listenToContextMenu();

const register = (): void => {
  showInTurn(async () => retitle((await readSettings()).language));
  registerInTurn(async () => registerAutoClean(await readSettings()));
  registerInTurn(async () => {
    const settings = await readSettings();
    await drawContextMenu(
      settings,
      wordsIn(settings.language)("commandToggle"),
    );
  });
};
// An update of the extension drops what was registered.
browser.runtime.onInstalled.addListener(register);
browser.runtime.onStartup.addListener(register);
browser.permissions.onAdded.addListener(register);
browser.permissions.onRemoved.addListener(register);
onSettingsChange(register);
