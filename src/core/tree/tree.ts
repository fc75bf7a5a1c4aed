import type { ElementContent, Properties, Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { MARKER } from "../removals.ts";
import { atOnce, type Steps } from "../steps.ts";
import { toBlocks } from "./blocks.ts";
import { attributeOf } from "./nodes.ts";

/**
 * All that an article may consist of. Nothing else ever reaches a screen, a clipboard or a file: no class, id, style, handler,
 * form, frame or script, and no address but http, https, mailto and tel.
 */
export const SCHEMA: Schema = {
  ancestors: {},
  attributes: {
    "*": ["dir", "lang"],
    a: ["href"],
    img: ["src", "alt", "width", "height"],
    li: ["value"],
    ol: ["start", "reversed", "type"],
    p: ["dataEmbed"],
    span: ["dataRemoval"],
    td: ["colSpan", "rowSpan"],
    th: ["colSpan", "rowSpan"],
    time: ["dateTime"],
  },
  clobber: [],
  clobberPrefix: "",
  protocols: {
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https"],
  },
  required: {},
  strip: ["script", "style", "iframe", "object", "svg", "math"],
  tagNames: [
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "cite",
    "code",
    "dd",
    "del",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
  ],
};

/** The attributes that are read at all, with their names in the tree. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ...[
    ...["href", "src", "alt", "width", "height", "start", "value", "reversed"],
    ...["type", "colSpan", "rowSpan", "dateTime", "dir", "lang", "dataEmbed"],
  ].map((property): [string, string] => [attributeOf(property), property]),
  [MARKER, "dataRemoval"],
]);

/** The children of an element of the copy as a tree, nothing judged yet. */
function read(parent: Element): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const node of parent.childNodes) {
    const kind = node.nodeType;
    if (kind === 3) nodes.push({ type: "text", value: node.nodeValue ?? "" });
    if (kind !== 1) continue;
    const child = node as Element;
    const properties: Properties = {};
    for (const attribute of child.getAttributeNames()) {
      const property = ATTRIBUTES.get(attribute);
      if (property) properties[property] = child.getAttribute(attribute) ?? "";
    }
    nodes.push({
      type: "element",
      tagName: child.localName,
      properties,
      children: read(child),
    });
  }
  return nodes;
}

/** So many blocks pass the allow-list at a time. */
const AT_A_TIME = 500;

/**
 * The one way from elements to what is shown: the copy becomes a tree, the tree is brought into paragraphs, and the result passes
 * the allow-list.
 * @param base what relative addresses in it refer to
 */
export function* treeOf(
  element: Element,
  base: string,
): Steps<ElementContent[]> {
  const found = read(element);
  yield;
  const blocks = toBlocks(found, base);
  const clean: ElementContent[] = [];
  for (let at = 0; at < blocks.length; at += AT_A_TIME) {
    yield;
    const root: Root = {
      type: "root",
      children: blocks.slice(at, at + AT_A_TIME),
    };
    const passed = sanitize(root, SCHEMA);
    if (passed.type === "root")
      clean.push(...(passed.children as ElementContent[]));
  }
  return clean;
}

/** The same without a rest. */
export const toTree = (element: Element, base: string): ElementContent[] =>
  atOnce(treeOf(element, base));
