import { each, type Steps } from "../../../steps.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters. */
const LEAST_DATA = 40;

/** The same of what is all of a box. */
const LEAST_ALONE = 20;

/** Where a text shows some. */
const SHOWN =
  "pre,code,td,figure,[class*='code' i],[class*='json' i],[class*='mono' i],[class*='highlight' i],[class*='snippet' i],[class*='syntax' i],[class*='listing' i],[class*='example' i]";

const isAlone = (box: Element): boolean =>
  box.localName === "div" ||
  (box.parentElement?.localName === "div" &&
    textOf(box.parentElement) === textOf(box));

/** Data for the page's scripts, kept in an element that only a style sheet hides. */
export function* data(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("div,span"), (box) => {
    if (
      box.firstElementChild === null &&
      !box.closest(SHOWN) &&
      briefText(box, isAlone(box) ? LEAST_ALONE : LEAST_DATA) === null &&
      /^\{\s*"[\w-]+"\s*:.*\}$/s.test(textOf(box))
    )
      takeOut(box, "data", cleaning);
  });
}
