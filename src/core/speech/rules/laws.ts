import { digits } from "../numbers.ts";
import { AFTER, BEFORE, count, type Rule, rule, say } from "./pattern.ts";

/** What a number and a year after a stroke belong to. */
const LAWS =
  "UU|PP|Perppu|Perpres|Keppres|Inpres|Permen\\p{L}*|Kepmen\\p{L}*|Perda|Pergub|Perbup|Perwali|PMK|KMK|POJK|SEOJK|PBI|PADG";

/** Laws, and what else is numbered. */
export const LAW_RULES: readonly Rule[] = [
  // "POJK No.11/POJK.03/2020"
  rule(
    `${BEFORE}(?:[Nn]o(?:mor|\\.)?\\s?)?(\\d{1,4})/(\\p{Lu}+)\\.(\\d{1,2})/(\\d{4})${AFTER}`,
    (_, number, body, part, year) =>
      `nomor ${say(number)} ${body} ${digits(part ?? "")} tahun ${count(year)}`,
  ),
  // "No. 11/2020"
  rule(
    `${BEFORE}[Nn]o(?:mor|\\.)?\\s?(\\d{1,4})/(\\d{4})${AFTER}`,
    (_, number, year) => `nomor ${say(number)} tahun ${count(year)}`,
  ),
  rule(
    `${BEFORE}(${LAWS})\\s(\\d{1,3})/(\\d{4})${AFTER}`,
    (_, law, number, year) =>
      `${law} nomor ${say(number)} tahun ${count(year)}`,
  ),
  // "UU No 4 Tahun 2023", "No.12"
  rule(`${BEFORE}[Nn]o\\.?\\s?(?=\\d)`, () => "nomor "),
  rule(`${BEFORE}[Hh]al\\.(?=\\s?\\d)`, () => "halaman"),
  // Beside a number it is a law; "PP Muhammadiyah" is none.
  rule(`${BEFORE}PP(?=\\s(?:nomor|\\d))`, () => "Peraturan Pemerintah"),
];
