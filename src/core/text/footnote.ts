import { textOf } from "./text.ts";

/** What leads from a footnote back to where it was set: a number, a letter or a sign, with brackets around it. */
const BACK = /^\W{0,3}\w{0,3}\W{0,3}$/;

/** Whether an element is a footnote, or begins with one: its first link is its number, which leads to a place of the same page. */
export function isFootnote(element: Element): boolean {
  const [link] = element.querySelectorAll("a[href]");
  return (
    link !== undefined &&
    /^#./.test(link.getAttribute("href") ?? "") &&
    BACK.test(textOf(link)) &&
    textOf(element).length > textOf(link).length
  );
}
