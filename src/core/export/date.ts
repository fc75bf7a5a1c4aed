/** Indonesia's zones by offset: the clock of an article is the newsroom's, not the reader's. */
const ZONES: Record<string, string> = {
  "+07:00": "WIB",
  "+08:00": "WITA",
  "+09:00": "WIT",
};

/*
 * CLDR's names. `Intl` has them too, but its first date in a page's process costs the browser up to fifty milliseconds, which people
 * would wait for between the click and the text.
 */
const WEEKDAYS = {
  id: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};
const MONTHS = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

/**
 * A date for people: "Senin, 12 Oktober 2026, 17.13 WIB"; in English "Monday, 12 October 2026, 17:13 WIB".
 * @param iso as `Article.published`: with offset, or a bare date, which gets no time
 */
export function formatDate(iso: string, language: "id" | "en"): string {
  // The day and the clock as the page gave them stand in the text itself: no zone has to be reckoned with.
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const weekday = WEEKDAYS[language][date.getUTCDay()];
  const month = MONTHS[language][date.getUTCMonth()];
  const day = `${weekday}, ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  if (!iso.includes("T")) return day;
  const [hour, minute] = iso.slice(11, 16).split(":");
  const clock = language === "id" ? `${hour}.${minute}` : `${hour}:${minute}`;
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? "+00:00";
  const zone = ZONES[offset] ?? (offset === "+00:00" ? "UTC" : `UTC${offset}`);
  return `${day}, ${clock} ${zone}`;
}
