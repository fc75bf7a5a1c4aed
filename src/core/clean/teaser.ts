import { absolute } from "../address.ts";
import { HEADINGS, isLinks } from "../text/prose.ts";
import { briefText, textOf } from "../text/text.ts";

/** Letters. */
export const LONGEST_SUMMARY = 250;

/** Whether all links of an element lead to pages of the same site. */
const staysHere = (element: Element, url: string): boolean =>
  [...element.querySelectorAll("a[href]")].every((link) => {
    const address = absolute(link.getAttribute("href"), url);
    return address !== null && new URL(address).host === new URL(url).host;
  });

/**
 * Another article of the site in a paragraph, or a box, of its own: its headline, which leads there, and hardly more words than a
 * summary has, in a line of their own.
 */
export function isTeaser(box: Element, url: string): boolean {
  const head = box.firstElementChild;
  if (!head || briefText(box, LONGEST_SUMMARY) === null || !staysHere(box, url))
    return false;
  if (box.localName === "p")
    return (
      isLinks(head) &&
      head.nextElementSibling?.localName === "br" &&
      box.querySelectorAll("br").length === 1 &&
      textOf(box).startsWith(textOf(head))
    );
  const headings = [...box.querySelectorAll(HEADINGS)];
  return (
    box.matches("div,article,section,li") &&
    headings.length === 1 &&
    headings.every(isLinks) &&
    !box.querySelector("p ~ p") &&
    // Loose words go on from what stands above.
    ![...box.childNodes].some(
      (node) => node.nodeType === 3 && textOf(node) !== "",
    )
  );
}

/** A list in which each item has a way to another page, and words beside it. */
export const isWays = (list: Element): boolean =>
  list.matches("ul,ol") &&
  [...list.children].every(
    (item) =>
      item.querySelector("a[href]") !== null &&
      briefText(item, LONGEST_SUMMARY) !== null,
  );
