import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { isNightly } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { ARTICLES, addressOf, EXTENSION, GOLD, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import { reach } from "./popup.ts";
import { startWorld, type World } from "./world.ts";

/*
 * Reading all day: the same view opened and closed, and one article after the other. Nothing may pile up. The long form runs at night.
 */

const CYCLES = isNightly ? 1000 : 60;
const READ = isNightly ? 1000 : 24;
/** By day some pages only: all are read twice more, to be weighed. */
const PAGES_READ = isNightly ? ARTICLES : ARTICLES.slice(0, 8);
/** What one page may grow by, after a collection. Bytes. */
const HEAP = 256 * 1024;

let world: World;
let chromium: Chromium;
let page: Page;
// Two tabs with one address could not be told apart.
afterEach(() => page.close());
beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});

declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  scripting: { executeScript(what: object): Promise<unknown> };
};

/**
 * Sends the reader in a page a message, as the popup would; puts it there first where it is not. Its answer, and the milliseconds until
 * then: taken in the browser, so that this program's own pauses are not counted.
 */
async function ask(
  address: string,
  message: object,
): Promise<{ answer: unknown; ms: number }> {
  const inside = await chromium.inside();
  return inside.evaluate(
    async ([url, what]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (!tab) throw new Error(`no tab shows ${url}`);
      const send = async () => {
        const start = performance.now();
        const answer = await chrome.tabs.sendMessage(tab.id, what);
        return { answer, ms: performance.now() - start };
      };
      try {
        return await send();
      } catch {
        await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          files: ["/reader.js"],
        });
        return send();
      }
    },
    [address, message] as const,
  );
}

/** Waits until a page has come to rest, as one that is looked at has: what earlier pages have left is collected meanwhile. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        setTimeout(() => requestIdleCallback(() => done()), 150),
      ),
  );

/** Waits for the cover to come or go. A handle on it would keep it alive. */
const shows = async (page: Page, wanted: boolean, when = ""): Promise<void> => {
  await poll(
    () =>
      page.evaluate(
        (is) => (document.querySelector("bening-reader") !== null) === is,
        wanted,
      ),
    `${wanted ? "the clean view" : "the page"} ${when}`,
  );
};

interface Weight {
  nodes: number;
  listeners: number;
  documents: number;
  heap: number;
}

/** What a page weighs in nodes, listeners, documents and bytes of scripts, after collections. */
async function scale(): Promise<() => Promise<Weight>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  return async () => {
    // Twice: what a collection lets go may hold more.
    for (let time = 0; time < 2; time++)
      await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      nodes: of("Nodes"),
      listeners: of("JSEventListeners"),
      documents: of("Documents"),
      heap: of("JSHeapUsedSize"),
    };
  };
}

function expectNoMore(before: Weight, after: Weight): void {
  console.log("before", before, "after", after);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.documents - before.documents).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
  expect(after.heap - before.heap).toBeLessThanOrEqual(HEAP);
}

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
const last = (values: number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.floor((values.length - 1) * share)
  ] ?? 0;

it(`${CYCLES} times opened and closed, a page weighs what it weighed`, async () => {
  page = await chromium.newPage(GOLD.address);
  const weigh = await scale();
  const cycle = async (): Promise<void> => {
    await ask(GOLD.address, { kind: "open", force: false });
    await shows(page, true);
    await ask(GOLD.address, { kind: "close" });
    await shows(page, false);
  };
  // What is compiled and cached on the way is no leak: it comes to an end, after some seven hundred cycles.
  for (let warming = 0; warming < CYCLES * 0.8; warming++) await cycle();
  const before = await weigh();
  for (let count = 0; count < CYCLES; count++) await cycle();
  await page.waitForTimeout(1000);
  expectNoMore(before, await weigh());
}, 3_600_000);

it(`${READ} articles are read one after the other, by popup and clean view, and nothing piles up`, async () => {
  page = await chromium.newPage(GOLD.address);
  const weigh = await scale();
  const addresses = PAGES_READ.map(addressOf);
  /** Of each page its own times: a long one takes longer, and that is no fault. */
  const times = new Map<string, number[]>();
  const read = async (address: string, count: number): Promise<void> => {
    await page.goto(address);
    if (count % 10 === 4) await chromium.killWorker();
    if (count % 10 === 9) {
      // As people do it; too slow to do it each time.
      const popup = await chromium.openPopup(page);
      await reach(popup, "[data-action=open]");
      await popup.click("[data-action=open]");
    } else {
      expect(
        (await ask(address, { kind: "extract", force: false })).answer,
      ).toMatchObject({ reply: { kind: "article" } });
      await rest(page);
      // Answered when the article is drawn.
      const { answer, ms } = await ask(address, { kind: "open", force: false });
      expect(answer).toEqual({ reply: { open: true } });
      times.set(address, [...(times.get(address) ?? []), ms]);
    }
    await shows(page, true, `of ${address}, number ${count}`);
    await ask(address, { kind: "close" });
    await shows(page, false);
  };
  /** The browser keeps the last few pages for going back: for a comparison they must be the same ones. */
  const weighed = async (): Promise<Weight> => {
    for (const address of addresses) await read(address, 0);
    await read(GOLD.address, 0);
    return weigh();
  };
  const before = await weighed();
  times.clear();
  for (let count = 0; count < READ; count++)
    await read(addresses[count % addresses.length] ?? GOLD.address, count);
  const all = [...times.values()];
  const ratios = all.flatMap((own) => own.map((time) => time / median(own)));
  console.log(
    `open: median ${median(all.flat()).toFixed(0)} ms, p99 ${last(all.flat(), 0.99).toFixed(0)} ms; of the same page's median, p99 ${last(ratios, 0.99).toFixed(2)} times`,
  );
  expectNoMore(before, await weighed());
}, 3_600_000);
