import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../bundle.ts";
import { isNightly, RUNS, SEED } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { type Firefox, launchFirefox } from "./firefox.ts";
import { EXTENSION } from "./pages.ts";
import { startWorld, type World } from "./world.ts";

/*
 * Hostile and made-up pages through the extraction in both browsers, with their own parsers, and two foreign sanitisers to judge what
 * comes out.
 */

const HOUR = 3_600_000;
const BLANK = "https://kosong.test/";

let world: World;
let chromium: Chromium;
let firefox: Firefox;
/** Evaluates an expression where the pages are judged. */
const ask: Record<string, (expression: string) => Promise<unknown>> = {};

beforeAll(async () => {
  world = await startWorld((url) =>
    url.href === BLANK
      ? { body: "<!doctype html><title>Kosong</title>" }
      : null,
  );
  const script = await bundle(
    resolve(import.meta.dirname, "../fuzz/in-page.ts"),
  );
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
  const page = await chromium.newPage(BLANK);
  await page.evaluate(script);
  ask.Chromium = (expression) => page.evaluate(expression);
  firefox = await launchFirefox({ extension: EXTENSION.firefox, world });
  await firefox.tab(BLANK);
  ask.Firefox = await firefox.contentWorld(script);
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await world?.close();
});

describe.each(["Chromium", "Firefox"])("in %s", (name) => {
  it("DOMPurify and setHTML object to what must not be there", async () => {
    expect(await ask[name]?.("fuzzing.canObject()")).toBe(4);
  });

  it("neither objects to anything that hostile pages come to", async () => {
    expect(await ask[name]?.("fuzzing.corpus()")).toEqual([]);
  });

  it(
    `nor to what ${RUNS} made-up pages come to, of which no word is made up or lost`,
    async () => {
      expect(await ask[name]?.(`fuzzing.fuzz(${SEED}, ${RUNS})`)).toBeNull();
    },
    isNightly ? HOUR : undefined,
  );
});
