import { cardinal, spellNumber } from "../numbers.ts";

/*
 * What the rules of all subjects are made of.
 */

export const MONTHS =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

/** Each word of a pattern with a small first letter or, as titles have it, a capital one. */
export const inTitlesToo = (words: string): string =>
  words.replace(
    /(?<=^|\|)[a-z]/g,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );

/** Any of the words, the longest first, as a piece of a pattern. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

export const NUMBER = "\\d+(?:\\.\\d{3})*(?:,\\d+)?";
/** With a point before the decimals, as in "US$1.5 miliar" or "US$1,234.56". */
export const ENGLISH = "\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+\\.\\d{1,2}";
/** Of money and measures: all of a figure, or it says another one. */
export const FIGURE = `(?:${ENGLISH}|${NUMBER})(?![.,]?\\d)`;
export const SCALE = inTitlesToo(
  "ribu|rb|juta|jt|miliar|milyar|triliun|kuadriliun|million|billion|trillion",
);
/** Not in the middle of a word or figure. */
export const BEFORE = "(?<![\\p{L}\\p{N}])";
export const AFTER = "(?![\\p{L}\\p{N}])";

const SCALES: Record<string, string> = {
  rb: "ribu",
  jt: "juta",
  milyar: "miliar",
  million: "juta",
  billion: "miliar",
  trillion: "triliun",
  M: "miliar",
  T: "triliun",
};
export const scaleOf = (word: string | undefined): string =>
  word
    ? (SCALES[word] ?? SCALES[word.toLowerCase()] ?? word.toLowerCase())
    : "";

export const join = (...words: (string | undefined)[]): string =>
  words.filter(Boolean).join(" ");

const WHOLLY_ENGLISH = new RegExp(`^(?:${ENGLISH})$`);
/** A figure in words; one that is written otherwise stays. */
export const say = (figure = ""): string =>
  spellNumber(
    WHOLLY_ENGLISH.test(figure)
      ? figure.replaceAll(",", "").replace(".", ",")
      : figure,
  ) ?? figure;
/** A whole number in words. */
export const count = (text = "0"): string => cardinal(BigInt(text));

/** A pattern, and what is said instead of what it finds: of the whole and its groups. */
export type Rule = readonly [
  pattern: RegExp,
  said: (...parts: string[]) => string,
];
export const rule = (
  pattern: string,
  said: (...parts: string[]) => string,
  flags = "gu",
): Rule => [new RegExp(pattern, flags), said];
