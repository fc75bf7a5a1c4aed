import type { ElementContent } from "hast";
import type { Removals } from "./removals.ts";
import { fold } from "./text/text.ts";
import { element, isElement, isMarker, plain } from "./tree/nodes.ts";

/** So many blocks at the top may repeat the head of the article. */
const HEAD = 4;

/**
 * Takes out blocks that say again what stands above the text: title and lede at its top, the main photo's caption anywhere.
 */
export function withoutRepeats(
  blocks: readonly ElementContent[],
  head: { title: string; lede: string | null; caption: string | null },
  removals: Removals,
): ElementContent[] {
  let words = 0;
  return blocks.map((block) => {
    if (!isElement(block) || isMarker(block)) return block;
    const text = fold(plain(block));
    words += 1;
    const repeats =
      (words <= HEAD && (text === head.title || text === head.lede)) ||
      (head.caption !== null && text === head.caption && block.tagName === "p");
    return repeats && text !== ""
      ? element("span", [], {
          dataRemoval: String(
            removals.record("clean", "repeated", text, [block]),
          ),
        })
      : block;
  });
}
