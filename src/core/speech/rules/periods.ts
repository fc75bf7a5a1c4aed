import { ordinal, roman } from "../numbers.ts";
import { AFTER, BEFORE, count, join, type Rule, rule } from "./pattern.ts";

/** "III", "3" and "ketiga" after these are ordinals. */
const PERIODS =
  "kuartal|triwulan|semester|tahap|jilid|babak|periode|seri|fase|putaran|catur wulan|kwartal";
/** After these a single letter, too, is a numeral. */
const NUMBERED =
  "abad|bab|pasal|kelas|golongan|divisi|komisi|kodam|seksi|eselon|ronde|perang dunia|buwono|PTPN";
const QUARTERS: Record<string, string> = {
  Q: "kuartal",
  K: "kuartal",
  H: "semester",
  S: "semester",
};
/** A year after a stroke or dash: "/2025", "-2025", "/25". */
const OF = "(?:\\s?[/-]\\s?(\\d{4}|\\d{2})(?!\\p{N}))?";
/** "25" is a year only where it is written with the quarter: after a space it counts something. */
const YEAR = "(?:[\\s/-]?(\\d{4})|[/-]?(\\d{2}))";
/** So is "2025" after "S1", which is a degree. */
const YEAR_BESIDE = "[/-]?(\\d{4}|\\d{2})";

/** "25" of a quarter is 2025. */
const whole = (year: string | undefined): string =>
  year === undefined ? "" : count(year.length === 2 ? `20${year}` : year);

/** A Roman numeral as a cardinal; null where the letters are none. */
const numeral = (letters = ""): string | null =>
  roman(letters) === 0 ? null : count(`${roman(letters)}`);

const NUMERALS = /(?<!\p{L})[IVX]+(?!\p{L})/giu;

/** Quarters, halves and whatever else is numbered with Roman numerals. */
export const PERIOD_RULES: readonly Rule[] = [
  // "kuartal III/2025", "semester I 2026", "kuartal I dan II", "tahap I-IV"
  rule(
    `${BEFORE}(${PERIODS})[\\s-]+([IVX]+(?:\\s?(?:,|-|–|dan|atau|serta|hingga|sampai)\\s?[IVX]+)*)${AFTER}${OF}`,
    (all = "", period, letters = "", year) => {
      const numerals = letters.match(NUMERALS) ?? [];
      // "Xbox Seri X"
      if (/^X$/.test(letters) || numerals.some((one) => roman(one) === 0))
        return all;
      const said = letters
        .replace(NUMERALS, (one) => ordinal(roman(one)))
        .replace(/\s?[-–]\s?/gu, " sampai ");
      return join(period, said, whole(year));
    },
    "giu",
  ),
  // "kuartal 3/2025", "kuartal ke-3/2025", "kuartal ketiga/2025"
  rule(
    `${BEFORE}(${PERIODS})\\s(?:ke-?)?([1-4])\\s?/\\s?(\\d{4}|\\d{2})${AFTER}`,
    (_, period, which, year) =>
      join(period, ordinal(Number(which)), whole(year)),
    "giu",
  ),
  rule(
    `(?<=(?:${PERIODS})\\s(?:pertama|kedua|ketiga|keempat))\\s?/\\s?(?=\\d{4}${AFTER})`,
    () => " ",
    "giu",
  ),
  // "Q3 2025", "3Q25", "9M25", "1H2025"
  rule(
    `${BEFORE}([QKH])([1-4])${YEAR}${AFTER}`,
    (_, kind, which, long, short) =>
      join(QUARTERS[kind ?? ""], ordinal(Number(which)), whole(long ?? short)),
  ),
  rule(`${BEFORE}S([1-4])${YEAR_BESIDE}${AFTER}`, (_, which, year) =>
    join(QUARTERS.S, ordinal(Number(which)), whole(year)),
  ),
  rule(
    `${BEFORE}([1-4])([QKHS])${YEAR}${AFTER}`,
    (_, which, kind, long, short) =>
      join(QUARTERS[kind ?? ""], ordinal(Number(which)), whole(long ?? short)),
  ),
  rule(`${BEFORE}(\\d{1,2})M${YEAR}${AFTER}`, (_, months, long, short) =>
    join(count(months), "bulan", whole(long ?? short)),
  ),
  // "K3" alone is safety at work.
  rule(`${BEFORE}Q([1-4])${AFTER}`, (_, which) =>
    join("kuartal", ordinal(Number(which))),
  ),
  rule(`${BEFORE}[Kk]e-([IVXLC]+)${AFTER}`, (all = "", letters = "") =>
    roman(letters) === 0 ? all : ordinal(roman(letters)),
  ),
  rule(
    `${BEFORE}([IVX]+)\\s?[-–]\\s?([IVX]+)${AFTER}`,
    (all = "", one = "", other = "") =>
      numeral(one) && roman(one) < roman(other)
        ? `${numeral(one)} sampai ${numeral(other)}`
        : all,
  ),
  rule(
    `${BEFORE}(${NUMBERED})\\s(?![CL]${AFTER})([IVXLC]+)${AFTER}`,
    (all = "", word, letters) =>
      numeral(letters) ? `${word} ${numeral(letters)}` : all,
    "giu",
  ),
  // Several of these letters are a numeral after any word; a single one may be a name.
  rule(
    `${BEFORE}([IVX]{2,})${AFTER}`,
    (all = "", letters) => numeral(letters) ?? all,
  ),
];
