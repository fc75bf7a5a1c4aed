import { fold, raised } from "../text/text.ts";

/*
 * Formulas as words: what is shown, copied and read aloud is text, and none of a sentence's words may be missing.
 */

/** What a formula is in TeX, without the style that MediaWiki puts around each. */
export const formula = (tex: string): string =>
  fold(tex).replace(/^\{\\(?:display|text)style (.*)\}$/, "$1");

/** No formula is nested deeper; below, its signs stand in a row. */
const DEEPEST = 50;

/** Elements that are one sign, number or text, whatever stands in them. */
const LEAVES = new Set(["mi", "mn", "mo", "ms", "mtext", "annotation"]);

/** A part that more than one sign or number makes up, in brackets. */
const grouped = (part: string): string =>
  /^(?:[\p{L}\p{N}.,]+|.?)$/u.test(part) ? part : `(${part})`;

/** Signs that stand raised by themselves: primes, degrees, stars. */
const IS_RAISED = /^[′″‴'’°∘*†]+$/;

/** A part above the line: in signs that stay raised, else behind one that says so. */
function above(part: string): string {
  const power = raised(part);
  return power !== part || IS_RAISED.test(part) ? power : `^${grouped(part)}`;
}

/** Signs in a row. Three and a half is no 31/2, and half of three no 1/23. */
const inRow = (signs: readonly string[]): string =>
  signs
    .map((sign, at) => {
      const before = signs[at - 1] ?? "";
      const isFraction = /^[\d.,]+\//.test(sign) || /\/[\d.,]+$/.test(before);
      const isBeside = /\d$/.test(before) && /^\d/.test(sign);
      return (isFraction && isBeside ? " " : "") + sign;
    })
    .join("");

/** What MathML draws above, below and under signs, in one line, as it is written where nothing can be drawn. */
function signsOf(part: Element, depth: number): string {
  if (depth > DEEPEST || LEAVES.has(part.localName))
    return fold(part.textContent ?? "");
  const said = [...part.childNodes]
    .filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
    .map((child) =>
      child.nodeType === 1
        ? { isPart: true, sign: signsOf(child as Element, depth + 1) }
        : { isPart: false, sign: fold(child.nodeValue ?? "") },
    )
    .filter(({ isPart, sign }) => isPart || sign !== "")
    .map(({ sign }) => sign);
  const [one = "", other = ""] = said;
  switch (part.localName) {
    case "mfrac":
      return `${grouped(one)}/${grouped(other)}`;
    case "msup":
      return grouped(one) + above(other);
    case "msqrt":
      return `√${grouped(said.join(""))}`;
    case "mroot":
      return `${raised(other)}√${grouped(one)}`;
    case "semantics":
      return one;
    default:
      return inRow(said);
  }
}

/** The words of a `math` element: in TeX where the page says it so, else its signs in a row. */
export const formulaOf = (math: Element): string =>
  formula(
    math.getAttribute("alttext") ||
      math.querySelector("annotation[encoding$='tex']")?.textContent ||
      signsOf(math, 0),
  );

/** Boxes of a formula: for eyes, for screen readers, and a preview. In a larger box, which may be large indeed, none is looked for. */
const MOST_FORMS = 3;

/** Whether an element shows to eyes alone what a `math` element beside it says to all, as KaTeX and MathJax write formulas. */
export function isFormulaAgain(element: Element): boolean {
  if (
    element.getAttribute("aria-hidden") !== "true" ||
    element.localName === "img"
  )
    return false;
  const around = element.parentElement;
  return (
    around !== null &&
    around.childElementCount <= MOST_FORMS &&
    around.querySelector("math") !== null &&
    element.querySelector("math") === null
  );
}
