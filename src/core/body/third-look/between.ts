import { POSTS } from "../../clean/embeds.ts";
import { follows } from "../../order.ts";
import { FORM, HIDDEN } from "../../page/marks.ts";
import type { Steps } from "../../steps.ts";
import {
  HEADINGS,
  isOpener,
  isProse,
  isSentence,
  linkedText,
  SUBHEADINGS,
} from "../../text/prose.ts";
import { briefText, textOf } from "../../text/text.ts";
import { BESIDE, type Look } from "./look.ts";

/*
 * What stands between the first and the last paragraph of the text: boxes of several, facts that it sets apart, posts of networks.
 */

/** What newsrooms of several countries call a box of facts within a text. */
const FACTS = `:is(div,aside,section):is(${["infobox", "info-box", "factbox", "fact-box", "faktenbox", "faktabo", "faktaruta", "infokasten", "faktenkasten", "encadre", "recuadro"].map((name) => `[class*='${name}' i]`)})`;

/** Letters. */
const LONGEST_FACTS = 2500;

/** Whether a box is headed, tells something in sentences, and leads nowhere. */
const areFacts = (box: Element): boolean =>
  briefText(box, LONGEST_FACTS) !== null &&
  linkedText(box) === 0 &&
  !box.querySelector(`[${FORM}],img`) &&
  box.querySelector(HEADINGS) !== null &&
  [...box.querySelectorAll("p,li")].some((line) => isSentence(textOf(line)));

/** What a page sets apart as somebody's words, in what a judge takes for a rail. Where the text says the same, it goes later. */
const QUOTES = ":is(aside,figure):is([class*='pull' i][class*='quote' i])";

/** Letters. */
const LONGEST_QUOTE = 400;

/** Whether a box says something, as briefly as a quote, and leads nowhere. */
const isQuote = (box: Element): boolean =>
  Boolean(briefText(box, LONGEST_QUOTE)) &&
  !box.querySelector(`a[href],[${FORM}]`);

/** The smallest box around both ends of the text. */
function aroundAll({ first, last, scope }: Look): Element {
  let around = first;
  while (!around.contains(last)) around = around.parentElement ?? scope;
  return around;
}

/** Takes in what is the text's between its ends. */
export function* keepBetween(look: Look): Steps {
  const { first, last, scope, homes } = look;
  const around = aroundAll(look);
  if (homes.size > 1)
    yield* look.keepText(around.querySelectorAll("p,div"), isProse, {
      besides: BESIDE,
    });
  if (around !== first)
    yield* look.keepText(
      around.querySelectorAll(SUBHEADINGS),
      // A card of another article is a link with a heading in it.
      (heading) => isOpener(heading) && !heading.closest("a[href]"),
      { besides: BESIDE },
    );
  const isBetween = (box: Element): boolean =>
    follows(first, box) &&
    follows(box, last) &&
    !box.parentElement?.closest(`${BESIDE},[${HIDDEN}]`) &&
    look.isOwn(box);
  // Facts that a text sets apart look like a rail to a judge.
  for (const box of scope.querySelectorAll(FACTS))
    if (isBetween(box) && areFacts(box)) look.keep(box);
  for (const quote of around.querySelectorAll(QUOTES))
    if (isBetween(quote) && isQuote(quote)) look.keep(quote);
  // A post of a network is hardly more than links to it.
  for (const post of around.querySelectorAll(POSTS))
    if (isBetween(post)) look.keep(post);
}
