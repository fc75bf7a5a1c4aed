import { PHOTOGRAPHER } from "../../../metadata/writers/roles.ts";
import { FLOATED } from "../../../page/layout-tables.ts";
import {
  isParted,
  isPhotoBox,
  isSign,
  LONGEST_CAPTION,
} from "../../../photos/photo-box.ts";
import { each, type Steps } from "../../../steps.ts";
import {
  isBold,
  isProse,
  lettersIn,
  proseIn,
  SENTENCE_END,
} from "../../../text/prose.ts";
import { briefText, hasText, letters, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { holdsPhoto } from "../../photos.ts";
import {
  ABROAD,
  CALLED,
  CAPTION,
  isOtherCredit,
  OF_FILM,
} from "./caption-names.ts";
import { figureOf, fill, parted } from "./figures.ts";
import { floated, framed, gallery, listed } from "./photo-frames.ts";
import { withinCaptions } from "./within-captions.ts";

function frame(photo: Element, caption: Element): void {
  caption.replaceWith(figureOf(photo, caption.childNodes));
}

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

/** Under a photo: "Petani memanen jagung. (Foto: Istimewa)". */
const CREDITED = /\((?:foto|(?:\w+ )?photo|dok)\b[^)]{0,60}\)\.?$/i;

/** The same beyond doubt, in whatever box the photo is: "(AP Photo/A. B.)", but not "(photo 3)", to which a manual's step points. */
const CREDITED_FULLY =
  /\((?:unsplash|pexels|pixabay|freepik|commons\.wikimedia|instagram|youtube)\.com?\w*\/[^()]{2,60}\)$|[.”"]\s*\((?:\w+ photo\s*\/|(?:foto|(?:\w+ )?photo|dok)(?:\s*[:.]|\s+(?:by|oleh|courtesy|istimewa)\b))[^)]{0,60}\)\.?$/i;

/** "▲王阿嬤和她的計程車。（圖／記者攝）": a caption that points at its photo, as newsrooms of Taiwan and Korea write them. */
const POINTED = /^[▲▼△▽]\s?[\d\s]*[\p{sc=Han}\p{sc=Hangul}]/u;

/** The photo above such a line, or below it, with no words in its own paragraph. */
function photoPointedAt(line: Element, text: string): Element | null {
  const other = /^[▲△]/.test(text)
    ? line.previousElementSibling
    : line.nextElementSibling;
  if (!other || hasText(other)) return null;
  return other.localName === "img" ? other : other.querySelector("img");
}

/** A verse, a sentence, a heading, or stars between two parts. */
const isOfText = (line: Element): boolean =>
  line.querySelector("br") !== null ||
  isBold(line) ||
  /^\d{1,3}[.)]\s|[:：]$/.test(textOf(line)) ||
  SENTENCE_END.test(textOf(line)) ||
  !/\p{L}/u.test(textOf(line));

/** A line that an editor's tool has set in the middle. */
const CENTRED = "p:is([class*='align-center'],[class*='text-center'])";

/** The photo that a caption stands beside, with hardly a word but the caption's in what holds both; or in the frame before it. */
function photoBeside(caption: Element, body: Element): Element | null {
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

/** Letters of whose a photo is. */
const LONGEST_CREDIT = 60;

/**
 * Captions that the page calls so become their photo's. One that stands alone is of a film, or of a photo that the page has not shown:
 * it is no running text, and goes.
 */
function calledCaptions(cleaning: Cleaning): void {
  const { body } = cleaning;
  const films = lettersIn([...body.querySelectorAll(OF_FILM)]);
  // Where films are told of, that is the text.
  const isBesideFilms = films > 0 && films < proseIn(body) / 2;
  // For those who enlarge a photo, a page has its caption again.
  let said = "";
  for (const caption of body.querySelectorAll(`${CAPTION},${ABROAD}`)) {
    if (
      !body.contains(caption) ||
      caption.parentElement?.closest("figure,table") ||
      !briefText(caption, LONGEST_CAPTION) ||
      caption.matches("figure") ||
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
      said.startsWith(text) ||
      (isBesideFilms && caption.matches(OF_FILM))
    )
      takeOut(caption, "caption", cleaning);
    if (text.length > LONGEST_CREDIT) said = text;
  }
}

/** "1 of 3 | ": which of a slide show's photos it is, before its words or behind them. */
const COUNT =
  /^\d{1,3} (?:of|dari) \d{1,3}\s*\|?\s*|\s*\d{1,3} (?:of|dari) \d{1,3}\s*\|?$/i;

/** The one photo over a box that says no more than the line in it. */
function photoOverBox(line: Element): Element | null {
  const text = textOf(line);
  let box = line.parentElement;
  while (box && textOf(box).replace(COUNT, "") === text) {
    const above = box.previousElementSibling;
    const [photo, ...others] = above?.querySelectorAll("img") ?? [];
    if (photo && others.length === 0 && !hasText(above as Element))
      return photo;
    box = box.parentElement;
  }
  return null;
}

/** Whether a line is all that its box says beside one photo. */
const isAllBeside = (line: Element): boolean =>
  line.parentElement?.querySelectorAll("img").length === 1 &&
  briefText(line.parentElement, LONGEST_CAPTION) === textOf(line);

/** Lines beside a photo that tell by their words that they are its caption. */
function creditedLines(body: Element): void {
  for (const line of body.querySelectorAll("p")) {
    if (line.closest("figure,table,li,blockquote") || line.querySelector("img"))
      continue;
    const text = briefText(line, LONGEST_CAPTION) ?? "";
    const above = line.previousElementSibling;
    const pointed = POINTED.test(text) ? photoPointedAt(line, text) : null;
    if (pointed) frame(pointed, line);
    else if (above?.localName === "img" && CREDITED.test(text))
      frame(above, line);
    else if (CREDITED_FULLY.test(text)) {
      const isOnly = (above?.querySelectorAll("img").length ?? 0) < 2;
      const photo =
        photoOverBox(line) ??
        // Newsrooms end a text's last paragraph so, too.
        (isOnly && (!isProse(line) || isAllBeside(line))
          ? photoBeside(line, body)
          : null);
      if (photo) frame(photo, line);
    }
  }
}

/** Makes a figure of a box that shows one photo and says no more than a caption does, in the given lines: what else it says would be lost. */
function frameBox(
  box: Element | null,
  wordsIn: (box: Element) => Element[],
  body: Element,
): void {
  if (!box || box === body || briefText(box, LONGEST_CAPTION) === null) return;
  const [photo, ...others] = box.querySelectorAll("img");
  const words = wordsIn(box);
  if (
    photo &&
    others.length === 0 &&
    letters(words.map(textOf).join("")) === letters(textOf(box))
  )
    box.replaceWith(figureOf(photo, parted(words)));
}

/** A box of one photo and its words, the last of which say in a heading whose it is: "Photo: Ani Lestari, Kabar". */
function headedCredits(body: Element): void {
  for (const heading of body.querySelectorAll("h3,h4,h5,h6"))
    if (PHOTOGRAPHER.test(briefText(heading, LONGEST_CREDIT) ?? ""))
      frameBox(
        heading.parentElement,
        (box) => [...box.querySelectorAll("p,h3,h4,h5,h6")],
        body,
      );
}

/** "<em>Petani memanen jagung</em>" right below a photo, and no sentence: its caption, where an editor's tool has no place for it. */
function italicLines(body: Element): void {
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

/** "Data: Kabar Riset; Chart: Ani Lestari": whose the figures of a chart are, and who has drawn it. */
const DRAWN =
  /^(?:data|sources?|sumber): .{2,120}[;.] ?(?:chart|map|table|graphic|infographic|bagan|grafik|peta|infografik)s?(?: by)?: /i;

/** Boxes of a chart: what it shows, the picture, and such a line. */
function charts(body: Element): void {
  for (const line of body.querySelectorAll("p,div,span"))
    if (DRAWN.test(briefText(line, LONGEST_CAPTION) ?? ""))
      frameBox(
        line.parentElement,
        (box) => [...box.children].filter(hasText),
        body,
      );
}

/** Lines under a photo that are set as it is, in the middle. */
function centredLines(body: Element): void {
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
function centredPhotos(body: Element): void {
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
  calledCaptions(cleaning);
  creditedLines(body);
  headedCredits(body);
  charts(body);
  italicLines(body);
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
