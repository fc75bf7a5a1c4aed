import type { BundledFont } from "../settings/schema.ts";
import { world } from "../world.ts";

/** One file of a font, as a data address that the build has put into the script. */
interface File {
  url: string;
  weight: "400" | "700";
  style: "normal" | "italic";
}

/** What a data address carries. No request is made, so no page's policy has a say. */
function bytesOf(url: string): ArrayBuffer {
  const text = atob(url.slice(url.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
}

/** Makes a font ready for `ui/use-bundled-font.ts`, which gives it to the document while it is used. */
export function provide(
  name: BundledFont,
  family: string,
  files: readonly File[],
): void {
  world.fonts = {
    ...world.fonts,
    [name]: files.map(
      ({ url, weight, style }) =>
        new FontFace(family, bytesOf(url), { weight, style }),
    ),
  };
}
