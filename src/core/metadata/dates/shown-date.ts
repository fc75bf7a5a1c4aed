import type { Line } from "../../text/lines.ts";
import { type Around, beforeText, calledBy, dateIn } from "../around.ts";

/** What says that a date is the article's. */
export const PUBLISHED =
  /\b(?:posted|published|updated|publi|beitrag vom|diperbarui|diterbitkan|dipublikasikan|date)/i;

/** A name that ends with the word: "spShortDate", "article-date". */
const CALLED = /(?:[a-z]D|(?:^|[\s_-])d)ate(?:\s|$)/;

/** How a box of facts about an article is called. */
const META = /(?:^|[\s_-])meta(?:[\s_-]|$)/i;

/** Whether a line says that it is of the article, or stands in a box that is named so. */
const isOfArticle = ({ text, element }: Line): boolean =>
  PUBLISHED.test(`${text} ${element.className}`) ||
  CALLED.test(calledBy(element)) ||
  META.test(element.closest("ul,ol,dl,div")?.className ?? "");

/** The date that a page shows below its headline, right above it, or further above where it says that it is the article's: it may be today's. */
export function shownDate({ above, below }: Around): string | null {
  for (const line of [
    ...beforeText(below),
    ...above.slice(-1),
    // What is nearer is less likely today's.
    ...above.filter(isOfArticle).reverse(),
  ]) {
    const date = dateIn(line);
    if (date) return date;
  }
  return null;
}
