import type { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { Extraction } from "../src/core/article.ts";
import { extract } from "../src/core/extract.ts";
import { snapshot } from "../src/core/page/snapshot.ts";
import { Removals } from "../src/core/removals.ts";
import { atOnce } from "../src/core/steps.ts";
import { siteFor } from "../src/sites/site-for.ts";
import { differences } from "./bench/compare.ts";
import { type Drift, generate, type Page, SHAPES } from "./bench/generate.ts";
import { judgeLines } from "./bench/judge.ts";
import { scoreBening } from "./bench/quality.ts";
import { documentOf, factsOf } from "./fixture.ts";

/** Little around the article: what is judged here is the text, and the small DOM is slow. */
const CLUTTER = 0.02;

/** Extracts a generated page. The window is closed at once: a hundred of them would stay in memory. */
async function extracted({ html, expected }: Page): Promise<Extraction> {
  const document = documentOf(html, expected.address);
  const { address } = expected;
  const extraction = extract(document, address, siteFor(address));
  await (document.defaultView as unknown as Window).happyDOM.close();
  return extraction;
}

/** Reads one generated page; the lines that tell how far it is from perfect. */
async function read(
  shape: string,
  seed: number,
  drift: Drift,
): Promise<string[]> {
  const page = generate(shape, seed, drift, CLUTTER);
  const { expected, name } = page;
  const extraction = await extracted(page);
  const { score, differences: found } = scoreBening(
    extraction,
    expected,
    drift !== "none",
  );
  return score.perfect
    ? []
    : [
        name,
        ...found.map(
          ({ field, got, want }) => `${field}: ${got} instead of ${want}`,
        ),
      ];
}

describe("the generator", () => {
  it("makes the same page of the same seed, and another of another", () => {
    for (const shape of Object.keys(SHAPES)) {
      const one = generate(shape, 7, "names", CLUTTER);
      expect(generate(shape, 7, "names", CLUTTER)).toEqual(one);
      expect(generate(shape, 8, "names", CLUTTER).html).not.toBe(one.html);
    }
  });

  it("leaves no name of the site where names are nonsense", () => {
    for (const shape of Object.keys(SHAPES)) {
      const { html } = generate(shape, 5, "wrappers", CLUTTER);
      expect(html).not.toMatch(
        /class="[^"]*(?:details|title|baca|art|news|read)[A-Z-]/,
      );
      expect(html).not.toMatch(/<(?:article|main|sidebar)\b|itemprop/);
    }
  });

  it("has as many elements as a live page at the least", () => {
    for (const shape of Object.keys(SHAPES)) {
      const { html } = generate(shape, 3);
      expect(html.match(/<[a-z]/g)?.length).toBeGreaterThanOrEqual(2_500);
    }
  });

  it("says the same of an article whatever stands around it", () => {
    for (const shape of Object.keys(SHAPES))
      expect(generate(shape, 11, "none", 1).expected).toEqual(
        generate(shape, 11, "none", CLUTTER).expected,
      );
  });
});

describe("the judge of the others", () => {
  const { expected } = generate("channel-desktop", 2, "none", CLUTTER);
  const text = expected.lines.filter(
    (line) => !/^(?:!|\[|#|[|>=-]|\d)/.test(line),
  );
  const truth = { ...expected, lines: text };

  it("finds nothing wrong with the text itself, dateline or not", () => {
    const kept = [`Bisnis.com, JAKARTA - ${text[0]}`, ...text.slice(1)];
    expect(judgeLines(kept, truth)).toMatchObject({
      kept: text.length,
      total: text.length,
      foreign: [],
      ordered: true,
    });
  });

  it("sees what is missing, foreign, double or in another order", () => {
    expect(judgeLines(text.slice(1), truth).kept).toBe(text.length - 1);
    expect(judgeLines([...text, "Baca Juga"], truth).foreign).toEqual([
      "Baca Juga",
    ]);
    expect(judgeLines([...text, text[0] ?? ""], truth).foreign).toHaveLength(1);
    expect(judgeLines(text.toReversed(), truth).ordered).toBe(false);
  });
});

describe("made-up pages are read perfectly", () => {
  it.each(Object.keys(SHAPES))("%s", async (shape) => {
    for (const seed of [1, 2, 3])
      expect(await read(shape, seed * 1_009, "none")).toEqual([]);
  });

  it("and 95 of 100 with names that are nonsense", async () => {
    const results: string[][] = [];
    for (const [at, shape] of Object.keys(SHAPES).entries()) {
      results.push(await read(shape, 401 + at, "names"));
      if (at % 2) results.push(await read(shape, 701 + at, "wrappers"));
    }
    const imperfect = results.filter((lines) => lines.length > 0);
    expect(
      imperfect.length / results.length,
      imperfect.map((lines) => lines.join("\n  ")).join("\n"),
    ).toBeLessThanOrEqual(0.05);
  });
});

describe("what counts as a difference", () => {
  it("names every field that is not right", async () => {
    const page = generate("channel-desktop", 4, "none", CLUTTER);
    const extraction = await extracted(page);
    if (extraction.kind !== "article") throw new Error(extraction.kind);
    const facts = factsOf(extraction.article);
    const spoiled = {
      ...facts,
      title: "Lain",
      tags: [],
      lines: [...facts.lines.slice(1), "Bagikan"],
    };
    expect(
      differences(spoiled, page.expected, false).map(({ field }) => field),
    ).toEqual(["title", "tags", "lines", "lines"]);
  });
});

describe("a known page costs what its article costs", () => {
  /** How many elements of the page are copied, to be worked on. */
  async function copied(shape: string, clutter: number): Promise<number> {
    const { html, expected } = generate(shape, 3, "none", clutter);
    const { address } = expected;
    const document = documentOf(html, address);
    const { scope } = atOnce(
      snapshot(document, address, siteFor(address), new Removals()),
    );
    const { length } = scope.querySelectorAll("*");
    await (document.defaultView as unknown as Window).happyDOM.close();
    return length;
  }

  it.each(Object.keys(SHAPES))(
    "%s: ten times the clutter, no more to copy",
    async (shape) => {
      expect(await copied(shape, 10 * CLUTTER)).toBe(
        await copied(shape, CLUTTER),
      );
    },
  );
});
