import type { Article } from "../core/article.ts";
import { toRichText } from "../core/export/html.ts";
import { type Labels, toText } from "../core/export/text.ts";

/*
 * The only place that writes to the clipboard. Plain and rich text go together: an editor takes the plain, a word processor the rich.
 */

/** The old way: works where a page's policy or an insecure address forbids the new one. */
function copyByCommand(plain: string, rich: string): boolean {
  let heard = false;
  const fill = (event: ClipboardEvent): void => {
    // Before any listener of the page: news sites rewrite what is copied.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", plain);
    event.clipboardData?.setData("text/html", rich);
    heard = true;
  };
  window.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy") && heard;
  } catch {
    return false;
  } finally {
    window.removeEventListener("copy", fill, { capture: true });
  }
}

/** Not in every library of types; Firefox has none. */
interface WithPolicy extends Document {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Whether the page lets anybody write to the clipboard; asking in vain would be noted in the console. */
const isForbidden = (): boolean =>
  (document as WithPolicy).featurePolicy?.allowsFeature("clipboard-write") ===
  false;

/**
 * Copies the article as shown.
 * @returns false when the browser refused; then select the text and let the reader press the keys
 */
export async function copyArticle(
  article: Article,
  labels: Labels,
): Promise<boolean> {
  const plain = toText(article, labels);
  const rich = toRichText(article, labels);
  if (isForbidden()) return copyByCommand(plain, rich);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([plain], { type: "text/plain" }),
        "text/html": new Blob([rich], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(plain, rich);
  }
}

/** The selection where an element is: Chromium has one for each shadow root. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as (ShadowRoot | Document) & {
    getSelection?: () => Selection | null;
  };
  return root.getSelection?.() ?? document.getSelection();
}

/** Selects all of an element, for Ctrl+C. */
export const selectAll = (element: Element): void =>
  selectionAt(element)?.selectAllChildren(element);
