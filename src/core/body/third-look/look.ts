import { ASIDE } from "../../doubt.ts";
import { follows } from "../../order.ts";
import { HIDDEN } from "../../page/marks.ts";
import type { Snapshot } from "../../page/snapshot.ts";
import { each, type Steps } from "../../steps.ts";
import { isLeaf, isProse } from "../../text/prose.ts";
import { textOf } from "../../text/text.ts";
import { isKeptIn, keepIn } from "../judge.ts";

/** What stands between boxes of a text and is none of it, by what is common to such names. */
export const BESIDE = `${ASIDE},header,${["subscri", "meta", "author", "reporter", "quote"].map((name) => `[class*='${name}' i]`)}`;

/** Where blocks are none of the text, and which of the rest are of the same article. */
interface Bounds {
  /** A selector: what holds the text, too, is no aside, whatever its name. */
  besides?: string;
  isOwn?: (block: Element) => boolean;
}

/** The text as it was found so far, and how more is taken in. */
export interface Look {
  scope: Element;
  /** What the page marks as the article with its headline, if anything. */
  own: Element | null;
  /** Paragraphs of running text, in order: the first, the last, and all. */
  first: Element;
  last: Element;
  prose: ReadonlySet<Element>;
  /** The boxes that they stand in. */
  homes: ReadonlySet<Element>;
  isKept: (block: Element) => boolean;
  /** Whether a block is of the text's article: pages that go on with the next one give its paragraphs the same names. */
  isOwn: (block: Element) => boolean;
  /** Takes a block in, and all in it. */
  keep: (block: Element) => void;
  /** Takes in what is text of some blocks. What the text has said already is not said again. */
  keepText: (
    blocks: Iterable<Element>,
    isText: (block: Element) => boolean,
    bounds?: Bounds,
  ) => Steps;
}

/** Looks at what a verdict holds for the article's; null where that is no running text. */
export function* lookAt(
  { scope }: Snapshot,
  kept: Set<string>,
  title: string,
): Steps<Look | null> {
  // Of a box of words it is the words that bear a number in Readability's article.
  const isKept = (block: Element): boolean =>
    [block, ...block.children].some((part) => isKeptIn(kept, part));
  const prose = new Set<Element>();
  yield* each(scope.querySelectorAll("p,div"), (block) => {
    if (isKept(block) && isProse(block)) prose.add(block);
  });
  const [first] = prose;
  const last = [...prose].at(-1);
  if (!first || !last) return null;
  const headlines = [...scope.querySelectorAll("h1")];
  const article = first.closest("article");
  const articleOf = (block: Element): unknown =>
    block.closest("article") ??
    headlines.findLast((line) => follows(line, block));
  const isOwn = (block: Element): boolean =>
    articleOf(block) === articleOf(first);
  const said = new Set([...prose].map(textOf));
  const keep = (block: Element): void => keepIn(kept, block);
  return {
    scope,
    own: textOf(article?.querySelector("h1")) === title ? article : null,
    first,
    last,
    prose,
    homes: new Set([...prose].flatMap((block) => block.parentElement ?? [])),
    isKept,
    isOwn,
    keep,
    keepText: (blocks, isText, bounds = {}) =>
      each(blocks, (block) => {
        if (
          !isKept(block) &&
          isLeaf(block) &&
          isText(block) &&
          !said.has(textOf(block)) &&
          block
            .closest(`${bounds.besides ?? ASIDE},[${HIDDEN}]`)
            ?.contains(first) !== false &&
          (bounds.isOwn ?? isOwn)(block)
        )
          keep(block);
      }),
  };
}
