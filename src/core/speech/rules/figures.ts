import { cardinal, digits, ordinal } from "../numbers.ts";
import { COUNTED } from "./measures.ts";
import {
  AFTER,
  BEFORE,
  count,
  join,
  MONTHS,
  NUMBER,
  type Rule,
  rule,
  say,
} from "./pattern.ts";

const bare = (code = ""): string => digits(code.replace(/\D/g, ""));

/** Telephone numbers, ahead of all whose parts look like years or ranges. */
export const TELEPHONE_RULES: readonly Rule[] = [
  rule(
    `${BEFORE}\\+(62[ -]?\\d(?:[ -]?\\d){7,11})${AFTER}`,
    (_, code) => `plus ${bare(code)}`,
  ),
  rule(
    `\\((0\\d{2,3})\\)\\s?(\\d{3,4}[ -]?\\d{3,5})${AFTER}`,
    (_, area, number) => `(${bare(area)}) ${bare(number)}`,
  ),
  rule(
    `${BEFORE}(0\\d{2,4}(?:(?:[ -]\\d{3,4}){2,3}|[ -]\\d{6,8}))${AFTER}`,
    (_, code) => bare(code),
  ),
];

/** What a result of a match stands before and behind. */
const WON =
  "skor|skornya|menang|unggul|imbang|kalah|takluk|kedudukan|tipis|telak|agregat";
const OVER =
  "atas|lawan|melawan|kontra|vs|dari|untuk|bagi|lewat|melalui|berkat|pada|di|saat|ketika|usai|sejak|setelah|dan";

const both = (_?: string, one?: string, other?: string): string =>
  `${say(one)} ${say(other)}`;
const fromTo = (_?: string, from?: string, to?: string): string =>
  `${say(from)} sampai ${say(to)}`;

/** Ranges, scores, shares, codes, and at last every figure that stands alone. */
export const FIGURE_RULES: readonly Rule[] = [
  // Years: "2024–2025", "2025/2026"; a season: "2024/25"
  rule(`${BEFORE}(\\d{4})(?:\\s?[–-]\\s?|[—/])(\\d{4})${AFTER}`, fromTo),
  rule(
    `${BEFORE}((?:19|20)\\d\\d)/(\\d{2})${AFTER}`,
    (all = "", one = "", other = "") =>
      Number(other) === (Number(one) + 1) % 100 ? both(all, one, other) : all,
  ),
  rule(
    `${BEFORE}[Kk]e-?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})${AFTER}`,
    (_, which = "") => ordinal(Number(which.replaceAll(".", ""))),
  ),
  // "1990-an"
  rule(`${BEFORE}(${NUMBER})-an${AFTER}`, (_, figure) => `${say(figure)}an`),
  // "Covid-19", "U-23", "G20", "B40"; a code with a leading nought digit by digit: "ORI028"; "M5,6", "PM2.5"
  rule(
    `${BEFORE}(\\p{Lu}\\p{L}*)-(\\d{1,3})${AFTER}`,
    (_, word, figure) => `${word} ${say(figure)}`,
  ),
  rule(
    `${BEFORE}(?:[Mm]agnitudo\\s)?M\\s?(\\d,\\d)${AFTER}`,
    (_, figure) => `magnitudo ${say(figure)}`,
  ),
  rule(
    `${BEFORE}(\\p{Lu}+)(\\d{1,4}|\\d+\\.\\d)(?![.,]?\\p{N}|\\p{L})`,
    (_, word, figure) => `${word} ${say(figure)}`,
  ),
  // "5G", "4K"
  rule(
    `${BEFORE}(\\d{1,2})([GDK])${AFTER}`,
    (_, figure, letter) => `${say(figure)} ${letter}`,
  ),
  // "24/7", "1/2", "2/3", "1:3"
  rule(`${BEFORE}24/7${AFTER}`, () => "dua puluh empat jam tujuh hari"),
  rule(`${BEFORE}1/2${AFTER}`, () => "setengah"),
  rule(`${BEFORE}([1-9])/([3-9]|10)${AFTER}`, (all = "", part, of) =>
    Number(part) < Number(of)
      ? `${part === "1" ? "se" : `${count(part)} `}per${count(of)}`
      : all,
  ),
  rule(
    `${BEFORE}(\\d{1,3})/(\\d{1,3})${AFTER}`,
    (_, one, other) => `${say(one)} per ${say(other)}`,
  ),
  rule(
    `${BEFORE}(\\d{1,4}):(\\d{1,4})${AFTER}`,
    (_, one, other) => `${say(one)} banding ${say(other)}`,
  ),
  // "naik 2,5x"
  rule(`${BEFORE}(${NUMBER})[x×]${AFTER}`, (_, times) => `${say(times)} kali`),
  // Of what is counted it is a range; of a match a score.
  rule(
    `${BEFORE}(${NUMBER})\\s?[-–]\\s?(${NUMBER})(?=\\s(?:${COUNTED}|${MONTHS.join("|")})${AFTER})`,
    fromTo,
  ),
  rule(`(?<=${BEFORE}(?:${WON})\\s)(\\d{1,3})-(\\d{1,3})${AFTER}`, both),
  rule(`${BEFORE}(\\d{1,3})-(\\d{1,3})(?=\\s(?:${OVER})${AFTER})`, both),
  rule(`${BEFORE}(\\d{1,3})\\s?-\\s?(\\d{1,3})(?=\\s\\p{Ll}{3})`, fromTo),
  rule(`${BEFORE}(\\d{1,2})-(\\d{1,2})${AFTER}(?![.,]\\d)`, both),
  rule(
    `${BEFORE}(\\d+(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+)-(${NUMBER})(?![.,]?\\d)${AFTER}`,
    fromTo,
  ),
  rule(`${BEFORE}(${NUMBER})\\s?–\\s?(${NUMBER})${AFTER}`, fromTo),
  // Long codes.
  rule(`${BEFORE}(0\\d{6,})${AFTER}`, (_, code) => bare(code)),
  // English thousands, "1,234,567": two commas leave no doubt.
  rule(`${BEFORE}(\\d{1,3}(?:,\\d{3}){2,})${AFTER}`, (_, figure) =>
    cardinal(BigInt(figure?.replaceAll(",", "") ?? "0")),
  ),
  rule("(?<=\\d)\\s?>\\s?(?=\\d)", () => " lebih dari "),
  // "Pasal 7A", "2026E"
  rule(
    `(?<![\\p{L}\\p{N}.,])(${NUMBER})(?=\\p{L})`,
    (_, figure) => `${say(figure)} `,
  ),
  rule(
    `(?<![\\p{L}\\p{N}.,])([-−–])?(${NUMBER})(?![.,]?\\p{N})`,
    (_, sign, figure) => join(sign && "minus", say(figure)),
  ),
];
