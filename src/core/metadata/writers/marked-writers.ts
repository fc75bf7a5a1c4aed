import { textOf, wordsOf } from "../../text/text.ts";
import { withoutAddress } from "./beside-names.ts";
import { LONGEST_BYLINE, writersIn } from "./byline.ts";
import { isFullName } from "./names.ts";
import { WRITER } from "./roles.ts";

/** More names than these are those of other articles' writers. */
const MOST_WRITERS = 3;

/** What marks a writer, in microdata, RDFa and links; the last two are microformats', which readers' names bear, too. */
const MARKS =
  "[itemprop~='author'],[property='author']:not(meta),[rel~='author'],.author.vcard,.vcard:not([class*='comment'])>.fn";

/** Letters. What is told about a writer bears such a mark, too, with the name in it. */
const LONGEST_MARK = 120;
const NAME = "[itemprop~='name'],[property='name'],.fn";

/**
 * The writers where no profile says where they stand: those whom the page marks as its authors, in its text or in its head.
 * @param roots where marks may stand
 * @param named what a meta element says of the author, "" where none does
 */
export function markedWriters(
  roots: readonly ParentNode[],
  named: string,
): string[] {
  // Behind the link that is her name her newsroom's may stand.
  const namesOf = (mark: Element): string[] => {
    const words = wordsOf(mark).replace(WRITER, "");
    const [name = "", ...more] = [...mark.querySelectorAll("a")].map(wordsOf);
    const rest = words.slice(name.length);
    if (
      isFullName(name) &&
      more.length === 0 &&
      words.startsWith(name) &&
      !/^\s*(?:,|&|\b(?:and|dan)\b)/.test(rest)
    )
      return [name];
    return words.length > LONGEST_MARK
      ? [textOf(mark.querySelector(NAME))].filter(isFullName)
      : writersIn(words);
  };
  const marked = new Set(
    roots.flatMap((root) => [...root.querySelectorAll(MARKS)]).flatMap(namesOf),
  );
  if (marked.size > 0 && marked.size <= MOST_WRITERS) return [...marked];
  // A meta element may as well name the publisher, as an address or by one word; an initial has a full stop, too.
  const bare = withoutAddress(named.slice(0, LONGEST_BYLINE));
  return /\s/.test(bare) && !/\S\.\S|\//.test(bare) ? writersIn(bare) : [];
}
