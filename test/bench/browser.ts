import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { bundle } from "../bundle.ts";
import { launchChromium } from "../e2e/chromium.ts";
import { poll } from "../e2e/poll.ts";
import { quietly } from "../e2e/view.ts";
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

/** A loaded page with the extractors in it, as a content script has it: in a world of its own. */
export interface Loaded {
  /** What a function gives that is called in the page. It goes there as text, and its argument as JSON. */
  ask<R, A = undefined>(
    question: (about: A) => R,
    about?: A,
  ): Promise<Awaited<R>>;
  /** For the browser's own measures. */
  devtools: CDPSession;
}

/** Loads a page at its own address, lets it come to rest, and hands it over. */
export type Visit = <T>(
  page: Served,
  act: (page: Loaded) => Promise<T>,
) => Promise<T>;

/** A browser whose whole web is what the bench serves. */
export interface Bench {
  version: string;
  /** Visits each page in a new tab and so in a new process, which has met no code of ours. */
  visit: Visit;
  /** A tab that visits one page after the other, as a reader's does. */
  tab(): Promise<{ visit: Visit; close(): Promise<void> }>;
  close(): Promise<void>;
}

/**
 * Nothing of a page runs or loads: it is the document that is measured. By policy and not by cutting, so that scripts keep their text
 * as on the live page.
 */
const POLICY = {
  "content-security-policy": "script-src 'none'; frame-src 'none'",
};

/** An isolated page has a clock of microseconds; any other one of a tenth of a millisecond. It also has a process that no other page enters. */
const ISOLATION = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** The extension that the extractors are. Its script comes as Bening's own does where a site is always read clean. */
const MANIFEST = {
  manifest_version: 3,
  name: "Benchmark",
  version: "1.0",
  content_scripts: [{ matches: ["*://*/*"], js: ["bench.js"] }],
};

/** Waits until the page has come to rest, as it has when a reader asks for the article: loading and painting are not measured. */
const settle = (): Promise<void> =>
  new Promise((done) =>
    setTimeout(
      () => requestIdleCallback(() => done(), { timeout: 2_000 }),
      300,
    ),
  );

/** Asks the extension's world in a page. */
async function loadedIn(page: Page, origin: string): Promise<Loaded> {
  const devtools = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  devtools.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin) worlds.push(context.id);
  });
  await devtools.send("Runtime.enable");
  const contextId = await poll(
    async () => worlds.at(-1),
    "the extension's world",
  );
  return {
    devtools,
    ask: (question, about) =>
      quietly(devtools, `(${question})(${JSON.stringify(about)})`, contextId),
  };
}

/** V8 compiles every function of a script that begins so as it loads it, and none at its first call: https://v8.dev/blog/explicit-compile-hints. */
const COMPILED = "//# allFunctionsCalledOnLoad\n";

/** @param compiled whether all functions of the extractors are compiled before any is called, as those of no content script are */
export async function startBench(compiled = false): Promise<Bench> {
  const extension = await mkdtemp(join(tmpdir(), "bening-bench-"));
  const script = await bundle(resolve(import.meta.dirname, "page.ts"));
  await writeFile(
    join(extension, "bench.js"),
    compiled ? COMPILED + script : script,
  );
  await writeFile(join(extension, "manifest.json"), JSON.stringify(MANIFEST));
  const served = new Map<string, { body: string; isolated: boolean }>();
  const world = await startWorld((url) => {
    const page = served.get(url.href);
    return page
      ? {
          body: page.body,
          headers: page.isolated ? { ...POLICY, ...ISOLATION } : POLICY,
        }
      : null;
  });
  const { context, id, version, ...chromium } = await launchChromium({
    extension,
    world,
    backForwardCache: true,
    // Without pictures at all: a policy that forbids them reports each one.
    args: ["--blink-settings=imagesEnabled=false"],
  });
  async function load<T>(
    page: Page,
    { address, html }: Served,
    isolated: boolean,
    act: (page: Loaded) => Promise<T>,
  ): Promise<T> {
    const url = new URL(address).href;
    served.set(url, { body: html, isolated });
    try {
      await page.goto(url, { waitUntil: "load" });
      const loaded = await loadedIn(page, `chrome-extension://${id}`);
      await loaded.ask(settle);
      const result = await act(loaded);
      await loaded.devtools.detach();
      return result;
    } finally {
      served.delete(url);
    }
  }
  return {
    version,
    async visit(what, act) {
      const page = await context.newPage();
      try {
        return await load(page, what, true, act);
      } finally {
        await page.close();
      }
    },
    async tab() {
      const page = await context.newPage();
      return {
        visit: (what, act) => load(page, what, false, act),
        close: () => page.close(),
      };
    },
    async close() {
      await chromium.close();
      await world.close();
      await rm(extension, { recursive: true });
    },
  };
}
