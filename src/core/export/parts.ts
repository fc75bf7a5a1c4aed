import type { Element, ElementContent } from "hast";
import { isElement } from "../nodes.ts";

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
