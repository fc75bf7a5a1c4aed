import { COMMENTS } from "../../doubt.ts";
import { follows } from "../../order.ts";
import type { Steps } from "../../steps.ts";
import { isProse } from "../../text/prose.ts";
import { textOf } from "../../text/text.ts";
import type { Look } from "./look.ts";

/*
 * A judge cuts whatever is called a footer: the last paragraph of a story, too, and what a newsroom says of its own article.
 */

const STORY_FOOTER = "p[class*='story-footer' i],p[class*='article-footer' i]";

/** What it has mended, who has helped. */
const OWN_NOTE =
  /^(?:(?:correction|clarification|editor['’]s note|koreksi|ralat|klarifikasi|catatan redaksi)(?: ?:| \p{L}).{10,}|an earlier version of (?:this|the) .+|versi sebelumnya (?:dari )?(?:artikel|berita) ini .+|.{4,120}\bcontributed (?:reporting|to this (?:report|story|article)))(?!\p{L})/iu;

/** Takes in what is the text's in its footers. */
export function* keepBelow({ homes, last, scope, keepText }: Look): Steps {
  for (const home of homes)
    yield* keepText(
      [...home.children].filter((child) => child.matches(STORY_FOOTER)),
      isProse,
      { besides: COMMENTS },
    );
  yield* keepText(
    scope.querySelectorAll("footer p"),
    (block) => OWN_NOTE.test(textOf(block)) && follows(last, block),
    { besides: COMMENTS },
  );
}
