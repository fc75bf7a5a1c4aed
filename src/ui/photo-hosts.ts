import { createContext } from "preact";
import type { Photos } from "../settings/schema.ts";

/** Host suffixes whose photos are shown without asking. */
export const PhotoHosts = createContext<readonly string[]>([]);

/** A photo and what stands under it. */
export interface Enlarged {
  src: string;
  alt: string;
  caption: string;
}

/** How the surface shows photos; `enlarge` where it can show one large. */
export const PhotoMode = createContext<{
  photos: Photos;
  enlarge: ((photo: Enlarged) => void) | null;
}>({ photos: "show", enlarge: null });
