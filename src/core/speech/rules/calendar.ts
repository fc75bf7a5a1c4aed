import { cardinal } from "../numbers.ts";
import {
  AFTER,
  BEFORE,
  count,
  inTitlesToo,
  join,
  MONTHS,
  type Rule,
  rule,
} from "./pattern.ts";

/** Months as tables and captions shorten them. */
const SHORT: Record<string, string> = {
  Jan: "Januari",
  Feb: "Februari",
  Mar: "Maret",
  Apr: "April",
  Jun: "Juni",
  Jul: "Juli",
  Agt: "Agustus",
  Agu: "Agustus",
  Ags: "Agustus",
  Sep: "September",
  Sept: "September",
  Okt: "Oktober",
  Nov: "November",
  Des: "Desember",
};
const SHORT_MONTH = Object.keys(SHORT).join("|");
const MONTH = MONTHS.join("|");
const DAY = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu";
const TO = "\\s?[-–]\\s?";
const TIME = "(\\d{1,2})[.:](\\d{2})";
const HOUR = inTitlesToo("pukul|jam");
const ZONE = "WIB|WITA|Wita|WIT|GMT|UTC|waktu";

/** A day and a month by their numbers, "15" and "11"; null where they are none. */
function day(date = "", month = "", year = ""): string | null {
  const [d, m] = [Number(date), Number(month)];
  const name = MONTHS[m - 1];
  if (!name || d < 1 || d > 31) return null;
  const long = year.length === 2 ? `20${year}` : year;
  return join(count(date), name, long && count(long));
}

function time(hours: string | undefined, minutes: string | undefined) {
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 24 || m > 59) return null;
  const hour = cardinal(BigInt(h));
  return m === 0 ? hour : `${hour} lewat ${cardinal(BigInt(m))}`;
}

/** Both, with "sampai" between them; null where one is none. */
const between = (from: string | null, to: string | null): string | null =>
  from && to && `${from} sampai ${to}`;

/** Dates and times of day. */
export const CALENDAR_RULES: readonly Rule[] = [
  // "(30/6-2/7/2025)", "(12-13/6/2025)", "(12-14/10)"
  rule(
    `\\((\\d{1,2})/(\\d{1,2})${TO}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\)`,
    (all = "", d, m, day2, m2, year) => {
      const said = between(day(d, m), day(day2, m2, year));
      return said ? `(${said})` : all;
    },
  ),
  rule(
    `\\((\\d{1,2})${TO}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\)`,
    (all = "", from, to, m, year) => {
      const said = between(day(from, m) && count(from), day(to, m, year));
      return said ? `(${said})` : all;
    },
  ),
  // "15/11/2025", "(3/4/23)", "2025-11-15", "(15/11)", "pada 27/10"
  rule(
    `${BEFORE}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${AFTER}`,
    (all = "", d, m, y) => day(d, m, y) ?? all,
  ),
  rule(
    "(?<=\\()(\\d{1,2})/(\\d{1,2})/(\\d{2})(?=\\))",
    (all = "", d, m, y) => day(d, m, y) ?? all,
  ),
  rule(
    `${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})${AFTER}`,
    (all = "", y, m, d) => day(d, m, y) ?? all,
  ),
  rule(
    "(?<=(?<!per(?:tiga|empat)\\s)\\()(\\d{1,2})/(\\d{1,2})(?=\\))",
    (all = "", d, m) => day(d, m) ?? all,
  ),
  rule(
    `(?<=${BEFORE}[Pp]ada\\s)(\\d{1,2})/(\\d{1,2})(?![/.]?\\p{N}|\\s(?:dari|bagian))`,
    (all = "", d, m) => day(d, m) ?? all,
  ),
  // "17 Agt 2025", "Okt 2025", "Jan-Sep 2025"
  rule(
    `(?:(?<=\\d\\s)|${BEFORE}(?=\\p{L}+\\.?\\s\\d{4}${AFTER}))(${SHORT_MONTH})${AFTER}\\.?`,
    (all = "", month) => SHORT[month ?? ""] ?? all,
  ),
  rule(
    `${BEFORE}(${SHORT_MONTH})${TO}(${SHORT_MONTH}|${MONTH})${AFTER}`,
    (_, from = "", to = "") => `${SHORT[from]} sampai ${SHORT[to] ?? to}`,
  ),
  // "28 Februari-3 Maret", "Januari-September 2025", "Senin-Jumat"
  rule(
    `(?<=\\d\\s(?:${MONTH}))${TO}(?=\\d{1,2}\\s(?:${MONTH})${AFTER})`,
    () => " sampai ",
  ),
  rule(
    `(?<=${BEFORE}(?:${MONTH}))${TO}(?=(?:${MONTH})${AFTER})`,
    () => " sampai ",
  ),
  rule(`(?<=${BEFORE}(?:${DAY}))${TO}(?=(?:${DAY})${AFTER})`, () => " sampai "),
  // "H-7 Lebaran"
  rule(
    `${BEFORE}H\\s?([-−–+])\\s?(\\d{1,3})${AFTER}`,
    (_, sign, days) => `H ${sign === "+" ? "plus" : "minus"} ${count(days)}`,
  ),
  // "pukul 13.00–15.00", "09.00-15.00 WIB"
  rule(
    `${BEFORE}(${HOUR})\\s${TIME}(?:${TO}|\\s(?:s\\.d\\.|s/d|sampai|hingga|sampai dengan)\\s)${TIME}${AFTER}`,
    (all = "", word, h, m, h2, m2) => {
      const said = between(time(h, m), time(h2, m2));
      return said ? `${word} ${said}` : all;
    },
  ),
  rule(
    `${BEFORE}${TIME}${TO}${TIME}(?=\\s(?:${ZONE})${AFTER})`,
    (all = "", h, m, h2, m2) => between(time(h, m), time(h2, m2)) ?? all,
  ),
  // "pukul 09.00", "18.27 WIB", "08:30"
  rule(`${BEFORE}(${HOUR})\\s${TIME}${AFTER}`, (all = "", word, h, m) => {
    const said = time(h, m);
    return said ? `${word} ${said}` : all;
  }),
  rule(
    `${BEFORE}${TIME}(?=\\s(?:${ZONE})${AFTER})`,
    (all = "", h, m) => time(h, m) ?? all,
  ),
  rule(
    `(?<!(?:split|rasio|skema|skor|banding|perbandingan)\\s)${BEFORE}([01]\\d|2[0-3]):([0-5]\\d)${AFTER}`,
    (all = "", h, m) => time(h, m) ?? all,
  ),
];
