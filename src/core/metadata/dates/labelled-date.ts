import { ASIDE } from "../../doubt.ts";
import type { Line } from "../../text/lines.ts";
import { LONGEST_FACT } from "../around.ts";
import { WRITER } from "../writers/roles.ts";
import { parseDate } from "./dates.ts";

/** What stands before the day on which an article was published, not before the one on which it was changed. */
const LABEL =
  /^(?:veröffentlicht(?: am)?|erschienen am|erstellt am|publié le|mis en ligne le|publicad[oa] (?:el|em)|pubblicat[oa] il|gepubliceerd(?: op)?|publicera(?:d|t)(?: den)?|publisert|offentliggjort|udgivet|julkaistu|opublikowan[oay]|dodan[oay]|data dodania|publikováno|vytvořeno(?: \/ změněno)?|vloženo|přidáno|zverejnené|megjelent|опубликовано|опубліковано|yayınlanma tarihi|dipublikasikan|diterbitkan|posted on|(?:originally |first )?published(?: on)?|from the(?= [a-z]+ \d{1,2}, \d{4} edition)|date published)\s*:?\s*/i;

/** Letters of a line of facts between bars. */
const LONGEST_FACTS = 200;

/** Lines behind a label that stands alone: the day of the week, the day, the time. */
const MOST_LINES = 3;

/** What parts who has written it from the day, and from what else is told of it. */
const BAR = /\s\|\s/;

/** The date that a line, or those behind it, tell under such a label; null where there is none. */
function dateAt(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  if (!line || line.isLink || line.text.length > LONGEST_FACTS) return null;
  // Several facts stand in a longer one.
  if (line.text.length > LONGEST_FACT && !BAR.test(line.text)) return null;
  if (WRITER.test(line.text) && BAR.test(line.text))
    return parseDate(line.text, "");
  const pieces = line.pieces.map((piece) => piece.trim());
  const from = pieces.findIndex((piece) => LABEL.test(piece));
  if (from < 0) return null;
  const words = pieces.slice(from).join(" ").replace(LABEL, "");
  const below = lines.slice(at + 1, at + 1 + MOST_LINES);
  return parseDate(words || below.map(({ text }) => text).join(" "), "");
}

/** Whether a line stands in a rail or among comments. What holds the headline is the page's frame, whatever its name. */
const isInRail = (element: Element): boolean =>
  element.closest(ASIDE)?.querySelector("h1") === null;

/**
 * The day of publication that a page tells under a label anywhere outside its rails and comments, such as below the text; null where
 * it tells none, or several: they would be other articles'.
 */
export function labelledDate(lines: readonly Line[]): string | null {
  const dates = lines.flatMap(({ element }, at) => {
    const date = dateAt(lines, at);
    // Asked of few: a page may have thousands of lines.
    return date && !isInRail(element) ? date : [];
  });
  const [date = null] = dates;
  return new Set(dates).size === 1 ? date : null;
}
