import type { Element } from "hast";
import { isElement } from "./nodes.ts";

/**
 * A table as rows of equal length. A merged cell stands in its first place and leaves the others empty, so that columns stay columns
 * where nothing can be merged: in a spreadsheet's paste, in Markdown.
 * @param show what stands for one cell
 * @param empty what stands in the other places of a merged one, and where a row is short
 */
export function gridOf<T>(
  table: Element,
  show: (cell: Element) => T,
  empty: T,
): T[][] {
  const groups = table.children
    .filter(isElement)
    .map((group) => group.children.filter(isElement));
  const rows = groups.flat();
  let end = 0;
  /** Where the group of each row ends: no cell spans further. */
  const ends = groups.flatMap((group) => {
    end += group.length;
    return group.map(() => end);
  });
  const grid: T[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.children.filter(isElement)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const width = Number(cell.properties.colSpan ?? 1);
      const height = Number(cell.properties.rowSpan ?? 1);
      for (let down = 0; down < height && y + down < (ends[y] ?? 0); down++)
        for (let across = 0; across < width; across++) {
          const line = grid[y + down];
          if (line) line[x + across] = down + across === 0 ? show(cell) : empty;
        }
      x += width;
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) =>
    Array.from({ length: width }, (_, index) => row[index] ?? empty),
  );
}
