import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Settings } from "../src/settings/schema.ts";
import type { Chromium } from "../test/e2e/chromium.ts";
import { startWorld } from "../test/e2e/world.ts";

/*
 * What the pictures are taken of.
 */

export const top = resolve(import.meta.dirname, "..");
const fixtures = join(top, "test/fixtures");

/** The articles that are shown: the showcase, a live report, tables and lists, a locked one. */
export const SHAPES = [
  "ekonomi-desktop",
  "live-desktop",
  "tables-lists",
  "premium-locked-desktop",
];

export const addressOf = (shape: string): string =>
  (
    JSON.parse(
      readFileSync(join(fixtures, shape, "expected.json"), "utf8"),
    ) as { address: string }
  ).address;

const SIGN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" rx="1.5" fill="#c8102e"/></svg>';

/** A web of these articles alone. */
export const world = () =>
  startWorld((url) => {
    const shape = SHAPES.find(
      (name) => url.href.split("?")[0] === addressOf(name),
    );
    // The site's own signs are not in the fixtures: a plain one stands for each.
    if (url.pathname.endsWith(".svg"))
      return { headers: { "content-type": "image/svg+xml" }, body: SIGN };
    return shape
      ? {
          headers: { "content-type": "text/html; charset=utf-8" },
          body: readFileSync(join(fixtures, shape, "page.html"), "utf8"),
        }
      : null;
  });

/** The font of published pictures: the system's serif is another one on each machine that makes them. */
export const FONT = "literata";

/** Writes settings as the settings page would. */
export async function set(
  chromium: Chromium,
  settings: Partial<Settings>,
): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    (value) =>
      (
        globalThis as unknown as {
          chrome: { storage: { sync: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.sync.set({ settings: value }),
    settings,
  );
}

/** Opens the clean view from the popup, and waits until it is drawn. */
export async function openReader(
  chromium: Chromium,
  page: Page,
): Promise<void> {
  const popup = await chromium.openPopup(page);
  await popup.until("!!document.querySelector('[data-action=open]')");
  await popup.click("[data-action=open]");
  await page.waitForFunction(
    () => document.querySelector("bening-reader") !== null,
  );
  await page.waitForTimeout(700);
}
