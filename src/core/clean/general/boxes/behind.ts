import { absolute, isOtherPage } from "../../../address.ts";
import { leadsOn } from "../../../body/cards.ts";
import { calledIn } from "../../../classes.ts";
import { follows } from "../../../order.ts";
import { each, type Steps } from "../../../steps.ts";
import { isFootnote } from "../../../text/footnote.ts";
import { linesOf } from "../../../text/lines.ts";
import {
  HEADINGS,
  isLinks,
  isProse,
  isSentence,
  lettersIn,
  linkedText,
  paragraphsIn,
  paragraphsWithin,
  proseHome,
  proseIn,
} from "../../../text/prose.ts";
import { hasText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/*
 * What stands behind the text in boxes of its own and leads to other pages of the site: headlines with a blurb, whatever the page
 * calls them.
 */

/** Of all running text, so much stands in the text's own box. */
const MOST = 0.6;

/** Letters. A paragraph that is longer is no blurb. */
const LONGEST_BLURB = 250;

/** Of what such a box says, so much are links. */
const LEAST_LINKED = 0.2;

/** So many headlines lead to other pages. */
const LEAST_WAYS = 2;

/** The addresses of other pages of the site that links lead to. */
function ways(links: Iterable<Element>, url: string): Set<string> {
  return new Set(
    [...links].flatMap((link) => {
      const there = absolute(link.getAttribute("href"), url);
      return there !== null && isOtherPage(there, url) ? [there] : [];
    }),
  );
}

const linksIn = (box: Element): Element[] => [
  ...box.querySelectorAll("a[href]"),
];

/** Whether links stand in lines of their own, as headlines do: within a sentence or beside a fact they are the text's. */
function areHeadlines(box: Element): boolean {
  const linked = linesOf(box)
    .filter(({ isLink }) => isLink)
    .reduce((sum, { text }) => sum + text.length, 0);
  return linked >= linkedText(box) * 0.9;
}

/** Whether an item of a list begins with a link in a line of its own: a headline, over a blurb. */
function isHeadlined(item: Element): boolean {
  const [first, ...more] = linesOf(item);
  return first?.isLink === true && more.length > 0;
}

/** Headlines that lead to other pages, with a blurb. */
const areTeasers = (box: Element): boolean =>
  box.matches("div,section,aside,nav,footer,article,ul,ol,table") &&
  !isProse(box) &&
  // Asked first: a list may have thousands of items that lead nowhere.
  linkedText(box) >= textOf(box).length * LEAST_LINKED &&
  ([...box.querySelectorAll(HEADINGS)].filter(isLinks).length >= LEAST_WAYS ||
    [...box.querySelectorAll("li")].filter(isHeadlined).length > LEAST_WAYS) &&
  paragraphsIn(box).every((block) => textOf(block).length <= LONGEST_BLURB) &&
  areHeadlines(box);

/** A table of which each row is a link and no more, but for the first, which may name them. */
function isLinkTable(box: Element): boolean {
  if (box.localName !== "table") return false;
  const rows = [...box.querySelectorAll("tr")].filter(hasText);
  return rows.length > LEAST_WAYS && rows.slice(1).every(isLinks);
}

/** Whether a box leads to other pages of the site, and tells no more than that. */
const leadsAway = (box: Element, url: string): boolean =>
  (areTeasers(box) || isLinkTable(box)) &&
  ways(linksIn(box), url).size >= LEAST_WAYS;

/** Of all running text, at the most so much stands in what a page sets beside it. */
const MOST_BESIDE = 0.25;

/** Of all running text, behind an aside that stands within it: so much at the least. */
const LEAST_BEHIND = 0.15;

/** Takes out what the page sets beside the text's own box as no part of it: about the writers, about the site. */
export function* asides(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const boxes = [...body.querySelectorAll("aside")];
  if (boxes.length === 0) return;
  const paragraphs = yield* paragraphsWithin(body);
  const home = proseHome(body, MOST, paragraphs);
  const whole = lettersIn(paragraphs);
  const own = paragraphs.filter((block) => !block.closest("aside"));
  /** Of a text in several sections the longest is not all. */
  const isWithin = (box: Element): boolean =>
    own.some((block) => follows(block, box)) &&
    lettersIn(own.filter((block) => follows(box, block))) >=
      whole * LEAST_BEHIND;
  for (const box of boxes)
    if (
      body.contains(box) &&
      !home.contains(box) &&
      !box.contains(home) &&
      !isWithin(box) &&
      !isFootnote(box) &&
      proseIn(box) <= whole * MOST_BESIDE
    )
      takeOut(box, "aside", cleaning);
}

/** What pages call the next article, whatever it stands in. */
const NEXT =
  /(?:^|[-_])(?:next[-_]?(?:article|story|post|detail|news)|nota[-_]siguiente|siguiente[-_]nota|article[-_]suivant|(?:artikel|berita)[-_](?:berikutnya|selanjutnya))(?:$|[-_])/i;

/** Whether a box is headed, and its headline or the way to the rest, at its end, leads to another page of the site. */
function isOtherArticle(box: Element, url: string): boolean {
  const heading = box.matches("div,section,article")
    ? box.querySelector(HEADINGS)
    : null;
  if (!heading || !textOf(box).startsWith(textOf(heading))) return false;
  const isEnd = linesOf(box).at(-1)?.isLink === true && leadsOn(box);
  const leading = isLinks(heading)
    ? linksIn(heading)
    : isEnd
      ? linksIn(box).slice(-1)
      : [];
  return ways(leading, url).size > 0;
}

/** What stands behind a box, and behind each that it stands in. */
function following(box: Element, body: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = box; at && at !== body; at = at.parentElement) {
    const all = [...(at.parentElement?.children ?? [])];
    found.push(...all.slice(all.indexOf(at) + 1));
  }
  return found;
}

/** Takes out the boxes behind the text that lead away from it, and the beginning of the next article. */
export function* boxesBehind(cleaning: Cleaning): Steps {
  const { body, url } = cleaning;
  const paragraphs = yield* paragraphsWithin(body);
  const home = proseHome(body, MOST, paragraphs);
  const whole = lettersIn(paragraphs);
  yield;
  const own = [...home.children];
  const rest = own.slice(own.findLastIndex(isProse) + 1);
  // In a text of boxes alone, any of them may be the text's.
  if (rest.length === own.length) rest.length = 0;
  const behind = following(home, body);
  yield* each([...rest, ...behind], (box) => {
    if (leadsAway(box, url)) takeOut(box, "cards", cleaning);
  });
  // Within the page's own article it may be a part of the text.
  const article = home.closest("article");
  const isOutside = (box: Element): boolean =>
    (article !== null && body.contains(article) && !article.contains(box)) ||
    calledIn(box).some((name) => NEXT.test(name));
  yield* each(behind, (box) => {
    if (
      body.contains(box) &&
      isOutside(box) &&
      isOtherArticle(box, url) &&
      proseIn(box) <= whole * MOST_BESIDE
    )
      takeOut(box, "other-article", cleaning);
  });
}

/** What a page marks as an article, or as what it is for. */
const ARTICLE = "article,main,[role='main']";

/** Of all running text, so much stands in the page's own article. */
const NEARLY_ALL = 0.9;

/** Shows more than lines, or quotes somebody: the text's, wherever it stands. */
const OF_TEXT = "figure,table,pre,blockquote,dl";

/** Points that hardly lead anywhere, as those of a recipe. */
const arePoints = (box: Element): boolean =>
  box.querySelector("li") !== null &&
  linkedText(box) < textOf(box).length * LEAST_LINKED;

/** Takes out what stands behind the page's own article, and is neither running text nor a sentence alone: more of the page. */
export function* behindArticle(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  if (!body.querySelector(ARTICLE)) return;
  const paragraphs = yield* paragraphsWithin(body);
  const own = proseHome(body, NEARLY_ALL, paragraphs).closest(ARTICLE);
  yield;
  if (!own || !body.contains(own)) return;
  yield* each(following(own, body), (box) => {
    if (
      hasText(box) &&
      !box.matches(OF_TEXT) &&
      !box.querySelector(OF_TEXT) &&
      !arePoints(box) &&
      proseIn(box) === 0 &&
      (box.querySelector(HEADINGS) !== null || !isSentence(textOf(box)))
    )
      takeOut(box, "aside", cleaning);
  });
}
