import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import {
  ARTICLES,
  addressOf,
  CONCEALED,
  EXTENSION,
  GOLD,
  goldOf,
  LAST_SHOWN,
  PAGES,
  routes,
} from "./pages.ts";
import { poll } from "./poll.ts";
import type { Popup } from "./popup.ts";
import { firstMissing, readShown, seenOf, wordsOf } from "./shown.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let chromium: Chromium;
let page: Page;
let popup: Popup;

beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
  page = await chromium.newPage();
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(() => popup.close());

/** The popup on a page, as soon as it shows what the selector says. */
async function open(url: string, selector: string): Promise<void> {
  if (page.url() !== url) await page.goto(url);
  popup = await chromium.openPopup(page);
  await popup.until(
    `document.querySelector(${JSON.stringify(selector)}) !== null`,
  );
}
const shown = () => popup.evaluate(readShown("document"));
const status = () =>
  popup.evaluate<string>(
    "[...document.querySelectorAll('[role=status]')].map((words) => words.textContent).join('')",
  );
const message = () =>
  popup.evaluate("document.querySelector('main.state').innerText");

describe("the clean text is the fixture's gold", () => {
  it.each(ARTICLES)("%s", async (shape) => {
    await open(addressOf(shape), ".article");
    // A split article is joined page by page.
    await expect.poll(shown, { timeout: 5000 }).toEqual(seenOf(goldOf(shape)));
  });
});

describe("copying", () => {
  const copy = async (): Promise<{ text: string; html: string }> => {
    await popup.click("[data-action=copy]");
    await popup.until(
      "document.querySelector('[role=status]').textContent !== ''",
    );
    expect(await status()).toMatch(/^(?:Tersalin|Copied)$/);
    return chromium.clipboard();
  };

  it.each(["ekonomi-desktop", "tables-lists", "live-mobile", "embeds"])(
    "%s goes to the clipboard as plain and as rich text",
    async (shape) => {
      const gold = goldOf(shape);
      await open(gold.address, ".article");
      const { text, html } = await copy();
      expect(firstMissing(text, wordsOf(gold))).toBe(null);
      expect(text.startsWith(`${gold.title}\n\n${gold.lede}\n\n`)).toBe(true);
      expect(text).toMatch(new RegExp(`\n(?:Sumber|Source): ${gold.address}$`));
      expect(text).toContain(gold.hero?.caption);
      for (const name of [...gold.authors, ...gold.editors])
        expect(text).toContain(name);

      const rich = await page.evaluate((given) => {
        const { body } = new DOMParser().parseFromString(given, "text/html");
        const links = [...body.querySelectorAll("a")];
        for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
        return {
          text: body.textContent ?? "",
          title: body.querySelector("h1")?.textContent,
          photo: body.querySelector("img")?.src,
          last: links.at(-1)?.href,
          names: new Set(
            [...body.querySelectorAll("*")].map((it) => it.localName),
          ),
        };
      }, html);
      expect(firstMissing(rich.text, wordsOf(gold))).toBe(null);
      expect(rich).toMatchObject({
        title: gold.title,
        photo: gold.hero?.src,
        last: gold.address,
      });
      for (const name of ["script", "style", "iframe", "button"])
        expect(rich.names).not.toContain(name);
    },
  );

  it("takes along what the reader has put back", async () => {
    await open(GOLD.address, ".removed");
    await popup.click(".removed summary");
    await popup.until(
      "document.querySelector('.removed[open] button') !== null",
    );
    const letters = (text: string): string => text.replaceAll(/\s/g, "");
    const piece = letters(
      await popup.evaluate<string>(
        "document.querySelector('.removed li:has(button) .removed-text').textContent",
      ),
    );
    expect(letters((await copy()).text)).not.toContain(piece);
    await popup.click(".removed button");
    await popup.until(
      "document.querySelector('.removed [data-back=true]') !== null",
    );
    expect(
      letters(
        await popup.evaluate("document.querySelector('.article').textContent"),
      ),
    ).toContain(piece);
    await popup.click("[data-action=copy]");
    await poll(
      async () => letters((await chromium.clipboard()).text).includes(piece),
      "the piece to be copied",
    );
  });
});

describe("a link in the popup", () => {
  it("opens in a tab of its own, which learns neither opener nor origin", async () => {
    await open(GOLD.address, ".related a");
    await popup.evaluate("document.querySelector('.related a').focus()");
    const opened = chromium.context.waitForEvent("page");
    // The popup may be gone before it can say that the key was pressed.
    await popup.press("Enter").catch(() => {});
    const tab = await opened;
    await tab.waitForURL(GOLD.related[0]?.url ?? "");
    expect(await tab.evaluate("[window.opener, document.referrer]")).toEqual([
      null,
      "",
    ]);
    await tab.close();
  });
});

describe("every state of a page", () => {
  it("not an article: offers to try, and then shows what there is", async () => {
    await open(PAGES.odd, "[data-state=none]");
    await popup.click("[data-action=try]");
    await popup.until("document.querySelector('.article') !== null");
    expect(await shown()).toMatchObject({
      title: GOLD.title,
      lines: GOLD.lines,
    });
  });

  it("an ordinary page of another site, by the click alone", async () => {
    const gold = goldOf("general-id");
    await open(gold.address, "[data-state=none]");
    await popup.click("[data-action=try]");
    await popup.until("document.querySelector('.article') !== null");
    const { title, lines } = (await shown()) as typeof gold;
    expect(title).toBe(gold.title);
    // Its photos come from a host that nobody has vouched for: they wait for a click.
    const words = (line: string) => !/^!|cdn\.kabar\.test/.test(line);
    expect(
      lines
        .filter(
          (line) =>
            !line.startsWith("= Tampilkan") && !line.startsWith("= Show"),
        )
        .filter(words),
    ).toEqual(gold.lines.filter(words));
    expect(
      await popup.evaluate(
        "chrome.permissions.contains({ origins: ['https://kabar.test/*'] })",
      ),
    ).toBe(false);
  });

  it("nothing to read, tried or not", async () => {
    await open("https://kabar.test/kosong", "[data-state=none]");
    await popup.click("[data-action=try]");
    await popup.until(
      "document.querySelector('main.state') !== null && document.querySelector('[data-action=try]') === null",
    );
    expect(await message()).toMatch(/Tidak ada teks|No article text/);
  });

  it("a page of the browser's own", async () => {
    await open("chrome://version/", "[data-state=closed]");
    expect(await message()).toMatch(/ekstensi|extension/);
  });

  it("an extraction that fails: says so and offers the original", async () => {
    await open(PAGES.huge, "[data-state=failed]");
    // Another try would fail alike, and the reader is told why.
    expect(
      await popup.evaluate(
        "document.querySelector('[data-action=retry]') === null",
      ),
    ).toBe(true);
    expect(await message()).toMatch(/30[.,]000/);
    // The click closes the popup, which may be gone before it can say that it was clicked.
    await popup.click(".state-actions .button:last-child").catch(() => {});
    await poll(
      () =>
        popup.evaluate("1").then(
          () => false,
          () => true,
        ),
      "the popup to close",
    );
  });

  it("a locked article says that it is not whole", async () => {
    await open(addressOf("premium-locked-desktop"), ".notice");
    expect(
      await popup.evaluate("document.querySelector('.notice').innerText"),
    ).toMatch(/hanya sebagian|only (?:in )?part/i);
  });

  it("a locked article is shown as far as the page shows it", async () => {
    await open(PAGES.locked, ".notice");
    const shown = await popup.evaluate<string>("document.body.textContent");
    expect(shown).toContain("tiga emiten gudang beku");
    expect(shown).toContain(LAST_SHOWN);
    expect(shown).not.toContain(CONCEALED);
  });

  it("so is one of a site that no profile knows", async () => {
    await open(PAGES.lockedElsewhere, "[data-state=none]");
    await popup.click("[data-action=try]");
    await popup.until("document.querySelector('.notice') !== null");
    const shown = await popup.evaluate<string>("document.body.textContent");
    expect(shown).toMatch(/hanya sebagian|only (?:in )?part/i);
    expect(shown).toContain(LAST_SHOWN);
    expect(shown).not.toContain(CONCEALED);
  });

  it("a page too busy to answer: says that it is reading, then shows the article", async () => {
    await page.goto(GOLD.address);
    await page.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 2500;
        while (performance.now() < end);
      });
    });
    popup = await chromium.openPopup(page);
    await popup.until("document.querySelector('.skeleton') !== null");
    await popup.until("document.querySelector('.article') !== null");
  });
});

describe("with the keyboard alone", () => {
  const focused = () =>
    popup.evaluate<string>(
      `(() => { const { activeElement: it } = document; return it.dataset.action ?? it.getAttribute("name") ?? it.localName; })()`,
    );

  it("Tab reaches every control and the text, which then scrolls", async () => {
    await open(GOLD.address, ".article");
    const met: string[] = [];
    for (let step = 0; step < 40 && met.at(-1) !== "summary"; step += 1) {
      await popup.press("Tab");
      met.push(await focused());
      if (met.at(-1) === "main") {
        await popup.press("PageDown");
        await popup.until("document.activeElement.scrollTop > 0");
        await popup.press("End");
        await popup.until(
          "document.activeElement.scrollTop > document.activeElement.clientHeight * 3",
        );
      }
    }
    expect(met.slice(0, 5)).toEqual([
      "settings",
      "open",
      "copy",
      "auto-clean",
      "main",
    ]);
    expect(met).toContain("a");
    expect(met.at(-1)).toBe("summary");
  });

  it("Enter copies", async () => {
    await open(GOLD.address, ".article");
    for (const _ of ["settings", "open", "copy"]) await popup.press("Tab");
    await popup.press("Enter");
    await popup.until(
      "/^(?:Tersalin|Copied)$/.test(document.querySelector('[role=status]').textContent)",
    );
  });

  it("Enter on the settings button opens them in a tab", async () => {
    await open(GOLD.address, ".article");
    const opened = chromium.context.waitForEvent("page");
    await popup.press("Tab");
    await popup.press("Enter");
    const settings = await opened;
    await settings.waitForURL(/options\.html/);
    await settings.locator("h1").waitFor();
    await settings.close();
  });
});

it.each([320, 412])(
  "on a phone's screen of %i pixels it fills that, and nothing is made smaller",
  async (width) => {
    await open(GOLD.address, ".article");
    await chromium.onPhone(page, { width, height: 740 }, async (phone) => {
      await phone.locator(".article").waitFor();
      expect(
        await phone.evaluate(() => ({
          scale: visualViewport?.scale,
          width: innerWidth,
          popup: document.querySelector(".popup")?.clientWidth,
        })),
      ).toEqual({ scale: 1, width, popup: width });
    });
  },
);

describe("where everything is zoomed until the popup is 320 pixels wide", () => {
  let profile: string;
  let usual: Chromium;
  beforeAll(async () => {
    usual = chromium;
    // As the browser's settings store a zoom of 250% for all pages: 800 pixels are the most that a popup gets.
    profile = await mkdtemp(join(tmpdir(), "bening-zoom-"));
    await mkdir(join(profile, "Default"));
    const x = Math.log(2.5) / Math.log(1.2);
    await writeFile(
      join(profile, "Default/Preferences"),
      JSON.stringify({ partition: { default_zoom_level: { x } } }),
    );
    chromium = await launchChromium({
      extension: EXTENSION.chrome,
      world,
      profile,
    });
    page = await chromium.newPage();
  });
  afterAll(async () => {
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    chromium = usual;
  });

  it.each([
    ["an article", GOLD.address, ".article"],
    ["a wide table", addressOf("tables-lists"), ".article"],
    ["a locked article", addressOf("premium-locked-desktop"), ".notice"],
    ["no article", addressOf("not-article-home"), "[data-state=none]"],
  ])("%s: nothing sticks out, all can be reached", async (_, url, selector) => {
    await open(url, selector);
    await popup.until("innerWidth === 320");
    // What scrolls by itself may be wider inside.
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll(".popup, .popup *:not(.table *, .live)")]
          .filter((it) => { const box = it.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5); })
          .map((it) => it.outerHTML.slice(0, 80))`,
      ),
    ).toEqual([]);
    // The last thing in the popup comes into sight.
    expect(
      await popup.evaluate(
        `(() => {
          const last = [...document.querySelectorAll("summary, button, a")].at(-1);
          last.scrollIntoView();
          const { x, y, width, height } = last.getBoundingClientRect();
          return last.contains(document.elementFromPoint(x + width / 2, y + height / 2)) || document.elementFromPoint(x + 5, y + height / 2) === last;
        })()`,
      ),
    ).toBe(true);
  });
});
