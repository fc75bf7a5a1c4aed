import {
  isParted,
  isPhotoBox,
  isSign,
  LONGEST_CAPTION,
  LONGEST_PARTED,
} from "../../photos/photo-box.ts";
import { each, type Steps } from "../../steps.ts";
import {
  isBold,
  isProse,
  lettersIn,
  linkedText,
  proseIn,
  SENTENCE_END,
} from "../../text/prose.ts";
import { briefText, hasText, textOf } from "../../text/text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";
import { holdsPhoto } from "../photos.ts";
import { areTwo, FACT } from "./parts.ts";

/** What pages call a line under a film, and nothing else. */
const OF_FILM = "p.video-desc";

/** What pages call a line under a photo or film. */
const CALLED = `figcaption,[class*='caption' i],[class*='cutline' i],[class*='media__description' i],${OF_FILM}`;

/** The same in other languages, where it may be a box around photo and text, too. */
const ABROAD =
  "[class*='bildunterschrift' i],[class*='bildtext' i],[class*='kepalairas' i],[class*='didascalia' i],[class*='bijschrift' i],[class*='absatzbild__info']";
const CAPTION = `${CALLED},[class*='credit' i]`;

/** Names that hold the word and mean something else: "credit-card-note". */
const isOtherCredit = (line: Element): boolean =>
  !line.matches(CALLED) &&
  ![...line.classList].some((name) =>
    /credits?(?:[-_]*(?:text|line|name|source|wrap(?:per)?|container|inner))?$/i.test(
      name,
    ),
  );

/** Makes a figure of a photo and, as its caption, some words. */
function figureOf(photo: Element, words: Iterable<Node | string>): Element {
  const figure = photo.ownerDocument.createElement("figure");
  fill(figure, photo, words);
  return figure;
}

/** A figure of a photo and, as its caption, the rest. */
function fill(
  figure: Element,
  photo: Element,
  rest: Iterable<Node | string>,
): void {
  const words = figure.ownerDocument.createElement("figcaption");
  words.append(...rest);
  figure.append(photo, words);
}

/** What several parts hold, with a space between them. */
const parted = (parts: readonly Element[]): (Node | string)[] =>
  parts.flatMap((part) => [...part.childNodes, " "]);

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

/**
 * A table of photos and one cell with words, as older pages and Blogger frame their photos, is a figure. Of several photos the cell is
 * called their caption, or goes across them.
 */
function framed(table: Element): void {
  const photos = [...table.querySelectorAll("img")];
  const [words, ...more] = [...table.querySelectorAll("td,th")].filter(hasText);
  const [photo, ...others] = photos;
  if (
    !photo ||
    !words ||
    more.length > 0 ||
    (others.length > 0 && !words.matches(`${CALLED},[colspan]`)) ||
    !briefText(table, LONGEST_CAPTION)
  )
    return;
  const figure = figureOf(photo, words.childNodes);
  photo.after(...others);
  table.replaceWith(figure);
}

/** What stands in such a table beside photo and caption: a label, a way to something else. */
const isLabel = (cell: Element): boolean =>
  linkedText(cell) > 0 && !FACT.test(textOf(cell));

/**
 * A small table beside the text with one photo is a figure of it: over what is called its caption, or else over all that the table
 * says. Where it tells facts it stays a table.
 */
function floated(table: Element, cleaning: Cleaning): void {
  const [photo, ...others] = [...table.querySelectorAll("img")].filter(
    (picture) => !isSign(picture),
  );
  if (
    !photo ||
    others.length > 0 ||
    table.querySelector("th,table,ul,ol") ||
    !briefText(table, LONGEST_CAPTION)
  )
    return;
  const called = [...table.querySelectorAll(CAPTION)].filter(
    (line) =>
      hasText(line) &&
      !isOtherCredit(line) &&
      !line.querySelector("img") &&
      !line.parentElement?.closest(CAPTION),
  );
  const cells = [...table.querySelectorAll("td")].filter(hasText);
  const beside = cells.filter(
    (cell) => !called.some((line) => cell.contains(line)),
  );
  // Whose the photo is does not say what is seen on it.
  const isCaptioned = called.some((line) => line.matches(CALLED));
  const words = isCaptioned ? called : cells;
  if (
    words.length === 0 ||
    (isCaptioned
      ? !beside.every(isLabel)
      : areTwo(cells, (cell) => FACT.test(textOf(cell))))
  )
    return;
  table.before(figureOf(photo, parted(words)));
  if (hasText(table)) takeOut(table, "aside", cleaning);
  else table.remove();
}

/** SPIP's list of a photo, its name and whose it is: a figure. */
function listed(list: Element, url: string): void {
  const [photo, ...others] = list.querySelectorAll("img");
  const words = [...list.children].filter(hasText);
  if (
    !photo ||
    hasText(photo.closest("dt,dd") ?? list) ||
    others.length > 0 ||
    words.length > 2 ||
    !words.every((part) => part.matches("dt,dd")) ||
    !/^[^?？]+$/.test(briefText(list, LONGEST_PARTED) ?? "") ||
    !holdsPhoto(list, url)
  )
    return;
  list.replaceWith(figureOf(photo, parted(words)));
}

/** A figure around a list of photos, some with what is called their caption: as many figures. What it says of all stays in it. */
function gallery(figure: Element): void {
  const items = [...figure.querySelectorAll("li")];
  const shown = items.flatMap((item) => {
    const [photo, ...others] = item.querySelectorAll("img");
    const caption = item.querySelector(CALLED);
    const isAll = textOf(caption) === textOf(item);
    return photo && isAll && others.length === 0 ? [{ photo, caption }] : [];
  });
  if (
    items.length < 2 ||
    shown.length < items.length ||
    !shown.some(({ caption }) => caption)
  )
    return;
  for (const { photo, caption } of shown) {
    const own = figure.ownerDocument.createElement("figure");
    if (caption) fill(own, photo, caption.childNodes);
    else own.append(photo);
    figure.before(own);
  }
  if (!hasText(figure) && !figure.querySelector("img")) figure.remove();
}

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
  /[.”"]\s*\((?:\w+ photo\s*\/|(?:foto|(?:\w+ )?photo|dok)(?:\s*[:.]|\s+(?:by|oleh|courtesy|istimewa)\b))[^)]{0,60}\)\.?$/i;

/** "▲王阿嬤和她的計程車。（圖／記者攝）": a caption that points at its photo, as newsrooms of Taiwan write them. */
const POINTED = /^[▲▼△▽]\s?\p{sc=Han}/u;

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
  const parent = caption.parentElement;
  if (
    !parent ||
    parent === body ||
    briefText(parent, textOf(caption).length + 80) === null
  )
    return null;
  return parent.querySelector("img");
}

/**
 * Captions beside a photo but in no figure become the figure's. One that stands alone is of a film, or of a photo that the page has
 * not shown: it is no running text, and goes.
 */
export function* captions(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  for (const caption of body.querySelectorAll("figcaption:has(h2,h3,h4)"))
    toldUnder(caption);
  for (const table of body.querySelectorAll("table")) framed(table);
  for (const table of body.querySelectorAll(
    "table[align='left'],table[align='right']",
  ))
    floated(table, cleaning);
  for (const list of body.querySelectorAll("dl")) listed(list, cleaning.url);
  const films = lettersIn([...body.querySelectorAll(OF_FILM)]);
  // Where films are told of, that is the text.
  const isBesideFilms = films > 0 && films < proseIn(body) / 2;
  for (const caption of body.querySelectorAll(`${CAPTION},${ABROAD}`)) {
    if (
      !body.contains(caption) ||
      caption.parentElement?.closest("figure,table") ||
      !briefText(caption, LONGEST_CAPTION) ||
      caption.matches("figure") ||
      (isOtherCredit(caption) && !caption.matches(ABROAD)) ||
      caption.querySelector("img,table,h1,h2,h3,h4,h5,h6") ||
      caption.querySelectorAll("p").length > 2
    )
      continue;
    const photo = photoBeside(caption, body);
    if (photo) frame(photo, caption);
    else if (caption.matches(ABROAD)) continue;
    else if (
      !isProse(caption) ||
      caption.localName !== "p" ||
      (isBesideFilms && caption.matches(OF_FILM))
    )
      takeOut(caption, "caption", cleaning);
  }
  for (const line of body.querySelectorAll("p")) {
    if (line.closest("figure,table,li,blockquote") || line.querySelector("img"))
      continue;
    const text = briefText(line, LONGEST_CAPTION) ?? "";
    const above = line.previousElementSibling;
    const pointed = POINTED.test(text) ? photoPointedAt(line, text) : null;
    if (pointed) frame(pointed, line);
    else if (above?.localName === "img" && CREDITED.test(text))
      frame(above, line);
    // Newsrooms end a text's last paragraph so, too.
    else if (CREDITED_FULLY.test(text) && !isProse(line)) {
      const photo = photoBeside(line, body);
      const isOnly = (above?.querySelectorAll("img").length ?? 0) < 2;
      if (photo && isOnly) frame(photo, line);
    }
  }
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
  yield;
  yield* each(body.querySelectorAll("figure:has(li)"), gallery);
  yield* each(body.querySelectorAll("figure"), (figure) => {
    wordsUnder(figure, cleaning.url);
    besideCaption(figure, cleaning);
  });
  yield;
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
    wordsUnder(figure, cleaning.url);
    box.replaceWith(figure);
  }
}
