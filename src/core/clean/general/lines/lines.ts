import { isLikeTitle } from "../../../metadata/headline/headline.ts";
import { isFootnote } from "../../../text/footnote.ts";
import { linesOf } from "../../../text/lines.ts";
import { isMended, namesHelpers } from "../../../text/newsroom-note.ts";
import {
  HEADINGS,
  isHeading,
  isLeaf,
  isLinks,
  isOpener,
  isSentence,
  SENTENCE_END,
} from "../../../text/prose.ts";
import { countWords, letterCount } from "../../../text/script.ts";
import {
  beside,
  letters,
  runsOn,
  textOf,
  WITHIN_LINE,
} from "../../../text/text.ts";
import { isClosingAppeal } from "../calls/appeals.ts";
import { isCall } from "../calls/calls.ts";
import {
  ABOUT,
  isByline,
  isCredit,
  isOwnCredit,
  isShortNote,
  type Known,
} from "../credits/bylines.ts";
import { isImprint, tellsDay } from "../credits/imprint.ts";
import { isDateLine, isUpdate, UNTIL } from "../credits/published.ts";
import {
  isOneOfDays,
  isOneOfPosts,
  isOneOfTimes,
  isOverEntry,
  namedAround,
} from "./entries.ts";
import {
  isLinkList,
  isLinkOnly,
  isOverWords,
  isShareList,
  isSignedLink,
  type Zone,
} from "./link-lines.ts";
import {
  FACT,
  isFact,
  isHeadOfPart,
  isOneOfBold,
  isOneOfCounted,
  isOneOfFacts,
  isOneOfSeveral,
  isOneOfSigned,
  isOverFacts,
  isPart,
  isProseBelow,
  isThing,
} from "./parts.ts";

const isSame = (text: string, title: string): boolean =>
  title !== "" && letters(text) === letters(title);

/** Letters. */
const LONGEST_BESIDE = 60;

/** "Press release: …": what stands before a title that its text has without. */
const KIND = /^[^:]{3,24}:\s/;

/** "1/2Petani memanen": which of a gallery's photos it is, and its title. */
const GALLERY = /^\d{1,3}\/\d{1,3}\s?(.+)$/;

/** The title among a few words more in the same heading. */
const holdsTitle = (text: string, title: string): boolean =>
  letters(title) !== "" &&
  letters(text).includes(letters(title)) &&
  text.length <= title.length + Math.max(LONGEST_BESIDE, title.length);

/**
 * Whether an element is a line of its own, and not words within one: boxes, or breaks, are all that stands beside it. Pages let words
 * and links stand loose between boxes, where only together they are a sentence.
 */
export const isOwnLine = (element: Element): boolean =>
  !WITHIN_LINE.has(element.localName) ||
  (!runsOn(element, "previousSibling") && !runsOn(element, "nextSibling"));

/** "Limboto 1-13, Telaga 2–9": how a match has ended. */
const RESULT = /\p{L} \d{1,3}[-–]\d{1,3}(?![-–\d])/u;

/** "EXCLUSIVE", "Game info", "10 reactions": a few words that end like none of a story's. */
const isLabel = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  letterCount(text) <= 45 &&
  countWords(text) <= 7 &&
  !SENTENCE_END.test(text) &&
  !namesHelpers(text) &&
  !isMended(text) &&
  !RESULT.test(text) &&
  !UNTIL.test(text) &&
  !/[:;,’、，；：]$/.test(text);

/** "On Monday morning, 12 October:", and what was on it. */
const isOverSentences = (element: Element): boolean => {
  const next = beside(namedAround(element), "nextElementSibling");
  return (
    next?.matches("ul,ol") === true &&
    [...next.children].some((item) => isSentence(textOf(item)))
  );
};

/** "Kabar > Ekonomi > Panen jagung", "Kabar / Ekonomi / Panen jagung": the way to the article, its title last. */
const WAY = /^\S.{0,60} [>›»/|] /;

/** "Kabar Ekonomi Panen jagung": the same, where links before the title are all that tells its parts. */
const isLed = (line: Element, title: string): boolean =>
  letters(textOf(line)) ===
  letters(
    `${[...line.querySelectorAll("a[href]")].map(textOf).join(" ")} ${title}`,
  );

/** "About Gudang Sejahtera" over what a company says of itself. */
const isOverNote = (line: Element, text: string): boolean =>
  ABOUT.test(text) && isProseBelow(line);

/** "Salam," over who sends it. */
function isGreeting(element: Element): boolean {
  const [greeting, ...others] = linesOf(element);
  return others.length > 0 && greeting?.text.endsWith(",") === true;
}

/** The page's own words to its reader; of a list, every one of its points. */
function isCalls(element: Element, text: string): boolean {
  if (!element.matches("ul,ol,dl")) return isCall(element, text);
  const points = [...element.children].filter((item) => textOf(item) !== "");
  return (
    points.length > 0 && points.every((item) => isCall(item, textOf(item)))
  );
}

/** A player's or a page's tools: links, and words to its reader. */
function isToolList(list: Element): boolean {
  const tools = [...list.children].filter((item) => textOf(item) !== "");
  return (
    tools.length > 0 &&
    tools.every((item) => isLinks(item) || isCall(item, textOf(item)))
  );
}

/** Several lines of which none says more than who wrote what and when, or leads elsewhere; the first may name what the others lead to. */
export function isHead(element: Element, known: Known): boolean {
  const lines = linesOf(element);
  return (
    lines.length > 1 &&
    lines.every(
      ({ text, isLink }, at) =>
        isLink ||
        isSame(text, known.title) ||
        isDateLine(text) ||
        isByline(text, known) ||
        isCall(element, text) ||
        (at === 0
          ? isLabel(text) && lines.slice(1).every((line) => line.isLink)
          : isByline(lines[at - 1]?.text ?? "", known) && isLabel(text)),
    )
  );
}

/**
 * Whether a line says the title once more: above the text, and further down where it is a heading over facts of what is reviewed or
 * over a list of readers' words. Over the text's own it heads a part.
 */
function isTitle(
  element: Element,
  text: string,
  zone: Zone,
  { title }: Known,
): boolean {
  const [, counted] = GALLERY.exec(text) ?? [];
  if (counted && zone === "tail" && isSame(counted, title)) return true;
  if (
    zone === "head" &&
    (isSame(text, title) ||
      (countWords(text) >= 4 && isSame(text, title.replace(KIND, ""))))
  )
    return true;
  if (!isHeading(element)) return false;
  const isLong = countWords(title) >= 4;
  if (isLong && isSame(text, title))
    return !(zone === "text" && isProseBelow(element));
  return (
    zone === "head" &&
    ((element.localName === "h1" && !isHeadOfPart(element)) ||
      (((isLong && holdsTitle(text, title)) || isLikeTitle(text, title)) &&
        !isOneOfSeveral(element)))
  );
}

/**
 * The rule that takes a line out, or null. Each is about form and wording, none about one site.
 * @param text the line's words
 * @param isStory whether most of the text around is running text: only then are labels not part of it
 */
export function ruleFor(
  element: Element,
  text: string,
  zone: Zone,
  known: Known,
  isStory: boolean,
): string | null {
  if (!isOwnLine(element)) return null;
  if (isTitle(element, text, zone, known)) return "title";
  const isSpared = (): boolean =>
    zone === "tail"
      ? isPart(element) || isOneOfDays(element)
      : isOverSentences(element) ||
        isOneOfTimes(element, text) ||
        isOneOfPosts(element) ||
        isOneOfDays(element);
  if (
    zone !== "text" &&
    !element.matches(zone === "head" ? "ul,ol,dl" : "li,ul,ol,dl") &&
    isDateLine(text) &&
    !isSpared()
  )
    return "date-line";
  if (zone === "text" && isUpdate(text)) return "date-line";
  if (
    zone === "head" &&
    (isImprint(element, known) ||
      (!isHeading(element) && tellsDay(text, known)))
  )
    return "date-line";
  if (
    zone === "head" &&
    (WAY.test(text) || isLed(element, known.title)) &&
    letters(text).endsWith(letters(known.title))
  )
    return "label";
  if (known.lines.some((line) => line.test(text))) return "byline";
  const isWriters = (): boolean =>
    zone === "text"
      ? isCredit(text) ||
        isOwnCredit(text, known) ||
        isOverEntry(element, text, known)
      : isByline(text, known) &&
        !isOverNote(element, text) &&
        (!isHeadOfPart(element) ||
          known.authors.some((author) => text.includes(author)));
  // Who has released it stands behind facts, and is none.
  const isOfFacts = (): boolean =>
    (FACT.test(text) || !isCredit(text)) &&
    isOneOfFacts(element, (line) => isByline(line, known));
  if (isWriters() && !isOfFacts()) return "byline";
  if (
    zone === "tail" &&
    element.matches("p,div") &&
    isShortNote(text, known) &&
    !ABOUT.test(textOf(beside(element, "previousElementSibling")))
  )
    return "author-note";
  if (
    isCalls(element, text) ||
    (zone === "tail" &&
      element.matches("p,div") &&
      isClosingAppeal(element, text, known.sites))
  )
    return "call";
  if (zone !== "text" && isHead(element, known)) return "head";
  if (element.matches("ul,ol,dl"))
    return isLinkList(element, zone) ||
      (zone !== "text" && (isShareList(element) || isToolList(element)))
      ? "link-list"
      : null;
  if (
    (isLeaf(element) || element.localName === "a") &&
    !element.matches("li,time") &&
    isLinkOnly(element, text, zone) &&
    !isOpener(element) &&
    !isSignedLink(element, text) &&
    !isOverWords(element) &&
    !isOneOfCounted(element) &&
    !(zone === "text" && isThing(element))
  )
    return "link-only";
  if (
    isStory &&
    zone !== "text" &&
    !element.closest(`${HEADINGS},li,table,dl,pre,blockquote`) &&
    isLabel(text) &&
    !isGreeting(element) &&
    !isOneOfBold(element) &&
    !isOneOfSigned(element) &&
    !isSpared() &&
    !isFact(element, text) &&
    !isFootnote(element) &&
    !isSignedLink(element, text) &&
    !isOverFacts(element)
  )
    return "label";
  return null;
}
