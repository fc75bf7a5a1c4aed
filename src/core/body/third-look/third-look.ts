import { ASIDE } from "../../doubt.ts";
import { PANEL } from "../../page/marks.ts";
import type { Snapshot } from "../../page/snapshot.ts";
import type { Steps } from "../../steps.ts";
import { isProse } from "../../text/prose.ts";
import { keepAbove } from "./above.ts";
import { keepAlike } from "./alike.ts";
import { keepBelow } from "./below.ts";
import { keepBetween } from "./between.ts";
import { type Look, lookAt } from "./look.ts";

/** Takes in the panels of the text's article that hold running text, whichever of them is shown. */
function keepPanels(look: Look): void {
  for (const panel of look.scope.querySelectorAll(`[${PANEL}]`))
    if (
      !panel.closest(ASIDE) &&
      look.isOwn(panel) &&
      [...panel.querySelectorAll("p,div")].some(isProse)
    )
      look.keep(panel);
}

/**
 * A third look, where no profile knows the page: what stands among the text's paragraphs, above or below them, or in boxes alike theirs,
 * and was left out by the judge. A paragraph that is a link, mostly, it takes for a way to another page.
 */
export function* lookOnceMore(
  snapshot: Snapshot,
  kept: Set<string>,
  title: string,
): Steps {
  const look = yield* lookAt(snapshot, kept, title);
  if (!look) return;
  yield* keepAlike(look);
  yield* keepBetween(look);
  keepPanels(look);
  yield* keepAbove(look, title);
  yield* keepBelow(look);
}
