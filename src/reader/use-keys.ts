import { useEffect, useRef } from "preact/hooks";

/**
 * Keys of the clean view, by `event.key`; "Mod+" stands for Ctrl, or Command. Single keys rest while the reader types, or holds another
 * one: AltGr alone may be what writes "[".
 */
export function useKeys(
  dialog: HTMLDialogElement,
  keys: Record<string, () => void>,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      const isLeaving = event.key === "Escape";
      const isAltGr = event.getModifierState("AltGraph");
      const isMod = (event.ctrlKey || event.metaKey) && !isAltGr;
      if (event.altKey && !isAltGr) return;
      if (
        !isLeaving &&
        target instanceof Element &&
        target.matches("input:not([type=radio],[type=range]),textarea,select")
      )
        return;
      const key = isMod ? `Mod+${event.key}` : event.key;
      const action =
        latest.current[key] ??
        (isMod ? null : latest.current[key.toLowerCase()]);
      if (!action) return;
      event.preventDefault();
      action();
    };
    dialog.addEventListener("keydown", pressed);
    return () => dialog.removeEventListener("keydown", pressed);
  }, [dialog]);
}
