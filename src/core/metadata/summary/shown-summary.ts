import { isAppeal } from "../../clean/general/calls/calls.ts";
import { isDateLine } from "../../clean/general/credits/published.ts";
import { BUTTONS, HIDDEN } from "../../page/marks.ts";
import { inOneLine, type Line, linesOf } from "../../text/lines.ts";
import { isSentence } from "../../text/prose.ts";
import { countWords } from "../../text/script.ts";
import { briefText, textOf } from "../../text/text.ts";
import { CREDITED, calledBy, dateIn, OF_WRITER } from "../around.ts";
import { isNextTo } from "../dates/dates.ts";
import { PUBLISHED } from "../dates/shown-date.ts";
import { writerTold } from "../writers/byline.ts";
import { writersOf } from "../writers/shown-writers.ts";

/** Letters of a summary. */
export const LONGEST_SUMMARY = 400;

/** How a line begins that says it, and hardly more. */
const SAYS_WHEN =
  /^(?:posted|published|updated|diperbarui|diterbitkan)\s*(?::|(?:on|at|pada)\b|\d|(?:jan|feb|mar|apr|ma[yi]|jun|jul|aug|agu|sep|o[ck]t|nov|de[cs])\w*\s+\d)/i;

/** Sentences: what heads a part of a text is none, or one. */
const MORE_THAN_ONE = /\S{3}[.।]\s+\S.*[.।!?]$/u;

/** Names that pages give to the summary under a title; a review's summary is its verdict. */
const STANDFIRST =
  /sub-?(?:title|head|judul)|deck|(?:\b|[-_]|article|header)dek(?![a-z])|(?<!review[-_]?)summary|stand-?first|strapline|\blede?\b|lead(?!er)|teaser|excerpt|desc(?:ription|p?(?![a-z]))|abstract|ringkasan|sinopsis|perex|chapo|entradilla|sapo|intro(?!d)/i;

/** Names that pages give to lines of writers. */
const BYLINE = /byline|\bcontrib(?:utor)?\b/i;

/** Lines of a summary that breaks part. */
const MOST_LINES = 4;

/** A summary of several lines between breaks, all that a box says that is called one; null where a line is no part of such a box. */
function brokenSummary({ element }: Line): string | null {
  const box = [element, element.parentElement].find(
    (around) =>
      around &&
      STANDFIRST.test(calledBy(around)) &&
      around.querySelector("br") &&
      !around.querySelector("p,div,li,a,img") &&
      briefText(around, LONGEST_SUMMARY) !== null,
  );
  const lines = box ? linesOf(box) : [];
  return box && lines.length > 1 && lines.length <= MOST_LINES
    ? inOneLine(box)
    : null;
}

/** Whether a box says what a line says, and no more; it may be all of a long article's. */
function saysNoMore(box: Element, line: Element): boolean {
  const text = textOf(line);
  return briefText(box, text.length) === text;
}

/** What the page's own names call a summary: a line, or a box that holds nothing else. Null where they call neither so. */
function namedSummary(line: Element): Element | null {
  const { parentElement } = line;
  const boxes = [line];
  // A box of the whole article may be named after a description, too.
  if (parentElement && saysNoMore(parentElement, line))
    boxes.push(parentElement);
  if (parentElement?.parentElement && parentElement.childElementCount === 1)
    boxes.push(parentElement.parentElement);
  const named = boxes.find((box) => STANDFIRST.test(calledBy(box)));
  return BYLINE.test(calledBy(line)) ? null : (named ?? null);
}

/** Whether the page's own names call a line a summary. */
export const isCalledSummary = (line: Element): boolean =>
  namedSummary(line) !== null;

/** Whether what is called a summary is no paragraph, as the text's first may be called so, too, and says no more than the line. */
function isCalledApart(line: Element): boolean {
  const named = namedSummary(line);
  return named !== null && named.localName !== "p" && saysNoMore(named, line);
}

/** Whether the text begins in another box than such a summary. */
function isApart(line: Element, text: Element): boolean {
  const around = namedSummary(line)?.parentElement;
  return (
    isCalledApart(line) &&
    around?.contains(text) === true &&
    around !== text.parentElement
  );
}

/** What a line says before the day that it may end with: "posted on March 19, 2014". */
function beforeDay({ text, pieces }: Line): string {
  const last = pieces.at(-1) ?? "";
  return pieces.length > 1 && SAYS_WHEN.test(last)
    ? text.slice(0, -last.length).trimEnd()
    : text;
}

/** Whether a line names writers, though it may end as a sentence does: "Par Ani Lestari (Limboto, envoyée spéciale)". */
const isByline = (line: Line): boolean =>
  writerTold(line.text) !== null ||
  (line.text.endsWith(")") && writersOf(line).length > 0);

/** Words beside buttons, which tell what these are for. */
const isTool = ({ text, element }: Line): boolean =>
  element.hasAttribute(BUTTONS) && !isSentence(text);

/** One of several points. */
const isPoint = (element: Element): boolean =>
  element.closest("li:not(:only-child)") !== null;

/** Whether a line stands in the page's own head of the article, and another one below it. */
const isHeadOver = (line: Element, other: Element): boolean =>
  line.closest("header")?.contains(other) === false;

/**
 * The summary below the headline: the only sentences before the line that names day or writer, or in the article's head where the page
 * calls them one; the heading right below it, over such a line, or of several sentences; or what is called one and ends like no sentence, as a first paragraph
 * would. Null where there is none, or the text begins there.
 * @param published the article's day, where the page tells it elsewhere
 */
export function shownSummary(
  near: readonly Line[],
  published: string | null,
): string | null {
  // A diary's first day is not the article's.
  const isDated = (line: Line): boolean => {
    const date = dateIn(line);
    return (
      date !== null &&
      (published === null ||
        isNextTo(date, published) ||
        PUBLISHED.test(line.text))
    );
  };
  let summary: Line | null = null;
  let isSigned = false;
  for (const [at, line] of near.entries()) {
    const { text, element } = line;
    if (
      element.closest(
        `figure,[${HIDDEN}],${OF_WRITER},[class*='caption' i],[class*='media__description' i],[class*='video-desc' i]`,
      )
    )
      continue;
    // What the page asks of its reader stands above the text, too, and its tools.
    if (isAppeal(text) || isTool(line)) continue;
    const broken = summary || isSigned ? null : brokenSummary(line);
    if (broken && countWords(broken) > 4) return broken;
    // Words beside it: one of a text's paragraphs, or part of one.
    const isAlone = briefText(element, text.length) === text;
    if (isSentence(text) && !isDateLine(text) && !isByline(line)) {
      // Older pages frame a photo and its words by a table.
      const isCaption =
        (element.closest("table") || !isCalledSummary(element)) &&
        isUnderPhoto(line);
      if (text === summary?.text || isCaption) continue;
      if (summary && isSubheading(summary) && MORE_THAN_ONE.test(summary.text))
        return beforeDay(summary);
      if (
        summary &&
        isCalledSummary(summary.element) &&
        (isHeadOver(summary.element, element) ||
          isApart(summary.element, element))
      )
        return beforeDay(summary);
      if (
        (summary && !isSubheading(summary)) ||
        // Below day and writer the text begins, but for a box that is called a summary.
        (isSigned && !isCalledApart(element)) ||
        !isAlone ||
        isPoint(element) ||
        text.length > LONGEST_SUMMARY
      )
        return null;
      summary = line;
    } else if (
      isCalledSummary(element) &&
      isAlone &&
      !isPoint(element) &&
      !isUnderPhoto(line) &&
      countWords(text) > 4 &&
      text.length <= LONGEST_SUMMARY &&
      !(isDated(line) && SAYS_WHEN.test(text) && countWords(text) < 10) &&
      !isDateLine(text) &&
      writersOf(line).length === 0
    )
      return beforeDay(line);
    else if (isDated(line) || writersOf(line).length > 0) {
      if (summary) return beforeDay(summary);
      isSigned = true;
    } else if (at === 0 && isSubheading(line)) summary = line;
  }
  return null;
}

/** Whether a line is a heading of several words below the first level. */
const isSubheading = ({ text, element, isLink }: Line): boolean =>
  !isLink &&
  element.closest("h2,h3,h4") !== null &&
  countWords(text) > 4 &&
  text.length <= LONGEST_SUMMARY;

/** Whether a line is all that a box with a photo says, or says whose it is: what is seen on it. */
function isUnderPhoto({ element, text }: Line): boolean {
  if (CREDITED.test(text)) return true;
  for (
    let box: Element | null = element;
    box && briefText(box, text.length) === text;
    box = box.parentElement
  )
    if (box.querySelector("img")) return true;
  return false;
}
