import { isLeaf, isProse } from "../../prose.ts";
import { each, type Steps } from "../../steps.ts";
import { briefText, hasText, textOf } from "../../text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";
import { labelledAds, namedBoxes } from "./boxes.ts";
import { captions } from "./captions.ts";
import { type Known, ruleFor } from "./lines.ts";
import { cards, headedLists, LISTS, linkedPhotos } from "./lists.ts";

/*
 * What Readability leaves too much on pages that no profile knows: lines about the article rather than of it, and lists of other
 * articles. Each rule is about form and wording, none about one site.
 */

const BLOCKS =
  "p,div,section,header,footer,aside,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,blockquote,time,address,span,figure,a";

/** Letters. What is longer is the text's. */
const LONGEST_LINE = 400;
const LONGEST_LIST = 4000;

const HEADINGS = "h1,h2,h3,h4,h5,h6";

/** A headline over nothing that was kept. */
function danglingHeadings(cleaning: Cleaning): void {
  const blocks = [
    ...cleaning.body.querySelectorAll(
      `${HEADINGS},p,li,table,img,blockquote,pre,div`,
    ),
  ].filter(
    (block) => block.localName !== "div" || (isLeaf(block) && hasText(block)),
  );
  for (const [index, heading] of blocks.entries()) {
    if (!heading.matches(HEADINGS) || !cleaning.body.contains(heading))
      continue;
    const level = Number(heading.localName.slice(1));
    const next = blocks.find(
      (block, at) =>
        at > index &&
        cleaning.body.contains(block) &&
        (hasText(block) || block.localName === "img"),
    );
    const empty =
      next === undefined ||
      (next.matches(HEADINGS) &&
        Number(next.localName.slice(1)) <= level &&
        LISTS.test(textOf(heading)));
    if (empty && textOf(heading) !== "")
      takeOut(heading, "heading-alone", cleaning);
  }
}

const proseIn = (body: Element): Element[] =>
  [...body.querySelectorAll("p,div,li,blockquote")].filter(isProse);

const lettersIn = (blocks: readonly Element[]): number =>
  blocks.reduce((sum, block) => sum + textOf(block).length, 0);

/** Cleans a body that no profile chose. */
export function* general(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  captions(cleaning);
  labelledAds(cleaning);
  yield;
  headedLists(cleaning);
  yield;
  yield* cards(cleaning);
  yield;
  namedBoxes(cleaning, lettersIn(proseIn(body)));
  yield;
  const prose = proseIn(body);
  const [first, last] = [prose[0], prose.at(-1)];
  const isStory = lettersIn(prose) >= textOf(body).length * 0.5;
  yield* each(body.querySelectorAll(BLOCKS), (block) => {
    if (
      !body.contains(block) ||
      block.closest("figure") ||
      block.closest("table")
    )
      return;
    const isList = block.matches("ul,ol,dl");
    if (!isLeaf(block) && !isList) return;
    // A link is a line of its own only where it stands loose between boxes.
    if (
      block.localName === "a" &&
      (block.closest("li") ||
        !block.parentElement ||
        isLeaf(block.parentElement))
    )
      return;
    const text = briefText(block, isList ? LONGEST_LIST : LONGEST_LINE);
    if (!text) return;
    const before = first
      ? (block.compareDocumentPosition(first) & 4) !== 0 &&
        !block.contains(first)
      : true;
    const after = last ? (block.compareDocumentPosition(last) & 2) !== 0 : true;
    const zone = before ? "head" : after ? "tail" : "text";
    const rule = ruleFor(block, text, zone, known, isStory);
    if (rule) takeOut(block, rule, cleaning);
  });
  yield;
  if (known.lines.length > 0) linkedPhotos(cleaning);
  danglingHeadings(cleaning);
}
