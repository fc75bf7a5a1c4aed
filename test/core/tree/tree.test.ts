import { Window } from "happy-dom";
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
      const steps = treeOf(bodyOf(html), BASE);
      let rests = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) rests += 1;
      expect(step.value).toHaveLength(count);
      expect(lettersOf(step.value.map(plain).join(""))).toBe(
        lettersOf(bodyOf(html).textContent ?? ""),
      );
      expect(rests).toBeGreaterThan(3);
    }
  });
});
