/**
 * The elements within a scope that bear a class. By the attribute, since what reads saved pages in Node takes the name given to
 * `getElementsByClassName` for a selector, and fails at one like "md:w-1/2".
 */
export const bearersOf = (scope: ParentNode, name: string): Element[] => [
  ...scope.querySelectorAll(`[class~="${name.replace(/["\\]/g, "\\$&")}"]`),
];

/** Where pages whose classes are no words name their parts. */
const NAMES = [
  ...["id", "data-area", "data-component", "data-testid", "data-test-tag"],
  ...["data-qa", "data-module", "data-region", "data-dtm-region"],
];

/** Letters. No word that a page calls a box is longer. */
const LONGEST_NAME = 200;

/** What an element is called by its classes, its id and the like: "moreFrom" is "more-From". */
export const calledIn = (element: Element): string[] =>
  [
    ...element.classList,
    ...NAMES.map((name) => element.getAttribute(name) ?? ""),
  ]
    .filter(({ length }) => length <= LONGEST_NAME)
    .map((name) => name.replace(/([a-z])([A-Z])/g, "$1-$2"));
