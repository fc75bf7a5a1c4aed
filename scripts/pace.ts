import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { generate } from "../test/bench/generate.ts";
import type {} from "../test/bench/peer-view.ts";
import { median, quantile } from "../test/bench/statistics.ts";
import { bundle } from "../test/bundle.ts";
import { type Chromium, launchChromium } from "../test/e2e/chromium.ts";
import { startWorld } from "../test/e2e/world.ts";

const top = resolve(import.meta.dirname, "..");
const RUNS = 30;
/** Milliseconds of a frame at 60 a second, and what a timer may be off. */
const FRAME = 1000 / 60 + 4;
const LONG =
  "https://market.bisnis.com/read/20261012/192/1899999/sepuluh-ribu-kata";

declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  dom: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
  scripting: {
    executeScript(what: object): Promise<{ result?: number }[]>;
  };
};

/** Ten thousand words in the site's current markup. */
function longPage(): string {
  const sentence =
    "Harga biji kopi di bursa berjangka naik lagi karena panen di Brasil terlambat dan gudang pelabuhan hampir kosong. ";
  const body = Array.from(
    { length: 140 },
    (_, index) => `<p>Bagian ${index + 1}. ${sentence.repeat(4)}</p>`,
  ).join("");
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Sepuluh ribu kata</title></head><body>
    <h1 class="detailsTitleCaption">Sepuluh Ribu Kata tentang Kopi</h1><article class="detailsContent force-17 mt40">${body}</article></body></html>`;
}

/** How the reader asks for the clean view. */
type Way = "popup" | "shortcut";

/**
 * From the reader's click until a frame with the text has been drawn. Milliseconds.
 *
 * The popup has put the reader's script into the page and read the article by the time that its button can be clicked; a shortcut and
 * the menu of a right click meet a page without either.
 */
async function openAt(
  chromium: Chromium,
  page: Page,
  address: string,
  way: Way,
): Promise<number> {
  const inside = await chromium.inside();
  await page.bringToFront();
  return inside.evaluate(
    async ({ address, way }) => {
      const tab = (await chrome.tabs.query({})).find(
        (one) => one.url === address,
      );
      const target = { tabId: tab?.id };
      const tell = (message: object): Promise<unknown> =>
        chrome.tabs.sendMessage(tab?.id ?? -1, message);
      const put = (): Promise<unknown> =>
        chrome.scripting.executeScript({ target, files: ["/reader.js"] });
      if (way === "popup") {
        await put();
        await tell({ kind: "extract", force: false });
      }
      // Looked for from before the click on: asked only afterwards, the page would answer a frame or two late.
      const shown = chrome.scripting.executeScript({
        target,
        func: async () => {
          const frame = (): Promise<unknown> =>
            new Promise((done) => requestAnimationFrame(done));
          const isThere = (): boolean => {
            const host = document.querySelector<HTMLElement>("bening-reader");
            const text =
              host &&
              chrome.dom
                .openOrClosedShadowRoot(host)
                ?.querySelector(".article .body p");
            return (text?.getBoundingClientRect().height ?? 0) > 0;
          };
          // Frames asked for by nobody but this would be work of the page's own.
          await new Promise<void>((done) => {
            const watch = new MutationObserver(() => {
              if (!document.querySelector("bening-reader")) return;
              watch.disconnect();
              done();
            });
            watch.observe(document.documentElement, { childList: true });
          });
          do await frame();
          while (!isThere());
          // What is asked for in a frame is done before it is painted; a task comes after, and an urgent one before all others.
          await scheduler.postTask(() => {}, { priority: "user-blocking" });
          return performance.timeOrigin + performance.now();
        },
      });
      await new Promise((done) => setTimeout(done, 500));
      const clicked = performance.timeOrigin + performance.now();
      if (way === "shortcut") await put();
      await tell({ kind: "open", force: false });
      const [frame] = await shown;
      return (frame?.result ?? Number.NaN) - clicked;
    },
    { address, way },
  );
}

type Row = readonly [
  what: string,
  bar: string,
  measured: string,
  kept: boolean,
];

const opened = (from: string, times: readonly number[]): Row[] =>
  (
    [
      ["median", 150, median(times)],
      ["95th percentile", 300, quantile(times, 0.95)],
    ] as const
  ).map(([which, bar, time]) => [
    `from ${from} to the text, ${which}`,
    `${bar} ms`,
    `${time.toFixed(0)} ms`,
    time <= bar,
  ]);

/** `npm run pace`: how fast the clean view opens and scrolls, on a machine four times as slow. Writes test/bench/VIEW.md. */
export async function main(): Promise<number> {
  const served = new Map<string, string>([[LONG, longPage()]]);
  const world = await startWorld((url) => {
    const body = served.get(url.href);
    return body === undefined
      ? null
      : { headers: { "content-type": "text/html; charset=utf-8" }, body };
  });
  const chromium = await launchChromium({
    extension: join(top, "dist/chrome"),
    world,
  });
  const page = await chromium.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });

  const peer = await bundle(join(top, "test/bench/peer-view.ts"));
  const times: Record<Way | "peer", number[]> = {
    popup: [],
    shortcut: [],
    peer: [],
  };
  for (let run = 0; run < RUNS; run++)
    for (const way of ["popup", "shortcut", "peer"] as const) {
      const { html, expected } = generate("channel-desktop", run, "none", 1);
      const address = new URL(`${expected.address}?lari=${run}-${way}`).href;
      served.set(address, html);
      await page.goto(address, { waitUntil: "load" });
      await page.waitForTimeout(600);
      if (way === "peer") {
        await page.evaluate(peer);
        times.peer.push(await page.evaluate(() => peerView()));
      } else times[way].push(await openAt(chromium, page, address, way));
    }

  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.goto(LONG);
  await openAt(chromium, page, LONG, "shortcut");
  const view = await chromium.view(page);
  const frames = await view.evaluate<number[]>(`await new Promise((done) => {
    const dialog = root.querySelector("dialog");
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      dialog.scrollTop += 40;
      if (gaps.length < 300) requestAnimationFrame(step);
      else done(gaps.slice(1));
    };
    requestAnimationFrame(step);
  })`);
  const late = frames.filter((gap) => gap > FRAME).length;
  await chromium.close();
  await world.close();

  const rows: Row[] = [
    ...opened("the popup's button", times.popup),
    ...opened("the shortcut", times.shortcut),
    [
      "frames later than a sixtieth of a second, of 299, scrolling 10,000 words",
      "0",
      String(late),
      late === 0,
    ],
  ];
  const [own, other] = [median(times.popup), median(times.peer)];
  const beside = `Beside it, on the same pages in the same run: Readability alone, called within the page, its article put over the page at once, took ${other.toFixed(0)} ms (95th percentile ${quantile(times.peer, 0.95).toFixed(0)} ms). From the popup's button Bening takes ${(own / other).toFixed(2)} of that, from the shortcut ${(median(times.shortcut) / other).toFixed(2)}.`;
  writeFileSync(
    join(top, "test/bench/VIEW.md"),
    `# The clean view's pace

Written by \`npm run pace\`; do not edit. ${chromium.version}, ${RUNS} freshly loaded pages of live size, the processor slowed down four times for all but the last line. Times end with the first frame that shows the text, from where it comes up from half to full within 160 ms. The popup has read the article by the time its button is there; with the shortcut, the reader's script is put in, compiled and has read the article within that time.

| | at most | measured | |
| --- | --- | --- | --- |
${rows.map(([what, bar, measured, kept]) => `| ${what} | ${bar} | ${measured} | ${kept ? "reached" : "MISSED"} |`).join("\n")}

${beside}
`,
  );
  for (const row of rows) console.log(row.join("  "));
  console.log(beside);
  return 0;
}
