import { each, type Steps } from "../../../steps.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters. */
const LEAST_DATA = 40;

/** Data for the page's scripts, kept in an element that only a style sheet hides. */
export function* data(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("div,span"), (box) => {
    if (
      box.firstElementChild === null &&
      !box.closest("pre,code,td,figure") &&
      briefText(box, LEAST_DATA) === null &&
      /^\{\s*"[\w-]+"\s*:.*\}$/s.test(textOf(box))
    )
      takeOut(box, "data", cleaning);
  });
}
