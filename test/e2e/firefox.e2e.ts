import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Firefox, launchFirefox } from "./firefox.ts";
import {
  addressOf,
  CONCEALED,
  EXTENSION,
  GOLD,
  goldOf,
  PAGES,
  routes,
} from "./pages.ts";
import { poll } from "./poll.ts";
import type { Popup } from "./popup.ts";
import {
  firstMissing,
  readShown,
  type Shown,
  seenOf,
  wordsOf,
} from "./shown.ts";
import { SHOWN } from "./view.ts";
import { disturb, notesOf, type Page, stateOf } from "./watched.ts";
import { startWorld, type World } from "./world.ts";

const HOST = "market.bisnis.com";

let world: World;
let profile: string;
let firefox: Firefox;
let tab: string;

/** The tab as what watches pages wants it. */
const page = {
  evaluate: (act: (given: unknown) => unknown, given: unknown) =>
    firefox.evaluate(tab, `(${act})(${JSON.stringify(given) ?? ""})`),
} as unknown as Page;

async function launch(): Promise<void> {
  firefox = await launchFirefox({
    extension: EXTENSION.firefox,
    world,
    profile,
  });
  tab = await firefox.tab();
}

beforeAll(async () => {
  world = await startWorld(routes);
  profile = await mkdtemp(join(tmpdir(), "bening-fox-"));
  await launch();
});
afterAll(async () => {
  await firefox?.close();
  await world?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const says = (icon: "article" | "idle" | "reading"): Promise<unknown> =>
  poll(
    async () => (await firefox.toolbarState()).icon.includes(`/${icon}-`),
    `the button to show ${icon}`,
  );
const opened = (): Promise<unknown> =>
  poll(() => firefox.view(SHOWN), "the clean view");
const closed = (): Promise<unknown> =>
  poll(() => firefox.view("root === null"), "the page");
const leave = async (): Promise<void> => {
  await firefox.keys(tab, "Escape");
  await closed();
};
async function popupWith(selector: string): Promise<Popup> {
  const popup = await firefox.openPopup(tab);
  await popup.until(
    `document.querySelector(${JSON.stringify(selector)}) !== null`,
  );
  return popup;
}
describe("in Firefox", () => {
  it("the toolbar button shows what kind of page it is", async () => {
    await firefox.goto(tab, GOLD.address);
    await says("article");
    await poll(
      async () =>
        /^Bening: (?:baca|read)/.test((await firefox.toolbarState()).title),
      "the button to say so",
    );
    await firefox.killBackground();
    await firefox.goto(tab, addressOf("not-article-home"));
    await says("idle");
    await firefox.evaluate(tab, "history.back()");
    await says("article");
    await firefox.goto(tab, PAGES.app);
    await says("idle");
    await firefox.evaluate(
      tab,
      `buka("/read/20261012/192/1900009/lewat-skrip")`,
    );
    await says("article");
    await firefox.evaluate(tab, "history.back()");
    await says("idle");
  });

  it.each(["ekonomi-desktop", "teknologi-mobile", "tables-lists"])(
    "the popup shows the gold of %s",
    async (shape) => {
      const gold = goldOf(shape);
      await firefox.goto(tab, gold.address);
      const popup = await popupWith(".article");
      expect(await popup.evaluate(readShown("document"))).toEqual(seenOf(gold));
      expect(await popup.evaluate("innerWidth")).toBe(460);
      await popup.close();
    },
  );

  it("a locked article is shown as far as the page shows it", async () => {
    await firefox.goto(tab, PAGES.locked);
    const popup = await popupWith(".notice");
    const shown = await popup.evaluate<string>("document.body.textContent");
    expect(shown).toContain("tiga emiten gudang beku");
    expect(shown).not.toContain(CONCEALED);
    await popup.close();
  });

  it("copying puts plain and rich text on the clipboard", async () => {
    await firefox.goto(tab, GOLD.address);
    const popup = await popupWith(".article");
    await popup.click("[data-action=copy]");
    await popup.until(
      "/^(?:Tersalin|Copied)$/.test(document.querySelector('[role=status]').textContent)",
    );
    const { text, html } = await firefox.clipboard();
    expect(firstMissing(text ?? "", wordsOf(GOLD))).toBe(null);
    expect(
      firstMissing(
        (html ?? "").replace(/<[^>]+>/g, " ").replace(/&#x26;|&amp;/g, "&"),
        GOLD.lines.slice(0, 1).map((line) => line.slice(0, 20)),
      ),
    ).toBe(null);
    expect(html).toContain(`<h1>${GOLD.title}</h1>`);
    expect(html).toContain(GOLD.hero?.src);
    await popup.close();
  });

  it("a refused copy selects the text and says what to press", async () => {
    const popup = await popupWith(".article");
    // Without a user's gesture Firefox refuses.
    await popup.evaluate(
      "document.querySelector('[data-action=copy]').click()",
    );
    await popup.until(
      "document.querySelector('.message[role=status]')?.textContent.includes('Ctrl+C')",
    );
    const selected = await popup.evaluate<string>("String(getSelection())");
    expect(selected).toContain(GOLD.title);
    expect(selected).toContain(GOLD.lines.at(-1));
    await popup.close();
  });

  it.each([
    ["Escape", "field"],
    ["the button", "note"],
    ["Escape", "text"],
  ] as const)(
    "the clean view opens in the page, and %s gives it back as it was (%s)",
    async (way, place) => {
      await firefox.goto(tab, PAGES.watched);
      await disturb(page, place);
      const before = await stateOf(page);
      const popup = await popupWith("[data-action=open]");
      await popup.click("[data-action=open]");
      await opened();
      expect(await firefox.view<Shown>(readShown("root"))).toEqual({
        ...seenOf(GOLD),
        address: PAGES.watched,
      });
      await says("reading");
      await firefox.killBackground();
      if (way === "Escape") await leave();
      else await firefox.clickButton(tab);
      await closed();
      await says("article");
      expect(await stateOf(page)).toEqual(before);
      const { changes, keys } = await notesOf(page);
      expect(changes).toEqual([
        "childList HTML +BENING-READER",
        "childList HTML -BENING-READER",
      ]);
      expect(keys.filter((key) => key !== "Escape")).toEqual([]);
    },
  );

  it("a split article becomes one", async () => {
    await firefox.goto(tab, addressOf("paged-desktop"));
    const popup = await popupWith("[data-action=open]");
    await popup.click("[data-action=open]");
    await opened();
    const gold = goldOf("paged-desktop");
    const last = JSON.stringify(gold.lines.at(-1));
    await poll(
      () =>
        firefox.view(
          `root.querySelector('.body').textContent.includes(${last}) && !root.querySelector('.pages')`,
        ),
      "the other pages",
    );
    expect(await firefox.view<Shown>(readShown("root"))).toEqual(seenOf(gold));
    await leave();
  });

  it("the clean view stays on top of what the page opens later", async () => {
    await firefox.goto(tab, PAGES.dialogs);
    const popup = await popupWith("[data-action=open]");
    await popup.click("[data-action=open]");
    await opened();
    for (const act of ["dialog.showModal()", "melayang.showPopover()"]) {
      await firefox.evaluate(tab, act);
      await firefox.until(
        tab,
        "document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === 'bening-reader'",
      );
    }
    await leave();
  });

  it("auto-clean, switched on, opens the article at once and after a reload, with no frame of the original", async () => {
    await firefox.goto(tab, PAGES.loud);
    const popup = await popupWith("[name=auto-clean]");
    await firefox.killBackground();
    await popup.click("[name=auto-clean]");
    await opened();
    await firefox.registered(HOST);
    await popup.close().catch(() => {});
    await firefox.killBackground();
    await leave();
    await firefox.goto(tab, PAGES.loud);
    await opened();
    await firefox.until(tab, "notes.frames.length > 20");
    expect([...new Set((await notesOf(page)).frames.flat())]).toEqual([
      "bening-reader",
    ]);
    await firefox.goto(tab, PAGES.elsewhere);
    expect(await firefox.view("root === null")).toBe(true);
  });

  it("the original is shown where no article comes", async () => {
    await firefox.goto(tab, PAGES.never);
    await closed();
    await firefox.until(tab, "notes.frames.at(-1)[0] === 'div'");
  });

  it("auto-clean survives a restart of the browser, and is switched off by the popup", async () => {
    await firefox.close();
    await launch();
    await firefox.registered(HOST);
    await firefox.goto(tab, PAGES.watched);
    await opened();
    await says("reading");
    await firefox.killBackground();
    await firefox.clickButton(tab);
    await closed();
    await says("article");
    const popup = await popupWith("[name=auto-clean]:checked");
    await popup.click("[name=auto-clean]");
    await firefox.registered();
    await popup.close();
    await firefox.goto(tab, PAGES.watched);
    await says("article");
    expect(await firefox.view("root === null")).toBe(true);
  });

  it("a font that comes with Bening is loaded when it is chosen, and taken back", async () => {
    await firefox.goto(tab, GOLD.address);
    const popup = await popupWith("[data-action=open]");
    await popup.click("[data-action=open]");
    await opened();
    await firefox.view(
      "root.querySelector('[data-action=appearance]').click()",
    );
    await poll(
      () => firefox.view("!!root.querySelector('input[value=literata]')"),
      "the panel",
    );
    await firefox.view("root.querySelector('input[value=literata]').click()");
    const loaded = (count: number): Promise<unknown> =>
      poll(
        async () =>
          (await firefox.evaluate(
            tab,
            "[...document.fonts].filter(({ family }) => family.includes('Bening')).length",
          )) === count,
        `${count} faces`,
      );
    await loaded(3);
    // The panel, then the view.
    await firefox.keys(tab, "Escape");
    await leave();
    await loaded(0);
  });

  it("the right-click menu opens the article and gives the page back, until it is switched off in the settings", async () => {
    const label = "Open or close the clean view";
    const openSettings = async (): Promise<string> => {
      const options = await firefox.extensionPage("options/options.html");
      await firefox.until(
        options,
        "document.querySelector('[name=contextMenu]')",
      );
      return options;
    };
    await firefox.goto(tab, GOLD.address);
    expect(await firefox.chooseInMenu(tab, label)).toBe(true);
    await opened();
    expect(await firefox.chooseInMenu(tab, label)).toBe(true);
    await closed();

    for (const isShown of [false, true]) {
      const options = await openSettings();
      await firefox.click(options, "[name=contextMenu]");
      await firefox.until(
        options,
        `browser.storage.sync.get().then(({ settings }) => settings?.contextMenu === ${isShown})`,
      );
      await poll(
        async () => (await firefox.chooseInMenu(tab, label)) === isShown,
        "the menu to follow",
      );
    }
    await opened();
    await leave();
  });

  it("the right-click menu says so, where there is nothing to read", async () => {
    await firefox.goto(tab, addressOf("not-article-home"));
    expect(
      await firefox.chooseInMenu(tab, "Open or close the clean view"),
    ).toBe(true);
    await poll(
      () =>
        firefox.chrome(
          `document.querySelector(".webextension-popup-browser") !== null`,
        ),
      "the popup",
    );
  });

  it("the settings change the look at once and keep it", async () => {
    const options = await firefox.extensionPage("options/options.html");
    await firefox.until(
      options,
      "document.querySelector('[name=theme][value=dark]') !== null",
    );
    await firefox.click(options, "[data-option=dark] input");
    await firefox.until(
      options,
      "document.querySelector('.options').dataset.theme === 'dark'",
    );
    await firefox.until(
      options,
      "browser.storage.sync.get().then(({ settings }) => settings?.theme === 'dark')",
    );
  });
});
