import { useEffect, useRef } from "preact/hooks";
import { bringUp, FOCUS_AT, whenMoved } from "./sight.ts";

/** What is shown whole, however many lines it has. */
const WHOLE = "figure,tr,pre,hr,.photo-button,.photo-ask";

/** What may hold lines, or what holds them. */
const BLOCKS = `h1,h2,h3,h4,h5,h6,p,li,ul,ol,dl,dt,dd,blockquote,section,table,thead,tbody,.byline,${WHOLE}`;

interface Lines {
  top: number;
  /** Of one of them, or of what is shown whole. */
  height: number;
  isWhole: boolean;
}

/** The line at a height, or the next one below it; null below the text. Pixels from the window's upper edge. */
function lineAt(dialog: Element, y: number): Lines | null {
  const below = (box: Element): Element | null => {
    for (const child of box.children) {
      if (child.getBoundingClientRect().bottom <= y) continue;
      const block = child.matches(BLOCKS) ? child : below(child);
      if (block) return block;
    }
    return null;
  };
  const article = dialog.querySelector(".article");
  let block = article && below(article);
  if (!block) return null;
  while (!block.matches(WHOLE)) {
    const inner = below(block);
    if (!inner) break;
    block = inner;
  }
  const { top, height } = block.getBoundingClientRect();
  if (block.matches(WHOLE)) return { top, height, isWhole: true };
  const line = Number.parseFloat(getComputedStyle(block).lineHeight);
  const above = Math.max(0, Math.floor((y - top) / line));
  return { top: top + above * line, height: line, isWhole: false };
}

/** The line that begins above a height, or the next one above it; null above the text. */
function lineAbove(dialog: Element, top: number): Lines | null {
  for (let y = top - 2; y > -dialog.clientHeight; y -= 8) {
    const line = lineAt(dialog, y);
    if (line && line.top < top - 1) return line;
  }
  return null;
}

/** Leaves some lines clear, the rest rests. The text moves through them, with the arrow keys line by line. */
export function LineFocus({
  dialog,
  count,
}: {
  dialog: HTMLDialogElement;
  count: number;
}) {
  const clear = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = (): void => {
      const at = dialog.clientHeight * FOCUS_AT;
      const first = lineAt(dialog, at);
      let [last, end] = [first, first ? first.top + first.height : at];
      // What stands between paragraphs is no line, and what is shown whole is shown alone.
      for (let line = 1; line < count && last && !last.isWhole; line++) {
        last = lineAt(dialog, end + 1);
        if (last && !last.isWhole) end = last.top + last.height;
      }
      if (!clear.current) return;
      clear.current.style.top = `${first?.top ?? at}px`;
      clear.current.style.height = `${end - (first?.top ?? at)}px`;
    };
    /** Down by a line, or up by one. */
    const step = (event: KeyboardEvent): void => {
      const isDown = event.key === "ArrowDown";
      if (!isDown && event.key !== "ArrowUp") return;
      // With another key they select, or go further.
      const isPlain = !["Shift", "Control", "Alt", "Meta"].some((key) =>
        event.getModifierState(key),
      );
      if (
        !isPlain ||
        event.defaultPrevented ||
        (event.target instanceof Element &&
          event.target.matches("input,select"))
      )
        return;
      const at = dialog.clientHeight * FOCUS_AT;
      const now = lineAt(dialog, at);
      if (!now) return;
      const next = isDown
        ? lineAt(dialog, Math.max(at, now.top + now.height) + 1)
        : lineAbove(dialog, Math.min(at, now.top));
      if (!next) return;
      event.preventDefault();
      dialog.scrollTop += Math.round(next.top - at) + 1;
    };
    const focused = ({ target }: FocusEvent): void => {
      if (
        target instanceof Element &&
        target.closest(".article") &&
        target.matches(":focus-visible")
      )
        bringUp(dialog, target);
    };
    const end = whenMoved(dialog, place);
    dialog.addEventListener("keydown", step);
    dialog.addEventListener("focusin", focused);
    return () => {
      end();
      dialog.removeEventListener("keydown", step);
      dialog.removeEventListener("focusin", focused);
    };
  }, [dialog, count]);
  return <div ref={clear} class="line-focus" aria-hidden="true" />;
}
