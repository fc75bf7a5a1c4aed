import { Window } from "happy-dom";
import type { ElementContent } from "hast";
import { defaultSchema } from "hast-util-sanitize";
import { describe, expect, it } from "vitest";
import { plain } from "../../../src/core/tree/nodes.ts";
import { SCHEMA, treeOf } from "../../../src/core/tree/tree.ts";

const BASE = "https://site.test/a/";

const bodyOf = (html: string): Element => {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as Element;
};

const lettersOf = (text: string): string => text.replace(/\s+/g, "");

describe("the allow-list", () => {
  it("leaves nothing to the library's own, which content scripts are built without", () => {
    expect(Object.keys(SCHEMA)).toEqual(
      expect.arrayContaining(Object.keys(defaultSchema)),
    );
  });
});

const restsOf = (html: string): { blocks: ElementContent[]; rests: number } => {
  const steps = treeOf(bodyOf(html), BASE);
  let rests = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) rests += 1;
  return { blocks: step.value, rests };
};

describe("thousands of children become the same blocks as a few, with rests between them", () => {
  const numbers = Array.from({ length: 1_500 }, (_, at) => `Baris ${at}`);
  it.each([
    ["words of one line", numbers.map((text) => `<b>${text}</b> `), 1],
    ["lines of one paragraph", numbers.map((text) => `${text}<br>`), 1],
    [
      "lines between two breaks",
      numbers.map((text) => `${text}<br><br>`),
      numbers.length,
    ],
    [
      "lines between three breaks",
      numbers.map((text) => `${text}<br><br><br>`),
      numbers.length,
    ],
    [
      "paragraphs, each after loose words",
      numbers.map((text) => `<i>${text}</i> lepas<p>${text}</p>`),
      numbers.length * 2,
    ],
    [
      "boxes of two, each after loose words",
      numbers.map((text) => `${text}<div><p>${text}</p>${text}</div>`),
      numbers.length * 3,
    ],
  ])("%s", (_, pieces, count) => {
    for (const html of [pieces.join(""), `<div>${pieces.join("")}</div>`]) {
      const { blocks, rests } = restsOf(html);
      expect(blocks).toHaveLength(count);
      expect(lettersOf(blocks.map(plain).join(""))).toBe(
        lettersOf(bodyOf(html).textContent ?? ""),
      );
      expect(rests).toBeGreaterThan(3);
    }
  });
});

describe("a list of thousands stays one list, made with rests", () => {
  const numbers = Array.from({ length: 1_500 }, (_, at) => `Butir ${at}`);
  const removed = '<span data-removal="3"></span>';
  it.each([
    ["points", "ul", numbers.map((text) => `<li>${text}</li>`)],
    [
      "points with a list of their own, written beside them",
      "ol",
      numbers.map((text) => `<li>${text}</li> <ul><li>${text}</li></ul>`),
    ],
    [
      "points, some of which were taken out",
      "ul",
      numbers.map((text) => `<li>${text}</li><li>${removed}</li>`),
    ],
    ["terms", "dl", numbers.map((text) => `<dt>${text}</dt> <dd>${text}</dd>`)],
    [
      "terms in boxes",
      "dl",
      numbers.map((text) => `<div><dt>${text}</dt><dd>${text}</dd></div>`),
    ],
    [
      "terms, and loose words after some",
      "dl",
      numbers.map(
        (text, at) =>
          `<dt>${text}</dt><dd>${text}</dd>${at % 400 ? "" : `lepas <b>${text}</b>`}`,
      ),
    ],
  ])("%s", (_, name, entries) => {
    const html = `<${name} start="7">${entries.join("\n")}</${name}>`;
    const { blocks, rests } = restsOf(html);
    // What stands within a quote is made at one go.
    const whole = restsOf(`<blockquote>${html}</blockquote>`);
    expect(whole.blocks).toMatchObject([
      { tagName: "blockquote", children: blocks },
    ]);
    expect(rests).toBeGreaterThan(whole.rests);
  });
});
