import { atOnce, type Steps } from "../steps.ts";
import { fold, WITHIN_LINE } from "./text.ts";

/** A line as a page shows it: what stands between two breaks, or between the ends of boxes. */
export interface Line {
  text: string;
  /** The texts of which it is made: between them, elements begin or end. */
  pieces: string[];
  /** Whether all of it that has letters is links. */
  isLink: boolean;
  /** The smallest element around all of it. */
  element: Element;
}

/** The words of an element with a space where a new line begins: a title that a break parts is no longer word. */
export const inOneLine = (element: Element): string =>
  element.firstElementChild
    ? linesOf(element)
        .map(({ text }) => text)
        .join(" ")
    : fold(element.textContent ?? "");

/** After so many elements and texts a rest. */
const AT_A_TIME = 2_000;

/** The lines of all that an element holds, in order; empty ones are none. */
export function* linesIn(root: Element): Steps<Line[]> {
  const lines: Line[] = [];
  const walker = root.ownerDocument.createTreeWalker(
    root,
    5 /* elements and text */,
  );
  let words = "";
  let pieces: string[] = [];
  let isLink = true;
  let element: Element | null = null;
  let box: Node | null = null;
  const end = (): void => {
    const text = fold(words);
    if (text && element) lines.push({ text, pieces, isLink, element });
    words = "";
    pieces = [];
    isLink = true;
    element = null;
  };
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1;
    if (count % AT_A_TIME === 0) yield;
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 1) {
      if (!WITHIN_LINE.has(name) && name !== "img") end();
      continue;
    }
    let holder = node.parentElement;
    while (holder && WITHIN_LINE.has(holder.localName))
      holder = holder.parentElement;
    if (holder !== box) end();
    box = holder;
    words += node.nodeValue ?? "";
    const piece = fold(node.nodeValue ?? "");
    if (piece === "") continue;
    pieces.push(piece);
    isLink &&=
      !/\p{L}/u.test(piece) || !!node.parentElement?.closest("a[href]");
    element ??= node.parentElement;
    while (element && !element.contains(node)) element = element.parentElement;
  }
  end();
  return lines;
}

/** The same without a rest. */
export const linesOf = (root: Element): Line[] => atOnce(linesIn(root));
