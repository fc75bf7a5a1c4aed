import type { Page as PlaywrightPage } from "playwright-core";

/*
 * What a reader has done to a page before opening the clean view, and what must be the same afterwards. All of it runs in the page's
 * own world, as the page sees it.
 */

/** A page of whichever browser. */
export type Page = Pick<PlaywrightPage, "evaluate">;

/** Where the reader was when the clean view opened. */
export type Place = "field" | "note" | "text";

/** What `PAGES.watched` has in its window. */
interface Watching {
  notes: { changes: string[]; keys: string[]; frames: string[][] };
  /** Every element, in order, as it was when the notes began. */
  nodes: Element[];
}

/** Half fills the form, scrolls and puts the caret or a selection somewhere; what happens from then on is noted. */
export const disturb = (page: Page, place: Place): Promise<void> =>
  page.evaluate((where) => {
    const byId = (id: string) => document.getElementById(id) as HTMLElement;
    (byId("nama") as HTMLInputElement).value = "Sari";
    (byId("setuju") as HTMLInputElement).checked = true;
    (byId("kota") as HTMLSelectElement).selectedIndex = 1;
    const message = byId("pesan") as HTMLTextAreaElement;
    message.value = "Baris satu\nbaris dua, belum selesai";
    byId("gulung").scrollTop = 333;
    const selection = getSelection();
    if (where === "field") {
      message.focus({ preventScroll: true });
      message.setSelectionRange(3, 9, "backward");
    } else if (where === "note") {
      byId("catatan").focus({ preventScroll: true });
      selection?.collapse(byId("catatan").firstChild, 8);
    } else {
      const text = document.querySelector("h1")?.firstChild;
      // Backwards, as with Shift and an arrow key to the left.
      if (text) selection?.setBaseAndExtent(text, 12, text, 2);
    }
    scrollTo({ top: 700, behavior: "instant" });
    const watching = window as unknown as Watching;
    watching.nodes = [...document.querySelectorAll("*")];
    watching.notes.changes.length = 0;
    watching.notes.keys.length = 0;
  }, place);

/** All that the page can tell of its own state. */
export const stateOf = (page: Page) =>
  page.evaluate(() => {
    const byId = (id: string) => document.getElementById(id);
    const message = byId("pesan") as HTMLTextAreaElement;
    const selection = getSelection();
    const { nodes } = window as unknown as Watching;
    const now = [...document.querySelectorAll("*")];
    return {
      html: document.documentElement.outerHTML,
      // The same elements, not equal ones.
      sameNodes:
        nodes.length === now.length &&
        nodes.every((node, index) => node === now[index]),
      scroll: [scrollX, scrollY],
      inner: byId("gulung")?.scrollTop,
      name: (byId("nama") as HTMLInputElement).value,
      agreed: (byId("setuju") as HTMLInputElement).checked,
      town: (byId("kota") as HTMLSelectElement).selectedIndex,
      message: message.value,
      caret: [
        message.selectionStart,
        message.selectionEnd,
        message.selectionDirection,
      ],
      focus: document.activeElement?.id || document.activeElement?.localName,
      selection: [
        selection?.anchorNode?.nodeName,
        selection?.anchorOffset,
        selection?.focusNode?.nodeName,
        selection?.focusOffset,
        String(selection),
      ],
      history: history.length,
      address: location.href,
    };
  });

/** What the page has noted down since it was disturbed, or loaded. */
export const notesOf = (page: Page): Promise<Watching["notes"]> =>
  page.evaluate(() => (window as unknown as Watching).notes);
