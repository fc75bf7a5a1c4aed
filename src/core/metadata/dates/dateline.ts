import type { Element, ElementContent } from "hast";
import { dropStart, isElement, plain } from "../../tree/nodes.ts";

/** A film, or what a photo shows, may stand above the paragraph that names the place: so many are looked at. */
const MOST_LOOKED_AT = 3;

/** Letters of a line under a photo. */
const LONGEST_LINE = 120;

/** A link in a film's stead, or a line that is no sentence. */
function isAbove(block: Element): boolean {
  const text = plain(block).trim();
  return (
    block.properties.dataEmbed !== undefined ||
    (text.length <= LONGEST_LINE && !/[.:!?”"]$/.test(text))
  );
}

/**
 * Takes the dateline ("Bisnis.com, JAKARTA - ") off the paragraph that the text begins with.
 * @param pattern matched at the paragraph's start; group 1 is the place
 * @returns the blocks, and the place as the page writes it or null
 */
export function withoutDateline(
  blocks: readonly ElementContent[],
  pattern: RegExp | null,
): { blocks: ElementContent[]; place: string | null } {
  let looked = 0;
  for (const [at, block] of blocks.entries()) {
    if (!isElement(block) || block.tagName !== "p") continue;
    const match = pattern?.exec(plain(block));
    if (match?.index === 0)
      return {
        blocks: blocks.with(at, {
          ...block,
          children: dropStart(block.children, match[0].length),
        }),
        place: match[1]?.trim() || null,
      };
    looked += 1;
    if (looked === MOST_LOOKED_AT || !isAbove(block)) break;
  }
  return { blocks: [...blocks], place: null };
}
