import { letters } from "../../text/text.ts";
import type { Metadata } from "../metadata.ts";
import { writersIn } from "./byline.ts";
import { EASTERN_NAME } from "./names.ts";

/** How newspapers' names end that are written as such a person's is. */
const NEWSPAPER = /(?:[報报社網网台局部]|新[聞闻])$/;

/** Whether it may be a person's: one word alone may be the newsroom's. */
const isPersonal = (name: string): boolean =>
  name.includes(" ") || (EASTERN_NAME.test(name) && !NEWSPAPER.test(name));

/**
 * Who has written the article: the first of those who name a person, of what its data says, what stands below its headline, what the
 * judge holds for its byline, and whom the page marks.
 * @param byline what the judge holds for it, "" where there is none
 * @param url the page's address: a site that bears somebody's name may be that person's
 */
export function writersOf(
  { authors, marked, shown, signed }: Metadata,
  byline: string,
  url: string,
): string[] {
  // Readability's byline may run on into what stands beside it.
  const isMarked = marked.some((name) => byline.includes(name));
  // Data may leave out whom the page shows beside those whom it names.
  const areMore =
    authors.length > 0 &&
    shown.length > authors.length &&
    authors.every((name) => shown.includes(name));
  const writers = [
    areMore ? shown : authors,
    isMarked ? marked : shown,
    byline ? writersIn(byline) : [],
    marked,
    signed,
  ];
  const named =
    writers.find((names) => names.some(isPersonal)) ??
    writers.find((names) => names.length > 0) ??
    [];
  const host = letters(new URL(url).hostname);
  const people = named.filter((name) => !host.includes(letters(name)));
  // Somebody may write alone on a site of that name.
  return people.length > 0 ? people : named;
}
