import type { Properties } from "hast";

/*
 * What of an element's own attributes a block keeps: how a list counts, what a cell spans, how large a photo is.
 */

/** A count that an attribute may tell: whole, and no larger than any page needs. */
const number = (value: unknown): number | undefined => {
  const parsed = Number(value);
  return Number.isInteger(parsed) && parsed >= 0 && parsed <= 10_000
    ? parsed
    : undefined;
};

/** Those of some attributes that tell a count above zero. */
const numbers = (properties: Properties, ...names: string[]): Properties =>
  Object.fromEntries(
    names
      .map((name) => [name, number(properties[name])] as const)
      .filter((pair): pair is [string, number] => (pair[1] ?? 0) > 0),
  );

/** An item's own number. */
export const ordinal = (value: unknown): Properties => {
  const own = value === undefined ? undefined : number(value);
  return own === undefined ? {} : { value: `${own}` };
};

/** How a list counts, where it does not begin at 1 and go on in figures. */
export const counting = ({ start, reversed, type }: Properties): Properties => {
  const first = start === undefined ? undefined : number(start);
  return {
    // What counts backwards begins at its last number unless it says so.
    ...(first === undefined || (first === 1 && reversed === undefined)
      ? {}
      : { start: first }),
    ...(reversed === undefined ? {} : { reversed: true }),
    ...(/^[aAiI]$/.test(String(type)) ? { type: String(type) } : {}),
  };
};

/** No article's table is wider; what a page makes up must not cost time in every cell. */
const MOST_COLUMNS = 100;

/** How many columns and rows a cell takes, where it takes more than one. */
export function spans(properties: Properties): Properties {
  const { colSpan, rowSpan } = numbers(properties, "colSpan", "rowSpan");
  return Object.fromEntries(
    [
      ["colSpan", Math.min(Number(colSpan), MOST_COLUMNS)] as const,
      ["rowSpan", Number(rowSpan)] as const,
    ].filter(([, value]) => value > 1),
  );
}

/** How large a photo is, in pixels, where the page tells it. */
export const size = (properties: Properties): Properties =>
  numbers(properties, "width", "height");
