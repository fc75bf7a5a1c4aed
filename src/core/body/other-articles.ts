import { calledIn } from "../classes.ts";
import { isProse, lettersBesideLinks } from "../text/prose.ts";
import { textOf } from "../text/text.ts";
import { isSigned } from "./cards.ts";
import { signature } from "./second-look.ts";

/** Of a page's own, or the way to one. */
const OWN_HEADLINE = "h1,:is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)";

const holdsProse = (box: Element): boolean =>
  [...box.querySelectorAll("p")].some(isProse);

/** What pages call the box of a whole article, of which an endless page has several; no part of one: "article-section". */
const WHOLE =
  /(?:^|[-_])(?:article|story|post|artikel|berita|news)(?:[-_](?:box|card|container|item|page|wrap(?:per)?))?$/i;

/** Where both are, a box is a part of one article. */
const ONE = "article,[itemprop~='articleBody']";

/** What tells who has written what stands in a box. */
const BYLINE = "[class*='author' i],[class*='byline' i],[rel~='author']";

/**
 * Boxes beside the one with the page's headline that bear the same name, an article's, a headline of another article, and its writer or
 * day. Sections of one text may be headed by an `h1` each, too.
 */
function boxesAlike(around: Element, title: string): Element[] {
  const headlines = [...around.querySelectorAll("h1")];
  const own = headlines.find((line) => textOf(line) === title);
  if (!own) return [];
  return headlines.flatMap((other) => {
    if (textOf(other) === title) return [];
    let [box, mine]: Element[] = [other, own];
    while (box?.parentElement && !box.parentElement.contains(own))
      box = box.parentElement;
    while (mine?.parentElement && !mine.parentElement.contains(other))
      mine = mine.parentElement;
    return box &&
      mine &&
      box !== other &&
      !box.parentElement?.closest(ONE) &&
      signature(box) === signature(mine) &&
      calledIn(box).some((name) => WHOLE.test(name)) &&
      (box.querySelector(BYLINE) !== null || isSigned(box)) &&
      holdsProse(box) &&
      holdsProse(mine)
      ? [box]
      : [];
  });
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
  return new Set([...others, ...boxesAlike(around, title)]);
}
