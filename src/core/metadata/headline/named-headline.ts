import { countWords } from "../../text/script.ts";
import { fold, letters, textOf } from "../../text/text.ts";
import type { Described } from "../json-ld.ts";
import { all, type Meta, type Sources } from "../sources.ts";
import { MOST_HEADINGS, withoutSite } from "./headline.ts";

/**
 * What a page names its headline where it need not be seen: in its JSON-LD, for those who share it, in the window's title.
 * @param said what its JSON-LD describes, if anything
 */
export function namedHeadline(
  sources: Sources,
  said: Described | null,
  meta: Meta,
  publisher: string,
): string {
  const lettersOf = (selector: string): string[] =>
    sources.everywhere
      ? all(sources, [selector])
          .slice(0, MOST_HEADINGS)
          .map((line) => letters(textOf(line)))
      : [];
  const headings = lettersOf("h1,h2,h3");
  const headlines = lettersOf("h1");
  const described =
    said && (said.isArticle || headlines.includes(letters(said.headline)))
      ? said.headline
      : "";
  const shared = meta("og:title", "twitter:title");
  // What is written for search engines alone stands on no page.
  const isOther =
    headlines.includes(letters(shared)) &&
    !headings.includes(letters(described));
  return withoutSite(
    (isOther ? shared : described) || shared || fold(sources.document.title),
    publisher,
    (part) => countWords(part) >= 3 && headings.includes(letters(part)),
  );
}
