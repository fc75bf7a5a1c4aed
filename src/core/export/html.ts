import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Article } from "../article.ts";
import { element } from "../blocks.ts";
import { bylineText, datelineText, type Labels } from "./text.ts";

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
  return toHtml({ type: "root", children });
}
