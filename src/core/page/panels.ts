import { belowButtons } from "./accordions.ts";

/*
 * Panels: what a page hides until its reader opens it, an accordion's answers or all tabs but the first.
 * Roles and properties: https://www.w3.org/WAI/ARIA/apg/patterns/accordion/ and /tabs/; many tabs are but links to their panels.
 */

/** Opened over the page, not in it. */
const OVER_PAGE = "dialog,[role='dialog'],[class*='modal' i]";

/** Hidden until a search in the page finds it: https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute */
const isFindable = (element: Element): boolean =>
  /^until-found$/i.test(element.getAttribute("hidden") ?? "");

/**
 * Tells of an element of a page whether it is a panel that something on the page opens.
 * @param document only read, and not before the first question
 */
export function panelsOf(document: Document): (element: Element) => boolean {
  let opened: Set<string> | undefined;
  let below: Set<Element> | undefined;
  return (element) => {
    opened ??= new Set(
      [...document.querySelectorAll("[aria-controls],a[href^='#']")].flatMap(
        (opener) =>
          (
            opener.getAttribute("aria-controls") ??
            (opener.getAttribute("href") ?? "").slice(1)
          ).split(/\s+/),
      ),
    );
    below ??= belowButtons(document);
    return (
      (isFindable(element) ||
        below.has(element) ||
        element.getAttribute("role") === "tabpanel" ||
        (element.id !== "" && opened.has(element.id))) &&
      !element.closest(OVER_PAGE)
    );
  };
}
