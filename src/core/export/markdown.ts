import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { gridOf } from "../grid.ts";
import { isElement, plain } from "../nodes.ts";
import { fold, withoutControls } from "../text.ts";
import { bylineText, datelineText, type Labels } from "./text.ts";

const MARKS: Record<string, string> = {
  strong: "**",
  b: "**",
  em: "*",
  i: "*",
  code: "`",
  s: "~~",
  del: "~~",
};

/** Text in which nothing reads as Markdown. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]/g, "\\$&");

/** Inline content in Markdown. */
function inline(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "text") return escaped(node.value);
      if (!isElement(node)) return "";
      if (node.tagName === "br") return "  \n";
      const inner = inline(node.children);
      if (node.tagName === "a")
        return `[${inner}](<${String(node.properties.href)}>)`;
      const mark = MARKS[node.tagName];
      // A mark beside a space marks nothing.
      const [, before = "", words = "", after = ""] =
        /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
      return mark && words ? `${before}${mark}${words}${mark}${after}` : inner;
    })
    .join("");
}

const isBlock = (node: ElementContent): boolean =>
  isElement(node) &&
  ["p", "ul", "ol", "table", "blockquote", "figure", "pre", "dl"].includes(
    node.tagName,
  );

const indented = (text: string, prefix: string): string =>
  text
    .split("\n")
    .map((line) => (line ? prefix + line : line))
    .join("\n");

function list(node: Element): string {
  let number = Number(node.properties.start ?? 1);
  return node.children
    .filter(isElement)
    .map((item) => {
      const bullet = node.tagName === "ol" ? `${number++}. ` : "- ";
      const own = inline(item.children.filter((child) => !isBlock(child)));
      const blocks = item.children.filter(isBlock).map(block);
      return (
        bullet +
        [own, ...blocks]
          .filter(Boolean)
          .join("\n")
          .split("\n")
          .join(`\n${" ".repeat(bullet.length)}`)
      );
    })
    .join("\n");
}

function table(node: Element): string {
  const [head = [], ...body] = gridOf(
    node,
    (cell) =>
      fold(
        cell.children.some(isBlock)
          ? cell.children.map(block).join(" ")
          : inline(cell.children),
      ),
    "",
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join(
    "\n",
  );
}

function block(node: ElementContent): string {
  if (!isElement(node)) return "";
  const { tagName, children, properties } = node;
  if (/^h[2-6]$/.test(tagName))
    return `${"#".repeat(Number(tagName[1]))} ${inline(children)}`;
  switch (tagName) {
    case "ul":
    case "ol":
      return list(node);
    case "table":
      return table(node);
    case "blockquote":
      return indented(
        children.map(block).filter(Boolean).join("\n\n"),
        "> ",
      ).replaceAll("\n\n", "\n>\n");
    case "figure":
      return children
        .filter(isElement)
        .map((child) =>
          child.tagName === "img"
            ? `![${escaped(String(child.properties.alt ?? ""))}](<${String(child.properties.src)}>)`
            : `*${inline(child.children)}*`,
        )
        .join("\n\n");
    case "pre":
      return `\`\`\`\n${plain(node)}\n\`\`\``;
    case "hr":
      return "---";
    case "p": {
      const [only] = children;
      return isElement(only) &&
        only.tagName === "cite" &&
        children.length === 1 &&
        !properties.dataEmbed
        ? `— ${inline(children)}`
        : inline(children)
            .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
            .replace(/^([#+-])(?=\s)/, "\\$1");
    }
    default:
      return inline(children);
  }
}

/** The article in Markdown (CommonMark with tables), as `toText` has it in plain text. */
export function toMarkdown(article: Article, labels: Labels): string {
  const { hero } = article;
  return withoutControls(
    `${[
      `# ${escaped(article.title)}`,
      article.lede ? `*${escaped(article.lede)}*` : "",
      escaped(
        [bylineText(article, labels), datelineText(article, labels)]
          .filter(Boolean)
          .join("  \n"),
      ),
      hero ? `![${escaped(hero.alt)}](<${hero.src}>)` : "",
      hero?.caption ? `*${escaped(hero.caption)}*` : "",
      ...(article.body.children as ElementContent[]).map(block),
      article.partial ? `*${escaped(labels.partial)}*` : "",
      `${labels.source}: <${article.url}>`,
    ]
      .filter(Boolean)
      .join("\n\n")}\n`,
  );
}
