/*
 * Figures made of a photo and words.
 */

/** Makes a figure of a photo and, as its caption, some words. */
export function figureOf(
  photo: Element,
  words: Iterable<Node | string>,
): Element {
  const figure = photo.ownerDocument.createElement("figure");
  fill(figure, photo, words);
  return figure;
}

/** A figure of a photo and, as its caption, the rest. */
export function fill(
  figure: Element,
  photo: Element,
  rest: Iterable<Node | string>,
): void {
  const words = figure.ownerDocument.createElement("figcaption");
  words.append(...rest);
  figure.append(photo, words);
}

/** What several parts hold, with a space between them. */
export const parted = (parts: readonly Element[]): (Node | string)[] =>
  parts.flatMap((part) => [...part.childNodes, " "]);

/** Puts a figure of a photo and a caption where the caption stood. */
export function frame(photo: Element, caption: Element): void {
  caption.replaceWith(figureOf(photo, caption.childNodes));
}
