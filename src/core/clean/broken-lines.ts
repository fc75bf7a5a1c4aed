import { SENTENCE_END } from "../prose.ts";
import { fold, WITHIN_LINE } from "../text.ts";
import type { Cleaning } from "./cleaning.ts";
import { isPhrase } from "./phrases.ts";

/*
 * Lines that breaks alone part from others in one paragraph or box.
 */

/** No line of the page's is longer, links with it. */
const LONGEST = 400;

const isBreak = (node: ChildNode | null): boolean => node?.nodeName === "BR";

/** A text, or what stands within lines. */
const isOfLine = (node: ChildNode): boolean =>
  node.nodeType === 3 || WITHIN_LINE.has(node.nodeName.toLowerCase());

const wordsOf = (run: readonly ChildNode[]): string => {
  const words = run.map(({ textContent }) => textContent ?? "").join("");
  return words.length > LONGEST * 2 ? "" : fold(words);
};

/** Letters of a line that is one of several: a list that breaks part. */
const LONGEST_ITEM = 60;

const isItem = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_ITEM && !SENTENCE_END.test(text);

/** The lines that breaks part in an element; a label alone takes the line below it along, which says where it leads. */
function linesIn(
  holder: Element,
  isLabel: (text: string) => boolean,
): ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  let isLabelled = false;
  for (const child of [...holder.childNodes]) {
    const line = lines.at(-1) ?? [];
    if (isBreak(child)) {
      isLabelled =
        !isLabelled && !isBreak(child.nextSibling) && isLabel(wordsOf(line));
      if (isLabelled) line.push(child);
      else lines.push([]);
    } else if (isOfLine(child)) line.push(child);
    else {
      isLabelled = false;
      lines.push([]);
    }
  }
  return lines;
}

/** Puts each line that may be the page's, and stands between breaks, into a span: the rules of the next steps look at whole elements. */
export function wrapLines({ body, profile }: Cleaning): void {
  const { label } = profile.related;
  const isLabel = (text: string): boolean =>
    text !== "" && text.toLowerCase().replace(label, "") === "";
  const isRelated = (text: string): boolean => label.test(text.toLowerCase());
  const holders = new Set(
    [...body.querySelectorAll("br")].map(({ parentElement }) => parentElement),
  );
  for (const holder of holders) {
    if (!holder) continue;
    const lines = linesIn(holder, isLabel)
      .map((nodes) => ({ nodes, text: wordsOf(nodes) }))
      .filter(({ text }) => text !== "" && text.length <= LONGEST);
    const own = lines.filter(({ text }) => isPhrase(text, profile));
    // Among other short lines it is one of a list.
    const isList = lines.some(
      (line) =>
        isItem(line.text) && !own.includes(line) && !isRelated(line.text),
    );
    for (const { nodes, text } of lines) {
      const [first] = nodes;
      const said = nodes.filter((node) => fold(node.textContent ?? "") !== "");
      // One element is looked at as it is.
      const isElement = said.length === 1 && said[0]?.nodeType === 1;
      if (
        !first ||
        isElement ||
        !(isRelated(text) || (!isList && isPhrase(text, profile)))
      )
        continue;
      const span = body.ownerDocument.createElement("span");
      first.before(span);
      span.append(...nodes);
    }
  }
}
