import { textOf } from "../text.ts";

/*
 * A publisher whose design has changed: its selectors find nothing, but an article page is still one. Form (what follows the headline,
 * what holds the paragraphs) and the publisher's wording say what the selectors said.
 */

const BLOCK =
  "p,div,section,article,header,footer,main,aside,ul,ol,li,table,blockquote,figure,figcaption,h1,h2,h3,h4,h5,h6,time";

/** One line of the page: the smallest element around some words. */
export interface Leaf {
  element: Element;
  text: string;
}

/** The lines of all that an element holds, in order; empty ones are none. */
export function leavesOf(root: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (element: Element): void => {
    if (!element.querySelector(BLOCK)) {
      const text = textOf(element);
      if (text) leaves.push({ element, text });
      return;
    }
    for (const child of element.children) walk(child);
  };
  walk(root);
  return leaves;
}

/** Whether the second stands after the first, or in it. */
export const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & 4) !== 0;
