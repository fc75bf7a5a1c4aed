/**
 * Does to a page what Chrome and Edge do when they translate it: each text moves into two elements, and the root element says so. The
 * words are left as they are. Refers to nothing outside itself: browsers are given its source.
 */
export function translate(document: Document, lang: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  document.documentElement.classList.add("translated-ltr");
  document.documentElement.lang = lang;
  for (const text of texts) {
    if (
      text.data.trim() === "" ||
      text.parentElement?.closest("script, style, noscript, template")
    )
      continue;
    for (let layer = 0; layer < 2; layer++) {
      const font = document.createElement("font");
      font.setAttribute("style", "vertical-align: inherit;");
      text.replaceWith(font);
      font.append(text);
    }
  }
}
