import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { withoutControls } from "../text/text.ts";
import { attributeOf, element, isElement } from "../tree/nodes.ts";
import { bylineText, datelineText, type Labels, noteOf } from "./text.ts";

const VOID = new Set(["img", "br", "hr"]);

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
            ` ${attributeOf(name)}="${escaped(String(value))}"`,
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

/** What only the view's style sheet draws, or only the view says: the dash of a quote's author, rules, a page that is missing. */
const dressed = (
  nodes: readonly ElementContent[],
  labels: Labels,
): ElementContent[] =>
  nodes.map((node): ElementContent => {
    if (!isElement(node)) return node;
    const { tagName, properties } = node;
    const children = dressed(node.children, labels);
    const [only] = children;
    if (tagName === "table")
      return { ...node, properties: { ...properties, border: 1 }, children };
    if (properties.dataMissing !== undefined)
      return element("p", [
        { type: "text", value: `[${labels.partial}: ` },
        ...children,
        { type: "text", value: "]" },
      ]);
    return tagName === "p" &&
      children.length === 1 &&
      isElement(only) &&
      only.tagName === "cite"
      ? { ...node, children: [{ type: "text", value: "— " }, only] }
      : { ...node, children };
  });

/** The same article as `toText`, as HTML for word processors and mail: no style, no script, addresses as checked. */
export function toRichText(article: Article, labels: Labels): string {
  const caption = article.hero?.caption ?? null;
  const note = noteOf(article, labels);
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
    ...dressed(article.body.children as ElementContent[], labels),
    ...(note ? words("p", `[${note}]`) : []),
    element("p", [
      { type: "text", value: `${labels.source}: ` },
      element("a", [{ type: "text", value: article.url }], {
        href: article.url,
      }),
    ]),
  ];
  return withoutControls(write(children));
}
