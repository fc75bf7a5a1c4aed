import { absolute } from "../address.ts";
import type { Photo } from "../article.ts";
import { follows } from "../order.ts";
import { photoFile, photoSource } from "../photos/photo-source.ts";
import { linesOf } from "../text/lines.ts";
import { fold, longest, textOf } from "../text/text.ts";

/** The main photo: the one that the page names for itself, else the first before the text that looks like one. */
export function heroByForm(
  scope: Element,
  body: Element | undefined,
  url: string,
  named: string | null,
): Photo | null {
  const before = (element: Element): boolean =>
    !body || (follows(element, body) && !body.contains(element));
  const photos = [...scope.querySelectorAll("img")].filter(before);
  const isNamed = (photo: Element): boolean => {
    const src = photoSource(photo, url);
    return (
      named !== null && src !== null && photoFile(src) === photoFile(named)
    );
  };
  const has = (photo: Element): boolean => photoSource(photo, url) !== null;
  const isLarge = (photo: Element): boolean =>
    Number(photo.getAttribute("width")) >= 300;
  // A mobile page that adds the photo by script has only the link to it.
  const links = [...scope.querySelectorAll("a[href]")].filter(
    (link) =>
      before(link) &&
      PHOTO_FILE.test(link.getAttribute("href") ?? "") &&
      textOf(link) === "",
  );
  const element =
    photos.find(isNamed) ??
    photos.find((photo) => photo.closest("figure") !== null && has(photo)) ??
    links.find((link) => !link.querySelector("img")) ??
    photos.find((photo) => isLarge(photo) && has(photo));
  if (!element) return null;
  const src =
    element.localName === "img"
      ? photoSource(element, url)
      : absolute(element.getAttribute("href"), url);
  const alt = fold(element.getAttribute("alt") ?? "");
  const caption = captionOf(element, alt);
  return src ? { src, alt: alt === caption ? "" : alt, caption } : null;
}

const PHOTO_FILE = /\.(?:jpe?g|png|webp)(?:\?|$)/i;

/** The caption of a main photo: its figure's, the line that says what the alternative text says, or the longest line in its box. */
function captionOf(photo: Element, alt: string): string | null {
  const figure = photo.closest("figure");
  const next = (figure ?? photo).nextElementSibling;
  const inside = textOf(figure?.querySelector("figcaption"));
  if (inside) return inside;
  if (
    next &&
    textOf(next) &&
    (next.localName === "figcaption" || textOf(next) === alt)
  )
    return textOf(next);
  const box = figure ? null : photo.closest("div");
  if (!box || box.querySelector("h1,p,ul")) return null;
  const lines = linesOf(box).map(({ text }) => text);
  const caption = longest(lines);
  return lines.length <= 3 && caption.length >= 15 ? caption : null;
}
