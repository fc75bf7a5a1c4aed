import { fold } from "../../text/text.ts";

/**
 * How the months' names begin, as newsrooms write them in Indonesian ("Agt", "Nop", "Peb" are old spellings), English, German, Dutch,
 * Swedish, French, Spanish, Italian, Portuguese, Russian, Polish, Hungarian, Turkish, Czech, Ukrainian, Finnish and Romanian.
 */
const MONTHS = [
  "jan,ene,gen,янв,stycz,ocak,ledn,leden,січ,tammi,ianu",
  "feb,peb,fév,fev,фев,lute,luty,şubat,únor,лют,helmi",
  "mar,mär,maa,mrt,már,мар,březn,březen,берез",
  "apr,avr,abr,ápr,апр,kwie,nisan,dubn,duben,квіт,huhti",
  "mei,may,mai,maj,máj,mag,мая,май,květ,трав,touko",
  "jun,juin,jún,giu,июн,czerw,haziran,červn,черв,kesäk,iun",
  "jul,juil,júl,lug,июл,lipc,lipi,temmuz,červen,лип,heinäk,iul",
  "agu,ags,agt,aug,aoû,ago,авг,sierp,ağustos,srpn,srpen,серп,eloku",
  "sep,set,szep,сен,wrze,eylül,září,верес,syysk",
  "okt,oct,ott,out,окт,paźd,ekim,říj,жовт,lokak",
  "nov,nop,ноя,listop,kasım,kasim,листоп,marrask,noie",
  "des,dec,dez,déc,dic,дек,grud,aralık,aralik,prosin,груд,jouluk",
].map((names) => names.split(","));

/** The months' names in Polish, cut short: as beginnings, they would be those of many other words. */
const SHORT = "sty,lut,mar,kwi,maj,cze,lip,sie,wrz,paź,lis,gru".split(",");

/** The number of a month by its name, 0 for what is none. */
export function monthNamed(name = ""): number {
  // A capital "İ" leaves its dot behind.
  const small = name.toLowerCase().replace("\u0307", "");
  return (
    SHORT.indexOf(small) + 1 ||
    MONTHS.findIndex((names) =>
      names.some((start) => small.startsWith(start)),
    ) + 1
  );
}

/** Indonesia's three zones, and the names of the one that all others are told from. */
const ZONES: Record<string, string> = {
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  utc: "+00:00",
  gmt: "+00:00",
  z: "+00:00",
};

const pad = (number: number): string => String(number).padStart(2, "0");

function compose(
  year: number,
  month: number,
  day: number,
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
  // "24.00" ends the day that is named, or the one before: newsrooms mean either.
  if (time.hour === 24 && time.minute === 0) return date;
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  return `${date}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}${offset}`;
}

/** The clock time after the date: "17:13", "17.13", "17:13:05", with the zone where one is named; in small letters. */
function timeIn(rest: string, utcOffset: string) {
  const match =
    /(?:^|\D)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)(?:\.\d+)?\s*(?:([+-]\d{2}):?(\d{2})\b|\(?\s*(wib|wita?|utc|gmt|z)\b)?/.exec(
      rest,
    );
  if (!match) return { time: null, offset: utcOffset };
  const [, hour, minute, second, hours, minutes, zone = ""] = match;
  return {
    time: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
    },
    offset: hours ? `${hours}:${minutes}` : (ZONES[zone] ?? utcOffset),
  };
}

/**
 * What may be a month's name, told by what is no letter: to make a pattern of all letters, or of any case, takes a browser longer than
 * all the others.
 */
const NAME = String.raw`(?<name>[^\s\d.,:;|/()[\]<>{}*•·–—“”"'»«_-]{3,12})`;

/** How a date is written in small letters, the likelier first; the last is right only where the one above it gives a month above 12. */
const FORMS = [
  new RegExp(
    String.raw`(?:^|\D)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de )?${NAME}\.?,?[\s-]+(?:de )?(?<year>\d{4})(?!\d)`,
  ),
  new RegExp(
    String.raw`${NAME}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)`,
  ),
  new RegExp(
    String.raw`${NAME} +(?<day>\d{1,2}) \d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{1,5})? (?<year>\d{4})(?!\d)`,
  ),
  /(?<!\d|\d\.)(?<year>\d{4})[-/.年년] ?(?<month>\d{1,2})[-/.月월] ?(?<day>\d{1,2})(?!\d)/,
  /(?:^|\D)(?<day>\d{1,2})(?:[/.-]|\. )(?<month>\d{1,2})(?:[/.-]|\. )(?<year>\d{4})(?!\d)/,
  /(?:^|\D)(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>\d{4})(?!\d)/,
  // A year of two figures: beside an American zone, or where the first can be a day alone.
  /(?:^|\D)(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2})(?=,? \d{1,2}:\d{2} ?[ap]m [ecmp][ds]t)/,
  /(?:^|\D)(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{2})(?=,? \d{1,2}:\d{2})/,
  new RegExp(
    String.raw`(?:^|[^\d/.-])(?<year>\d{4})\.? ${NAME}\.? (?<day>\d{1,2})(?![:.]?\d)`,
  ),
];

/** What machines put behind a day of which they know no time: an article is hardly published in that very second. */
const NO_TIME = /t00:00:00(?:\.0{1,9})?(?:z|[+-]00:?00)$/;

/**
 * Reads a date as news sites write it: "Senin, 05 Juni 2023 | 17:13", "Jum'at, 9 Okt 2026 - 08.05 WIB",
 * "Tue Mar 11 09:14:52 EET 2003", "12/10/2026 18:27 WIB" (day first), "2026/03/25 15:11:47", ISO 8601, "October 12, 2026 5:13 pm", "12. Juni 2008", "3 de abril de 2008",
 * "24. 6. 2016", "2006年3月21日", "2006년 3월 21일", "2006.03.21. 10:21", "2006. március 21., 10:21".
 * @param utcOffset used where the text names no zone; "" where none can be known
 * @returns ISO 8601 with offset, a bare date where no time is given or its zone is unknown, null where there is no legal date
 */
export function parseDate(text: string, utcOffset: string): string | null {
  const input = fold(text)
    .slice(0, 200)
    // ISO 8601's short form.
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, "$1-$2-$3T$4:$5")
    .toLowerCase()
    .replace(NO_TIME, "");
  for (const form of FORMS) {
    const match = form.exec(input);
    if (!match) continue;
    const { year, month, name, day } = match.groups ?? {};
    const rest = input.slice(match.index + match[0].length);
    const { time, offset } = timeIn(rest, utcOffset);
    const [, half] = /\d\s*([ap])m\b/.exec(rest) ?? [];
    if (time && time.hour < 12 && /^[^\d]*(?:오후|下午|午後)/.test(rest))
      time.hour += 12;
    // Twelve is the first hour of either half of the day.
    if (time && half && time.hour <= 12)
      time.hour = (time.hour % 12) + (half === "p" ? 12 : 0);
    const date = compose(
      Number(year) + (year?.length === 2 ? 2000 : 0),
      Number(month ?? monthNamed(name)),
      Number(day),
      time,
      offset,
    );
    if (date) return date;
  }
  return null;
}

/** "8 hours ago", "sejam lalu", in small letters. Letters are told by what is none, as above. */
const FROM_NOW =
  /(?:^|\s)(?:há|hace|il y a|vor)\s\d+\s\S+|(?:\d+\s?[^\s\d]+|(?:^|\s)(?:an?\s[^\s\d]+|se(?:menit|jam|hari|minggu|bulan|tahun)))\s(?:ago|(?:yang )?lalu|fa|geleden|sedan|siden|sitten|atrás|temu|önce)(?=[\s.,]|$)|\d+\s?(?:分|時間|小时|日|天)前/;

/** Whether a line says when something was written, told from now. */
export const tellsFromNow = (text: string): boolean =>
  FROM_NOW.test(text.toLowerCase());

/** A line in small letters without that. */
export const withoutFromNow = (text: string): string =>
  text.toLowerCase().replace(FROM_NOW, " ");

/** Whether it says no more than that. */
export const isFromNow = (text: string): boolean =>
  withoutFromNow(text).trim() === "";

/** "4.52pm", "18:42 WIB": a time of the day and nothing else. */
export const isTime = (text: string): boolean =>
  /^\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|wita|[a-z]{3}))?$/i.test(
    text,
  );

/** Milliseconds. */
const DAY = 86_400_000;

/** Whether two dates, as `parseDate` gives them, are of the same day or of one beside the other. */
export const isNextTo = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <=
  DAY;
