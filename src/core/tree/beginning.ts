import type { ElementContent } from "hast";
import type { Article } from "../article.ts";
import { plain } from "./nodes.ts";

/** A title takes the room of about twice as many letters of the text (article.css). */
const TITLE = 2;

/**
 * An article's beginning, with nothing of what stands below the text. Blocks are left whole, and the first is always there.
 * @param lines that it takes at least, with title and lede and one line below each block
 * @param letters in a line
 * @returns null where the text takes no more than that
 */
export function beginningOf(
  article: Article,
  lines: number,
  letters: number,
): Article | null {
  const { title, lede, body } = article;
  const blocks = body.children as ElementContent[];
  const linesOf = (text: string): number =>
    Math.ceil(text.length / letters) + 1;
  let count = 0;
  let taken = (title.length * TITLE) / letters + (lede ? linesOf(lede) : 0);
  for (const block of blocks) {
    if (count > 0 && taken >= lines) break;
    count += 1;
    taken += linesOf(plain(block));
  }
  if (count === blocks.length) return null;
  return {
    ...article,
    body: { type: "root", children: blocks.slice(0, count) },
    related: [],
    tags: [],
    partial: null,
  };
}
