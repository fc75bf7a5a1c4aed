/** Whether the second node stands after the first, or in it. */
export const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & 4) !== 0;
