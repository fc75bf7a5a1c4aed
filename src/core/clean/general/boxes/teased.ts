import { follows } from "../../../order.ts";
import type { Steps } from "../../../steps.ts";
import {
  isHeading,
  lettersIn,
  paragraphsWithin,
  SUBHEADINGS,
} from "../../../text/prose.ts";
import { briefText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { withHeading } from "../../related.ts";

/** "LOOK: A headline", and hardly more: the way to something else below the text. */
const TEASED = /^(?:LOOK|KEEP READING|READ MORE|WATCH|SEE ALSO): /;

/** Letters of such a heading, and of what it is over. */
const LONGEST = 400;

/** So many of them at the most, from the last on. */
const MOST = 20;

/** Takes out what such headings below the text are over, and the headings. */
export function* teased(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const teasers = [...body.querySelectorAll(SUBHEADINGS)]
    .filter((heading) => TEASED.test(briefText(heading, LONGEST) ?? ""))
    .slice(-MOST)
    .map((heading) =>
      withHeading(heading, cleaning, LONGEST, (next) => !isHeading(next)),
    )
    .filter(([first, ...behind]) => first && lettersIn(behind) <= LONGEST);
  if (teasers.length === 0) return;
  const left = yield* paragraphsWithin(body);
  // From the last on: what is told in one is no text that another would stand within.
  for (const pieces of teasers.reverse()) {
    const isWithin = (block: Element): boolean =>
      pieces.some((piece) => piece.contains(block));
    for (let end = left.at(-1); end && isWithin(end); end = left.at(-1))
      left.pop();
    const [last, first] = [left.at(-1), pieces[0]];
    if (last && first && follows(last, first))
      for (const piece of pieces) takeOut(piece, "list", cleaning);
  }
}
