import { afterAll, beforeAll } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import { type Firefox, launchFirefox } from "./firefox.ts";
import { EXTENSION } from "./pages.ts";
import { poll } from "./poll.ts";
import { middleOf, type Popup, reach } from "./popup.ts";
import { SHOWN } from "./view.ts";
import { type Routes, startWorld, type World } from "./world.ts";

/*
 * Both browsers by one set of handles, with one tab in front: what holds in one must hold in the other.
 */

/** The ways out of the clean view. */
export const WAYS = [
  "Escape",
  "the close button",
  "the toolbar button",
] as const;
export type Way = (typeof WAYS)[number];

export interface Driver {
  name: "Chromium" | "Firefox";
  /** Loads an address in the tab in front. */
  goto(url: string): Promise<void>;
  /** Loads an address in a tab behind, waits until it is there, and brings it to the front. */
  behind(url: string): Promise<void>;
  /** The value of an expression in the page. */
  page<T = unknown>(expression: string): Promise<T>;
  /** The value of an expression in the extension's eyes; `root` is the clean view's shadow root, or null. */
  view<T = unknown>(expression: string): Promise<T>;
  popup(): Promise<Popup>;
  /** Opens the clean view by the popup's button. */
  open(): Promise<void>;
  opened(): Promise<void>;
  closed(): Promise<void>;
  leave(way: Way): Promise<void>;
  click(selector: string): Promise<void>;
  /** Goes through the history and waits for the address. */
  go(by: -1 | 1, url: string): Promise<void>;
  reload(): Promise<void>;
  killWorker(): Promise<void>;
  /** Installs the extension over itself. */
  update(): Promise<void>;
  /** Waits until auto-clean is registered for exactly these hosts. */
  registered(...hosts: string[]): Promise<void>;
  /** Messages that pages and the extension's scripts in them have left uncaught. */
  errors: string[];
  close(): Promise<void>;
}

/** What is the same in both. */
function common(
  driver: Omit<
    Driver,
    "open" | "opened" | "closed" | "go" | "reload" | "leave"
  >,
  ways: Record<Way, () => Promise<unknown>>,
): Driver {
  const { page } = driver;
  const opened = async (): Promise<void> => {
    await poll(() => driver.view(SHOWN), "the clean view");
  };
  const closed = async (): Promise<void> => {
    await poll(
      // Without a call that the page could listen to, or a name that it could take.
      () =>
        page(
          "[...document.childNodes].flatMap(({ children = [] }) => [...children]).every(({ localName }) => localName !== 'bening-reader')",
        ),
      "the page",
    );
  };
  const complete = "document.readyState === 'complete'";
  return {
    ...driver,
    opened,
    closed,
    async open() {
      const popup = await driver.popup();
      await reach(popup, "[data-action=open]");
      // It closes itself.
      await popup.click("[data-action=open]").catch(() => {});
      await opened();
      // While it is there, a click on the button only closes it.
      await poll(
        () =>
          popup.evaluate("true").then(
            () => false,
            () => true,
          ),
        "the popup to close itself",
      );
    },
    async leave(way) {
      await ways[way]();
      await closed();
    },
    async go(by, url) {
      await page(`void setTimeout(() => history.go(${by}))`);
      await poll(
        () => page(`location.href === ${JSON.stringify(url)} && ${complete}`),
        url,
      );
    },
    async reload() {
      await page("void (window.old = 1, setTimeout(() => location.reload()))");
      await poll(() => page(`!window.old && ${complete}`), "the page anew");
    },
  };
}

async function chromiumDriver(world: World): Promise<Driver> {
  const chromium: Chromium = await launchChromium({
    extension: EXTENSION.chrome,
    world,
    backForwardCache: true,
  });
  const errors: string[] = [];
  const watched = async (one = chromium.newPage()) => {
    const tab = await one;
    tab.on("pageerror", ({ message, stack }) =>
      errors.push(`${message} ${stack}`),
    );
    return { tab, view: await chromium.view(tab) };
  };
  let { tab, view } = await watched();
  return common(
    {
      name: "Chromium",
      errors,
      goto: async (url) => {
        await tab.goto(url);
      },
      async behind(url) {
        const other = await chromium.openBehind(url);
        await tab.close();
        ({ tab, view } = await watched(Promise.resolve(other)));
        await tab.bringToFront();
      },
      page: <T>(expression: string) => tab.evaluate(expression) as Promise<T>,
      view: (expression) => view.evaluate(expression),
      popup: () => chromium.openPopup(tab),
      click: (selector) => view.click(selector),
      killWorker: chromium.killWorker,
      update: chromium.update,
      registered: chromium.registered,
      close: chromium.close,
    },
    {
      Escape: () => tab.keyboard.press("Escape"),
      "the close button": () => view.click("[data-action=close]"),
      "the toolbar button": () => chromium.clickButton(tab),
    },
  );
}

async function firefoxDriver(world: World): Promise<Driver> {
  const firefox: Firefox = await launchFirefox({
    extension: EXTENSION.firefox,
    world,
  });
  let tab = await firefox.tab();
  const click = async (selector: string): Promise<void> => {
    const { x, y } = await firefox.view<{ x: number; y: number }>(
      middleOf(selector).replace("document.", "root."),
    );
    await firefox.clickAt(tab, x, y);
  };
  return common(
    {
      name: "Firefox",
      errors: firefox.errors,
      goto: (url) => firefox.goto(tab, url),
      async behind(url) {
        tab = await firefox.tab(url, true);
        await firefox.activate(tab);
      },
      page: (expression) => firefox.evaluate(tab, expression),
      view: firefox.view,
      popup: () => firefox.openPopup(tab),
      click,
      killWorker: firefox.killBackground,
      update: firefox.update,
      registered: firefox.registered,
      close: firefox.close,
    },
    {
      Escape: () => firefox.keys(tab, "Escape"),
      "the close button": () => click("[data-action=close]"),
      "the toolbar button": () => firefox.clickButton(tab),
    },
  );
}

const DRIVERS = {
  Chromium: chromiumDriver,
  Firefox: firefoxDriver,
} as const;

/**
 * A browser with a web of its own for the tests around the call: there before the first, closed after the last.
 * @param use is given both as soon as they are there
 */
export function browserAround(
  name: keyof typeof DRIVERS,
  routes: Routes,
  use: (driver: Driver, world: World) => void,
): void {
  let world: World;
  let driver: Driver;
  beforeAll(async () => {
    world = await startWorld(routes);
    driver = await DRIVERS[name](world);
    use(driver, world);
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });
}
