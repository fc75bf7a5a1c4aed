import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chromium, launchChromium } from "./chromium.ts";
import { addressOf, EXTENSION, goldOf, routes } from "./pages.ts";
import { reach } from "./popup.ts";
import { startWorld, type World } from "./world.ts";

/*
 * The clean view printed to PDF by Chromium, and the pages read.
 */

/** A run of text on a page; points from the lower left corner. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Sheet {
  width: number;
  height: number;
  runs: Run[];
  text: string;
}

let world: World;
let chromium: Chromium;
beforeAll(async () => {
  world = await startWorld(routes);
  chromium = await launchChromium({
    extension: EXTENSION.chrome,
    world,
    colorScheme: "dark",
  });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** A page with the clean view over it. */
async function read(address: string) {
  const page = await chromium.newPage(address);
  const view = await chromium.view(page);
  const popup = await chromium.openPopup(page);
  await reach(popup, "[data-action=open]");
  await popup.click("[data-action=open]").catch(() => {});
  await view.opened();
  return { page, view };
}

async function printed(address: string): Promise<Sheet[]> {
  const { page, view } = await read(address);
  await view.until("root.querySelector('.pages') === null");
  // With a panel open, as it may be.
  await view.click("[data-action=appearance]");
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: "A4", printBackground: true })),
  );
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item): Run[] =>
      "str" in item && item.str.trim()
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              height: item.height,
            },
          ]
        : [],
    );
    sheets.push({
      ...{ width, height, runs },
      text: squeezed(runs.map(({ text }) => text).join("")),
    });
  }
  await page.close();
  return sheets;
}

/** 18 mm, and the 20 mm at the foot, in points. */
const [SIDE, FOOT] = [51, 56];

describe.each([
  "ekonomi-desktop",
  "tables-lists",
  "live-desktop",
  "paged-desktop",
])("%s on paper", (shape) => {
  const gold = goldOf(shape);
  let sheets: Sheet[];
  let whole: string;
  beforeAll(async () => {
    sheets = await printed(addressOf(shape));
    whole = sheets.map(({ text }) => text).join("");
  });

  it("is A4, with each page's number at its foot", () => {
    for (const [index, sheet] of sheets.entries()) {
      expect(Math.abs(sheet.width - 595.3)).toBeLessThan(1);
      expect(Math.abs(sheet.height - 841.9)).toBeLessThan(1);
      const foot = sheet.runs.filter(({ y }) => y < FOOT - 6);
      expect(squeezed(foot.map(({ text }) => text).join(""))).toBe(
        `${index + 1}/${sheets.length}`,
      );
    }
  });

  it("begins with title, address and date", () => {
    const [first] = sheets;
    expect(first?.text).toContain(squeezed(gold.title));
    expect(first?.text).toContain(squeezed(gold.address));
    if (gold.published)
      expect(first?.text).toContain(gold.published.slice(0, 4));
  });

  it("says every word of the article once, and none of the controls'", () => {
    // A photo's line names its address.
    for (const line of gold.lines.filter((one) => !one.startsWith("!["))) {
      const words = line
        .replace(/^\s*(?:#+ |> — |> |- |\d+\. |= )/, "")
        .split(/ \| | \/ |^\| | \|$/);
      for (const part of words)
        expect(whole.replace(/\[\d+\]/g, "")).toContain(
          squeezed(part.replace(/\[\d+\]/g, "")),
        );
    }
    for (const control of [
      "Tutup",
      "Salin",
      "Tema",
      "Close",
      "Theme",
      "hidden",
      "disembunyikan",
    ])
      expect(whole).not.toContain(control);
  });

  it("cuts no line: all text lies within the margins", () => {
    for (const { runs, width, height } of sheets)
      for (const run of runs) {
        expect(run.x).toBeGreaterThanOrEqual(SIDE - 3);
        expect(run.x + run.width).toBeLessThanOrEqual(width - SIDE + 3);
        expect(run.y + run.height).toBeLessThanOrEqual(height - SIDE + 6);
        if (!/^[\d /]+$/.test(run.text))
          expect(run.y).toBeGreaterThanOrEqual(FOOT - 3);
      }
  });

  it("keeps a photo's caption together", () => {
    const caption = gold.hero?.caption;
    if (caption)
      expect(
        sheets.filter(({ text }) => text.includes(squeezed(caption))),
      ).toHaveLength(1);
  });

  it("names the links' addresses as numbered notes", () => {
    const numbers = [...whole.matchAll(/\[(\d+)\]/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const notes = whole.slice(whole.lastIndexOf(`[${numbers.length}]`));
    if (numbers.length > 0)
      expect(notes.match(/https?:/g)?.length ?? 0).toBeGreaterThan(0);
  });
});

it("is black on white in a dark theme too", async () => {
  const { page, view } = await read(addressOf("ekonomi-desktop"));
  const colours = () =>
    view.evaluate<string[]>(
      "['.body p', '.article h1', '.bening'].map((one) => getComputedStyle(root.querySelector(one))).flatMap(({ color, backgroundColor }) => [color, backgroundColor])",
    );
  expect((await colours()).join()).not.toContain("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "print" });
  const [text, , title, , , paper] = await colours();
  expect([text, title, paper]).toEqual([
    "rgb(0, 0, 0)",
    "rgb(0, 0, 0)",
    "rgb(255, 255, 255)",
  ]);
  await page.close();
});

it("numbers every link that its notes list, in whatever element it stands", async () => {
  const { page, view } = await read(addressOf("ekonomi-desktop"));
  await page.emulateMedia({ media: "print" });
  for (const name of ["p", "h5", "h6", "dt", "td", "blockquote"]) {
    const counts = await view.evaluate<[number, number]>(`(() => {
      const [link] = root.querySelectorAll(".body a");
      const place = document.createComment("");
      const box = document.createElement("${name}");
      link.before(place);
      root.querySelector(".body").append(box);
      box.append(link);
      const numbered = [...root.querySelectorAll(".body a")].filter((a) => /counter/.test(getComputedStyle(a, "::after").content));
      place.replaceWith(link);
      box.remove();
      return [numbered.length, root.querySelectorAll(".print-notes li").length];
    })()`);
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts[0]).toBe(counts[1]);
  }
  await page.close();
});
