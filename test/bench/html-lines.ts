import { fold } from "../../src/core/text/text.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME"]);

/** The text of HTML as lines, one for each block, as a reader sees it: two breaks part paragraphs, cells stand apart. */
export function linesOfHtml(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const lines: string[] = [];
  let text = "";
  let breaks = 0;
  const flush = (): void => {
    const line = fold(text);
    if (line) lines.push(line);
    text = "";
    breaks = 0;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? "";
      if (value.trim() !== "") breaks = 0;
      text += value;
      return;
    }
    if (!(node instanceof Element) || SILENT.has(node.tagName)) return;
    if (node.tagName === "BR") {
      breaks += 1;
      if (breaks > 1) flush();
      else text += " ";
      return;
    }
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
  };
  walk(body);
  flush();
  return lines;
}
