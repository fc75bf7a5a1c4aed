import { fold } from "./text.ts";

/** First three letters of the months, as Indonesian and English newsrooms write them ("Agt", "Nop", "Peb" are old spellings). */
const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** Indonesia's three zones. */
const ZONES: Record<string, string> = {
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  utc: "+00:00",
  gmt: "+00:00",
};

const pad = (number: number): string => String(number).padStart(2, "0");

function compose(
  [year, month, day]: [number, number, number],
  time: { hour: number; minute: number; second: number } | null,
  offset: string,
): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (
    year < 1990 ||
    year > 2100 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > days
  )
    return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  // Of a time without a zone nobody knows when it was.
  if (!time || offset === "") return date;
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  return `${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}${offset}`;
}

/** The clock time after the date: "17:13", "17.13", "17:13:05", with the zone where one is named. */
function timeIn(rest: string, utcOffset: string) {
  const match = /(?:^|\D)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)/.exec(rest);
  if (!match) return { time: null, offset: utcOffset };
  const after = rest.slice(match.index + match[0].length);
  const numeric = /^(?:\.\d+)?\s*([+-])(\d{2}):?(\d{2})\b/.exec(after);
  const named = /^\s*\(?\s*(wib|wita|wit|utc|gmt)\b/i.exec(after);
  const zulu = /^(?:\.\d+)?z\b/i.test(after);
  const offset = numeric
    ? `${numeric[1]}${numeric[2]}:${numeric[3]}`
    : zulu
      ? "+00:00"
      : (ZONES[named?.[1]?.toLowerCase() ?? ""] ?? utcOffset);
  const [, hour, minute, second] = match;
  return {
    time: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
    },
    offset,
  };
}

/**
 * Reads a date as Indonesian and English news sites write it: "Senin, 05 Juni 2023 | 17:13", "Jum'at, 9 Okt 2026 - 08.05 WIB",
 * "12/10/2026 18:27 WIB" (day first), "2026/03/25 15:11:47", ISO 8601, "October 12, 2026 5:13 pm".
 * @param utcOffset used where the text names no zone; "" where none can be known
 * @returns ISO 8601 with offset, a bare date where no time is given or its zone is unknown, null where there is no legal date
 */
export function parseDate(text: string, utcOffset: string): string | null {
  const input = fold(text)
    .slice(0, 200)
    // ISO 8601's short form.
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, "$1-$2-$3T$4:$5");
  const named =
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i.exec(
      input,
    );
  const american =
    /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(input);
  const iso = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(input);
  const dayFirst = /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(
    input,
  );
  const month = (name: string | undefined) =>
    MONTHS[(name ?? "").slice(0, 3).toLowerCase()] ?? 0;
  let found: { match: RegExpExecArray; date: [number, number, number] } | null =
    null;
  if (named && month(named[2]) > 0)
    found = {
      match: named,
      date: [Number(named[3]), month(named[2]), Number(named[1])],
    };
  else if (american && month(american[1]) > 0)
    found = {
      match: american,
      date: [Number(american[3]), month(american[1]), Number(american[2])],
    };
  else if (iso)
    found = {
      match: iso,
      date: [Number(iso[1]), Number(iso[2]), Number(iso[3])],
    };
  else if (dayFirst)
    found = {
      match: dayFirst,
      date: [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])],
    };
  if (!found) return null;
  const rest = input.slice(found.match.index + found.match[0].length);
  const { time, offset } = timeIn(rest, utcOffset);
  if (time && time.hour < 12 && /\d\s*pm\b/i.test(rest)) time.hour += 12;
  return compose(found.date, time, offset);
}

/** "4.52pm", "18:42 WIB": a time of the day and nothing else. */
export const isTime = (text: string): boolean =>
  /^\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|wib|wita?|[a-z]{3}))?$/i.test(
    text,
  );
