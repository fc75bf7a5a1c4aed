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

/**
 * Puts each line that may be the page's, and stands between breaks, into a span: the rules of the next steps look at whole elements.
 * A label alone takes the line below it along, which says where it leads.
 */
export function wrapLines({ body, profile }: Cleaning): void {
  const { label } = profile.related;
  const isLabel = (text: string): boolean =>
    text !== "" && text.toLowerCase().replace(label, "") === "";
  const wrap = (run: readonly ChildNode[]): void => {
    const [first] = run;
    const text = wordsOf(run);
    const said = run.filter((node) => fold(node.textContent ?? "") !== "");
    if (
      !first ||
      text === "" ||
      // One element is looked at as it is.
      (said.length === 1 && said[0]?.nodeType === 1) ||
      text.length > LONGEST ||
      !(label.test(text.toLowerCase()) || isPhrase(text, profile))
    )
      return;
    const span = body.ownerDocument.createElement("span");
    first.before(span);
    span.append(...run);
  };
  const holders = new Set(
    [...body.querySelectorAll("br")].map(({ parentElement }) => parentElement),
  );
  for (const holder of holders) {
    let run: ChildNode[] = [];
    for (const child of [...(holder?.childNodes ?? [])]) {
      const goesOn =
        isBreak(child) && !isBreak(child.nextSibling) && isLabel(wordsOf(run));
      if (goesOn || (isOfLine(child) && !isBreak(child))) run.push(child);
      else {
        wrap(run);
        run = [];
      }
    }
    wrap(run);
  }
}
