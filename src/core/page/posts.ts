/*
 * Posts of networks.
 */

/** The address of one. */
export const POST =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x)\.com\/\w+\/status\/\d+|instagram\.com\/(?:p|reel)\/)/;

/** A link to a post around boxes: around all that the post says. */
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
  if (element.localName === "a") return linkedTo(element);
  const address =
    element.localName === "div" ? linkedTo(element.firstElementChild) : null;
  return address &&
    [...element.children].every((part) => linkedTo(part) === address)
    ? address
    : null;
}
