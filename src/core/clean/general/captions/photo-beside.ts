import { briefText, textOf } from "../../../text/text.ts";
import { CALLED } from "./caption-names.ts";

/** Letters of whose a photo is. */
export const LONGEST_CREDIT = 60;

/** The photo that a caption stands beside, with hardly a word but the caption's in what holds both; or in the frame before it. */
export function photoBeside(caption: Element, body: Element): Element | null {
  const previous = caption.previousElementSibling;
  if (previous && textOf(previous) === "") {
    const photo = previous.matches("img")
      ? previous
      : previous.querySelector("img");
    if (photo) return photo;
  }
  const most = textOf(caption).length + 80;
  let box = caption.parentElement;
  // Caption and credit may stand in a box of their own, beside the photo's.
  const levels = caption.matches(CALLED) ? 2 : 1;
  for (let level = 0; level < levels && box; level++) {
    if (box === body || briefText(box, most) === null) return null;
    const photo = box.querySelector("img");
    if (photo) return photo;
    box = box.parentElement;
  }
  return null;
}
