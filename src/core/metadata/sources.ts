import { once } from "../remembered.ts";
import { inOneLine } from "../text/lines.ts";
import { fold } from "../text/text.ts";

/*
 * Where a page says what it says of its article.
 */

/** Where to look: the copies that can tell of the article, and the live page for what stands in its head. */
export interface Sources {
  roots: readonly [Element, ...ParentNode[]];
  document: Document;
  /** Whether the page's own body may hold meta elements that count (microdata), which is true of unknown sites alone. */
  everywhere: boolean;
}

/** Every element that one of the selectors finds, in the order of the copies. */
export const all = (
  { roots }: Sources,
  selectors: readonly string[],
): Element[] =>
  selectors.length > 0
    ? roots.flatMap((root) => [...root.querySelectorAll(selectors.join(","))])
    : [];

/** The first selector's first element that has text, its lines as one. */
export function firstText(
  sources: Sources,
  selectors: readonly string[],
): string {
  for (const selector of selectors)
    for (const element of all(sources, [selector])) {
      const text = inOneLine(element);
      if (text) return text;
    }
  return "";
}

/** A page's meta elements by their names, in small letters. */
function namedMetas({ document, everywhere }: Sources): Map<string, Element> {
  const root = everywhere ? document : document.head;
  const elements = new Map<string, Element>();
  for (const element of root?.querySelectorAll("meta[content]") ?? [])
    for (const kind of ["name", "property", "itemprop"]) {
      const name = element.getAttribute(kind)?.toLowerCase();
      if (name && !elements.has(name)) elements.set(name, element);
    }
  return elements;
}

/** Finds what the first of some names says that the page gives its meta elements; "" of none. Older pages write them in capitals. */
export type Meta = (...names: string[]) => string;

/** The way to a page's meta elements, which are gone through when the first is asked for. */
export const metaOf = (sources: Sources): Meta => {
  const elements = once(() => namedMetas(sources));
  return (...names) => {
    for (const name of names) {
      const element = elements().get(name.toLowerCase());
      const value = fold(element?.getAttribute("content") ?? "");
      if (value) return value;
    }
    return "";
  };
};
