import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isNightly } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import {
  addressOf,
  EXTENSION,
  GOLD,
  goldOf,
  LOUD,
  PAGES,
  routes,
} from "./pages.ts";
import { poll } from "./poll.ts";
import { reach } from "./popup.ts";
import { readShown, type Shown } from "./shown.ts";
import type { View } from "./view.ts";
import { disturb, notesOf, stateOf } from "./watched.ts";
import { startWorld, type World } from "./world.ts";

const HOST = "market.bisnis.com";
const SLOW_RUNS = isNightly ? 50 : 3;

let world: World;
let profile: string;
let chromium: Chromium;
let page: Page;
let view: View;

const launch = () =>
  launchChromium({ extension: EXTENSION.chrome, world, profile });

beforeAll(async () => {
  world = await startWorld(routes);
  profile = await mkdtemp(join(tmpdir(), "bening-auto-"));
  chromium = await launch();
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
// The browser may stop the worker between any two steps: here it does.
afterEach(() => chromium.killWorker());

async function visit(url: string): Promise<void> {
  page ??= await chromium.newPage();
  await page.goto(url);
  view = await chromium.view(page);
}

/** Clicks on the popup's switch and waits until the browser has heard of it. */
async function toggle(...hosts: string[]): Promise<void> {
  const popup = await chromium.openPopup(page);
  await reach(popup, "[name=auto-clean]");
  await chromium.killWorker();
  await popup.click("[name=auto-clean]");
  await chromium.registered(...hosts);
  await popup.close();
}

const leave = async (): Promise<void> => {
  await page.keyboard.press("Escape");
  await view.closed();
};

/** The pictures that the browser paints while something happens, with how many dots of each are in the loud colour. */
async function painted(act: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const pictures: string[] = [];
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    pictures.push(data);
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  const size = { maxWidth: 320, maxHeight: 200 };
  await session.send("Page.startScreencast", { format: "png", ...size });
  await act();
  await session.send("Page.stopScreencast");
  await session.detach();
  const reader = await chromium.inside();
  return reader.evaluate(
    async ([all, loud]) => {
      const counts = all.map(async (data) => {
        const bytes = Uint8Array.from(atob(data), (letter) =>
          letter.charCodeAt(0),
        );
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const dots =
          context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        let count = 0;
        for (let at = 0; at < dots.length; at += 4) {
          const near = (offset: number, value: number) =>
            Math.abs((dots[at + offset] ?? 0) - value) < 60;
          if (near(0, loud.red) && near(1, loud.green) && near(2, loud.blue))
            count += 1;
        }
        return count;
      });
      return Promise.all(counts);
    },
    [pictures, LOUD] as const,
  );
}

/** What lay on top of the page in its frames, as the page itself saw it. */
const tops = async (): Promise<string[]> => [
  ...new Set((await notesOf(page)).frames.flat()),
];

describe("auto-clean", () => {
  it("is off at first: the page shows itself, and only the detector runs", async () => {
    await visit("about:blank");
    const loud = await painted(async () => {
      await visit(PAGES.loud);
      await page.waitForFunction("notes.frames.length > 20");
    });
    expect(await tops()).not.toContain("bening-reader");
    expect(Math.max(...loud)).toBeGreaterThan(1000);
    expect(await view.scripts()).toEqual(["detector.js"]);
  });

  it("switched on in the popup, opens the article in the open tab at once, and Escape gives the page back", async () => {
    await visit(PAGES.watched);
    await disturb(page, "field");
    const before = await stateOf(page);
    await toggle(HOST);
    await view.opened();
    await chromium.killWorker();
    await leave();
    expect(await stateOf(page)).toEqual(before);
    expect((await notesOf(page)).changes).toEqual([
      "childList HTML +BENING-READER",
      "childList HTML -BENING-READER",
    ]);
    const own = await chromium.inside();
    expect(await own.evaluate("chrome.storage.sync.get()")).toMatchObject({
      settings: { autoClean: { hosts: [HOST], everywhere: false } },
    });
  });

  it("opens clean, without one frame of the original painted", async () => {
    await visit("about:blank");
    const loud = await painted(async () => {
      await visit(PAGES.loud);
      await view.opened();
      await page.waitForFunction("notes.frames.length > 30");
    });
    expect(await tops()).toEqual(["bening-reader"]);
    expect(loud.length).toBeGreaterThan(0);
    expect(Math.max(...loud)).toBe(0);
    const { title, lines } = await view.evaluate<Shown>(readShown("root"));
    expect([title, lines]).toEqual([GOLD.title, GOLD.lines]);
  });

  it(`so too on a machine four times as slow, in ${SLOW_RUNS} of ${SLOW_RUNS} runs`, async () => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    for (let run = 0; run < SLOW_RUNS; run++) {
      await visit("about:blank");
      const loud = await painted(async () => {
        await visit(PAGES.loud);
        await view.opened();
        await page.waitForFunction("notes.frames.length > 10");
      });
      expect(Math.max(...loud), `run ${run}`).toBe(0);
    }
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await session.detach();
  }, 600_000);

  it("again when the page is loaded anew", async () => {
    const loud = await painted(async () => {
      await page.reload();
      await view.opened();
    });
    expect(await tops()).toEqual(["bening-reader"]);
    // The old page's last picture may come first: it was clean too.
    expect(Math.max(...loud)).toBe(0);
  });

  it("Escape gives the page that would be there without the extension, restored form and scrolling included", async () => {
    // The extension is not allowed into such windows.
    const without = await chromium.context.browser()?.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
    });
    if (!without) throw new Error("The browser has closed");
    const plain = await without.newPage();
    await plain.goto(PAGES.watched);
    expect(await plain.locator("bening-reader").count()).toBe(0);
    await visit(PAGES.watched);
    await view.opened();
    await chromium.killWorker();
    await leave();
    const html = () => document.documentElement.outerHTML;
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html));

    // Half filled in, left, and come back to: the browser brings form and scrolling back, under the cover too.
    const stateAfter = async (one: Page) => {
      await one.reload();
      if (one === page) await view.opened();
      await disturb(one, "field");
      await one.goto(addressOf("not-article-home"));
      await one.goBack();
      if (one === page) {
        await view.opened();
        await leave();
      }
      await one.waitForFunction("scrollY > 0");
      // The elements of the page as it was before are gone.
      await one.evaluate("window.nodes = [...document.querySelectorAll('*')]");
      return stateOf(one);
    };
    const { history: _, ...expected } = await stateAfter(plain);
    expect(expected.message).toBe("Baris satu\nbaris dua, belum selesai");
    expect(expected.scroll).toEqual([0, 700]);
    expect(await stateAfter(page)).toMatchObject(expected);
    await without.close();
  });

  it("stays closed on that page, whatever the page does to its address", async () => {
    expect(await view.isThere()).toBe(false);
    await page.evaluate(async () => {
      history.pushState(null, "", `${location.pathname}?lagi`);
      location.hash = "bawah";
      history.back();
      await new Promise((on) =>
        addEventListener("popstate", on, { once: true }),
      );
      // Longer than the detector looks after such a change.
      await new Promise((on) => setTimeout(on, 1500));
    });
    expect(await view.isThere()).toBe(false);
    expect((await notesOf(page)).changes.join()).not.toMatch(/\+BENING/);
  });

  it("Back leads where it leads without the extension", async () => {
    const first = addressOf("not-article-home");
    // A tab of its own: after fifty entries a history grows no more.
    await page.close();
    page = await chromium.newPage();
    await visit(first);
    const length = await page.evaluate(() => history.length);
    await visit(PAGES.watched);
    await view.opened();
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await page.goBack();
    expect(page.url()).toBe(first);
    await page.goForward();
    await view.opened();
    await leave();
    await page.goBack();
    expect(page.url()).toBe(first);
  });

  it("stays closed when the reader comes back to a page that they gave back, until it is loaded anew", async () => {
    await visit(PAGES.watched);
    await view.opened();
    await leave();
    const entry = await view.evaluate<string>("navigation.currentEntry.key");
    const own = await chromium.inside();
    await poll(
      () =>
        own.evaluate<boolean>(
          `chrome.storage.session.get("closed").then(({ closed }) => closed?.includes("${entry}"))`,
        ),
      "the worker to have heard of it",
    );
    await chromium.killWorker();
    await page.goto(addressOf("not-article-home"));
    await page.goBack();
    // Covered while the worker is asked; an article would stay.
    await view.closed();
    await page.reload();
    await view.opened();
    await leave();
  });

  it("leaves other hosts, and the host's other pages, alone", async () => {
    for (const url of [PAGES.elsewhere, PAGES.app]) {
      await visit(url);
      expect(await view.scripts()).toEqual(["detector.js"]);
      expect(await view.isThere()).toBe(false);
    }
  });

  it("shows the original where no article comes", async () => {
    await visit(PAGES.never);
    await view.closed();
    await page.waitForFunction("notes.frames.at(-1)[0] === 'div'");
    expect((await tops()).sort()).toEqual(["bening-reader", "div"]);
  });

  it("shows the original where the extraction fails", async () => {
    await visit(PAGES.huge);
    await view.closed();
    await page.waitForFunction("notes.frames.at(-1)[0] === 'div'");
    expect((await tops()).sort()).toEqual(["bening-reader", "div"]);
  });

  it("survives an update of the extension", async () => {
    await chromium.update();
    await chromium.registered(HOST);
    await visit(PAGES.loud);
    await view.opened();
    expect(await tops()).toEqual(["bening-reader"]);
  });

  it("survives a restart of the browser", async () => {
    await chromium.close();
    chromium = await launch();
    page = await chromium.newPage();
    await chromium.registered(HOST);
    await visit(PAGES.loud);
    await view.opened();
    expect(await tops()).toEqual(["bening-reader"]);
  });

  it("takes on the theme that the reader has chosen, from the first frame", async () => {
    const own = await chromium.inside();
    await own.evaluate(
      `chrome.storage.sync.get("settings").then(({ settings }) => chrome.storage.sync.set({ settings: { ...settings, theme: "dark" } }))`,
    );
    await poll(
      async () =>
        (await own.evaluate<string>(
          "chrome.scripting.getRegisteredContentScripts().then((all) => all[0].js[0])",
        )) === "auto/dark.js",
      "the dark cover to be registered",
    );
    await visit(PAGES.loud);
    await view.opened();
    expect(
      await view.evaluate(
        "getComputedStyle(root.querySelector('dialog')).backgroundColor",
      ),
    ).toBe("rgb(20, 25, 24)");
  });

  it("works on a site of another publisher that the reader has allowed", async () => {
    const { address, title } = goldOf("general-id");
    await visit(address);
    await chromium.grantHost("*://kabar.test/*");
    await toggle(HOST, "kabar.test");
    await view.opened();
    await leave();
    await page.reload();
    await view.opened();
    expect(await view.evaluate(readShown("root"))).toMatchObject({ title });
    await leave();
    await toggle(HOST);
  });

  it("is switched off by the popup: nothing but the detector runs", async () => {
    await visit(PAGES.loud);
    await view.opened();
    // The button first gives the page back, then opens the popup.
    await poll(
      async () => (await chromium.button(page)).popup === "",
      "the button to say that the page is being read",
    );
    await chromium.killWorker();
    await chromium.clickButton(page);
    await view.closed();
    await poll(
      async () => (await chromium.button(page)).popup !== "",
      "the button to open the popup again",
    );
    await toggle();
    await visit(PAGES.loud);
    await page.waitForFunction("notes.frames.length > 20");
    expect(await tops()).not.toContain("bening-reader");
    expect(await view.scripts()).toEqual(["detector.js"]);
  });

  it("opens all of Bisnis.com clean by the one switch in the settings", async () => {
    const settings = await chromium.newPage(
      `chrome-extension://${chromium.id}/options/options.html`,
    );
    await settings.locator("[name=everywhere]").click();
    await chromium.registered("*.bisnis.com");
    for (const url of [PAGES.watched, PAGES.elsewhere]) {
      await visit(url);
      await view.opened();
      await leave();
    }
    // Here the popup's own switch says why it cannot be used.
    const popup = await chromium.openPopup(page);
    await popup.until(
      "document.querySelector('[name=auto-clean]:disabled:checked') !== null",
    );
    await popup.close();
    // Addresses that no article has are never covered.
    await visit(addressOf("not-article-video"));
    expect(await view.isThere()).toBe(false);
    await settings.locator("[name=everywhere]").click();
    await chromium.registered();
    await settings.close();
  });
});

describe("a build in which something throws", () => {
  let broken: string;
  let browser: Chromium;
  beforeAll(async () => {
    broken = await mkdtemp(join(tmpdir(), "bening-broken-"));
    await cp(EXTENSION.chrome, broken, { recursive: true });
    // Runs in the extension's world of the page, right before the reader.
    await appendFile(
      join(broken, "auto/system.js"),
      `if (location.hash === "#membaca") Element.prototype.getAttribute = () => { throw new Error("broken on purpose"); };
       if (location.hash === "#menggambar") {
         const make = Document.prototype.createElementNS;
         Document.prototype.createElementNS = function (space, name, ...rest) {
           if (name === "h1") throw new Error("broken on purpose");
           return make.call(this, space, name, ...rest);
         };
       }`,
    );
    browser = await launchChromium({ extension: broken, world });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(broken, { recursive: true, force: true });
  });

  it.each(["#membaca", "#menggambar"])(
    "%s: shows the original",
    async (hash) => {
      const own = await browser.inside();
      await own.evaluate(
        `chrome.storage.sync.set({ settings: { autoClean: { hosts: ["${HOST}"] } } })`,
      );
      await browser.registered(HOST);
      const tab = await browser.newPage(`${PAGES.loud}${hash}`);
      await tab.waitForFunction("notes.frames.at(-1)[0] === 'div'");
      expect(
        await tab.evaluate(() => document.querySelector("bening-reader")),
      ).toBe(null);
      // It had been covered until then.
      expect((await notesOf(tab)).frames[0]?.[0]).toBe("bening-reader");
      await tab.close();
    },
  );
});
