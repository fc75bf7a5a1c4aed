import type { ElementContent } from "hast";
import type { Article } from "../src/core/article.ts";

/*
 * An article's body as the fixtures write it down: one line a block. Written for the tests alone, apart from what the extension
 * exports, so that the two can disagree.
 */

const text = (node: ElementContent): string =>
  node.type === "text"
    ? node.value
    : node.type === "element"
      ? node.tagName === "br"
        ? " "
        : node.children.map(text).join("")
      : "";

const join = (nodes: ElementContent[]): string => nodes.map(text).join("");

const isBlock = (node: ElementContent): boolean =>
  node.type === "element" &&
  ["p", "ul", "ol", "table", "blockquote", "figure", "pre", "dl"].includes(
    node.tagName,
  );

function listLines(node: ElementContent, indent: string): string[] {
  if (node.type !== "element") return [];
  let number = Number(node.properties.start ?? 1);
  return node.children.flatMap((item) => {
    if (item.type !== "element" || item.tagName !== "li") return [];
    const bullet = node.tagName === "ol" ? `${number++}.` : "-";
    const inline = item.children.filter((child) => !isBlock(child));
    const blocks = item.children.filter(isBlock);
    return [
      ...(join(inline) ? [`${indent}${bullet} ${join(inline)}`] : []),
      ...blocks.flatMap((block, at) =>
        block.type === "element" && /^[uo]l$/.test(block.tagName)
          ? listLines(block, `${indent}  `)
          : blockLines(block).map((line) =>
              at === 0 && !join(inline)
                ? `${indent}${bullet} ${line}`
                : `${indent}  ${line}`,
            ),
      ),
    ];
  });
}

function cell(node: ElementContent): string {
  if (node.type !== "element") return "";
  const blocks = node.children.filter(isBlock);
  return blocks.length > 0
    ? blocks.flatMap(blockLines).join(" / ")
    : join(node.children);
}

function blockLines(node: ElementContent): string[] {
  if (node.type !== "element") return [];
  const { tagName, properties, children } = node;
  if (/^h[2-6]$/.test(tagName))
    return [`${"#".repeat(Number(tagName[1]))} ${join(children)}`];
  switch (tagName) {
    case "p": {
      const link = children.find(
        (child) => child.type === "element" && child.tagName === "a",
      );
      if (properties.dataEmbed)
        return [
          `[${properties.dataEmbed}] ${link?.type === "element" ? link.properties.href : ""}`,
        ];
      const only = children.length === 1 ? children[0] : undefined;
      return only?.type === "element" && only.tagName === "cite"
        ? [`— ${join(children)}`]
        : [join(children)];
    }
    case "ul":
    case "ol":
      return listLines(node, "");
    case "blockquote":
      return children.flatMap(blockLines).map((line) => `> ${line}`);
    case "table":
      return children.flatMap((group) =>
        group.type === "element"
          ? group.children.flatMap((row) =>
              row.type === "element"
                ? [`| ${row.children.map(cell).join(" | ")} |`]
                : [],
            )
          : [],
      );
    case "figure":
      return children.flatMap((child) => {
        if (child.type !== "element") return [];
        if (child.tagName === "img") return [`![](${child.properties.src})`];
        return [`= ${join(child.children)}`];
      });
    case "span":
      return [];
    default:
      return [join(children)];
  }
}

/** The body's lines. */
export const linesOf = (article: Article): string[] =>
  article.body.children.flatMap((node) => blockLines(node as ElementContent));
