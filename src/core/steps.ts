/** Said where work begins that may be long and cannot rest on its way: it wants all of a slice. */
export const ALONE = "alone";

/**
 * Work that can be done in pieces. Each `yield` is a place where it may rest: the clean view lets the page draw and the reader cancel
 * there (`reader/slices.ts`); who cannot wait runs it through with `atOnce`.
 */
export type Steps<T = void> = Generator<typeof ALONE | undefined, T, void>;

/** Does all the work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The items, with a rest after every so many of them. */
export function* each<T>(
  items: Iterable<T>,
  act: (item: T) => void,
  most = 200,
): Steps {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % most === 0) yield;
  }
}

/** Those of the items that are such, with a rest after every so many of them. */
export function* filtered<T>(
  items: Iterable<T>,
  isOne: (item: T) => boolean,
): Steps<T[]> {
  const found: T[] = [];
  yield* each(items, (item) => {
    if (isOne(item)) found.push(item);
  });
  return found;
}
