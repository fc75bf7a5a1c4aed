import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import english from "../../public/_locales/en/messages.json" with {
  type: "json",
};
import indonesian from "../../public/_locales/id/messages.json" with {
  type: "json",
};
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, GOLD, PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import type { View } from "./view.ts";
import { disturb, notesOf, stateOf } from "./watched.ts";
import { startWorld, type World } from "./world.ts";

/** Of the extension, in its own pages. */
declare const chrome: {
  action: {
    setPopup(about: { tabId: number; popup: string }): Promise<void>;
  };
  runtime: {
    getContexts(filter: { contextTypes: "POPUP"[] }): Promise<unknown[]>;
  };
  storage: {
    sync: { set(items: object): Promise<void>; clear(): Promise<void> };
  };
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
};

type State = "article" | "none" | "reading";

let world: World;
let chromium: Chromium;
let page: Page;
let view: View;

beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(async () => {
  await page.close();
  await chromium.killWorker();
});

const KEYS = {
  article: "actionArticle",
  none: "actionNotArticle",
  reading: "actionReading",
} as const;

/** What the button says, in a word. */
async function state(): Promise<State | undefined> {
  const { title, popup } = await chromium.button(page);
  const found = (["article", "none", "reading"] as const).find((one) =>
    [english, indonesian].some((words) => words[KEYS[one]].message === title),
  );
  // While the page is being read, a click gives it back and opens no popup.
  expect(popup === "").toBe(found === "reading");
  return found;
}

/** The button's last word: what it says, and says still when the detector has had its second look. */
async function says(expected: State): Promise<void> {
  await poll(
    async () => (await state()) === expected,
    `the button to say ${expected}`,
  );
}

async function open(): Promise<void> {
  const popup = await chromium.openPopup(page);
  await popup.until("document.querySelector('[data-action=open]') !== null");
  await popup.click("[data-action=open]");
  await view.opened();
}

describe("the toolbar button", () => {
  it.each<[kind: string, url: string, expected: State]>([
    ["an article", addressOf("ekonomi-desktop"), "article"],
    ["an article for telephones", addressOf("ekonomi-mobile"), "article"],
    ["an old article for telephones", addressOf("old-mobile"), "article"],
    [
      "an article of a region, with query and fragment",
      `${addressOf("regional-desktop")}?utm_source=x#isi`,
      "article",
    ],
    ["an AMP page", addressOf("amp"), "article"],
    ["a page of Bisnis Plus", addressOf("plus"), "article"],
    ["the home page", addressOf("not-article-home"), "none"],
    ["an index", addressOf("not-article-index"), "none"],
    ["a topic", addressOf("not-article-topic"), "none"],
    [
      "a video under an article's address",
      addressOf("not-article-video"),
      "none",
    ],
    [
      "an article's address without an article",
      addressOf("not-article-empty-read"),
      "none",
    ],
    ["a page of another site", PAGES.insecure, "none"],
  ])("%s", async (_, url, expected) => {
    // From a page of the other kind, so that something must change.
    const other =
      expected === "none" ? GOLD.address : addressOf("not-article-home");
    page = await chromium.newPage(other);
    await says(expected === "none" ? "article" : "none");
    await chromium.killWorker();
    await page.goto(url);
    await says(expected);
  });

  it("after back and forward", async () => {
    page = await chromium.newPage(GOLD.address);
    await says("article");
    await page.goto(addressOf("not-article-home"));
    await says("none");
    await chromium.killWorker();
    await page.goBack();
    await says("article");
    await chromium.killWorker();
    await page.goForward();
    await says("none");
  });

  it("after pushState, there and back", async () => {
    page = await chromium.newPage(PAGES.app);
    await says("none");
    await page.evaluate(`buka("/read/20261012/192/1900009/lewat-skrip")`);
    await says("article");
    await chromium.killWorker();
    await page.evaluate(`buka("/aplikasi")`);
    await says("none");
    await page.evaluate(() => history.back());
    await says("article");
    await page.evaluate(() => history.back());
    await says("none");
  });

  it("while the page is being read, and after it was given back by a click on it", async () => {
    page = await chromium.newPage(PAGES.watched);
    view = await chromium.view(page);
    await says("article");
    await disturb(page, "field");
    const before = await stateOf(page);
    await open();
    await says("reading");
    await chromium.killWorker();
    await chromium.clickButton(page);
    await view.closed();
    await says("article");
    expect(await stateOf(page)).toEqual(before);
    // And the popup opens again.
    await open();
    await says("reading");
    await page.keyboard.press("Escape");
    await says("article");
  });

  it("gives the page back too while the worker has not yet taken the popup off it", async () => {
    page = await chromium.newPage(PAGES.watched);
    view = await chromium.view(page);
    await open();
    await says("reading");
    await (await chromium.inside()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.action.setPopup({
        tabId: tab?.id ?? -1,
        popup: "/popup/popup.html",
      });
    }, PAGES.watched);
    await chromium.clickButton(page);
    await view.closed();
    await says("article");
    // And is not left standing over it.
    await poll(
      async () =>
        (await chromium.inside()).evaluate(
          async () =>
            (await chrome.runtime.getContexts({ contextTypes: ["POPUP"] }))
              .length === 0,
        ),
      "the popup to close",
    );
  });

  it("speaks the language that is chosen, in tabs that are open too", async () => {
    page = await chromium.newPage(GOLD.address);
    await says("article");
    const other = await chromium.newPage(addressOf("not-article-home"));
    const titles = async () => [
      (await chromium.button(page)).title,
      (await chromium.button(other)).title,
    ];
    for (const [language, words] of [
      ["id", indonesian],
      ["en", english],
    ] as const) {
      await (await chromium.inside()).evaluate(
        (chosen) => chrome.storage.sync.set({ settings: { language: chosen } }),
        language,
      );
      await expect
        .poll(titles)
        .toEqual([words.actionArticle.message, words.actionNotArticle.message]);
    }
    await (await chromium.inside()).evaluate(() => chrome.storage.sync.clear());
    await other.close();
  });

  it("opens the popup when the shortcut finds nothing to read", async () => {
    page = await chromium.newPage(addressOf("not-article-home"));
    await says("none");
    await chromium.toggleView(page);
    const popup = await poll(
      async () =>
        (await chromium.inside()).evaluate(
          async () =>
            (await chrome.runtime.getContexts({ contextTypes: ["POPUP"] }))
              .length,
        ),
      "the popup",
    );
    expect(popup).toBe(1);
  });

  it("speaks for its own tab only", async () => {
    page = await chromium.newPage(GOLD.address);
    const other = await chromium.newPage(addressOf("not-article-home"));
    await says("article");
    await other.close();
  });
});

describe("the detector", () => {
  it("asks for nothing and changes nothing", async () => {
    // The same page in a window that the extension is not allowed into.
    const without = await chromium.context.browser()?.newContext({
      ignoreHTTPSErrors: true,
    });
    if (!without) throw new Error("The browser has closed");
    const plain = await without.newPage();
    const asked = async (one: Page): Promise<string[]> => {
      const before = world.log.length;
      await one.goto(PAGES.watched);
      await one.waitForLoadState("networkidle");
      return world.log
        .slice(before)
        .map(({ url }) => url)
        .filter((url) => !/favicon/.test(url))
        .sort();
    };
    const html = () => document.documentElement.outerHTML;
    page = await chromium.newPage();
    const [with_, plainly] = [await asked(page), await asked(plain)];
    await says("article");
    expect(with_).toEqual(plainly);
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html));
    // The parser's own work is all that the page has seen, in however many pieces it came.
    const seen = async (one: Page) => [
      ...new Set((await notesOf(one)).changes.sort()),
    ];
    expect(await seen(page)).toEqual(await seen(plain));
    await without.close();
  });
});

describe("with the browser's back/forward cache", () => {
  let cached: Chromium;
  let usual: Chromium;
  beforeAll(async () => {
    usual = chromium;
    cached = await launchChromium({
      ...{ extension: EXTENSION.chrome, world, backForwardCache: true },
    });
    chromium = cached;
  });
  afterAll(async () => {
    await cached.close();
    chromium = usual;
  });

  /** Such a page loads nothing. */
  const arrived = (url: string) =>
    page.waitForURL(url, { waitUntil: "commit" });
  /** Whether the page now in front came out of the cache. */
  const restored = () =>
    page.evaluate(() => "stay" in window && window.stay === true);
  const stay = () =>
    page.evaluate(() => {
      Object.assign(window, { stay: true });
    });

  it("the button is right on a page that comes out of it", async () => {
    page = await chromium.newPage(GOLD.address);
    await says("article");
    await stay();
    await page.goto(addressOf("not-article-home"));
    await says("none");
    await stay();
    await page.evaluate(() => history.back());
    await arrived(GOLD.address);
    expect(await restored()).toBe(true);
    await says("article");
    await page.evaluate(() => history.forward());
    await arrived(addressOf("not-article-home"));
    expect(await restored()).toBe(true);
    await says("none");
  });

  it("the clean view is as it was left, and still gives the page back", async () => {
    page = await chromium.newPage(PAGES.watched);
    view = await chromium.view(page);
    await disturb(page, "field");
    const before = await stateOf(page);
    await open();
    await says("reading");
    await stay();
    await page.goto(addressOf("not-article-home"));
    await says("none");
    await page.evaluate(() => history.back());
    await arrived(PAGES.watched);
    expect(await restored()).toBe(true);
    await says("reading");
    await chromium.clickButton(page);
    await poll(
      () => page.evaluate(() => !document.querySelector("bening-reader")),
      "the page",
    );
    const { history: _, ...after } = await stateOf(page);
    expect(before).toMatchObject(after);
  });
});
