import type { Element as Block } from "hast";
import { COMMENTS } from "../doubt.ts";
import { filtered, type Steps } from "../steps.ts";
import type { Line } from "../text/lines.ts";
import { letterCount } from "../text/script.ts";
import { fold } from "../text/text.ts";
import { plain } from "../tree/nodes.ts";
import { gateWords } from "./gate-words.ts";

/*
 * Where a page of a site without a profile says that the rest of its article is locked.
 */

/** Letters of such a line. */
const LONGEST = 250;

/** Letters of a line of running text. */
const LEAST_TEXT = 80;

/** Letters of the text's last lines: those of a table, a list or a verse may stand elsewhere, too. */
const LEAST_LAST = 20;

/** Whether a line says that the rest is for those who subscribe, pay or log in. */
export const isGate = (text: string): boolean =>
  text.length <= LONGEST && gateWords().some((words) => words.test(text));

/** The lines below some running text that say so; readers' own words are none. */
export function* gatesIn(lines: readonly Line[]): Steps<Line[]> {
  const first = lines.findIndex(({ text }) => letterCount(text) >= LEAST_TEXT);
  const below = first < 0 ? [] : lines.slice(first + 1);
  return yield* filtered(
    below,
    ({ text, element }) => isGate(text) && !element.closest(COMMENTS),
  );
}

/** Whether such a line stands below all of the text, which then is a beginning. */
export function endsText(
  gates: readonly Line[],
  lines: readonly Line[],
  blocks: readonly Block[],
): boolean {
  if (gates.length === 0) return false;
  const last = blocks
    .map((block) => fold(plain(block)))
    .findLast((text) => text.length >= LEAST_LAST);
  const at = lines.findLastIndex(
    ({ text }) => text.length >= LEAST_LAST && last?.endsWith(text),
  );
  return at >= 0 && gates.some((gate) => lines.indexOf(gate) > at);
}
