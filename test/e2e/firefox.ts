import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFirefox } from "../../scripts/browsers.mjs";
import { connectBidi } from "./bidi.ts";
import {
  firefoxContentWorld,
  firefoxPopup,
  firefoxView,
} from "./firefox-popup.ts";
import { poll } from "./poll.ts";
import { middleOf, type Popup } from "./popup.ts";
import type { World } from "./world.ts";

export interface FirefoxOptions {
  /** The directory of the unpacked extension. */
  extension: string;
  /** The only web that the browser can reach; without it, the real one. */
  world?: World;
  /** A profile directory to keep and use again; without it, one that is deleted at the end. */
  profile?: string;
  /** True unless said otherwise. */
  headless?: boolean;
  /** The colour scheme of the pages and of the popup. */
  colorScheme?: "light" | "dark";
  /**
   * More preferences. With `"extensions.webextOptionalPermissionPrompts": false`
   * permissions.request() is granted without a prompt.
   */
  prefs?: Record<string, string | number | boolean>;
}

/** A running Firefox with the extension in it. A context is a tab, by its BiDi id. */
export interface Firefox {
  version: string;
  /** As in "moz-extension://…/", the same at each start. */
  origin: string;
  /** Opens a tab in front, or behind, and the address in it when one is given. */
  tab(url?: string, behind?: boolean): Promise<string>;
  /** Brings a tab to the front. */
  activate(context: string): Promise<void>;
  goto(context: string, url: string): Promise<void>;
  /** The value, or what the promise gives, of a JavaScript expression in the page; it must be JSON. */
  evaluate<T = unknown>(context: string, expression: string): Promise<T>;
  /** Waits until the expression is truthy and returns its value. */
  until<T = unknown>(
    context: string,
    expression: string,
    ms?: number,
  ): Promise<T>;
  /** A true mouse click in the middle of the first such element. */
  click(context: string, selector: string): Promise<void>;
  /** A true mouse click at a point of what is seen of the page. */
  clickAt(context: string, x: number, y: number): Promise<void>;
  /** Presses the keys together, by their `KeyboardEvent.key`: keys(tab, "Shift", "Tab"). */
  keys(context: string, ...keys: string[]): Promise<void>;
  /** A PNG picture of what is seen of the page, also written to the path when one is given. */
  screenshot(context: string, path?: string): Promise<Buffer>;
  setViewport(context: string, width: number, height: number): Promise<void>;
  /** Opens the popup by the toolbar button, with the tab in front; this gives activeTab. */
  openPopup(context: string): Promise<Popup>;
  /** Clicks on the toolbar button, with the tab in front, whatever it does. */
  clickButton(context: string): Promise<void>;
  /**
   * Makes a world beside the page in front, as content scripts have it, puts a script in and returns what evaluates there.
   */
  contentWorld(script: string): Promise<<T>(expression: string) => Promise<T>>;
  /** The value of an expression in the tab in front, where `root` is the clean view's closed shadow root, or null. */
  view<T = unknown>(expression: string): Promise<T>;
  /** Clicks on the page in front with the right button, and chooses what the menu then says; false where it says no such thing. */
  chooseInMenu(context: string, label: string): Promise<boolean>;
  /** Opens a page of the extension in a tab: extensionPage("options/options.html"). */
  extensionPage(path: string): Promise<string>;
  /** Installs the extension again over itself, as an update does. */
  update(): Promise<void>;
  /** Whether auto-clean is registered for exactly these hosts; waits until it is. */
  registered(...hosts: string[]): Promise<void>;
  /** What pages, and the extension's scripts in them, have left uncaught. */
  errors: string[];
  /** Stops the background page, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** What the clipboard holds; null when it does not hold such a form. */
  clipboard(): Promise<{ text: string | null; html: string | null }>;
  /** The toolbar button as it is shown for the tab that is in front. */
  toolbarState(): Promise<{ title: string; icon: string }>;
  /** The value of an expression in the browser's own window, which may do anything. */
  chrome<T = unknown>(expression: string): Promise<T>;
  /** Settles when Firefox has ended, by whomever. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

/** A Firefox that starts quickly, asks nothing and calls nobody. */
const quiet = {
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.startup.homepage": "about:blank",
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.tabs.warnOnClose": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "dom.ipc.processPrelaunch.enabled": false,
  // A temporarily installed extension goes away at the end: its data is to stay for the next start.
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

const proxyOf = ({ port }: World) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "",
  "network.proxy.failover_direct": false,
});

/** The moz-extension host that the extension is given, in place of a random one. */
const uuid = "5d1f7c3e-9a42-4b68-8e0d-3c6b2a91f704";

/** WebDriver's own characters for the keys that give none. */
const keyValues: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

/** The address of the BiDi server, as a starting Firefox writes it. */
async function bidiAddress(firefox: ChildProcess): Promise<string> {
  let said = "";
  firefox.stderr?.on("data", (data) => {
    said += data;
  });
  const address = () =>
    /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
  const ended = () => firefox.exitCode !== null;
  const found = await poll(
    () => address() ?? (ended() && "ended"),
    "Firefox to start",
    90_000,
  );
  if (found === "ended") throw new Error(`Firefox has ended: ${said}`);
  return found;
}

/** Connects to a starting Firefox, installs the unpacked extension and finds the browser's window. */
async function install(
  firefox: ChildProcess,
  path: string,
  acceptInsecureCerts: boolean,
) {
  const bidi = await connectBidi(await bidiAddress(firefox));
  const session = await bidi.send<{ capabilities: { browserVersion: string } }>(
    "session.new",
    { capabilities: { alwaysMatch: { acceptInsecureCerts } } },
  );
  await bidi.send("webExtension.install", {
    extensionData: { type: "path", path },
  });
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] });
  const browserWindow = await poll(async () => {
    const { contexts } = await bidi.send<{
      contexts: { context: string; url: string }[];
    }>("browsingContext.getTree", { "moz:scope": "chrome" });
    return contexts.find(({ url }) => url.endsWith("/browser.xhtml"))?.context;
  }, "the browser's window");
  return {
    bidi,
    version: session.capabilities.browserVersion,
    browserWindow,
  };
}

/** Starts the Firefox that scripts/browsers.mjs finds, with the extension installed. */
export async function launchFirefox({
  extension,
  world,
  profile,
  headless = true,
  colorScheme,
  prefs = {},
}: FirefoxOptions): Promise<Firefox> {
  const binary = findFirefox();
  if (!binary) throw new Error("No Firefox was found");
  const directory = profile ?? (await mkdtemp(join(tmpdir(), "bening-f-")));
  const manifest = JSON.parse(
    await readFile(join(extension, "manifest.json"), "utf8"),
  );
  const id: string = manifest.browser_specific_settings.gecko.id;
  const all = {
    ...quiet,
    ...(world && proxyOf(world)),
    ...(colorScheme && {
      "ui.systemUsesDarkTheme": colorScheme === "dark" ? 1 : 0,
    }),
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
    ...prefs,
  };
  await writeFile(
    join(directory, "user.js"),
    Object.entries(all)
      .map((pref) => `user_pref(${pref.map((it) => JSON.stringify(it))});\n`)
      .join(""),
  );
  const firefox = spawn(
    binary,
    [
      ...(headless ? ["--headless"] : []),
      ...["--no-remote", "--profile", directory],
      ...["--remote-debugging-port", "0", "--remote-allow-system-access"],
      "about:blank",
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
    },
  );
  const closed = once(firefox, "exit");
  // A test that fails must not leave a browser behind.
  const kill = () => firefox.kill("SIGKILL");
  process.once("exit", kill);
  const { bidi, version, browserWindow } = await install(
    firefox,
    extension,
    world !== undefined,
  ).catch((error) => {
    kill();
    throw error;
  });
  const { send } = bidi;

  async function evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await send<{
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>("script.evaluate", {
      expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
      target: { context },
      awaitPromise: true,
    });
    if (!answer.result)
      throw new Error(answer.exceptionDetails?.text ?? "No result");
    return JSON.parse(answer.result.value).value;
  }

  const until = <T>(context: string, expression: string, ms?: number) =>
    poll(() => evaluate<T>(context, expression), expression, ms) as Promise<T>;

  const chrome = <T>(expression: string) =>
    evaluate<T>(browserWindow, expression);

  /** The toolbar button; a new extension's is behind the puzzle piece, so it is taken out of there. */
  const button = `(() => {
    const id = ${JSON.stringify(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`)};
    if (CustomizableUI.getPlacementOfWidget(id)?.area !== "nav-bar")
      CustomizableUI.addWidgetToArea(id, "nav-bar");
    return document.getElementById(id).querySelector(".unified-extensions-item-action-button");
  })()`;

  const activate = async (context: string): Promise<void> => {
    await send("browsingContext.activate", { context });
  };

  async function tab(url?: string, behind = false): Promise<string> {
    const { context } = await send<{ context: string }>(
      "browsingContext.create",
      { type: "tab", background: behind },
    );
    if (url) await goto(context, url);
    return context;
  }

  async function goto(context: string, url: string): Promise<void> {
    await send("browsingContext.navigate", { context, url, wait: "complete" });
  }

  const act = (context: string, type: string, actions: object[]) =>
    send("input.performActions", {
      context,
      actions: [{ type, id: type, actions }],
    });

  async function clickButton(context: string): Promise<void> {
    await activate(context);
    await chrome(`${button}.click()`);
  }

  async function chooseInMenu(
    context: string,
    label: string,
  ): Promise<boolean> {
    await activate(context);
    await act(context, "pointer", [
      { type: "pointerMove", x: 300, y: 300 },
      { type: "pointerDown", button: 2 },
      { type: "pointerUp", button: 2 },
    ]);
    const menu = 'document.getElementById("contentAreaContextMenu")';
    await poll(() => chrome<boolean>(`${menu}.state === "open"`), "the menu");
    return chrome<boolean>(`(() => {
      const item = [...${menu}.querySelectorAll("menuitem")].find((one) => one.label === ${JSON.stringify(label)});
      if (item) ${menu}.activateItem(item);
      else ${menu}.hidePopup();
      return !!item;
    })()`);
  }

  /** The clipboard in one form, as the browser itself reads it. */
  const clipboardAs = (type: string) =>
    chrome<string | null>(`(() => {
      const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(${JSON.stringify(type)});
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
      const data = {};
      try {
        transferable.getTransferData(${JSON.stringify(type)}, data);
      } catch {
        return null;
      }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    })()`);

  return {
    version,
    origin: `moz-extension://${uuid}/`,
    tab,
    activate,
    goto,
    evaluate,
    until,
    chrome,
    closed,
    async click(context, selector) {
      // As in Chromium: what is out of the window is scrolled to.
      await evaluate(context, middleOf(selector));
      const { nodes } = await send<{ nodes: { sharedId: string }[] }>(
        "browsingContext.locateNodes",
        { context, locator: { type: "css", value: selector } },
      );
      const sharedId = nodes[0]?.sharedId;
      if (!sharedId) throw new Error(`There is no ${selector}`);
      const origin = { type: "element", element: { sharedId } };
      await act(context, "pointer", [
        { type: "pointerMove", x: 0, y: 0, origin },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    async clickAt(context, x, y) {
      await act(context, "pointer", [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    async update() {
      await send("webExtension.install", {
        extensionData: { type: "path", path: extension },
      });
    },
    async registered(...hosts) {
      const own = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
      const asked = [...new Set(hosts)].sort().join(" ");
      await poll(
        async () => {
          const found = await chrome<string[]>(
            `${own}.contentScripts.filter((one) => one.jsPaths.some((path) => path.endsWith("/reader.js"))).flatMap((one) => one.matches.patterns.map(({ pattern }) => pattern.split("/")[2]))`,
          );
          return [...new Set(found)].sort().join(" ") === asked;
        },
        `auto-clean to be registered for ${asked || "nothing"}`,
      );
    },
    errors: bidi.errors,
    async keys(context, ...keys) {
      const values = keys.map((key) => keyValues[key] ?? key);
      await act(context, "key", [
        ...values.map((value) => ({ type: "keyDown", value })),
        ...values.reverse().map((value) => ({ type: "keyUp", value })),
      ]);
    },
    async screenshot(context, path) {
      const { data } = await send<{ data: string }>(
        "browsingContext.captureScreenshot",
        { context },
      );
      const picture = Buffer.from(data, "base64");
      if (path) await writeFile(path, picture);
      return picture;
    },
    async setViewport(context, width, height) {
      await send("browsingContext.setViewport", {
        context,
        viewport: { width, height },
      });
    },
    async openPopup(context) {
      await clickButton(context);
      return firefoxPopup(chrome);
    },
    clickButton,
    chooseInMenu,
    contentWorld: (script) => firefoxContentWorld(chrome, script),
    view: firefoxView(chrome),
    async extensionPage(path) {
      const context = await tab();
      const url = `moz-extension://${uuid}/${path}`;
      // Firefox never reports such a navigation as complete.
      await send("browsingContext.navigate", { context, url, wait: "none" });
      await until(
        context,
        `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
      );
      return context;
    },
    async killBackground() {
      const background = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
      await chrome(
        `${background}.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
      await until(browserWindow, `${background}.backgroundState === "stopped"`);
    },
    clipboard: async () => ({
      text: await clipboardAs("text/plain"),
      html: await clipboardAs("text/html"),
    }),
    toolbarState: () =>
      chrome(`(() => {
        const button = ${button};
        const image = getComputedStyle(button).getPropertyValue("--webextension-toolbar-image");
        return {
          // What Firefox's own translators make label and tooltip from; right after the start their first answer may stay (their race).
          title: JSON.parse(button.dataset.l10nArgs).extensionTitle,
          icon: /url\\("([^"]+)"\\)/.exec(image)?.[1] ?? "",
        };
      })()`),
    async close() {
      await send("browser.close").catch(() => {});
      const impatient = setTimeout(kill, 5000);
      await closed;
      clearTimeout(impatient);
      process.off("exit", kill);
      bidi.close();
      if (!profile)
        await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
