import { each, type Steps } from "../steps.ts";
import { hasText, isOfLine } from "../text/text.ts";
import { KEPT_LINES } from "./marks.ts";

/*
 * Ends of lines that a page keeps by a style sheet: they part its lines and paragraphs as breaks do elsewhere.
 */

/** How an element says so: by its style, as shallow.ts marks it, or by a class named after the value ("whitespace-pre-line" of Tailwind CSS). */
const KEEPS = `[${KEPT_LINES}],[class~='pre-line'],[class~='pre-wrap'],[class*='whitespace-pre-'],[class*='white-space-pre-']`;

/** The space of a whole character, with which paragraphs begin in Japanese: it would not stand within a line (Yahoo! JAPAN). */
const INDENTED = /^[^\S\u3000]*\u3000/;

/** Puts breaks in the stead of a text's ends of lines, two where a blank line or an indent shows a paragraph. */
function breakLines(text: Text): void {
  const { ownerDocument: document } = text;
  const lines = document.createDocumentFragment();
  let isPast = isOfLine(text.previousSibling);
  let ends = 0;
  const part = (): void => {
    for (let count = Math.min(ends, 2); count > 0 && isPast; count -= 1)
      lines.append(document.createElement("br"));
    ends = 0;
  };
  for (const [at, line] of text.data.split("\n").entries()) {
    if (at > 0) ends += 1;
    if (!/\S/.test(line)) continue;
    if (INDENTED.test(line)) ends *= 2;
    part();
    lines.append(line);
    isPast = true;
  }
  if (isOfLine(text.nextSibling)) part();
  text.replaceWith(lines);
}

const areIndented = (text: string): boolean =>
  text.includes("\u3000") &&
  text.split("\n").slice(1).some(INDENTED.test, INDENTED);

/** Makes breaks of the ends of lines that the page keeps. */
export function* keptLines(scope: Element): Steps {
  const isIndented = areIndented(scope.textContent ?? "");
  const roots = isIndented ? [scope] : [...scope.querySelectorAll(KEEPS)];
  const texts = new Set<Text>();
  for (const root of roots) {
    const walker = scope.ownerDocument.createTreeWalker(root, 4);
    while (walker.nextNode()) texts.add(walker.currentNode as Text);
  }
  const indented = new Set<Element | null>();
  yield* each(texts, (text) => {
    if (areIndented(text.data)) indented.add(text.parentElement);
  });
  yield* each(texts, (text) => {
    const holder = text.parentElement;
    if (
      text.data.includes("\n") &&
      hasText(text) &&
      (indented.has(holder) || holder?.closest(KEEPS)) &&
      !holder?.closest("pre")
    )
      breakLines(text);
  });
}
