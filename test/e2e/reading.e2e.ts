import type { Page } from "playwright-core";
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  onTestFinished,
} from "vitest";
import type { Settings } from "../../src/settings/schema.ts";
import { pageOf } from "../fixture.ts";
import { translate } from "../translate.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, GOLD, PAGES, routes } from "./pages.ts";
import { photo } from "./photo.ts";
import { poll } from "./poll.ts";
import type { View } from "./view.ts";
import { startWorld, type World } from "./world.ts";

/*
 * What helps to read in the clean view: looks, fonts, photos, contents, keys, the place where one stopped.
 */

let world: World;
let chromium: Chromium;
let page: Page;
let view: View;
/** Articles with photos of sizes told and untold. */
const PHOTOS = ["ekonomi-desktop", "photos-lazy", "lifestyle-desktop"];

/** Lets the photos come that are held back; null while none are. */
let letCome: Promise<void> | null = null;

/** The size that all photos come in, whatever the page says; null while it tells the truth. */
let lie: { width: number; height: number } | null = null;

/** The size that a fixture says a photo has; it is given that one. */
function declared(path: string): { width: number; height: number } | undefined {
  const file = path.split("/").at(-1) ?? "";
  for (const shape of PHOTOS)
    for (const [tag] of pageOf(shape).matchAll(/<img[^>]*>/g)) {
      const [width, height] = ["width", "height"].map((name) =>
        Number(new RegExp(`\\s${name}="(\\d+)"`).exec(tag)?.[1]),
      );
      if (tag.includes(file) && width && height) return { width, height };
    }
}

beforeAll(async () => {
  world = await startWorld((url) => {
    const answer = routes(url);
    if (answer || !letCome || !/\.(?:jpe?g|png|webp)$/.test(url.pathname))
      return answer;
    return letCome.then(() => ({
      headers: { "content-type": "image/svg+xml" },
      body: photo(url.href, lie ?? declared(url.pathname)),
    }));
  });
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});
afterEach(async () => {
  await page.close();
  await chromium.inside().then((inside) =>
    inside.evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
    }),
  );
});

declare const chrome: {
  storage: Record<
    "sync" | "local",
    {
      clear(): Promise<void>;
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    }
  >;
};

async function read(
  settings: Partial<Settings> = {},
  address = GOLD.address,
  size = { width: 1280, height: 720 },
): Promise<void> {
  const inside = await chromium.inside();
  await inside.evaluate(
    (value) => chrome.storage.sync.set({ settings: value }),
    settings,
  );
  page = await chromium.newPage();
  await page.setViewportSize(size);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  view = await chromium.view(page);
  await open();
}

async function open(): Promise<void> {
  await chromium.toggleView(page);
  await view.opened();
  await view.until("root.activeElement?.className === 'column'");
}

const storedIn = async (
  area: "sync" | "local",
): Promise<Record<string, unknown>> =>
  (await chromium.inside()).evaluate(
    (from) => chrome.storage[from].get(null),
    area,
  );

describe("looks", () => {
  it.each(["literata", "atkinson", "lexend"] as const)(
    "the font %s is loaded when it is chosen, and taken back at the end",
    async (font) => {
      await read({ font });
      await view.until(
        "document.fonts.size > 0 && [...document.fonts].every(({ status }) => status === 'loaded' || status === 'unloaded') && [...document.fonts].some(({ status }) => status === 'loaded')",
      );
      expect(
        await view.evaluate(
          "getComputedStyle(root.querySelector('.body')).fontFamily",
        ),
      ).toContain("Bening");
      await page.keyboard.press("Escape");
      await view.closed();
      await poll(
        () => page.evaluate(() => document.fonts.size === 0),
        "the fonts to be gone",
      );
    },
  );

  it("a bundled font is loaded in the settings page too", async () => {
    page = await chromium.newPage();
    await page.goto(`chrome-extension://${chromium.id}/options/options.html`);
    await page.locator("[name=font][value=literata]").check();
    await poll(
      () =>
        page.evaluate(() =>
          [...document.fonts].some(
            ({ family, status }) =>
              family.includes("Literata") && status === "loaded",
          ),
        ),
      "the font",
    );
  });

  it("follow the panel at once, and are stored once", async () => {
    await read();
    await page.keyboard.press("t");
    await view.until("root.querySelector('.panel input[name=lineHeight]')");
    for (const [selector, property, value] of [
      ["input[value=contrast]", "backgroundColor", "rgb(0, 0, 0)"],
      ["input[value=contrast]", "color", "rgb(255, 255, 255)"],
    ] as const) {
      await view.evaluate(
        `root.querySelector(${JSON.stringify(selector)}).click()`,
      );
      await view.until(
        `getComputedStyle(root.querySelector('dialog')).${property} === '${value}'`,
      );
    }
    await view.evaluate(
      "root.querySelector('.panel input[value=justify]').click()",
    );
    await view.until(
      "getComputedStyle(root.querySelector('.body p')).textAlign === 'justify'",
    );
    await poll(
      async () =>
        ((await storedIn("sync")).settings as Settings | undefined)
          ?.alignment === "justify",
      "the choice to be stored",
    );
  });

  it("keep photos back where the reader saves data, until each is asked for", async () => {
    await read({ photos: "ask" });
    expect(
      await view.evaluate("root.querySelectorAll('.article img').length"),
    ).toBe(0);
    await view.click(".hero .photo-ask");
    await view.until("root.querySelector('.hero img')");
    expect(
      await view.evaluate("root.querySelectorAll('.article img').length"),
    ).toBe(1);
  });

  it("leave photos out where the reader wants none", async () => {
    await read({ photos: "hide" });
    expect(
      await view.evaluate("root.querySelector('.hero').checkVisibility()"),
    ).toBe(false);
  });

  it("set letters and words apart, and leave the line as many of them", async () => {
    const measured = () =>
      view.evaluate<{ letter: string; word: number; width: number }>(
        `(() => {
          const { letterSpacing, wordSpacing } = getComputedStyle(root.querySelector(".body p"));
          return { letter: letterSpacing, word: parseFloat(wordSpacing), width: root.querySelector(".column").clientWidth };
        })()`,
      );
    await read({ fontSize: 20, width: 50, letterSpacing: 0 });
    const usual = await measured();
    expect(usual).toMatchObject({ letter: "normal", word: 0 });
    await page.keyboard.press("t");
    await view.until("root.querySelector('.panel [name=letterSpacing]')");
    await view.evaluate(
      `(() => {
        const slider = root.querySelector(".panel [name=letterSpacing]");
        slider.value = 12;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      })()`,
    );
    await view.until(
      "getComputedStyle(root.querySelector('.body p')).letterSpacing === '2.4px'",
    );
    const { word, width } = await measured();
    // As much as WCAG 2.2, 1.4.12 asks a page to bear.
    expect(word).toBeCloseTo(3.2, 5);
    expect(width - usual.width).toBeCloseTo(50 * 2.4, 0);
  });

  describe("the line focus", () => {
    /** The clear lines, from the paragraph's upper edge, in lines; the paragraph is the one that they begin in. */
    const clear = () =>
      view.evaluate<{ at: number; lines: number; of: number } | null>(`(() => {
        const line = 30;
        const { top, height } = root.querySelector(".line-focus").getBoundingClientRect();
        const blocks = [...root.querySelectorAll(".body > p")];
        const of = blocks.findIndex((p) => p.getBoundingClientRect().bottom > top + 1);
        return { at: (top - blocks[of].getBoundingClientRect().top) / line, lines: height / line, of };
      })()`);
    const focused = async (): Promise<void> => {
      await read({ focusLines: 3, fontSize: 20, lineHeight: 150 });
      await view.evaluate(
        "(root.querySelector('dialog').scrollTop += root.querySelector('.body > p').getBoundingClientRect().top - innerHeight * 0.38 + 1)",
      );
      await poll(async () => (await clear())?.lines === 3, "three lines");
    };

    it("leaves whole lines clear, as many as the reader wants", async () => {
      await focused();
      for (const beyond of [0, 13, 29]) {
        await view.evaluate(
          `root.querySelector('dialog').scrollTop += ${beyond}`,
        );
        await page.waitForTimeout(100);
        const { at, lines } = (await clear()) ?? { at: Number.NaN, lines: 0 };
        expect(lines).toBe(3);
        expect(at).toBeCloseTo(Math.round(at), 1);
      }
    });

    it("goes down and up by a line with the arrow keys", async () => {
      await focused();
      const met: string[] = [];
      const note = async (): Promise<void> => {
        await page.waitForTimeout(80);
        const { at, of } = (await clear()) ?? { at: Number.NaN, of: -1 };
        met.push(`${of}.${Math.round(at)}`);
      };
      await note();
      for (let press = 0; press < 6; press++) {
        await page.keyboard.press("ArrowDown");
        await note();
      }
      expect(new Set(met).size).toBe(7);
      expect([...met].sort()).toEqual(met);
      const down = [...met];
      met.length = 0;
      await note();
      for (let press = 0; press < 6; press++) {
        await page.keyboard.press("ArrowUp");
        await note();
      }
      expect(met).toEqual(down.reverse());
    });

    it("lets the title come into it", async () => {
      await read({ focusLines: 1 });
      await view.until(
        "Math.abs(root.querySelector('.line-focus').getBoundingClientRect().top - root.querySelector('h1').getBoundingClientRect().top) < 2",
      );
    });
  });
});

describe("tables", () => {
  it("set numbers under numbers, and their head with them", async () => {
    await read();
    expect(
      await view.evaluate(
        "[...root.querySelectorAll('.table .number')].map((cell) => [cell.localName, cell.textContent, getComputedStyle(cell).textAlign])",
      ),
    ).toEqual([
      ["th", "Kapasitas (ton/tahun)", "end"],
      ["td", "180.000", "end"],
      ["td", "120.000", "end"],
      ["td", "120.000", "end"],
    ]);
  });

  it("keep an amount and its unit on one line", async () => {
    await read();
    expect(
      await view.evaluate(
        "[...root.querySelectorAll('.table .amount')].map((cell) => { const range = document.createRange(); range.selectNodeContents(cell); return [cell.textContent, range.getClientRects().length]; }).slice(0, 2)",
      ),
    ).toEqual([
      ["Rp1,10 triliun", 1],
      ["Kuartal II/2027", 1],
    ]);
  });

  it("keep their head in sight where they are longer than the screen", async () => {
    await read({}, addressOf("tables-lists"), { width: 800, height: 260 });
    const above = `(() => {
      const table = root.querySelector(".table");
      table.scrollTop = 60;
      const [, names] = table.querySelectorAll("thead tr");
      return [table.scrollTop, names.getBoundingClientRect().top - table.getBoundingClientRect().top];
    })()`;
    const [scrolled, names] = await view.evaluate<[number, number]>(above);
    expect(scrolled).toBe(60);
    expect(names).toBeGreaterThanOrEqual(0);
    expect(names).toBeLessThan(60);
  });
});

describe("photos", () => {
  const places = () =>
    view.evaluate<number[]>(
      "[...root.querySelectorAll('.body > *, .article footer')].map((block) => Math.round(block.getBoundingClientRect().top))",
    );
  const photos = "[...root.querySelectorAll('.article img')]";
  /** Reads with every photo held back until `arrive` is called. */
  const readWithoutPhotos = async (
    shape: string,
    height: number,
  ): Promise<() => Promise<void>> => {
    let come = () => {};
    letCome = new Promise((on) => {
      come = on;
    });
    onTestFinished(() => {
      come();
      letCome = null;
    });
    await read({}, addressOf(shape), { width: 1280, height });
    await view.evaluate(
      `${photos}.forEach((photo) => { photo.loading = 'eager'; })`,
    );
    expect(
      await view.evaluate<number[]>(
        `${photos}.map((photo) => photo.naturalWidth).filter((width) => width > 0)`,
      ),
    ).toEqual([]);
    return async () => {
      come();
      await view.until(
        `${photos}.every((photo) => photo.complete && photo.naturalWidth > 0)`,
      );
    };
  };

  it.each(PHOTOS)(
    "of %s move no text in sight when they arrive",
    async (shape) => {
      const arrive = await readWithoutPhotos(shape, 8000);
      const before = await places();
      expect(before.at(-1)).toBeLessThan(8000);
      await arrive();
      expect(await places()).toEqual(before);
    },
  );

  it("move none where the page has told another shape", async () => {
    lie = { width: 700, height: 700 };
    onTestFinished(() => {
      lie = null;
    });
    const arrive = await readWithoutPhotos("photos-lazy", 8000);
    const before = await places();
    await arrive();
    expect(await places()).toEqual(before);
    // Whole in its place, neither cut nor stretched.
    expect(
      await view.evaluate<string[]>(
        `[...new Set(${photos}.map((photo) => getComputedStyle(photo).objectFit))]`,
      ),
    ).toEqual(["contain"]);
  });

  it("out of sight take their own shape", async () => {
    const arrive = await readWithoutPhotos("photos-lazy", 300);
    await arrive();
    await view.until(
      "[...root.querySelectorAll('.body img')].every(({ offsetWidth, offsetHeight, naturalWidth, naturalHeight }) => Math.abs(offsetHeight - offsetWidth * naturalHeight / naturalWidth) < 2)",
    );
  });
});

describe("finding one's way", () => {
  it("a photo opens large with its caption; single keys rest behind it, and Escape closes it alone", async () => {
    await read();
    await view.evaluate(
      "(root.querySelector('.hero .photo-button').focus(), 1)",
    );
    await page.keyboard.press("Enter");
    await view.until("root.querySelector('.zoom[open] p')?.textContent");
    await page.keyboard.press("t");
    expect(await view.evaluate("root.querySelector('.panel').hidden")).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    await view.until("!root.querySelector('.zoom')");
    expect(await view.isThere()).toBe(true);
    // Whoever goes on by keyboard is still at the photo.
    await view.until("root.activeElement?.matches('.hero .photo-button')");
  });

  it("contents list headings, companies and abbreviations, and go there", async () => {
    await read();
    await page.keyboard.press("i");
    const told = await view.until<string>(
      "root.querySelector('.panel').textContent",
    );
    expect(told).toContain("ARPS");
    expect(told).toContain("Badan Pusat Statistik");
    await view.evaluate(
      "root.querySelector('.panel [data-level] button').click()",
    );
    await view.until("root.querySelector('dialog').scrollTop > 200");
    await view.until("root.activeElement?.localName.startsWith('h')");
    expect(await view.evaluate("root.querySelector('.panel').hidden")).toBe(
      true,
    );
  });

  it("an abbreviation says its long form where it comes again", async () => {
    await read();
    expect(
      await view.evaluate(
        "[...root.querySelectorAll('abbr')].every(({ title }) => title !== '')",
      ),
    ).toBe(true);
  });

  it("? tells the keys, and again closes them", async () => {
    await read();
    await page.keyboard.press("?");
    await view.until("root.querySelector('.panel kbd')");
    await page.keyboard.press("?");
    await view.until("root.querySelector('.panel').hidden");
    expect(await view.isThere()).toBe(true);
  });

  it("a photo that is opened under a panel closes by a click alone", async () => {
    await read();
    await page.keyboard.press("t");
    await view.until("root.activeElement?.id === 'bening-panel'");
    await view.evaluate(
      "(root.querySelector('.hero .photo-button').click(), 1)",
    );
    await view.until("root.querySelector('.zoom[open] p')?.textContent");
    await page.mouse.click(20, 300);
    await view.until("!root.querySelector('.zoom')");
    expect(await view.evaluate("root.querySelector('.panel').hidden")).toBe(
      false,
    );
  });

  it("a click beside a panel closes it, on the text or the margin, and words can be selected under it", async () => {
    await read();
    const { left, top } = await view.evaluate<{ left: number; top: number }>(
      "(root.querySelector('.body p').scrollIntoView(), root.querySelector('.body p').getBoundingClientRect().toJSON())",
    );
    const isOpen = async () =>
      !(await view.evaluate<boolean>("root.querySelector('.panel').hidden"));
    for (const x of [left + 30, 8]) {
      await page.keyboard.press("t");
      await view.until("root.activeElement?.id === 'bening-panel'");
      await page.mouse.move(left + 30, top + 200);
      await page.mouse.down();
      await page.mouse.move(left + 130, top + 200, { steps: 4 });
      await page.mouse.up();
      expect(await isOpen()).toBe(true);
      await page.mouse.click(x, top + 200);
      await view.until("root.querySelector('.panel').hidden");
      expect(await view.isThere()).toBe(true);
    }
  });

  it.each([
    ["its key", () => page.keyboard.press("t")],
    ["its button", () => view.click("[data-action=appearance]")],
  ])(
    "a panel opened by %s takes the focus; Escape closes it, gives the focus back, and closes the view only then",
    async (_, press) => {
      await read();
      const focus = () =>
        view.evaluate<string>(
          "root.activeElement?.dataset.action ?? root.activeElement?.className ?? ''",
        );
      await press();
      await view.until("root.activeElement?.id === 'bening-panel'");
      expect(
        await view.evaluate("root.querySelector('.panel').ariaLabel"),
      ).not.toBe("");
      await page.keyboard.press("Tab");
      await view.until(
        "root.activeElement.matches('.panel input') && root.activeElement.checkVisibility()",
      );
      await page.keyboard.press("Escape");
      await view.until("root.querySelector('.panel').hidden");
      expect(await view.isThere()).toBe(true);
      expect(["column", "appearance"]).toContain(await focus());
      // Twice in a row: a browser asks only once whether a dialog may close.
      await page.keyboard.press("t");
      await view.until("root.activeElement?.id === 'bening-panel'");
      await page.keyboard.press("Escape");
      await view.until("root.querySelector('.panel').hidden");
      expect(await view.isThere()).toBe(true);
      await page.keyboard.press("Escape");
      await view.closed();
    },
  );

  it("a dialog that the browser closes by itself gives the page back", async () => {
    await read();
    await view.evaluate("root.querySelector('dialog').close()");
    await view.closed();
  });

  it("the interface keeps its direction on a page that is read from right to left, and the article has its own", async () => {
    page = await chromium.newPage();
    await page.goto(GOLD.address, { waitUntil: "domcontentloaded" });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    view = await chromium.view(page);
    await open();
    expect(
      await view.evaluate(
        "['.bar', '.body'].map((part) => getComputedStyle(root.querySelector(part)).direction)",
      ),
    ).toEqual(["ltr", "ltr"]);
    expect(await view.evaluate("root.querySelector('.article').dir")).toBe(
      "auto",
    );
  });

  it("Ctrl+A selects the article and nothing of the view", async () => {
    await read();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    const { text } = await chromium.clipboard();
    expect(text.startsWith(GOLD.title)).toBe(true);
    expect(text).toContain(GOLD.lines.at(-1));
    expect(text).not.toMatch(/disembunyikan|hidden|Laporkan|Report/);
  });

  it("what is selected by hand is copied as text, without the theme", async () => {
    await read({ theme: "dark" });
    await view.evaluate(`(() => {
      const [one, two] = root.querySelectorAll(".body > p");
      root.getSelection().setBaseAndExtent(one.firstChild, 0, two, two.childNodes.length);
    })()`);
    await page.keyboard.press("Control+c");
    const { text, html } = await chromium.clipboard();
    expect(text.split(/\n+/).filter(Boolean).length).toBeGreaterThanOrEqual(2);
    expect(html).toMatch(/<p>/);
    expect(html).not.toMatch(/color|font|style=|class=|<button/);
  });

  it("another size leaves the paragraph in sight where it is", async () => {
    await read({ fontSize: 16 }, GOLD.address, { width: 500, height: 500 });
    await view.evaluate(
      "root.querySelectorAll('.body > p')[6].scrollIntoView()",
    );
    const inSight = () =>
      view.evaluate<number>(
        "[...root.querySelectorAll('.body > *')].findIndex((block) => block.getBoundingClientRect().bottom > root.querySelector('.bar').getBoundingClientRect().bottom + 8)",
      );
    const before = await inSight();
    for (let press = 0; press < 12; press++) await page.keyboard.press("+");
    await view.until(
      "getComputedStyle(root.querySelector('.column')).fontSize === '28px'",
    );
    expect(await inSight()).toBe(before);
  });

  it.each(["serif", "sans", "literata", "atkinson", "lexend"] as const)(
    "lines are as long as the reader wants in %s",
    async (font) => {
      await read({ font, width: 60 });
      // So many letters of ordinary text go into a line, counted in the browser.
      const letters = `(() => {
        const p = root.querySelector(".body > p");
        const span = document.createElement("span");
        span.textContent = "Dewan menilai pasokan beras cukup sampai akhir tahun, dan harga di pasar turun perlahan sejak pekan lalu.";
        span.style.whiteSpace = "nowrap";
        p.append(span);
        const each = span.getBoundingClientRect().width / span.textContent.length;
        span.remove();
        return p.clientWidth / each;
      })()`;
      if (font !== "serif" && font !== "sans")
        await view.until(
          "[...document.fonts].some(({ status }) => status === 'loaded')",
        );
      await view.until(`Math.abs(${letters} - 60) < 3`);
    },
  );

  it("the bar fills and the minutes go down with reading", async () => {
    await read();
    await page.keyboard.press("End");
    await view.until(
      "root.querySelector('.progress').style.transform === 'scaleX(1)' && !root.querySelector('.minutes')",
    );
  });

  it.each([
    [{}, 1280, 720],
    [{ photos: "hide", width: 90, fontSize: 15 }, 1440, 900],
    [{ photos: "hide", fontSize: 24 }, 360, 740],
  ] as const)(
    "the first frame fills the window, and the next has all of it (%j, %d px wide)",
    async (settings, width, height) => {
      await read(settings, PAGES.long, { width, height });
      await page.keyboard.press("Escape");
      await view.closed();
      const first = view.evaluate<{
        count: number;
        bottom: number;
        minutes: string;
      }>(
        `await new Promise((done) => {
          const look = () => {
            const host = document.querySelector("bening-reader");
            const root = host && chrome.dom.openOrClosedShadowRoot(host);
            const blocks = [...(root?.querySelectorAll(".article .body > *") ?? [])];
            if (blocks.length === 0) requestAnimationFrame(look);
            else done({
              count: blocks.length,
              bottom: blocks.at(-1).getBoundingClientRect().bottom,
              minutes: root.querySelector(".reading-time").textContent,
            });
          };
          look();
        })`,
      );
      await open();
      const { count, bottom, minutes } = await first;
      const all = await view.evaluate(
        "root.querySelectorAll('.article .body > *').length",
      );
      // It tells of all the article.
      expect(minutes).toBe(
        await view.evaluate("root.querySelector('.reading-time').textContent"),
      );
      expect(bottom).toBeGreaterThanOrEqual(height);
      expect(all).toBeGreaterThan(60);
      expect(count).toBeLessThan(60);
    },
  );

  it("reading goes on where it stopped, on this device", async () => {
    await read();
    await view.evaluate(
      "root.querySelectorAll('.body > *')[6].scrollIntoView()",
    );
    await poll(
      async () => Object.keys(await storedIn("local")).length > 0,
      "the place to be remembered",
    );
    expect(JSON.stringify(await storedIn("local"))).not.toContain("bisnis");
    await page.keyboard.press("Escape");
    await view.closed();
    await open();
    await view.until("root.querySelector('dialog').scrollTop > 300");
    await view.until("root.querySelector('.resumed')");
    // Below the bar, which has grown by the note.
    await view.until(
      "root.querySelectorAll('.body > *')[6].getBoundingClientRect().top >= root.querySelector('.bar').getBoundingClientRect().bottom",
    );
    await view.click(".resumed button");
    await view.until("root.querySelector('dialog').scrollTop === 0");
  });

  it("reading goes on where it was when the page is read again", async () => {
    await read();
    await view.evaluate(
      "root.querySelectorAll('.body > *')[6].scrollIntoView()",
    );
    // Scrolling is noticed a frame later; no pause is needed for the place to be kept.
    await view.until("root.querySelector('.progress').style.transform");
    await page.evaluate(`(${translate})(document, "en")`);
    await view.until("root.querySelector('[data-action=read-again]')");
    await view.click("[data-action=read-again]");
    await view.until("root.querySelector('.article').lang === 'en'");
    await view.until("root.querySelector('.resumed')");
    await view.until(
      "root.querySelectorAll('.body > *')[6].getBoundingClientRect().top < innerHeight / 3",
    );
  });
});

describe("listening", () => {
  /** Voices that say all at once, in the extension's world: headless browsers have none. They write down what they were given. */
  const VOICES = `void (() => {
    const said = (globalThis.said = []);
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) { super(); this.text = text; }
    };
    const voice = (voiceURI, lang, localService) => ({ voiceURI, name: voiceURI, lang, localService, default: false });
    Object.defineProperty(globalThis, "speechSynthesis", { configurable: true, value: Object.assign(new EventTarget(), {
      getVoices: () => [voice("Alex", "en-US", true), voice("Awan", "id-ID", false), voice("Gadis", "id-ID", true)],
      cancel() {},
      speak(utterance) {
        said.push({ text: utterance.text, voice: utterance.voice.voiceURI, rate: utterance.rate });
        if (globalThis.holds) return;
        setTimeout(() => utterance.dispatchEvent(new Event("start")));
        setTimeout(() => utterance.dispatchEvent(new Event("end")), 30);
      },
    }) });
  })()`;
  const said = () =>
    view.evaluate<{ text: string; voice: string; rate: number }[]>("said");

  it("reads title, lede and text in words, by a voice of the device, and marks the sentence", async () => {
    await read();
    await view.evaluate(VOICES);
    await page.keyboard.press("l");
    await view.until("said.length > 6");
    await view.until("root.querySelector('.spoken i')");
    const all = await said();
    expect(all[0]?.text).toContain("dua koma delapan empat triliun rupiah");
    expect(all.every(({ text }) => !/\d/.test(text))).toBe(true);
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(["Gadis"]));
    await page.keyboard.press("l");
    await view.until(
      "root.querySelector('[data-action=play]').ariaLabel.match(/Putar|Play/)",
    );
  });

  it("goes on from the paragraph that is clicked, sentence by sentence, at another speed and voice", async () => {
    await read();
    await view.evaluate(`${VOICES}, globalThis.holds = true`);
    await view.click("[data-action=listen]");
    await view.until("said.length === 1");
    const third = await view.evaluate<string>(
      "(root.querySelectorAll('.body > p')[2].scrollIntoView({ block: 'center' }), root.querySelectorAll('.body > p')[2].textContent.slice(0, 12))",
    );
    await view.click(".body > p:nth-of-type(3)");
    await view.until(`said.at(-1).text.startsWith(${JSON.stringify(third)})`);
    const count = (await said()).length;
    await page.keyboard.press("]");
    await view.until(`said.length > ${count}`);
    await page.keyboard.press("[");
    await view.until(`said.at(-1).text.startsWith(${JSON.stringify(third)})`);
    await view.evaluate(
      "(root.querySelector('[name=rate]').value = '150', root.querySelector('[name=rate]').dispatchEvent(new Event('change')))",
    );
    await view.until("said.at(-1).rate === 1.5");
    await view.evaluate(
      "(root.querySelector('[name=voice]').value = 'Awan', root.querySelector('[name=voice]').dispatchEvent(new Event('change')))",
    );
    await view.until("said.at(-1).voice === 'Awan'");
    await poll(
      async () =>
        ((await storedIn("sync")).settings as Settings | undefined)?.speech
          .voices.id === "Awan",
      "the voice to be remembered",
    );
    await view.click("[data-action=stop-listening]");
    await view.until("!root.querySelector('.listening')");
    expect(await view.evaluate("root.activeElement?.dataset.action")).toBe(
      "listen",
    );
  });

  it("says so when there is no voice for the language, and how to get one", async () => {
    await read({ language: "en" });
    await view.click("[data-action=listen]");
    await view.until(
      "root.querySelector('.listening [role=alert]')?.textContent.includes('espeak-ng')",
    );
    expect(
      await view.evaluate("root.querySelector('[data-action=play]')"),
    ).toBe(null);
  });

  it("says so when the voice stops answering, and tries again when asked", async () => {
    await read({ language: "en" });
    await view.evaluate(`${VOICES}, globalThis.holds = true`);
    await view.click("[data-action=listen]");
    await view.until(
      "root.querySelector('.listening [role=alert]')?.textContent.includes('not responding')",
    );
    await view.evaluate("globalThis.holds = false");
    await view.click("[data-action=play]");
    await view.until("said.length > 4");
  });
});

describe("a page that takes the view away", () => {
  const take = () =>
    page.evaluate(() => document.querySelector("bening-reader")?.remove());

  it("gets it back once, and its way the second time", async () => {
    await read();
    await take();
    await view.opened();
    expect(
      await view.evaluate("root.querySelector('dialog').matches(':modal')"),
    ).toBe(true);
    await take();
    await view.closed();
    await open();
    await view.opened();
  });

  it("by replacing all it has, gets it back too", async () => {
    await read();
    await page.evaluate(() =>
      document.documentElement.replaceChildren(document.createElement("body")),
    );
    await view.opened();
    await page.keyboard.press("Escape");
    await view.closed();
  });
});
