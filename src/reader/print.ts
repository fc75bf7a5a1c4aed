import { styleSheet } from "./style-sheet.ts";

/** The page beneath is not printed; the paper is A4 or what the reader chose, its pages numbered. */
const SHEET = `
@media print {
  html { background: none !important; }
  body { display: none !important; }
}
@page {
  margin: 18mm 18mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #444; }
}`;

/**
 * Prints the clean view alone: while the browser prints, and only then, a sheet leaves the page's own body out.
 * @returns a function that ends it
 */
export function printAlone(document: Document): () => void {
  const window = document.defaultView;
  // Parsed when it is needed: the view must be there soon.
  let sheet: CSSStyleSheet | null = null;
  const remove = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (other) => other !== sheet,
    );
  };
  const add = (): void => {
    remove();
    sheet = styleSheet(SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  window?.addEventListener("beforeprint", add);
  window?.addEventListener("afterprint", remove);
  return () => {
    window?.removeEventListener("beforeprint", add);
    window?.removeEventListener("afterprint", remove);
    remove();
  };
}
