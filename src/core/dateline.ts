import type { ElementContent } from "hast";
import { isElement, plain } from "./blocks.ts";

/** The nodes without their first characters; emptied elements go too. */
function dropStart(
  nodes: readonly ElementContent[],
  count: number,
): ElementContent[] {
  const rest: ElementContent[] = [];
  let left = count;
  for (const node of nodes) {
    if (left === 0) rest.push(node);
    else if (node.type === "text") {
      const value = node.value.slice(left);
      left = Math.max(0, left - node.value.length);
      if (value) rest.push({ type: "text", value });
    } else if (isElement(node)) {
      const length = plain(node).length;
      if (length <= left && length > 0) left -= length;
      else {
        rest.push({ ...node, children: dropStart(node.children, left) });
        left = 0;
      }
    }
  }
  return rest;
}

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
