/** A selector that looks at an element's name, classes and id alone. */
const IS_SIMPLE = /^[\w-]*(?:[.#][\w-]+|\[(?:class|id)[*^]?='[\w-]+'\])*$/;

/**
 * Finds the rule that an element falls under. Pages repeat the same few kinds of element hundreds of times, so what looks at names
 * alone is asked once a kind.
 */
export function ruleOf(
  selectors: readonly string[],
): (element: Element) => string | null {
  const simple: string[] = [];
  const others: string[] = [];
  for (const selector of selectors)
    (IS_SIMPLE.test(selector) ? simple : others).push(selector);
  const [anySimple, anyOther] = [simple.join(","), others.join(",")];
  const known = new Map<string, string | null>();
  const first = (
    element: Element,
    list: readonly string[],
    any: string,
  ): string | null =>
    any !== "" && element.matches(any)
      ? (list.find((selector) => element.matches(selector)) ?? any)
      : null;
  return (element) => {
    const kind = `${element.localName} ${element.getAttribute("class") ?? ""} #${element.id}`;
    let rule = known.get(kind);
    if (rule === undefined) {
      rule = first(element, simple, anySimple);
      known.set(kind, rule);
    }
    return rule ?? first(element, others, anyOther);
  };
}
