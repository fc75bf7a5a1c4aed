import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import { EXTENSION, GOLD, goldOf, PAGES, routes } from "./pages.ts";
import { poll } from "./poll.ts";
import { reach } from "./popup.ts";
import { firstMissing, readShown, type Shown, seenOf } from "./shown.ts";
import { HOLD, LET_GO, type View } from "./view.ts";
import { disturb, notesOf, type Place, stateOf } from "./watched.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let chromium: Chromium;
let page: Page;
let view: View;

beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(() => page.close());

/** Opens the page, does something to it, and opens the clean view by the popup's button. */
async function read(url: string, before?: (page: Page) => Promise<void>) {
  page = await chromium.newPage(url);
  view = await chromium.view(page);
  await before?.(page);
  const old = before ? await stateOf(page) : null;
  await open();
  return old;
}

async function open(): Promise<void> {
  const popup = await chromium.openPopup(page);
  await reach(popup, "[data-action=open]");
  await popup.click("[data-action=open]");
  await view.opened();
}

const ways: [name: string, place: Place, leave: () => Promise<void>][] = [
  ["Escape", "field", () => page.keyboard.press("Escape")],
  ["the close button", "note", () => view.click("[data-action=close]")],
  ["the toolbar button", "text", () => chromium.clickButton(page)],
];

describe("the clean view, opened by the popup's button", () => {
  it.each(ways)("%s gives the page back as it was", async (_, place, leave) => {
    const before = await read(PAGES.watched, (it) => disturb(it, place));
    // As a reader does: reads on, turns pages, clicks into the text.
    await view.click(".body p");
    for (const key of ["PageDown", "End", "PageDown", " ", "Home", "PageUp"])
      await page.keyboard.press(key);
    await page.mouse.wheel(0, 400);
    await leave();
    await view.closed();
    expect(await stateOf(page)).toEqual(before);
    expect(before?.sameNodes).toBe(true);
    expect((await notesOf(page)).changes).toEqual([
      "childList HTML +BENING-READER",
      "childList HTML -BENING-READER",
    ]);
  });

  it("shows the whole article", async () => {
    await read(PAGES.watched);
    expect(await view.evaluate(readShown("root"))).toEqual({
      ...seenOf(GOLD),
      address: PAGES.watched,
    });
  });

  it("opens again after it was closed, and by Escape again", async () => {
    const before = await read(PAGES.watched, (it) => disturb(it, "field"));
    for (const again of [true, false]) {
      // Twice: browsers hold back a cancelled Escape that no click has come before.
      await page.keyboard.press("Escape");
      await view.closed();
      expect(await stateOf(page)).toEqual(before);
      if (again) await open();
    }
  });

  it("leaves by Escape from its first moment on", async () => {
    await read(PAGES.dialogs);
    await page.keyboard.press("Escape");
    await view.closed();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
    const covered = page.evaluate(
      () =>
        new Promise<void>((done) => {
          new MutationObserver(() => done()).observe(document.documentElement, {
            childList: true,
          });
        }),
    );
    await chromium.toggleView(page);
    await covered;
    await page.keyboard.press("Escape");
    await view.closed();
  });

  it("tells of a page that takes long to read, with a way back", async () => {
    page = await chromium.newPage(PAGES.watched);
    view = await chromium.view(page);
    await view.evaluate(HOLD);
    const opening = chromium.toggleView(page);
    await view.until("root?.querySelector('.waiting button')");
    await view.click(".waiting button");
    await view.closed();
    await page.evaluate(LET_GO);
    await opening;
    // It comes back no more when the reading has been through.
    await chromium.toggleView(page);
    await view.opened();
    await page.keyboard.press("Escape");
    await view.closed();
  });

  it("keeps typed keys from the page", async () => {
    await read(PAGES.watched, (it) => disturb(it, "text"));
    await page.keyboard.type("jk/?");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect((await notesOf(page)).keys).toEqual([]);
    // The panel that "?" has opened, then the view.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await view.closed();
    await page.keyboard.press("k");
    expect((await notesOf(page)).keys).toContain("k");
  });

  it("keeps the focus inside, and gives it to the article at first", async () => {
    await read(PAGES.watched, (it) => disturb(it, "field"));
    await view.until("root.activeElement?.className === 'column'");
    const met = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(
        () => document.activeElement?.localName ?? "",
      );
      // Between the last and the first the browser's own bar has it: the page then says body.
      expect(["bening-reader", "body"]).toContain(focus);
      met.add(await view.evaluate("root.activeElement?.dataset.action ?? ''"));
    }
    expect([...met]).toEqual(
      expect.arrayContaining(["copy", "appearance", "close"]),
    );
  });

  it("works on a page that forbids itself everything", async () => {
    await read(PAGES.strict);
    const { title, lines } = await view.evaluate<Shown>(readShown("root"));
    // The page forbids photos too: words stand in their place.
    const words = (line: string) =>
      !/^!|^= Foto tidak|^= Photo could/.test(line);
    expect(title).toBe(GOLD.title);
    expect(lines.filter(words)).toEqual(GOLD.lines.filter(words));
    // Its own sheets are there: the cover fills the window in the reader's colour.
    expect(
      await view.evaluate(
        "[getComputedStyle(root.querySelector('dialog')).position, root.querySelector('dialog').clientHeight === innerHeight]",
      ),
    ).toEqual(["fixed", true]);
    expect(await copied()).toContain(GOLD.lines[0]);
  });

  it("copies on an unencrypted page", async () => {
    await read(PAGES.insecure);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await copied()).toContain(goldOf("general-id").lines[0]);
  });

  it("selects the text and says what to press when the browser refuses to copy", async () => {
    // No modern clipboard here, and without a user's gesture not the old way either.
    await read(PAGES.insecure);
    await view.until("!navigator.userActivation.isActive");
    await view.evaluate("root.querySelector('[data-action=copy]').click()");
    await view.until(
      "/Ctrl\\+C/.test(root.querySelector('.bar [role=alert]').innerText)",
    );
    const gold = goldOf("general-id");
    const selected = () => view.evaluate<string>("String(getSelection())");
    expect(await selected()).toContain(gold.title);
    expect(await selected()).toContain(gold.lines.at(-1));
    await page.keyboard.press("Control+c");
    const { text } = await chromium.clipboard();
    expect(firstMissing(text, [gold.title, gold.lines[0] ?? ""])).toBe(null);
  });

  it("stays on top of dialogs and popovers that the page opens later", async () => {
    await read(PAGES.dialogs);
    const onTop = () =>
      page.evaluate(
        () =>
          document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName,
      );
    const focus = () => view.evaluate("root.activeElement?.dataset.action");
    await view.evaluate("root.querySelector('[data-action=copy]').focus()");
    for (const id of ["dialog", "melayang"]) {
      await page.evaluate((name) => {
        const element = document.getElementById(name);
        if (element instanceof HTMLDialogElement) element.showModal();
        else element?.showPopover();
      }, id);
      await poll(async () => (await onTop()) === "bening-reader", "the view");
      expect(await focus()).toBe("copy");
    }
    await page.keyboard.press("Escape");
    await view.closed();
    // Both are the page's own affair again.
    expect(
      await page.evaluate(() =>
        ["#dialog:modal", "#melayang:popover-open"].map(
          (selector) => document.querySelector(selector) !== null,
        ),
      ),
    ).toEqual([true, true]);
  });

  it("asks the network for nothing but the article's own photos", async () => {
    page = await chromium.newPage(PAGES.watched);
    view = await chromium.view(page);
    // The page's own late requests are over.
    await page.waitForLoadState("networkidle");
    const before = world.log.length;
    await open();
    await view.until("[...root.querySelectorAll('img')].length > 1");
    await view.evaluate(
      "[...root.querySelectorAll('img')].at(-1).scrollIntoView()",
    );
    await view.until(
      "[...root.querySelectorAll('img')].every((img) => img.naturalWidth > 0)",
    );
    const photos = await view.evaluate<string[]>(
      "[...root.querySelectorAll('img')].map(({ src }) => src)",
    );
    const asked = world.log.slice(before).map(({ url }) => url);
    expect(photos).toEqual(expect.arrayContaining(asked));
  });
});

/** Clicks on the copy button and reads the clipboard where reading it is allowed. */
async function copied(): Promise<string> {
  await view.click("[data-action=copy]");
  await view.until(
    "/Tersalin|Copied/.test(root.querySelector('[role=status]').textContent)",
  );
  return (await chromium.clipboard()).text;
}
