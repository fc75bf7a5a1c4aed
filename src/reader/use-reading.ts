import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { positionIn, rememberPosition } from "../settings/positions.ts";
import { blockInSight, blocksOf, bringUp } from "./sight.ts";

/** Stopping is noticed after so long without scrolling. Milliseconds. */
const PAUSE = 800;

/**
 * A fingerprint of the address (FNV-1a over its UTF-16 units, twice 32 bits): enough to know an article again. The address cannot be
 * read from it, only tested by whoever knows it.
 */
export function fingerprint(address: string): string {
  const hash = (seed: number): string => {
    let value = seed;
    for (let at = 0; at < address.length; at++)
      value = Math.imul(value ^ address.charCodeAt(at), 0x01000193) >>> 0;
    return value.toString(36);
  };
  return `${hash(0x811c9dc5)}-${hash(0x5bd1e995)}`;
}

/**
 * Remembers on this device where the reader stopped, and goes on from there.
 * @param article as it is drawn: its further pages may come later
 * @returns whether reading went on from where it had stopped, and the way back to the beginning
 */
export function useReading(
  article: Article,
  dialog: HTMLDialogElement,
): { resumed: boolean; toBeginning: () => void } {
  const [resumed, setResumed] = useState(false);
  const place = useRef({
    /** The block that the reader stopped at last time, until they are there; 0 where there is none. */
    wanted: 0,
    target: null as Element | null,
    isMoved: false,
    resumedAt: null as number | null,
  }).current;

  const goOn = (): void => {
    const target = blocksOf(dialog)[place.wanted];
    // Who has begun to read by now is where they want to be.
    if (place.wanted === 0 || place.isMoved || !target) return;
    place.wanted = 0;
    place.target = target;
    setResumed(true);
  };

  // With what the bar says of it drawn: the bar has grown by then.
  useLayoutEffect(() => {
    if (!resumed || !place.target) return;
    bringUp(dialog, place.target);
    place.resumedAt = dialog.scrollTop;
  }, [resumed, dialog]);

  useEffect(() => {
    const key = fingerprint(article.url);
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    let at = 0;
    const remember = (): void => {
      if (place.isMoved) rememberPosition(key, at).catch(() => {});
    };
    const measure = (): void => {
      frame = 0;
      // Now, and not when it is remembered: the article may be gone by then.
      at = blockInSight(dialog) ?? 0;
      // A screen further on, nobody asks any more where they began.
      if (
        place.resumedAt !== null &&
        Math.abs(dialog.scrollTop - place.resumedAt) > dialog.clientHeight
      )
        setResumed(false);
    };
    const scrolled = (): void => {
      place.isMoved = true;
      frame ||= requestAnimationFrame(measure);
      clearTimeout(pause);
      pause = setTimeout(remember, PAUSE);
    };
    dialog.addEventListener("scroll", scrolled, { passive: true });
    positionIn(key).then((block) => {
      if (isOver) return;
      place.wanted = block;
      goOn();
    });
    return () => {
      isOver = true;
      dialog.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      remember();
    };
  }, [article.url, dialog]);

  // The place may be on a further page of a split article.
  useEffect(goOn, [article]);

  return {
    resumed,
    toBeginning: () => {
      dialog.scrollTop = 0;
      setResumed(false);
    },
  };
}
