import { FORM } from "../../../page/marks.ts";
import {
  isBold,
  isHeading,
  isLeaf,
  isLinks,
  isProse,
  linkedText,
  SENTENCE_END,
} from "../../../text/prose.ts";
import { countWords } from "../../../text/script.ts";
import {
  beside,
  briefText,
  hasText,
  textOf,
  WITHIN_LINE,
} from "../../../text/text.ts";

/*
 * Short lines that are the text's all the same, by what stands beside them.
 */

/** "Tickets: $6". */
export const FACT = /^[^:：\d]{2,30}[:：]\s*\S/;

/** What recipe cards of common make say before the ingredients: times and servings (WP Recipe Maker, Tasty Recipes, Jetpack). */
export const OF_RECIPE =
  ":is([class*='wprm-recipe-meta'],[class*='wprm-recipe-times'],[class*='tasty-recipes-details'],[class*='jetpack-recipe-meta'])";

/** "Grade: B+", "Serves four": what a review, a report of a match or a recipe ends with. */
const VERDICT =
  /^(?:(?:our |final |overall )?(?:grade|rating|score|verdict)|(?:(?:wo)?man|player|star|hero) of the (?:match|game)|most valuable player|mvp|yields?|nilai|skor|pemain terbaik)\s*[:：]\s*\S|^(?:serves|makes)\b[ :：]+\S|^untuk \S+ (?:porsi|orang)$/i;

/** "Developer Ninth Copy", of which the first words are bold. */
function isNamedFact(line: Element): boolean {
  const name = line.localName === "p" ? line.firstElementChild : null;
  const words = name?.matches("b,strong") ? textOf(name) : "";
  return (
    words !== "" &&
    textOf(line).startsWith(words) &&
    textOf(line).length > words.length
  );
}

/**
 * Facts that stand together, or tell a number or a verdict, and what stands right below a heading are the text's, however short.
 */
export const isFact = (element: Element, text: string): boolean => {
  const [before, after] = [
    beside(element, "previousElementSibling"),
    beside(element, "nextElementSibling"),
  ];
  return (
    isHeading(before) ||
    element.closest(OF_RECIPE) !== null ||
    VERDICT.test(text) ||
    (isNamedFact(element) &&
      [before, after].some((other) => other !== null && isNamedFact(other))) ||
    (FACT.test(text) &&
      (/\d/.test(text) ||
        [before, after].some((other) =>
          /^[^:：]{2,40}[:：] \S/.test(textOf(other)),
        )))
  );
};

/**
 * Between two facts: of those who made a film one is its editor.
 * @param isOther whether a line beside it is none of these facts, all the same
 */
export const isOneOfFacts = (
  element: Element,
  isOther: (text: string) => boolean,
): boolean =>
  (["previousSibling", "nextSibling"] as const).every((side) => {
    let other = element[side];
    while (other && !hasText(other)) other = other[side];
    const text = textOf(other);
    return FACT.test(text) && !isOther(text);
  });

/** A bold line over facts that stand together, or over points that lead nowhere: a heading that is none by its markup. */
export function isOverFacts(element: Element): boolean {
  const next = beside(element, "nextElementSibling");
  return (
    (element.matches("b,strong") || isBold(element)) &&
    next !== null &&
    // Of lines that breaks part, the element is what stands before the fact.
    (isFact(next, textOf(next)) ||
      /[:：]$/.test(textOf(next)) ||
      (next.matches("ul,ol") && linkedText(next) === 0))
  );
}

/** Whether running text stands right below an element. */
export function isProseBelow(element: Element): boolean {
  const next = beside(element, "nextElementSibling");
  return next !== null && isProse(next);
}

/** The largest box that says no more than an element does. */
function wrapped(element: Element): Element {
  const text = textOf(element);
  let box = element;
  while (
    box.parentElement &&
    briefText(box.parentElement, text.length) === text
  )
    box = box.parentElement;
  return box;
}

const LISTED = "ul,ol,dl,table";

/** What a box holds, where it is only a frame around that. */
function unwrapped(box: Element | null): Element | null {
  let inner = box;
  while (inner?.childElementCount === 1 && !inner.matches(LISTED))
    inner = inner.firstElementChild;
  return inner;
}

/** Words of a line, at the most, that stands with others like it. */
const SHORT = 12;

/**
 * Below the text: a heading that is none by its markup, over a list or a table; or one of several short lines that stand together, as
 * those of an address, a verse or a programme.
 */
export function isPart(element: Element): boolean {
  const paragraph = element.parentElement;
  // A line between breaks of a paragraph.
  if (WITHIN_LINE.has(element.localName) && paragraph?.localName === "p")
    return paragraph.querySelectorAll("br").length >= 2 || isPart(paragraph);
  // Whose the quote above is.
  if (
    /^[—–―]\s*\p{Lu}/u.test(textOf(element)) &&
    beside(element, "previousElementSibling")?.localName === "blockquote"
  )
    return true;
  const list = unwrapped(beside(wrapped(element), "nextElementSibling"));
  if (list?.matches(LISTED) && !isLinks(list)) return true;
  const isAlike = (other: Element | null): other is Element =>
    other?.localName === "p" &&
    isLeaf(other) &&
    !isLinks(other) &&
    /\p{L}/u.test(textOf(other)) &&
    countWords(textOf(other)) <= SHORT;
  if (!isAlike(element)) return false;
  let run = 1;
  for (const side of ["nextElementSibling", "previousElementSibling"] as const)
    for (
      let other = beside(element, side);
      isAlike(other) && run < 3;
      other = beside(other, side)
    )
      run += 1;
  return run >= 3;
}

/** The headings of one level beside each other. */
const alike = (heading: Element): Element[] =>
  [...(heading.parentElement?.children ?? [])].filter(
    (other) => other.localName === heading.localName,
  );

/** Whether at least two of the elements are such; asks no further than to the second. */
export function areTwo(
  elements: Iterable<Element>,
  is: (element: Element) => boolean,
): boolean {
  let found = 0;
  for (const element of elements) {
    if (is(element)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

/** Things in a list of products: headings alike, each a link, each over words about it. */
export function isThing(element: Element): boolean {
  if (!isHeading(element)) return false;
  const isOver = (heading: Element): boolean => {
    const under = beside(heading, "nextElementSibling");
    return isLinks(heading) && under !== null && !isLinks(under);
  };
  return isOver(element) && areTwo(alike(element), isOver);
}

/** "1. Harvest supper": whether a heading is one of several of its level that are counted. */
export function isOneOfCounted(element: Element): boolean {
  const isCounted = (heading: Element): boolean =>
    /^\d{1,3}[.)]\s/.test(textOf(heading));
  return (
    isHeading(element) &&
    isCounted(element) &&
    areTwo(alike(element), isCounted)
  );
}

/** Points that lead nowhere. */
const arePoints = (list: Element): boolean =>
  list.matches("ul,ol") &&
  list.childElementCount > 1 &&
  linkedText(list) === 0 &&
  !list.querySelector(`[${FORM}]`);

/** Whether a heading, one of several of its level that say different things, stands over running text, or over points. */
export function isHeadOfPart(element: Element): boolean {
  if (!isHeading(element) || !isOneOfSeveral(element)) return false;
  const below = beside(element, "nextElementSibling");
  const text = textOf(element);
  return (
    below !== null &&
    (isProse(below) || arePoints(below)) &&
    alike(element).every((other) => other === element || textOf(other) !== text)
  );
}

/** Whether a line is one of several bold ones, each over words that are not: it heads a part. */
export function isOneOfBold(element: Element): boolean {
  const isHead = (line: Element): boolean => {
    const next = line.nextElementSibling;
    return (
      line.localName === "p" &&
      isBold(line) &&
      !isLinks(line) &&
      next?.localName === "p" &&
      !isBold(next)
    );
  };
  return (
    isHead(element) && areTwo(element.parentElement?.children ?? [], isHead)
  );
}

/** A name, and from where: "Ida Clews, Port Haven". */
const SIGNED = /^\p{Lu}[^.!?:;]{2,40}, ?\p{Lu}[^.!?:;]{1,40}$/u;

/** Letters of such a line. */
const LONGEST_SIGNED = 80;

/** Whether a line is one of several bold ones that name who has written what stands above: a letter to the newsroom. */
export function isOneOfSigned(element: Element): boolean {
  const isSigned = (line: Element): boolean =>
    line.localName === "p" &&
    isBold(line) &&
    SIGNED.test(briefText(line, LONGEST_SIGNED) ?? "") &&
    SENTENCE_END.test(textOf(beside(line, "previousElementSibling")));
  return (
    isSigned(element) && areTwo(element.parentElement?.children ?? [], isSigned)
  );
}

/** Whether a heading is one of the text's own, though it says what the title says: there are others of its level. */
export const isOneOfSeveral = (heading: Element): boolean =>
  alike(heading).length > 1;
