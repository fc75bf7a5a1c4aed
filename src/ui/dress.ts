import type { Settings } from "../settings/schema.ts";
import { TYPEFACES } from "./typefaces.ts";

/** Indonesian and English running text, to tell how wide a letter is on average; spaces count, as they do in a line. */
const SAMPLE =
  "Harga cabai turun setelah panen raya, dan pedagang menilai pasokan cukup. Prices fell after the main harvest.";

/** The average width of a letter, in em. */
function letterWidth(families: string): number {
  // A new one each time: a context remembers by name what stood in for a font that had not come.
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return 0.5;
  context.font = `100px ${families}`;
  return context.measureText(SAMPLE).width / SAMPLE.length / 100;
}

/** Puts what the reader has chosen onto a surface of class "bening", drawn or not yet, where the style sheets find it. */
export function dress(surface: HTMLElement, settings: Settings): void {
  const families = TYPEFACES[settings.font];
  surface.dataset.theme = settings.theme;
  surface.dataset.alignment = settings.alignment;
  surface.dataset.photos = settings.photos;
  surface.dataset.focus = `${settings.focusLines > 0}`;
  for (const [property, value] of [
    ["--text-font", families],
    ["--text-size", `${settings.fontSize}px`],
    ["--measure", `${settings.width}`],
    ["--letter", `${letterWidth(families)}em`],
    ["--line-height", `${settings.lineHeight / 100}`],
    ["--letter-spacing", `${settings.letterSpacing / 100}em`],
  ] as const)
    surface.style.setProperty(property, value);
}
