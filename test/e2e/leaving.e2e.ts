import { beforeAll, describe, expect, it } from "vitest";
import { browserAround, type Driver, WAYS } from "./drivers.ts";
import { PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";
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

  describe("while it is open", () => {
    const isModal = () =>
      driver.view<boolean>("root.querySelector('dialog').matches(':modal')");

    it("the page beneath cannot be reached", async () => {
      await driver.goto(PAGES.witness);
      await driver.open();
      await poll(isModal, "the page to be inert");
      await driver.page("document.getElementById('pesan').focus()");
      expect(await driver.page("document.activeElement.localName")).toBe(
        "bening-reader",
      );
      expect(await driver.view("root.activeElement?.className")).toBe("column");
      await driver.leave("Escape");
    });

    it("it lies over a dialog that the page has opened before", async () => {
      await driver.goto(PAGES.dialogs);
      await driver.page("document.getElementById('dialog').showModal()");
      await driver.open();
      expect(await isModal()).toBe(true);
      expect(await driver.view("root.activeElement?.className")).toBe("column");
      await driver.leave("Escape");
      expect(
        await driver.page("document.querySelector('#dialog:modal') !== null"),
      ).toBe(true);
    });

    it("it stays where the reader is, whatever the page opens", async () => {
      await driver.goto(PAGES.dialogs);
      await driver.open();
      await poll(isModal, "the page to be inert");
      const place = () =>
        driver.view<number>("root.querySelector('dialog').scrollTop");
      await driver.view("root.querySelector('dialog').scrollTo(0, 300)");
      expect(await place()).toBe(300);
      await driver.page("document.getElementById('melayang').showPopover()");
      expect(await place()).toBe(300);
      await driver.leave("Escape");
    });
  });
});
