import type { Element, ElementContent } from "hast";
import { isElement } from "../tree/nodes.ts";

const BLOCKS = new Set(
  "p,ul,ol,table,blockquote,figure,pre,dl,hr,h2,h3,h4,h5,h6".split(","),
);

/** Stands on lines of its own. */
export const isBlock = (node: ElementContent | undefined): node is Element =>
  isElement(node) && BLOCKS.has(node.tagName);

/** What an item, a cell or a definition holds, in order: each block alone, and between them the words that stand together. */
export function partsOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (isOpen && !isBlock(node)) parts.at(-1)?.push(node);
    else parts.push([node]);
    isOpen = !isBlock(node);
  }
  return parts;
}

const ROMAN: readonly [value: number, letters: string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const roman = (value: number): string => {
  const [size, letters] = ROMAN.find(([least]) => least <= value) ?? [0, ""];
  return size === 0 ? "" : letters + roman(value - size);
};

/** A number as lists of this type have it: "4", "d", "IV". Letters end at z, Roman numerals before 400, as no article goes further. */
function numbered(value: number, type: string): string {
  const isRoman = /i/i.test(type) && value > 0 && value < 400;
  const isLetter = /a/i.test(type) && value > 0 && value <= 26;
  const said = isRoman
    ? roman(value)
    : isLetter
      ? String.fromCharCode(96 + value)
      : `${value}`;
  return /[AI]/.test(type) ? said.toUpperCase() : said;
}

/** The number of each item of a list, as a browser counts: from its start, backwards where it is reversed, on from an item's own value. */
export function numbersOf(list: Element): string[] {
  const { start, reversed, type } = list.properties;
  const items = list.children.filter(isElement);
  const step = reversed ? -1 : 1;
  let next = Number(start ?? (reversed ? items.length : 1));
  return items.map((item) => {
    const value = Number(item.properties.value ?? next);
    next = value + step;
    return numbered(value, String(type ?? ""));
  });
}
