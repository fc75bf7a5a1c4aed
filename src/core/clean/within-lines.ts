import { formula } from "../page/formula.ts";
import { sizesOf } from "../photos/photo-box.ts";
import { SENTENCE_END } from "../text/prose.ts";
import { near, textOf, WITHIN_LINE, wordsBeside } from "../text/text.ts";

/*
 * Pictures within lines of words. An article's blocks hold words or photos: a picture that stands for a sign becomes the sign, and a
 * photo waits for the end of its line rather than tear a sentence.
 */

/**
 * What systems call a picture that stands for a sign: WordPress ("emoji", "wp-smiley"), its plug-ins for formulas ("latex"),
 * MediaWiki ("mwe-math-fallback-image-inline"). Whole words of a class.
 */
const SIGN = /(?:^|[\s_-])(?:emoji|smiley|latex|mwe-math)(?:[\s_-]|$)/i;

/** What is photographed, whatever its classes say of its subject; signs are drawn. */
const PHOTOGRAPHED = /\.jpe?g(?:[?#]|$)/i;

/** Pixels. A picture in a line that is no higher than its letters is a sign, too. */
const LARGEST_SIGN = 32;

const isSmall = (picture: Element): boolean => {
  const sizes = sizesOf(picture);
  return sizes.length > 0 && sizes.every((size) => size <= LARGEST_SIGN);
};

/** Puts words in the stead of pictures that stand for signs. */
export function signs(body: Element): void {
  for (const picture of body.querySelectorAll("img")) {
    const alt = picture.getAttribute("alt") ?? "";
    const src = picture.getAttribute("src") ?? "";
    if (SIGN.test(picture.className) && !PHOTOGRAPHED.test(src))
      picture.replaceWith(formula(alt));
    else if (
      isSmall(picture) &&
      wordsBeside(picture, "previousSibling") +
        wordsBeside(picture, "nextSibling") !==
        ""
    )
      // A flag beside its country's name, an arrow beside a link: the words are there already.
      picture.replaceWith(/\p{L}/u.test(alt) ? "" : alt);
  }
}

/** The picture with the links around it alone. */
function whole(picture: Element): Element {
  let outer = picture.closest("picture") ?? picture;
  for (
    let around = outer.parentElement;
    around && WITHIN_LINE.has(around.localName) && textOf(around) === "";
    around = around.parentElement
  )
    outer = around;
  return outer;
}

/** Puts photos that stand in the middle of a sentence behind their line. */
export function behindLines(body: Element): void {
  for (const picture of body.querySelectorAll("p img")) {
    const photo = whole(picture);
    if (photo.closest("figure")) continue;
    const before = wordsBeside(photo, "previousSibling");
    if (before === "" || SENTENCE_END.test(before)) continue;
    if (/^[\p{Ll}\p{N},;:.)]/u.test(wordsBeside(photo, "nextSibling")))
      near(photo, "nextSibling").at(-1)?.after(photo);
  }
}
