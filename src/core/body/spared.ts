import { areTwo, FACT, OF_RECIPE } from "../clean/general/lines/parts.ts";
import { COMMENTS, READERS } from "../doubt.ts";
import { isTime } from "../metadata/dates/dates.ts";
import { follows } from "../order.ts";
import { FORM, HIDDEN } from "../page/marks.ts";
import { isPhotoBox } from "../photos/photo-box.ts";
import {
  HEADINGS,
  isAllProse,
  isBold,
  isLinks,
  isProse,
  linkedText,
  SENTENCE_END,
  SUBHEADINGS,
} from "../text/prose.ts";
import {
  beside,
  briefText,
  hasText,
  near,
  textOf,
  WITHIN_LINE,
} from "../text/text.ts";
import { isPoint } from "./points.ts";

/*
 * What a judge has left out of the boxes that it has kept, and is the text's all the same by what stands beside it.
 */

/** What a judge has kept of a page. */
export interface Kept {
  /** All that was kept, and what holds something of it. */
  blocks: ReadonlySet<Element>;
  /** The first and the last block that it kept. */
  first: Element | null;
  last: Element | null;
}

/** Letters of the time beside a heading of a live report: "Diperbarui pukul 16.12 WIB". */
const LONGEST_TIME = 30;

/** Letters of what stands over a list: "Ingredients". */
const LONGEST_LABEL = 40;

/** Whether at least two of such lines in a box tell a fact. */
const tellsFacts = (box: Element, lines: string): boolean =>
  areTwo(box.querySelectorAll(lines), (line) => FACT.test(textOf(line)));

/** A list, a table or facts under a heading, without a way to anywhere else. */
function isFactBox(box: Element): boolean {
  const isHeaded =
    box.querySelector(`${SUBHEADINGS},caption`) !== null ||
    box.firstElementChild?.matches("b,strong") === true;
  return (
    isHeaded &&
    (box.querySelector("ul,ol,dl,table") !== null || tellsFacts(box, "p")) &&
    linkedText(box) === 0
  );
}

/** What pages call a box of facts beside their text. */
const CALLED_FACTS =
  /(?:^|[-_\s])(?:info-?box|fact-?box|fact-?file|fakta-?(?:boks|box|ruta)|steckbrief)(?:$|[-_\s])/i;

/** Facts told in paragraphs under a heading, in a box that is called so, whose ways lead into it alone. */
const isInfoBox = (box: Element): boolean =>
  CALLED_FACTS.test(box.className) &&
  box.querySelector(SUBHEADINGS) !== null &&
  [...box.querySelectorAll("p")].some(isProse) &&
  [...box.querySelectorAll("a[href]")].every((link) =>
    link.getAttribute("href")?.startsWith("#"),
  );

/** Words of a point at the least; places to share a page, its day and its writer have fewer. */
const LEAST_WORDS = 3;

/** What is needed for a recipe; a judge goes by the ways to each, and by the fields in which one says for how many. */
const isIngredients = (box: Element): boolean =>
  box.matches("[class*='ingredient' i]") &&
  box.querySelector(":is(ul,ol)>li+li,dl>dd+dd") !== null;

/** Points that lead nowhere: a judge of paragraphs finds them too short, or goes by their name. */
const isPlainList = (block: Element): boolean =>
  block.matches("ul,ol") &&
  [...block.children].every((item) => isPoint(item, LEAST_WORDS));

/** Lines and points of which one announces the next: "By the numbers:". */
const areAnnounced = (box: Element): boolean =>
  linkedText(box) === 0 &&
  [...box.children].every((part) => part.matches("p,ul,ol")) &&
  [...box.children].some(
    (part) =>
      part.localName === "p" &&
      /[:：]$/.test(textOf(part)) &&
      part.nextElementSibling !== null &&
      isPlainList(part.nextElementSibling),
  );

const isPlainLine = (block: Element): boolean =>
  block.localName === "p" &&
  block.attributes.length === 1 /* the number */ &&
  linkedText(block) < textOf(block).length * 0.4;

/** Whether a line that opens or ends a box of the text is between paragraphs of others; a question may open the whole text. */
function isAtEdge(
  block: Element,
  box: Element,
  opens: boolean,
  { first, last }: Kept,
): boolean {
  const text = textOf(block);
  const isQuestion = text.endsWith("?") && isBold(block);
  return (
    isPlainLine(block) &&
    SENTENCE_END.test(text) &&
    (opens ? !box.contains(first) || isQuestion : !box.contains(last))
  );
}

/** What was kept right behind a block; null where something else stands there. */
function keptBehind(block: Element, { blocks }: Kept): Element | null {
  const next = beside(block, "nextElementSibling");
  return next && blocks.has(next) ? next : null;
}

/** The same, where links may stand between, as those to other units stand under "Ingredients". */
function keptBelow(heading: Element, kept: Kept): Element | null {
  const next = beside(heading, "nextElementSibling");
  return (
    keptBehind(heading, kept) ??
    (next && isLinks(next) ? keptBehind(next, kept) : null)
  );
}

/** What is quoted, and where, in a paragraph over the quote: a link, and a few words. */
const isOverQuote = (block: Element, kept: Kept): boolean =>
  block.localName === "p" &&
  keptBehind(block, kept)?.localName === "blockquote" &&
  !block.querySelector(`[${FORM}],[${HIDDEN}]`);

/** Whether a box tells facts under a heading, "Working time: 45 mins", as may stand over a text; or those of a recipe. */
export const areFactsOverText = (box: Element): boolean =>
  (box.matches(OF_RECIPE) || (isFactBox(box) && tellsFacts(box, "p,li"))) &&
  !box.querySelector(`[${FORM}],[${HIDDEN}]`);

/** Among kept paragraphs: what is too short for a judge of paragraphs, or set apart. */
function isBetween(block: Element, kept: Kept): boolean {
  if (isOverQuote(block, kept)) return true;
  const isText =
    isIngredients(block) ||
    (!block.querySelector(`[${FORM}],[${HIDDEN}]`) &&
      (isFactBox(block) ||
        isInfoBox(block) ||
        isPlainList(block) ||
        areAnnounced(block) ||
        (isAllProse(block) && !block.matches(`aside,nav,footer,${COMMENTS}`))));
  if (!isText && !isPlainLine(block) && !isPhotoBox(block)) return false;
  const isWhole = isText || SENTENCE_END.test(textOf(block));
  const isKeptLine = (other: Element): boolean =>
    kept.blocks.has(other) &&
    (other.localName === "p" || (isWhole && other.querySelector("p") !== null));
  const box = block.parentElement;
  const lines = [...(box?.children ?? [])];
  const at = lines.indexOf(block);
  const isBehind = lines.slice(0, at).some(isKeptLine);
  const isBefore = lines.slice(at).some(isKeptLine);
  if (isBehind && isBefore) return true;
  const announcing = beside(block, "previousElementSibling");
  if (
    isPlainList(block) &&
    announcing !== null &&
    isKeptLine(announcing) &&
    /[:：]$/.test(textOf(announcing))
  )
    return true;
  return (
    box !== null &&
    (isBehind || isBefore) &&
    isAtEdge(block, box, isBefore, kept)
  );
}

/** What stands over a list that was kept, in a few words: a judge goes by its name, such as "header". */
function isOverKeptList(block: Element, { blocks }: Kept): boolean {
  const next = block.nextElementSibling;
  const list = next?.localName === "div" ? next.firstElementChild : next;
  return (
    list?.matches("ul,ol") === true &&
    blocks.has(list) &&
    linkedText(block) === 0 &&
    !block.querySelector(`[${FORM}],[${HIDDEN}]`) &&
    briefText(block, LONGEST_LABEL) !== null
  );
}

/** A few words over points that lead nowhere. */
function isPointsBox(box: Element | null): boolean {
  if (!box) return false;
  const [label, list, ...others] = box.children;
  return (
    label !== undefined &&
    list?.matches("ul,ol") === true &&
    others.length === 0 &&
    list.childElementCount > 1 &&
    briefText(label, LONGEST_LABEL) !== null &&
    linkedText(box) === 0 &&
    !box.querySelector(`[${FORM}],[${HIDDEN}]`)
  );
}

/** What is for something, or against it: one of two such boxes beside something that was kept. */
const isOneOfPoints = (block: Element, { blocks }: Kept): boolean =>
  isPointsBox(block) &&
  (isPointsBox(block.nextElementSibling) ||
    isPointsBox(block.previousElementSibling)) &&
  [...(block.parentElement?.children ?? [])].some((other) => blocks.has(other));

/** The time of an entry of a live report, over its text. */
const isTimeOfKept = (block: Element, kept: Kept): boolean =>
  keptBehind(block, kept) !== null &&
  isTime(briefText(block, LONGEST_TIME) ?? "");

/** The number of a part, within its heading: "3. " */
const NUMBER = /^\d{1,3}[.):]?$/;

/** Part of a kept paragraph's sentence, whatever its class; a heading's number, which many pages hide from those who hear them; or the "header" of a line in a box: "Prep time" before "15 min". */
const isWithinWords = (block: Element, { blocks }: Kept): boolean =>
  WITHIN_LINE.has(block.localName) &&
  (/^(?:p|span|b|strong|em|i)$/.test(block.parentElement?.localName ?? "") ||
    (block.parentElement?.matches(HEADINGS) === true &&
      NUMBER.test(briefText(block, 4) ?? "")) ||
    (/header/i.test(block.className) &&
      linkedText(block) === 0 &&
      near(block, "nextSibling").some(
        (next) =>
          next.nodeType === 1 && blocks.has(next as Element) && hasText(next),
      )));

/** Whether a box says no more than a table whose columns have heads, and leads nowhere. */
function isDataTable(box: Element): boolean {
  const table = box.querySelector("table:has(th)");
  return (
    table !== null &&
    linkedText(box) === 0 &&
    briefText(table, textOf(box).length) === textOf(box) &&
    !box.querySelector(`[${FORM}],[${HIDDEN}]`)
  );
}

/** A table in a box of its own right behind one that was kept, with a class that both bear: one of the parts that a text is made of. */
function isPartWithTable(block: Element, { blocks }: Kept): boolean {
  const before = beside(block, "previousElementSibling");
  return (
    before !== null &&
    blocks.has(before) &&
    [...block.classList].some((name) => before.classList.contains(name)) &&
    isDataTable(block)
  );
}

/** Whether a block that the judge left out is the text's all the same, with all in it. */
export const isSpared = (block: Element, kept: Kept): boolean =>
  !block.hasAttribute(READERS) &&
  (isBetween(block, kept) ||
    isWithinWords(block, kept) ||
    (keptBehind(block, kept) !== null && areFactsOverText(block)) ||
    isOverKeptList(block, kept) ||
    isOneOfPoints(block, kept) ||
    isTimeOfKept(block, kept) ||
    isPartWithTable(block, kept));

/** Whether a heading may be over a part of the text: of the first level, where it is not over all of it. */
const isOverPart = (heading: Element, { first }: Kept): boolean =>
  heading.localName !== "h1" || (first !== null && follows(first, heading));

/** The heading that a block is, or holds with hardly a word beside it, over something that was kept: many are named after the page's own head. */
export function headingOfKept(block: Element, kept: Kept): Element | null {
  const heading = block.matches(HEADINGS)
    ? block
    : block.querySelector(HEADINGS);
  return heading &&
    isOverPart(heading, kept) &&
    textOf(block).length <= textOf(heading).length + LONGEST_TIME &&
    linkedText(block) === 0 &&
    keptBelow(block, kept)
    ? heading
    : null;
}
