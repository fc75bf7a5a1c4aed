import type {
  ElementContent,
  Element as HastElement,
  Properties,
  Root,
} from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { absolute } from "../address.ts";
import { MARKER } from "../removals.ts";
import { ALONE, atOnce, type Steps } from "../steps.ts";
import { AT_A_TIME, blocksOf } from "./in-parts.ts";
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

/** Where a link leads; null where that is no address, or a place on the page. */
const target = (href: string, base: string): string | null =>
  href.trim().startsWith("#")
    ? null
    : absolute(href, base, ["http:", "https:", "mailto:", "tel:"]);

/** An element of the copy, nothing judged yet but that its addresses are some, and whole. */
function elementOf(
  source: Element,
  base: string,
  children: ElementContent[],
): HastElement {
  const properties: Properties = {};
  for (const attribute of source.getAttributeNames()) {
    const property = ATTRIBUTES.get(attribute);
    if (!property) continue;
    const said = source.getAttribute(attribute) ?? "";
    const value =
      property === "href"
        ? target(said, base)
        : property === "src"
          ? absolute(said, base)
          : said;
    if (value !== null) properties[property] = value;
  }
  return { type: "element", tagName: source.localName, properties, children };
}

/** What holds more elements is read with rests. */
const LARGE = 500;

const isLarge = (element: Element): boolean =>
  element.getElementsByTagName("*").length > LARGE;

/** The children of an element of the copy as a tree. It may hold thousands. */
function* read(parent: Element, base: string): Steps<ElementContent[]> {
  const nodes: ElementContent[] = [];
  let count = 0;
  for (const node of parent.childNodes) {
    count += 1;
    if (count % LARGE === 0) yield;
    if (node.nodeType === 3)
      nodes.push({ type: "text", value: node.nodeValue ?? "" });
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    nodes.push(elementOf(child, base, yield* read(child, base)));
  }
  return nodes;
}

/**
 * The one way from elements to what is shown: the copy becomes a tree, the tree is brought into paragraphs, and the result passes
 * the allow-list.
 * @param base what relative addresses in it refer to
 */
export function* treeOf(
  element: Element,
  base: string,
): Steps<ElementContent[]> {
  const found = yield* read(element, base);
  // All of it may be one paragraph of thousands of links.
  yield isLarge(element) ? ALONE : undefined;
  const blocks = yield* blocksOf(found);
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
