import { ACRONYMS, SPANS, SPELLED, WORDS } from "../words.ts";
import { AFTER, anyOf, BEFORE, type Rule, rule } from "./pattern.ts";

/** Before a name. */
const TITLES =
  "Bupati|Gubernur|Kota|Walikota|Wali|Ketua|Bapak|Pak|Camat|Lurah|Menteri|Presiden|Ustaz|Ustad|Almarhum";

/** Addresses of the web, before their dots look like anything else. */
export const WEB_RULES: readonly Rule[] = [
  rule(
    `${BEFORE}(?:https?://)?((?:[A-Za-z0-9-]+\\.)+(?:com|co\\.id|go\\.id|id|org|net|io))${AFTER}`,
    (all = "", host = "") =>
      // A voice knows "Bisnis.com", but not what has more dots.
      /^\p{Lu}[\p{Ll}\d]+\.com$/u.test(host)
        ? all
        : host.replaceAll(".", " titik "),
  ),
  rule(`${BEFORE}([\\w.-]+)@(?=[a-z])`, (_, name) => `${name} at `),
];

/** Abbreviations, "YoY" and "Tbk." among them. */
export const WORD_RULES: readonly Rule[] = [
  // "H." of a name is another one's initial, but after what people are called by.
  rule(
    `${BEFORE}(?<!\\.)(?:(?<!\\p{Lu}\\p{L}+\\s)|(?<=(?:${TITLES})\\s))H\\.(?=\\s\\p{Lu})`,
    () => "haji",
  ),
  rule(
    `(?<![\\p{L}\\p{N}.])(${anyOf(Object.keys(WORDS))})${AFTER}`,
    (word = "") => WORDS[word] ?? word,
  ),
  // "YoY", "m-to-m", "year on year", "ytd"; "Mom" is somebody.
  rule(
    `${BEFORE}([yqm])(?:[ot]|-[ot]-|-on-|-to-)\\1${AFTER}|${BEFORE}(c)(?:t|-to-)c${AFTER}`,
    (all = "", letter, other) =>
      all === "Mom"
        ? all
        : (SPANS[(letter ?? other ?? "").toLowerCase()] ?? all),
    "giu",
  ),
  rule(
    `${BEFORE}(y)ear[ -](?:on|to|over)[ -]year${AFTER}|${BEFORE}(q)uarter[ -](?:on|to)[ -]quarter${AFTER}|${BEFORE}(m)onth[ -](?:on|to)[ -]month${AFTER}`,
    (all = "", ...letters) =>
      SPANS[(letters.find((one) => one?.length === 1) ?? "").toLowerCase()] ??
      all,
    "giu",
  ),
  rule(
    `${BEFORE}(?:y(?:td|-t-d|-to-d)|year[ -]to[ -]date)${AFTER}`,
    () => "sejak awal tahun",
    "giu",
  ),
  // Said once where it is written twice: "secara tahunan (YoY)", "year on year/YoY"
  rule("(secara \\p{L}+)(?:/\\1)+", (_, said = "") => said),
  rule("(secara \\p{L}+)\\s\\(\\1\\)", (_, said = "") => said),
];

/** Syllables of Indonesian: what is made of them can be said. Of so few letters: how they are parted can be told in many ways. */
const SYLLABLES =
  /^(?=.{1,6}$)(?:(?:[BDFGKPST][LR]|NG|NY|SY|KH|[B-DF-HJ-NP-TV-Z])?[AEIOU](?:NG|KS|[BDFHKLMNPRSTZ](?![AEIOU]))?)+$/;

/** Short words that stand between others in capitals; what else is as short is an abbreviation there, too. */
const BETWEEN = new Set("DAN DI KE DARI INI ITU YANG TAK PUN DUA".split(" "));

/** Whether capitals are a word: known as one, or too long to be spelled and made of syllables. */
function isWord(letters: string, isShouted: boolean): boolean {
  if (ACRONYMS.has(letters) || (isShouted && BETWEEN.has(letters))) return true;
  return (
    letters.length >= (isShouted ? 4 : 5) &&
    SYLLABLES.test(letters) &&
    !SPELLED.has(letters)
  );
}

/**
 * Capitals letter by letter: "OJK", "(MEDC)". Where they could be a word, the tables decide.
 * @param isShouted the whole text is in capitals, and most of them are words
 */
export const spellCapitals = (text: string, isShouted: boolean): string =>
  text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu, (letters) =>
    isWord(letters, isShouted) ? letters : [...letters].join(" "),
  );
