import { Readability } from "@mozilla/readability";
import type { Element as Block } from "hast";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Extraction } from "../../src/core/article.ts";
import { extract, extraction } from "../../src/core/extract.ts";
import { fold } from "../../src/core/text/text.ts";
import { plain } from "../../src/core/tree/nodes.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf } from "../fixture.ts";

const OTHER = "https://kabar.test/berita/pasar-kopi-dunia";
const BISNIS =
  "https://market.bisnis.com/read/20261012/192/1800001/pasar-kopi-dunia";

const paragraph = (number: number): string =>
  `Kalimat nomor ${number} bercerita tentang pasar kopi dunia, cukup panjang untuk sebuah paragraf berita.`;

const pageOf = (body: string): string =>
  `<!doctype html><html lang="id"><head><title>Pasar kopi dunia ramai kembali</title></head><body>
   <h1 class="detailsTitleCaption">Pasar kopi dunia ramai kembali</h1><article class="detailsContent">${body}</article></body></html>`;

const read = (body: string, url: string): Extraction =>
  extract(documentOf(pageOf(body), url), url, siteFor(url));

/** The text's paragraphs, or what went wrong. */
const linesOf = (read: Extraction): unknown =>
  read.kind === "article"
    ? read.article.body.children
        .map((block) => fold(plain(block as Block)))
        .filter((line) => line !== "")
    : read;

const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => paragraph(index + 1));

const inParagraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join("");

/** How often a property of elements is asked for while a page is read: what it costs, whatever the machine. */
function readsOf(
  property: "classList" | "nextSibling" | "textContent",
  body: string,
): number {
  const document = documentOf(pageOf(body), OTHER);
  let prototype: object = document.body;
  while (!Object.hasOwn(prototype, property))
    prototype = Object.getPrototypeOf(prototype);
  const spy = vi.spyOn(prototype as Element, property, "get");
  onTestFinished(() => spy.mockRestore());
  const before = spy.mock.calls.length;
  extract(document, OTHER, siteFor(OTHER));
  return spy.mock.calls.length - before;
}

it("a writer's name of nothing but commas keeps no page from being read", () => {
  const page = pageOf(inParagraphs(texts(12))).replace(
    "<head>",
    `<head><meta name="author" content="A${", ".repeat(60_000)}">`,
  );
  expect(
    linesOf(extract(documentOf(page, OTHER), OTHER, siteFor(OTHER))),
  ).toHaveLength(12);
});

describe.each([
  [
    "boxes alike",
    (count: number) =>
      texts(count)
        .map((line) => `<div class="alinea satu">${line}<p>${line}</p></div>`)
        .join(""),
  ],
  [
    "boxes that are all called the active one",
    (count: number) =>
      texts(count)
        .map((line) => `<div class="alinea active"><p>${line}</p></div>`)
        .join(""),
  ],
])("a text of %s", (_, bodyOf) => {
  it("costs what it holds, and not the square of it", () => {
    const questions = (count: number): number =>
      readsOf("classList", bodyOf(count));
    expect(questions(160)).toBeLessThan(questions(80) * 2.5);
  });
});

it.each([
  [
    "gains a box",
    (page: Document) => page.body.prepend(page.createElement("div")),
  ],
  [
    "gains a box within its text",
    (page: Document) =>
      page.querySelector("article")?.prepend(page.createElement("div")),
  ],
  [
    "loses a paragraph that has been read",
    (page: Document) => page.querySelector("article p")?.remove(),
  ],
])("a page that %s while it is read is read once, and whole", (_, change) => {
  const document = documentOf(pageOf(inParagraphs(texts(1500))), BISNIS);
  const steps = extraction(document, BISNIS, siteFor(BISNIS));
  let step = steps.next();
  change(document);
  while (!step.done) step = steps.next();
  expect(linesOf(step.value)).toEqual(texts(1500));
});

it("a sentence of photos costs what it holds, and not the square of it", () => {
  const steps = (count: number): number => {
    const photos = Array.from(
      { length: count },
      (_, index) => `kata <img src="https://kabar.test/${index}.jpg">`,
    );
    return readsOf(
      "nextSibling",
      `${inParagraphs(texts(8))}<p>Panen naik ${photos.join(" ")} di semua gudang, kata petani.</p>`,
    );
  };
  expect(steps(800)).toBeLessThan(steps(400) * 2.5);
});

it.each([
  ["line", (count: number) => `<p>${"<span>Iklan</span>".repeat(count)}</p>`],
  ["list", (count: number) => `<ul>${"<li>Share</li>".repeat(count)}</ul>`],
  [
    "table",
    (count: number) =>
      `<table>${"<tr><td>Share</td></tr>".repeat(count)}</table>`,
  ],
])("a %s of labels costs what it holds, and not the square of it", (_, of) => {
  const questions = (count: number): number =>
    readsOf("textContent", inParagraphs(texts(8)) + of(count));
  expect(questions(800)).toBeLessThan(questions(400) * 2.5);
});

it("a box of headings costs what it holds, and not the square of it", () => {
  const questions = (count: number): number =>
    readsOf(
      "textContent",
      `${inParagraphs(texts(8))}<section>${texts(count)
        .map((line, index) => `<h2>Bagian ${index + 1}</h2><p>${line}</p>`)
        .join("")}</section>`,
    );
  expect(questions(400)).toBeLessThan(questions(200) * 2.5);
});

describe.each([
  ["of a known site", BISNIS],
  ["of any other site", OTHER],
])("a page %s", (_, url) => {
  it("that is nested deeper than any article keeps its paragraphs", () => {
    const lines = texts(12);
    const body = "<div>".repeat(200) + inParagraphs(lines);
    expect(linesOf(read(body, url))).toEqual(lines);
  });

  it("that is nested without end keeps its words", () => {
    const lines = texts(12);
    const body = `${inParagraphs(lines) + "<ul><li>".repeat(600)}kata terakhir di sana`;
    expect(JSON.stringify(linesOf(read(body, url)))).toContain(
      "kata terakhir di sana",
    );
  });

  it("with more than 30,000 elements is refused in words, plain lines counted", () => {
    expect(read("<p>baris</p>".repeat(30_001), url)).toEqual({
      kind: "failed",
      message: "more than 30000 elements",
      isTooLarge: true,
    });
  });
});

describe("what is too large for Readability is read by rougher rules, with rests on the way", () => {
  const lines = texts(90);
  it.each([
    [
      "in elements",
      lines,
      lines.map((line) => `<b>${[...line].join("</b><b>")}</b>`),
    ],
    [
      "in letters",
      lines.map((line) => `${line} `.repeat(120).trim()),
      lines.map((line) => `${line} `.repeat(120)),
    ],
  ])("%s", (_, wanted, paragraphs) => {
    const judge = vi.spyOn(Readability.prototype, "parse");
    onTestFinished(() => judge.mockRestore());
    const menu = "<li><a href='/lain'>Tautan lain</a></li>".repeat(50);
    const document = documentOf(
      pageOf(inParagraphs(paragraphs)).replace("<h1", `<ul>${menu}</ul><h1`),
      OTHER,
    );
    const steps = extraction(document, OTHER, siteFor(OTHER));
    let rests = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) rests += 1;
    expect(linesOf(step.value)).toEqual(wanted);
    expect(rests).toBeGreaterThan(15);
    expect(judge).not.toHaveBeenCalled();
  });
});

it("lines between breaks are an article, however many stand in its own element", () => {
  // More elements than Readability is given.
  const lines = texts(4_100);
  const found = read(lines.join("<br><br>"), OTHER);
  expect(linesOf(found)).toEqual(lines);
});
