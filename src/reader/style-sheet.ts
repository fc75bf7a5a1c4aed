/** A style sheet of our own: constructed, so that no page's content policy keeps it out. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
