import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { focusedAround } from "./focused.ts";
import { useClickBeside } from "./use-click-beside.ts";

export type PanelName = "contents" | "appearance" | "keys";

/** The panel below the bar. */
export interface Panel {
  /** What it shows, or null while it is closed. */
  open: PanelName | null;
  box: RefObject<HTMLElement | null>;
  /** Opens it, in the stead of what it shows, or closes it. */
  toggle: (which: PanelName) => void;
  /** Shows another one in its stead, or none: the focus goes where what was clicked sends it. */
  show: (which: PanelName | null) => void;
  /** Closes it, and gives the focus back. */
  close: () => void;
}

/**
 * The panel of the clean view: what is in it is reached next by keyboard; it closes as dialogs do, and by a click beside it.
 * @param column what holds the text, and has the focus when nothing else does
 */
export function usePanel(
  dialog: HTMLDialogElement,
  column: RefObject<HTMLElement | null>,
): Panel {
  const [open, show] = useState<PanelName | null>(null);
  const box = useRef<HTMLElement>(null);
  /** What had the focus when the panel opened. */
  const opener = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    if (open) box.current?.focus({ preventScroll: true });
  }, [open]);

  // What had the focus may have gone, with a panel or by its own click; keys would then go to the page beneath.
  useLayoutEffect(() => {
    if (!focusedAround(dialog))
      (open ? box : column).current?.focus({ preventScroll: true });
  });

  const close = (): void => {
    show(null);
    opener.current?.focus({ preventScroll: true });
  };
  const toggle = (which: PanelName): void => {
    if (open === which) {
      close();
      return;
    }
    if (open === null) opener.current = focusedAround(dialog);
    show(which);
  };

  // Without a key, as phones ask to close: the cover listens, too, and would close the view.
  useEffect(() => {
    if (!open) return;
    const asked = (event: Event): void => {
      if (event.target !== dialog) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    dialog.addEventListener("cancel", asked, { capture: true });
    return () => dialog.removeEventListener("cancel", asked, { capture: true });
  }, [open, dialog]);

  useClickBeside(dialog, column, open !== null, () => show(null));

  return { open, box, toggle, show, close };
}
