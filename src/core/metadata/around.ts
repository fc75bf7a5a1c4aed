import { HIDDEN } from "../page/marks.ts";
import { OF_PHOTO } from "../photos/photo-box.ts";
import type { Line } from "../text/lines.ts";
import { isSentence } from "../text/prose.ts";
import { letterCount } from "../text/script.ts";
import { letters } from "../text/text.ts";
import { parseDate } from "./dates/dates.ts";
import { writerTold } from "./writers/byline.ts";
import { WRITER } from "./writers/roles.ts";

/** Where pages keep names of their parts; some have classes that are no words. */
const NAMES = ["class", "id", "data-gu-name", "data-testid"];

/** All that a page calls an element, "" where it is none. */
export const calledBy = (element: Element | null | undefined): string =>
  NAMES.map((name) => element?.getAttribute(name) ?? "").join(" ");

/*
 * The lines around a headline: what a page shows there is looked at where it tells it nowhere else.
 */

/** Letters. A longer line says more than when or by whom. */
export const LONGEST_FACT = 110;

/** Lines after the headline that are looked at, and lines before it. */
const NEAR = 40;
const ABOVE = 6;

/** Letters that may stand behind a headline on its line. */
export const LONGEST_TAIL = 30;

/** The lines around a headline. */
export interface Around {
  above: Line[];
  below: Line[];
}

/** Those of a page's lines that stand around its headline; none where the page does not show it. */
export function aroundHeadline(lines: readonly Line[], title: string): Around {
  const own = letters(title);
  const isOwn = ({ text }: Line): boolean =>
    text.length < title.length * 2 && letters(text) === own;
  // A few words may stand behind it on its line.
  const isHeading = (line: Line): boolean =>
    line.element.closest("h1,h2,h3") !== null &&
    (isOwn(line) ||
      (line.text.startsWith(title) &&
        line.text.length <= title.length + LONGEST_TAIL));
  // A page may have it once more in a menu that it hides.
  const isShown = ({ element }: Line): boolean =>
    !element.closest(`[${HIDDEN}]`);
  const marked = [
    lines.findIndex((line) => isHeading(line) && isShown(line)),
    lines.findIndex(isHeading),
    lines.findIndex(isOwn),
  ];
  const at = marked.find((index) => index >= 0) ?? -1;
  return at < 0
    ? { above: [], below: [] }
    : {
        above: lines.slice(Math.max(0, at - ABOVE), at),
        below: lines.slice(at + 1, at + 1 + NEAR),
      };
}

/** What tells of the writer in a box of its own, wherever it stands. */
export const OF_WRITER =
  "[class*='author-card' i],[class*='author-info' i],[class*='author-bio' i]";

/** "(Kabar/Ani Lestari)": whose the photo is of which it tells. */
export const CREDITED = /\(\p{Lu}[\p{L} ]{1,20}\/\p{Lu}[\p{L}. ]{2,40}\)$/u;

/** Those of them that stand before the text. What is said of a photo may be as long as its first sentence; a long line of writer and day may end as a sentence does. */
export function beforeText(near: readonly Line[]): readonly Line[] {
  const text = near.findIndex(
    (line) =>
      isSentence(line.text) &&
      letterCount(line.text) >= 80 &&
      !line.element.closest(`${OF_PHOTO},${OF_WRITER},[${HIDDEN}]`) &&
      !CREDITED.test(line.text) &&
      writerTold(line.text) === null &&
      !(WRITER.test(line.text) && dateIn(line)),
  );
  return text < 0 ? near : near.slice(0, text);
}

/** Since when somebody has been with a forum. */
const JOINED = /^(?:joined|registered|member since|bergabung)\b/i;

/** The date of a line: in the machine's form, where its first time gives it so, or in words. */
export function dateIn({ text, pieces, element }: Line): string | null {
  if (text.length > LONGEST_FACT || JOINED.test(text)) return null;
  const time = element.closest("time") ?? element.querySelector("time");
  const marked = time?.getAttribute("datetime") ?? "";
  for (const piece of [marked, text, ...pieces]) {
    const date = parseDate(piece, "");
    if (date) return date;
  }
  return null;
}
