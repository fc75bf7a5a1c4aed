import { isProse, lettersBesideLinks } from "../text/prose.ts";
import { textOf } from "../text/text.ts";

/** Of a page's own, or the way to one. */
const OWN_HEADLINE = "h1,:is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)";

/** Articles beside the one in which most of the text stands, with headlines of their own: teasers, the next one of an endless page. */
export function otherArticles(around: Element, title: string): Set<Element> {
  const all = [...around.querySelectorAll("article")];
  const isHeaded = (article: Element): boolean =>
    textOf(article.querySelector("h1")) === title &&
    [...article.querySelectorAll("p")].some(isProse);
  const half = lettersBesideLinks(around) / 2;
  const own =
    all.find(isHeaded) ??
    all.find((article) => lettersBesideLinks(article) > half);
  return new Set(
    own
      ? all.filter(
          (other) =>
            !other.contains(own) &&
            !own.contains(other) &&
            other.querySelector(OWN_HEADLINE),
        )
      : [],
  );
}
