/**
 * Letters that a voice says in a second, at its own speed: an estimate on the safe side. Indonesian voices that were tried say 13 to 17.
 */
export const LETTERS_A_SECOND = 13;
/** Some engines stop in the middle of longer utterances (Chromium issue 41294170). Seconds. */
const LONGEST = 11;

const MOST = LETTERS_A_SECOND * LONGEST;

/** Letter by letter ("B B C A") each takes as long as so many within a word. */
const SPELLED = 4;

/** Where a number goes on. */
const IN_NUMBER = new Set(
  (
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu belas puluh ratus ribu " +
    "juta miliar triliun koma minus"
  ).split(" "),
);
/** What is said with the number before it. */
const AFTER_NUMBER =
  /^(?:rupiah|dolar|euro|yen|yuan|ringgit|persen|poin|basis|kali|kilo\w*|mega\w*|giga\w*|meter|hektare|ton|barel|tahun|bulan|hari|orang|unit|lembar|saham)$/;
/** A clause may begin with it. */
const CONJUNCTION =
  /^(?:dan|yang|untuk|dengan|sehingga|karena|serta|atau|tetapi|namun|bahwa|agar|setelah|sebelum|ketika|saat|jika|meski|meskipun|sementara|sedangkan|hingga|sampai|seperti)$/;

/** How long it takes to say the text, in letters. */
const lengthOf = (text: string): number =>
  text.length +
  (SPELLED - 1) * (text.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu)?.length ?? 0);

/** What a cut between two words costs, beside its distance from the middle; null where there must be none. */
function costOf(before: string, after: string): number | null {
  const [one, other] = [before, after].map((word) =>
    word.toLowerCase().replace(/[^\p{L}]/gu, ""),
  );
  if (/[,;:–—)]$/.test(before)) return 0;
  if (
    IN_NUMBER.has(one ?? "") &&
    (IN_NUMBER.has(other ?? "") || AFTER_NUMBER.test(other ?? ""))
  )
    return null;
  return CONJUNCTION.test(after) ? 0.4 : 0.7;
}

/** The best place to part a text that takes too long: near the end of its first even part, after a clause rather than after a word. */
function placeIn(text: string, most: number): number {
  const parts = Math.ceil(lengthOf(text) / most);
  const wanted = text.length / parts;
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const { index } of text.matchAll(/\s+/g)) {
    if (lengthOf(text.slice(0, index)) > most) break;
    const [before = ""] = /\S+$/.exec(text.slice(0, index)) ?? [];
    const [after = ""] = /\S+/.exec(text.slice(index, index + most)) ?? [];
    const cost = costOf(before, after);
    if (cost === null) continue;
    const total = cost + Math.abs(index - wanted) / wanted;
    if (total <= least) [best, least] = [index, total];
  }
  return best;
}

/** As many of the first letters as are said in time, where there is no place to part them. */
function longestHead(text: string, most: number): number {
  let end = most;
  while (end > 1 && lengthOf(text.slice(0, end)) > most) end--;
  return end;
}

/**
 * Text in pieces of less than 12 seconds of speech each, about even, parted at clauses where possible and never inside a word or
 * number that fits.
 * @param rate how many times faster than its own speed the voice is set
 */
export function chunks(text: string, rate = 1): string[] {
  const most = Math.max(20, Math.floor(MOST * Math.min(1, rate)));
  const parts: string[] = [];
  let rest = text.trim();
  while (lengthOf(rest) > most) {
    const end = placeIn(rest, most) || longestHead(rest, most);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest !== "") parts.push(rest);
  return parts;
}
