import article from "../ui/article.css?inline";
import base from "../ui/base.css?inline";
import notices from "../ui/notices.css?inline";
import tokens from "../ui/tokens.css?inline";
import { afterFrame } from "./after-frame.ts";
import { endOrphan, mediaOf } from "./orphan.ts";
import { printAlone } from "./print.ts";
import styles from "./reader.css?inline";
import { styleSheet } from "./style-sheet.ts";

/*
 * The cover: a modal dialog in a closed shadow root on the root element. A modal dialog lies in the top layer, over everything the
 * page can draw, makes all of the page inert without touching an attribute of it, and gives focus back when it closes. The page sees
 * one element come and go, nothing else.
 */

/** The dialog's id: a button names it that closes it without any script. */
export const DIALOG = "bening-dialog";

/** What must be given back when the cover goes. */
interface Kept {
  /** Live ranges, which follow what the page does to its text meanwhile. */
  selection: Range[];
  /** The reader selected from the end to the beginning: Shift and an arrow key would go on from there. */
  isBackward: boolean;
  field: {
    element: HTMLInputElement | HTMLTextAreaElement;
    start: number;
    end: number;
    direction: "forward" | "backward" | "none";
  } | null;
  playing: HTMLMediaElement[];
  focus: Element | null;
}

function keep(document: Document, media: readonly HTMLMediaElement[]): Kept {
  const selection = document.getSelection();
  const focus = document.activeElement;
  let field: Kept["field"] = null;
  if (
    focus instanceof HTMLInputElement ||
    focus instanceof HTMLTextAreaElement
  ) {
    const {
      selectionStart: start,
      selectionEnd: end,
      selectionDirection,
    } = focus;
    if (start !== null && end !== null)
      field = {
        element: focus,
        start,
        end,
        direction: selectionDirection ?? "none",
      };
  }
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, index) =>
        selection.getRangeAt(index).cloneRange(),
      )
    : [];
  return {
    selection: ranges,
    isBackward:
      selection !== null &&
      ranges.length === 1 &&
      (ranges[0]?.startContainer !== selection.anchorNode ||
        ranges[0]?.startOffset !== selection.anchorOffset),
    field,
    playing: media.filter(({ paused }) => !paused),
    focus: focus === document.body ? null : focus,
  };
}

function giveBack(
  document: Document,
  { selection, isBackward, field, playing, focus }: Kept,
): void {
  if (
    focus instanceof HTMLElement &&
    focus.isConnected &&
    document.activeElement !== focus
  )
    focus.focus({ preventScroll: true });
  if (field?.element.isConnected)
    field.element.setSelectionRange(field.start, field.end, field.direction);
  const now = document.getSelection();
  const [range] = selection;
  if (range && now && !field) {
    now.removeAllRanges();
    for (const each of selection) now.addRange(each);
    if (isBackward)
      now.setBaseAndExtent(
        range.endContainer,
        range.endOffset,
        range.startContainer,
        range.startOffset,
      );
  }
  for (const media of playing) media.play().catch(() => {});
}

let sheets: CSSStyleSheet[] | null = null;

/** The view's styles, parsed once a page. */
const styleSheets = (): CSSStyleSheet[] => {
  sheets ??= [tokens, base, article, notices, styles].map(styleSheet);
  return sheets;
};

/** Covers a page, and uncovers it as it was. */
export class Cover {
  readonly dialog: HTMLDialogElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #document: Document;
  readonly #onLeave: () => void;
  /** Null while the page is not covered. */
  #kept: Kept | null = null;
  #stopPrinting = (): void => {};
  /** Sees whether the page takes the cover away. */
  readonly #guard = new MutationObserver(() => this.#comeBack());
  #wasTaken = false;

  /** Made apart from the page, which sees nothing of it yet. */
  constructor(document: Document, onLeave: () => void) {
    this.#document = document;
    this.#onLeave = onLeave;
    this.#host = document.createElement("bening-reader");
    this.#root = this.#host.attachShadow({ mode: "closed" });
    this.#root.adoptedStyleSheets = styleSheets();
    this.dialog = document.createElement("dialog");
    this.dialog.className = "bening reader";
    this.dialog.id = DIALOG;
    this.#root.append(this.dialog);
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      onLeave();
    });
    // A browser may close a dialog without asking, as when it is asked to twice; not so where it rises or comes back.
    this.dialog.addEventListener("close", () => {
      if (!this.dialog.open && this.#host.isConnected) onLeave();
    });
    // What is typed and clicked in the reader is not for the page's shortcuts.
    for (const type of [
      "keydown",
      "keypress",
      "keyup",
      "click",
      "auxclick",
      "dblclick",
      "mousedown",
      "mouseup",
      "pointerdown",
      "pointerup",
      "wheel",
      "touchstart",
      "touchend",
      "contextmenu",
      "copy",
      "cut",
      "paste",
      "input",
      "mousemove",
      "pointermove",
      "touchmove",
      "dragstart",
    ])
      this.#host.addEventListener(type, (event) => event.stopPropagation(), {
        passive: true,
      });
  }

  /** Covers the page at once, even one that has no body yet. */
  lay(): void {
    const document = this.#document;
    endOrphan(document);
    const media = mediaOf(document);
    this.#kept = keep(document, media);
    // For a later version of ours, see orphan.ts.
    this.dialog.dataset.playing = media
      .flatMap(({ paused }, at) => (paused ? [] : [at]))
      .join(" ");
    document.documentElement.append(this.#host);
    this.#appear();
    this.#guard.observe(document, { childList: true });
    this.#guard.observe(document.documentElement, { childList: true });
    document.addEventListener("beforetoggle", this.#rise, { capture: true });
    this.#stopPrinting = printAlone(document);
    for (const playing of this.#kept.playing) playing.pause();
  }

  /**
   * Lies over the page at once, and makes it inert after the first frame: that restyles every element of the page, some thousands, which
   * the reader need not wait for.
   */
  #appear(): void {
    // Under a modal dialog of the page's own, all else is inert.
    if (this.#document.querySelector("dialog:modal")) {
      this.#enter();
      return;
    }
    this.dialog.popover = "manual";
    this.dialog.showPopover();
    // The browser asks modal dialogs alone to cancel, and the view's own keys are heard after its first frame.
    this.#host.addEventListener("keydown", ({ key, defaultPrevented }) => {
      if (key === "Escape" && !defaultPrevented && !this.dialog.open)
        this.#onLeave();
    });
    afterFrame(() => {
      if (this.#host.isConnected && !this.dialog.open) this.#enter();
    });
  }

  /** Goes on top of all that the top layer holds, and keeps the focus and the place of reading. */
  #enter(): void {
    const focus = this.#root.activeElement;
    const { scrollTop } = this.dialog;
    this.dialog.popover = null;
    // Taken out of the document, a dialog has left the top layer but still says that it is open.
    this.dialog.close();
    this.dialog.showModal();
    // What enters anew begins at its top.
    this.dialog.scrollTop = scrollTop;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }

  /**
   * What enters the top layer last lies on top: when the page opens a dialog or a popover, the cover enters again, as soon as the
   * page's script is through and before anything is painted.
   */
  readonly #rise = (event: Event): void => {
    if (
      event.target === this.#host ||
      (event as ToggleEvent).newState !== "open"
    )
      return;
    queueMicrotask(() => {
      if (this.#host.isConnected) this.#enter();
    });
  };

  /** A page that clears itself while it loads takes the cover along: it comes back, once. A page that insists gets its way. */
  #comeBack(): void {
    const root = this.#document.documentElement;
    if (this.#host.isConnected || !root) return;
    if (this.#wasTaken) {
      this.#onLeave();
      return;
    }
    this.#wasTaken = true;
    this.#guard.observe(root, { childList: true });
    root.append(this.#host);
    this.#enter();
  }

  /** Gives the page back: its nodes were never touched, so there is only focus, selection and sound to return. */
  remove(): void {
    this.#guard.disconnect();
    this.#document.removeEventListener("beforetoggle", this.#rise, {
      capture: true,
    });
    if (this.dialog.open) this.dialog.close();
    this.#stopPrinting();
    this.#host.remove();
    if (this.#kept) giveBack(this.#document, this.#kept);
  }
}
