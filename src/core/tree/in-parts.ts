import type { Element, ElementContent } from "hast";
import type { Steps } from "../steps.ts";
import { toBlocks } from "./blocks.ts";
import { isBreak, isElement, isMarker } from "./nodes.ts";
import { isInline } from "./phrasing.ts";

/*
 * Thousands of children become the same blocks as a few do, those of a few at a time, with rests between.
 */

/** So many blocks are made, and pass the allow-list, at a time. */
export const AT_A_TIME = 500;

/** Mean nothing but the end of a line: what they hold is looked at as if it stood in their stead. */
const BOXES = new Set(["article", "div", "main", "section"]);

/** Whether a paragraph never goes on from the children before this one to it: no word of a line, or the second of two breaks. */
function isBetween(nodes: readonly ElementContent[], at: number): boolean {
  const node = nodes[at];
  return (
    node !== undefined &&
    (!isInline(node) || (isBreak(node) && isBreak(nodes[at - 1])))
  );
}

/** What opens an entry of a list, or is a box around some: nothing before it goes on in it. */
const OPENS = new Set(["li", "dt", "div"]);

const LISTS = new Set(["ul", "ol", "dl"]);

const isLongList = (node: Element): boolean =>
  LISTS.has(node.tagName) && node.children.length > AT_A_TIME;

/** The blocks of a list, its entries put back into one. */
function* entriesOf(node: Element): Steps<ElementContent[]> {
  const blocks: ElementContent[] = [];
  let from = 0;
  const take = (to: number): void => {
    const part = { ...node, children: node.children.slice(from, to) };
    for (const block of toBlocks([part])) {
      const last = blocks.findLast((each) => !isMarker(each));
      const goesOn = [last, block].every(
        (each) => isElement(each) && each.tagName === node.tagName,
      );
      if (goesOn && isElement(last) && isElement(block))
        last.children.push(...block.children);
      else blocks.push(block);
    }
    from = to;
  };
  for (const [at, child] of node.children.entries()) {
    if (at - from < AT_A_TIME) continue;
    if (!isElement(child) || !OPENS.has(child.tagName)) continue;
    take(at);
    yield;
  }
  take(node.children.length);
  return blocks;
}

/** The blocks of what is made in parts of its own; undefined where it is not. */
function inItsParts(node: ElementContent): Steps<ElementContent[]> | undefined {
  if (!isElement(node)) return undefined;
  if (isLongList(node)) return entriesOf(node);
  const isBox = BOXES.has(node.tagName) && node.children.length > 1;
  return isBox ? blocksOf(node.children) : undefined;
}

/** The blocks of any children. Words within a line are parted nowhere. */
export function* blocksOf(nodes: ElementContent[]): Steps<ElementContent[]> {
  const blocks: ElementContent[] = [];
  let from = 0;
  let rested = 0;
  for (const [at, node] of nodes.entries()) {
    const isDue = at - rested >= AT_A_TIME;
    const made = inItsParts(node);
    if (!made && !(isDue && isBetween(nodes, at))) continue;
    blocks.push(...toBlocks(nodes.slice(from, at)));
    if (made) blocks.push(...(yield* made));
    from = made ? at + 1 : at;
    if (!isDue) continue;
    rested = at;
    yield;
  }
  blocks.push(...toBlocks(nodes.slice(from)));
  return blocks;
}
