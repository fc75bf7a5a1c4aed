import { take } from "../take.ts";
import { isPlainLatin } from "./script.ts";

/** What has no width, and only says where a line may end. */
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space that is not one plain space already, of which most texts have little. */
const LOOSE_SPACE = /\s{2,}|[^\S ]/g;

/** Any of them: most texts are looked through once, and are as they should be. */
const LOOSE = new RegExp(`${NO_WIDTH.source}|${LOOSE_SPACE.source}`);

/** Makes one space of every run of white space (no-break spaces too); what has no width goes. */
export const spaced = (text: string): string =>
  LOOSE.test(text)
    ? text.replace(NO_WIDTH, "").replace(LOOSE_SPACE, " ")
    : text;

/** The same, trimmed. */
export const fold = (text: string): string => spaced(text.trim()).trim();

/** The folded text of an element that may be missing; "" then. Never forces a layout, as innerText would. */
export function textOf(node: Node | null | undefined): string {
  return fold(node?.textContent ?? "");
}

/** Figures as they stand in a power or before a note, from nought. */
export const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What can be raised, and how each is. */
const FLAT = "0123456789-−+()nrp";
const RAISED_ALL = `${RAISED}⁻⁻⁺⁽⁾ⁿʳᵖ`;

/**
 * A power, or the mark of a note ("1", "1)", "1,2", "r)"), in signs that stay raised without any markup, as long as it was; all else
 * as it is.
 */
export const raised = (text: string): string =>
  /^\(?[-−+]?\d+(?:,\d+)*\)?$|^\(?[nrp]\)?$/.test(text)
    ? text.replace(/[^,]/g, (sign) => RAISED_ALL[FLAT.indexOf(sign)] ?? sign)
    : text;

/** Elements within a line: their words run on into what stands beside them. */
export const WITHIN_LINE = new Set(
  "a,abbr,acronym,b,bdi,bdo,big,cite,code,del,dfn,em,font,i,ins,kbd,mark,nobr,q,s,samp,small,span,strike,strong,sub,sup,time,tt,u,var".split(
    ",",
  ),
);

export const isBreak = (node: Node | null | undefined): boolean =>
  node?.nodeName === "BR";

/** Whether a node is a text, or what stands within lines. */
export const isOfLine = (node: Node | null): boolean =>
  node !== null &&
  (node.nodeType === 3 || WITHIN_LINE.has(node.nodeName.toLowerCase()));

/** Whether a small letter, a digit or a sentence ends the first words, and a capital and a small letter begin the second. */
const isRunOn = (end: string, next: string): boolean =>
  isPlainLatin(end + next.slice(0, 2))
    ? /[a-z\d][.!?)]?$/.test(end) && /^[A-Z][a-z]/.test(next)
    : /[\p{Ll}\d][.!?)]?$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(next);

/**
 * The folded text of all that a node holds, with a space wherever a new line would begin: two boxes are never one word. Nor are two
 * elements of one line with nothing between them ("Rp10.000", "Iklan"), which only a style sheet parts; nor an element within the
 * line and the words around it, where a capital follows a small letter or a digit.
 */
export function wordsOf(node: Node): string {
  const walker = (node.ownerDocument as Document).createTreeWalker(
    node,
    5 /* elements and text */,
  );
  let text = "";
  // The last sign of it, two units long at most: to look at the end of a growing text is to copy all of it.
  let end = "";
  let line: Node | null = null;
  let last: Node | null = null;
  const isBeside = (one: Node, other: Node): boolean =>
    one.parentNode?.contains(other) === false &&
    other.parentNode?.contains(one) === false;
  for (let inner = walker.nextNode(); inner; inner = walker.nextNode()) {
    if (inner.nodeType === 1) {
      if (inner.nodeName === "BR") line = null;
      continue;
    }
    let box: Node | null = inner.parentNode;
    while (box && box !== node && WITHIN_LINE.has(box.nodeName.toLowerCase()))
      box = box.parentNode;
    const value = inner.nodeValue ?? "";
    const isApart =
      box !== line ||
      (last !== null &&
        isBeside(last, inner) &&
        /^[\p{L}\p{N}]/u.test(value)) ||
      (last?.parentNode !== inner.parentNode && isRunOn(end, value));
    text += (isApart ? " " : "") + value;
    end = (end + value).slice(-2);
    line = box;
    last = inner;
  }
  return fold(text);
}

/** The longest of the texts, the first of several; "" of none. */
export const longest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (text.length > most.length ? text : most), "");

/** The letters and digits alone, in lower case: what two headings share when only punctuation parts them. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(isPlainLatin(text) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");

/**
 * The folded text of an element, or null where it is longer than so many letters. Costs what the letters cost, however much the
 * element holds: asked of every box around a long text, its whole text would be read once a box.
 */
export function briefText(element: Element, most: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? "";
    const words = fold(value);
    // There may be much white space between elements.
    if (words === "") text += text.endsWith(" ") ? "" : " ";
    else if (words.length > most) return null;
    else text += value;
    if (text.length > most * 2 && fold(text).length > most) return null;
  }
  const folded = fold(text);
  return folded.length > most ? null : folded;
}

/** Whether there is a letter in it at all. */
export const hasText = (node: Node): boolean =>
  node.nodeType === 1
    ? briefText(node as Element, 0) === null
    : textOf(node) !== "";

export type Side = "nextSibling" | "previousSibling";

/** What stands beside a node on its line, the nearest first: to the next break, or box with words. */
function* alongLine(node: Node, side: Side): Iterable<ChildNode> {
  for (let at = node; ; ) {
    const next: ChildNode | null = at[side];
    const { parentElement } = at;
    if (next) {
      const isWithin =
        next.nodeType !== 1 ||
        WITHIN_LINE.has((next as Element).localName) ||
        (next.nodeName !== "BR" && !hasText(next));
      if (!isWithin) return;
      yield next;
      at = next;
    } else if (parentElement && WITHIN_LINE.has(parentElement.localName))
      at = parentElement;
    else return;
  }
}

/** Whether words stand beside an element on its line. The first tells: a line may hold thousands of links. */
export function runsOn(element: Element, side: Side): boolean {
  for (const other of alongLine(element, side)) if (hasText(other)) return true;
  return false;
}

/** So much of a line is looked at from a place in it: a line may hold thousands of elements, and no sentence has more parts. */
const NEAR = 100;

/** What stands beside a node on its line, the nearest first, as far as it is looked at. */
export const near = (node: Node, side: Side): ChildNode[] =>
  take(alongLine(node, side), NEAR);

/** The nearest words beside a node on its line; "" where none are near. */
export function wordsBeside(node: Node, side: Side): string {
  for (const other of near(node, side)) {
    const words = textOf(other);
    if (words !== "") return words;
  }
  return "";
}

/** The next element on a side that says something: past placeholders and photos. */
export function beside(
  element: Element,
  side: "nextElementSibling" | "previousElementSibling",
): Element | null {
  let other = element[side];
  while (other && !hasText(other)) other = other[side];
  return other;
}

/**
 * Text for a clipboard or a file, without the characters that steer instead of saying something: controls but tab and line end, and
 * those that turn the direction of what follows, in another document as well.
 */
export const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === "\n" || sign === "\t" ? sign : "",
  );
