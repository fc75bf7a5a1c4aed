import { describe, expect, it } from "vitest";
import { LABELS } from "../../../scripts/labels.ts";
import type { Article } from "../../../src/core/article.ts";
import { toRichText } from "../../../src/core/export/html.ts";
import { toMarkdown } from "../../../src/core/export/markdown.ts";
import { toText } from "../../../src/core/export/text.ts";
import { extract } from "../../../src/core/extract.ts";
import { readingMinutes } from "../../../src/core/reading-time.ts";
import { restored } from "../../../src/core/restore.ts";
import { siteFor } from "../../../src/sites/site-for.ts";
import { documentOf, expectedOf, pageOf, shapes } from "../../fixture.ts";

function articleOf(shape: string): Article {
  const { address } = expectedOf(shape);
  const extraction = extract(
    documentOf(pageOf(shape), address),
    address,
    siteFor(address),
  );
  if (extraction.kind !== "article") throw new Error(extraction.kind);
  return extraction.article;
}

const articles = shapes().filter(
  (shape) => expectedOf(shape).kind === "article",
);

/** A true line without the marks of the fixtures' notation. */
const bare = (line: string): string[] =>
  line
    .replace(/^\s*(?:#+ |> — |> |- |\d+\. |= )/, "")
    .split(/ \| | \/ |^\| | \|$/)
    .map((part) => part.replace(/^\[[\w.-]+\] /, "").trim())
    .filter((part) => part !== "" && !part.startsWith("![]("));

describe("what is copied is the whole article", () => {
  it.each(articles)("%s in plain text", (shape) => {
    const expected = expectedOf(shape);
    if (expected.kind !== "article") throw new Error(shape);
    const text = toText(restored(articleOf(shape)), LABELS).replace(
      /\s+/g,
      " ",
    );
    let from = 0;
    for (const part of [
      expected.title,
      expected.lede ?? "",
      ...expected.authors,
      expected.hero?.caption ?? "",
      ...expected.lines.flatMap(bare),
      expected.address,
    ]) {
      const at = text.indexOf(part, from);
      expect(at, `"${part}" after ${from}`).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
  });

  it.each(articles)(
    "%s as rich text that a parser reads back as the same words",
    (shape) => {
      const article = restored(articleOf(shape));
      const read = documentOf(
        toRichText(article, LABELS),
        "https://paste.test/",
      );
      expect(
        read.querySelector("script,style,iframe,[onclick],[class],[style]"),
      ).toBeNull();
      expect(read.querySelector("h1")?.textContent).toBe(article.title);
      expect(read.body.textContent?.trim().endsWith(article.url)).toBe(true);
      for (const link of read.querySelectorAll("a"))
        expect(link.getAttribute("href")).toMatch(/^(?:https?|mailto|tel):/);
    },
  );

  it("gives a table to a spreadsheet with its columns in place", () => {
    const rows = toText(articleOf("tables-lists"), LABELS)
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map((line) => line.split("\t"));
    expect(rows[2]).toEqual([
      "Bahtera Sagara (BSGL)",
      "Rp18,5",
      "20/10/2026",
      "6/11/2026",
    ]);
    expect(rows[3]).toEqual(["", "Rp7", "21/10/2026", "9/11/2026"]);
  });

  it("leaves out characters that a pasted text could deceive with", () => {
    const article = articleOf("old-desktop");
    const text = toText(
      { ...article, title: "a\u202eb\u0007c\u2066d" },
      LABELS,
    );
    expect(text.startsWith("abcd\n")).toBe(true);
  });

  it("writes Markdown in which the text marks nothing by accident", () => {
    const article = articleOf("old-desktop");
    expect(toMarkdown({ ...article, title: "2*3 [x] _y_" }, LABELS)).toMatch(
      /^# 2\\\*3 \\\[x\\\] \\_y\\_\n/,
    );
  });
});

describe("what was removed can be put back", () => {
  it("stands in its place again, and only it", () => {
    const article = articleOf("ekonomi-desktop");
    const piece = article.removals.find(
      ({ rule }) => rule === ".baca-juga-box",
    );
    const before = toText(restored(article), LABELS);
    const after = toText(restored(article, new Set([piece?.id ?? 0])), LABELS);
    expect(before).not.toContain("Baca Juga");
    expect(after.length).toBeGreaterThan(before.length);
    const [head = "", tail = ""] = after.split("Baca Juga");
    expect(before.startsWith(head.trimEnd())).toBe(true);
    expect(before.endsWith(tail.slice(-200))).toBe(true);
  });

  it("records every removed piece with rule and words", () => {
    const { removals } = articleOf("ekonomi-desktop");
    const texts = removals
      .filter(({ chrome }) => !chrome)
      .map(({ text }) => text);
    expect(texts).toContain(
      "Cek Berita dan Artikel yang lain di Google News dan WA Channel",
    );
    expect(
      removals.every(
        ({ rule, step }) =>
          rule !== "" && ["prune", "body", "clean"].includes(step),
      ),
    ).toBe(true);
    expect(removals.some(({ chrome }) => chrome)).toBe(true);
  });
});

describe("reading time", () => {
  it("is the number of words by 250 a minute for Indonesian", () => {
    const article = articleOf("old-desktop");
    const body: Article["body"] = {
      type: "root",
      children: [
        {
          type: "element",
          tagName: "p",
          properties: {},
          children: [{ type: "text", value: "kata ".repeat(1000) }],
        },
      ],
    };
    expect(readingMinutes({ ...article, lede: null, body })).toBe(4);
    expect(readingMinutes({ ...article, lang: "en", lede: null, body })).toBe(
      4,
    );
    expect(
      readingMinutes({
        ...article,
        lede: null,
        body: { type: "root", children: [] },
      }),
    ).toBe(1);
  });
});
