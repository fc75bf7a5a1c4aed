import { isNextTo, parseDate } from "../../../metadata/dates/dates.ts";
import { PREPOSITION, WRITER } from "../../../metadata/writers/roles.ts";
import { linesOf } from "../../../text/lines.ts";
import { isLeaf, isSentence } from "../../../text/prose.ts";
import { countWords } from "../../../text/script.ts";
import { briefText, fold, textOf } from "../../../text/text.ts";
import type { Known } from "./bylines.ts";
import { isDateLine, isReadingTime } from "./published.ts";

/** Letters, and words in a part of it that is neither a date nor a byline. */
const LONGEST_IMPRINT = 250;
const LONGEST_PART = 3;

/** Words of one in a single part. */
const LONGEST_ONE = 20;

const PUBLISHED = /\b(?:published|posted) by\b.*\bupdated\b/i;

/** The parts of a line: between its signs for that, or, where nothing stands loose in it, its elements. */
function partsOf(line: Element): string[] {
  const isLoose = [...line.childNodes].some(
    (node) => node.nodeType === 3 && /[\p{L}\d]/u.test(node.nodeValue ?? ""),
  );
  const parts = textOf(line).split(/[|•·]/);
  return (parts.length > 1 || isLoose ? parts : [...line.children].map(textOf))
    .map(fold)
    .filter(Boolean);
}

/** Whether a date is the article's own, or of a day beside it: zones part days. */
const isOwnDay = (date: string | null, { published }: Known): boolean =>
  date !== null && published !== null && isNextTo(date, published);

/**
 * "Le Kabar | 12.10.2026 à 11h21 | Par Ani Lestari (Gorontalo)", "12 October 2026 | 36 comments": the article's own day beside who wrote
 * it, when it was changed or how many have answered, and a few words.
 */
export function isImprint(element: Element, known: Known): boolean {
  const text = briefText(element, LONGEST_IMPRINT);
  if (text === null || linesOf(element).length !== 1) return false;
  const parts = partsOf(element);
  const isAbout = (part: string): boolean =>
    isDateLine(part) ||
    isReadingTime(part) ||
    PREPOSITION.test(part) ||
    WRITER.test(part) ||
    /^source\s*:/i.test(part);
  // "Kabar, Limboto Published by: Ani Updated Tue, 19 Jul 2026 10:32 AM": in one part.
  if (
    PUBLISHED.test(text) &&
    countWords(text) <= LONGEST_ONE &&
    !isSentence(text) &&
    isOwnDay(parseDate(text, ""), known)
  )
    return true;
  return (
    parts.filter((part) => isAbout(part) || /^\d+ \p{L}+$/u.test(part)).length >
      1 &&
    parts.some((part) => isOwnDay(parseDate(part, ""), known)) &&
    parts.every((part) => isAbout(part) || countWords(part) <= LONGEST_PART)
  );
}

/** Letters of such a line, and its words beside digits. */
const LONGEST_DAY = 60;
const MOST_WORDS = 6;

/** Digits of any script as those of Latin's: a script's ten stand in a row, in those of India's languages from the seventh place on. */
const inLatinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String((code - (code >= 0x900 && code < 0xe00 ? 6 : 0)) % 16);
  });

/** "প্রকাশ: ২১ অক্টোবর ২০২৬, ০৮: ০০": the article's own day, in the words of a language that dates.ts knows no months of. */
export function tellsDay(text: string, { published }: Known): boolean {
  if (!published || text.length > LONGEST_DAY || /\d/.test(text)) return false;
  const [year, , day] = published.slice(0, 10).split("-").map(Number);
  const numbers = (inLatinDigits(text).match(/\d+/g) ?? []).map(Number);
  return (
    countWords(text.replace(/\p{Nd}+/gu, "")) <= MOST_WORDS &&
    numbers.includes(year ?? Number.NaN) &&
    numbers.includes(day ?? Number.NaN)
  );
}

/** Whether an element is a line that tells the article's own day. */
export function isItsDate(element: Element, known: Known): boolean {
  if (known.published === null || !isLeaf(element)) return false;
  const text = briefText(element, LONGEST_IMPRINT);
  return (
    text !== null &&
    (((isDateLine(text) || /^posted by /i.test(text)) &&
      isOwnDay(parseDate(text, ""), known)) ||
      isImprint(element, known))
  );
}
