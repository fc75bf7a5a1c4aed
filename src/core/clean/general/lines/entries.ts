import { bearersOf } from "../../../classes.ts";
import { isTime } from "../../../metadata/dates/dates.ts";
import { isFullName } from "../../../metadata/writers/names.ts";
import { isHeading, isSentence, LOOSE, proseIn } from "../../../text/prose.ts";
import { beside, briefText, textOf } from "../../../text/text.ts";
import type { Known } from "../credits/bylines.ts";
import { isDateLine } from "../credits/published.ts";
import { areTwo, isProseBelow } from "./parts.ts";

/*
 * Days, times and writers over the entries of a live report or a diary: the text's, where such a line elsewhere is the page's.
 */

/** What bears a line's name: what stands loose in a box is in an element of its own. */
export const namedAround = (line: Element): Element =>
  (line.matches(`[${LOOSE}]`) ? line.parentElement : null) ?? line;

/** Letters of a day over an entry. */
const LONGEST_DAY = 40;

/** The time over an entry of a live report: others bear its name. */
export const isOneOfTimes = (element: Element, text: string): boolean =>
  isTime(text) &&
  [...namedAround(element).classList].some(
    (name) =>
      bearersOf(element.ownerDocument, name).filter((other) =>
        isTime(briefText(other, text.length + 2) ?? ""),
      ).length > 2,
  );

/** Posts of a live report at the least. */
const LEAST_POSTS = 3;

/** When a post of a live report was written: each of them has its own article with a text, and such a line of the same name. */
export const isOneOfPosts = (element: Element): boolean => {
  const own = element.closest("article");
  if (!own) return false;
  const posts = [...namedAround(element).classList].flatMap((name) =>
    bearersOf(element.ownerDocument, name)
      .filter((other) => isDateLine(briefText(other, LONGEST_DAY) ?? ""))
      .flatMap((other) => other.closest("article") ?? []),
  );
  return (
    [...new Set(posts)].filter((post) => proseIn(post) > 0).length >=
    LEAST_POSTS
  );
};

/** The day over an entry of a diary: beside it stand more of them, each over running text. */
export const isOneOfDays = (element: Element): boolean => {
  const { localName, parentElement } = element;
  const isDated = (other: Element | null): boolean =>
    other !== null && isDateLine(briefText(other, LONGEST_DAY) ?? "");
  // Two in a row are when an article was published, and when changed.
  const isDay = (other: Element): boolean =>
    other.localName === localName &&
    isDated(other) &&
    !isDated(other.nextElementSibling) &&
    (isProseBelow(other) ||
      (isHeading(other) &&
        isSentence(textOf(beside(other, "nextElementSibling")))));
  return isDay(element) && areTwo(parentElement?.children ?? [], isDay);
};

/** The name of one of the writers in what the page calls so: over an entry of a live report. */
export const isOverEntry = (
  element: Element,
  text: string,
  { authors }: Known,
): boolean =>
  isFullName(text) &&
  authors.includes(text) &&
  element.closest(
    "[class*='author' i]:is([class*='live' i],[class*='entry' i])",
  ) !== null;
