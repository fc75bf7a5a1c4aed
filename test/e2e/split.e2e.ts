import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Expected, expectedOf, pageOf } from "../fixture.ts";
import { translate } from "../translate.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, goldOf, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import { reach } from "./popup.ts";
import { readShown, type Shown, seenOf } from "./shown.ts";
import type { View } from "./view.ts";
import { startWorld, type World } from "./world.ts";

declare const chrome: {
  storage: {
    local: { get(key: null): Promise<Record<string, unknown>> };
  };
};

const SHAPE = "paged-desktop";
const address = addressOf(SHAPE);

let world: World;
let chromium: Chromium;
let page: Page;
let view: View;
/** How the site answers for its second page. */
let second: "well" | "badly" | "late" | "never" = "well";
/** Longer than it takes to have scrolled and to have that written down. Milliseconds. */
const LATE = 1_500;

beforeAll(async () => {
  world = await startWorld((url) => {
    const number = url.searchParams.get("page");
    if (url.origin + url.pathname !== address || !number) return routes(url);
    if (number === "2" && second === "badly") return { status: 503, body: "" };
    const answer = {
      headers: { "content-type": "text/html; charset=utf-8" },
      body: pageOf(SHAPE, `page-${number}.html`),
    };
    const delay = { well: 0, badly: 0, late: LATE, never: 60_000 }[second];
    return number === "2" ? { ...answer, delay } : answer;
  });
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(() => page.close());

async function read(): Promise<void> {
  page = await chromium.newPage(address);
  view = await chromium.view(page);
  await open();
}

async function open(): Promise<void> {
  const popup = await chromium.openPopup(page);
  await reach(popup, "[data-action=open]");
  await popup.click("[data-action=open]");
  await view.opened();
}

const joined = goldOf(SHAPE);

describe("a split article in the clean view", () => {
  it.each([
    ["has read them", "well", "!document.querySelector('.pages')"],
    ["is reading them", "late", "document.querySelector('.pages')"],
  ] as const)(
    "becomes one, asking for each further page once, where the popup %s",
    async (_, how, when) => {
      second = how;
      world.log.length = 0;
      page = await chromium.newPage(address);
      view = await chromium.view(page);
      const popup = await chromium.openPopup(page);
      await popup.until(`document.querySelector('.article') && ${when}`);
      // What the popup has asked for the view need not ask for.
      await popup.click("[data-action=open]");
      await view.opened();
      await view.until("root.querySelector('.pages') === null");
      const shown = await view.evaluate<Shown>(readShown("root"));
      expect(shown).toEqual(seenOf(joined));
      const asked = world.log
        .map(({ url }) => url)
        .filter((url) => url.includes("?page="));
      expect(asked).toEqual([`${address}?page=2`, `${address}?page=3`]);
    },
  );

  it("is joined anew where it is read again while a page is on its way", async () => {
    second = "late";
    page = await chromium.newPage(address);
    view = await chromium.view(page);
    await chromium.toggleView(page);
    await view.until("root.querySelector('.pages')");
    await page.evaluate(`(${translate})(document, "en")`);
    await view.until("root.querySelector('[data-action=read-again]')");
    await view.click("[data-action=read-again]");
    await view.until("root.querySelector('.article').lang === 'en'");
    await view.until("root.querySelector('.pages') === null");
    expect((await view.evaluate<Shown>(readShown("root"))).lines).toEqual(
      joined.lines,
    );
  });

  it("leaves a notice where a page failed, and another try works", async () => {
    second = "badly";
    await read();
    await view.until(
      "root.querySelector('[data-action=retry-pages]') !== null",
    );
    const notice = await view.evaluate<string>(
      "root.querySelector('.body .notice').innerText",
    );
    expect(notice).toContain(`${address}?page=2`);
    const lines = (await view.evaluate<Shown>(readShown("root"))).lines;
    expect(lines.at(-1)).toBe(joined.lines.at(-1));
    second = "well";
    await view.click("[data-action=retry-pages]");
    await view.until(
      "root.querySelector('[data-action=retry-pages]') === null && root.querySelector('.pages') === null",
    );
    expect(await view.evaluate<Shown>(readShown("root"))).toEqual(
      seenOf(joined),
    );
  });

  it("can be stopped, and keeps what is there", async () => {
    second = "never";
    await read();
    await view.until(
      "root.querySelector('[data-action=cancel-pages]') !== null",
    );
    await view.click("[data-action=cancel-pages]");
    await view.until("root.querySelector('.pages') === null");
    const { lines } = await view.evaluate<Shown>(readShown("root"));
    const first = (expectedOf(SHAPE) as Expected).lines;
    expect(lines.slice(0, first.length)).toEqual(first);
    // Each page that is not there is named where it would stand, and can be asked for again.
    expect(
      await view.evaluate<number>(
        "root.querySelectorAll('.body .notice [data-action=retry-pages]').length",
      ),
    ).toBe(2);
  });

  it("leaves the reader where they are when a page arrives", async () => {
    second = "late";
    await read();
    await page.setViewportSize({ width: 800, height: 300 });
    await view.evaluate("root.querySelector('dialog').scrollTop = 250");
    await view.until("root.querySelector('.pages')");
    const place = "root.querySelector('.body > p').getBoundingClientRect().top";
    const before = await view.evaluate<number>(place);
    await view.until("root.querySelector('.pages') === null");
    expect(await view.evaluate<number>(place)).toBe(before);
  });

  it("goes on reading at a place on a further page, which comes later", async () => {
    second = "well";
    await read();
    await page.setViewportSize({ width: 800, height: 300 });
    await view.until("root.querySelector('.pages') === null");
    const firstPage = (expectedOf(SHAPE) as Expected).lines.length;
    const last = "root.querySelector('.body > :last-child')";
    await view.evaluate(`${last}.scrollIntoView()`);
    const worker = await chromium.inside();
    const place = (): Promise<number> =>
      worker.evaluate(async () => {
        const [place] = Object.values(await chrome.storage.local.get(null));
        return Array.isArray(place) ? Number(place[0]) : 0;
      });
    await poll(async () => (await place()) > 0, "the place to be remembered");
    expect(await place()).toBeGreaterThanOrEqual(firstPage);
    await page.reload();
    await open();
    await view.until("root.querySelector('.resumed')");
    await view.until(`${last}.getBoundingClientRect().top < innerHeight`);
  });
});
