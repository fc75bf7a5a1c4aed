import { follows } from "../../../order.ts";
import type { Steps } from "../../../steps.ts";
import { HEADINGS, paragraphsWithin } from "../../../text/prose.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import type { Known } from "./bylines.ts";

/** What stands over a few words about the writer, below a text; no "Zur Person", which is over those of whom the text tells. */
const OVER_WRITER =
  /^(?:about the (?:author|writer|reporter|contributor)s?|tentang penulis|über (?:den autor|die autorin|die autoren)|à propos de l['’]aute(?:ur|ure|rice)|sobre la firma|sobre (?:o autor|a autora)|sull['’]autor[ei]|over de auteur|o autorze|o autorovi|om (?:författaren|forfatteren)|yazar hakkında|об авторе)\s*:?$/iu;

/** Letters. */
const LONGEST_ABOUT = 500;

/** Takes out such headings below the text, or in one box with its end, and what stands in the box, where that is all. */
export function* aboutWriters(cleaning: Cleaning, { authors }: Known): Steps {
  const { body } = cleaning;
  const headings = [...body.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      OVER_WRITER.test(briefText(heading, 60) ?? "") ||
      authors.some((author) => textOf(heading) === `About ${author}`),
  );
  if (headings.length === 0) return;
  const last = (yield* paragraphsWithin(body)).at(-1);
  for (const heading of headings) {
    const box = heading.parentElement;
    if (
      box &&
      box !== body &&
      briefText(box, LONGEST_ABOUT) !== null &&
      (!last || follows(last, heading) || box.contains(last))
    )
      takeOut(box, "author-note", cleaning);
  }
}
