import { beforeAll, describe, expect, it } from "vitest";
import { translate } from "../translate.ts";
import { browserAround, type Driver } from "./drivers.ts";
import { addressOf, GOLD, PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";

/*
 * Every way in which a page can go on, come back, or have the extension changed under it, with the clean view opened by hand and by
 * itself, in both browsers.
 */

const HOST = "market.bisnis.com";
const ELSEWHERE = addressOf("not-article-home");
/** What a translator brings later. */
const LATER =
  "A Title That Has Been Translated Well and Is as Long as a Sentence Is";
const OTHER = new URL(addressOf("teknologi-desktop")).pathname;

describe.each(["Chromium", "Firefox"] as const)("in %s", (name) => {
  let driver: Driver;
  browserAround(name, routes, (launched) => {
    driver = launched;
  });

  const isThere = (): Promise<boolean> =>
    driver.page("document.querySelector('bening-reader') !== null");
  const title = (): Promise<string> =>
    driver.view("root?.querySelector('.article h1')?.textContent ?? ''");
  const says = (selector: string): Promise<unknown> =>
    poll(
      () => driver.view(`root?.querySelector("${selector}") !== null`),
      selector,
    );
  const moment = (): Promise<unknown> =>
    // Longer than the detector and auto-clean look after a change.
    new Promise((on) => setTimeout(on, 1300));
  /** Reads a page; what it comes to must be whole again after `leave`. */
  async function read(url: string): Promise<void> {
    await driver.goto(url);
    await driver.page("window.witness?.arrange()");
    await driver.open();
  }
  /** Leaves, and finds the page whole. */
  async function whole(): Promise<void> {
    await driver.leave("the toolbar button");
    const states =
      await driver.page<Record<string, unknown>>("witness.states()");
    expect(states).toMatchObject({
      "the same nodes in the same order": true,
      "changes that the page sees": [],
      globals: [],
      media: [false, true, true],
    });
  }

  describe("opened by hand, the clean view", () => {
    it("1 stays when the page changes its query", async () => {
      await read(PAGES.witness);
      await driver.page("history.pushState(null, '', '?baca=1')");
      await moment();
      expect(await title()).toBe(GOLD.title);
      expect(
        await driver.view("root.querySelector('[data-action=show-page]')"),
      ).toBeNull();
      await whole();
    });

    it("2 says that the page has gone on by pushState, and gives it back", async () => {
      await read(PAGES.witness);
      await driver.page(`history.pushState(null, "", "${OTHER}")`);
      await says("[data-action=show-page]");
      expect(await title()).toBe(GOLD.title);
      await driver.click("[data-action=show-page]");
      await driver.closed();
      expect(await driver.page("location.pathname")).toBe(OTHER);
    });

    it("3 takes that back when the page comes back", async () => {
      await read(PAGES.witness);
      await driver.page(`history.pushState(null, "", "${OTHER}")`);
      await says("[data-action=show-page]");
      await driver.page("history.back()");
      await poll(
        () =>
          driver.view("root.querySelector('[data-action=show-page]') === null"),
        "the notice to go",
      );
      await whole();
    });

    it("4 says so after replaceState too", async () => {
      await read(PAGES.witness);
      await driver.page(`history.replaceState(null, "", "${OTHER}")`);
      await says("[data-action=show-page]");
      await driver.leave("Escape");
    });

    it("27 says that the browser has translated the page, and reads it again", async () => {
      await read(PAGES.witness);
      const noted = "root.querySelector('[data-action=read-again]')";
      expect(await driver.view(noted)).toBeNull();
      await driver.page(`(${translate})(document, "en")`);
      await driver.page(
        "document.querySelectorAll('h1 font font').forEach((font) => { font.textContent = 'Translated' })",
      );
      await says("[data-action=read-again]");
      expect(await title()).toBe(GOLD.title);
      const again = async (text: string): Promise<void> => {
        await driver.click("[data-action=read-again]");
        await poll(async () => (await title()) === text, text);
        expect(await driver.view(noted)).toBeNull();
      };
      await again("Translated");
      expect(await driver.view("root.querySelector('.article').lang")).toBe(
        "en",
      );
      // What its translator brings later, and the way back.
      await driver.page(
        `document.querySelector('h1 font').innerHTML = '<font>${LATER}</font>'`,
      );
      await says("[data-action=read-again]");
      await again(LATER);
      await driver.page(
        "document.documentElement.classList.remove('translated-ltr')",
      );
      await says("[data-action=read-again]");
      // What is shown stays where the page has no article any more.
      await driver.page("document.body.replaceChildren()");
      await driver.click("[data-action=read-again]");
      await says("[data-action=show-page]");
      expect(await title()).toBe(LATER);
      await driver.leave("Escape");
    });

    it("5 stays when the page jumps to a fragment", async () => {
      await read(PAGES.witness);
      await driver.page("void (location.hash = 'gulung')");
      await moment();
      expect(await title()).toBe(GOLD.title);
      await whole();
    });

    it("6 opens at an address with a fragment", async () => {
      await read(`${PAGES.witness}#gulung`);
      expect(await title()).toBe(GOLD.title);
      await whole();
    });

    it("7 is gone after a reload, and opens again", async () => {
      await read(PAGES.witness);
      await driver.reload();
      expect(await isThere()).toBe(false);
      await driver.page("witness.arrange()");
      await driver.open();
      await whole();
    });

    it("8 is not on the next page", async () => {
      await read(PAGES.witness);
      await driver.goto(ELSEWHERE);
      expect(await isThere()).toBe(false);
    });

    it("9 is as it was left on a page that the browser kept", async () => {
      await read(PAGES.witness);
      await driver.page("document.getElementById('film').remove()");
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.witness);
      if (await isThere()) {
        await driver.opened();
        await driver.leave("the toolbar button");
      }
      expect(await isThere()).toBe(false);
      await driver.open();
      await driver.leave("Escape");
    });

    it("10 is not on a page that the browser did not keep, and opens again", async () => {
      await read(PAGES.fresh);
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.fresh);
      expect(await isThere()).toBe(false);
      await driver.page("witness.arrange()");
      await driver.open();
      await whole();
    });

    it("11 stays closed on a page that was given back and left", async () => {
      await read(PAGES.witness);
      await driver.leave("Escape");
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.witness);
      await moment();
      expect(await isThere()).toBe(false);
      await driver.go(1, ELSEWHERE);
      expect(await isThere()).toBe(false);
    });

    it("12 goes on when the worker rests, and gives the page back", async () => {
      await read(PAGES.witness);
      await driver.killWorker();
      await whole();
    });

    it("13 goes on when the extension is updated, gives the page back, and opens anew", async () => {
      await read(PAGES.witness);
      await driver.update();
      await moment();
      expect(await isThere()).toBe(true);
      // In Chromium nothing of a script that was cut off can be looked into; in Firefox the script is gone and the button is not.
      await driver.leave(name === "Chromium" ? "Escape" : "the close button");
      expect(
        await driver.page<Record<string, unknown>>("witness.states()"),
      ).toMatchObject({
        "the same nodes in the same order": true,
        "changes that the page sees": [],
        media: [false, true, true],
      });
      await driver.open();
      await driver.leave("the close button");
    });

    it("14 leaves the page alone when a link in it leads on", async () => {
      await read(addressOf("series-desktop"));
      const next = await driver.view<string>(
        "root.querySelector('.article .related a, .article .tags a').href",
      );
      await driver.click(".article .related a, .article .tags a");
      await poll(() => driver.page(`location.href === "${next}"`), next);
      expect(await isThere()).toBe(false);
      await driver.go(-1, addressOf("series-desktop"));
      if (await isThere()) await driver.leave("the toolbar button");
    });

    it("15 opens in a tab that was loaded behind", async () => {
      await driver.behind(PAGES.witness);
      expect(await isThere()).toBe(false);
      await driver.page("witness.arrange()");
      await driver.open();
      await whole();
    });
  });

  describe("opened by itself, the clean view", () => {
    beforeAll(async () => {
      await driver.goto(PAGES.witness);
      const popup = await driver.popup();
      await popup.until("document.querySelector('[name=auto-clean]') !== null");
      await popup.click("[name=auto-clean]").catch(() => {});
      await driver.registered(HOST);
      await driver.opened();
      await popup.close().catch(() => {});
      await driver.leave("Escape");
    });

    it("16 is there after a load", async () => {
      await driver.goto(PAGES.witness);
      await driver.opened();
      expect(await title()).toBe(GOLD.title);
    });

    it("17 again after a reload", async () => {
      await driver.reload();
      await driver.opened();
    });

    it("18 in a tab that was loaded behind", async () => {
      await driver.behind(PAGES.witness);
      await driver.opened();
    });

    it("19 at an address with a fragment", async () => {
      await driver.goto(ELSEWHERE);
      await driver.goto(`${PAGES.witness}#gulung`);
      await driver.opened();
    });

    it("20 not on a page that is no article", async () => {
      await driver.goto(ELSEWHERE);
      await moment();
      expect(await isThere()).toBe(false);
    });

    it("21 closed, it stays so whatever the page does to its address", async () => {
      await driver.goto(PAGES.witness);
      await driver.opened();
      await driver.leave("Escape");
      await driver.page("history.pushState(null, '', '?lagi')");
      await driver.page("void (location.hash = 'gulung')");
      await driver.page(`history.pushState(null, "", "${OTHER}")`);
      await moment();
      expect(await isThere()).toBe(false);
    });

    it("22 closed, it stays so on the way back to a page that the browser kept", async () => {
      await driver.goto(PAGES.witness);
      await driver.opened();
      await driver.leave("Escape");
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.witness);
      await moment();
      expect(await isThere()).toBe(false);
    });

    it("23 closed, it stays so on the way back to a page that the browser did not keep", async () => {
      await driver.goto(PAGES.fresh);
      await driver.opened();
      await driver.leave("Escape");
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.fresh);
      await driver.closed();
      await moment();
      expect(await isThere()).toBe(false);
    });

    it("24 closed, it opens again after a reload", async () => {
      await driver.reload();
      await driver.opened();
    });

    it("25 left open, it is there on the way back and forth", async () => {
      await driver.goto(PAGES.fresh);
      await driver.opened();
      await driver.goto(ELSEWHERE);
      await driver.go(-1, PAGES.fresh);
      await driver.opened();
      await driver.go(1, ELSEWHERE);
      expect(await isThere()).toBe(false);
    });

    it("26 goes on when the extension is updated, and opens on the next page", async () => {
      await driver.goto(PAGES.witness);
      await driver.opened();
      await driver.update();
      await moment();
      expect(await isThere()).toBe(true);
      await driver.leave("Escape");
      await driver.registered(HOST);
      await driver.goto(PAGES.witness);
      await driver.opened();
      await driver.leave("the toolbar button");
    });
  });

  it("no error was left in a console", () => {
    // The fixtures' own scripts miss the site's ad server.
    expect(
      driver.errors.filter((error) => !/googletag is not defined/.test(error)),
    ).toEqual([]);
  });
});
