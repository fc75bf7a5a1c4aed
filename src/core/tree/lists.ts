import type { Element, ElementContent } from "hast";
import { counting, ordinal } from "./attributes.ts";
import { bare, type ToBlocks } from "./bare.ts";
import { element, isBlank, isElement, isList, isMarker } from "./nodes.ts";

/** Whether an item is photos, with what is said of them, or what stands in the stead of something taken out. */
const showsAlone = (item: ElementContent): boolean =>
  isMarker(item) ||
  (isElement(item) &&
    item.children.every(
      (child) =>
        isMarker(child) || (isElement(child) && child.tagName === "figure"),
    ));

/** A list without what holds nothing, or the photos that a page lays out by one. */
export function list(node: Element, toBlocks: ToBlocks): ElementContent[] {
  const items: ElementContent[] = [];
  const loose: ElementContent[] = [];
  for (const child of node.children) {
    if (isElement(child) && child.tagName === "li") {
      const children = bare(toBlocks(child.children));
      if (!children.every(isBlank))
        items.push(element("li", children, ordinal(child.properties.value)));
      loose.push(
        ...children.filter((item) => children.every(isBlank) && isMarker(item)),
      );
    } else if (isList(child)) {
      // A list directly in a list is written by careless editors and shown as nested.
      const last = items.at(-1);
      if (isElement(last)) last.children.push(...list(child, toBlocks));
      else
        items.push(
          ...((list(child, toBlocks)[0] as Element | undefined)?.children ??
            []),
        );
    } else if (!isBlank(child))
      items.push(
        ...toBlocks([child]).map((block) =>
          isMarker(block) ? block : element("li", bare(toBlocks([block]))),
        ),
      );
  }
  if (!items.some((item) => !isMarker(item))) return [...items, ...loose];
  // A list of photos alone is how a page lays them out.
  if (node.tagName === "ul" && items.every(showsAlone))
    return [
      ...items.flatMap((item) =>
        isElement(item) && item.tagName === "li" ? item.children : [item],
      ),
      ...loose,
    ];
  return [
    element(
      node.tagName,
      items,
      node.tagName === "ol" ? counting(node.properties) : {},
    ),
    ...loose,
  ];
}
