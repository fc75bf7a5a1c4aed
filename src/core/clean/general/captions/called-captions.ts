import { isSign, LONGEST_CAPTION } from "../../../photos/photo-box.ts";
import { isProse, lettersIn, proseIn } from "../../../text/prose.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { ABROAD, CAPTION, isOtherCredit, OF_FILM } from "./caption-names.ts";
import { frame } from "./figures.ts";
import { LONGEST_CREDIT, photoBeside } from "./photo-beside.ts";

/** What a page calls a photo's words beyond doubt. */
const OF_PHOTO = /^(?:image|photo|picture|foto)[-_]?caption$/i;

/** Facts in columns are nobody's caption. */
const isTable = (caption: Element): boolean =>
  caption.localName === "table" &&
  [...caption.querySelectorAll("tr")].filter((row) => row.childElementCount > 1)
    .length > 1;

/**
 * Captions that the page calls so become their photo's. One that stands alone is of a film, or of a photo that the page has not shown:
 * it is no running text, and goes.
 */
export function calledCaptions(cleaning: Cleaning): void {
  const { body } = cleaning;
  const films = lettersIn([...body.querySelectorAll(OF_FILM)]);
  // Where films are told of, that is the text.
  const isBesideFilms = films > 0 && films < proseIn(body) / 2;
  const isOfPhoto = (line: Element): boolean =>
    [...line.classList].some((name) => OF_PHOTO.test(name));
  const ofPhotos = lettersIn([...body.querySelectorAll("p")].filter(isOfPhoto));
  // Where photos alone tell it, that is the text.
  const areFew = ofPhotos > 0 && ofPhotos < proseIn(body) / 4;
  // For those who enlarge a photo, a page has its caption again.
  let said = "";
  for (const caption of body.querySelectorAll(`${CAPTION},${ABROAD}`)) {
    if (
      !body.contains(caption) ||
      caption.parentElement?.closest("figure,table") ||
      !briefText(caption, LONGEST_CAPTION) ||
      caption.matches("figure") ||
      isTable(caption) ||
      (isOtherCredit(caption) && !caption.matches(ABROAD)) ||
      caption.querySelector("table,h1,h2,h3,h4,h5,h6") ||
      ![...caption.querySelectorAll("img")].every(isSign) ||
      caption.querySelectorAll("p").length > 2
    )
      continue;
    const text = textOf(caption);
    const photo = photoBeside(caption, body);
    if (photo) frame(photo, caption);
    else if (caption.matches(ABROAD)) continue;
    else if (
      !isProse(caption) ||
      caption.localName !== "p" ||
      (areFew && isOfPhoto(caption)) ||
      said.startsWith(text) ||
      (isBesideFilms && caption.matches(OF_FILM))
    )
      takeOut(caption, "caption", cleaning);
    if (text.length > LONGEST_CREDIT) said = text;
  }
}
