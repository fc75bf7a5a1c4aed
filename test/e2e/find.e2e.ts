import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRIVERS, type Driver } from "./drivers.ts";
import { GOLD, PAGES, routes } from "./pages.ts";
import { startWorld, type World } from "./world.ts";

/*
 * What the browser finds when it is asked for words: `window.find` looks where find-in-page looks. What it marks is the reader's
 * selection, which is asked for inside the view.
 */

describe.each(["Chromium", "Firefox"] as const)("in %s", (name) => {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await startWorld(routes);
    driver = await DRIVERS[name](world);
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it("words of the article are found in the clean view, not in the page beneath", async () => {
    await driver.goto(PAGES.watched);
    await driver.open();
    const words = GOLD.lines.at(-1) ?? "";
    expect(words.length).toBeGreaterThan(20);
    const find = `window.find(${JSON.stringify(words.slice(0, 40))})`;
    expect(await driver.page(find)).toBe(true);
    expect(
      await driver.view(
        "(root.getSelection ? root : root.ownerDocument).getSelection().anchorNode?.getRootNode() === root",
      ),
    ).toBe(true);
    // Once: the page beneath has them too, and cannot be reached.
    expect(await driver.page(find)).toBe(false);
  });
});
