import type { ElementContent } from "hast";
import type { Article } from "../src/core/article.ts";
import { isBlock } from "../src/core/export/parts.ts";
import { fold } from "../src/core/text/text.ts";
import { isElement } from "../src/core/tree/nodes.ts";

const LINES = new Set(["li", "tr", "dt", "dd", "br"]);
const CELLS = new Set(["td", "th"]);

/** No running text: a caption, the place of a piece taken out, the address of what was embedded or of a page that is missing. */
const IS_BESIDE = ["dataRemoval", "dataEmbed", "dataMissing"];

function words(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (
    !isElement(node) ||
    node.tagName === "figcaption" ||
    IS_BESIDE.some((name) => node.properties[name] !== undefined)
  )
    return "";
  const { tagName } = node;
  const inner = node.children.map(words).join("");
  if (CELLS.has(tagName)) return `${inner} `;
  return LINES.has(tagName) || isBlock(node) ? `\n${inner}\n` : inner;
}

/**
 * The running text alone, a line a block, white space folded: what corpora of articles count. Title, lede, names and captions stand in
 * fields of their own; where an article is a lede and nothing more, that is its text.
 */
export function runningText({ body, lede }: Article): string {
  const lines = (body.children as ElementContent[])
    .map(words)
    .join("")
    .split("\n")
    .map(fold)
    .filter(Boolean);
  return lines.length > 0 ? lines.join("\n") : (lede ?? "");
}
