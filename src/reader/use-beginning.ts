import { useEffect, useMemo, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { beginningOf } from "../core/tree/beginning.ts";
import type { Settings } from "../settings/schema.ts";
import { afterFrame } from "./after-frame.ts";

/** A letter's width in em, roughly: the photo's size hangs on it. */
const LETTER = 0.5;
/** The place that is kept for a photo whose shape nobody knows (article.css). */
const PHOTO_SHAPE = 16 / 9;

/** Lines that fill the window below the main photo, were the bar not there: no fewer than it shows. */
function linesIn(
  { hero }: Article,
  { fontSize, lineHeight, width, photos }: Settings,
): number {
  const photo =
    hero && photos === "show" ? (width * LETTER * fontSize) / PHOTO_SHAPE : 0;
  return (innerHeight - photo) / ((fontSize * lineHeight) / 100);
}

/**
 * What the reader sees of an article in the first frame, which they wait for: the rest is drawn right after it.
 * @param settings as they are when the view opens
 * @returns null from then on, and for an article that fits
 */
export function useBeginning(
  article: Article,
  settings: Settings,
): Article | null {
  // A tab behind others paints no frame: it is drawn whole.
  const [isOver, setOver] = useState(document.hidden);
  useEffect(() => afterFrame(() => setOver(true)), []);
  return useMemo(
    () =>
      isOver
        ? null
        : beginningOf(article, linesIn(article, settings), settings.width),
    [isOver, article, settings],
  );
}
