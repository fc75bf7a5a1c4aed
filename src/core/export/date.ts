/** Indonesia's zones by offset: the clock of an article is the newsroom's, not the reader's. */
const ZONES: Record<string, { zone: string; id: string; en: string }> = {
  "+07:00": { zone: "Asia/Jakarta", id: "WIB", en: "WIB" },
  "+08:00": { zone: "Asia/Makassar", id: "WITA", en: "WITA" },
  "+09:00": { zone: "Asia/Jayapura", id: "WIT", en: "WIT" },
};

/**
 * A date for people: "Senin, 12 Oktober 2026, 17.13 WIB"; in English "Monday, 12 October 2026, 17:13 WIB".
 * @param iso as `Article.published`: with offset, or a bare date, which gets no time
 */
export function formatDate(iso: string, language: "id" | "en"): string {
  const locale = language === "id" ? "id-ID" : "en-GB";
  const date = new Date(iso.includes("T") ? iso : `${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const offset = /[+-]\d{2}:\d{2}$/.exec(iso)?.[0] ?? "+00:00";
  const known = ZONES[offset];
  const day = (timeZone: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone,
    }).format(date);
  if (!iso.includes("T")) return day("UTC");
  // The wall clock as the page gave it stands in the text itself.
  const [hour, minute] = iso.slice(11, 16).split(":");
  const clock = language === "id" ? `${hour}.${minute}` : `${hour}:${minute}`;
  const shifted = new Date(`${iso.slice(0, 19)}Z`);
  const weekday = known
    ? day(known.zone)
    : new Intl.DateTimeFormat(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }).format(shifted);
  return `${weekday}, ${clock} ${known?.[language] ?? `UTC${offset === "+00:00" ? "" : offset}`}`;
}
