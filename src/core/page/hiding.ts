import { remembered } from "../remembered.ts";
import { isHidden } from "./hidden.ts";
import type { Hiding } from "./snapshot.ts";

/*
 * What a page hides by its style sheets. Asked of pages that say they are locked alone: it takes a layout.
 */

const MEDIA = "img,picture,iframe,video,amp-img";

/** Whether photos or films stand in an element, or it is one: they are given room, and fade in, by other means than words. */
const holdsMedia = (element: Element): boolean =>
  element.matches(MEDIA) || element.querySelector(MEDIA) !== null;

/** Whether an element takes no room: its words are folded away. */
const isFoldedAway = (style: CSSStyleDeclaration): boolean =>
  /^(?:hidden|clip)$/.test(style.overflowY || style.overflow) &&
  [style.maxHeight, style.height].some(
    (height) => Number.parseFloat(height) === 0,
  ) &&
  !(Number.parseFloat(style.paddingBottom) > 0) &&
  !(Number.parseFloat(style.paddingTop) > 0);

/** Whether nobody could read the words of an element: as clear as glass, or blurred. Headlines filled with a picture have no colour, too. */
const isIllegible = (style: CSSStyleDeclaration): boolean =>
  style.opacity === "0" ||
  (/^(?:transparent|rgba\(.*, 0\))$/.test(style.color) &&
    style.backgroundClip !== "text") ||
  /\bblur\((?!0(?:px)?\))/.test(style.filter);

/** Where boxes cut off what they hold. */
const CUT_OFF = /^(?:hidden|clip)$/;

/**
 * Tells what stands where nobody sees it: beyond the edge of a box that cuts off what it holds, or before the page's own. What is cut
 * off at the window's is not meant: it comes in sight as one reads on.
 */
function sightOf(
  { body, documentElement: root }: Document,
  styleOf: (element: Element) => CSSStyleDeclaration | null,
): (element: Element) => boolean {
  const edgeOf = remembered((box: Element): DOMRect | null =>
    box !== body && box !== root && CUT_OFF.test(styleOf(box)?.overflowY ?? "")
      ? box.getBoundingClientRect()
      : null,
  );
  return (element) => {
    const own = element.getBoundingClientRect();
    if (own.width === 0 || own.height === 0) return false;
    // Relative to the page's beginning, wherever it is scrolled to.
    const page = root.getBoundingClientRect();
    if (own.right <= page.left || own.bottom <= page.top) return true;
    for (let box = element.parentElement; box; box = box.parentElement) {
      const edge = edgeOf(box);
      if (edge && (own.top >= edge.bottom || own.bottom <= edge.top))
        return true;
    }
    return false;
  };
}

/**
 * Tells whether a box holds something seen. Of a box within one that was asked before nothing is asked anew: there may be hundreds around
 * thousands of elements.
 */
function holdingOf(
  isSeen: (element: Element) => boolean,
): (box: Element) => boolean {
  const asked = new Set<Element>();
  const holding = new Set<Element>();
  const isAsked = (box: Element): boolean => {
    for (let at: Element | null = box; at; at = at.parentElement)
      if (asked.has(at)) return true;
    return false;
  };
  return (box) => {
    if (!isAsked(box)) {
      asked.add(box);
      for (const seen of [...box.querySelectorAll("*")].filter(isSeen))
        for (
          let at = seen.parentElement;
          at && !holding.has(at) && box.contains(at);
          at = at.parentElement
        )
          holding.add(at);
    }
    return holding.has(box);
  };
}

/**
 * Tells what a page hides, by the elements themselves or by its style sheets. A page that was never drawn has none to ask.
 * @param isLocked whether what is folded away, illegible or out of sight is hidden, too: on an open page it waits to be unfolded
 */
export function hidingOf(document: Document, isLocked: boolean): Hiding {
  const { defaultView: view } = document;
  // A form or a picture may bear the name of the property.
  const styleOf = (element: Element): CSSStyleDeclaration | null =>
    typeof view?.getComputedStyle === "function"
      ? view.getComputedStyle(element)
      : null;
  const isSeen = (element: Element): boolean =>
    styleOf(element)?.visibility === "visible";
  const holdsSeen = holdingOf(isSeen);
  const isOutOfSight = sightOf(document, styleOf);
  return (element, attributes = element) => {
    // Browsers hide what they show where there are no scripts, lazy photos among it.
    if (element.localName === "noscript") return false;
    const style = styleOf(element);
    return (
      isHidden(attributes) ||
      style?.display === "none" ||
      // Of a form nothing is asked.
      (isLocked &&
        style !== null &&
        attributes === element &&
        (isFoldedAway(style) || isIllegible(style) || isOutOfSight(element)) &&
        !holdsMedia(element)) ||
      // What is invisible may hold what is not; of a form nothing is asked.
      (style?.visibility === "hidden" &&
        (attributes !== element || !holdsSeen(element)))
    );
  };
}
