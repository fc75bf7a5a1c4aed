import type { SiteProfile } from "../profile.ts";
import { token } from "../tree/tokens.ts";

/**
 * The BCP 47 language that the browser has translated the page into, "und" where it does not say which; null where the page is as it came.
 *
 * What Chrome or Edge has translated is in the language that the root element has from then on. They mark such a page by a class
 * there, "translated-ltr" or "translated-rtl" (seen by others: FilipePS/Traduzir-paginas-web, issue 93).
 */
export const translationOf = (root: Element): string | null =>
  root.matches(".translated-ltr,.translated-rtl")
    ? (token("lang", root.getAttribute("lang")) ?? "und")
    : null;

/** The BCP 47 language of an article's text; "und" where none is known. */
export const textLanguage = (root: Element, profile: SiteProfile): string =>
  translationOf(root) ||
  profile.lang ||
  token("lang", root.getAttribute("lang")) ||
  "und";
