import { fold } from "./text.ts";

/*
 * Formulas as words: what is shown, copied and read aloud is text, and none of a sentence's words may be missing.
 */

/** What a formula is in TeX, without the style that MediaWiki puts around each. */
export const formula = (tex: string): string =>
  fold(tex).replace(/^\{\\(?:display|text)style (.*)\}$/, "$1");

/** The words of a `math` element: in TeX where the page says it so, else its signs as they stand. */
export const formulaOf = (math: Element): string =>
  formula(
    math.getAttribute("alttext") ||
      math.querySelector("annotation[encoding$='tex']")?.textContent ||
      math.textContent ||
      "",
  );

/** Boxes of a formula: for eyes, for screen readers, and a preview. In a larger box, which may be large indeed, none is looked for. */
const MOST_FORMS = 3;

/** Whether an element shows to eyes alone what a `math` element beside it says to all, as KaTeX and MathJax write formulas. */
export function isFormulaAgain(element: Element): boolean {
  const around = element.parentElement;
  return (
    element.getAttribute("aria-hidden") === "true" &&
    element.localName !== "img" &&
    around !== null &&
    around.childElementCount <= MOST_FORMS &&
    around.querySelector("math") !== null &&
    element.querySelector("math") === null
  );
}
