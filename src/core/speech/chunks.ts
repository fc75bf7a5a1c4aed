/**
 * Letters that a voice says in a second, at its own speed: an estimate on the safe side. Indonesian voices that were tried say 13 to 17.
 */
const LETTERS_A_SECOND = 13;
/** Some engines stop in the middle of longer utterances (Chromium issue 41294170). Seconds. */
const LONGEST = 11;

const MOST = LETTERS_A_SECOND * LONGEST;

/** The last good place to part a text within the first `most` letters: after a clause, else after a word, else anywhere. */
function placeIn(text: string, most: number): number {
  const head = text.slice(0, most + 1);
  for (const pattern of [/^.*[,;:–—)](?=\s)/su, /^.*\S(?=\s)/su]) {
    const end = pattern.exec(head)?.[0].length ?? 0;
    // A clause of three words is no utterance of its own.
    if (end > (pattern.source.includes(";") ? most / 3 : 0)) return end;
  }
  return most;
}

/**
 * Text in pieces of less than 12 seconds of speech each, parted at clauses where possible and never inside a word that fits.
 * @param rate how many times faster than its own speed the voice is set
 */
export function chunks(text: string, rate = 1): string[] {
  const most = Math.max(20, Math.floor(MOST * Math.min(1, rate)));
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = placeIn(rest, most);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== "") parts.push(rest);
  return parts;
}
