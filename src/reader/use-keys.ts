import { useEffect, useRef } from "preact/hooks";

/** Single keys of the clean view, by `event.key`. They rest while the reader types, or holds Ctrl, Alt or Meta. */
export function useKeys(
  dialog: HTMLDialogElement,
  keys: Record<string, () => void>,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (
        target instanceof Element &&
        target.matches("input:not([type=radio],[type=range]),textarea,select")
      )
        return;
      const action = latest.current[key] ?? latest.current[key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    dialog.addEventListener("keydown", pressed);
    return () => dialog.removeEventListener("keydown", pressed);
  }, [dialog]);
}
