import { type Around, beforeText, dateIn } from "./around.ts";

/** What says that a date is the article's. */
export const PUBLISHED =
  /\b(?:posted|published|updated|publi|diperbarui|diterbitkan|dipublikasikan|date)/i;

/** The date that a page shows below its headline, right above it, or further above where it says that it is the article's: it may be today's. */
export function shownDate({ above, below }: Around): string | null {
  for (const line of [
    ...beforeText(below),
    ...above.slice(-1),
    ...above.filter(({ text, element }) =>
      PUBLISHED.test(`${text} ${element.className}`),
    ),
  ]) {
    const date = dateIn(line);
    if (date) return date;
  }
  return null;
}
