import { briefText } from "../text/text.ts";

/*
 * Posts of networks.
 */

/** The address of one. */
export const POST =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x)\.com\/\w+\/status\/\d+|instagram\.com\/(?:p|reel)\/)/;

/** Letters of a post at the least: a photo that leads to one says less. */
const LEAST_SAID = 20;

const says = (element: Element): boolean =>
  briefText(element, LEAST_SAID) === null;

/** The post that a link around boxes leads to. */
function linkedTo(element: Element | null): string | null {
  const address = element?.localName === "a" && element.getAttribute("href");
  return address && POST.test(address) && element?.querySelector("div,p")
    ? address
    : null;
}

/**
 * The address of a post that the page draws itself, as Substack does: in a link to it, or in a box of nothing but such links. Null for
 * any other element.
 */
export function postIn(element: Element): string | null {
  const { localName, firstElementChild } = element;
  if (localName !== "a" && localName !== "div") return null;
  const address = linkedTo(localName === "a" ? element : firstElementChild);
  const isAll =
    localName === "a" ||
    [...element.children].every((part) => linkedTo(part) === address);
  return address && isAll && says(element) ? address : null;
}
