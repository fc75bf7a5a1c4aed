import { follows } from "../../../order.ts";
import type { Steps } from "../../../steps.ts";
import {
  HEADINGS,
  isHeading,
  lettersIn,
  paragraphsWithin,
} from "../../../text/prose.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { withHeading } from "../../related.ts";
import type { Known } from "./bylines.ts";

/** What stands over a few words about the writer, below a text; no "Zur Person", which is over those of whom the text tells. */
const OVER_WRITER =
  /^(?:about the (?:author|writer|reporter|contributor)(?:s|\(s\))?|how we (?:reviewed|fact-checked) this (?:article|page|story)|tentang penulis|über (?:den autor|die autorin|die autoren)|à propos de l['’]aute(?:ur|ure|rice)|sobre la firma|sobre (?:o autor|a autora)|sull['’]autor[ei]|over de auteur|o autorze|o autorovi|om (?:författaren|forfatteren)|yazar hakkında|об авторе)\s*:?$/iu;

/** Letters. */
const LONGEST_ABOUT = 500;

/** Of all running text, so much at the most stands behind them: calls to the reader. */
const MOST_BEHIND = 0.15;

/** So many of the last headings are asked what stands behind them. */
const MOST_ASKED = 10;

/** The same of what is told of writers in the text's own box. */
const MOST_TOLD = 0.25;

/** Whether a line begins with a writer's name, or with one that the page sets apart. */
const opensWithName = (
  line: Element | undefined,
  { authors }: Known,
): boolean => {
  const text = textOf(line);
  const name = textOf(line?.querySelector("b,strong,a[href]"));
  return [...authors, name].some((one) => one !== "" && text.startsWith(one));
};

/** Takes out such headings below the text, and what stands below them. */
export function* aboutWriters(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  const notes = [...body.querySelectorAll(HEADINGS)]
    .filter(
      (heading) =>
        OVER_WRITER.test(briefText(heading, 60) ?? "") ||
        known.authors.some((author) => textOf(heading) === `About ${author}`),
    )
    .slice(-MOST_ASKED)
    .map((heading) =>
      withHeading(
        heading,
        cleaning,
        LONGEST_ABOUT,
        (next) => next.localName === "p",
      ),
    )
    // In the text's own box it may be over a part of the text.
    .filter(([first, next]) =>
      isHeading(first) ? opensWithName(next, known) : true,
    );
  if (notes.length === 0) return;
  const paragraphs = yield* paragraphsWithin(body);
  const all = lettersIn(paragraphs);
  for (const pieces of notes) {
    const behind = paragraphs.filter((block) =>
      pieces.every((piece) => !piece.contains(block) && follows(piece, block)),
    );
    const told = pieces.length > 1 ? lettersIn(pieces) : 0;
    if (lettersIn(behind) <= all * MOST_BEHIND && told <= all * MOST_TOLD)
      for (const piece of pieces) takeOut(piece, "author-note", cleaning);
  }
}
