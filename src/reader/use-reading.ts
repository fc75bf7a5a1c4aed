import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { readingMinutes } from "../core/reading-time.ts";
import { positionIn, rememberPosition } from "../settings/store.ts";

/** Stopping is noticed after so long without scrolling. Milliseconds. */
const PAUSE = 800;

/**
 * A fingerprint of the address (FNV-1a over its UTF-16 units, twice 32 bits): enough to know an article again, too little to tell
 * which it is.
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

const blocksOf = (dialog: Element): Element[] => [
  ...dialog.querySelectorAll(".article .body > *"),
];

/** The first block that is not above the upper edge, from 0; null past the text's end. Asked at every frame: a few blocks are looked at, not all. */
function blockInSight(dialog: Element): number | null {
  const blocks = blocksOf(dialog);
  const edge = dialog.getBoundingClientRect().top + 80;
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { bottom = 0 } = blocks[middle]?.getBoundingClientRect() ?? {};
    if (bottom > edge) to = middle;
    else from = middle + 1;
  }
  return from < blocks.length ? from : null;
}

/**
 * How far the reader is: moves the bar as they scroll, tells the minutes that are left, and remembers the place on this device.
 * @returns minutes left, and whether reading went on from where it had stopped
 */
export function useReading(
  article: Article,
  dialog: HTMLDialogElement,
  bar: RefObject<HTMLElement | null>,
  isDrawn: boolean,
): { minutesLeft: number; resumed: boolean; toBeginning: () => void } {
  const minutes = useMemo(() => readingMinutes(article), [article]);
  const [minutesLeft, setMinutesLeft] = useState(minutes);
  const [resumed, setResumed] = useState(false);

  useEffect(() => {
    if (!isDrawn) return;
    const key = fingerprint(article.url);
    let frame = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let isMoved = false;
    let isOver = false;
    let at = 0;
    let resumedAt: number | null = null;
    const remember = (): void => {
      if (isMoved) rememberPosition(key, at).catch(() => {});
    };
    const measure = (): void => {
      frame = 0;
      const body = dialog.querySelector(".article .body");
      if (!body) return;
      const { top, height } = body.getBoundingClientRect();
      const seen = dialog.clientHeight - top;
      const share = Math.min(1, Math.max(0, seen / Math.max(1, height)));
      // Now, and not when it is remembered: the article may be gone by then.
      at = blockInSight(dialog) ?? 0;
      // A screen further on, nobody asks any more where they began.
      if (
        resumedAt !== null &&
        Math.abs(dialog.scrollTop - resumedAt) > dialog.clientHeight
      )
        setResumed(false);
      const isStart = dialog.scrollTop < 4;
      if (bar.current)
        bar.current.style.transform = `scaleX(${isStart ? 0 : share})`;
      setMinutesLeft(isStart ? minutes : Math.ceil(minutes * (1 - share)));
    };
    const scrolled = (): void => {
      isMoved = true;
      frame ||= requestAnimationFrame(measure);
      clearTimeout(pause);
      pause = setTimeout(remember, PAUSE);
    };
    dialog.addEventListener("scroll", scrolled, { passive: true });
    positionIn(key).then((block) => {
      const target = blocksOf(dialog)[block];
      // Who has begun to read by now is where they want to be.
      if (isOver || isMoved || block === 0 || !target) return;
      target.scrollIntoView({ block: "start" });
      dialog.scrollTop -= 72;
      resumedAt = dialog.scrollTop;
      setResumed(true);
    });
    return () => {
      isOver = true;
      dialog.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      remember();
    };
  }, [article.url, dialog, bar, minutes, isDrawn]);

  return {
    minutesLeft,
    resumed,
    toBeginning: () => {
      dialog.scrollTop = 0;
      setResumed(false);
    },
  };
}
