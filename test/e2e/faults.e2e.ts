import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import { HOLD, LET_GO, quietly, type View } from "./view.ts";
import { startWorld, type World } from "./world.ts";

/*
 * What can go wrong, at each moment of reading: before the clean view opens, while the page is read, while the view is open, and while
 * it closes. However it ends, the page is whole, the reader is told what they can do, nothing is left uncaught in any console, and a
 * second try works.
 */

const MOMENTS = [
  "before",
  "during extraction",
  "while open",
  "while closing",
] as const;
type Moment = (typeof MOMENTS)[number];

const SPLIT = addressOf("paged-desktop");
const ELSEWHERE = addressOf("not-article-home");

interface Fault {
  name: string;
  /** Where it happens; the page that knows its own states unless said otherwise. */
  address?: string;
  /** Makes it happen. */
  on: () => Promise<unknown>;
  /** Makes it end. */
  off?: () => Promise<unknown>;
  /** What a reader does in the open view that meets it, and the words of the sentence that tells of it. */
  meets?: { act: () => Promise<unknown>; says: RegExp; not?: Moment };
  /** The page has made itself another: only the extension's own traces can be looked for. */
  changesPage?: boolean;
  /** Who asked is no longer told when the view opens, but it does. */
  opensUntold?: boolean;
  /** Nothing of the view can be looked into afterwards. */
  cutsOff?: boolean;
}

let world: World;
let chromium: Chromium;
let page: Page;
let view: View;
let session: CDPSession;
let isOffline = false;
/** The states of the page when it was opened. */
let before: Record<string, unknown> | null = null;
const errors: string[] = [];

declare const chrome: {
  storage: {
    sync: {
      get(key: string | null): Promise<object>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

/** Runs in the extension itself. */
const inside = async <T>(act: () => Promise<T>): Promise<T> =>
  (await chromium.inside()).evaluate(act);

const inPage = <T>(expression: string): Promise<T> =>
  quietly(session, expression);

/** Asks the reader in the page, putting it there first where it is not, as popup and shortcut do. */
async function open(): Promise<void> {
  // For once: an update takes the page away.
  const own = await chromium.context.newCDPSession(await chromium.inside());
  const address = JSON.stringify(page.url().split("#")[0]);
  await quietly(
    own,
    `(async () => {
      const tab = (await chrome.tabs.query({})).find(
        ({ url }) => url?.split("#")[0] === ${address},
      );
      if (!tab) return;
      const send = () =>
        chrome.tabs.sendMessage(tab.id, { kind: "open", force: false }).catch(() => "");
      if ((await send()) !== "") return;
      await chrome.scripting
        .executeScript({ target: { tabId: tab.id }, files: ["/reader.js"] })
        .catch(() => {});
      await send();
    })()`,
  );
  await own.detach();
}

const dialog = "root.querySelector('dialog')";
/** Presses a key in the view: "+" makes the text larger, which is stored half a second later. */
const press = (key: string) => async (): Promise<unknown> =>
  page.keyboard.press(key);
const STORE = /Setelan tidak tersimpan|not saved/;
/** Writes until the browser refuses more of it, for a minute. */
const exhaust = (): Promise<void> =>
  inside(async () => {
    try {
      for (let count = 0; count < 400; count++)
        await chrome.storage.sync.set({ hitung: count });
    } catch {
      // Refused from now on.
    }
  });
const COPY = /Ctrl\+C/;

/** In the page's isolated world and in the worker: the browser's own method, made to fail. */
const breaking = (path: string): string => `(() => {
  globalThis.kept ??= {};
  kept["${path}"] ??= ${path};
  ${path} = () => { throw new Error("made to fail"); };
})()`;
const mending = (path: string): string =>
  `void (globalThis.kept?.["${path}"] && (${path} = kept["${path}"]))`;
async function everywhere(expression: string): Promise<void> {
  await view.evaluate(`(${expression}, true)`);
  await (await chromium.worker()).evaluate(expression);
}

const FAULTS: Fault[] = [
  {
    name: "storage refuses",
    on: async () => {
      for (const method of ["sync.get", "sync.set", "local.get", "local.set"])
        await everywhere(breaking(`chrome.storage.${method}`));
    },
    off: async () => {
      for (const method of ["sync.get", "sync.set", "local.get", "local.set"])
        await everywhere(mending(`chrome.storage.${method}`));
    },
    meets: { act: press("+"), says: STORE },
  },
  {
    name: "storage holds nonsense",
    on: () =>
      inside(() =>
        chrome.storage.sync.set({
          settings: { theme: 7, autoClean: [], fontSize: "x", speech: null },
        }),
      ),
    off: () => inside(() => chrome.storage.sync.clear()),
  },
  {
    name: "storage is full",
    on: () =>
      inside(async () => {
        const large = "x".repeat(8000);
        try {
          for (let count = 0; count < 20; count++)
            await chrome.storage.sync.set({ [`isi${count}`]: large });
        } catch {
          // Now it is; the rest of it goes to smaller pieces.
        }
        try {
          for (let count = 0; count < 400; count++)
            await chrome.storage.sync.set({ [`sisa${count}`]: "x".repeat(40) });
        } catch {
          // To the last byte.
        }
      }),
    off: () => inside(() => chrome.storage.sync.clear()),
    meets: { act: press("+"), says: STORE },
  },
  {
    name: "storage is written to too often",
    on: exhaust,
    meets: {
      act: async () => {
        // The minute may be over.
        await exhaust();
        await press("+")();
      },
      says: STORE,
    },
  },
  {
    name: "a message finds no receiver",
    on: () =>
      view.evaluate(`(${breaking("chrome.runtime.sendMessage")}, true)`),
    off: () =>
      view.evaluate(`(${mending("chrome.runtime.sendMessage")}, true)`),
    meets: { act: press("l"), says: /suara|voice/i },
  },
  { name: "the worker is killed", on: () => chromium.killWorker() },
  {
    name: "the extension is updated",
    on: () => chromium.update(),
    cutsOff: true,
  },
  {
    name: "the clipboard is denied",
    on: () =>
      session.send("Browser.setPermission", {
        permission: { name: "clipboard-write" },
        setting: "denied",
        origin: new URL(PAGES.witness).origin,
      }),
    off: () => chromium.context.clearPermissions(),
    meets: {
      // Without a gesture not the old way either.
      act: async () => {
        await view.until("!navigator.userActivation.isActive");
        await view.evaluate("root.querySelector('[data-action=copy]').click()");
      },
      says: COPY,
    },
  },
  {
    name: "the clipboard is forbidden by policy",
    address: PAGES.strictWitness,
    on: async () => {},
    meets: {
      act: async () => {
        await view.until("!navigator.userActivation.isActive");
        await view.evaluate("root.querySelector('[data-action=copy]').click()");
      },
      says: COPY,
    },
  },
  {
    name: "the page has not the focus when it should copy",
    on: async () => (await chromium.newPage("about:blank")).bringToFront(),
    off: async () => {
      for (const other of chromium.context.pages())
        if (other.url() === "about:blank") await other.close();
      await page.bringToFront();
    },
    meets: {
      act: async () => {
        await view.until("!navigator.userActivation.isActive");
        await view.evaluate("root.querySelector('[data-action=copy]').click()");
      },
      says: COPY,
    },
  },
  {
    name: "the tab is closed",
    on: async () => {
      await page.close();
      await visit(PAGES.witness);
    },
  },
  {
    name: "the tab goes elsewhere",
    on: async () => {
      await page.goto(ELSEWHERE);
      expect(await isThere()).toBe(false);
      await visit(PAGES.witness, page);
    },
  },
  {
    name: "the page goes on by pushState",
    on: () =>
      page.evaluate(() =>
        history.pushState(null, "", `${location.pathname}-2`),
      ),
    meets: {
      act: async () => {},
      says: /sudah berganti|has changed/,
      // Then it is the new address that is read.
      not: "before",
    },
  },
  {
    name: "the page comes out of the back/forward cache",
    // The other one, with its film, is not kept there.
    address: PAGES.watched,
    // The way between tab and extension is closed when the page is put away.
    opensUntold: true,
    on: async () => {
      const url = page.url();
      await page.goto(ELSEWHERE, { waitUntil: "commit" });
      await page.evaluate("void setTimeout(() => history.back())");
      await poll(
        () => page.evaluate((wanted) => location.href === wanted, url),
        url,
      );
    },
  },
  {
    name: "the connection is gone while pages are joined",
    address: SPLIT,
    on: async () => {
      isOffline = true;
    },
    off: async () => {
      isOffline = false;
    },
    meets: {
      act: async () => {},
      says: /Coba lagi|Try again/,
      // By then they are joined.
      not: "while open",
    },
  },
  {
    name: "the page takes our host away",
    on: () =>
      page.evaluate(() => {
        const take = (): void =>
          document.querySelector("bening-reader")?.remove();
        new MutationObserver(take).observe(document.documentElement, {
          childList: true,
        });
        take();
      }),
    changesPage: true,
  },
  {
    name: "the page replaces all of its children",
    on: () =>
      page.evaluate(() =>
        document.documentElement.replaceChildren(
          ...[...document.documentElement.children].filter(
            ({ localName }) => localName !== "bening-reader",
          ),
        ),
      ),
    changesPage: true,
  },
];

let known = 0;
/** What the browser has listed as the extension's errors since it was asked last. */
async function newErrors(): Promise<string[]> {
  const all = await chromium.extensionErrors();
  // Not what the tests themselves evaluate in a page of the extension.
  const fresh = all
    .slice(known)
    .filter((error) => error.includes("chrome-extension://"));
  known = all.length;
  return fresh;
}

const isThere = (): Promise<boolean> =>
  inPage("document.querySelector('bening-reader') !== null");

/** Opens an address in a tab of its own, or in the given one, and brings it into the states that are looked at later. */
async function visit(address: string, tab?: Page): Promise<void> {
  page = tab ?? (await chromium.newPage());
  if (!tab) {
    page.on("pageerror", ({ message, stack }) => {
      // The fixtures' own scripts miss the site's ad server.
      if (!message.includes("googletag")) errors.push(`${message} ${stack}`);
    });
    session = await chromium.context.newCDPSession(page);
  }
  await page.goto(address);
  if (!tab) view = await chromium.view(page);
  await inPage("window.witness?.arrange()");
  before = await states();
}

const LIKE_BEFORE = [
  "the same nodes in the same order",
  "markup and attributes",
  "text fields",
  "longer texts",
  "caret",
  "frames",
  "custom elements",
  "changes that the page sees",
  "globals",
] as const;

const states = (): Promise<Record<string, unknown> | null> =>
  inPage("window.witness?.states() ?? null");

/** Leaves by Escape where the view is there; the browser holds one back that no click has come before. */
async function leave(): Promise<void> {
  for (let time = 0; time < 3 && (await isThere()); time++) {
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(60);
  }
  await poll(async () => !(await isThere()), "the page");
}

beforeAll(async () => {
  world = await startWorld((url) => {
    const answer = routes(url);
    if (!url.searchParams.has("page")) return answer;
    // Late enough for the connection to go while it is waited for.
    return new Promise((on) => setTimeout(on, 300)).then(() =>
      isOffline || answer === null ? { status: 503, body: "" } : answer,
    );
  });
  chromium = await launchChromium({
    extension: EXTENSION.chrome,
    world,
    backForwardCache: true,
  });
  expect(await newErrors()).toEqual([]);
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});

// Two tabs with one address could not be told apart.
afterEach(async () => {
  for (const other of chromium.context.pages())
    if (other !== page && /^http/.test(other.url())) await other.close();
});

describe.each(FAULTS)("$name", (fault) => {
  it.each(MOMENTS)("%s", async (moment: Moment) => {
    const own = fault.address ?? PAGES.witness;
    // One tab goes through all, since opening one takes as long as most faults; each fault ends with proof that it is in order.
    await visit(own, page?.isClosed() === false ? page : undefined);
    if (moment === "before") await fault.on();
    if (moment === "during extraction") await view.evaluate(HOLD);
    // Caught at once: an update takes the asking page away before it is waited for.
    const opening = open().catch(() => {});
    if (moment === "during extraction") {
      await poll(() => view.evaluate("globalThis.atRest"), "the reading");
      await fault.on();
      await inPage(LET_GO);
    }
    await opening;
    if (
      moment === "while open" ||
      moment === "while closing" ||
      (moment === "during extraction" && fault.opensUntold)
    )
      await view.opened();
    if (moment === "while open") await fault.on();
    if (moment === "while closing")
      await Promise.all([
        // The tab may be gone under it.
        page.keyboard.press("Escape").catch(() => {}),
        fault.on(),
      ]);

    // Where the view is open, the reader is told.
    if (
      moment !== "while closing" &&
      fault.meets &&
      fault.meets.not !== moment &&
      !fault.cutsOff &&
      (await isThere())
    ) {
      const { act, says } = fault.meets;
      await view.opened();
      await act();
      await poll(
        async () =>
          says.test(await view.evaluate<string>(`${dialog}.textContent`)),
        `the words ${says}`,
      );
    }
    await leave();

    // The page is whole.
    const after = await states();
    if (before && after && !fault.changesPage)
      for (const state of LIKE_BEFORE)
        expect(after[state]).toEqual(before[state]);

    // A second try works, on the same page where that is the one it was.
    await fault.off?.();
    if (fault.changesPage || fault.cutsOff || page.url() !== own)
      await visit(own, page);
    await open();
    await view.opened();
    await leave();
    expect(errors.splice(0)).toEqual([]);
    expect(await newErrors()).toEqual([]);
  });
});

it("the list of errors would show one", async () => {
  await (await chromium.worker()).evaluate(() => {
    setTimeout(() => {
      throw new Error("made on purpose");
    });
  });
  await poll(
    async () =>
      (await chromium.extensionErrors()).some((error) =>
        error.includes("made on purpose"),
      ),
    "the error to be listed",
  );
});
