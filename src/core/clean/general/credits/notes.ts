import { isNameWithParticles } from "../../../metadata/writers/names.ts";
import { remembered } from "../../../remembered.ts";
import { MARKER } from "../../../removals.ts";
import { linesOf } from "../../../text/lines.ts";
import { lettersIn, proseIn } from "../../../text/prose.ts";
import { beside, briefText, letters, textOf } from "../../../text/text.ts";
import { type Cleaning, takenAt, takeOut } from "../../cleaning.ts";
import { isClosingAppeal } from "../calls/appeals.ts";
import { isCall } from "../calls/calls.ts";
import {
  ABOUT,
  isAuthorNote,
  isOpeningNote,
  type Known,
  tellsOfWriter,
} from "./bylines.ts";
import { saysDay } from "./published.ts";

/*
 * Notes about the writer below a text, and calls among them.
 */

/** So many of the last paragraphs may be about the author, or what follows such a one. */
const NOTES = 3;

/** So many of the first ones may. */
const OPENING = 2;

/**
 * Whether a paragraph is what a company says of itself below its announcement: headed so, and a paragraph among the others. What stands
 * about a writer has a box of its own.
 */
const isOwnNote = (block: Element, prose: readonly Element[]): boolean =>
  ABOUT.test(textOf(beside(block, "previousElementSibling"))) &&
  prose.filter(({ parentElement }) => parentElement === block.parentElement)
    .length > 2;

/** Letters of running text in a box about the author, and of all that it says. */
const LONGEST_BOX = 500;
const LONGEST_AROUND = 2000;

/** So many of the last paragraphs tell whether they are entries of a live report. */
const NEAR = 12;

/** What its writer says in a box of the text, as on an expert's tip, is not about her. */
const SAID = /^["“„«]/;

/** Of their running text: so much is not about writers. */
const MOST_ENTRIES = 0.4;

/**
 * The box around a paragraph whose first line is a writer's name, or was until the judge took it out, whatever the page calls it; null
 * where there is none, or the text begins in it.
 */
function authorBox(
  block: Element,
  prose: readonly Element[],
  cleaning: Cleaning,
  { authors }: Known,
  isSmall: (box: Element) => boolean,
): Element | null {
  const [first] = prose;
  const isAuthor = (text = ""): boolean =>
    authors.some((author) => letters(author) === letters(text));
  for (
    let box = block.parentElement;
    first && box && !box.contains(first) && isSmall(box);
    box = box.parentElement
  ) {
    if (
      isAuthor(linesOf(box)[0]?.text) ||
      isAuthor(takenAt(box.querySelector(`[${MARKER}]`), cleaning))
    )
      return box;
  }
  return null;
}

/** Whether the article's day stands right below a line: above it the text has not begun. */
function isOverDay(line: Element, body: Element): boolean {
  let below: Element | null = null;
  for (
    let at: Element | null = line;
    at && at !== body && !below;
    at = at.parentElement
  )
    below = beside(at, "nextElementSibling");
  return below !== null && saysDay(below);
}

/** The paragraphs without calls, and those about the author, that stand last: what follows the text begins with them. */
export function withoutNotes(
  prose: Element[],
  cleaning: Cleaning,
  known: Known,
): Element[] {
  // Above the last one a company may be told of, which has sent the text: "Kabar, Inc."
  const people = {
    ...known,
    authors: known.authors.filter(isNameWithParticles),
  };
  const noteAt = (block: Element): { piece: Element; rule: string } | null => {
    const text = textOf(block);
    if (
      isAuthorNote(text, block === prose.at(-1) ? known : people) &&
      !isOwnNote(block, prose)
    )
      return { piece: block, rule: "author-note" };
    if (isCall(block, text) || isClosingAppeal(block, text, known.sites))
      return { piece: block, rule: "call" };
    const box = areEntries ? null : boxes.get(block);
    return box ? { piece: box, rule: "author-note" } : null;
  };
  // There may be thousands of paragraphs: the last ones tell.
  const near = prose.slice(-NEAR);
  // One box may stand around all of them: only of a short one is it worth counting what is running text.
  const isSmall = remembered(
    (box: Element) =>
      briefText(box, LONGEST_AROUND) !== null && proseIn(box) <= LONGEST_BOX,
  );
  const boxes = new Map(
    near.map((block) => [
      block,
      SAID.test(textOf(block))
        ? null
        : authorBox(block, prose, cleaning, people, isSmall),
    ]),
  );
  // Over each entry of a live report its writer may stand.
  const signed = near.filter((block) => boxes.get(block));
  const areEntries = lettersIn(signed) > lettersIn(near) * MOST_ENTRIES;
  // Nobody tells of herself by her name: what opens so, perhaps behind a summary, is a note, too.
  const opening = prose
    .slice(0, prose.length > NOTES ? OPENING : 0)
    .filter(
      (block) =>
        isOpeningNote(textOf(block), people) ||
        (tellsOfWriter(textOf(block), people) &&
          isOverDay(block, cleaning.body)),
    );
  const [found] = [
    ...opening.map((piece) => ({ piece, rule: "author-note" })),
    ...prose.slice(-NOTES).flatMap((block) => noteAt(block) ?? []),
  ];
  if (!found) return prose;
  takeOut(found.piece, found.rule, cleaning);
  const rest = prose.filter((block) => cleaning.body.contains(block));
  return withoutNotes(rest, cleaning, known);
}
