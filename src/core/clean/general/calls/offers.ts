import { calledIn } from "../../../classes.ts";
import { FORM } from "../../../page/marks.ts";
import { each, filtered, type Steps } from "../../../steps.ts";
import { linesOf } from "../../../text/lines.ts";
import { isProse, proseIn, SENTENCE_END } from "../../../text/prose.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { runAfter } from "../../related.ts";
import { isWays } from "../../teaser.ts";
import type { Known } from "../credits/bylines.ts";
import { areTwo } from "../lines/parts.ts";
import { isClosingAppeal, PRESS } from "./appeals.ts";

/*
 * Boxes that say of themselves what they offer: a newsletter, a subscription, what somebody else sells.
 */

/** Letters of a box that a newsletter is offered in, and of what it begins with. */
const LONGEST_OFFER = 400;
const LONGEST_NAME = 40;

/** Boxes that begin with the word and ask to be followed. */
export function* newsletters(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("div,section,aside"), (box) => {
    if (
      !/^newsletters?(?!\p{L})/iu.test(briefText(box, LONGEST_OFFER) ?? "") ||
      !cleaning.body.contains(box) ||
      !box.querySelector(`a[href],[${FORM}]`)
    )
      return;
    const [name, ...others] = linesOf(box);
    if (name && name.text.length <= LONGEST_NAME && others.length > 0)
      takeOut(box, "call", cleaning);
  });
}

/** Letters of what a newsroom writes to its readers. */
const LONGEST_LETTER = 2500;

/** "Dear Reader, …", "Your support helps us to tell the story …": what asks for subscribers, or for a gift. */
const LETTER =
  /^(?:dear readers?,.*\bsubscri|your support helps us .*\bdonation)/i;

/** Such letters, which may be as long as an article. */
export function* lettersToReaders(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  yield* each(body.querySelectorAll("p,div,section"), (box) => {
    const words = briefText(box, LONGEST_LETTER) ?? "";
    if (
      LETTER.test(words) &&
      body.contains(box) &&
      proseIn(box) < proseIn(body) / 2
    )
      takeOut(box, "call", cleaning);
  });
}

/** The nearest box around a line that says more than it. */
function boxSaying(line: Element): Element | null {
  let box = line.closest("div,section,aside");
  while (box && proseIn(box) === 0) box = box.parentElement;
  return box;
}

/** Boxes in which a newsroom asks something of its readers in a few sentences, with where to press below them. */
export function* pressedAppeals(cleaning: Cleaning, { sites }: Known): Steps {
  const { body } = cleaning;
  const presses = yield* filtered(body.querySelectorAll("a[href]"), (link) =>
    PRESS.test(briefText(link, LONGEST_NAME) ?? ""),
  );
  if (presses.length === 0) return;
  const prose = proseIn(body);
  yield* each(presses, (link) => {
    const box = body.contains(link) ? boxSaying(link) : null;
    if (
      box &&
      box !== body &&
      body.contains(box) &&
      !isProse(link.parentElement ?? link) &&
      proseIn(box) < prose / 4 &&
      isClosingAppeal(box, textOf(box), sites)
    )
      takeOut(box, "call", cleaning);
  });
}

/** What an advertisement leads to, shows or asks for. */
const LURE = `a[href],img,iframe,video,[${FORM}]`;

/** Whether a box holds what it is the label of: among sentences that lead nowhere, as a recipe's steps are, it only happens to stand. */
const isOfLabel = (box: Element, label: Element): boolean =>
  box.querySelector(LURE) !== null ||
  !SENTENCE_END.test(textOf(box).replace(textOf(label), "").trimEnd());

/** Letters of an advertisement, and of one in a box that is called a sponsor's. */
const LONGEST_AD = 199;
const LONGEST_SPONSORS = 600;

const isSponsors = (box: Element): boolean =>
  calledIn(box).some((called) =>
    /(?:^|[-_])sponsor(?:ed|s)?(?:$|[-_])/i.test(called),
  );

/** What stands over an advertisement, and in such a box. */
const ADVERTISED =
  /^(?:iklan|ads by (?:google|yahoo)|advertisement|anzeige|werbung|sponsored|paid (?:post|content))\b!?(?:\s*[-–:]\s*.{0,60})?$/i;
const OFFERED =
  /^(?:together with|in partnership with|(?:presented|sponsored|brought to you) by:?) \S.{0,60}$/i;

/** Boxes that say of themselves that they are advertising. */
export function* labelledAds(cleaning: Cleaning): Steps {
  const labels = cleaning.body.querySelectorAll("small,span,div,p,em,h3,h4");
  yield* each(labels, (label) => {
    const text = briefText(label, 100) ?? "";
    const box = label.parentElement;
    const isOffered = box !== null && OFFERED.test(text) && isSponsors(box);
    if (!cleaning.body.contains(label) || !(isOffered || ADVERTISED.test(text)))
      return;
    const isBox =
      box &&
      box !== cleaning.body &&
      briefText(box, isOffered ? LONGEST_SPONSORS : LONGEST_AD) !== null &&
      !isProse(box) &&
      isOfLabel(box, label);
    // Links of an advertiser's, each with a line about it.
    const offers = isBox ? [] : runAfter(label, isWays);
    for (const piece of [isBox ? box : label, ...offers])
      takeOut(piece, "advertisement", cleaning);
  });
}

/** What something costs. */
const PRICE = /(?:[$€£¥₹]|\bRp\.? ?|\b(?:EUR|USD|GBP) )\s?\d|\d\s?[€£]/;

/** Where it can be bought. */
const SHOP =
  /^(?:(?:shop|buy|order|get)(?: (?:it|now|here|this))?(?: (?:at|from|on|for) .{2,40})?|(?:view|see|check|get) (?:the )?(?:deal|price|offer)s?(?: (?:at|on) .{2,40})?|see (?:on|at) .{2,40}|(?:check|see) (?:the )?price(?: .{2,40})?|(?:jetzt |bei .{2,30} )?(?:kaufen|bestellen)|zum (?:shop|angebot)|acheter|voir l['’]offre|comprar|ver oferta|acquista|beli(?: sekarang)?(?: di .{2,30})?)[.!»›→]*$/i;

/** Letters of something for sale: its name, its price, a line about it. */
const LONGEST_PRODUCT = 350;

/** Letters of a card that says no more than its name and its price. */
const LONGEST_CARD = 80;

/** Of all running text: where more is for sale, that is what it is about. */
const MOST_PRODUCTS = 0.15;

/** The way to a shop that pays for it. */
const PAID_WAY =
  "a[href][rel~='sponsored'],a[href][rel~='nofollow'],a[href*='amazon.'],a[href*='tag=']";

/** Whether a box says what something costs and leads where it is sold, and tells hardly more. */
const isOffer = (box: Element, way: string, longest: number): boolean =>
  PRICE.test(briefText(box, longest) ?? "") &&
  [...box.querySelectorAll(way)].some((link) => SHOP.test(textOf(link)));

/** One such box whose way to the shop is paid for; or several alike, wherever they lead. */
const isProduct = (box: Element): boolean =>
  isOffer(box, PAID_WAY, LONGEST_PRODUCT) ||
  (briefText(box, LONGEST_PRODUCT) !== null &&
    areTwo(box.children, (card) => isOffer(card, "a[href]", LONGEST_CARD)));

/** What is sold beside a story, a few things at the most: a list of things to buy is the text. */
export function* products(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const found: Element[] = [];
  yield* each(body.querySelectorAll("div,section,aside"), (box) => {
    // The outer one comes first.
    if (!found.at(-1)?.contains(box) && isProduct(box)) found.push(box);
  });
  const letters = found.reduce((sum, box) => sum + textOf(box).length, 0);
  if (letters > 0 && letters <= proseIn(body) * MOST_PRODUCTS)
    for (const box of found) takeOut(box, "product", cleaning);
}
