import { FLOATED } from "../../../page/layout-tables.ts";
import {
  isParted,
  isPhotoBox,
  LONGEST_CAPTION,
} from "../../../photos/photo-box.ts";
import { each, type Steps } from "../../../steps.ts";
import { isProse } from "../../../text/prose.ts";
import { briefText, hasText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { holdsPhoto } from "../../photos.ts";
import { calledCaptions } from "./called-captions.ts";
import { CAPTION } from "./caption-names.ts";
import { charts, creditedLines, headedCredits } from "./credited-lines.ts";
import { fill } from "./figures.ts";
import {
  centredLines,
  centredPhotos,
  italicLines,
  setWords,
} from "./lines-set-apart.ts";
import { floated, framed, gallery, listed } from "./photo-frames.ts";
import { withinCaptions } from "./within-captions.ts";

/** All that a photo's figure says beside it is its caption, where nothing in it is called one. */
function wordsUnder(figure: Element, url: string): void {
  const photo = figure.querySelector("img");
  if (
    !photo ||
    figure.querySelector("figcaption,ul,ol,table,h2,h3,h4") ||
    !briefText(figure, LONGEST_CAPTION)
  )
    return;
  const lines = [...figure.querySelectorAll("p")];
  if (lines.length > 1) {
    if (!isParted(figure) || !holdsPhoto(figure, url)) return;
    for (const line of lines) line.append(" ");
  }
  fill(figure, photo, figure.childNodes);
}

/** What a figure can show. */
const MEDIA = "img,iframe,video,[data-embed]";

/** What a box can show beside photos and words. */
export const SHOWN = "table,pre,blockquote,iframe,ul,ol,figure,[data-embed]";

/** What is headed and told below a photo, as galleries of places have it, is text, though it stands in the photo's caption. */
function toldUnder(caption: Element): void {
  const figure = caption.closest("figure");
  if (!figure || ![...caption.querySelectorAll("p")].some(isProse)) return;
  const told = [...caption.children].filter(
    (part) => hasText(part) && !part.matches("[class*='credit' i]"),
  );
  // Their names say that they are a caption's.
  for (const part of told)
    for (const named of [part, ...part.querySelectorAll("[class]")])
      named.removeAttribute("class");
  figure.after(...told);
  if (!hasText(caption)) caption.remove();
}

/**
 * What a figure says and shows no photo of, because it was a film or its photo is not to be had, is no running text. Nor is what stands
 * beside photo and caption: whose the photo is, a word for those who do not see it.
 */
function besideCaption(figure: Element, cleaning: Cleaning): void {
  const isCaptioned = figure.querySelector("figcaption") !== null;
  if (figure.querySelector(SHOWN) || !briefText(figure, LONGEST_CAPTION))
    return;
  if (!holdsPhoto(figure, cleaning.url)) {
    if (figure.querySelector(CAPTION) || !figure.querySelector("p"))
      takeOut(figure, "caption", cleaning);
  } else if (isCaptioned)
    for (const words of figure.querySelectorAll("div,span,p,cite,small,em"))
      if (
        figure.contains(words) &&
        hasText(words) &&
        !words.querySelector("img,figcaption") &&
        !words.closest("figcaption")
      )
        takeOut(words, "caption", cleaning);
}

/** Boxes of a photo and its words become figures. */
function photoBoxes({ body, url }: Cleaning): void {
  for (const box of body.querySelectorAll("div,aside,span")) {
    const photo = box.querySelector("img");
    if (
      !photo ||
      !body.contains(box) ||
      box.closest("figure,table") ||
      !isPhotoBox(box) ||
      !hasText(box)
    )
      continue;
    const figure = box.ownerDocument.createElement("figure");
    figure.append(...box.childNodes);
    wordsUnder(figure, url);
    box.replaceWith(figure);
  }
}

/** Captions beside a photo but in no figure become the figure's, and figures that show none go. */
export function* captions(cleaning: Cleaning): Steps {
  const { body, url } = cleaning;
  for (const caption of body.querySelectorAll("figcaption:has(h2,h3,h4)"))
    toldUnder(caption);
  // What played there has left an empty one.
  for (const figure of body.querySelectorAll("figure figure"))
    if (!hasText(figure) && !figure.querySelector(MEDIA)) figure.remove();
  for (const table of body.querySelectorAll("table")) framed(table);
  for (const table of body.querySelectorAll(FLOATED)) floated(table, cleaning);
  for (const list of body.querySelectorAll("dl")) listed(list, url);
  yield;
  calledCaptions(cleaning);
  yield;
  creditedLines(body);
  headedCredits(body);
  yield;
  charts(body);
  yield;
  italicLines(body);
  yield;
  setWords(body);
  yield;
  centredLines(body);
  centredPhotos(body);
  yield;
  yield* each(body.querySelectorAll("figure:has(li)"), gallery);
  yield* each(body.querySelectorAll("figure"), (figure) => {
    wordsUnder(figure, url);
    besideCaption(figure, cleaning);
  });
  yield;
  photoBoxes(cleaning);
  withinCaptions(cleaning);
}
