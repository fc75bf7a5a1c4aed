import { beforeAll, describe, expect, it } from "vitest";
import { browserAround, type Driver, WAYS } from "./drivers.ts";
import { PAGES, routes } from "./pages.ts";
import { STATES, type Witness } from "./witness.ts";

/*
 * Every state that a page can be in, out of the clean view by every way, in both browsers.
 */

describe.each(["Chromium", "Firefox"] as const)("in %s", (name) => {
  let driver: Driver;
  browserAround(name, routes, (launched) => {
    driver = launched;
  });

  describe.each(WAYS)("%s gives back", async (way) => {
    let before: ReturnType<Witness["states"]>;
    let after: ReturnType<Witness["states"]>;
    beforeAll(async () => {
      await driver.goto(PAGES.witness);
      await driver.page("witness.arrange()");
      before = await driver.page("witness.states()");
      await driver.open();
      // As a reader does.
      await driver.click(".body p");
      await driver.view("root.querySelector('dialog').scrollTo(0, 900)");
      expect(await driver.page("document.getElementById('film').paused")).toBe(
        true,
      );
      await driver.leave(way);
      after = await driver.page("witness.states()");
    });

    it.each(STATES)("%s", (state) => {
      expect(before).toHaveProperty(state);
      expect(after[state]).toEqual(before[state]);
    });

    it("what was truly there", () => {
      expect(Object.keys(before)).toHaveLength(STATES.length);
      expect(before).toMatchObject({
        "the same nodes in the same order": true,
        "no more than two changes are ours": true,
        "scroll of the page": [0, 700],
        "scroll of inner boxes": [333, 120],
        focus: "pesan",
        caret: [3, 9, "backward"],
        media: [false, true, true],
        animations: 1,
      });
    });

    it("without an error in the console", () => {
      expect(driver.errors).toEqual([]);
    });
  });
});
