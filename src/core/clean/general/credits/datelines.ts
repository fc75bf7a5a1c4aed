import { fold, near } from "../../../text/text.ts";
import type { Cleaning } from "../../cleaning.ts";

/** "Jakarta -", "Jakarta, Kabar Indonesia --". */
const DATELINE = /^\p{Lu}[^.!?:;|]{1,60}?\s?(?:--|[-–—])$/u;

/** Sets a dateline that stands loose right before the first paragraph into it, as the style sheets of such pages do. */
export function looseDateline({ body }: Cleaning): void {
  const first = body.querySelector("p");
  if (!first) return;
  const line = near(first, "previousSibling").reverse();
  if (!DATELINE.test(fold(line.map((node) => node.textContent).join(""))))
    return;
  first.prepend(...line, " ");
}
