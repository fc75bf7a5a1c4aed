import { parseDate } from "./dates.ts";

/*
 * What an article's address tells of its day.
 */

/** The day that an address names, as most newspapers' do: "/2026/10/12/", "/2026/US/10/12/". */
export function addressedDay(url: string): string | null {
  const [, year, month = "", day = ""] =
    /\/((?:19|20)\d\d)\/(?:[A-Za-z]{2,12}\/)?(\d\d?)\/(\d\d?)\//.exec(
      new URL(url).pathname,
    ) ?? [];
  return year
    ? parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, "")
    : null;
}

/** A date whose day and month a page writes in either order, by the month in its address: "/2012/05/". */
export function asAddressed(date: string | null, url: string): string | null {
  const [, year, month] =
    /\/((?:19|20)\d\d)\/(\d\d)\//.exec(new URL(url).pathname) ?? [];
  if (!date || date.slice(0, 4) !== year || date.slice(8, 10) !== month)
    return date;
  return `${year}-${month}-${date.slice(5, 7)}${date.slice(10)}`;
}
