import { CARD_LISTS, isCardList } from "../../../body/cards.ts";
import { each, type Steps } from "../../../steps.ts";
import {
  isLinks,
  lettersIn,
  paragraphsWithin,
  proseIn,
} from "../../../text/prose.ts";
import { textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Cards of other articles within the text; those that are nearly all of it are what it gathers. */
export function* cards(cleaning: Cleaning): Steps {
  const prose = lettersIn(yield* paragraphsWithin(cleaning.body));
  yield* each(cleaning.body.querySelectorAll(CARD_LISTS), (parent) => {
    if (
      cleaning.body.contains(parent) &&
      isCardList(parent, cleaning.url) &&
      proseIn(parent) <= prose * 0.8
    )
      takeOut(parent, "cards", cleaning);
  });
}

/** Photos that are only the way to another page: the remains of a card. */
export function linkedPhotos(cleaning: Cleaning): void {
  for (const photo of cleaning.body.querySelectorAll("a[href] img")) {
    const link = photo.closest("a[href]");
    if (
      !link ||
      !cleaning.body.contains(link) ||
      link.closest("figure:has(figcaption)")
    )
      continue;
    if (
      /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(
        link.getAttribute("href") ?? "",
      ) ||
      link.getAttribute("href")?.startsWith("#")
    )
      continue;
    if (textOf(link) === "" || isLinks(link))
      takeOut(link, "linked-photo", cleaning);
  }
}
