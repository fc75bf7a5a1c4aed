import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { gridOf } from "../grid.ts";
import { isElement, plain } from "../nodes.ts";
import { fold, withoutControls } from "../text.ts";
import { formatDate } from "./date.ts";

/** The words that an export adds of its own, in the reader's language. */
export interface Labels {
  language: "id" | "en";
  by: string;
  editor: string;
  photo: string;
  source: string;
  partial: string;
}

const line = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(plain)
    .join("")
    .split("\n")
    .map((part) => part.trim())
    .join("\n");

const isList = (node: ElementContent): node is Element =>
  isElement(node) && (node.tagName === "ul" || node.tagName === "ol");

function list(node: Element, indent: string): string {
  let number = Number(node.properties.start ?? 1);
  return node.children
    .filter(isElement)
    .map((item) => {
      const bullet = node.tagName === "ol" ? `${number++}.` : "•";
      const nested = item.children.filter(isList);
      const own = item.children.filter((child) => !isList(child));
      return [
        `${indent}${bullet} ${fold(line(own))}`,
        ...nested.map((inner) => list(inner, `${indent}   `)),
      ].join("\n");
    })
    .join("\n");
}

/** Cells are parted by tabs: a spreadsheet takes the table as it is. */
const table = (node: Element): string =>
  gridOf(node, (cell) => fold(cell.children.map(plain).join(" ")), "")
    .map((row) => row.join("\t"))
    .join("\n");

function block(node: ElementContent, labels: Labels): string {
  if (!isElement(node)) return "";
  switch (node.tagName) {
    case "ul":
    case "ol":
      return list(node, "");
    case "table":
      return table(node);
    case "blockquote":
      return node.children
        .map((child) => block(child, labels))
        .filter(Boolean)
        .join("\n");
    case "figure": {
      const caption = node.children
        .filter(isElement)
        .find((child) => child.tagName === "figcaption");
      return caption
        ? `[${labels.photo}: ${fold(line(caption.children))}]`
        : "";
    }
    case "p": {
      const [only] = node.children;
      if (node.properties.dataMissing && isElement(only))
        return `[${labels.partial}: ${String(only.properties.href)}]`;
      if (node.properties.dataEmbed && isElement(only))
        return String(only.properties.href);
      return isElement(only) &&
        only.tagName === "cite" &&
        node.children.length === 1
        ? `— ${line(node.children)}`
        : line(node.children);
    }
    case "hr":
      return "* * *";
    case "dl":
      return node.children
        .filter(isElement)
        .map((entry) => fold(line(entry.children)))
        .join("\n");
    default:
      return line(node.children);
  }
}

/** "Oleh Ani, Budi · Editor: Cici", "" where the page names nobody. */
export const bylineText = (article: Article, labels: Labels): string =>
  [
    article.authors.length > 0
      ? `${labels.by} ${article.authors.join(", ")}`
      : "",
    article.editors.length > 0
      ? `${labels.editor}: ${article.editors.join(", ")}`
      : "",
  ]
    .filter(Boolean)
    .join(" · ");

/** "Bisnis.com, JAKARTA · Senin, 12 Oktober 2026, 17.13 WIB". */
export const datelineText = (article: Article, labels: Labels): string =>
  [
    [article.site, article.place].filter(Boolean).join(", "),
    article.published ? formatDate(article.published, labels.language) : "",
  ]
    .filter(Boolean)
    .join(" · ");

/**
 * The article as plain text, as it is shown: title, lede, byline, date, text with captions in place, source address last. Control and
 * direction characters, which a pasted text could deceive with, are left out.
 */
export function toText(article: Article, labels: Labels): string {
  const caption = article.hero?.caption;
  const lines = [
    article.title,
    article.lede ?? "",
    [bylineText(article, labels), datelineText(article, labels)]
      .filter(Boolean)
      .join("\n"),
    caption ? `[${labels.photo}: ${caption}]` : "",
    ...(article.body.children as ElementContent[]).map((node) =>
      block(node, labels),
    ),
    article.partial ? `[${labels.partial}]` : "",
    `${labels.source}: ${article.url}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  return withoutControls(lines);
}
