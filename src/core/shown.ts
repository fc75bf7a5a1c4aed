import { parseDate } from "./dates.ts";
import { isProse } from "./prose.ts";
import { briefText, fold } from "./text.ts";

/** Letters. What is longer than a line with a date says more than when. */
const LONGEST = 110;

/** Elements after the headline in which the date is looked for. */
const NEAR = 80;

/** The date that a page shows below its headline, where it tells it nowhere else; null where it does not. One above may be today's. */
export function shownDate(scope: ParentNode, title: string): string | null {
  const all = [...scope.querySelectorAll("h1,h2,h3,p,div,span,time,li,td")];
  const headline = all.findIndex(
    (element) =>
      /^h/.test(element.localName) && briefText(element, 400) === fold(title),
  );
  if (headline < 0) return null;
  for (const element of all.slice(headline + 1, headline + NEAR)) {
    if (isProse(element)) return null;
    const date = parseDate(briefText(element, LONGEST) ?? "", "");
    if (date) return date;
  }
  return null;
}
