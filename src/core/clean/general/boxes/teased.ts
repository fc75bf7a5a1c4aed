import { follows } from "../../../order.ts";
import type { Steps } from "../../../steps.ts";
import { paragraphsWithin, SUBHEADINGS } from "../../../text/prose.ts";
import { briefText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** "LOOK: A headline", and hardly more: the way to something else below the text. */
const TEASED = /^(?:LOOK|KEEP READING|READ MORE|WATCH|SEE ALSO): /;

/** Letters of what stands in the box of such a heading. */
const LONGEST = 400;

/** Takes out boxes below the text that such a heading opens. */
export function* teased(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const boxes = [...body.querySelectorAll(SUBHEADINGS)].flatMap((heading) => {
    const box = heading.parentElement;
    return box &&
      box !== body &&
      TEASED.test(briefText(heading, LONGEST) ?? "") &&
      briefText(box, LONGEST) !== null
      ? box
      : [];
  });
  if (boxes.length === 0) return;
  const left = yield* paragraphsWithin(body);
  // From the last on: what is told in one is no text that another would stand within.
  for (const box of boxes.reverse()) {
    while (left.length > 0 && box.contains(left.at(-1) ?? null)) left.pop();
    const last = left.at(-1);
    if (last && follows(last, box)) takeOut(box, "list", cleaning);
  }
}
