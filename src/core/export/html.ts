import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { element, isElement } from "../nodes.ts";
import { withoutControls } from "../text.ts";
import { bylineText, datelineText, type Labels } from "./text.ts";

const VOID = new Set(["img", "br", "hr"]);
const NAMES: Record<string, string> = {
  colSpan: "colspan",
  rowSpan: "rowspan",
  dateTime: "datetime",
};

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Writes a tree that has passed the allow-list. It knows none of HTML's raw-text elements, and the allow-list lets none through. */
const write = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node): string => {
      if (node.type === "text") return escaped(node.value);
      if (!isElement(node)) return "";
      const attributes = Object.entries(node.properties)
        .filter(([name]) => !name.startsWith("data"))
        .map(
          ([name, value]) =>
            ` ${NAMES[name] ?? name}="${escaped(String(value))}"`,
        )
        .join("");
      const open = `<${node.tagName}${attributes}>`;
      return VOID.has(node.tagName)
        ? open
        : `${open}${write(node.children)}</${node.tagName}>`;
    })
    .join("");

const words = (tagName: string, value: string | null): Element[] =>
  value ? [element(tagName, [{ type: "text", value }])] : [];

/** The same article as `toText`, as HTML for word processors and mail: no style, no script, addresses as checked. */
export function toRichText(article: Article, labels: Labels): string {
  const caption = article.hero?.caption ?? null;
  const children: ElementContent[] = [
    ...words("h1", article.title),
    ...(article.lede ? [element("p", words("em", article.lede))] : []),
    ...words("p", bylineText(article, labels) || null),
    ...words("p", datelineText(article, labels) || null),
    ...(article.hero
      ? [
          element("figure", [
            element("img", [], {
              src: article.hero.src,
              alt: article.hero.alt || (caption ?? ""),
            }),
            ...words("figcaption", caption),
          ]),
        ]
      : []),
    ...(article.body.children as ElementContent[]),
    ...(article.partial ? words("p", `[${labels.partial}]`) : []),
    element("p", [
      { type: "text", value: `${labels.source}: ` },
      element("a", [{ type: "text", value: article.url }], {
        href: article.url,
      }),
    ]),
  ];
  return withoutControls(write(children));
}
