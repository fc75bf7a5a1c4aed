import type { Element, ElementContent } from "hast";
import { isElement, plain } from "./nodes.ts";

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child: ElementContent) => isElement(child)) as Element[];

const rowsOf = (node: Element): Element[] =>
  elementsIn(node).flatMap((child) =>
    child.tagName === "tr"
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [],
  );

const span = (value: unknown): number => Math.max(1, Number(value ?? 1) || 1);

/** The cells of each column; one that spans several belongs to none. */
function columnsOf(table: Element): Element[][] {
  const columns: Element[][] = [];
  /** Rows that a cell from above still reaches into, by column. */
  let reaching: number[] = [];
  for (const row of rowsOf(table)) {
    const left = reaching.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const cell of elementsIn(row)) {
      while ((reaching[column] ?? 0) > 0) column += 1;
      const width = span(cell.properties.colSpan);
      if (width === 1) columns[column] = [...(columns[column] ?? []), cell];
      left.length = Math.max(left.length, column + width);
      left.fill(span(cell.properties.rowSpan) - 1, column, column + width);
      column += width;
    }
    reaching = Array.from(left, (rows) => rows ?? 0);
  }
  return columns;
}

/** What a number has around its digits and how many decimals it has; null for what is no number. */
function formOf(text: string): string | null {
  const [, before, digits = "", after] =
    /^(\D*)(\d[\d.,]*)(\D*)$/.exec(text.replace(/[+−–()\s-]/g, "")) ?? [];
  if (digits === "") return null;
  const last = /[.,](\d+)$/.exec(digits)?.[1] ?? "";
  // Three digits after a point or a comma are thousands, in either language, but after a nought.
  const decimals =
    last.length === 3 && !/^0[.,]/.test(digits) ? 0 : last.length;
  return `${before} ${decimals} ${after}`;
}

const NOTHING = /^\s*(?:[-–—]|n\/?a)?\s*$/i;

/**
 * The cells of a table that are set to the right, so that digit stands under digit: those of columns whose numbers all have the same
 * unit and as many decimals, their heads included. The first column names the rows.
 */
export function numberCells(table: Element): ReadonlySet<Element> {
  const aligned = columnsOf(table).filter((cells, column) => {
    const forms = cells
      .filter(({ tagName }) => tagName === "td")
      .map(plain)
      .filter((text) => !NOTHING.test(text))
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
