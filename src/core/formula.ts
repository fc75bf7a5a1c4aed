import { fold, raised } from "./text.ts";

/*
 * Formulas as words: what is shown, copied and read aloud is text, and none of a sentence's words may be missing.
 */

/** What a formula is in TeX, without the style that MediaWiki puts around each. */
export const formula = (tex: string): string =>
  fold(tex).replace(/^\{\\(?:display|text)style (.*)\}$/, "$1");

/** No formula is nested deeper; below, its signs stand in a row. */
const DEEPEST = 50;

/** A part that more than one sign or number makes up, in brackets. */
const grouped = (part: string): string =>
  /^(?:[\p{L}\p{N}.,]+|.)$/u.test(part) ? part : `(${part})`;

/** What MathML draws above, below and under signs, in one line, as it is written where nothing can be drawn. */
function signsOf(part: Element, depth: number): string {
  const parts = [...part.children];
  if (parts.length === 0 || depth > DEEPEST)
    return fold(part.textContent ?? "");
  const said = parts.map((child) => signsOf(child, depth + 1));
  const [one = "", other = ""] = said;
  switch (part.localName) {
    case "mfrac":
      return `${grouped(one)}/${grouped(other)}`;
    case "msup": {
      const power = raised(other);
      return `${grouped(one)}${power === other ? `^${grouped(other)}` : power}`;
    }
    case "msqrt":
      return `√${grouped(said.join(""))}`;
    case "mroot":
      return `${raised(other)}√${grouped(one)}`;
    case "semantics":
      return one;
    default:
      // Three and a half is no 31/2.
      return said.reduce(
        (row, sign, at) =>
          row +
          (parts[at]?.localName === "mfrac" && /\d$/.test(row) ? " " : "") +
          sign,
        "",
      );
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
