import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SEED } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { browserAround, type Driver } from "./drivers.ts";
import { EXTENSION, GOLD, PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import { startWorld, type World } from "./world.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { kindOf } = await import("../../src/messages.ts");

/*
 * What a page can learn, what a message can do, and what happens when the browser takes a permission back.
 */

describe.each(["Chromium", "Firefox"] as const)(
  "in %s, a page that watches",
  (name) => {
    let world: World;
    let driver: Driver;
    browserAround(name, routes, (launched, web) => {
      driver = launched;
      world = web;
    });

    interface Seen {
      events: string[];
      calls: string[];
      resources: string[];
      globals: string[];
      changes: unknown;
    }
    const seen = (): Promise<Seen> => driver.page("spy.seen()");

    it("sees nothing while the popup reads it, and of the clean view its host alone", async () => {
      await driver.goto(PAGES.spy);
      await driver.page("witness.arrange()");
      await new Promise((on) => setTimeout(on, 500));
      const asked = world.log.length;
      await driver.page("spy.start()");

      const popup = await driver.popup();
      await popup.until("document.querySelector('.article') !== null");
      await popup.close();
      const read = await seen();
      // The page's own film runs on; and that the window lost and got back the focus is seen of any popup of any extension.
      expect(
        read.events.filter(
          (event) => !/focus|blur|visibility|timeupdate/.test(event),
        ),
      ).toEqual([]);
      expect(read.calls).toEqual([]);
      expect(read.globals).toEqual([]);
      expect(read.resources).toEqual([]);
      expect(read.changes).toEqual([]);

      await driver.open();
      await driver.leave("the toolbar button");
      const shown = await seen();
      expect(shown.calls).toEqual([]);
      expect(shown.globals).toEqual([]);
      expect(shown.changes).toEqual([]);
      // The article's own photo, which the page has loaded before, may be loaded once more.
      expect(
        shown.resources.filter((url) => !url.startsWith("https://images.")),
      ).toEqual([]);
      expect(
        world.log
          .slice(asked)
          .map(({ url }) => url)
          .filter((url) => !url.startsWith("https://images.")),
      ).toEqual([]);
    });

    it("cannot fetch a file of the extension", async () => {
      const origin = await driver.view<string>(
        name === "Chromium"
          ? "chrome.runtime.getURL('')"
          : "WebExtensionPolicy.getByID('{b8f3a6d2-5c1e-4e0b-9a47-2d7c61f0be91}').getURL('')",
      );
      expect(origin).toMatch(/-extension:\/\/[\w-]+\/$/);
      const files = [
        ...["manifest.json", "detector.js", "reader.js", "listen.js"],
        ...["popup/popup.html", "options/options.html", "background.js"],
        ...["fonts/literata.js", "icons/article-16.png", "auto/light.js"],
      ];
      const got = await driver.page<string[]>(`Promise.all(
        ${JSON.stringify(files.map((file) => origin + file))}.flatMap((url) => [
          fetch(url).then(() => url, () => null),
          new Promise((on) => {
            const picture = new Image();
            picture.onload = () => on(url);
            picture.onerror = () => on(null);
            picture.src = url;
          }),
        ])).then((all) => all.filter(Boolean))`);
      expect(got).toEqual([]);
    });
  },
);

describe("in Chromium", () => {
  let world: World;
  let chromium: Chromium;
  beforeAll(async () => {
    world = await startWorld(routes);
    chromium = await launchChromium({ extension: EXTENSION.chrome, world });
    await chromium.extensionErrors();
  });
  afterAll(async () => {
    await chromium?.close();
    await world?.close();
  });

  it("two hundred malformed messages have no effect, on worker or page", async () => {
    const page = await chromium.newPage(GOLD.address);
    const view = await chromium.view(page);
    // So that the reader listens there.
    const popup = await chromium.openPopup(page);
    await popup.until("document.querySelector('.article') !== null");
    await popup.close();
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        ...[
          true,
          false,
          null,
          7,
          "",
          "article",
          "lexend",
          "https://evil.test/",
        ],
        ...["x".repeat(70_000), { url: "https://evil.test/" }, ["reading"]],
      ),
      fc.string(),
      fc.integer(),
    );
    const messages = fc
      .sample(
        fc.record(
          {
            kind: fc.constantFrom<unknown>(
              ..."extract open close toggle readPage page closed opened wasClosed font listen fetch eval __proto__ constructor".split(
                " ",
              ),
              7,
              null,
            ),
            url: value,
            force: value,
            state: value,
            entry: value,
            font: value,
            more: value,
          },
          { requiredKeys: ["kind"] },
        ),
        { numRuns: 1000, seed: SEED },
      )
      .filter((message) => kindOf(message) === null)
      .slice(0, 200);
    expect(messages).toHaveLength(200);
    const asked = world.log.length;
    const state = () =>
      inside.evaluate(
        "Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)",
      );
    const inside = await chromium.inside();
    const before = await state();
    const answers = await inside.evaluate(async (all) => {
      const { runtime, tabs } = (
        globalThis as unknown as {
          chrome: {
            runtime: { sendMessage(message: unknown): Promise<unknown> };
            tabs: {
              query(of: object): Promise<{ id: number; url?: string }[]>;
              sendMessage(tab: number, message: unknown): Promise<unknown>;
            };
          };
        }
      ).chrome;
      const tab = (await tabs.query({})).find(({ url }) =>
        url?.includes("bisnis.com"),
      );
      if (!tab) throw new Error("There is no tab");
      const found: unknown[] = [];
      // Nobody answers, or nobody listens.
      for (const message of all)
        for (const send of [
          () => runtime.sendMessage(message),
          () => tabs.sendMessage(tab.id, message),
        ])
          found.push((await send().catch(() => null)) ?? null);
      return found.filter((answer) => answer !== null);
    }, messages as unknown[]);
    expect(answers).toEqual([]);
    // And from the page itself, which has no way in.
    await page.evaluate((all) => {
      for (const message of all) postMessage(message, "*");
      return "chrome" in window && "runtime" in (window.chrome as object);
    }, messages as unknown[]);
    expect(await view.isThere()).toBe(false);
    expect(await state()).toBe(before);
    expect(world.log.slice(asked)).toEqual([]);
    expect(
      (await chromium.extensionErrors()).filter((error) =>
        error.includes("chrome-extension://"),
      ),
    ).toEqual([]);
    await page.close();
  });

  it("a permission that was taken back is missed, said, and given again by one button", async () => {
    const page = await chromium.newPage(GOLD.address);
    await chromium.allowHosts("ON_CLICK");
    await page.reload();
    const popup = await chromium.openPopup(page);
    await popup.until("document.querySelector('[data-action=grant]') !== null");
    expect(
      await popup.evaluate(
        "document.querySelector('.missing-permission').innerText",
      ),
    ).toMatch(/permission|Izin/);
    // By the click alone the article is there all the same.
    expect(
      await popup.evaluate("document.querySelector('.article h1').textContent"),
    ).toBe(GOLD.title);
    const asked = await popup.evaluate<string>(`(() => {
      const { request } = chrome.permissions;
      return new Promise((on) => {
        chrome.permissions.request = (what, done) => { on(JSON.stringify(what)); done?.(true); return Promise.resolve(true); };
        document.querySelector("[data-action=grant]").click();
      });
    })()`);
    expect(JSON.parse(asked)).toEqual({ origins: ["*://*.bisnis.com/*"] });
    // The browser asks the reader here; this is what it does when they say yes.
    await chromium.allowHosts("ON_ALL_SITES");
    await popup.until("document.querySelector('[data-action=grant]') === null");
    await popup.close();
    await page.reload();
    await poll(
      async () =>
        /^Bening: (?:baca|read)/.test((await chromium.button(page)).title),
      "the button to know the article again",
    );
    await page.close();
  });
});
