import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from "playwright-core";
import { findChromium } from "../../scripts/browsers.mjs";
import { poll } from "./poll.ts";
import { keyEvent, middleOf, type Popup } from "./popup.ts";
import { clearView, type View } from "./view.ts";
import type { World } from "./world.ts";

export interface ChromiumOptions {
  /** The directory of the unpacked extension. */
  extension: string;
  /** The only web that the browser can reach; without it, the real one. */
  world?: World;
  /** A profile directory to keep and use again; without it, one that is deleted at the end. */
  profile?: string;
  /** True unless said otherwise. */
  headless?: boolean;
  /** The size of the pages; null leaves it to the window. */
  viewport?: { width: number; height: number } | null;
  /** The colour scheme of the pages and of the popup. */
  colorScheme?: "light" | "dark";
  /** Keeps pages that were left, for back and forward; Playwright would have it off. */
  backForwardCache?: boolean;
  /** More command-line arguments. */
  args?: string[];
  /** More environment variables. */
  env?: Record<string, string>;
}

/** A running Chromium, Chrome, Edge or Brave with the extension in it. */
export interface Chromium {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** As in "Chrome/156.0.1.2". */
  version: string;
  newPage(url?: string): Promise<Page>;
  /** A page opened behind the others, as by a click with the middle button. */
  openBehind(url: string): Promise<Page>;
  /** The background service worker, which is started when it does not run. */
  worker(): Promise<Worker>;
  /** Stops the service worker, as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  /** Opens the popup by the toolbar button, with the page's tab in front; this gives activeTab. */
  openPopup(page: Page): Promise<Popup>;
  /** The popup on the page as Firefox for Android shows it: as a page that fills a phone's screen, given in CSS pixels. */
  onPhone<T>(
    page: Page,
    screen: { width: number; height: number },
    act: (popup: Page) => Promise<T>,
  ): Promise<T>;
  /** Opens or closes the clean view as the shortcut does; no program can press a browser's own shortcut. */
  toggleView(page: Page): Promise<void>;
  /** Clicks on the toolbar button, whatever it does. */
  clickButton(page: Page): Promise<void>;
  /** What the toolbar button says of the page's tab, and the popup that it would open. Wakes no worker. */
  button(page: Page): Promise<{ title: string; popup: string }>;
  /** The clean view in the page, whether it is open or not. */
  view(page: Page): Promise<View>;
  /** A page of the extension, behind the others, for looking into the extension; one for all. */
  inside(): Promise<Page>;
  /** Installs the extension again over itself, as an update does. */
  update(): Promise<void>;
  /** Whether auto-clean is registered for exactly these hosts; waits until it is. Wakes no worker. */
  registered(...hosts: string[]): Promise<void>;
  /** What the clipboard holds; "" where it does not hold such a form. */
  clipboard(): Promise<{ text: string; html: string }>;
  /** What the browser lists as this extension's errors since it was asked first, of all its pages, scripts and workers. */
  extensionErrors(): Promise<string[]>;
  /** Whether the browser lets the extension into any site, as the reader can switch it in the browser's settings. */
  allowHosts(access: "ON_CLICK" | "ON_ALL_SITES"): Promise<void>;
  /** Grants an optional host permission, so that a later request for it is answered without a prompt. */
  grantHost(pattern: string): Promise<void>;
  close(): Promise<void>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}

/** What is used here of what chrome://extensions and the extension's own pages have. */
declare const chrome: {
  action: {
    getTitle(about: { tabId: number }): Promise<string>;
    getPopup(about: { tabId: number }): Promise<string>;
  };
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
  };
  commands: {
    onCommand: { dispatch(command: string, tab: object | undefined): void };
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
  };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(how: {
      inDeveloperMode: boolean;
    }): Promise<void>;
    updateExtensionConfiguration(how: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      runtimeErrors: {
        message: string;
        source: string;
        contextUrl: string;
        stackTrace: object[];
      }[];
    }>;
  };
};

type Send = (method: string, params?: object) => Promise<unknown>;

/**
 * A session with a target that Playwright does not wrap, such as the toolbar popup:
 * messages inside of messages over Playwright's own connection.
 */
async function attach(cdp: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await cdp.send("Target.attachToTarget", {
    targetId,
    flatten: false,
  });
  let count = 0;
  const waiting = new Map<
    number,
    { done: (result: unknown) => void; fail: (error: Error) => void }
  >();
  const answered = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    const call = waiting.get(message.id);
    if (!call) return;
    waiting.delete(message.id);
    if (message.error) call.fail(new Error(message.error.message));
    else call.done(message.result);
  };
  const detached = (event: { sessionId: string }): void => {
    if (event.sessionId !== sessionId) return;
    cdp.off("Target.receivedMessageFromTarget", answered);
    cdp.off("Target.detachedFromTarget", detached);
    for (const { fail } of waiting.values())
      fail(new Error("The popup has closed"));
  };
  cdp.on("Target.receivedMessageFromTarget", answered);
  cdp.on("Target.detachedFromTarget", detached);
  return (method, params = {}) =>
    new Promise((done, fail) => {
      count += 1;
      const id = count;
      waiting.set(id, { done, fail });
      cdp
        .send("Target.sendMessageToTarget", {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(fail);
    });
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The popup in a target of its own. */
async function popupIn(
  cdp: CDPSession,
  targetId: string,
  targets: () => Promise<TargetInfo[]>,
  colorScheme: string | undefined,
): Promise<Popup> {
  const send = await attach(cdp, targetId);
  if (colorScheme)
    await send("Emulation.setEmulatedMedia", {
      features: [{ name: "prefers-color-scheme", value: colorScheme }],
    });

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated;
    if (exceptionDetails)
      throw new Error(
        exceptionDetails.exception?.description ?? exceptionDetails.text,
      );
    return result.value as T;
  }

  return {
    evaluate,
    until: <T>(expression: string, ms?: number) =>
      poll(() => evaluate<T>(expression), expression, ms) as Promise<T>,
    async click(selector) {
      const point = await evaluate<object>(middleOf(selector));
      const button = { ...point, button: "left", clickCount: 1 };
      await send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point });
      await send("Input.dispatchMouseEvent", {
        type: "mousePressed",
        ...button,
      });
      // A click may close the popup: then nobody answers.
      await send("Input.dispatchMouseEvent", {
        type: "mouseReleased",
        ...button,
      }).catch(() => {});
    },
    async press(key) {
      const { keyCode, text, ...names } = keyEvent(key);
      const event = { ...names, windowsVirtualKeyCode: keyCode };
      await send("Input.dispatchKeyEvent", {
        type: text ? "keyDown" : "rawKeyDown",
        ...event,
        ...(text && { text }),
      });
      // A key may close the popup: then its release finds nobody.
      await send("Input.dispatchKeyEvent", { type: "keyUp", ...event }).catch(
        () => {},
      );
    },
    async screenshot(path) {
      const { data } = (await send("Page.captureScreenshot")) as {
        data: string;
      };
      const picture = Buffer.from(data, "base64");
      if (path) await writeFile(path, picture);
      return picture;
    },
    async close() {
      // The popup can be gone before it answers, or be gone already.
      await evaluate("window.close()").catch(() => {});
      await poll(
        async () => !(await targets()).some((one) => one.targetId === targetId),
        "the popup to close",
      );
    },
  };
}

/** Loads the unpacked extension, as branded Chrome allows it too. */
async function load(context: BrowserContext, path: string) {
  const browser = context.browser();
  if (!browser) throw new Error("The browser has closed");
  const cdp = await browser.newBrowserCDPSession();
  const { product } = await cdp.send("Browser.getVersion");
  const { id } = await cdp.send("Extensions.loadUnpacked", { path });
  return { cdp, id, version: product };
}

/** Starts the browser that scripts/browsers.mjs finds, with the extension loaded. */
export async function launchChromium({
  extension,
  world,
  profile,
  headless = true,
  viewport = { width: 1280, height: 800 },
  colorScheme,
  backForwardCache = false,
  args = [],
  env = {},
}: ChromiumOptions): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found");
  const directory = profile ?? (await mkdtemp(join(tmpdir(), "bening-c-")));
  const manifest = JSON.parse(
    await readFile(join(extension, "manifest.json"), "utf8"),
  );
  const context = await chromium.launchPersistentContext(directory, {
    executablePath,
    headless,
    viewport,
    ...(colorScheme && { colorScheme }),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: world !== undefined,
    ignoreDefaultArgs: [
      "--disable-extensions",
      "--enable-automation",
      ...(backForwardCache ? ["--disable-back-forward-cache"] : []),
    ],
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      "--enable-unsafe-extension-debugging",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--hide-crash-restore-bubble",
      // The browser's own windows come at once: a popup's fading in and out takes longer than all else it does.
      "--animation-duration-scale=0",
      ...(headless ? ["--disable-gpu"] : []),
      ...(world
        ? [
            // Playwright accepts the world's certificate in its pages only; the popup is none of them.
            `--ignore-certificate-errors-spki-list=${world.keyHash}`,
            `--proxy-server=http://127.0.0.1:${world.port}`,
            "--proxy-bypass-list=<-loopback>",
          ]
        : []),
      ...args,
    ],
  });
  const { cdp, id, version } = await load(context, extension).catch(
    async (error) => {
      await context.close();
      throw error;
    },
  );
  const origin = `chrome-extension://${id}/`;

  const targets = async (type?: string): Promise<TargetInfo[]> => {
    const { targetInfos } = await cdp.send("Target.getTargets", {
      filter: type ? [{ type }] : [{}],
    });
    return targetInfos;
  };
  const workers = async (): Promise<TargetInfo[]> =>
    (await targets("service_worker")).filter(({ url }) =>
      url.startsWith(origin),
    );

  /**
   * A page opened behind the others, so that the tab in front stays the one in front.
   * It goes to the address only when Playwright has hold of it: one that is born
   * at its address may have loaded before Playwright listens for that, and is
   * then waited for in vain.
   */
  async function openBehind(url: string): Promise<Page> {
    const coming = context.waitForEvent("page");
    await cdp.send("Target.createTarget", {
      url: "about:blank",
      background: true,
    });
    const page = await coming;
    await page.goto(url);
    return page;
  }

  /** Does something in a page that is opened behind the others and closed afterwards. */
  async function behind<T>(url: string, act: (page: Page) => Promise<T>) {
    const page = await openBehind(url);
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }

  /** The target of the page's tab, which must be in front. */
  async function tabOf(page: Page): Promise<TargetInfo> {
    await page.bringToFront();
    return poll(
      async () =>
        (await targets("tab")).find(
          ({ url, embedderData }) =>
            url === page.url() && embedderData?.tabActive !== false,
        ),
      `the tab of ${page.url()} to be in front`,
    );
  }

  const press = async ({ targetId }: TargetInfo): Promise<void> => {
    await cdp.send("Extensions.triggerAction", { id, targetId });
  };

  async function openPopup(page: Page): Promise<Popup> {
    const tab = await tabOf(page);
    const before = new Set((await targets()).map(({ targetId }) => targetId));
    const address = new URL(manifest.action.default_popup, origin).href;
    const opened = async () =>
      (await targets()).find(
        ({ targetId, url }) => !before.has(targetId) && url.startsWith(address),
      );
    const popup = await poll(
      async () => {
        await press(tab);
        return await poll(opened, "the popup's target", 3000);
      },
      "the toolbar button to open the popup",
      15_000,
    );
    const driver = await popupIn(cdp, popup.targetId, targets, colorScheme);
    await driver.until("document.readyState === 'complete'");
    return driver;
  }

  async function worker(): Promise<Worker> {
    if ((await workers()).length === 0)
      await behind(`${origin}manifest.json`, async (page) => {
        const session = await context.newCDPSession(page);
        await session.send("ServiceWorker.enable");
        await session.send("ServiceWorker.startWorker", { scopeURL: origin });
        await poll(async () => (await workers()).length > 0, "the worker");
      });
    return poll(
      () =>
        context
          .serviceWorkers()
          .findLast((one) => one.url().startsWith(origin)),
      "the service worker",
    );
  }

  let own: Promise<Page> | undefined;
  const inside = (): Promise<Page> => {
    own ??= openBehind(`${origin}manifest.json`);
    return own;
  };
  let extensions: Promise<Page> | undefined;
  /** Where people manage their extensions; one for all, since it is slow to open. */
  const management = (): Promise<Page> => {
    extensions ??= openBehind("chrome://extensions/");
    return extensions;
  };

  return {
    context,
    id,
    version,
    inside,
    openBehind,
    view: (page) => clearView(page, origin),
    async update() {
      const before = await own;
      // The update closes it.
      own = undefined;
      await before?.close();
      await cdp.send("Extensions.loadUnpacked", { path: extension });
    },
    async registered(...hosts) {
      const own = await inside();
      const asked = [...new Set(hosts)].sort().join(" ");
      await poll(
        async () => {
          const matches = await own.evaluate(async () =>
            (await chrome.scripting.getRegisteredContentScripts()).flatMap(
              (script) => script.matches,
            ),
          );
          const found = matches.map((match) => match.split("/")[2]);
          return [...new Set(found)].sort().join(" ") === asked;
        },
        `auto-clean to be registered for ${asked || "nothing"}`,
      );
    },
    async clipboard() {
      await context.grantPermissions(["clipboard-read"]);
      return (await inside()).evaluate(async () => {
        // As it was written: browsers would tidy up the rich text otherwise.
        const read: (how?: object) => Promise<ClipboardItems> =
          navigator.clipboard.read.bind(navigator.clipboard);
        const [item] = await read({ unsanitized: ["text/html"] });
        const as = async (type: string): Promise<string> =>
          item?.types.includes(type) ? (await item.getType(type)).text() : "";
        return { text: await as("text/plain"), html: await as("text/html") };
      });
    },
    clickButton: async (page) => press(await tabOf(page)),
    async button(page) {
      await page.bringToFront();
      return (await inside()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const tabId = tab?.id ?? -1;
        return {
          title: await chrome.action.getTitle({ tabId }),
          popup: await chrome.action.getPopup({ tabId }),
        };
      });
    },
    async newPage(url) {
      const page = await context.newPage();
      if (url) await page.goto(url);
      return page;
    },
    worker,
    async toggleView(page) {
      await page.bringToFront();
      await (await worker()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch("toggle-clean-view", tab);
      });
    },
    async killWorker() {
      const session = await context.newCDPSession(await inside());
      // An event, since a message may wake the next one before anybody has looked; a worker that rests says so at once.
      const stopped = new Promise<void>((done) => {
        session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
          if (versions.every((one) => one.runningStatus === "stopped")) done();
        });
      });
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await stopped;
      await session.detach();
    },
    openPopup,
    async onPhone(page, screen, act) {
      await page.bringToFront();
      return behind(origin + manifest.action.default_popup, async (popup) => {
        await popup.setViewportSize(screen);
        const session = await context.newCDPSession(popup);
        await session.send("Emulation.setDeviceMetricsOverride", {
          ...{ ...screen, deviceScaleFactor: 1, mobile: true },
          ...{ screenWidth: screen.width, screenHeight: screen.height },
        });
        await popup.reload();
        return act(popup);
      });
    },
    async extensionErrors() {
      return (await management()).evaluate(async (own) => {
        await chrome.developerPrivate.updateProfileConfiguration({
          inDeveloperMode: true,
        });
        const { runtimeErrors } =
          await chrome.developerPrivate.getExtensionInfo(own);
        return runtimeErrors.map(
          ({ message, source, contextUrl, stackTrace }) =>
            `${source} ${contextUrl}: ${message} ${JSON.stringify(stackTrace)}`,
        );
      }, id);
    },
    async allowHosts(access) {
      await (await management()).evaluate(
        ([extensionId, hostAccess]) =>
          chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess,
          }),
        [id, access] as const,
      );
    },
    async grantHost(pattern) {
      await (await management()).evaluate(
        ([extensionId, hosts]) =>
          chrome.developerPrivate.addHostPermission(extensionId, hosts),
        [id, pattern] as const,
      );
    },
    async close() {
      await context.close();
      if (!profile)
        await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
