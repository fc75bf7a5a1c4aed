import article from "../ui/article.css?inline";
import base from "../ui/base.css?inline";
import tokens from "../ui/tokens.css?inline";
import styles from "./reader.css?inline";

/*
 * The cover: a modal dialog in a closed shadow root on the root element. A modal dialog lies in the top layer, over everything the
 * page can draw, makes all of the page inert without touching an attribute of it, and gives focus back when it closes. The page sees
 * one element come and go, nothing else.
 */

/** What must be given back when the cover goes. */
interface Kept {
  selection: Range[];
  field: {
    element: HTMLInputElement | HTMLTextAreaElement;
    start: number;
    end: number;
    direction: "forward" | "backward" | "none";
  } | null;
  playing: HTMLMediaElement[];
  focus: Element | null;
}

function keep(document: Document): Kept {
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
  return {
    selection: selection
      ? Array.from({ length: selection.rangeCount }, (_, index) =>
          selection.getRangeAt(index).cloneRange(),
        )
      : [],
    field,
    playing: [
      ...document.querySelectorAll<HTMLMediaElement>("video,audio"),
    ].filter((media) => !media.paused),
    focus: focus === document.body ? null : focus,
  };
}

function giveBack(
  document: Document,
  { selection, field, playing, focus }: Kept,
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
  if (selection.length > 0 && now && !field) {
    now.removeAllRanges();
    for (const range of selection) now.addRange(range);
  }
  for (const media of playing) media.play().catch(() => {});
}

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

/** Covers a page, and uncovers it as it was. */
export class Cover {
  readonly dialog: HTMLDialogElement;
  readonly #host: HTMLElement;
  readonly #document: Document;
  readonly #kept: Kept;

  /**
   * Covers the page at once, even one that has no body yet.
   * @param theme drawn before the settings are read
   */
  constructor(document: Document, theme: string, onLeave: () => void) {
    this.#document = document;
    this.#kept = keep(document);
    this.#host = document.createElement("bening-reader");
    const root = this.#host.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [tokens, base, article, styles].map(sheet);
    this.dialog = document.createElement("dialog");
    this.dialog.className = "bening reader";
    this.dialog.dataset.theme = theme;
    root.append(this.dialog);
    document.documentElement.append(this.#host);
    this.dialog.showModal();
    for (const media of this.#kept.playing) media.pause();
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      onLeave();
    });
    // What is typed and clicked in the reader is not for the page's shortcuts.
    for (const type of [
      "keydown",
      "keypress",
      "keyup",
      "click",
      "auxclick",
      "mousedown",
      "mouseup",
      "pointerdown",
      "pointerup",
      "wheel",
      "touchstart",
      "touchend",
      "contextmenu",
      "copy",
    ])
      this.#host.addEventListener(type, (event) => event.stopPropagation(), {
        passive: true,
      });
  }

  /** Whether the page has taken the cover away. */
  get isGone(): boolean {
    return !this.#host.isConnected;
  }

  /** Gives the page back: its nodes were never touched, so there is only focus, selection and sound to return. */
  remove(): void {
    if (this.dialog.open) this.dialog.close();
    this.#host.remove();
    giveBack(this.#document, this.#kept);
  }
}
