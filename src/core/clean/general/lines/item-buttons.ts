import { grouped } from "../../../grouped.ts";
import { briefText, wordsBeside } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters of what such a button says. */
const LONGEST = 30;

/** So many items that end in the same words end in a button of the page's. */
const LEAST = 3;

const BUTTON = "li [role='button'],td [role='button']";

/** Takes out the button behind what each item of a list says, which is one by its role alone: "+ Add to basket", beside each ingredient. */
export function itemButtons(cleaning: Cleaning): void {
  const alike = grouped(
    [...cleaning.body.querySelectorAll(BUTTON)].filter(
      (button) =>
        wordsBeside(button, "previousSibling") !== "" &&
        wordsBeside(button, "nextSibling") === "",
    ),
    (button) => briefText(button, LONGEST) ?? "",
  );
  for (const [words, buttons] of alike)
    if (words !== "" && buttons.length >= LEAST)
      for (const button of buttons) takeOut(button, "label", cleaning);
}
