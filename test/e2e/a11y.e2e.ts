import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Settings, THEMES } from "../../src/settings/schema.ts";
import { isNightly } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, GOLD, PAGES, routes } from "./pages.ts";
import { reach } from "./popup.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
});
afterAll(() => world?.close());

/** axe, as an expression: it leaves itself in the global object. */
const AXE = `(() => { ${axe.source}; return true; })()`;
/** What axe finds in the element that an expression gives, in a form to read in a failed test. */
const violations = (
  element: string,
): string => `axe.run(${element}, { resultTypes: ["violations"] })
  .then(({ violations, passes }) => ({
    violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html.slice(0, 120) + " | " + failureSummary)]),
    checked: passes.length,
  }))`;
interface Found {
  violations: string[][];
  checked: AxeResults["passes"]["length"];
}
function clean({ violations, checked }: Found): void {
  expect(violations).toEqual([]);
  // A run that looked at nothing finds nothing either.
  expect(checked).toBeGreaterThan(8);
}

/** By day each once; at night each with each. */
const LOOKS = (
  [
    ["light", "id"],
    ["dark", "en"],
    ["dark", "id"],
    ["light", "en"],
  ] as const
).slice(0, isNightly ? 4 : 2);

describe.each(LOOKS)("accessible in %s, %s", (colorScheme, language) => {
  let chromium: Chromium;
  /** The tab that the popups are about. */
  let tab: Page;
  /** Writes settings as the settings page would. */
  const set = async (settings: Partial<Settings>): Promise<void> => {
    await (await chromium.inside()).evaluate(
      `chrome.storage.sync.set(${JSON.stringify({ settings: { language, ...settings } })})`,
    );
  };
  beforeAll(async () => {
    chromium = await launchChromium({
      extension: EXTENSION.chrome,
      world,
      colorScheme,
    });
    await set({});
    tab = await chromium.newPage();
  });
  afterAll(() => chromium?.close());

  it.each([
    ["an article", GOLD.address, ".article", "0"],
    ["a locked article", addressOf("premium-locked-desktop"), ".notice", "0"],
    ["tables and lists", addressOf("tables-lists"), ".article table", "0"],
    [
      "hidden pieces unfolded",
      GOLD.address,
      ".removed",
      "document.querySelector('.removed').open = true",
    ],
    ["photos that wait", addressOf("general-id"), ".photo-ask", "0"],
    ["no article", addressOf("not-article-home"), "[data-state=none]", "0"],
    ["a closed page", "chrome://version/", "[data-state=closed]", "0"],
    ["a failure", PAGES.huge, "[data-state=failed]", "0"],
  ])("the popup: %s", async (_, url, selector, act) => {
    await tab.goto(url);
    const popup = await chromium.openPopup(tab);
    await reach(popup, selector);
    await popup.evaluate(act);
    await popup.evaluate(AXE);
    clean(await popup.evaluate<Found>(violations("document")));
    await popup.close();
  });

  it("the settings page", async () => {
    await set({
      autoClean: {
        everywhere: false,
        hosts: ["market.bisnis.com", "kabar.test"],
      },
    });
    const page = await chromium.newPage(
      `chrome-extension://${chromium.id}/options/options.html`,
    );
    await page.locator(".missing-permission").waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe(language);
    for (const theme of THEMES) {
      await page.locator(`[name=theme][value=${theme}]`).check();
      await page.evaluate(AXE);
      clean(await page.evaluate<Found>(violations("document")));
    }
    await page.locator("[name=theme][value=system]").check();
    await page.close();
    await set({});
  });

  it("the clean view", async () => {
    const page = await chromium.newPage(PAGES.watched);
    const view = await chromium.view(page);
    const popup = await chromium.openPopup(page);
    await popup.until("document.querySelector('[data-action=open]') !== null");
    await popup.click("[data-action=open]");
    await view.opened();
    // In the extension's own world alone: axe is shown what is in the closed root, the page is not.
    await view.evaluate(
      `void Object.defineProperty(Element.prototype, "shadowRoot", {
        get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
      })`,
    );
    await view.until(
      "root.getAnimations().every(({ playState }) => playState === 'finished')",
    );
    await view.evaluate(AXE);
    const look = violations("root.querySelector('dialog')");
    clean(await view.evaluate<Found>(look));
    await view.click("[data-action=appearance]");
    await view.until("root.querySelector('.panel').checkVisibility()");
    clean(await view.evaluate<Found>(look));
    await view.evaluate("root.querySelector('.removed').open = true");
    for (const theme of THEMES) {
      await view.click(`[data-option=${theme}]`);
      await view.until(
        `root.querySelector('dialog').dataset.theme === '${theme}'`,
      );
      expect(await view.evaluate("root.querySelector('dialog').lang")).toBe(
        language,
      );
      clean(await view.evaluate<Found>(look));
    }
    for (const [key, drawn] of [
      ["i", "[data-ticker]"],
      ["?", "kbd"],
    ] as const) {
      await page.keyboard.press(key);
      await view.until(`root.querySelector('.panel ${drawn}')`);
      clean(await view.evaluate<Found>(look));
    }
    await page.close();
  });
});
