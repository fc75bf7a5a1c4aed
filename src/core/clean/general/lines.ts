import { bearersOf } from "../../classes.ts";
import { isTime } from "../../metadata/dates.ts";
import { isLikeTitle } from "../../metadata/headline.ts";
import { isFullName } from "../../metadata/names.ts";
import { linesOf } from "../../text/lines.ts";
import {
  HEADINGS,
  isHeading,
  isLeaf,
  isLinks,
  isOpener,
  isProse,
  isSentence,
  LOOSE,
  proseIn,
  SENTENCE_END,
} from "../../text/prose.ts";
import { countWords, letterCount } from "../../text/script.ts";
import {
  beside,
  briefText,
  letters,
  runsOn,
  textOf,
  WITHIN_LINE,
} from "../../text/text.ts";
import { isClosingAppeal } from "./appeals.ts";
import {
  ABOUT,
  isByline,
  isCredit,
  isDateLine,
  isShortNote,
  type Known,
  UNTIL,
} from "./bylines.ts";
import { isCall } from "./calls.ts";
import { isImprint } from "./imprint.ts";
import {
  areTwo,
  isFact,
  isHeadOfPart,
  isOneOfBold,
  isOneOfSeveral,
  isPart,
  isThing,
} from "./parts.ts";

const isSame = (text: string, title: string): boolean =>
  title !== "" && letters(text) === letters(title);

/** Letters. */
const LONGEST_KICKER = 60;

/** The title behind a few words in the same heading. */
const isUnderKicker = (text: string, title: string): boolean =>
  letters(title) !== "" &&
  letters(text).endsWith(letters(title)) &&
  text.length <= title.length + LONGEST_KICKER;

/**
 * Whether an element is a line of its own, and not words within one: boxes, or breaks, are all that stands beside it. Pages let words
 * and links stand loose between boxes, where only together they are a sentence.
 */
export const isOwnLine = (element: Element): boolean =>
  !WITHIN_LINE.has(element.localName) ||
  (!runsOn(element, "previousSibling") && !runsOn(element, "nextSibling"));

/** Whether running text stands right below an element. */
function isProseBelow(element: Element): boolean {
  const next = beside(element, "nextElementSibling");
  return next !== null && isProse(next);
}

/** Where a line stands: above the first paragraph of running text, below the last, or between them. */
export type Zone = "head" | "text" | "tail";

/** "Baca: Judul", "[Read: A headline]", "IN TEXAS: A headline": all but a label before it is one link to another article. */
function isLabelledLink(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  const [only] = links;
  const words = textOf(only);
  if (links.length !== 1 || words.length < 15) return false;
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  return (
    at >= 0 &&
    before.length <= 30 &&
    /[:：[({]\s*$/.test(before) &&
    /^\W{0,3}$|^\s*\([^()]{1,40}\)\W?$/.test(after)
  );
}

/** A paragraph whose only words are a link, and which does not say a whole sentence of the story. */
function isLinkOnly(element: Element, text: string, zone: Zone): boolean {
  if (isLabelledLink(element, text)) return true;
  // "Listening to:", and what.
  const isAnnounced =
    zone === "text" &&
    textOf(beside(element, "previousElementSibling")).endsWith(":");
  // The number of a footnote leads back to where it was set.
  const isNumber =
    /^\d{1,3}$/.test(text) &&
    !isLinks(beside(element, "nextElementSibling") ?? element);
  const isBracketed = /^[[({].*[\])}]$/.test(text);
  // Hardly a headline ends with a full stop.
  const least = zone === "text" && /[.。”]$/.test(text) ? 40 : 80;
  return (
    isLinks(element) &&
    !isTime(text) &&
    !isAnnounced &&
    !isNumber &&
    (isBracketed || !(isSentence(text) && letterCount(text) > least))
  );
}

/** Names rather than headlines: the middle one of the links has three words at most. */
function areNames(items: readonly Element[]): boolean {
  const lengths = items
    .map((item) => countWords(textOf(item)))
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) <= 3;
}

/**
 * A list of nothing but links to other pages. One that a sentence announces is the text's, and so are names under a heading within
 * the text.
 */
function isLinkList(list: Element, zone: Zone): boolean {
  const items = [...list.children].filter((item) => textOf(item) !== "");
  const before = list.previousElementSibling;
  return (
    items.length > 0 &&
    items.every(isLinks) &&
    !textOf(before).endsWith(":") &&
    !(zone === "text" && before && isHeading(before) && areNames(items))
  );
}

const NETWORK =
  /^(?:facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|reddit|tumblr|flipboard|messenger|threads|bluesky|line|e-?mail|mail|sms|print|(?:copy )?link|share|save)$/i;

/** A list of the places where the page can be shared, by their names alone. */
const isShareList = (list: Element): boolean => {
  const items = [...list.children].map(textOf).filter(Boolean);
  const before = beside(list, "previousElementSibling");
  return (
    items.length >= 3 &&
    items.every((item) => NETWORK.test(item)) &&
    // What is headed, or announced, tells of them.
    !isHeading(before) &&
    !textOf(before).endsWith(":")
  );
};

/** Who has helped: the text's, as the sentence "A. contributed to this report." is. */
const HELPERS =
  /^(?:additional reporting|with (?:files|reporting) (?:from|by)|reporting by)\b|\bcontributed to th(?:is|e) (?:report|story|article)$/i;

/** "EXCLUSIVE", "Game info", "10 reactions": a few words that end like none of a story's. */
const isLabel = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  letterCount(text) <= 45 &&
  countWords(text) <= 7 &&
  !SENTENCE_END.test(text) &&
  !HELPERS.test(text) &&
  !UNTIL.test(text) &&
  !/[:;,’、，；：]$/.test(text);

/** What bears a line's name: what stands loose in a box is in an element of its own. */
const namedAround = (line: Element): Element =>
  (line.matches(`[${LOOSE}]`) ? line.parentElement : null) ?? line;

/** "On Monday morning, 12 October:", and what was on it. */
const isOverSentences = (element: Element): boolean => {
  const next = beside(namedAround(element), "nextElementSibling");
  return (
    next?.matches("ul,ol") === true &&
    [...next.children].some((item) => isSentence(textOf(item)))
  );
};

/** Letters of a day over an entry. */
const LONGEST_DAY = 40;

/** The time over an entry of a live report: others bear its name. */
const isOneOfTimes = (element: Element, text: string): boolean =>
  isTime(text) &&
  [...namedAround(element).classList].some(
    (name) =>
      bearersOf(element.ownerDocument, name).filter((other) =>
        isTime(briefText(other, text.length + 2) ?? ""),
      ).length > 2,
  );

/** Posts of a live report at the least. */
const LEAST_POSTS = 3;

/** When a post of a live report was written: each of them has its own article with a text, and such a line of the same name. */
const isOneOfPosts = (element: Element): boolean => {
  const own = element.closest("article");
  if (!own) return false;
  const posts = [...namedAround(element).classList].flatMap((name) =>
    bearersOf(element.ownerDocument, name)
      .filter((other) => isDateLine(briefText(other, LONGEST_DAY) ?? ""))
      .flatMap((other) => other.closest("article") ?? []),
  );
  return (
    [...new Set(posts)].filter((post) => proseIn(post) > 0).length >=
    LEAST_POSTS
  );
};

/** The day over an entry of a diary: beside it stand more of them, each over running text. */
const isOneOfDays = (element: Element): boolean => {
  const { localName, parentElement } = element;
  const isDay = (other: Element): boolean =>
    other.localName === localName &&
    isDateLine(briefText(other, LONGEST_DAY) ?? "") &&
    (isProseBelow(other) ||
      (isHeading(other) &&
        isSentence(textOf(beside(other, "nextElementSibling")))));
  return isDay(element) && areTwo(parentElement?.children ?? [], isDay);
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

/** The name of one of the writers in what the page calls so: over an entry of a live report. */
const isOverEntry = (
  element: Element,
  text: string,
  { authors }: Known,
): boolean =>
  isFullName(text) &&
  authors.includes(text) &&
  element.closest(
    "[class*='author' i]:is([class*='live' i],[class*='entry' i])",
  ) !== null;

/** The page's own words to its reader; of a list, every one of its points. */
function isCalls(element: Element, text: string): boolean {
  if (!element.matches("ul,ol,dl")) return isCall(element, text);
  const points = [...element.children].filter((item) => textOf(item) !== "");
  return (
    points.length > 0 && points.every((item) => isCall(item, textOf(item)))
  );
}

/** Several lines of which none says more than who wrote what and when, or leads elsewhere. */
export function isHead(element: Element, known: Known): boolean {
  const lines = linesOf(element);
  return (
    lines.length > 1 &&
    lines.every(
      ({ text, isLink }) =>
        isLink ||
        isSame(text, known.title) ||
        isDateLine(text) ||
        isByline(text, known) ||
        isCall(element, text),
    )
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
  if (
    zone === "head" &&
    (isSame(text, known.title) ||
      (isHeading(element) &&
        countWords(known.title) >= 4 &&
        !isOneOfSeveral(element) &&
        isUnderKicker(text, known.title)) ||
      (isHeading(element) &&
        (element.localName === "h1" ||
          (isLikeTitle(text, known.title) && !isOneOfSeveral(element)))))
  )
    return "title";
  // Once more, over facts of what is reviewed or a list of readers' words; over the text's own it heads a part.
  if (
    isHeading(element) &&
    countWords(known.title) >= 4 &&
    isSame(text, known.title) &&
    !(zone === "text" && isProseBelow(element))
  )
    return "title";
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
  if (zone === "head" && isImprint(element, known)) return "date-line";
  if (
    zone === "head" &&
    (WAY.test(text) || isLed(element, known.title)) &&
    letters(text).endsWith(letters(known.title))
  )
    return "label";
  if (known.lines.some((line) => line.test(text))) return "byline";
  if (
    zone === "text"
      ? isCredit(text) || isOverEntry(element, text, known)
      : isByline(text, known) &&
        !isOverNote(element, text) &&
        (!isHeadOfPart(element) ||
          known.authors.some((author) => text.includes(author)))
  )
    return "byline";
  if (
    zone === "tail" &&
    element.localName === "p" &&
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
      (zone !== "text" && isShareList(element))
      ? "link-list"
      : null;
  if (
    isLeaf(element) &&
    !element.matches("li,span,time") &&
    isLinkOnly(element, text, zone) &&
    !isOpener(element) &&
    !((zone === "text" || /^\d{1,3}[.)]\s/.test(text)) && isThing(element))
  )
    return "link-only";
  if (
    isStory &&
    zone !== "text" &&
    !element.closest(`${HEADINGS},li,table,dl,pre,blockquote`) &&
    isLabel(text) &&
    !isGreeting(element) &&
    !isOneOfBold(element) &&
    !isSpared() &&
    !isFact(element, text)
  )
    return "label";
  return null;
}
