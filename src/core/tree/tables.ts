import type { Element, ElementContent } from "hast";
import { spans } from "./attributes.ts";
import { bare, type ToBlocks } from "./bare.ts";
import {
  element,
  elementsOf,
  isBlank,
  isElement,
  isMarker,
  markersIn,
} from "./nodes.ts";

const GROUPS = ["thead", "tbody", "tfoot"];

/** Whether any of a table's cells spans several rows. */
const spansRows = (node: Element): boolean =>
  node.children.some(
    (child) =>
      isElement(child) &&
      (Number(spans(child.properties).rowSpan ?? 1) > 1 ||
        (/^(?:thead|tbody|tfoot|tr)$/.test(child.tagName) && spansRows(child))),
  );

/** A table with its groups in the order in which they are drawn, or what a frame of one cell holds. */
export function table(node: Element, toBlocks: ToBlocks): ElementContent[] {
  const isSpanned = spansRows(node);
  const markers: ElementContent[] = [];
  const rowsOf = (parent: Element): Element[] =>
    elementsOf(parent.children, "tr").flatMap((row) => {
      const cells = elementsOf(row.children, "td", "th").map((cell) =>
        element(
          cell.tagName,
          bare(toBlocks(cell.children)),
          spans(cell.properties),
        ),
      );
      const held = cells.flatMap((cell) => cell.children);
      const isEmpty = held.every((child) => isBlank(child) || isMarker(child));
      // What spans several rows counts the blank ones, too.
      if (isSpanned || !isEmpty) return [element("tr", cells)];
      markers.push(...markersIn(held));
      return [];
    });
  const groups = elementsOf(node.children, ...GROUPS).map((group) =>
    element(group.tagName, rowsOf(group)),
  );
  const loose = rowsOf(node);
  if (loose.length > 0) groups.push(element("tbody", loose));
  // A foot may be written before the body that it is drawn under.
  const filled = groups
    .filter((group) => group.children.length > 0)
    .toSorted(
      (one, other) =>
        GROUPS.indexOf(one.tagName) - GROUPS.indexOf(other.tagName),
    );
  const cells = filled.flatMap((group) =>
    group.children.flatMap((row) =>
      isElement(row) ? elementsOf(row.children, "td", "th") : [],
    ),
  );
  const caption = elementsOf(node.children, "caption").flatMap((child) =>
    toBlocks(child.children),
  );
  if (cells.length === 0) return [...caption, ...markers];
  // One cell is a frame, not a table.
  if (cells.length === 1)
    return [...caption, ...toBlocks(cells[0]?.children ?? []), ...markers];
  return [...caption, element("table", filled), ...markers];
}
