/**
 * The elements within a scope that bear a class. By the attribute, since what reads saved pages in Node takes the name given to
 * `getElementsByClassName` for a selector, and fails at one like "md:w-1/2".
 */
export const bearersOf = (scope: ParentNode, name: string): Element[] => [
  ...scope.querySelectorAll(`[class~="${name.replace(/["\\]/g, "\\$&")}"]`),
];
