import { absolute, isOtherPage } from "../address.ts";
import { grouped } from "../grouped.ts";
import { isFromNow, parseDate } from "../metadata/dates/dates.ts";
import { WRITER } from "../metadata/writers/roles.ts";
import { linesOf } from "../text/lines.ts";
import {
  isHeading,
  isLinks,
  isProse,
  linkedText,
  proseIn,
} from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { briefText, hasText, textOf } from "../text/text.ts";

/*
 * Cards of other articles: three or more alike beside each other, each a linked headline with hardly any text.
 */

/** What may hold cards. */
export const CARD_LISTS = "div,section,ul,ol,aside";

/** Letters of a headline with its blurb, writer and day. What holds more is no card. */
const LONGEST = 450;

/** The same, where writer or day are told in a line of their own. */
const LONGEST_SIGNED = 700;

/** The same, where it ends with a way to the rest: that makes it a beginning. */
const LONGEST_BEGUN = 1200;

/** Letters of what stands over cards. */
const LONGEST_LABEL = 40;

/** So many alike beside each other before they are stories: an entry of a listicle may look like one. */
const LEAST_STORIES = 4;

/** "Read the full article", "Selengkapnya": the way to the rest of what stands above. */
const MORE =
  /^(?:(?:continue|keep) reading|(?:read|see|view|show) (?:the )?(?:full |whole |entire )?(?:more|rest|post|article|story)|more|(?:baca )?selengkapnya|weiterlesen|mehr lesen|lire la suite|(?:leer más|seguir leyendo)|leia mais|leggi tutto|lees meer|läs mer|czytaj (?:dalej|więcej)|читать (?:далее|дальше)|đọc tiếp|続きを読む)\W*$/i;

/** Letters of a line that says when something was written, or by whom. */
const LONGEST_SIGNATURE = 80;

/** Signed, or dated: what one article tells of several things is not. */
const isSigned = (element: Element): boolean =>
  element.querySelector("time") !== null ||
  linesOf(element).some(
    ({ text }) =>
      text.length <= LONGEST_SIGNATURE &&
      (WRITER.test(text) || parseDate(text, "") !== null || isFromNow(text)),
  );

/** Ends with a way to the rest. */
export const leadsOn = (element: Element): boolean =>
  MORE.test(textOf([...element.querySelectorAll("a[href]")].at(-1)));

/** Another article's beginning. */
const isBeginning = (element: Element): boolean =>
  leadsOn(element) && isSigned(element);

/** Whether a link is a card's first line, or its second below a kicker. */
function isHeadline(link: Element, card: Element): boolean {
  const headline = textOf(link);
  if (textOf(card).startsWith(headline)) return true;
  const [first, second] = linesOf(card);
  return (
    second?.text === headline && (first?.text.length ?? 0) <= LONGEST_LABEL
  );
}

/** A linked headline of this site's over a few words, its writer and its day: none is a live report's entry, whose time leads to itself. */
function isStory(element: Element, url: string): boolean {
  const text = briefText(element, LONGEST_BEGUN);
  if (
    text === null ||
    (text.length > LONGEST &&
      !(
        (text.length <= LONGEST_SIGNED || leadsOn(element)) &&
        isSigned(element)
      ))
  )
    return false;
  const headings = [...element.querySelectorAll("h2,h3,h4,h5,h6")];
  // A kicker may be a heading, too.
  const heading =
    headings.find((each) => each.querySelector("a[href]")) ?? headings[0];
  // Resources in a list are links with a few words, too.
  const links =
    element.localName === "li" ? [] : element.querySelectorAll("a[href]");
  const link = heading
    ? (heading.querySelector("a[href]") ??
      heading.closest("a[href]") ??
      // An entry of a listicle may have a linked photo, too.
      (isSigned(element) ? element.querySelector("a[href]:has(img)") : null))
    : [...links].find(hasText);
  const headline = textOf(heading ?? link);
  const there = absolute(link?.getAttribute("href"), url);
  return (
    (heading !== undefined || (link != null && isHeadline(link, element))) &&
    // "Alive", under its photo and over a few words: a dish of several has more to say.
    (countWords(headline) >= 3 ||
      (link?.querySelector("img") != null && proseIn(element) === 0)) &&
    there !== null &&
    isOtherPage(there, url)
  );
}

/** Hardly more than links. */
function isCard(element: Element): boolean {
  const text = briefText(element, LONGEST);
  return (
    text !== null &&
    text !== "" &&
    linkedText(element) >= text.length * 0.4 &&
    (element.querySelector("img,h2,h3,h4,h5,h6") !== null || isLinks(element))
  );
}

const isLongProse = (paragraph: Element): boolean =>
  isProse(paragraph) && textOf(paragraph).length > 200;

/** What an element consists of: its tag, and those of its children. */
const shapeOf = ({ localName, children }: Element): string =>
  [localName, ...[...children].map((child) => child.localName)].join(" ");

/** The children of an element that are other articles: as many alike, by their tag and class, or by their shape, that are linked headlines with a blurb. */
export function storiesIn(parent: Element, url: string): Element[] {
  const named = [...parent.children].filter(
    ({ className }) => className !== "",
  );
  const groups = [
    ...grouped(
      named,
      ({ localName, className }) => `${localName} ${className}`,
    ).values(),
  ];
  // A page may give each box a class of its own.
  const single = groups.filter((group) => group.length === 1).flat();
  return [...groups, ...grouped(single, shapeOf).values()]
    .filter(
      (group) =>
        group.length >= LEAST_STORIES &&
        group.every((child) => isStory(child, url)),
    )
    .flat();
}

/**
 * Whether an element holds nothing but cards, and perhaps a heading over them.
 * @param url the page's address: a card leads to the same site
 */
export function isCardList(element: Element, url: string): boolean {
  // A list of bare links is judged as one.
  if (element.matches("ul,ol") && !element.querySelector("img,h2,h3,h4,h5,h6"))
    return false;
  const [first, ...others] = [...element.children].filter(
    (child) => hasText(child) || child.querySelector("img"),
  );
  const isLabel =
    isHeading(first) ||
    (first && briefText(first, LONGEST_LABEL) && linkedText(first) === 0);
  const children = first && !isLabel ? [first, ...others] : others;
  return (
    children.length >= 3 &&
    children.every(
      (child) =>
        child.localName === others[0]?.localName &&
        (![...child.querySelectorAll("p")].some(isLongProse) ||
          isBeginning(child)) &&
        (isCard(child) ||
          ((children.length >= LEAST_STORIES || isSigned(child)) &&
            isStory(child, url))),
    )
  );
}
