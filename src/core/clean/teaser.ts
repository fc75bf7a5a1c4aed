import { isLinks } from "../prose.ts";
import { briefText, textOf } from "../text.ts";

/** Headings of any level. */
export const HEADINGS = "h1,h2,h3,h4,h5,h6";

/** Letters. */
export const LONGEST_SUMMARY = 250;

/** Another article in a paragraph, or a box, of its own: its headline, which leads there, and hardly more words than a summary has. */
export function isTeaser(box: Element): boolean {
  const head = box.firstElementChild;
  if (!head || briefText(box, LONGEST_SUMMARY) === null) return false;
  if (box.localName === "p")
    return (
      isLinks(head) &&
      head.nextElementSibling?.localName === "br" &&
      textOf(box).startsWith(textOf(head))
    );
  const headings = [...box.querySelectorAll(HEADINGS)];
  return (
    box.matches("div,article,section,li") &&
    headings.length === 1 &&
    headings.every(isLinks) &&
    !box.querySelector("p ~ p")
  );
}
