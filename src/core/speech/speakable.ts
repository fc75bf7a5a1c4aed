import { fold, RAISED } from "../text/text.ts";
import { CALENDAR_RULES } from "./rules/calendar.ts";
import { FIGURE_RULES, TELEPHONE_RULES } from "./rules/figures.ts";
import { LAW_RULES } from "./rules/laws.ts";
import { spellCapitals, WEB_RULES, WORD_RULES } from "./rules/letters.ts";
import { MEASURE_RULES, SIGN_RULES } from "./rules/measures.ts";
import { MONEY_RULES } from "./rules/money.ts";
import { join, type Rule, rule, say } from "./rules/pattern.ts";
import { PERIOD_RULES } from "./rules/periods.ts";

/** A power; the number of a note is not said. */
const RAISED_RULES: readonly Rule[] = [
  rule(`⁽?[${RAISED}ⁿʳᵖ,]+⁾`, () => ""),
  rule(`(?<=\\d)([⁻⁺]?)([${RAISED}]+)`, (_, sign, power) =>
    join(
      " pangkat",
      sign === "⁻" ? "minus" : "",
      say(power?.normalize("NFKC")),
    ),
  ),
  rule(`(?<=\\p{L}{3}|[.,;:”"')])[${RAISED}]+`, () => ""),
];

/** From the most particular to the plainest: what one has put into words, none after it meets as figures. */
const RULES: readonly Rule[] = [
  ...RAISED_RULES,
  ...WEB_RULES,
  ...PERIOD_RULES,
  ...LAW_RULES,
  ...SIGN_RULES,
  ...TELEPHONE_RULES,
  ...CALENDAR_RULES,
  ...MONEY_RULES,
  ...MEASURE_RULES,
  ...FIGURE_RULES,
  ...WORD_RULES,
];

/** What is longer without a space is no word of any language, and each rule would try all of its parts. */
const UNSAID = /(\S{200,})/;

/** Nothing but capitals, and more of them than a name has: a heading. */
const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu) ?? []).length >= 3;

const inWords = (text: string): string =>
  spellCapitals(
    RULES.reduce(
      (sentence, [pattern, words]) => sentence.replace(pattern, words),
      text,
    ),
    isShouted(text),
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
