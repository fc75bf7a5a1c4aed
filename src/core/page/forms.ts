/**
 * Whether it is a form. By its tag for code, which no field can take the place of: to scripts, a field named "localName" answers in
 * the stead of the form's own property, and so for every name, methods included.
 */
export const isForm = (node: Node): boolean =>
  Object.prototype.toString.call(node) === "[object HTMLFormElement]";

/** Gives an element those of another one's attributes that are named. Nothing of the other is asked: it may be a form. */
export function takeOver(
  names: readonly string[],
  from: Element,
  to: Element,
): void {
  for (const name of names) {
    const value = to.getAttribute.call(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** A plain box in the stead of a form, with its classes and what it holds; nothing of the form itself is asked. */
export function unformed(
  form: Element,
  document: Document,
  inert: Document,
): { box: Element; children: Node[] } {
  const box = inert.createElement("div");
  takeOver(["class", "id", "hidden", "style"], form, box);
  const children: Node[] = [];
  const walker = document.createTreeWalker(form);
  for (let child = walker.firstChild(); child; child = walker.nextSibling())
    children.push(child);
  return { box, children };
}
