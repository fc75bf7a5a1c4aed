import { PER, SIGNS, UNITS } from "../words.ts";
import {
  AFTER,
  anyOf,
  BEFORE,
  ENGLISH,
  FIGURE,
  inTitlesToo,
  join,
  NUMBER,
  type Rule,
  rule,
  SCALE,
  say,
} from "./pattern.ts";

/** What is counted: figures before it with a dash between them are a range. */
export const COUNTED = inTitlesToo(
  "persen|tahun|bulan|hari|minggu|pekan|jam|menit|detik|orang|kali|unit|ton|barel|lembar|ribu|juta|miliar|triliun|poin|basis|hektare|kilometer|meter|kilogram",
);
const UNIT = anyOf(Object.keys(UNITS));
/** Those that are told from words and names without a figure before them. */
const PLAIN_UNIT = anyOf(
  Object.keys(UNITS).filter((unit) => /^(?:.*[a-z].*.|ha|m[23²³])$/.test(unit)),
);
const unitOf = (unit = ""): string => UNITS[unit] ?? unit;

/** Signs before or between figures; ahead of money, which they may stand before. */
export const SIGN_RULES: readonly Rule[] = [
  rule("%(?=\\p{L})", () => "% "),
  rule("(?<=[\\p{N}%])\\s?±\\s?(?=\\d)", () => " plus minus "),
  rule("(?<=[\\p{N}%])\\s?\\+\\s?(?=\\d)", () => " plus "),
  // "2x50 MW"
  rule(
    `${BEFORE}(${NUMBER})\\s?[x×]\\s?(?=\\d)`,
    (_, times) => `${say(times)} kali `,
  ),
  [/[±≥≤](?=\s?\d)/gu, (sign = "") => `${SIGNS[sign]} `],
  rule(
    "(?<![\\p{L}\\p{N}%]\\s?)([<>])\\s?(?=\\d|Rp|US\\$)",
    (_, sign = "") => `${SIGNS[sign]} `,
  ),
];

/** Measures, and the ranges of them. */
export const MEASURE_RULES: readonly Rule[] = [
  // "8.5 poin", "1.5 juta unit"
  rule(
    `${BEFORE}(${ENGLISH})(?=\\s(?:${SCALE}|${COUNTED})${AFTER})`,
    (_, figure) => say(figure),
  ),
  // "12,5 juta-15 juta ton"
  rule(`(?<=\\d\\s(?:${SCALE}|persen))\\s?[-–]\\s?(?=\\d)`, () => " sampai "),
  rule(
    `${BEFORE}(${FIGURE})\\s?(?:%|persen)?\\s?[–-]\\s?(${FIGURE})\\s?(${UNIT})${AFTER}`,
    (_, from, to, unit) => `${say(from)} sampai ${say(to)} ${unitOf(unit)}`,
  ),
  rule(
    `${BEFORE}([-−–+])?(${FIGURE})\\s?(${UNIT})${AFTER}`,
    (_, sign, figure, unit) =>
      join(sign === "+" ? "plus" : sign && "minus", say(figure), unitOf(unit)),
  ),
  // "per kg", "kg/ha"
  rule(`(?<=\\sper\\s)(${PLAIN_UNIT})${AFTER}`, (_, unit) => unitOf(unit)),
  rule(`${BEFORE}(${PLAIN_UNIT})(?=/(?:${anyOf(PER)})${AFTER})`, (_, unit) =>
    unitOf(unit),
  ),
  // "per" by a stroke: "kilometer/jam", "barel/hari", "dolar Amerika Serikat/ton"
  rule(
    `(?<=\\p{L})/(${anyOf(PER)})${AFTER}`,
    (_, unit) => ` per ${unitOf(unit)}`,
  ),
];
