import { withoutControls } from "../core/text/text.ts";
import { selectionAt } from "../ui/clipboard.ts";

/** What an element of copied text may keep. */
const KEPT =
  /^(?:href|src|alt|title|lang|dir|datetime|colspan|rowspan|start|value|reversed|type)$/;

/** Drawn for the eye alone, or not at all. */
const DRAWN = ".photo-ask,.print-notes,.print-address";

/** What is nothing without the element around it, by that element's name. */
const PARTS: Record<string, string> = {
  ul: "li",
  ol: "li",
  dl: "dt,dd",
  tr: "td,th",
  thead: "tr",
  tbody: "tr",
  tfoot: "tr",
  table: "tr,thead,tbody,tfoot",
  blockquote: "p,ul,ol,table",
};

/** The elements that the range lies in, from the innermost, as far as what it holds is nothing without them. */
function inContainers(range: Range, article: Element): Element {
  const box = document.createElement("div");
  box.append(range.cloneContents());
  let holder: Node | null = range.commonAncestorContainer;
  for (; holder && holder !== article; holder = holder.parentNode) {
    if (!(holder instanceof Element)) continue;
    const first = box.firstElementChild;
    const parts = PARTS[holder.localName];
    if (holder.localName !== "a" && !(parts && first?.matches(parts))) continue;
    const shell = holder.cloneNode() as Element;
    shell.append(...box.childNodes);
    box.append(shell);
  }
  return box;
}

/** Has the first list of a selection, of which the beginning may not be selected, count as the article does. */
function countOn(copy: Element, range: Range): void {
  const { startContainer: from } = range;
  const start = from instanceof Element ? from : from.parentElement;
  const list = start?.closest("ol");
  const own = copy.querySelector("ol");
  if (!list || !own) return;
  const at = [...list.children].findIndex((item) => range.intersectsNode(item));
  if (at > 0) own.setAttribute("start", `${list.start + at}`);
}

/** The text of a range as HTML, as an editor of documents takes it: what it is, not how the view has drawn it. */
function htmlOf(range: Range, article: Element): string {
  const copy = inContainers(range, article);
  countOn(copy, range);
  for (const element of copy.querySelectorAll("*")) {
    if (element.matches(DRAWN)) element.remove();
    if (element.localName === "button")
      element.replaceWith(...element.childNodes);
    // The dash and the rules are the style sheet's.
    if (element.matches("p > cite:only-child")) element.before("— ");
    for (const { name } of [...element.attributes])
      if (!KEPT.test(name)) element.removeAttribute(name);
    if (element.localName === "table") element.setAttribute("border", "1");
  }
  const content = document.createDocumentFragment();
  content.append(...copy.childNodes);
  return withoutControls(
    new XMLSerializer()
      .serializeToString(content)
      .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', ""),
  );
}

/**
 * Gives what the reader has selected by hand of the article, and of it alone. Left to itself, Chromium writes the view's colours and
 * sizes onto every element, and a dark theme would be pasted. Where the browser hides the selection from us, it copies by itself.
 */
export function copySelection(event: ClipboardEvent, article: Element): void {
  const selection = selectionAt(article);
  if (!selection?.rangeCount || !event.clipboardData) return;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.collapsed || !range.intersectsNode(article)) return;
  const whole = document.createRange();
  whole.selectNodeContents(article);
  const isBefore = range.compareBoundaryPoints(Range.START_TO_START, whole) < 0;
  const isAfter = range.compareBoundaryPoints(Range.END_TO_END, whole) > 0;
  if (isBefore) range.setStart(article, 0);
  if (isAfter) range.setEnd(article, article.childNodes.length);
  // Only a selection tells its words with the breaks between its lines.
  if (isBefore || isAfter) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  event.preventDefault();
  event.clipboardData.setData(
    "text/plain",
    withoutControls(selection.toString()),
  );
  event.clipboardData.setData("text/html", htmlOf(range, article));
}
