import { MARKER } from "../removals.ts";

/*
 * What the copy is marked with: notes of ours for the steps that come after, which no page can set.
 */

/** Marks what the judge of the text is not to see: what the page itself hides, and later what is plainly not the text. */
export const HIDDEN = "data-bening-hidden";

/** Marks what the page shows when its reader opens it. */
export const PANEL = "data-bening-panel";

/** Marks the box in the stead of a form. */
export const FORM = "data-bening-form";

/** Marks what holds buttons, which the copy does without: what they are for (`buttons.ts`). */
export const BUTTONS = "data-bening-buttons";

/** Marks what keeps the ends of lines of its text. */
export const KEPT_LINES = "data-bening-lines";

/** The placeholder that stands where a piece was. */
export function marker(document: Document, id: number): Element {
  const span = document.createElement("span");
  span.setAttribute(MARKER, String(id));
  return span;
}

/** The placeholders in an element: what is done away with, once it is empty, leaves them in its stead. */
export const markersIn = (element: Element): Element[] => [
  ...element.querySelectorAll(`[${MARKER}]`),
];
