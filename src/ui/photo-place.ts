/** In CSS pixels. */
export interface PhotoSize {
  width: number;
  height: number;
}

/** A shape beyond which the page rather errs than shows such a photo: three times as high as wide, four times as wide as high. */
const NARROWEST = 1 / 3;
const WIDEST = 4;

/**
 * The size in which to keep a photo's place free until it is there: the one in which the page beneath has loaded it already, or else
 * the one that the page declares. Null where neither is known, or what is declared cannot be.
 * @param src absolute
 * @param width declared by the page, in CSS pixels
 * @param height declared by the page, in CSS pixels
 */
export function sizeOf(
  src: string,
  width: number | undefined,
  height: number | undefined,
): PhotoSize | null {
  const loaded = [...document.images].find(
    (photo) =>
      photo.naturalWidth > 0 &&
      photo.naturalHeight > 0 &&
      (photo.currentSrc === src || photo.src === src),
  );
  if (loaded)
    return { width: loaded.naturalWidth, height: loaded.naturalHeight };
  if (!width || !height) return null;
  const shape = width / height;
  return shape >= NARROWEST && shape <= WIDEST ? { width, height } : null;
}

/** Whether what happens to an element's size cannot be seen: it lies wholly above or below the window. */
export function isOutOfSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= innerHeight || bottom <= 0;
}
