import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/*
 * The part of the view in which text is to be read: below the bar, which grows with what it says, and above the controls of listening.
 */

/** Pixels between the bar and the line below it. */
const ROOM = 8;

/** Where the lines in focus begin, as a share of the window's height. */
export const FOCUS_AT = 0.38;

/** Whether the reader has a line focus. */
export const hasFocusLines = (dialog: Element): boolean =>
  dialog.querySelector(".line-focus") !== null;

/**
 * Calls back in the frame after the text has moved, by scrolling or by another size.
 * @returns a function that ends it
 */
export function whenMoved(dialog: Element, act: () => void): () => void {
  let frame = 0;
  const moved = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      act();
    });
  };
  dialog.addEventListener("scroll", moved, { passive: true });
  const resized = new ResizeObserver(moved);
  const column = dialog.querySelector(".column");
  if (column) resized.observe(column);
  return () => {
    dialog.removeEventListener("scroll", moved);
    resized.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Where it begins and ends, in pixels from the window's upper edge. With a line focus it begins there. */
export function sightIn(dialog: Element): { top: number; bottom: number } {
  const [bar, low] = [".bar", ".listening"].map((part) =>
    dialog.querySelector(part)?.getBoundingClientRect(),
  );
  return {
    top: hasFocusLines(dialog)
      ? dialog.clientHeight * FOCUS_AT
      : (bar?.bottom ?? 0) + ROOM,
    bottom: (low?.top ?? dialog.clientHeight) - ROOM,
  };
}

/** The blocks of the text, from the first to the last. */
export const blocksOf = (dialog: Element): Element[] => [
  ...dialog.querySelectorAll(".article .body > *"),
];

/** The first block that is not above the upper edge, from 0; null past the text's end. Asked at every frame: a few blocks are looked at, not all. */
export function blockInSight(dialog: Element): number | null {
  const blocks = blocksOf(dialog);
  const edge = sightIn(dialog).top;
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { bottom = 0 } = blocks[middle]?.getBoundingClientRect() ?? {};
    if (bottom > edge) to = middle;
    else from = middle + 1;
  }
  return from < blocks.length ? from : null;
}

/** Changes how the text is drawn while the line that is being read stays where it is. */
export function keepPlace(dialog: Element, change: () => void): void {
  const edge = sightIn(dialog).top;
  const block =
    dialog.scrollTop > 0
      ? blocksOf(dialog)[blockInSight(dialog) ?? -1]
      : undefined;
  const before = block?.getBoundingClientRect();
  change();
  if (!block || !before) return;
  const after = block.getBoundingClientRect();
  const share = Math.max(0, edge - before.top) / Math.max(1, before.height);
  dialog.scrollTop +=
    after.top + share * after.height - Math.max(edge, before.top);
}

/** Brings an element to where reading begins. */
export function bringUp(dialog: Element, element: Element): void {
  dialog.scrollTop += element.getBoundingClientRect().top - sightIn(dialog).top;
}

/** Tells the style sheets, by a custom property, how high a part at an edge is: what gets the focus is not scrolled beneath it. */
export function useHeight(
  part: RefObject<HTMLElement | null>,
  dialog: HTMLElement,
  property: "--bar" | "--low",
): void {
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const resized = new ResizeObserver(() =>
      dialog.style.setProperty(property, `${element.offsetHeight}px`),
    );
    resized.observe(element);
    return () => {
      resized.disconnect();
      dialog.style.removeProperty(property);
    };
  }, [part, dialog, property]);
}
