import { ASIDE } from "../doubt.ts";
import { calledBy } from "../metadata/around.ts";
import { HIDDEN } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { each, type Steps } from "../steps.ts";
import { isLeaf, linkedText } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { beside, briefText, textOf } from "../text/text.ts";
import { headlineIn, INDEX, isKeptIn, keepIn } from "./judge.ts";

/** Names that pages give to the points that sum an article up, between its headline and its text, or that stand over them. */
const POINTS =
  /summary|stand-?first|key[-_ ]?(?:points?|facts?|takeaways?)|highlights|bullets?\b|takeaways?|tl-?dr|quick hits|at a glance/i;

/** Names of what goes on with a headline, in more lines than one. */
const SUBHEADLINE =
  "[class*='sub-head' i],[class*='subhead' i],[class*='subtitle' i]";

/** Letters. */
const LONGEST_SUBHEADLINE = 400;

/** Whether a block is all that such a box says, and leads nowhere. */
function isSubheadline(block: Element): boolean {
  const box = block.closest(SUBHEADLINE);
  return (
    box !== null &&
    isLeaf(block) &&
    briefText(box, LONGEST_SUBHEADLINE) === textOf(block) &&
    isPoint(block, LEAST_WORDS)
  );
}

/** Words of a point between headline and text at the least: writer, day and places to share the page stand there, too. */
const LEAST_WORDS = 5;

/** Whether a point of a list leads nowhere, and says something. */
export const isPoint = (item: Element, leastWords: number): boolean =>
  linkedText(item) === 0 && countWords(textOf(item)) >= leastWords;

/**
 * The points that sum an article up over its text, which a judge of paragraphs leaves out: they end like no sentence, or stand in the
 * page's head.
 */
export function* keepPoints(
  { scope }: Snapshot,
  kept: Set<string>,
  title: string,
): Steps {
  const blocks = [...scope.querySelectorAll(`[${INDEX}]`)];
  const headline = headlineIn(blocks, title);
  const first = blocks.findIndex(
    (block) => block.localName === "p" && isKeptIn(kept, block),
  );
  if (headline < 0) return;
  yield* each(blocks.slice(headline, Math.max(headline, first)), (list) => {
    if (isSubheadline(list)) keepIn(kept, list);
    if (
      list.localName !== "ul" ||
      !(
        [list, list.parentElement].some((box) => POINTS.test(calledBy(box))) ||
        POINTS.test(textOf(beside(list, "previousElementSibling")))
      ) ||
      list.closest(`${ASIDE},[${HIDDEN}]`)
    )
      return;
    const points = [...list.children].filter((item) =>
      isPoint(item, LEAST_WORDS),
    );
    if (points.length > 1) for (const point of points) keepIn(kept, point);
  });
}
