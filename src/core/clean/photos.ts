import { absolute } from "../address.ts";
import type { Photo } from "../article.ts";
import { markersIn } from "../page/marks.ts";
import { isPhotoName, sizesOf } from "../photos/photo-box.ts";
import {
  photoFile,
  photoSource,
  pictureSource,
} from "../photos/photo-source.ts";
import { each, type Steps } from "../steps.ts";
import { isSentence } from "../text/prose.ts";
import { briefText, fold, textOf } from "../text/text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";
import { behindLines, signs } from "./within-lines.ts";

/** Whether an address is a photo's file. */
const isPhotoFile = (address: string): boolean =>
  /^[^?#]*\.(?:jpe?g|png|webp|avif|gif)(?:\?[^#]*)?$/i.test(address);

/** A picture so small is a counter or a spacer. Pixels. */
const SMALLEST = 3;

const isCounter = (photo: Element): boolean =>
  sizesOf(photo).some((size) => size < SMALLEST);

/** A picture that the page calls an icon, and keeps as one: of a button. */
const isIcon = (photo: Element): boolean =>
  photo.classList.contains("icon") &&
  /icon/i.test(photo.getAttribute("src") ?? "");

/** Where the photo really is: its own source, a picture's, or the large version that it links to. */
function sureSourceOf(photo: Element, url: string): string | null {
  const picture = photo.closest("picture");
  const link = photo.closest("a[href]")?.getAttribute("href") ?? "";
  return (
    photoSource(photo, url, true) ??
    (picture ? pictureSource(picture, url) : null) ??
    (isPhotoFile(link) ? absolute(link, url) : null)
  );
}

const sourceOf = (photo: Element, url: string): string | null =>
  sureSourceOf(photo, url) ?? photoSource(photo, url);

/** Copies of lazy photos that stand in a noscript beside them. */
function dropNoscriptTwins(body: Element, url: string): void {
  for (const twin of body.querySelectorAll("img[data-noscript]")) {
    const previous = twin.previousElementSibling;
    const lazy =
      previous?.localName === "img" ? previous : previous?.querySelector("img");
    const known = lazy && sureSourceOf(lazy, url);
    const own = photoSource(twin, url);
    if (lazy && !known && own) lazy.setAttribute("src", own);
    if (lazy) twin.remove();
  }
}

/** A bare link to a photo's file. */
const isLinkedFile = (link: Element): boolean =>
  isPhotoFile(link.getAttribute("href") ?? "") &&
  !link.querySelector("img") &&
  textOf(link) === "";

/** Whether a photo that can be had stands in an element. */
export const holdsPhoto = (element: Element, url: string): boolean =>
  [...element.querySelectorAll("img")].some((photo) => sourceOf(photo, url)) ||
  [...element.querySelectorAll("a[href]")].some(isLinkedFile);

/** Photos written as a bare link to the file become photos. */
function showLinkedFiles({ body, profile, url }: Cleaning): void {
  const frames = ["figure", ...profile.photo.frame].join(",");
  for (const link of body.querySelectorAll("a[href]")) {
    if (!isLinkedFile(link) || !link.closest(frames)) continue;
    const address = link.getAttribute("href") ?? "";
    const photo = body.ownerDocument.createElement("img");
    photo.setAttribute("src", absolute(address, url) ?? "");
    photo.setAttribute("alt", link.getAttribute("title") ?? "");
    link.append(photo);
  }
}

/**
 * Every photo once, in a figure with its caption. Two photos that share an alternative text are two photos (kepano/defuddle#286).
 * @param hero the article's main photo, which stands above the text already
 */
export function* photos(cleaning: Cleaning, hero: Photo | null): Steps {
  const { body, profile, url } = cleaning;
  const document = body.ownerDocument;
  signs(body);
  dropNoscriptTwins(body, url);
  showLinkedFiles(cleaning);
  const captions = ["figcaption", ...profile.photo.caption].join(",");
  const framing = [...profile.photo.frame, "figure"].join(",");
  yield* each(body.querySelectorAll("img"), (photo) => {
    const src = isCounter(photo) || isIcon(photo) ? null : sourceOf(photo, url);
    if (!src) {
      photo.remove();
      return;
    }
    photo.setAttribute("src", src);
    for (const name of ["srcset", "data-src", "data-srcset"])
      photo.removeAttribute(name);
  });
  yield;
  behindLines(body);
  yield;
  yield* each(body.querySelectorAll("figure img"), (photo) => {
    // Photos beside each other over one caption.
    const box = photo.closest("figure")?.querySelector("figcaption")
      ? null
      : boxOf(photo, body);
    if (box && box.photos.length > 1)
      build(document, box.element, box.photos, box.caption, captions);
  });
  yield;
  const outermost = [...body.querySelectorAll(framing)].filter(
    (frame) =>
      !frame.parentElement?.closest(framing) ||
      !body.contains(frame.parentElement.closest(framing)),
  );
  const frames = outermost.flatMap((outer) =>
    framesIn(outer, framing, captions),
  );
  yield* each(frames, (frame) => {
    const inside = [...frame.querySelectorAll("img")];
    if (inside.length === 0) return;
    const caption = frame.querySelector(captions) ?? captionBelow(frame);
    build(document, frame, inside, caption, captions);
  });
  yield;
  yield* each(body.querySelectorAll("img"), (photo) => {
    if (photo.closest("figure")) return;
    const box = boxOf(photo, body);
    if (box) {
      build(document, box.element, box.photos, box.caption, captions);
      return;
    }
    const top = photo.closest("picture") ?? photo;
    const outer =
      top.parentElement?.localName === "a" ? top.parentElement : top;
    const next = outer.nextElementSibling;
    build(
      document,
      outer,
      [photo],
      next?.matches(captions) ? next : captionBelow(outer),
      captions,
    );
  });
  yield;
  dropRepeats(cleaning, hero, captions);
}

/** What editors write under a photo where their tool has no place for it: "<em>Ilustrasi. Foto: Antara</em>". */
const CREDITED = /\b(?:[Ff]oto|FOTO|[Ii]lustrasi|[Dd]ok|Antara|ANTARA)\b/;

/** Letters. */
const LONGEST_CAPTION = 300;

/** The paragraph below a photo alone on its line that is all in italics and says whose it is; null where there is none. */
function captionBelow(photo: Element): Element | null {
  const line = photo.closest("p") ?? photo;
  const below = textOf(line) === "" ? line.nextElementSibling : null;
  const words = below?.querySelector("em,i,small");
  const text = below && briefText(below, LONGEST_CAPTION);
  return below?.localName === "p" &&
    text &&
    text === textOf(words) &&
    CREDITED.test(text)
    ? below
    : null;
}

/**
 * The frames of several photos within one, each with its caption, brought out of it; else that one itself. What it says of all of them
 * stays in it.
 */
function framesIn(
  outer: Element,
  framing: string,
  captions: string,
): Element[] {
  const inner = [...outer.querySelectorAll(framing)].filter(
    (frame) =>
      frame.parentElement?.closest(framing) === outer &&
      frame.querySelector("img"),
  );
  if (inner.length < 2 || !inner.some((frame) => frame.querySelector(captions)))
    return [outer];
  outer.before(...inner);
  if (outer.querySelector("img")) return [...inner, outer];
  if (textOf(outer) === "") outer.replaceWith(...markersIn(outer));
  return inner;
}

/** A photo shown before goes, unless it stands here with a caption of its own. A caption without a photo stays as text. */
function dropRepeats(
  cleaning: Cleaning,
  hero: Photo | null,
  captions: string,
): void {
  const { body } = cleaning;
  const shown = new Map<string, Set<string>>();
  const known = (file: string): Set<string> => {
    const texts = shown.get(file) ?? new Set();
    shown.set(file, texts);
    return texts;
  };
  if (hero) known(photoFile(hero.src)).add(hero.caption ?? "");
  for (const figure of body.querySelectorAll("figure")) {
    const text = textOf(figure.querySelector("figcaption"));
    const files = [...figure.querySelectorAll("img")].map((photo) =>
      photoFile(photo.getAttribute("src") ?? ""),
    );
    const repeats =
      files.length > 0 &&
      files.every((file) => {
        const texts = shown.get(file);
        return texts && (text === "" || texts.has(text));
      });
    if (repeats) takeOut(figure, "photo-repeated", cleaning);
    else for (const file of files) known(file).add(text);
  }
  for (const caption of body.querySelectorAll(captions))
    if (
      hero?.caption &&
      textOf(caption) === hero.caption &&
      !caption.closest("figure")?.querySelector("img")
    )
      takeOut(caption, "caption-repeated", cleaning);
}

/** A box that holds nothing but photos and one short line: their caption, whatever its name. */
function boxOf(
  photo: Element,
  body: Element,
): { element: Element; photos: Element[]; caption: Element } | null {
  const element = photo.closest("div");
  if (!element || element === body || !body.contains(element)) return null;
  const lines = [...element.querySelectorAll("*")].filter(
    (line) => textOf(line) !== "" && line.children.length === 0,
  );
  const [caption] = lines;
  if (lines.length !== 1 || !caption || caption.localName === "a") return null;
  const text = textOf(caption);
  if (text.length > 400 || text !== textOf(element)) return null;
  // A step beside its photo, where nothing says that it is a caption.
  if (
    caption.localName === "p" &&
    isSentence(text) &&
    !isPhotoName(element) &&
    !isPhotoName(caption)
  )
    return null;
  return { element, photos: [...element.querySelectorAll("img")], caption };
}

/** Puts a space beside what a caption says of its own, as whose the photo is, where only a style sheet parts it from the rest. */
function apart(caption: Element): void {
  for (const part of caption.querySelectorAll("span,small,cite")) {
    const [before, after] = [part.previousSibling, part.nextSibling];
    if (
      /[\p{L}\p{N}.!?)”"]$/u.test(before?.textContent ?? "") &&
      /^[\p{Lu}©(]/u.test(part.textContent ?? "")
    )
      part.before(" ");
    if (
      /[\p{L}.!?)]$/u.test(part.textContent ?? "") &&
      /^[\p{Lu}©(]/u.test(after?.textContent ?? "")
    )
      part.after(" ");
  }
}

function build(
  document: Document,
  place: Element,
  inside: Element[],
  caption: Element | null,
  captions: string,
): void {
  const figure = document.createElement("figure");
  const words = textOf(caption);
  place.before(figure);
  for (const photo of inside) {
    if (fold(photo.getAttribute("alt") ?? "") === words)
      photo.setAttribute("alt", "");
    figure.append(photo);
  }
  if (caption && words) {
    const line = document.createElement("figcaption");
    line.append(...caption.childNodes);
    apart(line);
    figure.append(line);
  }
  caption?.replaceWith(...markersIn(caption));
  // A frame may hold text of its own beside the photo: only emptied ones go.
  for (const other of place.querySelectorAll(captions))
    if (textOf(other) === words) other.remove();
  if (
    !figure.contains(place) &&
    textOf(place) === "" &&
    !place.querySelector("img")
  )
    place.replaceWith(...markersIn(place));
}
