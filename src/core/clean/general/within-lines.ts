import { HIDDEN } from "../../page/marks.ts";
import { each, type Steps } from "../../steps.ts";
import { isSentence, LOOSE } from "../../text/prose.ts";
import { briefText, textOf, WITHIN_LINE } from "../../text/text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";

/** The way to a place's own address on its page. */
const ANCHOR = /^[#¶§]$/;

/**
 * Words within a line that the page itself hides, or that a font shows as a sign, and signs that lead to their own place. Whole
 * sentences it shows when it is asked to.
 */
export function* hiddenWords(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("span,i"), (icon) => {
    if (
      /^[a-z]$/i.test(briefText(icon, 2) ?? "") &&
      [...icon.classList].some((name) => /^icon(?:$|-)/.test(name)) &&
      // Alone on its line: within one it may be a key's name, or how a word begins.
      briefText(icon.closest("p,div,h2,h3,h4") ?? icon, 2) === textOf(icon) &&
      !icon.closest("li,td")
    )
      takeOut(icon, "label", cleaning);
  });
  yield* each(cleaning.body.querySelectorAll("a[href^='#']"), (anchor) => {
    if (ANCHOR.test(briefText(anchor, 1) ?? ""))
      takeOut(anchor, "label", cleaning);
  });
  for (const words of cleaning.body.querySelectorAll(`[${HIDDEN}]`))
    if (WITHIN_LINE.has(words.localName) && !isSentence(textOf(words)))
      takeOut(words, "hidden", cleaning);
}

/** A button right before a sentence on its line, from which only a style sheet parts it: "CommentsThe harvest". */
export function* gluedLabels(cleaning: Cleaning): Steps {
  const labels = cleaning.body.querySelectorAll("span,b,strong,a");
  yield* each(labels, (label) => {
    const next = label.nextSibling;
    if (
      /^(?:comments|komentar)$/i.test(briefText(label, 10) ?? "") &&
      (next?.nodeType === 3 || label.nextElementSibling?.hasAttribute(LOOSE)) &&
      /^\p{Lu}\p{Ll}/u.test(next?.textContent ?? "") &&
      isSentence(textOf(next)) &&
      !label.closest("li,td,th,dl")
    )
      takeOut(label, "label", cleaning);
  });
}
