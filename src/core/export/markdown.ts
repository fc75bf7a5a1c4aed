import type { Element, ElementContent } from "hast";
import type { Article } from "../article.ts";
import { fold, withoutControls } from "../text/text.ts";
import { gridOf } from "../tree/grid.ts";
import { isElement, isList, plain } from "../tree/nodes.ts";
import { isBlock, numbersOf, partsOf } from "./parts.ts";
import { bylineText, datelineText, type Labels, noteOf } from "./text.ts";

const MARKS: Record<string, string> = {
  strong: "**",
  b: "**",
  em: "*",
  i: "*",
  s: "~~",
  del: "~~",
};

/** Text in which nothing reads as Markdown. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, "\\$&");

/** The same at the beginning of each line: no list, no heading, no rule. */
const begun = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
        .replace(/^(?:(?:#+|[+-])(?=\s|$)|(?:-+|=+)\s*$)/, "\\$&"),
    )
    .join("\n");

/** More backticks than stand together in a text. */
const fence = (text: string, least: number): string =>
  "`".repeat(
    Math.max(
      least,
      ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length + 1),
    ),
  );

function code(text: string): string {
  const ticks = fence(text, 1);
  const pad = /^`|`$/.test(text) ? " " : "";
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

const markOf = (node: ElementContent | undefined): string | undefined =>
  isElement(node) ? MARKS[node.tagName] : undefined;

/** Neighbours that bear the same mark as one: four stars between them would mark nothing. */
function merged(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const mark = markOf(node);
    if (isElement(node) && isElement(last) && mark && mark === markOf(last))
      result[result.length - 1] = {
        ...last,
        children: [...last.children, ...node.children],
      };
    else result.push(node);
  }
  return result;
}

/** Where a text ends but for such signs at its end: looked for from there, since there may be thousands of them within it. */
function endOf(text: string, sign: RegExp): number {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Inline content in Markdown.
 * @param marks those that it stands within, which are not set again
 */
function inline(
  given: readonly ElementContent[],
  marks: readonly string[] = [],
): string {
  return merged(given)
    .map((node, index, nodes): string => {
      if (node.type === "text") return escaped(node.value);
      if (!isElement(node)) return "";
      if (node.tagName === "br") return "  \n";
      if (node.tagName === "code") return code(plain(node));
      if (node.tagName === "sup") return escaped(plain(node));
      const mark = markOf(node);
      const isNew = mark !== undefined && !marks.includes(mark);
      const inner = inline(node.children, isNew ? [...marks, mark] : marks);
      if (node.tagName === "a")
        return `[${inner}](<${String(node.properties.href)}>)`;
      // A mark beside a space marks nothing.
      const next = nodes[index + 1];
      // Nor does one between a sign and a letter: "**Catatan:**isi".
      const isGlued = next !== undefined && /^[\p{L}\p{N}]/u.test(plain(next));
      const from = inner.length - inner.trimStart().length;
      const to = endOf(inner, isGlued ? /[\s\p{P}]/u : /\s/);
      return isNew && from < to
        ? `${inner.slice(0, from)}${mark}${inner.slice(from, to)}${mark}${inner.slice(to)}`
        : inner;
    })
    .join("");
}

const indented = (text: string, prefix: string): string =>
  text
    .split("\n")
    .map((line) => (line ? prefix + line : line))
    .join("\n");

/** Words and blocks of an item or a cell. A list stands right under its words; all else is parted from them, or would be part of them. */
const within = (nodes: readonly ElementContent[], labels: Labels): string =>
  partsOf(nodes)
    .map(
      (part) =>
        [
          isList(part[0]) ? "\n" : "\n\n",
          isBlock(part[0])
            ? block(part[0], labels)
            : begun(inline(part).trim()),
        ] as const,
    )
    .filter(([, text]) => text !== "")
    .map(([before, text], index) => (index === 0 ? text : before + text))
    .join("");

function list(node: Element, labels: Labels): string {
  const numbers = numbersOf(node);
  // Markdown knows figures alone.
  const isPlain = node.properties.type === undefined;
  return node.children
    .filter(isElement)
    .map((item, index) => {
      const bullet =
        node.tagName === "ol" && isPlain ? `${numbers[index]}. ` : "- ";
      const letter =
        node.tagName === "ol" && !isPlain ? `${numbers[index]}. ` : "";
      return (
        bullet +
        letter +
        indented(
          within(item.children, labels),
          " ".repeat(bullet.length),
        ).trimStart()
      );
    })
    .join("\n");
}

/** A photo, and below it what is said of it. */
const photo = (node: Element, between: string): string =>
  node.children
    .filter(isElement)
    .map((child) =>
      child.tagName === "img"
        ? `![${escaped(String(child.properties.alt ?? ""))}](<${String(child.properties.src)}>)`
        : `*${fold(inline(child.children, ["*"]))}*`,
    )
    .join(between);

/** What a cell holds, on one line: no list, table or heading can stand in one. */
const inCell = (nodes: readonly ElementContent[]): string =>
  partsOf(nodes)
    .map((part): string => {
      const [first] = part;
      if (!isBlock(first)) return inline(part);
      switch (first.tagName) {
        case "ul":
        case "ol":
          return first.children
            .filter(isElement)
            .map((item) => `• ${inCell(item.children)}`)
            .join(" ");
        case "table":
          return gridOf(first, (cell) => inCell(cell.children), "")
            .flat()
            .filter(Boolean)
            .join(" ");
        case "figure":
          return photo(first, " ");
        case "blockquote":
          return inCell(first.children);
        case "dl":
          return first.children
            .filter(isElement)
            .map((entry) => inCell(entry.children))
            .join(" ");
        case "pre":
          return code(fold(plain(first)));
        default:
          return inline(first.children);
      }
    })
    .join(" ");

function table(node: Element): string {
  const [head = [], ...body] = gridOf(
    node,
    (cell) => fold(inCell(cell.children)).replace(/(?<!\\)\|/g, "\\|"),
    "",
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join(
    "\n",
  );
}

function block(node: ElementContent, labels: Labels): string {
  if (!isElement(node)) return "";
  const { tagName, children, properties } = node;
  if (/^h[2-6]$/.test(tagName))
    return `${"#".repeat(Number(tagName[1]))} ${fold(inline(children)).replace(/#$/, "\\#")}`;
  switch (tagName) {
    case "ul":
    case "ol":
      return list(node, labels);
    case "table":
      return table(node);
    case "blockquote":
      return indented(
        children
          .map((child) => block(child, labels))
          .filter(Boolean)
          .join("\n\n"),
        "> ",
      ).replaceAll("\n\n", "\n>\n");
    case "figure":
      return photo(node, "\n\n");
    case "pre": {
      const text = plain(node);
      const ticks = fence(text, 3);
      return `${ticks}\n${text}\n${ticks}`;
    }
    case "hr":
      return "---";
    case "p": {
      const [only] = children;
      if (properties.dataMissing && isElement(only))
        return `*${escaped(labels.partial)}: <${String(only.properties.href)}>*`;
      return isElement(only) &&
        only.tagName === "cite" &&
        children.length === 1 &&
        !properties.dataEmbed
        ? `— ${inline(children)}`
        : begun(inline(children));
    }
    case "dl":
      return children
        .filter(isElement)
        .map((entry) =>
          entry.tagName === "dt"
            ? `**${fold(inline(entry.children, ["**"]))}**`
            : begun(fold(within(entry.children, labels))),
        )
        .join("  \n");
    default:
      return inline(children);
  }
}

/** The article in Markdown (CommonMark with tables), as `toText` has it in plain text. */
export function toMarkdown(article: Article, labels: Labels): string {
  const { hero } = article;
  const note = noteOf(article, labels);
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
      ...(article.body.children as ElementContent[]).map((node) =>
        block(node, labels),
      ),
      note ? `*${escaped(note)}*` : "",
      `${labels.source}: <${article.url}>`,
    ]
      .filter(Boolean)
      .join("\n\n")}\n`,
  );
}
