import { linkedText, SENTENCE_END } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { briefText, textOf } from "../text/text.ts";

/** Where stands what is said of a photo, and whose it is; older pages set both in a table that the text runs around. */
export const OF_PHOTO =
  "figure,[class*='capt' i],[class*='photo' i][class*='credit' i],table[align='left']:has(img),table[align='right']:has(img)";

/** The width and height that a picture gives itself, as far as it does, in pixels; NaN for what is none of these, such as "30%". */
export const sizesOf = (picture: Element): number[] =>
  ["width", "height"]
    .map((name) => picture.getAttribute(name))
    .filter((size) => size !== null)
    .map((size) =>
      /^\d+(?:px)?$/.test(size) ? Number.parseInt(size, 10) : Number.NaN,
    );

/** Pixels. What is smaller is a sign: a quotation mark, an arrow, a spacer. */
const LEAST_PHOTO = 40;

export const isSign = (picture: Element): boolean =>
  sizesOf(picture).some((size) => size < LEAST_PHOTO);

/** What pages call a box around a photo. Whole words of a class or id: "mod-inline image", "story-photo". */
const NAMED =
  /(?:^|[\s_-])(?:image|img|photo|picture|pic|figure|media|thumb(?:nail)?|caption|captioned-?image)s?(?:[\s_-]|$)/i;

/** Whether a page calls it a photo's, by its class or id. */
export const isPhotoName = (box: Element): boolean =>
  NAMED.test(`${box.getAttribute("class")} ${box.id}`);

/** No caption is longer. Letters. */
export const LONGEST_CAPTION = 600;

/** Letters of a caption in two parts. */
export const LONGEST_PARTED = 200;

/** Whether what stands under a photo are two paragraphs, what is seen and whose it is: one of them a few words. */
export function isParted(box: Element): boolean {
  const lines = [...box.querySelectorAll("p")].map(textOf);
  return (
    lines.length === 2 &&
    lines.some((line) => countWords(line) <= 3 && !SENTENCE_END.test(line)) &&
    briefText(box, LONGEST_PARTED) !== null
  );
}

/** Whether a page says of a photo's box that it has a caption. */
const isCaptioned = (box: Element): boolean =>
  /\bcaptioned/i.test(box.className);

/** A box that a page calls a photo's: one photo and, beside it, no more than what can be its caption. */
export const isPhotoBox = (box: Element): boolean =>
  isPhotoName(box) &&
  box.querySelectorAll("img").length === 1 &&
  !box.querySelector("h1,h2,h3,h4,h5,h6,ul,ol,table,figure") &&
  (!box.querySelector("p") || isParted(box) || isCaptioned(box)) &&
  // More links than words: a card of another article.
  linkedText(box) <= (briefText(box, LONGEST_CAPTION)?.length ?? 0) / 2;
