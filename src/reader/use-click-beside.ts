import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Pixels. Who has moved farther between press and click has selected words. */
const STILL = 4;

/** What does something by itself when it is clicked. */
const ACTIVE = "a,button,summary,label,input,select";

/**
 * Tells of clicks on a dialog's text or margins, while something is open over it.
 * @param text what holds the text; the margins are the dialog's own
 */
export function useClickBeside(
  dialog: HTMLElement,
  text: RefObject<Element | null>,
  isOpen: boolean,
  onClick: () => void,
): void {
  const act = useRef(onClick);
  act.current = onClick;
  useEffect(() => {
    if (!isOpen) return;
    let from = { x: 0, y: 0 };
    const pressed = ({ clientX: x, clientY: y }: PointerEvent): void => {
      from = { x, y };
    };
    const clicked = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
      if (
        target instanceof Element &&
        (target === dialog || text.current?.contains(target)) &&
        !target.closest(ACTIVE) &&
        Math.hypot(x - from.x, y - from.y) <= STILL
      )
        act.current();
    };
    dialog.addEventListener("pointerdown", pressed);
    dialog.addEventListener("click", clicked);
    return () => {
      dialog.removeEventListener("pointerdown", pressed);
      dialog.removeEventListener("click", clicked);
    };
  }, [dialog, text, isOpen]);
}
