import { calledIn } from "../../../classes.ts";
import { follows } from "../../../order.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { isDateLine } from "../credits/published.ts";

/** What pages call how often an article has been read, and the sign beside it. */
const COUNTED = /view|visit|read|hits?\b|click|dibaca|eye/i;

/** Digits. Of fewer it may be anything, a year has four. */
const COUNT = /^(?!(?:19|20)\d\d$)\d{4,7}$/;

/** How many have read it: a number alone in what is called so, beside such a sign, or beside the day. */
function isReadCount(element: Element): boolean {
  if (!COUNT.test(briefText(element, 7) ?? "")) return false;
  const box = element.parentElement;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  return (
    [element, box, before].some(
      (named) => named && calledIn(named).some((name) => COUNTED.test(name)),
    ) || [before, after].some((other) => other && isDateLine(textOf(other)))
  );
}

/** Takes out, above the first paragraph, how many have read it. */
export function readCounts(cleaning: Cleaning, first: Element): void {
  const { body } = cleaning;
  for (const line of body.querySelectorAll("p,div,span,b,strong,small,time")) {
    if (!follows(line, first)) return;
    if (body.contains(line) && isReadCount(line))
      takeOut(line, "label", cleaning);
  }
}
