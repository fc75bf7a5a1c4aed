import type { Line } from "../../text/lines.ts";
import { textOf } from "../../text/text.ts";
import { LONGEST_FACT } from "../around.ts";
import { isFullName, isName, isNameWithParticles } from "./names.ts";
import { WRITER } from "./roles.ts";

/*
 * Writers beside a label that stands alone, or ends what stands before them.
 */

/** What parts the facts of a line. */
const PARTING = /^[\s|•·/–—-]+/;

/** Says no more than that a writer is named next: "Written by", "| By". */
const isLabel = (piece: string): boolean =>
  /\p{L}/u.test(piece) && piece.replace(PARTING, "").replace(WRITER, "") === "";

/** The name behind such words: "Medically reviewed by … — By", before who has written it. */
export const namedBehindLabel = ({ pieces }: Line): string[] =>
  pieces
    .filter((_, at) => at > 0 && isLabel(pieces[at - 1] ?? ""))
    // Behind a comma her degrees stand.
    .map((piece) => piece.split(",", 1).join())
    .filter(isNameWithParticles);

/** "February 18th, 2008 by", before who has written it. */
const DATED_BY =
  /^(?:on )?(?:\p{L}+,? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} \p{L}{3,9}),? (?:19|20)\d\d\b.{0,20}\bby$/u;

/** The name behind such words. */
export const namedBehindDay = ({ pieces }: Line): string[] =>
  pieces.filter(
    (piece, at) => DATED_BY.test(pieces[at - 1] ?? "") && isFullName(piece),
  );

/** A name of one word, as of somebody in a forum: all of a link right behind the label of a writer. */
export function linkedName({ element, text, pieces }: Line): string | null {
  const at = pieces.findIndex(isLabel);
  const name = pieces[at + 1] ?? "";
  return at >= 0 &&
    text.length <= LONGEST_FACT &&
    /^\p{Lu}[\p{L}\d_-]{2,}$/u.test(name) &&
    isName(name) &&
    [...element.querySelectorAll("a[href]")].some(
      (link) => textOf(link) === name,
    )
    ? name
    : null;
}

/** Whom a label alone on its line names: who stands before it in the same box, else those in boxes behind it. */
export function namedByLabel(lines: readonly Line[], at: number): string[] {
  const [label, ...behind] = lines.slice(at);
  const before = lines[at - 1];
  if (!label || !isLabel(label.text)) return [];
  const isBeside = (other: Line | undefined): boolean =>
    other?.element.parentElement === label.element.parentElement;
  if (
    before &&
    isFullName(before.text) &&
    isBeside(before) &&
    !isBeside(behind[0])
  )
    return [before.text];
  const end = behind.findIndex(
    ({ text, element }) =>
      !isFullName(text) || element.localName !== behind[0]?.element.localName,
  );
  return behind.slice(0, end < 0 ? behind.length : end).map(({ text }) => text);
}
