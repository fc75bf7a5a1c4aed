import { OF_PHOTO } from "../../photos/photo-box.ts";
import type { Line } from "../../text/lines.ts";
import { briefText, textOf } from "../../text/text.ts";
import { type Around, beforeText, calledBy, LONGEST_FACT } from "../around.ts";
import { FOR } from "./beside-names.ts";
import { DATED, writersIn, writerTold } from "./byline.ts";
import {
  linkedName,
  namedBehindDay,
  namedBehindLabel,
  namedByLabel,
} from "./labelled-writers.ts";
import { isFullName, isNameWithParticles } from "./names.ts";
import { OTHER_ROLE, PHOTOGRAPHER, PREPOSITION, WRITER } from "./roles.ts";

/** What pages call the line that names the writer. */
const NAMED =
  /(?:^|[\s_-])(?:author|autore?|autorzy|auteur|byline|submitted|reporter|writer|penulis|nama-redaksi|contrib(?:utor)?|user-name|verfasser|redacteur|schrijver|skribent|forfatter|kirjoittaja|szerzok?|yazar|tac-?gia)s?(?:[\s_-]|$)/i;

/** Where the pages that sites keep of their writers stand. */
const WRITERS_PAGE =
  /\/(?:authors?|penulis|auteurs?|autor(?:es)?|autorin|reporters?|journalists?|contributors?|columnists?|writers?|profiles?|experts|staff)\/./i;

/** Whether the page calls an element a writer's, or it leads to what the site keeps of one. */
const isWriters = (element: Element): boolean =>
  NAMED.test(calledBy(element)) ||
  (element.localName === "a" &&
    WRITERS_PAGE.test(element.getAttribute("href") ?? ""));

/** Whether an element that holds the line, and hardly more, bears a name that says so. */
function isInNamed({ element }: Line): boolean {
  for (
    let box: Element | null = element;
    box && briefText(box, LONGEST_FACT) !== null;
    box = box.parentElement
  )
    if (isWriters(box)) return true;
  return false;
}

/** A name without what stands before it: a label, or the time, as in "Tue, 2007-10-02 19:22 — Ani Lestari". */
const withoutLabel = (named: string): string =>
  named
    .replace(/^.{0,40}\d:\d\d\s[—–-]\s/, "")
    .replace(WRITER, "")
    .replace(PREPOSITION, "")
    .replace(/^(?:and|&|dan|und|et|y|e|en|och)\s+(?=\p{Lu})/u, "")
    .replace(/^reviewed by\s*:?\s*/i, "");

/** The names in those parts of the line that say so. */
const namedParts = ({ element }: Line): string[] =>
  briefText(element, LONGEST_FACT) === null
    ? []
    : [...element.querySelectorAll("[class],a[href]")]
        .filter(isWriters)
        .map((part) => withoutLabel(textOf(part)))
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

/** Who has checked what it says: a physician, an expert. Who has reviewed a game is its writer. */
const CHECKED =
  /^(?:ditinjau|diperiksa|(?:medically|clinically|expert|fact)[ -](?:checked|reviewed))(?!\p{L})/iu;

/** Two to four words of a script without capitals, and no "المزارعون رسالة" of a sentence: no first name has the article. */
const UNCAPPED = /^(?!ال)\p{Lo}+(?:\s\p{Lo}+){1,3}$/u;

/** "Ani Lestari, Jurnalis · Selasa 05 September 2023": a name, and what its bearer is. */
const ROLED =
  /^((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+), (?:[Jj]urnalis|[Ww]artawan|[Kk]ontributor|[Rr]eporter)(?!\p{L})/u;

/** The writer whom a line names so; null where it does not, or names her behind a label. */
const roled = (text: string): string | null =>
  WRITER.test(text) ? null : (ROLED.exec(text)?.[1] ?? null);

/** The writers whom a line names; none where it begins as no line of them, nor is called one. */
export function writersOf(line: Line): string[] {
  const told = writerTold(line.text) ?? roled(line.text);
  if (told) return [told];
  if (line.text.length > LONGEST_FACT || PHOTOGRAPHER.test(line.text))
    return [];
  const pieces = ofWriters(line.pieces);
  const own = pieces
    .filter((piece) => WRITER.test(piece))
    .flatMap(writersIn)
    .filter(isNameWithParticles);
  if (own.length > 0) return own;
  const dated = namedBehindDay(line);
  if (dated.length > 0) return dated;
  if (CHECKED.test(line.text)) return namedBehindLabel(line);
  if (
    !WRITER.test(line.text) &&
    !PREPOSITION.test(line.text) &&
    !DATED.test(line.text) &&
    !isInNamed(line)
  )
    return OTHER_WORK.test(line.text) ? [] : [...new Set(namedParts(line))];
  const names = pieces
    .map((piece) => withoutLabel(piece.replace(FOR, "")))
    .filter(isNameWithParticles);
  return names.length > 0
    ? [...new Set(names)]
    : writersIn(line.text).filter(
        // Behind a label a script without capitals names somebody, too.
        (name) => isNameWithParticles(name) || UNCAPPED.test(name),
      );
}

/** How what somebody does for a newsroom ends, or that a site has made sure of her begins, where a name does not. */
const TRADE =
  /^verified\s|\s(?:critic|columnist|correspondent|reporter|editor|writer|producer|photographer|contributor|staff)$/i;

/** Those named in lines of the same name right behind the first one, each of which is a name alone. */
function alikeBehind([line, ...rest]: readonly Line[]): string[] {
  const isAlike = ({ text, element }: Line): boolean =>
    element !== line?.element &&
    element.className !== "" &&
    element.className === line?.element.className &&
    isFullName(text);
  const end = rest.findIndex((other) => !isAlike(other));
  return line && isInNamed(line)
    ? rest.slice(0, end < 0 ? rest.length : end).map(({ text }) => text)
    : [];
}

/** A fact of a book that is reviewed, among which its writer is one. */
const OF_BOOK =
  /^(?:title|judul(?: buku)?|t[ií]tulo(?: original)?|titel|titre|titolo|publisher|penerbit|editor(?:a|ial)|verlag|éditeur|editore|wydawnictwo|pages|halaman|jumlah halaman|páginas|seiten|isbn)\s*:/i;

/** Whether a line stands beside one that tells of a book. */
const isOfBook = (lines: readonly Line[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].some((line) => OF_BOOK.test(line?.text ?? ""));

/** The writers that a page names below its headline, or above it where it calls them so; none where there are none. */
export function shownWriters({ above, below }: Around): string[] {
  const lines = [...beforeText(below), ...above.filter(isInNamed)].filter(
    ({ element }) => !element.closest(OF_PHOTO),
  );
  for (const [at, line] of lines.entries()) {
    if (isOfBook(lines, at)) continue;
    const next = lines[at + 1];
    const labelled = namedByLabel(lines, at);
    if (labelled.length > 0) return labelled;
    const names = writersOf(line).filter((name) => !TRADE.test(name));
    // Over "By Ani Lestari" stands her newsroom's name, in capitals.
    const isNewsroom =
      !WRITER.test(line.text) &&
      names.every((name) => /^\p{Lu}{2,}\s/u.test(name));
    const called =
      isNewsroom && next && WRITER.test(next.text) ? writersOf(next) : [];
    if (names.length > 0)
      return called.length > 0
        ? called
        : [...new Set([...names, ...alikeBehind(lines.slice(at))])];
  }
  const [alone] = lines.flatMap((line) => linkedName(line) ?? []);
  return alone ? [alone] : [];
}
