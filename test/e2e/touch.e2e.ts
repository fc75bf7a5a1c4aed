import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import { EXTENSION, GOLD, routes } from "./pages.ts";
import { reach } from "./popup.ts";
import { startWorld, type World } from "./world.ts";

/*
 * What fingers must hit, on a phone's screen: as wide and as high as a finger, 44 CSS pixels.
 */

const SCREEN = { width: 360, height: 740 };

let world: World;
let chromium: Chromium;
beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({
    extension: EXTENSION.chrome,
    world,
    // A finger (2) is what points, in extension pages too, where no emulation of touch does it.
    args: ["--blink-settings=primaryPointerType=2,availablePointerTypes=2"],
  });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});

/**
 * Controls that are shown below `root`, as [what, width, height]: those too small, and how many there are. An input is hit by its label, but
 * for a slider, which must be dragged. Links in running text are as high as their line.
 */
const small = (root: string): string => `(() => {
  const controls = [...${root}.querySelectorAll("button, select, input, summary, a.button")]
    .map((control) => control.matches("[type=range]") ? control : control.closest("label") ?? control)
    .filter((control) => control.checkVisibility({ visibilityProperty: true }));
  const sizes = [...new Set(controls)].map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return [(control.getAttribute("aria-label") || control.textContent).trim().slice(0, 40) + " " + control.className, Math.round(width), Math.round(height)];
  });
  if (!matchMedia("(pointer: coarse)").matches) throw new Error("Nothing but a mouse points here");
  return { small: sizes.filter(([, width, height]) => width < 44 || height < 44), all: sizes.length };
})()`;
interface Sizes {
  small: unknown[];
  all: number;
}

it("in the popup all can be hit", async () => {
  const page = await chromium.newPage(GOLD.address);
  await chromium.onPhone(page, SCREEN, async (phone) => {
    await phone.locator(".article").waitFor();
    await phone.evaluate("document.querySelector('.removed').open = true");
    const { small: found, all } = await phone.evaluate<Sizes>(
      small("document"),
    );
    expect(found).toEqual([]);
    expect(all).toBeGreaterThan(5);
  });
  await page.close();
});

/** A tab on a phone's screen. */
async function newPhone(): Promise<Page> {
  const page = await chromium.newPage();
  const session = await chromium.context.newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", {
    ...SCREEN,
    deviceScaleFactor: 1,
    mobile: true,
  });
  return page;
}

it("in the settings page all can be hit", async () => {
  const page = await newPhone();
  await page.goto(`chrome-extension://${chromium.id}/options/options.html`);
  await page.locator("[name=theme]").first().waitFor();
  const { small: found, all } = await page.evaluate<Sizes>(small("document"));
  expect(found).toEqual([]);
  expect(all).toBeGreaterThan(15);
  await page.close();
});

it("in the clean view all can be hit", async () => {
  const page = await newPhone();
  await page.goto(GOLD.address);
  const view = await chromium.view(page);
  const popup = await chromium.openPopup(page);
  await reach(popup, "[data-action=open]");
  await popup.click("[data-action=open]");
  await view.opened();
  await view.click("[data-action=appearance]");
  await view.until("root.querySelector('.panel').checkVisibility()");
  await view.evaluate("root.querySelector('.removed').open = true");
  const { small: found, all } = await view.evaluate<Sizes>(small("root"));
  expect(found).toEqual([]);
  expect(all).toBeGreaterThan(20);
  await page.close();
});
