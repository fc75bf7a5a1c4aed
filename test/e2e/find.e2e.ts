import { describe, expect, it } from "vitest";
import { browserAround, type Driver } from "./drivers.ts";
import { GOLD, PAGES, routes } from "./pages.ts";

/*
 * What the browser finds when it is asked for words: `window.find` looks where find-in-page looks. What it marks is the reader's
 * selection, which is asked for inside the view.
 */

describe.each(["Chromium", "Firefox"] as const)("in %s", (name) => {
  let driver: Driver;
  browserAround(name, routes, (launched) => {
    driver = launched;
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
