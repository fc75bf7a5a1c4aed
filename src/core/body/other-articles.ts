import { absolute } from "../address.ts";
import { calledIn } from "../classes.ts";
import { parseDate } from "../metadata/dates/dates.ts";
import { WRITER } from "../metadata/writers/roles.ts";
import { boxBeside, follows } from "../order.ts";
import { linesOf } from "../text/lines.ts";
import { isProse, LOOSE, lettersBesideLinks } from "../text/prose.ts";
import { textOf } from "../text/text.ts";
import { ownHeadline } from "./judge.ts";
import { signature } from "./second-look.ts";

/** Of a page's own, or the way to one. */
const OWN_HEADLINE = "h1,:is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)";

const holdsProse = (box: Element): boolean =>
  [...box.querySelectorAll(`p,span[${LOOSE}]`)].some(isProse);

/** What pages call the box of a whole article, of which an endless page has several; no part of one: "article-section". */
const WHOLE =
  /(?:^|[-_])(?:article|story|post|artikel|berita|news)(?:[-_](?:box|card|container|item|page|wrap(?:per)?))?$/i;

/** Where both are, a box is a part of one article. */
const ONE = "article,[itemprop~='articleBody']";

/** What names who has written what stands in a box; not whose a quote is. */
const BYLINE =
  ":is([class*='author' i],[class*='byline' i],[rel~='author']):not([class*='quote' i])";

/** What stands over a part of one text. */
const CHAPTER = /^(?:chapter|part|bab|bagian|kapitel|chapitre|\d)/i;

/** So many of a box's first lines may name its writer, or say when it was written. */
const FIRST = 5;

/** Letters of what says when: "Selasa, 10 Desember 2024 - 12:11 WIB". */
const LONGEST_DAY = 50;

/** Whether a box says below its headline who has written it, or when. */
const isSigned = (box: Element): boolean =>
  linesOf(box)
    .slice(0, FIRST)
    .some(
      ({ element, text }) =>
        element.closest(BYLINE) !== null ||
        element.querySelector(BYLINE) !== null ||
        WRITER.test(text) ||
        (text.length <= LONGEST_DAY &&
          element.localName !== "h1" &&
          parseDate(text, "") !== null),
    );

/** Letters of an article, of which an endless page may show the beginning alone. */
const LEAST = 80;

/** Where a box says for the page's scripts at which address its own article is. */
const ADDRESSED = /^data-(?:[a-z-]+-)?(?:url|href|link|permalink)$/;

/** Any: only the path is asked for. */
const BASE = "https://page.invalid/";

/** The paths of the addresses that a headline's boxes bear up to one of them, by the attributes that say them. */
function addressesOver(headline: Element, box: Element): Map<string, string> {
  const paths = new Map<string, string>();
  for (
    let at: Element | null = headline;
    at && box.contains(at);
    at = at.parentElement
  )
    for (const name of at.getAttributeNames()) {
      const value = ADDRESSED.test(name) ? at.getAttribute(name) : null;
      const address = value && /^(?:https?:)?\//.test(value) ? value : null;
      const url = absolute(address, BASE);
      if (url) paths.set(name, new URL(url).pathname);
    }
  return paths;
}

/** Whether the boxes of two headlines say that they are articles of different addresses. */
function areAddressedApart(
  [other, box]: readonly [Element, Element],
  [own, mine]: readonly [Element, Element],
): boolean {
  const here = addressesOver(own, mine);
  return [...addressesOver(other, box)].some(
    ([name, path]) => here.has(name) && here.get(name) !== path,
  );
}

/**
 * Boxes beside the one with the page's headline that bear a headline of another article, and its address; or the same name, an
 * article's, and its writer or day below the headline. Sections of one text may be headed by an `h1` each, too.
 */
function boxesAlike(around: Element, own: Element): Element[] {
  const title = textOf(own);
  /** With the box of the page's own headline beside it, and its own headline. */
  const boxes = new Map<Element, [mine: Element, other: Element]>();
  for (const other of around.querySelectorAll("h1")) {
    if (textOf(other) === title || CHAPTER.test(textOf(other))) continue;
    const [box, mine] = [boxBeside(other, [own]), boxBeside(own, [other])];
    if (box !== other) boxes.set(box, [mine, other]);
  }
  return [...boxes]
    .filter(
      ([box, [mine, other]]) =>
        !box.parentElement?.closest(ONE) &&
        (areAddressedApart([other, box], [own, mine]) ||
          (signature(box) === signature(mine) &&
            calledIn(box).some((name) => WHOLE.test(name)) &&
            isSigned(box))) &&
        lettersBesideLinks(box) >= LEAST &&
        holdsProse(mine),
    )
    .map(([box]) => box);
}

/** Each `article` below the page's headline with one of its own, where that headline and most of the text stand in none. */
function articlesBelow(around: Element, own: Element, half: number): Element[] {
  if (own.closest("article")) return [];
  const headed = [...around.querySelectorAll("article")].filter(
    (article) => article.querySelector("h1") && follows(own, article),
  );
  const letters = headed.reduce((sum, one) => sum + lettersBesideLinks(one), 0);
  return letters < half ? headed : [];
}

/** Articles beside the one in which most of the text stands, with headlines of their own: teasers, the next one of an endless page. */
export function otherArticles(around: Element, title: string): Set<Element> {
  const all = [...around.querySelectorAll("article")];
  const isHeaded = (article: Element): boolean =>
    textOf(article.querySelector("h1")) === title && holdsProse(article);
  const half = lettersBesideLinks(around) / 2;
  const own =
    all.find(isHeaded) ??
    all.find((article) => lettersBesideLinks(article) > half);
  const others = own
    ? all.filter(
        (other) =>
          !other.contains(own) &&
          !own.contains(other) &&
          other.querySelector(OWN_HEADLINE),
      )
    : [];
  const headline = ownHeadline(around, title);
  return new Set([
    ...others,
    ...(headline ? articlesBelow(around, headline, half) : []),
    ...(headline ? boxesAlike(around, headline) : []),
  ]);
}
