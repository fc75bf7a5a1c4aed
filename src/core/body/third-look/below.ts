import { COMMENTS } from "../../doubt.ts";
import { follows } from "../../order.ts";
import type { Steps } from "../../steps.ts";
import { isNewsroomNote } from "../../text/newsroom-note.ts";
import { isProse } from "../../text/prose.ts";
import { textOf } from "../../text/text.ts";
import type { Look } from "./look.ts";

/*
 * A judge cuts whatever is called a footer: the last paragraph of a story, too, and what a newsroom says of its own article.
 */

const STORY_FOOTER = "p[class*='story-footer' i],p[class*='article-footer' i]";

/** Where newsrooms tell what they have mended. */
const NOTES = "footer p,[class*='correction' i] :is(p,li)";

/** Takes in what is the text's in its footers. */
export function* keepBelow({ homes, last, scope, keepText }: Look): Steps {
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
