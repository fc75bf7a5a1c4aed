import { bearersOf, calledIn } from "../../../classes.ts";
import { follows } from "../../../order.ts";
import { FORM, PANEL } from "../../../page/marks.ts";
import { each, type Steps } from "../../../steps.ts";
import { beginsNote } from "../../../text/newsroom-note.ts";
import {
  isAllProse,
  isHeading,
  isProse,
  isSentence,
  lettersIn,
  linkedText,
  paragraphsWithin,
  proseHome,
  proseIn,
} from "../../../text/prose.ts";
import { briefText, hasText, textOf, wordsOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { PRESS } from "../calls/appeals.ts";
import type { Known } from "../credits/bylines.ts";
import { areTwo, FACT } from "../lines/parts.ts";
import {
  BESIDE,
  CONTENTS,
  FILM,
  LONG,
  NAMED,
  OTHERS,
  SIGN_UP,
  SUMMARY,
  WAYS,
  WIDGET,
} from "./names.ts";
import { isFilm, isHeadedFilm, saysPlay } from "./players.ts";
import { areResults, isPoll } from "./polls.ts";

/** So many boxes of one name may say little and be the page's; the questions of an interview are more. */
const MOST_BRIEF = 1;

const isOthers = (box: Element, called: string): boolean =>
  box.matches("div,section,aside") &&
  (box.querySelector("a[href]") !== null ||
    (proseIn(box) === 0 &&
      bearersOf(box.ownerDocument, called).length <= MOST_BRIEF));

/** What a page marks as no content for search engines. */
const isNoContent = (box: Element): boolean =>
  box.matches("div,section,aside") &&
  [...box.classList].some((name) => /^(?:robots-)?nocontent$/i.test(name));

/** A box with more running text than so many letters is no widget. */
const MOST_PROSE = 700;

/** A section of a manual, or of a text: named by its anchor alone, and headed. "Next steps" are one of "section", too. */
const isAnchored = (box: Element): boolean =>
  box.id !== "" &&
  !WIDGET.test(box.id) &&
  (!box.hasAttribute("class") ||
    (box.id === "next" && box.matches("[class='section']"))) &&
  isHeading(box.firstElementChild) &&
  (box.localName === "section" ||
    (box.localName === "div" && !box.querySelector(`a[href],[${FORM}]`)));

/** Whether it has a way to what it offers, or one that it says is paid for. */
const isPressed = (box: Element): boolean =>
  [...box.querySelectorAll("a[href]")].some(
    (link) => PRESS.test(textOf(link)) || link.matches("[rel~='sponsored' i]"),
  );

/** Of all running text, so much stands where the page has its article: behind it a box is what it is called. */
const NEARLY_ALL = 0.9;

/** Paragraphs alone, tables, and lists that lead nowhere are text, by whatever topic or purpose the page calls what they stand in. */
const isText = (box: Element): boolean =>
  !isPoll(box) &&
  !isPressed(box) &&
  (isAllProse(box) ||
    areResults(box) ||
    box.querySelector("table") !== null ||
    (box.querySelector("ul,ol") !== null &&
      linkedText(box) === 0 &&
      !box.querySelector(`[${FORM}]`)));

/** The class that most of the text's paragraphs bear; "" where they bear none. */
function classOfText(paragraphs: readonly Element[]): string {
  const counts = new Map<string, number>();
  for (const { className } of paragraphs)
    counts.set(className, (counts.get(className) ?? 0) + 1);
  const [name = ""] =
    [...counts].find(([, count]) => count > paragraphs.length / 2) ?? [];
  return name;
}

/** Facts in paragraphs such as the text's are, that lead nowhere. */
const areFacts = (box: Element, name: string): boolean =>
  name !== "" &&
  linkedText(box) === 0 &&
  !box.querySelector(`[${FORM}]`) &&
  areTwo(
    box.querySelectorAll("p"),
    (line) => line.className === name && FACT.test(textOf(line)),
  );

/** Paragraphs of what a form is for, and of what becomes of what is entered. */
const MOST_AROUND = 3;

/** Told of a form: what to do with it, what comes of it. */
const OF_FORM =
  /\b(?:below|e-?mail|form|formulir|follow us|inbox|newsletters?|send you|sign up|submit|(?:un)?subscribe)\b/i;

/** Whether steps stand beside a form, in sentences, that are not about it. */
function hasStepsBeside(form: Element, box: Element): boolean {
  const steps = [...box.querySelectorAll("ol > li")].filter(
    (item) => !form.contains(item) && isSentence(textOf(item)),
  );
  return steps.length > 0 && !steps.some((step) => OF_FORM.test(textOf(step)));
}

/**
 * The largest small box around a form: what stands there tells what the form is for. Steps, the rest of a panel and photos with captions are
 * the text's, and so is a paragraph such as the text's.
 * @param textClass the class that the text's paragraphs bear; "" where they bear none
 */
function boxAround(
  form: Element,
  body: Element,
  prose: number,
  textClass: string,
): Element {
  const holdsText = (box: Element): boolean =>
    box.querySelector(`${SUMMARY},[${PANEL}],figcaption`) !== null ||
    hasStepsBeside(form, box) ||
    (textClass !== "" &&
      [...box.querySelectorAll("p")].some(
        (line) =>
          line.className === textClass &&
          !form.contains(line) &&
          isProse(line) &&
          !OF_FORM.test(textOf(line)),
      ));
  let around = form;
  for (
    let box = form.parentElement;
    box &&
    box !== body &&
    briefText(box, MOST_PROSE) !== null &&
    box.querySelectorAll("p").length <= MOST_AROUND &&
    !holdsText(box) &&
    proseIn(box) <= prose / 4;
    box = box.parentElement
  )
    around = box;
  return around;
}

/** Letters of what stands over the ways into an article: "Daftar isi". */
const LONGEST_CONTENTS = 30;

/** What a box is called, or shows itself to be, that holds no article; undefined for any other. */
function nameOf(box: Element): string | undefined {
  if (box.hasAttribute(FORM)) return "form";
  if (saysPlay(box)) return "player";
  return calledIn(box).find(
    (called) =>
      NAMED.test(called) ||
      BESIDE.test(called) ||
      LONG.test(called) ||
      (WAYS.test(called) && box.querySelector("a[href]") !== null) ||
      // Its ways may have gone before it.
      (CONTENTS.test(called) && briefText(box, LONGEST_CONTENTS) !== null) ||
      (OTHERS.test(called) && isOthers(box, called)) ||
      (called.endsWith("nocontent") && isNoContent(box)) ||
      (FILM.test(called) && isFilm(box)),
  );
}

/** Whether what a box is called is told at length, too: half as long as the article. */
const mayBeLong = (box: Element): boolean =>
  isNoContent(box) ||
  calledIn(box).some(
    (called) =>
      LONG.test(called) ||
      (SIGN_UP.test(called) && box.querySelector(`[${FORM}]`) !== null),
  );

/** What a box is called that tells somebody's life: its writer's, or another one's. */
const BIO = /(?:^|[-_])bios?(?:$|[-_])/i;

/** A first name and a family name, with what may stand between. */
const FULL_NAME =
  /^\p{Lu}[\p{L}.'’-]+ (?:(?:al|bin|binti|da|de|di|el|van|von) )*\p{Lu}[\p{L}'’-]+/u;

/** Whether a life is told of the one whom the headline names, and who is none of its writers. */
function isOfWhomItIsAbout(box: Element, { title, authors }: Known): boolean {
  const [name] = FULL_NAME.exec(wordsOf(box)) ?? [];
  return (
    name !== undefined &&
    title.includes(name) &&
    !authors.some((author) => author.includes(name))
  );
}

/** Letters of what a newsroom says of its own article. */
const LONGEST_OWNED = 500;

/** Forms, and boxes that the page itself calls something else than its article, where they hold hardly any of the text. */
export function* namedBoxes(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  const paragraphs = yield* paragraphsWithin(body);
  const prose = lettersIn(paragraphs);
  // Joomla's, of writer, day, category and hits; a forum's, of who has posted; how the page is to be quoted.
  for (const list of body.querySelectorAll("dl,.postbody .signature"))
    if (
      (list.matches(".article-info,.postprofile,.signature") ||
        /URL.*Access Date/.test(briefText(list, MOST_PROSE) ?? "")) &&
      proseIn(list) === 0
    )
      takeOut(list, "named-box", cleaning);
  const textClass = classOfText(paragraphs);
  const home = proseHome(body, NEARLY_ALL, paragraphs);
  const isBehind = (box: Element): boolean =>
    !home.contains(box) && follows(home, box);
  const found: { box: Element; name: string }[] = [];
  /** How much running text stands in paragraphs of one name. */
  const weights = new Map<string, number>();
  const boxes = body.querySelectorAll("div,section,aside,ul,ol,p");
  yield* each(boxes, (box) => {
    const isForm = box.hasAttribute(FORM);
    if (
      box.closest(isForm ? "table" : "figure,table") ||
      isAnchored(box) ||
      !(isForm || hasText(box))
    )
      return;
    const name = nameOf(box);
    if (!name || (BIO.test(name) && isOfWhomItIsAbout(box, known))) return;
    // A correction is the text's, in whatever box.
    const owned = isForm ? null : briefText(box, LONGEST_OWNED);
    if (owned && beginsNote(owned) && isSentence(owned)) return;
    const own = proseIn(box);
    const isPlayer = name === "player";
    if (isProse(box) && !isPlayer)
      weights.set(name, (weights.get(name) ?? 0) + own);
    const isTopic = BESIDE.test(name) || FILM.test(name);
    if (
      isTopic &&
      !mayBeLong(box) &&
      !NAMED.test(name) &&
      !isBehind(box) &&
      ((isText(box) && !isHeadedFilm(box, name)) || areFacts(box, textClass))
    )
      return;
    const most = mayBeLong(box) ? prose / 2 : Math.min(MOST_PROSE, prose / 4);
    if (own > most && !isPlayer) return;
    found.push({
      box: name === "form" ? boxAround(box, body, prose, textClass) : box,
      name,
    });
  });
  // Pages name paragraphs of the text so, too, such as those that only some may read: then most of it bears that name.
  for (const { box, name } of found)
    if (body.contains(box) && (weights.get(name) ?? 0) <= prose / 2)
      takeOut(box, name === "form" ? "form" : "named-box", cleaning);
}
