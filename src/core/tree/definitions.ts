import type { Element, ElementContent } from "hast";
import { bare, type ToBlocks } from "./bare.ts";
import { element, isBlank, isElement, isMarker } from "./nodes.ts";

const isEntry = (node: Element): boolean =>
  node.tagName === "dt" || node.tagName === "dd";

const holdsEntry = (node: ElementContent): boolean =>
  isElement(node) &&
  node.tagName !== "dl" &&
  node.children.some(
    (child) => isElement(child) && (isEntry(child) || holdsEntry(child)),
  );

/** Terms and what is said of them, without the boxes that may group them. */
const entriesIn = (nodes: ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) =>
    isElement(node) && !isEntry(node) && holdsEntry(node)
      ? entriesIn(node.children)
      : [node],
  );

/** A list of terms. What stands loose between them is no term. */
export function definitions(
  node: Element,
  toBlocks: ToBlocks,
): ElementContent[] {
  const blocks: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = (): void => {
    blocks.push(...toBlocks(loose));
    loose = [];
  };
  for (const child of entriesIn(node.children)) {
    if (isBlank(child)) continue;
    const last = loose.length === 0 ? blocks.at(-1) : undefined;
    const isOpen = isElement(last) && last.tagName === "dl";
    if (isMarker(child) && isOpen) last.children.push(child);
    else if (!isElement(child) || !isEntry(child)) loose.push(child);
    else {
      flush();
      const entry = element(child.tagName, bare(toBlocks(child.children)));
      if (isOpen) last.children.push(entry);
      else blocks.push(element("dl", [entry]));
    }
  }
  flush();
  return blocks;
}
