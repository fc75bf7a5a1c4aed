import { ABOUT } from "../../clean/general/credits/bylines.ts";
import { COMMENTS } from "../../doubt.ts";
import { follows } from "../../order.ts";
import type { Steps } from "../../steps.ts";
import { isNewsroomNote } from "../../text/newsroom-note.ts";
import { isHeading, isProse, lettersIn, linkedText } from "../../text/prose.ts";
import { textOf } from "../../text/text.ts";
import { proseOf } from "../second-look.ts";
import type { Look } from "./look.ts";

/*
 * A judge cuts whatever is called a footer: the last paragraph of a story, too, and what a newsroom says of its own article.
 */

const STORY_FOOTER = "p[class*='story-footer' i],p[class*='article-footer' i]";

/** Where newsrooms tell what they have mended. */
const NOTES = "footer p,[class*='correction' i] :is(p,li)";

/** What a part of a text holds, beside others of the text. */
const TEXT = "h2,h3,h4,h5,h6,p,ul,ol,figure,blockquote";

/** Of what such a part says, so much is running text at the least, and so much links at the most. */
const LEAST_PROSE = 0.6;
const MOST_LINKED = 0.3;

/** A box without a name, headed, and of text alone: what is none of the text bears a name, or leads elsewhere. */
function isPart(box: Element): boolean {
  const heading = box.firstElementChild;
  const letters = textOf(box).length;
  return (
    box.matches("section:not([class],[id]),div:not([class],[id])") &&
    isHeading(heading) &&
    !ABOUT.test(textOf(heading)) &&
    [...box.children].every((part) => part.matches(TEXT)) &&
    lettersIn(proseOf(box)) >= letters * LEAST_PROSE &&
    linkedText(box) <= letters * MOST_LINKED
  );
}

/** Takes in parts right behind a box of the text: a judge finds too little in one to join it. */
function keepParts({ homes, isKept, isOwn, keep }: Look): void {
  for (const home of homes)
    for (
      let next = home.nextElementSibling;
      next && isOwn(next) && isPart(next);
      next = next.nextElementSibling
    )
      if (!isKept(next)) keep(next);
}

/** Takes in what is the text's in its footers, and parts of it behind it. */
export function* keepBelow(look: Look): Steps {
  const { homes, last, scope, keepText } = look;
  keepParts(look);
  for (const home of homes)
    yield* keepText(
      [...home.children].filter((child) => child.matches(STORY_FOOTER)),
      isProse,
      { besides: COMMENTS },
    );
  yield* keepText(
    scope.querySelectorAll(NOTES),
    (block) => follows(last, block) && isNewsroomNote(textOf(block)),
    { besides: COMMENTS },
  );
}
