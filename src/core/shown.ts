import { parseDate } from "./dates.ts";
import { isFullName, WRITER, writersIn } from "./names.ts";
import { isLeaf, isProse, isSentence } from "./prose.ts";
import { briefText, fold, hasText, textOf } from "./text.ts";

/*
 * What a page shows below its headline, where it tells it nowhere else.
 */

/** Letters. What is longer than a line with a date says more than when. */
const LONGEST = 110;

/** Elements after the headline that are looked at. */
const NEAR = 80;

/** The first elements after the headline. */
export function afterHeadline(scope: ParentNode, title: string): Element[] {
  const all = [...scope.querySelectorAll("h1,h2,h3,p,div,span,time,li,td")];
  const headline = all.findIndex(
    (element) =>
      /^h/.test(element.localName) && briefText(element, 400) === fold(title),
  );
  return headline < 0 ? [] : all.slice(headline + 1, headline + NEAR);
}

/** Those of them that stand before the text. */
function beforeText(near: readonly Element[]): readonly Element[] {
  const text = near.findIndex(isProse);
  return text < 0 ? near : near.slice(0, text);
}

/** The date that a page shows below its headline; null where it does not. One above may be today's. */
export function shownDate(near: readonly Element[]): string | null {
  for (const element of beforeText(near)) {
    const date = parseDate(briefText(element, LONGEST) ?? "", "");
    if (date) return date;
  }
  return null;
}

/** What pages call the line that names the writer. */
const NAMED =
  /(?:^|[\s_-])(?:author|byline|reporter|writer|penulis)s?(?:[\s_-]|$)/i;

const isWriters = (element: Element, text: string): boolean =>
  text !== "" &&
  (WRITER.test(text) || NAMED.test(`${element.className} ${element.id}`));

/** The writers that a page names below its headline, in a line that begins or is called as one that does; none where there is none. */
export function shownWriters(near: readonly Element[]): string[] {
  for (const element of beforeText(near)) {
    const text = briefText(element, LONGEST) ?? "";
    if (!isWriters(element, text)) continue;
    const parts = [...element.children].map(textOf).filter(Boolean);
    const names = (parts.length > 1 && !WRITER.test(text) ? parts : [text])
      .flatMap(writersIn)
      .filter(isFullName);
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether words stand loose beside an element: it is one of a text's paragraphs, or part of one. */
const standsInWords = ({ parentNode }: Element): boolean =>
  [...(parentNode?.childNodes ?? [])].some(
    (node) => node.nodeType === 3 && hasText(node),
  );

/** Letters. */
const LONGEST_SUMMARY = 400;

/** The only sentences between the headline and the line that names day or writer; null where there are none, or the text begins there. */
export function shownSummary(near: readonly Element[]): string | null {
  let summary: string | null = null;
  for (const element of near) {
    if (element.closest("figure,[class*='caption' i]")) continue;
    const text = briefText(element, LONGEST_SUMMARY) ?? "";
    if (isSentence(text)) {
      if (!isLeaf(element) || text === summary) continue;
      if (summary !== null || standsInWords(element)) return null;
      summary = text;
    } else if (
      text.length <= LONGEST &&
      (parseDate(text, "") !== null || isWriters(element, text))
    )
      return summary;
  }
  return null;
}
