import { follows } from "../../../order.ts";
import { remembered } from "../../../remembered.ts";
import { each, type Steps } from "../../../steps.ts";
import { beginsNote } from "../../../text/newsroom-note.ts";
import {
  HEADINGS,
  isHeading,
  isLeaf,
  isLinks,
  lettersBesideLinks,
  lettersIn,
  paragraphsIn,
  proseIn,
} from "../../../text/prose.ts";
import {
  beside,
  briefText,
  hasText,
  letters,
  textOf,
} from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { SUMMARY } from "../boxes/names.ts";
import { isAppeal } from "../calls/calls.ts";
import { isByline, type Known } from "../credits/bylines.ts";
import { dayBehind } from "../credits/day.ts";
import { isHead, isOwnLine, ruleFor } from "./lines.ts";
import { readCounts } from "./read-counts.ts";

const BLOCKS =
  "p,div,section,header,footer,aside,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,blockquote,time,address,span,figure,a,font,b,i,em,strong,small";

/** What shows or names something; others are a page's frames around lines. */
const FIGURES = "figure:has(img,iframe,figcaption,[data-embed])";

/** May be a line of its own between breaks, or part of one. */
const EMPHASIS = "font,b,i,em,strong,small";

/** Letters. What is longer is the text's. */
const LONGEST_LINE = 400;
const LONGEST_LIST = 4000;
const LONGEST_APPEAL = 800;
const LONGEST_HEADING = 60;

/** Letters of what may stand over a question to the page's reader. */
const LONGEST_OVER = 80;

/** Whether all that a box says beside a list is what stands over it. */
function isHeaded(box: Element, list: Element): boolean {
  const heading = box.querySelector(HEADINGS);
  const words = textOf(heading);
  return (
    heading !== null &&
    words.length <= LONGEST_HEADING &&
    follows(heading, list) &&
    letters(textOf(box)) === letters(`${words} ${textOf(list)}`)
  );
}

/** Tables outside the text that say no more than who wrote what and when, and lead elsewhere. */
function headTables(
  cleaning: Cleaning,
  known: Known,
  isWithin: (table: Element) => boolean,
): void {
  for (const table of cleaning.body.querySelectorAll("table"))
    if (
      briefText(table, LONGEST_LINE) &&
      !table.closest("figure") &&
      !table.querySelector("th,table") &&
      !isWithin(table) &&
      /^by\b|\b(?:posted|updated|published|diperbarui|diterbitkan)\b/i.test(
        textOf(table),
      ) &&
      isHead(table, known)
    )
      takeOut(table, "head", cleaning);
}

/** Whether a box around a call says more than what it is about: a text's summary, or what a newsroom says of it, is the text's. */
function saysMore(box: Element): boolean {
  const said = paragraphsIn(box);
  return (
    said.length > 1 ||
    said.some((line) => beginsNote(textOf(line))) ||
    box.matches(SUMMARY) ||
    box.querySelector(SUMMARY) !== null
  );
}

/** "Was this helpful?": a question about what stands before it in the same box. */
const asksOfText = (call: Element, box: Element): boolean => {
  const question = textOf(call);
  return question.endsWith("?") && textOf(box).indexOf(question) > LONGEST_OVER;
};

/** What readers may do, where a call ends with a colon over a list of it that tells no more. */
function asked(call: Element, text: string): Element | null {
  const next = text.endsWith(":") ? beside(call, "nextElementSibling") : null;
  return next?.matches("ul,ol") &&
    briefText(next, LONGEST_LINE) !== null &&
    proseIn(next) === 0
    ? next
    : null;
}

/** Whether a break parts a line from others in its box. */
const isBesideBreak = (line: Element): boolean =>
  (["previousSibling", "nextSibling"] as const).some((side) => {
    let other = line[side];
    while (other && other.nodeName !== "BR" && !hasText(other))
      other = other[side];
    return other?.nodeName === "BR";
  });

/** Whether the box around a line is no more than that line's, in a text of so many letters. */
function isItsBox(
  around: Element,
  line: Element,
  rule: string,
  all: number,
): boolean {
  if (rule === "link-list") return isHeaded(around, line);
  return (
    rule === "call" &&
    isAppeal(textOf(line)) &&
    !asksOfText(line, around) &&
    (briefText(around, LONGEST_APPEAL)?.length ?? all) <
      all / (isHeading(line) ? 2 : 5) &&
    !saysMore(around)
  );
}

/**
 * Takes out the lines and lists about the article rather than of it, over, within and below its paragraphs, which are given in order.
 */
export function* ownLines(
  cleaning: Cleaning,
  known: Known,
  paragraphs: readonly Element[],
): Steps {
  const { body } = cleaning;
  // A box whose lines only breaks part is one of them, and so are those lines.
  const blocksOfText = paragraphs.filter(
    (block, at) => !block.contains(paragraphs[at + 1] ?? null),
  );
  // Who wrote what and when may be as many words as a paragraph, of which one may have thousands of parts.
  const isOfText = (block: Element): boolean => {
    const text = briefText(block, LONGEST_LINE);
    return text === null || !(isHead(block, known) || isByline(text, known));
  };
  const prose = blocksOfText.slice(
    Math.max(0, blocksOfText.findIndex(isOfText)),
    blocksOfText.findLastIndex(isOfText) + 1 || undefined,
  );
  // A paragraph that is taken out on the way, as a call is, has no place any more: the next one is where the text begins, or ends.
  let [first, last] = [prose[0], prose.at(-1)];
  const isKept = (block: Element): boolean => body.contains(block);
  if (first) readCounts(cleaning, first);
  const day = first ? dayBehind(first, cleaning, known) : null;
  if (day) takeOut(day, "date-line", cleaning);
  headTables(
    cleaning,
    known,
    (table) =>
      first !== undefined &&
      follows(first, table) &&
      (last === undefined || follows(table, last)),
  );
  yield;
  const all = lettersIn(prose);
  const isStory = all >= lettersBesideLinks(body) * 0.4;
  // A paragraph may be thousands of links.
  const isLine = remembered(isLeaf);
  const blocks = [...body.querySelectorAll(BLOCKS)];
  // Where each stands, once: to ask of two elements which is the first costs what stands between them.
  const places = new Map(blocks.map((block, at) => [block, at]));
  const placeOf = (block: Element | undefined): number | undefined =>
    block && places.get(block);
  yield* each(blocks, (block) => {
    if (!body.contains(block) || block.closest(`${FIGURES},table`)) return;
    // There may be thousands of them: where they stand is asked of lines alone.
    if (
      block.matches(EMPHASIS) &&
      (block.closest("p,li,dl,h1,h2,h3,h4,h5,h6") || !isOwnLine(block))
    )
      return;
    const isList = block.matches("ul,ol,dl");
    // A label and a headline may stand in boxes within one link.
    if (!isLeaf(block) && !isList && block.localName !== "a") return;
    // A link is a line of its own only where it stands loose between boxes.
    if (
      block.localName === "a" &&
      (block.closest("li") ||
        !block.parentElement ||
        isLine(block.parentElement))
    )
      return;
    const text =
      briefText(block, isList ? LONGEST_LIST : LONGEST_LINE) ??
      (isLinks(block) ? briefText(block, LONGEST_LIST) : null);
    if (!text) return;
    const at = places.get(block) ?? 0;
    const before = at < (placeOf(first) ?? blocks.length);
    const after = at > (placeOf(last) ?? -1);
    const zone =
      before && !(first && block.contains(first))
        ? "head"
        : after
          ? "tail"
          : "text";
    if (zone === "text" && block.matches(EMPHASIS) && !isAppeal(text)) return;
    const rule = ruleFor(block, text, zone, known, isStory);
    if (!rule) return;
    const around = block.parentElement;
    const isBox =
      around !== null &&
      around !== body &&
      around.matches("div,section,aside") &&
      !isBesideBreak(block) &&
      isItsBox(around, block, rule, all);
    const list = rule === "call" && !isBox ? asked(block, text) : null;
    takeOut(isBox ? around : block, rule, cleaning);
    if (list) takeOut(list, rule, cleaning);
    if (first && !isKept(first)) first = prose.find(isKept);
    if (last && !isKept(last)) last = prose.findLast(isKept);
  });
}
