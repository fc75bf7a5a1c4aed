/** The place kept free for a photo until it is there. */
export interface PhotoPlace {
  /** In CSS pixels, where known. */
  width?: number;
  height?: number;
  /** Width to height, as in CSS. */
  ratio: string;
}

/**
 * The place to keep free for a photo: of the size that the page beneath has loaded it in already, or else of the one that the page
 * declares, or else of the shape that the site cuts most of its photos to.
 * @param src absolute
 * @param width declared by the page, in CSS pixels
 * @param height declared by the page, in CSS pixels
 */
export function placeOf(
  src: string,
  width: number | undefined,
  height: number | undefined,
): PhotoPlace {
  const loaded = [...document.images].find(
    (photo) =>
      photo.naturalWidth > 0 &&
      photo.naturalHeight > 0 &&
      (photo.currentSrc === src || photo.src === src),
  );
  if (loaded) return sized(loaded.naturalWidth, loaded.naturalHeight);
  if (width && height) return sized(width, height);
  // Bisnis.com's own small copies are 144 × 81 and 484 × 270.
  return { ratio: "16 / 9" };
}

/** Whether what happens to an element's size cannot be seen: it lies wholly above or below the window. */
export function isOutOfSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= innerHeight || bottom <= 0;
}

const sized = (width: number, height: number): PhotoPlace => ({
  ...{ width, height },
  ratio: `${width} / ${height}`,
});
