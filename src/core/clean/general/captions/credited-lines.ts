import { PHOTOGRAPHER } from "../../../metadata/writers/roles.ts";
import { markersIn } from "../../../page/marks.ts";
import { LONGEST_CAPTION } from "../../../photos/photo-box.ts";
import { isProse } from "../../../text/prose.ts";
import { briefText, hasText, letters, textOf } from "../../../text/text.ts";
import { figureOf, frame, parted } from "./figures.ts";
import { LONGEST_CREDIT, photoBeside } from "./photo-beside.ts";

/*
 * Lines that tell by their words that they are a photo's: whose it is, who has drawn it.
 */

/** Under a photo: "Petani memanen jagung. (Foto: Istimewa)". */
const CREDITED = /\((?:foto|(?:\w+ )?photo|dok)\b[^)]{0,60}\)\.?$/i;

/** The same beyond doubt, in whatever box the photo is: "(AP Photo/A. B.)", but not "(photo 3)", to which a manual's step points. */
const CREDITED_FULLY =
  /\((?:unsplash|pexels|pixabay|freepik|commons\.wikimedia|instagram|youtube)\.com?\w*\/[^()]{2,60}\)$|[.”"]\s*\((?:\w+ photo\s*\/|(?:foto|(?:\w+ )?photo|dok)(?:\s*[:.]|\s+(?:by|oleh|courtesy|istimewa)\b))[^)]{0,60}\)\.?$|[.”"]\s*©\s?[^.©]{2,40}\s(?:foto|photo|bild)\s?:\s?[^.©]{3,60}$|[。」』\p{sc=Han}]（[^（）]{1,14}(?:攝|摄|提供|翻攝|供图|撮影)）$|[。」』\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]（(?:撮影|写真|提供)[・＝=：:][^（）]{1,20}）$/iu;

/** "▲王阿嬤和她的計程車。（圖／記者攝）": a caption that points at its photo, as newsrooms of Taiwan and Korea write them. */
const POINTED = /^[▲▼△▽]{1,2}\s?[\d\s]*[\p{sc=Han}\p{sc=Hangul}]/u;

/** The photo above such a line, or below it, with no words in its own paragraph. */
function photoPointedAt(line: Element, text: string): Element | null {
  const other = /^[▲△]/.test(text)
    ? line.previousElementSibling
    : line.nextElementSibling;
  if (!other || hasText(other)) return null;
  return other.localName === "img" ? other : other.querySelector("img");
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
export function creditedLines(body: Element): void {
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
    box.replaceWith(
      figureOf(photo, parted(words)),
      // What was taken out of the box is put back behind it.
      ...markersIn(box),
    );
}

/** A box of one photo and its words, the last of which say in a heading whose it is: "Photo: Ani Lestari, Kabar". */
export function headedCredits(body: Element): void {
  for (const heading of body.querySelectorAll("h3,h4,h5,h6"))
    if (PHOTOGRAPHER.test(briefText(heading, LONGEST_CREDIT) ?? ""))
      frameBox(
        heading.parentElement,
        (box) => [...box.querySelectorAll("p,h3,h4,h5,h6")],
        body,
      );
}

/** "Data: Kabar Riset; Chart: Ani Lestari": whose the figures of a chart are, and who has drawn it. */
const DRAWN =
  /^(?:data|sources?|sumber): .{2,120}[;.] ?(?:chart|map|table|graphic|infographic|bagan|grafik|peta|infografik)s?(?: by)?: /i;

/** Boxes of a chart: what it shows, the picture, and such a line. */
export function charts(body: Element): void {
  for (const line of body.querySelectorAll("p,div,span"))
    if (DRAWN.test(briefText(line, LONGEST_CAPTION) ?? ""))
      frameBox(
        line.parentElement,
        (box) => [...box.children].filter(hasText),
        body,
      );
}
