import { raised } from "../text/text.ts";
import { type Sentence, sentences } from "./sentences.ts";

/** One block of the drawn article, as it is read aloud. */
export interface Passage {
  element: Element;
  /** Of the element's text, in which a break is a letter of its own. */
  sentences: Sentence[];
}

/** What is read, in order: what is heard is what is shown. */
const READ =
  "header > h1, header > .lede, .body :is(p, h2, h3, h4, h5, h6, li, td, th, dt, dd, pre, blockquote)";
/** Not the article's words. */
const SKIPPED = "figure, .notice, [aria-hidden=true], [data-embed]";
const BLOCKS = "p, ul, ol, table, blockquote, dl";

/** A letter for each of the text's and one for each break: raised figures are raised in them, too. */
function wordsIn(node: Node): string {
  if (node.nodeName === "BR") return "\n";
  if (node.nodeName === "SUP") return raised(node.textContent ?? "");
  return node.nodeType === 3
    ? (node.nodeValue ?? "")
    : [...node.childNodes].map(wordsIn).join("");
}

/** An element's words before the first block in it, which is a passage of its own. */
function ownWords(element: Element): string {
  const block = element.querySelector(BLOCKS);
  let words = "";
  for (const node of element.childNodes) {
    if (node.contains(block)) break;
    words += wordsIn(node);
  }
  return words;
}

/** The passages of a drawn article: its title, its lede, the blocks of its text; no captions, no notices. */
export function passagesIn(root: ParentNode): Passage[] {
  return [...root.querySelectorAll(READ)]
    .filter((element) => !element.closest(SKIPPED))
    .map((element) => ({ element, sentences: sentences(ownWords(element)) }))
    .filter((passage) => passage.sentences.length > 0);
}

/** The range of an element's text between two offsets into it, breaks counted. */
export function rangeOf(element: Element, start: number, end: number): Range {
  const document = element.ownerDocument;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, 5 /* elements and text */);
  let passed = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (node.nodeName === "BR") passed += 1;
      continue;
    }
    const { length } = node.nodeValue ?? "";
    if (!isBegun && start < passed + length) {
      range.setStart(node, start - passed);
      isBegun = true;
    }
    if (end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}
