import type { Element, ElementContent, Properties } from "hast";
import { fold, raised } from "../text/text.ts";

/*
 * The smallest tools for the tree that an article is.
 */

/** Properties whose attributes HTML spells otherwise. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["colSpan", "colspan"],
  ["rowSpan", "rowspan"],
  ["dateTime", "datetime"],
  ["dataEmbed", "data-embed"],
]);

/** The name of a property's attribute as HTML spells it. */
export const attributeOf = (property: string): string =>
  ATTRIBUTES.get(property) ?? property;

/** Elements alone; text and comments are none. */
export const isElement = (node: ElementContent | undefined): node is Element =>
  node?.type === "element";
export const isList = (node: ElementContent | undefined): node is Element =>
  isElement(node) && (node.tagName === "ul" || node.tagName === "ol");
/** The placeholder of a piece that was taken out. */
export const isMarker = (node: ElementContent): boolean =>
  isElement(node) && node.properties.dataRemoval !== undefined;

/** The places of pieces that were taken out of some nodes. */
export const markersIn = (nodes: readonly ElementContent[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((node) => (isMarker(node) ? node : markersIn(node.children)));

/** The end of a line. */
export const isBreak = (node: ElementContent | undefined): boolean =>
  isElement(node) && node.tagName === "br";

/** An element of the tree. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** The elements of some names among nodes, in order. */
export const elementsOf = (
  nodes: ElementContent[],
  ...names: string[]
): Element[] =>
  nodes.filter(
    (node): node is Element => isElement(node) && names.includes(node.tagName),
  );

/** The text under a node, as it stands: raised figures are raised in it, too. */
export function plain(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (!isElement(node)) return "";
  if (node.tagName === "br") return "\n";
  const text = node.children.map(plain).join("");
  return node.tagName === "sup" ? raised(text) : text;
}

/** The addresses of all photos, in order. */
export const photosIn = (nodes: readonly ElementContent[]): string[] =>
  nodes
    .filter(isElement)
    .flatMap(({ tagName, properties, children }) =>
      tagName === "img" ? [String(properties.src)] : photosIn(children),
    );

/** The nodes without their first characters; emptied elements go too. */
export function dropStart(
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

/** Says and shows nothing. */
export const isBlank = (node: ElementContent): boolean =>
  node.type !== "text" && !isElement(node)
    ? true
    : !isMarker(node) && !hasPhoto(node) && fold(plain(node)) === "";

const hasPhoto = (node: ElementContent): boolean =>
  isElement(node) && (node.tagName === "img" || node.children.some(hasPhoto));
