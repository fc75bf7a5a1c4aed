import { follows } from "../../order.ts";
import { unlay } from "../../page/layout-tables.ts";
import { HIDDEN } from "../../page/marks.ts";
import { remembered } from "../../remembered.ts";
import { MARKER } from "../../removals.ts";
import { each, filtered, type Steps } from "../../steps.ts";
import {
  HEADINGS,
  isBold,
  isHeading,
  isLeaf,
  isLinks,
  isSentence,
  LOOSE,
  lettersBesideLinks,
  lettersIn,
  paragraphsIn,
  paragraphsWithin,
} from "../../text/prose.ts";
import {
  briefText,
  hasText,
  letters,
  textOf,
  WITHIN_LINE,
} from "../../text/text.ts";
import { type Cleaning, takenAt, takeOut } from "../cleaning.ts";
import { OWNED } from "./appeals.ts";
import { asides, behindArticle, boxesBehind } from "./behind.ts";
import {
  floatedTables,
  labelledAds,
  namedBoxes,
  newsletters,
} from "./boxes.ts";
import type { Known } from "./bylines.ts";
import { isAppeal } from "./calls.ts";
import { captions } from "./captions.ts";
import { data } from "./data.ts";
import { looseDateline } from "./datelines.ts";
import { dayBehind } from "./day.ts";
import { isItsDate } from "./imprint.ts";
import { isHead, isOwnLine, ruleFor } from "./lines.ts";
import { cards, headedLists, LISTS, linkedPhotos } from "./lists.ts";
import { withoutNotes } from "./notes.ts";
import { pullQuotes } from "./pull-quotes.ts";
import { readCounts } from "./read-counts.ts";

/*
 * What Readability leaves too much on pages that no profile knows: lines about the article rather than of it, and lists of other
 * articles. Each rule is about form and wording, none about one site.
 */

const BLOCKS =
  "p,div,section,header,footer,aside,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,blockquote,time,address,span,figure,a,font,b,i,em,strong";

/** What shows or names something; others are a page's frames around lines. */
const FIGURES = "figure:has(img,iframe,figcaption,[data-embed])";

/** What holds captions; older pages set a photo and what is said of it in a table that the text runs around. */
const OF_PHOTO =
  "figure,table[align='left']:has(img),table[align='right']:has(img)";

/** May be a line of its own between breaks, or part of one. */
const EMPHASIS = "font,b,i,em,strong";

/** Letters. What is longer is the text's. */
const LONGEST_LINE = 400;
const LONGEST_LIST = 4000;
const LONGEST_APPEAL = 800;

/** The next words or photo after an element, or null. */
function following(element: Element, body: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(
    body,
    5 /* elements and text */,
  );
  walker.currentNode = element.lastChild ?? element;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      !element.contains(node) &&
      (node.nodeType === 3
        ? hasText(node)
        : /^(?:IMG|IFRAME)$/.test(node.nodeName))
    )
      return node;
  return null;
}

/** The way to a place's own address on its page. */
const ANCHOR = /^[#¶§]$/;

/**
 * Words within a line that the page itself hides, or that a font shows as a sign, and signs that lead to their own place. Whole
 * sentences it shows when it is asked to.
 */
function* hiddenWords(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("span,i"), (icon) => {
    if (
      /^[a-z]$/i.test(briefText(icon, 2) ?? "") &&
      [...icon.classList].some((name) => /^icon(?:$|-)/.test(name)) &&
      // Alone on its line: within one it may be a key's name, or how a word begins.
      briefText(icon.closest("p,div,h2,h3,h4") ?? icon, 2) === textOf(icon) &&
      !icon.closest("li,td")
    )
      takeOut(icon, "label", cleaning);
  });
  yield* each(cleaning.body.querySelectorAll("a[href^='#']"), (anchor) => {
    if (ANCHOR.test(briefText(anchor, 1) ?? ""))
      takeOut(anchor, "label", cleaning);
  });
  for (const words of cleaning.body.querySelectorAll(`[${HIDDEN}]`))
    if (WITHIN_LINE.has(words.localName) && !isSentence(textOf(words)))
      takeOut(words, "hidden", cleaning);
}

/** A button right before a sentence on its line, from which only a style sheet parts it: "CommentsThe harvest". */
function* gluedLabels(cleaning: Cleaning): Steps {
  const labels = cleaning.body.querySelectorAll("span,b,strong,a");
  yield* each(labels, (label) => {
    const next = label.nextSibling;
    if (
      /^(?:comments|komentar)$/i.test(briefText(label, 10) ?? "") &&
      (next?.nodeType === 3 || label.nextElementSibling?.hasAttribute(LOOSE)) &&
      /^\p{Lu}\p{Ll}/u.test(next?.textContent ?? "") &&
      isSentence(textOf(next)) &&
      !label.closest("li,td,th,dl")
    )
      takeOut(label, "label", cleaning);
  });
}

/** Letters. */
const LONGEST_HEADING = 60;

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

/** A headline over nothing that was kept. */
function danglingHeadings(cleaning: Cleaning): void {
  // From the last on: one alone may have stood over others alone.
  for (const heading of [
    ...cleaning.body.querySelectorAll(HEADINGS),
  ].reverse()) {
    const next = following(heading, cleaning.body);
    const lower = next?.parentElement?.closest(HEADINGS);
    const isOverOther =
      lower &&
      lower.localName <= heading.localName &&
      LISTS.test(textOf(heading));
    if ((!next || isOverOther) && textOf(heading) !== "")
      takeOut(heading, "heading-alone", cleaning);
  }
}

/** "More from the kitchen:" over nothing but what was taken out. */
function danglingLabels(cleaning: Cleaning): void {
  for (const mark of cleaning.body.querySelectorAll(`p + [${MARKER}]`)) {
    const label = mark.previousElementSibling;
    // A photo that it is over says nothing, and is looked for all the same.
    let next = mark.nextElementSibling;
    while (next?.hasAttribute(MARKER)) next = next.nextElementSibling;
    if (
      label &&
      isBold(label) &&
      /[:：]$/.test(briefText(label, LONGEST_HEADING) ?? "") &&
      (next === null || isHeading(next))
    )
      takeOut(label, "heading-alone", cleaning);
  }
}

/** Headings right above the headline, which the judge has taken out. */
function kickers(cleaning: Cleaning, { title }: Known): void {
  const own = letters(title);
  for (const heading of cleaning.body.querySelectorAll(HEADINGS))
    if (letters(takenAt(heading.nextElementSibling, cleaning)) === own)
      takeOut(heading, "label", cleaning);
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
      /\b(?:posted|updated|published|diperbarui|diterbitkan)\b/i.test(
        textOf(table),
      ) &&
      isHead(table, known)
    )
      takeOut(table, "head", cleaning);
}

/** Whether a box around a call says more than what it is about: what a newsroom says of its own article is the text's. */
function saysMore(box: Element): boolean {
  const said = paragraphsIn(box);
  return said.length > 1 || said.some((line) => OWNED.test(textOf(line)));
}

/** Letters of what may stand over a question to the page's reader. */
const LONGEST_OVER = 80;

/** "Was this helpful?": a question about what stands before it in the same box. */
const asksOfText = (call: Element, box: Element): boolean => {
  const question = textOf(call);
  return question.endsWith("?") && textOf(box).indexOf(question) > LONGEST_OVER;
};

/** Cleans a body that no profile chose. */
export function* general(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  unlay(body);
  looseDateline(cleaning);
  yield;
  yield* data(cleaning);
  yield;
  yield* hiddenWords(cleaning);
  yield;
  yield* gluedLabels(cleaning);
  kickers(cleaning, known);
  yield;
  yield* captions(cleaning);
  yield;
  yield* pullQuotes(cleaning);
  yield* labelledAds(cleaning);
  floatedTables(cleaning);
  yield;
  yield* headedLists(cleaning);
  yield* cards(cleaning);
  yield* asides(cleaning);
  yield;
  yield* boxesBehind(cleaning);
  yield* behindArticle(cleaning);
  yield* namedBoxes(cleaning);
  yield* newsletters(cleaning);
  yield;
  // The summary goes above the day that stands below it.
  const paragraphs = yield* paragraphsWithin(body);
  const outside = yield* filtered(
    paragraphs,
    (block) => !block.closest(OF_PHOTO),
  );
  const said = yield* filtered(
    // Where captions say all there is, they are the text.
    outside.length > 0 ? outside : paragraphs,
    (block) => textOf(block) !== known.lede && !isItsDate(block, known),
  );
  yield;
  const prose = withoutNotes(said, cleaning, known);
  yield;
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
    if (!isLeaf(block) && !isList) return;
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
    if (zone === "text" && block.matches(EMPHASIS)) return;
    const rule = ruleFor(block, text, zone, known, isStory);
    if (!rule) return;
    const around = block.parentElement;
    const isBox =
      around &&
      around !== body &&
      around.matches("div,section,aside") &&
      (rule === "call"
        ? isAppeal(text) &&
          !asksOfText(block, around) &&
          (briefText(around, LONGEST_APPEAL)?.length ?? all) <
            all / (isHeading(block) ? 2 : 5) &&
          !saysMore(around)
        : rule === "link-list" && isHeaded(around, block));
    takeOut(isBox ? around : block, rule, cleaning);
    if (first && !isKept(first)) first = prose.find(isKept);
    if (last && !isKept(last)) last = prose.findLast(isKept);
  });
  yield;
  if (known.lines.length > 0) linkedPhotos(cleaning);
  danglingHeadings(cleaning);
  danglingLabels(cleaning);
}
