import type { ElementContent } from "hast";
import type { Article } from "../src/core/article.ts";
import { restored } from "../src/core/restore.ts";
import { letters } from "../src/core/text/text.ts";
import { plain } from "../src/core/tree/nodes.ts";

const wordsOf = ({ body }: Article): string[] =>
  (body.children as ElementContent[]).map(plain);

/** All that an article says, as it is and with what was taken out put back, which may stand within a line, and what its record tells. */
function allOf(article: Article): string {
  const { title, lede, place, hero, related, removals } = article;
  return [
    title,
    lede ?? "",
    place ?? "",
    hero?.caption ?? "",
    ...wordsOf(restored(article)),
    ...wordsOf(restored(article, new Set(removals.map(({ id }) => id)))),
    ...related.map(({ text }) => text),
    ...removals.map(({ text }) => text),
  ].join(" ");
}

/** A note's number is raised in one text, and may be plain in the other. */
const compared = (text: string): string => letters(text.normalize("NFKC"));

/** The lines of the true text that an article neither shows nor lists as taken out: letters and digits alone are compared. */
export function lostLines(truth: string, article: Article): string[] {
  const said = compared(allOf(article));
  return truth.split("\n").filter((line) => !said.includes(compared(line)));
}
