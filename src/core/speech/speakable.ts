import { fold, RAISED } from "../text.ts";
import { cardinal, digits, ordinal, roman, spellNumber } from "./numbers.ts";
import { ACRONYMS, CURRENCIES, PER, SIGNS, UNITS, WORDS } from "./words.ts";

const MONTHS =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

/** Each word of a pattern with a small first letter or, as titles have it, a capital one. */
const inTitlesToo = (words: string): string =>
  words.replace(
    /(?<=^|\|)[a-z]/g,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );

/** What is counted: figures before it with a dash between them are a range. */
const COUNTED = inTitlesToo(
  "persen|tahun|bulan|hari|minggu|pekan|jam|menit|detik|orang|kali|unit|ton|barel|lembar|ribu|juta|miliar|triliun|poin|basis|hektare|kilometer|meter|kilogram",
);

/** Any of the words, the longest first, as a piece of a pattern. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");

const NUMBER = "\\d+(?:\\.\\d{3})*(?:,\\d+)?";
/** With a point before the decimals, as in "US$1.5 miliar" or "US$1,234.56". */
const ENGLISH = "\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d+\\.\\d{1,2}";
/** Of money and measures: all of a figure, or it says another one. */
const FIGURE = `(?:${ENGLISH}|${NUMBER})(?![.,]?\\d)`;
/** A long dash between spaces parts two thoughts. */
const DASH = "(?:\\s?(?:-|–|s\\.d\\.|s/d)\\s?|—)";
const SCALE = inTitlesToo(
  "ribu|rb|juta|jt|miliar|milyar|triliun|kuadriliun|million|billion|trillion",
);
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
const CURRENCY = anyOf(CURRENCIES.map(([sign]) => sign));
const UNIT = anyOf(Object.keys(UNITS));
/** Not in the middle of a word or figure. */
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

const saidOf = new Map(CURRENCIES);
const scaleOf = (word: string | undefined): string =>
  word
    ? (SCALES[word] ?? SCALES[word.toLowerCase()] ?? word.toLowerCase())
    : "";
const join = (...words: (string | undefined)[]): string =>
  words.filter(Boolean).join(" ");
const WHOLLY_ENGLISH = new RegExp(`^(?:${ENGLISH})$`);
/** A figure in words; one that is written otherwise stays. */
const say = (figure: string): string =>
  spellNumber(
    WHOLLY_ENGLISH.test(figure)
      ? figure.replaceAll(",", "").replace(".", ",")
      : figure,
  ) ?? figure;
/** The same of money, of which nobody says that there are no cents. */
const sayMoney = (figure: string | undefined): string =>
  say((figure ?? "").replace(/[.,]00$/, ""));
const year = (text: string): string => cardinal(BigInt(text));

function day(date: string, month: string): string | null {
  const [d, m] = [Number(date), Number(month)];
  const name = MONTHS[m - 1];
  return name && d >= 1 && d <= 31 ? `${cardinal(BigInt(d))} ${name}` : null;
}

function time(hours: string, minutes: string): string | null {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 24 || m > 59) return null;
  const hour = cardinal(BigInt(h));
  return m === 0 ? hour : `${hour} lewat ${cardinal(BigInt(m))}`;
}

const unitOf = (unit: string): string => UNITS[unit] ?? unit;

type Rule = [pattern: RegExp, said: (...parts: string[]) => string];
const rule = (
  pattern: string,
  said: (...parts: string[]) => string,
  flags = "gu",
): Rule => [new RegExp(pattern, flags), said];

/** "25" is a year only where it is written with the quarter: after a space it counts something. */
const YEAR = "(?:[\\s/-]?(\\d{4})|[/-]?(\\d{2}))";

/** "III", "3" and "ketiga" after these are ordinals. */
const PERIODS =
  "kuartal|triwulan|semester|tahap|jilid|babak|periode|seri|fase|putaran|catur wulan|kwartal";
/** Before a name. */
const TITLES =
  "Bupati|Gubernur|Kota|Walikota|Wali|Ketua|Bapak|Pak|Camat|Lurah|Menteri|Presiden|Ustaz|Ustad|Almarhum";
const QUARTERS: Record<string, string> = {
  Q: "kuartal",
  K: "kuartal",
  H: "semester",
  S: "semester",
};

/** From the most particular to the plainest: what one has put into words, none after it meets as figures. */
const RULES: readonly Rule[] = [
  // A power; the number of a note is not said.
  rule(`(?<=\\d)([⁻⁺]?)([${RAISED}]+)`, (_, sign, power) =>
    join(
      " pangkat",
      sign === "⁻" ? "minus" : "",
      say((power ?? "").normalize("NFKC")),
    ),
  ),
  rule(`(?<=\\p{L}{3}|[.,;:”"')])[${RAISED}]+`, () => ""),
  // Addresses of the web, before their dots look like anything else.
  rule(
    `${BEFORE}(?:https?://)?((?:[a-z0-9-]+\\.)+(?:com|co\\.id|go\\.id|id|org|net|io))${AFTER}`,
    (_, host) => host?.replaceAll(".", " titik ") ?? "",
  ),
  rule(`${BEFORE}([\\w.-]+)@(?=[a-z])`, (_, name) => `${name} at `),
  // "kuartal III/2025", "semester I 2026", "kuartal ke-3"
  rule(
    `${BEFORE}(${PERIODS})[\\s-]+([IVX]+)(?:\\s?/\\s?(\\d{4}))?${AFTER}`,
    (whole, period, letters, of) => {
      const value = roman(letters ?? "");
      return value === 0
        ? (whole ?? "")
        : join(period, ordinal(value), of && year(of));
    },
    "giu",
  ),
  // "Q3 2025", "3Q25", "9M25", "1H2025"
  rule(`${BEFORE}([QKHS])([1-4])${YEAR}${AFTER}`, (_, kind, which, ...of) =>
    join(QUARTERS[kind ?? ""], ordinal(Number(which)), year(whole(of))),
  ),
  rule(`${BEFORE}([1-4])([QKHS])${YEAR}${AFTER}`, (_, which, kind, ...of) =>
    join(QUARTERS[kind ?? ""], ordinal(Number(which)), year(whole(of))),
  ),
  rule(`${BEFORE}(\\d{1,2})M${YEAR}${AFTER}`, (_, months, ...of) =>
    join(cardinal(BigInt(months ?? "0")), "bulan", year(whole(of))),
  ),
  // "K3" alone is safety at work.
  rule(`${BEFORE}Q([1-4])${AFTER}`, (_, which) =>
    join("kuartal", ordinal(Number(which))),
  ),
  // "No. 11/2020", "UU No. 4 Tahun 2023"
  rule(
    `${BEFORE}[Nn]o(?:mor|\\.)\\s?(\\d{1,4})/(\\d{4})${AFTER}`,
    (_, number, of) => `nomor ${say(number ?? "")} tahun ${year(of ?? "")}`,
  ),
  rule(
    `${BEFORE}(UU|PP|Perpres|Permen)\\s(\\d{1,3})/(\\d{4})${AFTER}`,
    (_, law, number, of) =>
      `${law} nomor ${say(number ?? "")} tahun ${year(of ?? "")}`,
  ),
  // Beside a number it is a law; "PP Muhammadiyah" is none.
  rule(`${BEFORE}PP(?=\\s(?:nomor|No|\\d))`, () => "Peraturan Pemerintah"),
  [/[±≥≤](?=\s?\d)/gu, (sign) => `${SIGNS[sign ?? ""]} `],
  // Telephone numbers, before their parts look like years.
  rule(`${BEFORE}(0\\d{2,4}(?:[ -]\\d{3,4}){2,3})${AFTER}`, (_, code) =>
    digits(code?.replace(/\D/g, "") ?? ""),
  ),
  // Dates: "15/11/2025", "2025-11-15", "(15/11)"
  rule(
    `${BEFORE}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${AFTER}`,
    (all, d, m, y) => {
      const date = day(d ?? "", m ?? "");
      return date ? `${date} ${year(y ?? "")}` : (all ?? "");
    },
  ),
  rule(`${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})${AFTER}`, (all, y, m, d) => {
    const date = day(d ?? "", m ?? "");
    return date ? `${date} ${year(y ?? "")}` : (all ?? "");
  }),
  rule("\\((\\d{1,2})/(\\d{1,2})\\)", (all, d, m) => {
    const date = day(d ?? "", m ?? "");
    return date ? `(${date})` : (all ?? "");
  }),
  rule("\\((\\d{1,2})-(\\d{1,2})/(\\d{1,2})\\)", (all, from, to, m) => {
    const [first, last] = [day(from ?? "", m ?? ""), day(to ?? "", m ?? "")];
    return first && last
      ? `(${cardinal(BigInt(from ?? "0"))} sampai ${last})`
      : (all ?? "");
  }),
  // Times: "18.27 WIB", "pukul 09.00", "08:30"
  rule(
    `${BEFORE}([Pp]ukul|[Jj]am)\\s(\\d{1,2})[.:](\\d{2})${AFTER}`,
    (all, word, h, m) => {
      const said = time(h ?? "", m ?? "");
      return said ? `${word} ${said}` : (all ?? "");
    },
  ),
  rule(
    `${BEFORE}(\\d{1,2})[.:](\\d{2})(?=\\s(?:WIB|WITA|Wita|WIT)${AFTER})`,
    (all, h, m) => time(h ?? "", m ?? "") ?? all ?? "",
  ),
  rule(
    `${BEFORE}([01]?\\d|2[0-3]):([0-5]\\d)${AFTER}`,
    (all, h, m) => time(h ?? "", m ?? "") ?? all ?? "",
  ),
  // Money: ranges first, the scale before the currency.
  rule(
    `${BEFORE}(${CURRENCY})\\s?(${FIGURE})(?:\\s(${SCALE}))?${DASH}(?:${CURRENCY})?\\s?(${FIGURE})(?:\\s(${SCALE})${AFTER})?`,
    (_, sign, from, scale, to, other) =>
      join(
        sayMoney(from),
        scale !== other ? scaleOf(scale) : "",
        "sampai",
        sayMoney(to),
        scaleOf(other ?? scale),
        saidOf.get(sign ?? ""),
      ),
  ),
  rule(
    `(?<![\\p{L}\\p{N}])([-−])?(${CURRENCY})\\s?(${FIGURE})(?:,-)?(?:\\s?(${SCALE}|[MT])${AFTER})?`,
    (_, minus, sign, figure, scale) =>
      join(
        minus && "minus",
        sayMoney(figure),
        scaleOf(scale),
        saidOf.get(sign ?? ""),
      ),
  ),
  rule(
    `${BEFORE}(${FIGURE})\\s?(?:(${SCALE})\\s)?(USD|SGD|EUR|JPY|CNY|AUD|IDR)${AFTER}`,
    (_, figure, scale, sign) =>
      join(sayMoney(figure), scaleOf(scale), saidOf.get(sign ?? "")),
  ),
  // "US$/ton" without a figure
  rule(
    `${BEFORE}(US\\$|USD|Rp|RM)(?=/)`,
    (_, sign) => saidOf.get(sign ?? "") ?? "",
  ),
  // Ranges of years and figures with a unit
  rule(
    `${BEFORE}(\\d{4})[–/-](\\d{4})${AFTER}`,
    (_, from, to) => `${year(from ?? "")} sampai ${year(to ?? "")}`,
  ),
  rule(
    `${BEFORE}(${FIGURE})\\s?(?:%|persen)?[–-](${FIGURE})\\s?(${UNIT})(?![\\p{L}\\p{N}])`,
    (_, from, to, unit) =>
      `${say(from ?? "")} sampai ${say(to ?? "")} ${unitOf(unit ?? "")}`,
  ),
  rule(
    `${BEFORE}([-−+])?(${FIGURE})\\s?(${UNIT})(?![\\p{L}\\p{N}])`,
    (_, sign, figure, unit) =>
      join(
        sign === "+" ? "plus" : sign && "minus",
        say(figure ?? ""),
        unitOf(unit ?? ""),
      ),
  ),
  // "per" by a stroke: "kilometer/jam", "barel/hari", "dolar Amerika Serikat/ton"
  [
    new RegExp(`(?<=\\p{L})/(${anyOf([...PER])})${AFTER}`, "gu"),
    (_, unit) => ` per ${UNITS[unit ?? ""] ?? unit}`,
  ],
  // "ke-3", "ke-21"; "Covid-19", "U-23", "G20", "B40", "5G", "COP30"
  rule(`${BEFORE}[Kk]e-?(\\d{1,4})${AFTER}`, (_, which) =>
    ordinal(Number(which)),
  ),
  rule(
    `${BEFORE}(abad|bab|pasal|kelas|golongan|divisi)\\s(?![CL]${AFTER})([IVXLC]+)${AFTER}`,
    (all, word, letters) => {
      const value = roman(letters ?? "");
      return value === 0 ? (all ?? "") : `${word} ${cardinal(BigInt(value))}`;
    },
    "giu",
  ),
  rule(
    `${BEFORE}(\\p{Lu}\\p{L}*)-(\\d{1,3})${AFTER}`,
    (_, word, figure) => `${word} ${say(figure ?? "")}`,
  ),
  // A code with a leading nought is said digit by digit: "ORI028".
  rule(
    `${BEFORE}(\\p{Lu}+)(\\d{1,4})${AFTER}`,
    (_, word, figure) => `${word} ${say(figure ?? "")}`,
  ),
  rule(
    `${BEFORE}(\\d{1,2})([GDK])${AFTER}`,
    (_, figure, letter) => `${say(figure ?? "")} ${letter}`,
  ),
  // "24/7", "1/2", "1:3", "2-1"
  rule(`${BEFORE}1/2${AFTER}`, () => "setengah"),
  rule(`${BEFORE}(\\d{1,3})/(\\d{1,3})${AFTER}`, (_, one, other) =>
    one === "24" && other === "7"
      ? "dua puluh empat jam tujuh hari"
      : `${say(one ?? "")} per ${say(other ?? "")}`,
  ),
  rule(
    `${BEFORE}(\\d{1,4}):(\\d{1,4})${AFTER}`,
    (_, one, other) => `${say(one ?? "")} banding ${say(other ?? "")}`,
  ),
  rule(
    `${BEFORE}(\\d{1,3})[x×](?=\\s|$)`,
    (_, times) => `${say(times ?? "")} kali`,
  ),
  // Of what is counted it is a range; alone it is a score.
  rule(
    `${BEFORE}(${NUMBER})-(${NUMBER})(?=\\s(?:${COUNTED}|${MONTHS.join("|")})${AFTER})`,
    (_, from, to) => `${say(from ?? "")} sampai ${say(to ?? "")}`,
  ),
  rule(
    `${BEFORE}(\\d{1,2})-(\\d{1,2})${AFTER}`,
    (_, one, other) => `${say(one ?? "")} ${say(other ?? "")}`,
  ),
  rule(
    `${BEFORE}(${NUMBER})[–](${NUMBER})${AFTER}`,
    (_, from, to) => `${say(from ?? "")} sampai ${say(to ?? "")}`,
  ),
  // Telephone numbers and other long codes.
  rule(`${BEFORE}(0\\d{6,})${AFTER}`, (_, code) => digits(code ?? "")),
  // English thousands, "1,234,567": two commas leave no doubt.
  rule(`${BEFORE}(\\d{1,3}(?:,\\d{3}){2,})${AFTER}`, (_, figure) =>
    cardinal(BigInt(figure?.replaceAll(",", "") ?? "0")),
  ),
  rule(`${BEFORE}([Hh]al\\.)(?=\\s?\\d)`, () => "halaman"),
  // "H." of a name is another one's initial, but after what people are called by.
  rule(
    `${BEFORE}(?:(?<!\\p{Lu}\\p{L}+\\s)|(?<=(?:${TITLES})\\s))H\\.(?=\\s\\p{Lu})`,
    () => "haji",
  ),
  // Whole words, "YoY" and "Tbk." among them.
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.])(${anyOf(Object.keys(WORDS))})(?![\\p{L}\\p{N}])`,
      "gu",
    ),
    (word) => WORDS[word ?? ""] ?? word ?? "",
  ],
  rule("(?<=\\d)\\s?>\\s?(?=\\d)", () => " lebih dari "),
  // What is left of figures.
  rule(
    `(?<![\\p{L}\\p{N}.,])([-−])?(${NUMBER})(?![.,]?\\p{N})`,
    (_, sign, figure) => join(sign && "minus", say(figure ?? "")),
  ),
  // Capitals, letter by letter: "OJK", "(MEDC)". Where they could be a word, the table decides.
  rule(`${BEFORE}(\\p{Lu}{2,6})${AFTER}`, (_, letters) =>
    isWord(letters ?? "") ? (letters ?? "") : [...(letters ?? "")].join(" "),
  ),
];

/** "25" after a quarter is 2025. */
function whole([long, short]: readonly (string | undefined)[]): string {
  return long ?? `20${short}`;
}

/** Capitals are a word when they are known as one, or too long and too full of vowels to be spelled. */
const isWord = (letters: string): boolean =>
  ACRONYMS.has(letters) ||
  (letters.length >= 5 && /[AIUEO]/.test(letters.slice(1, -1)));

/** What is longer without a space is no word of any language, and each rule would try all of its parts. */
const UNSAID = /(\S{200,})/;

const inWords = (text: string): string =>
  RULES.reduce(
    (sentence, [pattern, words]) => sentence.replace(pattern, words),
    text,
  );

/**
 * The text as an Indonesian newsreader says it: figures, money, dates, times, units and abbreviations in words. What no rule knows
 * stays as it is; text of other languages too, whose voices know their own figures.
 * @param lang BCP 47
 */
export function speakable(text: string, lang: string): string {
  const plain = fold(text);
  if (!/^id\b/i.test(lang)) return plain;
  const said = plain
    .split(UNSAID)
    .map((part, index) => (index % 2 === 0 ? inWords(part) : part))
    .join("");
  return fold(said.replace(/\bterbuka\s*\.?(?=\s\()/g, "terbuka"));
}
