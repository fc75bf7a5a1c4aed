import { ASIDE } from "../doubt.ts";
import { calledBy } from "../metadata/around.ts";
import { HIDDEN } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { each, type Steps } from "../steps.ts";
import { linkedText } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { textOf } from "../text/text.ts";
import { INDEX, isKeptIn, keepIn } from "./judge.ts";

/** Names that pages give to the points that sum an article up, between its headline and its text. */
const POINTS =
  /summary|stand-?first|key[-_]?(?:points?|facts?|takeaways?)|highlights|bullets?\b|takeaways?|tl-?dr/i;

/** Words of a point at the least. */
const LEAST_WORDS = 5;

/** A point that leads nowhere. */
const isPoint = (item: Element): boolean =>
  item.localName === "li" &&
  linkedText(item) === 0 &&
  countWords(textOf(item)) >= LEAST_WORDS;

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
  const headline = blocks.findIndex(
    (block) => block.localName === "h1" && textOf(block) === title,
  );
  const first = blocks.findIndex(
    (block) => block.localName === "p" && isKeptIn(kept, block),
  );
  if (headline < 0) return;
  yield* each(blocks.slice(headline, Math.max(headline, first)), (list) => {
    if (
      list.localName !== "ul" ||
      ![list, list.parentElement].some((box) => POINTS.test(calledBy(box))) ||
      list.closest(`${ASIDE},[${HIDDEN}]`)
    )
      return;
    const points = [...list.children].filter(isPoint);
    if (points.length > 1) for (const point of points) keepIn(kept, point);
  });
}
