import type { ElementContent } from "hast";
import type { Article } from "../src/core/article.ts";
import { isBlock } from "../src/core/export/parts.ts";
import { fold } from "../src/core/text/text.ts";
import { isElement } from "../src/core/tree/nodes.ts";

const LINES = new Set(["li", "tr", "dt", "dd", "br"]);
const CELLS = new Set(["td", "th"]);

/** No running text: a caption, the place of a piece taken out, the address of what was embedded or of a page that is missing. */
const IS_BESIDE = ["dataRemoval", "dataEmbed", "dataMissing"];

/** @param captions whether what is said of photos counts */
function words(node: ElementContent, captions: boolean): string {
  if (node.type === "text") return node.value;
  if (
    !isElement(node) ||
    (node.tagName === "figcaption" && !captions) ||
    IS_BESIDE.some((name) => node.properties[name] !== undefined)
  )
    return "";
  const { tagName } = node;
  const inner = node.children.map((child) => words(child, captions)).join("");
  if (CELLS.has(tagName)) return `${inner} `;
  const isLine =
    LINES.has(tagName) || tagName === "figcaption" || isBlock(node);
  return isLine ? `\n${inner}\n` : inner;
}

/**
 * The running text alone, a line a block, white space folded: what corpora of articles count. It begins with the lede, which is the
 * article's first words and not about it; title, names and captions stand in fields of their own, but for captions that say more than
 * all beside them.
 */
export function runningText({ body, lede }: Article): string {
  const linesOf = (captions: boolean): string[] =>
    (body.children as ElementContent[])
      .map((node) => words(node, captions))
      .join("")
      .split("\n")
      .map(fold)
      .filter(Boolean);
  const lettersIn = (some: readonly string[]): number => some.join("").length;
  const [text, all] = [linesOf(false), linesOf(true)];
  const lines = lettersIn(all) > lettersIn(text) * 2 ? all : text;
  return [...(lede ? [fold(lede)] : []), ...lines].join("\n");
}
