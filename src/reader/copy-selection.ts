import { selectionAt } from "../ui/clipboard.ts";

/** What an element of copied text may keep. */
const KEPT = /^(?:href|src|alt|title|lang|dir|datetime|colspan|rowspan)$/;

/** Drawn for the eye alone, or not at all. */
const DRAWN = ".photo-ask,.print-notes,.print-address";

/** The text of a range as HTML, as an editor of documents takes it: what it is, not how the view has drawn it. */
function htmlOf(range: Range): string {
  const copy = range.cloneContents();
  for (const element of copy.querySelectorAll("*")) {
    if (element.matches(DRAWN)) element.remove();
    if (element.localName === "button")
      element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes])
      if (!KEPT.test(name)) element.removeAttribute(name);
  }
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', "");
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
  event.clipboardData.setData("text/plain", selection.toString());
  event.clipboardData.setData("text/html", htmlOf(range));
}
