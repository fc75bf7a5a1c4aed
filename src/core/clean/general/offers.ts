import { calledIn } from "../../classes.ts";
import { FORM } from "../../page/marks.ts";
import { each, type Steps } from "../../steps.ts";
import { linesOf } from "../../text/lines.ts";
import { isProse, proseIn, SENTENCE_END } from "../../text/prose.ts";
import { briefText, textOf } from "../../text/text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";

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

/** "Dear Reader, …": a letter below the text that asks for subscribers. */
export function* lettersToReaders(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  yield* each(body.querySelectorAll("p,div,section"), (box) => {
    const words = briefText(box, LONGEST_LETTER) ?? "";
    if (
      /^dear readers?,.*\bsubscri/i.test(words) &&
      body.contains(box) &&
      proseIn(box) < proseIn(body) / 2
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
  /^(?:iklan|ads by google|advertisement|sponsored|paid (?:post|content))\b(?:\s*[-–:]\s*.{0,60})?$/i;
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
    takeOut(isBox ? box : label, "advertisement", cleaning);
  });
}
