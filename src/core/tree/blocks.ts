import type { Element, ElementContent, Text } from "hast";
import { definitions } from "./definitions.ts";
import { figure, photo } from "./figures.ts";
import { list } from "./lists.ts";
import {
  dropStart,
  element,
  isBlank,
  isElement,
  markersIn,
  plain,
} from "./nodes.ts";
import { isInline, paragraphs } from "./phrasing.ts";
import { table } from "./tables.ts";

/*
 * Brings any nesting of elements into the plain sequence of blocks that an article is: headings, paragraphs, lists, tables, quotes,
 * figures. Text that stood in different blocks never becomes one word, text that stood in one sentence is never torn apart.
 */

/** The text of a `pre`, where editors set a line in a box of its own as well. */
function preformatted(nodes: readonly ElementContent[]): string {
  return nodes.reduce((text, node) => {
    if (isInline(node)) return text + plain(node);
    const inner = isElement(node) ? preformatted(node.children) : "";
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${before}${inner.replace(/\n$/, "")}\n`;
  }, "");
}

function heading(node: Element): ElementContent[] {
  const level = node.tagName === "h1" ? "h2" : node.tagName;
  return paragraphs(node.children).map((block): ElementContent => {
    if (!isElement(block) || block.tagName !== "p") return block;
    const only = block.children.length === 1 ? block.children[0] : undefined;
    const bold =
      isElement(only) && (only.tagName === "strong" || only.tagName === "b");
    return element(level, bold ? only.children : block.children);
  });
}

/** A quote's line "— Ani Lestari" names who said it. */
function withCite(node: ElementContent): ElementContent {
  if (!isElement(node) || node.tagName !== "p") return node;
  const dash = /^\s*(?:--|[—–-])\s*(?=\p{L})/u.exec(plain(node))?.[0];
  if (!dash || plain(node).length > 120) return node;
  const words = dropStart(node.children, dash.length).flatMap((child) =>
    isElement(child) && child.tagName === "cite" ? child.children : [child],
  );
  return element("p", [element("cite", words)]);
}

/** The link that stands for something embedded. */
const embed = ({ children, properties }: Element): ElementContent[] =>
  paragraphs(children).map((child) =>
    isElement(child)
      ? { ...child, properties: { dataEmbed: properties.dataEmbed ?? null } }
      : child,
  );

function block(node: Element): ElementContent[] {
  switch (node.tagName) {
    case "p":
      return node.properties.dataEmbed === undefined
        ? toBlocks(node.children)
        : embed(node);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return node.children.every(isInline)
        ? heading(node)
        : toBlocks(node.children);
    case "ul":
    case "ol":
      return list(node, toBlocks);
    case "table":
      return table(node, toBlocks);
    case "figure":
      return figure(node, toBlocks);
    case "img":
      return photo(node).map((image) => element("figure", [image]));
    case "blockquote": {
      const children = toBlocks(node.children);
      return children.every(isBlank)
        ? markersIn(children)
        : [element("blockquote", children.map(withCite))];
    }
    case "pre": {
      const value = preformatted(node.children).replace(/^\n+/, "").trimEnd();
      return value
        ? [element("pre", [{ type: "text", value } satisfies Text])]
        : [];
    }
    case "dl":
      return definitions(node, toBlocks);
    case "hr":
      return [element("hr", [])];
    default:
      return toBlocks(node.children);
  }
}

/** White space alone, as it stands between blocks. */
const isSpace = (node: ElementContent): boolean =>
  node.type === "text" && node.value.trim() === "";

/** The blocks of an article from any children. */
export function toBlocks(nodes: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    if (!run.every(isSpace)) blocks.push(...paragraphs(run));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (isElement(node)) {
      flush();
      blocks.push(...block(node));
    }
  }
  flush();
  return blocks;
}
