/** Hidden by the element itself. What style sheets hide would take a layout to know. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") || hides(element.getAttribute("style"));

const hides = (style: string | null): boolean =>
  style !== null &&
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
