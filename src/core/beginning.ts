import type { ElementContent } from "hast";
import type { Article } from "./article.ts";
import { plain } from "./nodes.ts";

/**
 * An article's beginning, with nothing of what stands below the text. Blocks are left whole, and the first is always there.
 * @param lines that it takes at least, one of them below each block
 * @param letters in a line
 * @returns null where the text takes no more than that
 */
export function beginningOf(
  article: Article,
  lines: number,
  letters: number,
): Article | null {
  const blocks = article.body.children as ElementContent[];
  let [count, taken] = [0, 0];
  for (const block of blocks) {
    if (count > 0 && taken >= lines) break;
    count += 1;
    taken += Math.ceil(plain(block).length / letters) + 1;
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
