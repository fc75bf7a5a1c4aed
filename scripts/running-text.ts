import type { ElementContent } from "hast";
import type { Article } from "../src/core/article.ts";
import { isBlock } from "../src/core/export/parts.ts";
import { fold } from "../src/core/text/text.ts";
import { isElement } from "../src/core/tree/nodes.ts";

const LINES = new Set(["li", "tr", "dt", "dd", "br"]);
const CELLS = new Set(["td", "th"]);

/** No running text: a caption, the place of a piece taken out, the address of what was embedded or of a page that is missing. */
const IS_BESIDE = ["dataRemoval", "dataEmbed", "dataMissing"];

/** The hosts to which the links in an element lead. */
function hostsIn(node: ElementContent): string[] {
  if (node.type !== "element") return [];
  const { href } = node.properties;
  return [
    ...(typeof href === "string" && URL.canParse(href)
      ? [new URL(href).host]
      : []),
    ...node.children.flatMap(hostsIn),
  ];
}

/** Whether a quote is a post of a network, to which a link follows it: embedded, as a film is. */
const isPost = (node: ElementContent, next?: ElementContent): boolean =>
  node.type === "element" &&
  node.tagName === "blockquote" &&
  next?.type === "element" &&
  next.properties.dataEmbed !== undefined &&
  hostsIn(next).some((host) => hostsIn(node).includes(host));

/** @param beside whether captions and posts count */
function words(node: ElementContent, beside: boolean): string {
  if (node.type === "text") return node.value;
  if (
    !isElement(node) ||
    (node.tagName === "figcaption" && !beside) ||
    IS_BESIDE.some((name) => node.properties[name] !== undefined)
  )
    return "";
  const { tagName } = node;
  const inner = wordsOf(node.children, beside);
  if (CELLS.has(tagName)) return `${inner} `;
  const isLine =
    LINES.has(tagName) || tagName === "figcaption" || isBlock(node);
  return isLine ? `\n${inner}\n` : inner;
}

const wordsOf = (nodes: readonly ElementContent[], beside: boolean): string =>
  nodes
    .filter((node, at) => beside || !isPost(node, nodes[at + 1]))
    .map((node) => words(node, beside))
    .join("");

/**
 * The running text alone, a line a block, white space folded: what corpora of articles count. It begins with the lede, which is the
 * article's first words and not about it; title and names stand in fields of their own. Captions and the posts of networks are shown
 * and no running text, but where they say more than all beside them.
 */
export function runningText({ body, lede }: Article): string {
  const linesOf = (beside: boolean): string[] =>
    wordsOf(body.children as ElementContent[], beside)
      .split("\n")
      .map(fold)
      .filter(Boolean);
  const lettersIn = (some: readonly string[]): number => some.join("").length;
  const [text, all] = [linesOf(false), linesOf(true)];
  const lines = lettersIn(all) > lettersIn(text) * 2 ? all : text;
  return [...(lede ? [fold(lede)] : []), ...lines].join("\n");
}
