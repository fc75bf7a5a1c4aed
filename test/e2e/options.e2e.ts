import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/settings/schema.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { EXTENSION, PAGES, routes } from "./pages.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(async () => {
  await page.close();
  await store(null);
});

/** Writes the settings as another device would, or as a broken one. */
async function store(settings: unknown): Promise<void> {
  const own = await chromium.inside();
  await own.evaluate(
    settings === null
      ? "chrome.storage.sync.clear()"
      : `chrome.storage.sync.set({ settings: ${JSON.stringify(settings)} })`,
  );
}
const stored = async () =>
  (await chromium.inside()).evaluate<Record<string, unknown>>(
    "chrome.storage.sync.get('settings').then(({ settings }) => settings)",
  );
async function open(): Promise<void> {
  page = await chromium.newPage(
    `chrome-extension://${chromium.id}/options/options.html`,
  );
  await page.locator("h1").waitFor();
}
/** A slider by the keyboard, as far as it goes. */
const slide = (name: string, key: "Home" | "End") =>
  page.locator(`[name=${name}]`).press(key);
const look = () =>
  page.evaluate(() => {
    const options = document.querySelector<HTMLElement>(".options");
    const body = document.querySelector<HTMLElement>(".preview .body p");
    const style = body && getComputedStyle(body);
    return {
      theme: options?.dataset.theme,
      paper: options && getComputedStyle(options).backgroundColor,
      font: document.querySelector<HTMLInputElement>("[name=font]:checked")
        ?.value,
      family: style?.fontFamily,
      size: style?.fontSize,
      lineHeight: style?.lineHeight,
      letterSpacing: style?.letterSpacing,
      align: style?.textAlign,
      width:
        body?.parentElement && getComputedStyle(body.parentElement).maxWidth,
      language: document.documentElement.lang,
      title: document.title,
    };
  });

describe("the settings page", () => {
  it("changes the look at once, stores it, and has it again when it is loaded anew", async () => {
    await open();
    const before = await look();
    await page.locator("[name=theme][value=sepia]").check();
    await page.locator("[name=font][value=sans]").check();
    await slide("fontSize", "End");
    await slide("width", "Home");
    await page.locator("[name=language][value=en]").check();
    await expect.poll(look).toMatchObject({
      theme: "sepia",
      paper: "rgb(247, 239, 223)",
      font: "sans",
      size: "32px",
      language: "en",
      title: "Bening settings",
    });
    const after = await look();
    expect(after.family).not.toBe(before.family);
    const wanted = {
      ...DEFAULTS,
      ...{ theme: "sepia", font: "sans", fontSize: 32, width: 45 },
      language: "en",
    };
    await expect.poll(stored).toEqual(wanted);
    await page.reload();
    await page.locator("h1").waitFor();
    expect(await look()).toEqual(after);
    await page.locator("[name=language][value=id]").check();
    await expect
      .poll(look)
      .toMatchObject({ language: "id", title: "Setelan Bening" });
  });

  it("shows in a sample all that can be chosen for the text", async () => {
    await open();
    await slide("width", "End");
    await expect.poll(stored).toMatchObject({ width: 90 });
    const wide = Number.parseFloat((await look()).width ?? "");
    await slide("width", "Home");
    await expect.poll(stored).toMatchObject({ width: 45 });
    const narrow = Number.parseFloat((await look()).width ?? "");
    expect(wide / narrow).toBeCloseTo(2, 2);
    await slide("fontSize", "End");
    await slide("lineHeight", "End");
    await slide("letterSpacing", "End");
    await page.locator("[name=alignment][value=justify]").check();
    await expect.poll(look).toMatchObject({
      size: "32px",
      lineHeight: "67.2px",
      letterSpacing: "6.4px",
      align: "justify",
    });
  });

  it("gives back the look of the beginning, and takes that back", async () => {
    const own = { theme: "sepia", font: "lexend", fontSize: 24, photos: "ask" };
    const rest = {
      language: "en",
      autoClean: { everywhere: false, hosts: ["market.bisnis.com"] },
      speech: { rate: 120, voices: {} },
    };
    await store({ ...own, ...rest });
    await open();
    const button = page.locator("[data-action=reset]");
    await button.click();
    await expect.poll(stored).toEqual({ ...DEFAULTS, ...rest });
    expect(await button.innerText()).toBe("Undo");
    await button.click();
    await expect.poll(stored).toEqual({ ...DEFAULTS, ...rest, ...own });
    await button.click();
    await expect.poll(stored).toEqual({ ...DEFAULTS, ...rest });
    // Another choice since then is not to be lost.
    await page.locator("[name=theme][value=dark]").check();
    await button.click();
    await expect.poll(stored).toEqual({ ...DEFAULTS, ...rest });
    await page.reload();
    await expect.poll(() => button.isDisabled()).toBe(true);
  });

  it("stores what was changed a moment before it is closed", async () => {
    await open();
    await page.locator("[name=theme][value=dark]").check();
    await page.close();
    await expect.poll(stored).toMatchObject({ theme: "dark" });
  });

  it("changes an open clean view at once", async () => {
    const article = await chromium.newPage(PAGES.watched);
    const view = await chromium.view(article);
    const popup = await chromium.openPopup(article);
    await popup.until("document.querySelector('[data-action=open]') !== null");
    await popup.click("[data-action=open]");
    await view.opened();
    await open();
    await page.locator("[name=theme][value=dark]").check();
    await slide("fontSize", "End");
    await view.until("root.querySelector('dialog').dataset.theme === 'dark'");
    await view.until(
      "getComputedStyle(root.querySelector('.column')).fontSize === '32px'",
    );
    await article.close();
  });

  it("lists the hosts and removes them", async () => {
    await store({
      autoClean: {
        hosts: ["market.bisnis.com", "kabar.test", "ekonomi.bisnis.com"],
      },
    });
    await open();
    const hosts = () =>
      page
        .locator("[data-host]")
        .evaluateAll((items) =>
          items.map((item) => item.getAttribute("data-host")),
        );
    await expect
      .poll(hosts)
      .toEqual(["ekonomi.bisnis.com", "kabar.test", "market.bisnis.com"]);
    // A host that the browser does not let us work on says so.
    await page
      .locator("[data-host='kabar.test'] .missing-permission")
      .waitFor();
    expect(await page.locator(".missing-permission").count()).toBe(1);
    await page.locator("[data-host='ekonomi.bisnis.com'] > button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(hosts).toEqual(["kabar.test", "market.bisnis.com"]);
    // By keyboard one goes on from there.
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest("li")?.dataset.host ?? "",
      );
    expect(await focused()).toBe("kabar.test");
    await expect.poll(stored).toMatchObject({
      autoClean: { hosts: ["kabar.test", "market.bisnis.com"] },
    });
    await chromium.registered("market.bisnis.com");
    // One that another device adds appears by itself.
    await store({ autoClean: { hosts: ["finansial.bisnis.com"] } });
    await expect.poll(hosts).toEqual(["finansial.bisnis.com"]);
  });

  it("gives the permission for a removed host back, but not that for Bisnis.com", async () => {
    await store({ autoClean: { hosts: ["kabar.test", "market.bisnis.com"] } });
    await open();
    await page.evaluate(() => {
      const { permissions } = (
        globalThis as unknown as {
          chrome: { permissions: Record<string, unknown> };
        }
      ).chrome;
      permissions.remove = (
        asked: { origins: string[] },
        done?: () => void,
      ) => {
        document.body.dataset.given = `${document.body.dataset.given ?? ""}${asked.origins}`;
        done?.();
        return Promise.resolve(true);
      };
    });
    for (const host of ["market.bisnis.com", "kabar.test"])
      await page.locator(`[data-host='${host}'] > button`).click();
    await expect
      .poll(() => page.evaluate(() => document.body.dataset.given))
      .toBe("*://kabar.test/*");
    expect(
      await page.evaluate(
        () => (document.activeElement as HTMLInputElement | null)?.name,
      ),
    ).toBe("everywhere");
  });

  it("puts the clean view into the right-click menu, and takes it out", async () => {
    /** What the worker says of the item in the menu. */
    const item = async () =>
      (await chromium.worker()).evaluate<string>(
        `chrome.permissions.contains({ permissions: ["contextMenus"] }).then(async (is) =>
          is ? await chrome.contextMenus.update("toggle-clean-view", {}).then(() => "there", String) : "not allowed")`,
      );
    await open();
    const box = page.locator("[name=contextMenu]");
    expect(await box.isChecked()).toBe(false);
    expect(await item()).toBe("not allowed");
    await box.click();
    await expect.poll(item).toBe("there");
    expect(await box.isChecked()).toBe(true);

    const article = await chromium.newPage(PAGES.watched);
    const view = await chromium.view(article);
    // A worker that has been stopped hears of a click too.
    await chromium.killWorker();
    /** As the browser does when the item is clicked on: no program can open its own menu. */
    const click = async () =>
      (await chromium.worker()).evaluate(
        `chrome.tabs.query({}).then((tabs) => chrome.contextMenus.onClicked.dispatch({ menuItemId: "toggle-clean-view" }, tabs.find(({ url }) => url === ${JSON.stringify(PAGES.watched)})))`,
      );
    await click();
    await view.opened();
    await click();
    await view.closed();
    await article.close();

    await page.reload();
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.click();
    await expect.poll(item).toBe("not allowed");
    await expect.poll(() => box.isChecked()).toBe(false);
  });

  it.each<[what: string, settings: unknown]>([
    ["a text", "rusak"],
    ["a list", [1, 2]],
    [
      "numbers out of bounds and of no kind",
      {
        fontSize: 1e9,
        width: "lebar",
        theme: "ungu",
        font: 3,
        language: {},
        autoClean: [],
      },
    ],
    [
      "hosts that are none",
      {
        autoClean: {
          everywhere: "ya",
          hosts: [null, "<img>", "a b", "https://x.test/", 7],
        },
      },
    ],
  ])(
    "takes nonsense in the storage for the defaults: %s",
    async (_, settings) => {
      const errors: string[] = [];
      await store(settings);
      page = await chromium.newPage();
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`chrome-extension://${chromium.id}/options/options.html`);
      await page.locator("h1").waitFor();
      const fontSize = (settings as { fontSize?: number }).fontSize
        ? 32
        : DEFAULTS.fontSize;
      expect(await look()).toMatchObject({
        theme: DEFAULTS.theme,
        font: DEFAULTS.font,
        size: `${fontSize}px`,
      });
      expect(await page.locator("[name=width]").inputValue()).toBe(
        `${DEFAULTS.width}`,
      );
      expect(await page.locator("[data-host]").count()).toBe(0);
      expect(await page.locator("[name=everywhere]").isChecked()).toBe(false);
      await chromium.registered();
      expect(errors).toEqual([]);
    },
  );

  it.each([320, 800])("at %i pixels nothing sticks out", async (width) => {
    await store({
      fontSize: 32,
      autoClean: {
        hosts: ["sebuah-nama-yang-sangat-panjang.bisnis.com", "kabar.test"],
      },
    });
    await open();
    await page.setViewportSize({ width, height: 700 });
    await page.locator(".missing-permission").waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBe(width);
  });
});
