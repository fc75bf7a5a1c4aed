import type { Element as Block } from "hast";
import type { Incomplete } from "./article.ts";
import { each, type Steps } from "./steps.ts";
import { isLinks, isProse } from "./text/prose.ts";
import { countWords } from "./text/script.ts";
import { fold, hasText, textOf } from "./text/text.ts";
import { plain } from "./tree/nodes.ts";

/** Marks what readers have written, by whatever name. */
export const READERS = "data-bening-readers";

/** A commentary's list or entries, which Readability takes for comments by their names. */
export const COMMENTARY =
  ":is([class*='commentary-' i],[class*='commentary_' i])";

/** What readers have written, no commentary. An article with its headline is one that they may comment on: "commented", "comments-open". */
export const COMMENTS = `:is([class*='comment' i],[id*='comment' i]):not(${COMMENTARY}):not(:is(article,main,[class~='hentry'],[class~='post']):has(h1)),[itemprop~='comment'],[${READERS}]`;

/** Never the article's, even where it holds prose. */
export const ASIDE = `aside,nav,footer,${COMMENTS},[class*='related' i],[class*='sidebar' i],[role='complementary']`;

/** Elements. A card of another story has no more in one box: photo, headline, blurb, writer, day. */
const LARGEST_CARD = 8;

/** The only running text in a small box, below a line that is a link: what a page says of another story under its headline. */
function isBlurb(block: Element): boolean {
  let own = block;
  while (own.parentElement?.children.length === 1) own = own.parentElement;
  const children = own.parentElement?.children;
  // Asked first: a list made of all that stands in the text's own box, once a paragraph, takes a minute where they are many.
  if (!children || children.length > LARGEST_CARD) return false;
  const box = [...children];
  return (
    box.slice(0, box.indexOf(own)).some(isLinks) &&
    !box.some((beside) => beside !== own && isProse(beside))
  );
}

/** Another story's headline, which leads there, and its blurb loose behind it in one box. */
function isHeadlined(block: Element): boolean {
  const head = [...block.children].find(hasText);
  return (
    block.localName !== "p" &&
    head !== undefined &&
    isLinks(head) &&
    countWords(textOf(head)) >= 3 &&
    textOf(block).startsWith(textOf(head))
  );
}

/**
 * How many letters of running text the copied page has, wherever they stand. To be asked before anything is taken out of the copy.
 * Teasers of other articles are links, mostly, and do not count; nor do the blurbs below them.
 */
export function* proseOf(scope: Element): Steps<number> {
  let letters = 0;
  yield* each(scope.querySelectorAll("p,li,blockquote,div"), (block) => {
    if (
      isProse(block) &&
      !block.closest(`a[href],${ASIDE}`) &&
      !isHeadlined(block) &&
      !isBlurb(block)
    )
      letters += textOf(block).length;
  });
  return letters;
}

/** Words that say what a text is about: four letters and more. */
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** A text of less than so much of the page's prose is likely to be another one's: a teaser, a comment, a box. */
const LEAST_SHARE = 1 / 3;
/** Pages with less prose than this are all doubtful or none. */
const LEAST_PROSE = 1500;
/** Letters. What forms of one word have in common; where no spaces part words, what looks like one is several. */
const ROOT = 5;
const ROOT_UNPARTED = 3;

const rootOf = (word: string): number =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)
    ? ROOT_UNPARTED
    : ROOT;
/** Fewer words of a title may well be missing from the text: "Später Lohn auf tiefem Boden". What looks like a word may be several. */
const LEAST_WORDS = 6;
const LEAST_UNPARTED = 4;

/**
 * Whether the text may be the wrong one: far less than the page shows, or without a single word of its title. Null where there is no
 * reason to doubt.
 * @param prose letters of running text on the page, from `proseOf`
 */
export function doubtOf(
  title: string,
  lede: string | null,
  blocks: readonly Block[],
  prose: number,
): Extract<Incomplete, { reason: "doubtful" }> | null {
  const text = [lede ?? "", ...blocks.map(plain)].map(fold).join(" ");
  if (prose >= LEAST_PROSE && text.length < prose * LEAST_SHARE)
    return { reason: "doubtful", doubt: "text" };
  const about = wordsOf(title);
  const said = text.toLowerCase();
  // A word may be bent: "bangunan" and "pembangunan", "Dorfladen" and "Laden" share a root, not their form.
  const isSaid = (word: string): boolean => {
    const root = rootOf(word);
    return [...word].some(
      (_, from) =>
        (from === 0 || from + root <= word.length) &&
        said.includes(word.slice(from, from + root)),
    );
  };
  const least = rootOf(title) === ROOT ? LEAST_WORDS : LEAST_UNPARTED;
  if (about.length >= least && !about.some(isSaid))
    return { reason: "doubtful", doubt: "title" };
  return null;
}
