import { absolute, isOtherPage } from "../../../address.ts";
import { MARKER } from "../../../removals.ts";
import {
  HEADINGS,
  isBold,
  isHeading,
  SENTENCE_END,
} from "../../../text/prose.ts";
import { briefText, hasText, letters, textOf } from "../../../text/text.ts";
import { type Cleaning, takenAt, takeOut } from "../../cleaning.ts";
import { LISTS } from "../boxes/lists.ts";
import type { Known } from "../credits/bylines.ts";

/** The next words or photo after an element, or null. */
function following(element: Element, body: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(
    body,
    5 /* elements and text */,
  );
  walker.currentNode = element.lastChild ?? element;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      !element.contains(node) &&
      (node.nodeType === 3
        ? hasText(node)
        : /^(?:IMG|IFRAME)$/.test(node.nodeName))
    )
      return node;
  return null;
}

/** "Popular on Kabar", over nothing. */
const POPULAR = /^(?:most )?popular (?:on|at) \S/i;

/** Whether a heading over other articles is all that is left of its box. */
const isAllLeft = (heading: Element, { body }: Cleaning): boolean => {
  const box = heading.parentElement;
  const text = textOf(heading);
  // Of all headings few are over lists, and the box of most is the article's.
  return (
    (LISTS.test(text) || POPULAR.test(text)) &&
    box !== null &&
    box !== body &&
    briefText(box, text.length) === text
  );
};

/** Letters. */
const LONGEST_LABEL = 60;

/** A headline over nothing that was kept. */
export function danglingHeadings(cleaning: Cleaning): void {
  // From the last on: one alone may have stood over others alone.
  for (const heading of [
    ...cleaning.body.querySelectorAll(HEADINGS),
  ].reverse()) {
    const next = following(heading, cleaning.body);
    const lower = next?.parentElement?.closest(HEADINGS);
    const isOverOther =
      lower &&
      lower.localName <= heading.localName &&
      LISTS.test(textOf(heading));
    if (
      (!next || isOverOther || isAllLeft(heading, cleaning)) &&
      textOf(heading) !== ""
    )
      takeOut(heading, "heading-alone", cleaning);
  }
}

/** The paragraph that is all of a box, or the box itself; null where it says more, or says it otherwise. */
const paragraphIn = (box: Element | null): Element | null => {
  const label = box?.matches("p") ? box : box?.querySelector("p");
  const text = label && briefText(label, LONGEST_LABEL);
  return text && box && briefText(box, text.length) === text ? label : null;
};

/** "More from the kitchen:" over nothing but what was taken out. */
export function danglingLabels(cleaning: Cleaning): void {
  for (const mark of cleaning.body.querySelectorAll(
    `:is(p,div) + [${MARKER}]`,
  )) {
    const label = paragraphIn(mark.previousElementSibling);
    if (!label) continue;
    // A photo that it is over says nothing, and is looked for all the same.
    let next = mark.nextElementSibling;
    while (next?.hasAttribute(MARKER)) next = next.nextElementSibling;
    const announces = /[:：]$/.test(textOf(label));
    if (
      next === null
        ? !SENTENCE_END.test(textOf(label)) && (isBold(label) || announces)
        : isBold(label) && isHeading(next) && announces
    )
      takeOut(label, "heading-alone", cleaning);
  }
}

/** Headings right above the headline, which the judge has taken out. */
export function kickers(cleaning: Cleaning, { title }: Known): void {
  const own = letters(title);
  for (const heading of cleaning.body.querySelectorAll(HEADINGS))
    if (letters(takenAt(heading.nextElementSibling, cleaning)) === own)
      takeOut(heading, "label", cleaning);
}

/** Letters. */
const LONGEST_LINKED = 300;

/** Headings that are all a link to the page itself, as those of a live report's entries, become plain ones: they lead nowhere. */
export function ownHeadings({ body, url }: Cleaning): void {
  for (const link of body.querySelectorAll(":is(h2,h3,h4,h5) a[href]")) {
    const heading = link.closest("h2,h3,h4,h5");
    const there = absolute(link.getAttribute("href"), url);
    if (
      heading &&
      there !== null &&
      briefText(heading, LONGEST_LINKED) === textOf(link) &&
      new URL(there).host === new URL(url).host &&
      !isOtherPage(there, url)
    )
      link.replaceWith(...link.childNodes);
  }
}
