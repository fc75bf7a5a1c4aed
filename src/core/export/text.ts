import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { fold, withoutControls } from "../text/text.ts";
import { gridOf } from "../tree/grid.ts";
import { isElement, plain } from "../tree/nodes.ts";
import { formatDate } from "./date.ts";
import { isBlock, numbersOf, partsOf } from "./parts.ts";

/** The words that an export adds of its own, in the reader's language. */
export interface Labels {
  language: "id" | "en";
  by: string;
  editor: string;
  photo: string;
  source: string;
  partial: string;
  doubtful: string;
  translated: string;
}

const line = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(plain)
    .join("")
    .split("\n")
    .map((part) => part.trim())
    .join("\n");

/** What photos show, where nothing else is said: the flag beside a country's number. */
const shownIn = (node: ElementContent): string =>
  isElement(node)
    ? fold(
        node.tagName === "img"
          ? String(node.properties.alt ?? "")
          : node.children.map(shownIn).join(" "),
      )
    : "";

/** Words and blocks of an item, a cell or a definition, each on lines of its own. */
const within = (nodes: readonly ElementContent[], labels: Labels): string =>
  partsOf(nodes)
    .map((part) =>
      isBlock(part[0])
        ? block(part[0], labels)
        : line(part).split("\n").map(fold).join("\n"),
    )
    .filter(Boolean)
    .join("\n");

function list(node: Element, labels: Labels): string {
  const numbers = numbersOf(node);
  return node.children
    .filter(isElement)
    .map((item, index) => {
      const words = within(item.children, labels) || shownIn(item);
      const bullet = node.tagName === "ol" ? `${numbers[index]}.` : "•";
      return words && `${bullet} ${words.replaceAll("\n", "\n   ")}`;
    })
    .filter(Boolean)
    .join("\n");
}

/** Cells are parted by tabs: a spreadsheet takes the table as it is. */
const table = (node: Element, labels: Labels): string =>
  gridOf(
    node,
    (cell) => fold(within(cell.children, labels)) || shownIn(cell),
    "",
  )
    .map((row) => row.join("\t"))
    .join("\n");

function block(node: ElementContent, labels: Labels): string {
  if (!isElement(node)) return "";
  switch (node.tagName) {
    case "ul":
    case "ol":
      return list(node, labels);
    case "table":
      return table(node, labels);
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
        ? `[${labels.photo}: ${fold(within(caption.children, labels))}]`
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
    case "pre":
      return plain(node);
    case "dl":
      return node.children
        .filter(isElement)
        .map((entry) => fold(within(entry.children, labels)))
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

/** What must be known before one quotes the article: that it is not whole, or may be the wrong one; "" where nothing must. */
export const noteOf = ({ partial }: Article, labels: Labels): string =>
  partial === null
    ? ""
    : partial.reason === "doubtful"
      ? labels.doubtful
      : labels.partial;

/** "Bisnis.com, JAKARTA · Senin, 12 Oktober 2026, 17.13 WIB", and that the words are a translator's, where they are. */
export const datelineText = (article: Article, labels: Labels): string =>
  [
    [article.site, article.place].filter(Boolean).join(", "),
    article.published ? formatDate(article.published, labels.language) : "",
    article.isTranslated ? labels.translated : "",
  ]
    .filter(Boolean)
    .join(" · ");

/**
 * The article as plain text, as it is shown: title, lede, byline, date, text with captions in place, source address last. Control and
 * direction characters, which a pasted text could deceive with, are left out.
 */
export function toText(article: Article, labels: Labels): string {
  const caption = article.hero?.caption;
  const note = noteOf(article, labels);
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
    note ? `[${note}]` : "",
    `${labels.source}: ${article.url}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  return withoutControls(lines);
}
