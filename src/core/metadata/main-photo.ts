import { absolute } from "../address.ts";
import type { Photo } from "../article.ts";
import { follows } from "../order.ts";
import { sizesOf } from "../photos/photo-box.ts";
import { photoFile, photoName, photoSource } from "../photos/photo-source.ts";
import type { SiteProfile } from "../profile.ts";
import { isProse } from "../text/prose.ts";
import { fold, textOf, wordsOf } from "../text/text.ts";
import { all, firstText, metaOf, type Sources } from "./sources.ts";

/** The address of the photo that the page names for itself, or null. */
export const namedPhoto = (sources: Sources, url: string): string | null =>
  absolute(metaOf(sources)("og:image", "twitter:image"), url);

/** A photo with its caption; its alternative text where that says something else. */
function withWords(
  src: string,
  photo: Element | null,
  caption: string | null,
): Photo {
  const alt = fold(photo?.getAttribute("alt") ?? "");
  return { src, alt: alt === caption ? "" : alt, caption };
}

/**
 * The main photo: where the profile says that it stands; else the one that the page names for itself, with the caption that the profile
 * finds, or, where no profile knows, in the figure that shows it.
 * @param image what the page names for itself, asked for where it is needed
 */
export function hero(
  sources: Sources,
  url: string,
  profile: SiteProfile,
  image: () => string,
): Photo | null {
  const caption = firstText(sources, profile.heroCaption) || null;
  for (const element of all(sources, profile.hero)) {
    const photo =
      element.localName === "img" || element.localName === "amp-img"
        ? element
        : element.querySelector("img,amp-img");
    const link =
      element.localName === "a" ? element : element.querySelector("a[href]");
    const src =
      (photo && photoSource(photo, url)) ??
      absolute(link?.getAttribute("href"), url);
    if (!src) continue;
    return withWords(src, photo, caption);
  }
  const named = absolute(image(), url);
  if (!named) return null;
  if (profile.hero.length > 0)
    return caption === null ? null : { src: named, alt: "", caption };
  return figureOf(sources, url, named);
}

/** Letters of a photo's name, at the least: "1" names many. */
const SHORTEST_NAME = 5;

/** What a page calls the words under a photo, in no figure's caption. */
const WORDS = "[class*='caption' i],[class*='credit' i]";

/** What a page may name for itself where it has no photo. */
const isSign = (photo: Element, name: string): boolean =>
  /icon|logo/i.test(name) || sizesOf(photo).some((size) => size < 100);

/** A figure's caption; some pages write it behind the figure. */
function captionOf(figure: Element): Element | null {
  const behind = figure.nextElementSibling;
  return (
    figure.querySelector("figcaption") ??
    (behind?.localName === "figcaption" ? behind : null)
  );
}

/** What stands under a photo: in its figure's caption, or in what is called one. */
function wordsUnder(photo: Element): string | null {
  const box = photo.closest("figure,div");
  const caption = box && captionOf(box);
  if (caption) return captionText(caption) || null;
  const line = box?.querySelector(WORDS);
  return (line && !isProse(line) && captionText(line)) || null;
}

/** In words, where only a style sheet parts what is seen from whose it is; a bracket is parted from nothing. */
const captionText = (line: Element): string =>
  wordsOf(line).replace(/([([]) /g, "$1");

/** Whether running text stands between the headline and a photo: it is the text's, then. */
function isBelowText(photo: Element, scope: Element): boolean {
  const headline = scope.querySelector("h1");
  return [...scope.querySelectorAll("p")].some(
    (line) =>
      follows(line, photo) &&
      (!headline || follows(headline, line)) &&
      !photo.closest("figure")?.contains(line) &&
      isProse(line),
  );
}

/** The figure that shows the photo which the page names for itself: the main photo's where no profile says where it stands. */
function figureOf(sources: Sources, url: string, named: string): Photo | null {
  for (const figure of all(sources, ["figure"])) {
    const photo = figure.querySelector("img");
    const src = photo && photoSource(photo, url);
    if (!src || photoFile(src) !== photoFile(named)) continue;
    const words = textOf(captionOf(figure)) || null;
    return withWords(src, photo, words);
  }
  return null;
}

/** The same photo, in whatever size and box an unknown page shows it above its text; null where it does not. */
export function photoAbove(
  sources: Sources,
  url: string,
  named: string,
): Photo | null {
  const name = named && photoName(named);
  if (name.length < SHORTEST_NAME) return null;
  for (const photo of all(sources, ["img"])) {
    const src = photoSource(photo, url);
    if (
      !src ||
      photoName(src) !== name ||
      isSign(photo, name) ||
      photo.closest("a[href]") ||
      isBelowText(photo, sources.roots[0])
    )
      continue;
    return withWords(src, photo, wordsUnder(photo));
  }
  return null;
}
