import { resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/browsers.mjs";
import { bundle } from "../bundle.ts";
import { startWorld } from "../e2e/world.ts";
import type { InPage } from "./page.ts";

declare global {
  /** Put there by the bundle. */
  var bench: InPage;
}

/** A page of the bench's web. */
export interface Served {
  address: string;
  html: string;
}

/** A browser whose whole web is what the bench serves. */
export interface Bench {
  version: string;
  /** Loads a page at its own address in a process of its own, puts the extractors in, and hands it over. */
  visit<T>(page: Served, act: (page: Page) => Promise<T>): Promise<T>;
  /** A tab that loads one page after the other: faster, for what is not timed. */
  tab(): Promise<Bench["visit"]>;
  close(): Promise<void>;
}

/**
 * Nothing of a page runs or loads: it is the document that is measured. By policy and not by cutting, so that scripts keep their text
 * as on the live page.
 */
const HEADERS = {
  "content-security-policy": "script-src 'none'; frame-src 'none'",
  // An isolated page has a clock of microseconds; any other one of a tenth of a millisecond.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export async function startBench(): Promise<Bench> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("No Chromium was found; set CHROME_PATH to its program");
  const script = await bundle(resolve(import.meta.dirname, "page.ts"));
  const served = new Map<string, string>();
  const world = await startWorld((url) => {
    const body = served.get(url.href);
    return body === undefined ? null : { body, headers: HEADERS };
  });
  const browser: Browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--proxy-server=http://127.0.0.1:${world.port}`,
      "--proxy-bypass-list=<-loopback>",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-gpu",
      // Without pictures at all: a policy that forbids them reports each one.
      "--blink-settings=imagesEnabled=false",
    ],
  });
  // Another context is another process: no call finds code that an earlier page has warmed.
  const newContext = () =>
    browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
    });
  async function load<T>(
    page: Page,
    { address, html }: Served,
    act: (page: Page) => Promise<T>,
  ): Promise<T> {
    const url = new URL(address).href;
    served.set(url, html);
    try {
      await page.goto(url, { waitUntil: "load" });
      await page.evaluate(script);
      return await act(page);
    } finally {
      served.delete(url);
    }
  }
  return {
    version: browser.version(),
    async visit(what, act) {
      const context = await newContext();
      try {
        return await load(await context.newPage(), what, act);
      } finally {
        await context.close();
      }
    },
    async tab() {
      const page = await (await newContext()).newPage();
      return (what, act) => load(page, what, act);
    },
    async close() {
      await browser.close();
      await world.close();
    },
  };
}
