import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchChromium } from "../test/e2e/chromium.ts";
import { launchFirefox } from "../test/e2e/firefox.ts";
import { poll } from "../test/e2e/poll.ts";
import type { Popup } from "../test/e2e/popup.ts";
import { type Routes, startWorld, type World } from "../test/e2e/world.ts";
import { findChromium, findFirefox } from "./browsers.mjs";

const top = resolve(import.meta.dirname, "..");
const sample = join(top, "test/fixtures/ekonomi-desktop");
const usage = `Usage: npm start -- [--chromium | --firefox] [ADDRESS | FILE]
Without ADDRESS and FILE: a sample article. A FILE is shown in its place; an ADDRESS is opened as it is.`;

/** What both browsers can do for the one page that is shown. */
interface Shown {
  version: string;
  open(url: string): Promise<unknown>;
  /** What the toolbar button says. */
  title(): Promise<string>;
  openPopup(): Promise<Popup>;
  /** Settles when the user has closed the browser. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

interface Launch {
  extension: string;
  headless: boolean;
  world?: World;
}

async function launchOnChromium(options: Launch): Promise<Shown> {
  const { context, version, worker, openPopup, close } = await launchChromium({
    ...options,
    ...(!options.headless && { viewport: null }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    version,
    open: (url) => page.goto(url),
    title: async () =>
      (await worker()).evaluate<string>(
        `chrome.tabs.query({ active: true })
          .then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))`,
      ),
    openPopup: () => openPopup(page),
    closed: context.waitForEvent("close", { timeout: 0 }),
    close,
  };
}

async function launchOnFirefox(options: Launch): Promise<Shown> {
  const firefox = await launchFirefox(options);
  const tab = await firefox.tab();
  return {
    version: `Firefox/${firefox.version}`,
    open: (url) => firefox.goto(tab, url),
    title: async () => (await firefox.toolbarState()).title,
    openPopup: () => firefox.openPopup(tab),
    closed: firefox.closed,
    close: firefox.close,
  };
}

/** What the toolbar button says, as soon as that is something new. */
const newTitle = (shown: Shown, old: string): Promise<string> =>
  poll(
    async () => {
      const title = await shown.title();
      return title !== old && title;
    },
    "Bening to change its toolbar button",
    20_000,
  );

/** The sample's address answers with the page, all others with a small plain one or a placeholder photo. */
function sampleRoutes(address: string, page: Buffer): Routes {
  const { host, pathname } = new URL(address);
  return (url) => {
    if (url.host === host && url.pathname === pathname)
      return { headers: { "content-type": "text/html" }, body: page };
    if (/\.\w+$/.test(url.pathname)) return null;
    return {
      body: `<!doctype html><meta charset="utf-8"><title>${url.host}</title>
        <p>Only the <a href="${address}">sample article</a> is here.</p>`,
    };
  };
}

/** The popup's text, as soon as it stays the same for a moment. */
async function settledText(popup: Popup): Promise<string> {
  let last = "";
  return poll(
    async () => {
      const text = await popup.evaluate<string>(
        `document.querySelector("main")?.innerText.trim() ?? ""`,
      );
      const settled = text === last && text;
      last = text;
      await new Promise((done) => setTimeout(done, 400));
      return settled;
    },
    "the popup to show a text",
    20_000,
  );
}

/** Without a screen: opens the popup, and tells what it shows. */
async function showUnseen(shown: Shown, name: string): Promise<void> {
  const popup = await shown.openPopup();
  console.log(`\n${await settledText(popup)}\n`);
  await mkdir(join(top, "artifacts"), { recursive: true });
  const picture = join("artifacts", `start-${name}.png`);
  await popup.screenshot(join(top, picture));
  console.log(
    `There is no screen here, so this is the text that the popup shows; its picture is ${picture}`,
  );
}

/** Builds the extension and shows it in a browser; gives the exit code. */
export async function start(args: string[]): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith("-"));
  const [named, ...more] = args.filter((arg) => !arg.startsWith("-"));
  const wantsFirefox = flags.includes("--firefox");
  const wantsChromium = flags.includes("--chromium");
  const known = Number(wantsFirefox) + Number(wantsChromium);
  if (flags.length !== known || known > 1 || more.length > 0) {
    console.error(usage);
    return 2;
  }
  const useFirefox = wantsFirefox || (!wantsChromium && !findChromium());
  if (!(useFirefox ? findFirefox() : findChromium())) {
    const wanted = wantsFirefox
      ? "Firefox was not found. Please install it, or set FIREFOX_PATH to its program."
      : wantsChromium
        ? "No Chromium, Chrome, Edge or Brave was found. Please install one, or set CHROME_PATH to its program."
        : "No browser was found. Please install Chromium, Chrome, Edge, Brave or Firefox, or set CHROME_PATH or FIREFOX_PATH.";
    console.error(wanted);
    return 2;
  }
  const address = /^https?:\/\//.test(named ?? "") ? named : undefined;
  // npm runs this in the top directory and notes down where the user is.
  const file = named && !address && resolve(process.env.INIT_CWD ?? ".", named);
  if (file && !existsSync(file)) {
    console.error(`There is no file ${file}.\n${usage}`);
    return 2;
  }

  const build = useFirefox ? "firefox" : "chrome";
  const { status } = spawnSync(
    process.execPath,
    [join(top, "scripts/build.mjs"), build],
    { stdio: "inherit" },
  );
  if (status !== 0) return 1;

  const expected = JSON.parse(
    await readFile(join(sample, "expected.json"), "utf8"),
  );
  const url: string = address ?? expected.address;
  const page = await readFile(file || join(sample, "page.html"));
  const world = address ? null : await startWorld(sampleRoutes(url, page));
  const headless =
    process.platform === "linux" &&
    !process.env.DISPLAY &&
    !process.env.WAYLAND_DISPLAY;
  const launch = useFirefox ? launchOnFirefox : launchOnChromium;
  let shown: Shown | undefined;
  try {
    shown = await launch({
      extension: join(top, "dist", build),
      headless,
      ...(world && { world }),
    });
    const idle = await shown.title();
    await shown.open(url);
    console.log(`${shown.version} shows ${url}`);
    if (!named)
      console.log(
        `Bening has found the article; its button says: ${await newTitle(shown, idle)}`,
      );
    if (headless) {
      await showUnseen(shown, useFirefox ? "firefox" : "chromium");
    } else {
      console.log(`
Click on Bening's button in the toolbar (in the puzzle-piece menu when it is not beside it).
The popup shows the clean article. Close the browser to end.`);
      await shown.closed;
    }
    return 0;
  } catch (error) {
    console.error(
      `It did not work: ${error instanceof Error ? error.message : error}`,
    );
    return 1;
  } finally {
    await shown?.close();
    await world?.close();
  }
}
