import { each, type Steps } from "../steps.ts";
import { SENTENCE_END } from "../text/prose.ts";
import { fold, hasText, isBreak, isOfLine } from "../text/text.ts";
import type { Cleaning } from "./cleaning.ts";

/*
 * Lines that breaks alone part from others in one paragraph or box.
 */

/** No line of the page's is longer, links with it. */
const LONGEST = 400;

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

/**
 * Puts each line that may be the page's, and stands between breaks, into a span: the rules of the next steps look at whole elements.
 * @param isPages whether a line's words are the page's own
 */
export function* wrapLines(
  { body, profile }: Cleaning,
  isPages: (text: string) => boolean,
): Steps {
  const { label } = profile.related;
  const isLabel = (text: string): boolean =>
    text !== "" && text.toLowerCase().replace(label, "") === "";
  const holders = new Set(
    [...body.querySelectorAll("br")].map(({ parentElement }) => parentElement),
  );
  for (const holder of holders) {
    if (!holder) continue;
    const lines: {
      nodes: ChildNode[];
      text: string;
      isWay: boolean;
      isOwn: boolean;
    }[] = [];
    const all = linesIn(holder, isLabel);
    yield;
    yield* each(all, (nodes) => {
      const text = wordsOf(nodes);
      if (text !== "" && text.length <= LONGEST)
        lines.push({
          nodes,
          text,
          isWay: label.test(text.toLowerCase()),
          isOwn: isPages(text),
        });
    });
    // Beside other short lines it is one of a list.
    const runs: (typeof lines)[] = [[]];
    for (const line of lines)
      if (isItem(line.text)) runs.at(-1)?.push(line);
      else runs.push([]);
    const lists = new Set(
      runs
        .filter((run) => run.some(({ isOwn, isWay }) => !isOwn && !isWay))
        .flat(),
    );
    for (const line of lines) {
      const { nodes, isWay, isOwn } = line;
      const isList = lists.has(line);
      const [first] = nodes;
      const said = nodes.filter(hasText);
      // One element is looked at as it is.
      const isElement = said.length === 1 && said[0]?.nodeType === 1;
      if (!first || isElement || !(isWay || (isOwn && !isList))) continue;
      const span = body.ownerDocument.createElement("span");
      first.before(span);
      span.append(...nodes);
    }
  }
}
