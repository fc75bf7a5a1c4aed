/** Whether the second node stands after the first, or in it. */
export const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & 4) !== 0;

/** The largest box around an element that holds none of some others. */
export function boxBeside(
  element: Element,
  others: readonly Element[],
): Element {
  let box = element;
  for (
    let around = box.parentElement;
    around && !others.some((other) => around?.contains(other));
    around = around.parentElement
  )
    box = around;
  return box;
}
