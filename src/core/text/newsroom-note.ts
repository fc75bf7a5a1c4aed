/*
 * What a newsroom says of its own article is the text's: its readers must know what was wrong, and who has helped.
 */

/** What it calls what it has mended. */
const MENDED =
  /^(?:(?:a )?correction|clarification|editor['’]s note|koreksi|ralat|klarifikasi|catatan redaksi|korrektur|berichtigung|rectificati(?:on|f)|correctif|corrección|rectificación|fe de err(?:ores|atas)|correção|correzione|errata|rectificatie)(?!\p{L})/iu;

/** What else it owns up to. */
const OWNED =
  /^(?:disclosure|update|(?:disclaimer|penafian)(?=\s*:))(?!\p{L})/iu;

/** What was wrong, behind what such a note is called. */
const WHAT = /^(?: ?:| \p{L}).{10,}/u;

/** The same in words that a note may begin with. */
const EARLIER =
  /^(?:an? (?:earlier|previous) version of (?:this|the) .|versi sebelumnya (?:dari )?(?:artikel|berita) ini .)/i;

/** Who has helped, before or behind what they did. */
const HELPED =
  /^(?:[–—-] ?)?(?:additional reporting|contributing(?=:)|with (?:files|inputs?|reporting) (?:from|by)|reporting by)\b|^.{4,120}\bcontributed (?:reporting\b|to th(?:is|e) (?:report|story|article)\b)/i;

/** Whether a text begins with what a newsroom calls such a note. */
export const beginsNote = (text: string): boolean =>
  MENDED.test(text) || OWNED.test(text);

/** Whether a text says what was mended, or stands over that. */
export const isMended = (text: string): boolean => MENDED.test(text);

/** Whether a text names who has helped: "Ani Lestari contributed to this report". */
export const namesHelpers = (text: string): boolean => HELPED.test(text);

/** Whether a text says what was mended or who has helped, so that it is the article's wherever it stands. */
export function isNewsroomNote(text: string): boolean {
  const [called] = MENDED.exec(text) ?? [];
  return (
    (called !== undefined && WHAT.test(text.slice(called.length))) ||
    EARLIER.test(text) ||
    namesHelpers(text)
  );
}
