import type { ElementContent } from "hast";
import { dropStart, isElement, plain } from "./nodes.ts";

/**
 * Takes the dateline ("Bisnis.com, JAKARTA - ") off the first paragraph.
 * @param pattern matched at the paragraph's start; group 1 is the place
 * @returns the blocks, and the place as the page writes it or null
 */
export function withoutDateline(
  blocks: readonly ElementContent[],
  pattern: RegExp | null,
): { blocks: ElementContent[]; place: string | null } {
  const at = blocks.findIndex(
    (block) => isElement(block) && block.tagName === "p",
  );
  const first = blocks[at];
  const match = pattern && isElement(first) ? pattern.exec(plain(first)) : null;
  if (match?.index !== 0 || !isElement(first))
    return { blocks: [...blocks], place: null };
  const children = dropStart(first.children, match[0].length);
  return {
    blocks: blocks.with(at, { ...first, children }),
    place: match[1]?.trim() || null,
  };
}
