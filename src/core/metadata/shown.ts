import { ASIDE, COMMENTS } from "../doubt.ts";
import type { Line } from "../text/lines.ts";
import { isSentence } from "../text/prose.ts";
import { countWords, letterCount } from "../text/script.ts";
import { beside, briefText, letters, textOf } from "../text/text.ts";
import { isNextTo, parseDate } from "./dates.ts";
import {
  FOR,
  isFullName,
  isNameWithParticles,
  OTHER_ROLE,
  PREPOSITION,
  WRITER,
  writersIn,
} from "./names.ts";

/*
 * What a page shows below its headline, where it tells it nowhere else.
 */

/** Letters. What is longer than a line with a date says more than when. */
const LONGEST = 110;

/** Letters of a summary. */
export const LONGEST_SUMMARY = 400;

/** Lines after the headline that are looked at, and lines before it. */
const NEAR = 40;
const ABOVE = 6;

/** Letters that may stand behind a headline on its line. */
export const LONGEST_TAIL = 30;

/** The lines around a headline. */
export interface Around {
  above: Line[];
  below: Line[];
}

/** Those of a page's lines that stand around its headline; none where the page does not show it. */
export function aroundHeadline(lines: readonly Line[], title: string): Around {
  const own = letters(title);
  const isOwn = ({ text }: Line): boolean =>
    text.length < title.length * 2 && letters(text) === own;
  // A few words may stand behind it on its line.
  const isHeading = (line: Line): boolean =>
    line.element.closest("h1,h2,h3") !== null &&
    (isOwn(line) ||
      (line.text.startsWith(title) &&
        line.text.length <= title.length + LONGEST_TAIL));
  const marked = lines.findIndex(isHeading);
  const at = marked < 0 ? lines.findIndex(isOwn) : marked;
  return at < 0
    ? { above: [], below: [] }
    : {
        above: lines.slice(Math.max(0, at - ABOVE), at),
        below: lines.slice(at + 1, at + 1 + NEAR),
      };
}

/** Those of them that stand before the text; a long line of writer and day may end as a sentence does. */
function beforeText(near: readonly Line[]): readonly Line[] {
  const text = near.findIndex(
    (line) =>
      isSentence(line.text) &&
      letterCount(line.text) >= 80 &&
      !(WRITER.test(line.text) && dateIn(line)),
  );
  return text < 0 ? near : near.slice(0, text);
}

/** Since when somebody has been with a forum. */
const JOINED = /^(?:joined|registered|member since|bergabung)\b/i;

/** The date of a line: in the machine's form, where its first time gives it so, or in words. */
function dateIn({ text, pieces, element }: Line): string | null {
  if (text.length > LONGEST || JOINED.test(text)) return null;
  const time = element.closest("time") ?? element.querySelector("time");
  const marked = time?.getAttribute("datetime") ?? "";
  for (const piece of [marked, text, ...pieces]) {
    const date = parseDate(piece, "");
    if (date) return date;
  }
  return null;
}

/** What says that a date is the article's. */
const PUBLISHED =
  /\b(?:posted|published|updated|publi|diperbarui|diterbitkan|dipublikasikan|date)/i;

/** How a line begins that says it, and hardly more. */
const SAYS_WHEN =
  /^(?:posted|published|updated|diperbarui|diterbitkan)\s*(?::|(?:on|at|pada)\b|\d|(?:jan|feb|mar|apr|ma[yi]|jun|jul|aug|agu|sep|o[ck]t|nov|de[cs])\w*\s+\d)/i;

/** The date that a page shows below its headline, right above it, or further above where it says that it is the article's: it may be today's. */
export function shownDate({ above, below }: Around): string | null {
  for (const line of [
    ...beforeText(below),
    ...above.slice(-1),
    ...above.filter(({ text, element }) =>
      PUBLISHED.test(`${text} ${element.className}`),
    ),
  ]) {
    const date = dateIn(line);
    if (date) return date;
  }
  return null;
}

/** What pages call the line that names the writer. */
const NAMED =
  /(?:^|[\s_-])(?:author|autore?|autorzy|auteur|byline|reporter|writer|penulis|user-name|verfasser|redacteur|schrijver|skribent|forfatter|kirjoittaja|szerzok?|yazar|tac-?gia)s?(?:[\s_-]|$)/i;

/** Where the pages that sites keep of their writers stand. */
const WRITERS_PAGE =
  /\/(?:authors?|penulis|auteurs?|autor(?:es)?|autorin|reporters?|journalists?|contributors?|columnists?|writers?)\/./i;

/** Whether the page calls an element a writer's, or it leads to what the site keeps of one. */
const isWriters = (element: Element): boolean =>
  NAMED.test(`${element.className} ${element.id}`) ||
  (element.localName === "a" &&
    WRITERS_PAGE.test(element.getAttribute("href") ?? ""));

/** Whether an element that holds the line, and hardly more, bears a name that says so. */
function isInNamed({ element }: Line): boolean {
  for (
    let box: Element | null = element;
    box && briefText(box, LONGEST) !== null;
    box = box.parentElement
  )
    if (isWriters(box)) return true;
  return false;
}

/** The names in those parts of the line that say so. */
const namedParts = ({ element }: Line): string[] =>
  briefText(element, LONGEST) === null
    ? []
    : [...element.querySelectorAll("[class],a[href]")]
        .filter(isWriters)
        .map(textOf)
        .filter(isFullName);

/** What parts the writers of a line from where, or under what, they have written it. */
const IN = /^(?:in|under|at|di|on)$/i;

/** Behind what joins names another one stands. */
const AND =
  /^(?:and|with|dan|und|mit|et|avec|y|con|e|com|en|och|og|[,&])(?!\p{L})/iu;

/** The parts of a line without those behind the label of another role, or behind what tells where it was written. */
function ofWriters(pieces: readonly string[]): string[] {
  let isOther = false;
  return pieces.filter((piece, at) => {
    if (at > 0 && (OTHER_ROLE.test(piece) || IN.test(piece))) isOther = true;
    else if (WRITER.test(piece) || AND.test(piece)) isOther = false;
    return !isOther;
  });
}

/** Who has edited, checked, translated or photographed it, or is talked with; whose the book is. */
const OTHER_WORK =
  /^(?:edited|editor|redaktur|(?:(?:medically|clinically|expert|fact)[ -])?(?:checked|reviewed)|translated|photo|foto|illustrat|pictures?|images?|gambar|interview with|an? \p{L}+ by)(?!\p{L})/iu;

/** The writers whom a line names; none where it begins as no line of them, nor is called one. */
function writersOf(line: Line): string[] {
  if (line.text.length > LONGEST) return [];
  const pieces = ofWriters(line.pieces);
  const own = pieces
    .filter((piece) => WRITER.test(piece))
    .flatMap(writersIn)
    .filter(isNameWithParticles);
  if (own.length > 0) return own;
  if (
    !WRITER.test(line.text) &&
    !PREPOSITION.test(line.text) &&
    !isInNamed(line)
  )
    return OTHER_WORK.test(line.text) ? [] : [...new Set(namedParts(line))];
  const names = pieces
    .map((piece) =>
      piece.replace(FOR, "").replace(WRITER, "").replace(PREPOSITION, ""),
    )
    .filter(isNameWithParticles);
  return names.length > 0
    ? [...new Set(names)]
    : writersIn(line.text).filter(
        // Behind a label a script without capitals names somebody, too.
        (name) => isNameWithParticles(name) || UNCAPPED.test(name),
      );
}

/** Where whose a photo is stands. */
const OF_PHOTO =
  "figure,[class*='photo' i]:is([class*='credit' i],[class*='caption' i])";

/** The writers that a page names below its headline, or above it where it calls them so; none where there are none. */
export function shownWriters({ above, below }: Around): string[] {
  const lines = [...beforeText(below), ...above.filter(isInNamed)].filter(
    ({ element }) => !element.closest(OF_PHOTO),
  );
  for (const [at, line] of lines.entries()) {
    const names = writersOf(line);
    const next = lines[at + 1];
    // Over "By Ani Lestari" stands her newsroom's name, in capitals.
    const isNewsroom =
      !WRITER.test(line.text) &&
      names.every((name) => /^\p{Lu}{2,}\s/u.test(name));
    const called =
      isNewsroom && next && WRITER.test(next.text) ? writersOf(next) : [];
    if (names.length > 0) return called.length > 0 ? called : names;
  }
  return [];
}

/** "posted by Ani at 7:52 PM", below a post of a blog; no "Posted by: Budi", as over a reader's words. */
const POSTED = /^[Pp]osted by (\p{Lu}[^:|,]{1,40}?) (?:at|on) .{0,40}\d/u;

/** What sets a signature to the right, below the text. */
const SIGNED = "p[align='right']";

/** Where a name to the right is somebody else's: who is quoted, who has answered, whose the photo is, who wrote something else. */
const OTHERS = `blockquote,figure,${ASIDE},[class*='photo' i],[class*='caption' i]`;

/** Words of two names that are no person's: an agency's, a newsroom's, a label's. */
const NO_PERSON =
  /\b(?:images|news|photos?|pictures|press|agency|media|magazine|times|weiter|lesen|mehr|read|more|lire|suite|leer|más|selengkapnya)\b/i;

/** Two to four words of a script without capitals, and no "المزارعون رسالة" of a sentence: no first name has the article. */
const UNCAPPED = /^(?!ال)\p{Lo}+(?:\s\p{Lo}+){1,3}$/u;

/** The writer whom a line anywhere on the page names so, or who signs the last one of the text's box; none where there is no such line. */
export function signedWriters(lines: readonly Line[]): string[] {
  let isBelow = false;
  for (const { text, element, isLink } of lines) {
    isBelow ||= text.length >= 80 && isSentence(text);
    if (text.length > LONGEST) continue;
    const [, posted] = POSTED.exec(text) ?? [];
    if (posted && !element.closest(COMMENTS)) return [posted];
    if (/^[가-힣]{2,4} ?(?:기자|특파원)(?:$| 구독| \S+@)/.test(text))
      return writersIn(text);
    if (!isBelow || isLink || !isFullName(text) || NO_PERSON.test(text))
      continue;
    const signature = element.closest(SIGNED);
    const above = signature && beside(signature, "previousElementSibling");
    if (
      signature &&
      above &&
      isSentence(textOf(above)) &&
      !element.closest(OTHERS) &&
      !beside(signature, "nextElementSibling")
    )
      return [text];
  }
  return [];
}

/** Names that pages give to the summary under a title. */
const STANDFIRST =
  /sub-?(?:title|head|judul)|deck|(?:\b|[-_]|article|header)dek(?![a-z])|summary|stand-?first|strapline|\blede?\b|lead(?!er)|teaser|excerpt|desc(?:ription|(?![a-z]))|abstract|ringkasan|sinopsis|perex|chapo|entradilla|sapo/i;

/** Where pages keep names of their parts whose classes are no words. */
const NAMES = ["class", "id", "data-gu-name", "data-testid"];

/** Whether the page's own names call a line a summary, or a box that holds nothing else. */
export function isCalledSummary(line: Element): boolean {
  const { parentElement } = line;
  const boxes = [line, parentElement];
  if (parentElement?.childElementCount === 1)
    boxes.push(parentElement.parentElement);
  return boxes.some((named) =>
    NAMES.some((name) => STANDFIRST.test(named?.getAttribute(name) ?? "")),
  );
}

/** One of several points. */
const isPoint = (element: Element): boolean =>
  element.closest("li:not(:only-child)") !== null;

/** Whether a line stands in the page's own head of the article, and another one below it. */
const isHeadOver = (line: Element, other: Element): boolean =>
  line.closest("header")?.contains(other) === false;

/**
 * The summary below the headline: the only sentences before the line that names day or writer, or in the article's head where the page
 * calls them one; the heading right below it, over such a line; or what is called one and ends like no sentence, as a first paragraph
 * would. Null where there is none, or the text begins there.
 * @param published the article's day, where the page tells it elsewhere
 */
export function shownSummary(
  near: readonly Line[],
  published: string | null,
): string | null {
  // A diary's first day is not the article's.
  const isDated = (line: Line): boolean => {
    const date = dateIn(line);
    return (
      date !== null &&
      (published === null ||
        isNextTo(date, published) ||
        PUBLISHED.test(line.text))
    );
  };
  let summary: Line | null = null;
  let isSigned = false;
  for (const [at, line] of near.entries()) {
    const { text, element } = line;
    if (
      element.closest(
        "figure,[class*='caption' i],[class*='media__description' i],[class*='video-desc' i]",
      )
    )
      continue;
    if (isSentence(text)) {
      // Older pages frame a photo and its words by a table.
      const isCaption = element.closest("table") && isUnderPhoto(line);
      if (text === summary?.text || isCaption) continue;
      if (
        summary &&
        isCalledSummary(summary.element) &&
        isHeadOver(summary.element, element)
      )
        return summary.text;
      // Words beside it: one of a text's paragraphs, or part of one.
      const isAlone = briefText(element, text.length) === text;
      if (
        (summary && !isSubheading(summary)) ||
        isSigned ||
        !isAlone ||
        text.length > LONGEST_SUMMARY
      )
        return null;
      summary = line;
    } else if (
      isCalledSummary(element) &&
      !isPoint(element) &&
      !isUnderPhoto(line) &&
      countWords(text) > 4 &&
      text.length <= LONGEST_SUMMARY &&
      !(isDated(line) && SAYS_WHEN.test(text) && countWords(text) < 10) &&
      writersOf(line).length === 0
    )
      return text;
    else if (isDated(line) || writersOf(line).length > 0) {
      if (summary) return summary.text;
      isSigned = true;
    } else if (at === 0 && isSubheading(line)) summary = line;
  }
  return null;
}

/** Whether a line is a heading of several words below the first level. */
const isSubheading = ({ text, element, isLink }: Line): boolean =>
  !isLink &&
  element.closest("h2,h3,h4") !== null &&
  countWords(text) > 4 &&
  text.length <= LONGEST_SUMMARY;

/** Whether a line is all that a box with a photo says: what is seen on it. */
function isUnderPhoto({ element }: Line): boolean {
  const text = textOf(element);
  for (
    let box: Element | null = element;
    box && briefText(box, text.length) === text;
    box = box.parentElement
  )
    if (box.querySelector("img")) return true;
  return false;
}
