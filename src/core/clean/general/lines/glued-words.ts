import { each, filtered, type Steps } from "../../../steps.ts";
import { LOOSE } from "../../../text/prose.ts";
import { hasText, textOf } from "../../../text/text.ts";

/** What holds pieces of a line that a style sheet sets apart; in a paragraph or a heading they are parts of words, too. */
const HOLDERS = "div,li,td,th,dt,dd,time,:is(div,li,td) > a";

const PIECES = "span,time,b,strong,small,em,i,a";

/** Two letters or figures at the least: one alone may be how a word begins. */
const ENDS = /[\p{L}\p{N}]{2}$|\p{N}$/u;
const BEGINS = /^[\p{L}\p{N}]{2}|^\p{N}/u;

/** Whether an element holds pieces, and no words of its own beside them. */
const holdsPieces = (holder: Element): boolean =>
  holder.childElementCount > 1 &&
  [...holder.childNodes].every(
    (node) =>
      !hasText(node) ||
      (node.nodeType === 1 && !(node as Element).hasAttribute(LOOSE)),
  );

/** Puts a space between pieces of a line that only a style sheet sets apart: "21:42 WITA" and "4 minutes ago". */
export function* gluedWords(body: Element): Steps {
  const holders = yield* filtered(body.querySelectorAll(HOLDERS), holdsPieces);
  for (const holder of holders)
    yield* each([...holder.children], (piece) => {
      const before = piece.previousSibling;
      if (
        before?.nodeType === 1 &&
        (before as Element).matches(PIECES) &&
        piece.matches(PIECES) &&
        ENDS.test(textOf(before)) &&
        BEGINS.test(textOf(piece))
      )
        piece.before(" ");
    });
}
