import { boxBeside, follows } from "../../order.ts";
import { FORM } from "../../page/marks.ts";
import { remembered } from "../../remembered.ts";
import type { Steps } from "../../steps.ts";
import { linesOf } from "../../text/lines.ts";
import { isProse, isSentence } from "../../text/prose.ts";
import { ownHeadline } from "../judge.ts";
import { BESIDE, type Look } from "./look.ts";

/*
 * What stands before the text in one `article` with the headline is the article's; so is what stands between them elsewhere, in a box
 * that leads nowhere, with no photo beside it: a question above its answer, a verdict above a review.
 */

/** Whether a photo stands in a box with a block, and no more than what is seen on it. */
function isByPhoto({ parentElement: box }: Element): boolean {
  return (
    box?.querySelector("img") != null &&
    linesOf(box).filter(({ text }) => isSentence(text)).length < 2
  );
}

/** Takes in what is the text's above its first paragraph. */
export function* keepAbove(look: Look, title: string): Steps {
  const { scope, own, first } = look;
  if (own) {
    yield* look.keepText(
      own.querySelectorAll("p,div"),
      (block) => isProse(block) && follows(block, first),
    );
    return;
  }
  const headline = ownHeadline(scope, title);
  if (!headline || !follows(headline, first)) return;
  const isOfText = remembered(
    (box: Element) => !box.querySelector(`a[href],[${FORM}]`),
  );
  // By their places in the page: to ask of two elements which is the first costs what stands between them.
  const blocks = [...scope.querySelectorAll("h1,p,div,ul,ol")];
  yield* look.keepText(
    blocks.slice(blocks.indexOf(headline) + 1, blocks.indexOf(first)),
    (block) =>
      isProse(block) &&
      !isByPhoto(block) &&
      isOfText(boxBeside(block, [headline, first])),
    {
      besides: BESIDE,
      // The text alone may be marked as an article.
      isOwn: (block) => block.closest("article")?.contains(first) !== false,
    },
  );
}
