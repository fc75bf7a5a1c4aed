import { isHeading, isProse } from "../../prose.ts";
import { FORM } from "../../snapshot.ts";
import { briefText, textOf } from "../../text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";

/**
 * Names of boxes that hold no article, as whole class names or ids: "related", "article-author", "moreFrom", "share-bar". A name that
 * only holds one of these words ("tag-politik", "social-embed") is not meant.
 */
const NAMED =
  /^(?:(?:article|post|entry|story|content|block|box|widget|module|inline|single|page|c|m|js)[-_]+)?(?:related|recommend(?:ed|ations?)|more[-_]?(?:from|stories|news|on)|most[-_]?(?:read|popular|viewed|shared)|popular|trending|newsletter|sign[-_]?up|subscribe|read[-_]?(?:more|next)|also[-_]?read|see[-_]?also|shar(?:e|ing)|social[-_]?(?:share|links|media|icons|bar|buttons)|follow(?:[-_]?us)?|author|about[-_]?(?:the[-_]?)?author|bio|tags|tools|toolbar|pager|pagination|comments?|outbrain|taboola|promo|byline|breadcrumbs?|opt[-_]?in|(?:sticky[-_]?)?(?:ads?|advert(?:isement)?))(?:[-_]*(?:bio|box|block|list|links|bar|buttons|card|container|content|description|dropdown|form|info|inner|items?|module|name|note|posts?|profile|section|stories|articles?|widget|wrap|wrapper|area))*$/i;

/** A box with more running text than so many letters is no widget. */
const MOST_PROSE = 700;

const names = (element: Element): string[] =>
  [...element.classList, element.id].map((name) =>
    // "moreFrom" is "more-from".
    name.replace(/([a-z])([A-Z])/g, "$1-$2"),
  );

/** A section of a manual: named by its anchor alone, and headed. */
const isAnchored = (box: Element): boolean =>
  box.localName === "section" &&
  !box.hasAttribute("class") &&
  isHeading(box.firstElementChild);

/** Forms, and boxes that the page itself calls something else than its article, where they hold hardly any of the text. */
export function namedBoxes(cleaning: Cleaning, prose: number): void {
  const { body } = cleaning;
  for (const box of body.querySelectorAll("div,section,aside,ul,ol,p")) {
    if (!body.contains(box) || box.closest("figure,table") || isAnchored(box))
      continue;
    const isForm = box.hasAttribute(FORM);
    if (!isForm && !names(box).some((name) => NAMED.test(name))) continue;
    const own = [box, ...box.querySelectorAll("p,div,li,blockquote")]
      .filter(isProse)
      .reduce((sum, block) => sum + textOf(block).length, 0);
    if (own > Math.min(MOST_PROSE, prose * 0.25) || textOf(box) === "")
      continue;
    takeOut(box, isForm ? "form" : "named-box", cleaning);
  }
}

/** Boxes that say of themselves that they are advertising. */
export function labelledAds(cleaning: Cleaning): void {
  for (const label of cleaning.body.querySelectorAll("small,span,div,p,em")) {
    if (
      !cleaning.body.contains(label) ||
      !/^(?:iklan|advertisement|sponsored)\b(?:\s*[-–:]\s*.{0,60})?$/i.test(
        briefText(label, 100) ?? "",
      )
    )
      continue;
    const box = label.parentElement;
    const isBox =
      box &&
      box !== cleaning.body &&
      briefText(box, 199) !== null &&
      !isProse(box);
    takeOut(isBox ? box : label, "advertisement", cleaning);
  }
}
