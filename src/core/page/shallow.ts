import { isLeaf } from "../text/prose.ts";
import type { Buttons } from "./buttons.ts";
import { isForm, takeOver } from "./forms.ts";
import { isHidden } from "./hidden.ts";
import { BUTTONS, FORM, HIDDEN, KEPT_LINES, PANEL } from "./marks.ts";
import { postIn } from "./posts.ts";

/*
 * The copy of one element, without what it holds.
 */

/** What is to be known of a page to copy one of its elements. */
export interface Around {
  inert: Document;
  isPanel: (element: Element) => boolean;
  /** Hold a field for an address that is in no form. */
  askers: ReadonlySet<Element | null>;
  /** What the buttons right in an element are for. */
  buttons: ReadonlyMap<Element | null, Buttons>;
}

/** Elements that stand for plain ones: AMP's, and the button that is all of a heading. */
const PLAIN: Record<string, string> = {
  button: "span",
  "amp-img": "img",
  "amp-iframe": "iframe",
};

/** Elements whose name or id would put a property on the document or on a form and so deceive whoever reads them. */
const CLOBBERING = new Set(["img", "iframe", "a", "area"]);

/** What a panel that its reader has not opened yet may be hidden by, beside its style. */
const HIDING = ["hidden", "aria-hidden"];

export const isClosedPanel = (
  element: Element,
  { isPanel }: Around,
  hidden = isHidden(element),
): boolean =>
  (hidden || element.hasAttribute("aria-hidden")) && isPanel(element);

/** A button or tab right over the panel that it opens: the panel's heading. */
export const isOverPanel = (element: Element, { isPanel }: Around): boolean =>
  (element.localName === "button" || element.getAttribute("role") === "tab") &&
  element.nextElementSibling !== null &&
  !isForm(element.nextElementSibling) &&
  isPanel(element.nextElementSibling);

/** A site's own element among the words of a paragraph or heading: "private-company", around a name. */
const isWithinLine = (element: Element): boolean =>
  element.localName.includes("-") &&
  /^(?:p|h[1-6])$/.test(String(element.parentElement?.localName)) &&
  isLeaf(element) &&
  !PLAIN[element.localName];

/** The attributes that mean something to the reader of what is no plain HTML. */
const MEANT = [
  ...["id", "class", "href", "src", "srcset", "data-src"],
  ...["alt", "title", "width", "height"],
];

/** A style that sets a line to the right, as signatures are, or a photo in the middle, with its caption: said as older pages say it. */
const SIDE = /text-align\s*:\s*(right|center)/i;

/** A style that keeps the ends of lines in what an element holds. */
const KEEPS_LINES = /white-space\s*:\s*pre-(?:line|wrap)/i;

/** A post as the quote that networks give to who embeds it; within one, a box. */
function postOf(element: Element, address: string, inert: Document): Element {
  const { parentElement } = element;
  const isWithin = parentElement !== null && postIn(parentElement) !== null;
  const copy = inert.createElement(isWithin ? "div" : "blockquote");
  if (!isWithin) {
    copy.className = "twitter-tweet";
    copy.setAttribute("cite", address);
  }
  if (isHidden(element)) copy.setAttribute(HIDDEN, "");
  return copy;
}

/** A bare element of the same kind with the attributes that mean something to the reader. Marks as our own ones are not the page's to set. */
export function shallow(element: Element, around: Around): Element {
  const { inert, askers, buttons } = around;
  const post = postIn(element);
  if (post !== null) return postOf(element, post, inert);
  const name = element.localName;
  const plain = isOverPanel(element, around)
    ? "h3"
    : isWithinLine(element)
      ? "span"
      : (PLAIN[name] ?? name);
  let copy: Element;
  if (
    plain === name &&
    element.namespaceURI === "http://www.w3.org/1999/xhtml"
  ) {
    copy = inert.importNode(element, false);
    for (const attribute of element.getAttributeNames())
      if (
        /^on|^(?:srcdoc|ping|style|contenteditable|autofocus|is|slot|part)$|^data-(?:removal|embed|noscript|bening)/i.test(
          attribute,
        )
      )
        copy.removeAttribute(attribute);
  } else {
    copy = inert.createElement(
      /^[a-z][a-z0-9-]*$/.test(plain) ? plain : "span",
    );
    takeOver(MEANT, element, copy);
  }
  const style = element.getAttribute("style") ?? "";
  const [, side] = (name === "p" && SIDE.exec(style)) || [];
  if (side && (/right/i.test(side) || element.querySelector("img")))
    copy.setAttribute("align", side);
  if (KEEPS_LINES.test(style)) copy.setAttribute(KEPT_LINES, "");
  const hidden = isHidden(element);
  if (isClosedPanel(element, around, hidden)) {
    for (const attribute of HIDING) copy.removeAttribute(attribute);
    copy.setAttribute(PANEL, "");
  } else if (hidden) copy.setAttribute(HIDDEN, "");
  // A form is the only element that is not of the live page; some do without one.
  if (element.ownerDocument === inert || askers.has(element))
    copy.setAttribute(FORM, "");
  const pressed = buttons.get(element);
  if (pressed) copy.setAttribute(BUTTONS, pressed);
  if (CLOBBERING.has(name)) {
    copy.removeAttribute("name");
    if (name !== "a") copy.removeAttribute("id");
  }
  return copy;
}
