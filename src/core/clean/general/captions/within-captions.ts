import { beside, briefText, hasText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { labels } from "../lines/labels.ts";
import { isOtherCredit } from "./caption-names.ts";

/** Letters of a button in a caption. */
const LONGEST_BUTTON = 30;

/** "hide caption": a button, where no script has made it one. */
function buttons(caption: Element, cleaning: Cleaning): void {
  for (const part of caption.querySelectorAll("a,b,i,span")) {
    const text = briefText(part, LONGEST_BUTTON);
    if (
      text &&
      caption.contains(part) &&
      text !== textOf(caption) &&
      labels().some((label) => label.test(text))
    ) {
      const sign = beside(part, "nextElementSibling");
      if (sign && /^[/|·•]$/.test(briefText(sign, 1) ?? "")) sign.remove();
      takeOut(part, "label", cleaning);
    }
  }
}

/** Whose the photo is, which a style sheet puts on a line of its own, and the page may say for narrow screens once more. */
function credits(caption: Element, cleaning: Cleaning): void {
  const said = new Set<string>();
  for (const credit of caption.querySelectorAll("[class*='credit' i]")) {
    const text = textOf(credit);
    if (!hasText(credit) || isOtherCredit(credit)) continue;
    if (said.has(text)) takeOut(credit, "caption-repeated", cleaning);
    else if (/\S$/.test(credit.previousSibling?.textContent ?? ""))
      credit.before(" ");
    said.add(text);
  }
}

/** Captions without what is no word about the photo. */
export function withinCaptions(cleaning: Cleaning): void {
  for (const caption of cleaning.body.querySelectorAll("figcaption")) {
    buttons(caption, cleaning);
    credits(caption, cleaning);
  }
}
