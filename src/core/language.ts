import type { SiteProfile } from "./profile.ts";
import { token } from "./tokens.ts";

/**
 * The BCP 47 language of an article's text; "und" where none is known.
 *
 * What Chrome or Edge has translated is in the language that the root element has from then on. They mark such a page by a class
 * there, "translated-ltr" or "translated-rtl" (seen by others: FilipePS/Traduzir-paginas-web, issue 93).
 */
export function textLanguage(root: Element, profile: SiteProfile): string {
  const isTranslated = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(
    root.getAttribute("class") ?? "",
  );
  const told = token("lang", root.getAttribute("lang"));
  return (isTranslated && told) || profile.lang || told || "und";
}
