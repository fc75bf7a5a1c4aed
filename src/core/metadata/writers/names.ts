/*
 * What is a name, whosever it is.
 */

/** What newsrooms are called in other languages. */
export const NEWSROOMS =
  "redacci[oó]n|redaktion|redazione|redactie|door onze|redac[tț]ia|redação|rédaction|redakcja";

/** Words that stand where a name would, and are none. */
const NO_NAME = new RegExp(
  String.raw`^(?:authors?|authoring|admin|super user|follow us|redaksi|the .*|view .*|data .*|(?:jan|feb|mar|apr|aug|agu|sept?|oct|okt|nov|dec|des|mon|tue|wed|thu|fri|sat)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${NEWSROOMS})(?: .*)?|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)$|\b(?:verlag|gmbh|staff|writer|reporter|correspondent|columnist|contributor|editor|newsroom|(?:web)?desk)s?\b`,
  "i",
);

/** Begins as a name does, in scripts with capital letters and in those without. */
export const isName = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(text) && text.length <= 60 && !NO_NAME.test(text);

/** A whole name of two to four signs, without a space. */
export const EASTERN_NAME = /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u;

/** A name alone: two to five words, each with a capital. */
export const isFullName = (text: string): boolean =>
  !NO_NAME.test(text) &&
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*$/u.test(text) &&
  text.length <= 60;

/** What stands in a name in small letters. */
const PARTICLES =
  /(?<=\s)(?:al|bin|binti|d[aeo]s?|del|della|den|der|du|el|la|ten|van|von)\s/g;

/** The same with what such names have: "Jan van der Berg". In a line that may be a sentence's words, it would find too many. */
export const isNameWithParticles = (text: string): boolean =>
  isFullName(text.replace(PARTICLES, ""));

/** "ANI LESTARI" as a text has it, in which such a byline is not found again. */
export const inSmallLetters = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/**
 * Names parted by commas, behind which degrees may stand, too ("Ani Lestari, S.E., M. Si."): those have full stops. A name is two words,
 * of which the first may be initials, or one, but not behind a degree.
 */
const byCommas = (names: string): string[] =>
  names.includes(",")
    ? names.split(
        /,\s+(?=\p{Lu}\p{L}+ \p{Lu}\p{L}+|(?:\p{Lu}\.\s?)*\p{Lu}\.\s\p{Lu}\p{Ll}{3,}(?![\p{Ll}.]))|(?<=[JS]r\.|[^.]),\s+(?!(?:Apt|Phd|Ners|Psikolog)\b)(?=\p{Lu}\p{Ll}{2,}(?:,|$))/u,
      )
    : [names];

/** "Gudang & Silo Corp.", "PT Gudang Tbk": a company, which has sent the text; "Ani Lestari, Gudang Inc." is of one. */
export const isCompany = (name: string): boolean =>
  /^[^,;]+,? (?:Inc|Corp|Ltd|LLC|PLC|GmbH|Tbk)\.?$/.test(name);

/** Names in a row, each alone; none of a company's. */
export const partedNames = (names: string): string[] =>
  isCompany(names)
    ? []
    : names.split(/\s+(?:&|dan)\s+|\s*[;/]\s*/).flatMap(byCommas);

/** Names that a word joins, each alone, where all of them are such; of "Ortega y Gasset" neither is a full one. */
export function joinedNames(
  names: string,
  and: RegExp,
  isOne: (name: string) => boolean,
): string[] {
  const parts = names.split(and);
  return parts.every(isOne) ? parts : [names];
}
