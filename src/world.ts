import type { BundledFont, Theme } from "./settings/schema.ts";

/** What the content scripts of one page share; lives in the extension's own world, which the page cannot see. */
interface World {
  /** The clean view is open. */
  reading?: boolean;
  /** Set before the reader when auto-clean put it here: the theme to cover the page in. */
  auto?: Theme;
  /** The reader is here already. */
  reader?: boolean;
  /** Fonts that have been loaded here (src/fonts). */
  fonts?: Partial<Record<BundledFont, FontFace[]>>;
}

declare global {
  var bening: World | undefined;
}

globalThis.bening ??= {};

export const world: World = globalThis.bening;
