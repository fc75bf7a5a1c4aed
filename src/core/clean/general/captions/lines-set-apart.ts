import { isSign, LONGEST_CAPTION } from "../../../photos/photo-box.ts";
import { isBold, SENTENCE_END } from "../../../text/prose.ts";
import { briefText, hasText, textOf } from "../../../text/text.ts";
import { frame } from "./figures.ts";

/*
 * Lines below a photo that an editor has set apart: in italics, in the middle.
 */

/** A verse, a sentence, a heading, or stars between two parts. */
const isOfText = (line: Element): boolean =>
  line.querySelector("br") !== null ||
  isBold(line) ||
  /^\d{1,3}[.)]\s|[:：]$/.test(textOf(line)) ||
  SENTENCE_END.test(textOf(line)) ||
  !/\p{L}/u.test(textOf(line));

/** "<img><br><em>Petani memanen jagung</em>", all that a paragraph says: in italics no sentence, in small letters whatever it is. */
export function setWords(body: Element): void {
  // By the paragraphs: one without a photo may have thousands of such parts.
  for (const line of body.querySelectorAll("p:has(img)")) {
    const text = briefText(line, LONGEST_CAPTION);
    if (!text || line.closest("figure,table,li,blockquote")) continue;
    const words = [...line.children].find(
      (part) => part.matches("em,i,small") && textOf(part) === text,
    );
    const [photo, ...others] = line.querySelectorAll("img");
    if (
      !words ||
      !photo ||
      others.length > 0 ||
      (words.localName !== "small" && SENTENCE_END.test(text)) ||
      isSign(photo) ||
      words.contains(photo)
    )
      continue;
    (photo.closest("p>a") ?? photo).remove();
    frame(photo, line);
  }
}

/** A line that an editor's tool has set in the middle. */
const CENTRED = "p:is([class*='align-center'],[class*='text-center'])";

/** "<em>Petani memanen jagung</em>" right below a photo, and no sentence: its caption, where an editor's tool has no place for it. */
export function italicLines(body: Element): void {
  for (const words of body.querySelectorAll("p>em:only-child,p>i:only-child")) {
    const line = words.parentElement;
    const text = line && briefText(line, LONGEST_CAPTION);
    const above = line?.previousElementSibling;
    if (
      !line ||
      !text ||
      !above ||
      text !== textOf(words) ||
      SENTENCE_END.test(text) ||
      /[:：]$/.test(text) ||
      line.closest("figure,table,li,blockquote") ||
      hasText(above)
    )
      continue;
    const photo = above.matches("img") ? above : above.querySelector("img");
    if (photo) frame(photo, line);
  }
}

/** Lines under a photo that are set as it is, in the middle. */
export function centredLines(body: Element): void {
  for (const line of body.querySelectorAll(
    `p[align] + p[align='center'],${CENTRED} + ${CENTRED}`,
  )) {
    if (line.matches(CENTRED) && isOfText(line)) continue;
    const above = line.previousElementSibling;
    const photo = hasText(above as Element)
      ? null
      : above?.querySelector("img");
    if (
      photo &&
      briefText(line, LONGEST_CAPTION) &&
      !line.nextElementSibling?.matches(`[align='center'],${CENTRED}`)
    )
      frame(photo, line);
  }
}

/** A photo and words below it, in one paragraph that an editor has set in the middle. */
export function centredPhotos(body: Element): void {
  for (const line of body.querySelectorAll(
    ":is(p[align='center'],center):has(img)",
  )) {
    const [photo, ...others] = line.querySelectorAll("img");
    if (
      !photo ||
      others.length > 0 ||
      !line.querySelector("br") ||
      line.closest("figure,table") ||
      !hasText(line) ||
      briefText(line, LONGEST_CAPTION) === null ||
      line.querySelector("a[href] img")
    )
      continue;
    photo.remove();
    frame(photo, line);
  }
}
