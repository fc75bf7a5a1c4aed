import { isHeading, isLeaf, proseIn } from "../../../text/prose.ts";
import { beside, textOf } from "../../../text/text.ts";
import type { Cleaning } from "../../cleaning.ts";
import { isOwnLine } from "../lines/lines.ts";
import type { Known } from "./bylines.ts";
import { isItsDate } from "./imprint.ts";
import { saysDay } from "./published.ts";

/** What pages call the place of a date, and how dates look that are no event's: with a time of the day, or a word for it. */
const DATED =
  "time,:is([class*='date' i],[class*='time' i],[class*='meta' i],[class*='publi' i],[class*='signature' i])";
const TIMED =
  /\d[:.h]\d\d|\b(?:updated|published|posted|diperbarui|diterbitkan)\b/i;

/** So many boxes behind the first paragraph may stand before the text goes on. */
const MOST_BEHIND = 5;

/** The boxes without running text right behind an element. An imprint may read like some. */
function* behind(
  element: Element,
  body: Element,
  known: Known,
): Iterable<Element> {
  const { parentElement: box } = element;
  const isLast = box !== body && box?.lastElementChild === element;
  let next = beside(isLast && box ? box : element, "nextElementSibling");
  for (
    let count = 0;
    next &&
    count < MOST_BEHIND &&
    (proseIn(next) === 0 || isItsDate(next, known));
    count++
  ) {
    yield next;
    next = beside(next, "nextElementSibling");
  }
}

/** The line of the article's own day behind its first paragraph, which is a summary then. In a diary, which tells other days too, there is none. */
export function dayBehind(
  first: Element,
  { body }: Cleaning,
  known: Known,
): Element | null {
  const isDay = (line: Element): boolean =>
    isOwnLine(line) &&
    !isHeading(line) &&
    !line.closest("figure,li,table,dl,blockquote") &&
    isItsDate(line, known) &&
    (line.closest(DATED) !== null || TIMED.test(textOf(line)));
  const isOther = (line: Element, day: Element): boolean =>
    !line.contains(day) && !day.contains(line) && isLeaf(line) && saysDay(line);
  for (const box of behind(first, body, known)) {
    const day = [box, ...box.querySelectorAll("*")].find(isDay);
    if (!day) continue;
    const isDiary = [
      ...body.querySelectorAll("p,div,h2,h3,h4,h5,h6,time"),
    ].some((line) => isOther(line, day));
    return isDiary ? null : day;
  }
  return null;
}
