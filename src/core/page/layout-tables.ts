import { each, type Steps } from "../steps.ts";
import { lettersBesideLinks, linkedText, proseIn } from "../text/prose.ts";
import { markersIn } from "./marks.ts";

/*
 * Tables that lay out a page, as pages of the first decades do: what they hold is no table to a reader, nor to the rules that leave
 * tables alone.
 */

/** Letters in one cell of such a table, at the least. */
const LEAST_TEXT = 500;

/** Puts a box in an element's stead, with what it holds. */
function boxed(element: Element): Element {
  const box = element.ownerDocument.createElement("div");
  box.append(...element.childNodes);
  element.replaceWith(box);
  return box;
}

/** Whether a table itself tells its columns or rows apart, as one of data does; a summary many tables of layout had, too. */
const isOfData = (table: Element): boolean =>
  table.matches("[role='grid'],[role='table']") ||
  [...table.querySelectorAll("th,thead,tfoot,caption")].some(
    (part) => part.closest("table") === table,
  );

/** A table's own cells and what holds them, without those of tables within. */
const partsOf = (table: Element): Element[] =>
  [...table.querySelectorAll("td,tr,tbody")].filter(
    (part) => part.closest("table") === table,
  );

/** Full of links, and without a paragraph of text. */
const isMenu = (cell: Element): boolean =>
  cell.querySelectorAll("a[href]").length > 1 &&
  linkedText(cell) > lettersBesideLinks(cell) &&
  proseIn(cell) === 0;

/** Of a table's running text, so much stands in one cell where that is the article's. */
const NEARLY_ALL = 0.9;

/** Of the words of a cell beside it, so much are blurbs as long as paragraphs. */
const MOST_BESIDE = 0.25;

/** Cells beside the one with nearly all of a table's text that are menus and boxes: full of links, or with hardly a paragraph of text. */
export function* sideCells(root: Element): Steps<Set<Element>> {
  const side = new Set<Element>();
  yield* each(root.querySelectorAll("table"), (table) => {
    if (isOfData(table)) return;
    const cells = partsOf(table)
      .filter((part) => part.localName === "td")
      .map((cell) => ({ cell, letters: lettersBesideLinks(cell) }));
    const most = Math.max(...cells.map(({ letters }) => letters));
    const menus = new Set(
      cells.filter(({ cell, letters }) => letters < most && isMenu(cell)),
    );
    const all = cells.reduce(
      (sum, cell) => sum + (menus.has(cell) ? 0 : cell.letters),
      0,
    );
    if (most < LEAST_TEXT) return;
    const prose = cells.map(({ cell }) => proseIn(cell));
    const holdsProse =
      Math.max(...prose) >=
      Math.max(
        LEAST_TEXT,
        prose.reduce((sum, letters) => sum + letters) * NEARLY_ALL,
      );
    if (most < all * 0.7 && !holdsProse) return;
    for (const [at, one] of cells.entries()) {
      const { cell, letters } = one;
      const isSmall = letters < all * 0.2;
      const linked = linkedText(cell);
      const isBox =
        (prose[at] ?? 0) <= (letters + linked) * MOST_BESIDE
          ? isSmall || (holdsProse && letters < most)
          : isSmall && linked > letters;
      if (
        menus.has(one) ||
        (isBox && cell.querySelectorAll("a[href]").length > 1)
      )
        side.add(cell);
    }
  });
  return side;
}

/** Tables that the text runs around: what they hold is set apart from it. */
export const FLOATED = "table[align='left'],table[align='right']";

/** Tables within the text become boxes where one of their cells holds most of their words, or is the only one. */
export function unlay(body: Element): void {
  for (const table of body.querySelectorAll("table")) {
    const parts = partsOf(table);
    const cells = parts.filter(({ localName }) => localName === "td");
    const all = lettersBesideLinks(table);
    const isLayout =
      (cells.length === 1 && !table.matches(FLOATED)) ||
      cells.some((cell) => {
        const letters = lettersBesideLinks(cell);
        return letters >= LEAST_TEXT && letters >= all / 2;
      });
    if (isLayout && !isOfData(table))
      for (const part of [...parts, table]) boxed(part);
  }
}

/** The element around the text, where it is itself a part of such a table: its cells as boxes, in a box out of all tables. */
export function outOfTable(body: Element): Element {
  const table = body.closest("table");
  if (!table || isOfData(table)) return body;
  const cells = partsOf(table).filter(
    (part) => part.localName === "td" && body.contains(part),
  );
  const { ownerDocument: document } = body;
  const outermost = [...document.querySelectorAll("table")].find((around) =>
    around.contains(body),
  );
  const box = document.createElement("div");
  (outermost ?? table).before(box);
  box.append(...(cells.length > 0 ? cells.map(boxed) : [body]));
  if (!box.contains(body)) box.append(...markersIn(body));
  return box;
}
