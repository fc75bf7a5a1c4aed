import { atOnce, filtered, type Steps } from "../steps.ts";
import { countWords, letterCount } from "./script.ts";
import { textOf } from "./text.ts";

/** Elements that part text into blocks; what holds none of them is one line or paragraph. */
const PARTS = "p,div,section,ul,ol,table,blockquote,h1,h2,h3,h4,h5,h6,figure";

/** Marks a line that stood loose in a box: words, though in an element. */
export const LOOSE = "data-bening-loose";

/** What may be a paragraph. */
const PARAGRAPHS = `p,div,li,blockquote,span[${LOOSE}]`;

/** Holds no other block. */
export const isLeaf = (element: Element): boolean =>
  !element.querySelector(PARTS);

/** How many letters of the element's text are links. */
export const linkedText = (element: Element): number =>
  element.closest("a[href]")
    ? textOf(element).length
    : [...element.querySelectorAll("a[href]")].reduce(
        (sum, link) => sum + textOf(link).length,
        0,
      );

/** Headings within a text, whose first level is the page's title. */
export const SUBHEADINGS = "h2,h3,h4,h5,h6";

/** Headings of any level. */
export const HEADINGS = `h1,${SUBHEADINGS}`;

export const isHeading = (element: Element | null | undefined): boolean =>
  /^h[1-6]$/.test(element?.localName ?? "");

/** Letters. A headline and its day are no longer. */
const LONGEST_HEADLINE = 400;

/** Nearly all of the element's words are links, or all but digits: a headline and its day. */
export const isLinks = (element: Element): boolean => {
  const text = textOf(element);
  const linked = linkedText(element);
  if (linked === 0 || linked >= text.length * 0.85) return linked > 0;
  if (text.length > LONGEST_HEADLINE) return false;
  const rest = [...element.querySelectorAll("a[href]")].reduce(
    (words, link) => words.replace(textOf(link), ""),
    text,
  );
  return !/\p{L}/u.test(rest);
};

/** A heading all of which opens what stands below it, or leads to itself: of a link Readability makes nothing else. */
export const isOpener = (heading: Element): boolean => {
  if (!isHeading(heading)) return false;
  const links = [...heading.querySelectorAll("a[href]")];
  return (
    links.length > 0 &&
    links.every((link) => /^#./.test(link.getAttribute("href") ?? ""))
  );
};

/** How sentences end, the last of a text with a sign of the house behind it; Thai and its neighbours have no sign for it. */
export const SENTENCE_END =
  /[\p{Sentence_Terminal}…”“"'»«›‹’‘」』）)\]\u0e00-\u109f\u1780-\u17ff](?: [®■∎▪◼◆♦●])?$/u;

/** How many letters of the element's text are no links. */
export const lettersBesideLinks = (element: Element): number =>
  textOf(element).length - linkedText(element);

/** Whether all that a line says is bold. */
export const isBold = (line: Element): boolean =>
  textOf(line.querySelector("b,strong")) === textOf(line);

/** Ends as sentences end, and says as much as one does. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text) && countWords(text) > 5;

/** A paragraph of running text: not a teaser, a label or a list of links. */
export function isProse(block: Element): boolean {
  if (!isLeaf(block)) return false;
  const text = textOf(block);
  return (
    letterCount(text) >= 80 &&
    isSentence(text) &&
    linkedText(block) < text.length * 0.4
  );
}

/** How many letters the blocks have. */
export const lettersIn = (blocks: readonly Element[]): number =>
  blocks.reduce((sum, block) => sum + textOf(block).length, 0);

/** The paragraphs of running text in an element, with rests: there may be thousands. */
export const paragraphsWithin = (element: Element): Steps<Element[]> =>
  filtered(element.querySelectorAll(PARAGRAPHS), isProse);

/** The same without a rest. */
export const paragraphsIn = (element: Element): Element[] =>
  atOnce(paragraphsWithin(element));

/** How many letters of running text a box has. */
export const proseIn = (box: Element): number =>
  lettersIn([...(isProse(box) ? [box] : []), ...paragraphsIn(box)]);

/**
 * The smallest element around more than so much of the running text in another, from a half to 1.
 * @param blocks the paragraphs of the other
 */
export function proseHome(
  root: Element,
  share: number,
  blocks: readonly Element[],
): Element {
  const least = lettersIn(blocks) * share;
  if (least === 0) return root;
  // Counted upwards: a page may have thousands of paragraphs beside each other.
  const within = new Map<Element, number>();
  for (const block of blocks) {
    const { length } = textOf(block);
    for (
      let box = block.parentElement;
      box && box !== root;
      box = box.parentElement
    )
      within.set(box, (within.get(box) ?? 0) + length);
  }
  const inner = (box: Element): Element => {
    const next = [...box.children].find(
      (child) => (within.get(child) ?? 0) >= least,
    );
    return next ? inner(next) : box;
  };
  return inner(root);
}

/** Nothing but paragraphs of running text. */
export const isAllProse = (box: Element): boolean =>
  proseIn(box) > textOf(box).length * 0.8;
