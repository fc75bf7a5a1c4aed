import type { Element } from "hast";
import { gridOf } from "./grid.ts";
import { plain } from "./nodes.ts";

/** The cells of each column; one that spans several belongs to none. */
function columnsOf(table: Element): Element[][] {
  const grid = gridOf<Element | null>(table, (cell) => cell, null);
  return (grid[0] ?? []).map((_, column) =>
    grid.flatMap((row) => {
      const cell = row[column];
      return cell && cell.properties.colSpan === undefined ? [cell] : [];
    }),
  );
}

/** Letters. What is longer is no number. */
const LONGEST_NUMBER = 60;

/** What a number has around its digits and how many decimals it has; null for what is no number. */
function formOf(text: string): string | null {
  if (text.length > LONGEST_NUMBER) return null;
  const [, before, digits = "", after] =
    /^(\D*)(\d[\d.,]*)(\D*)$/.exec(text.replace(/[+−–()\s-]/g, "")) ?? [];
  if (digits === "") return null;
  const last = /[.,](\d+)$/.exec(digits)?.[1] ?? "";
  // Three digits after a point or a comma are thousands, in either language, but after a nought.
  const decimals =
    last.length === 3 && !/^0[.,]/.test(digits) ? 0 : last.length;
  return `${before} ${decimals} ${after}`;
}

const NOTHING = /^(?:[-–—]|n\/?a)?$/i;

/**
 * The cells of a table that are set to the right, so that digit stands under digit: those of columns whose numbers all have the same
 * unit and as many decimals, their heads included. The first column names the rows.
 */
export function numberCells(table: Element): ReadonlySet<Element> {
  const aligned = columnsOf(table).filter((cells, column) => {
    const forms = cells
      .filter(({ tagName }) => tagName === "td")
      .map(plain)
      .filter((text) => !NOTHING.test(text.trim()))
      .map(formOf);
    return (
      column > 0 &&
      forms.length > 1 &&
      forms[0] !== null &&
      new Set(forms).size === 1
    );
  });
  return new Set(aligned.flat());
}
