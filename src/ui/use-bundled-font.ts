import { useEffect, useState } from "preact/hooks";
import {
  BUNDLED_FONTS,
  type BundledFont,
  type Font,
} from "../settings/schema.ts";
import { world } from "../world.ts";

const isBundled = (font: Font): font is BundledFont =>
  BUNDLED_FONTS.some((bundled) => bundled === font);

/** The built scripts, by their own addresses: what is loaded is plain to see. */
const SCRIPTS: Record<BundledFont, () => Promise<unknown>> = {
  literata: () => import("/fonts/literata.js"),
  atkinson: () => import("/fonts/atkinson.js"),
  lexend: () => import("/fonts/lexend.js"),
};

/** Loads a font in one of the extension's own pages: a script, since their policy lets no font in. */
export const loadInPage = (font: BundledFont): Promise<unknown> =>
  SCRIPTS[font]();

/**
 * Gives a font that comes with Bening to the document while it is chosen, and takes it back. Where it cannot be loaded, its nearest
 * kin on the system shows.
 * @param load puts the font's script here, once
 * @returns the font that has come and is drawn by now
 */
export function useBundledFont(
  font: Font | undefined,
  load: (font: BundledFont) => Promise<unknown>,
): Font | null {
  const [come, setCome] = useState<Font | null>(null);
  useEffect(() => {
    if (!font || !isBundled(font)) return;
    let given: FontFace[] = [];
    let isOver = false;
    const give = (): void => {
      if (isOver) return;
      given = world.fonts?.[font] ?? [];
      for (const face of given) document.fonts.add(face);
      Promise.all(given.map(({ loaded }) => loaded)).then(
        () => setCome(font),
        () => {},
      );
    };
    if (world.fonts?.[font]) give();
    else load(font).then(give, () => {});
    return () => {
      isOver = true;
      for (const face of given) document.fonts.delete(face);
    };
  }, [font, load]);
  return come;
}
