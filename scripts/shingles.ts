/** How much of what was extracted is the article's (precision), and of the article's was extracted (recall); null where there is none. */
export interface Score {
  precision: number | null;
  recall: number | null;
}

/** Words in a shingle. */
const SIZE = 4;

/** How often each run of four words stands in a text; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at += 1) {
    const shingle = words.slice(at, at + SIZE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

/**
 * Compares what was extracted with what is true, as `evaluate.py` of scrapinghub/article-extraction-benchmark does: by runs of four words,
 * letters as they are.
 */
export function scoreOf(truth: string, extracted: string): Score {
  const [wanted, had] = [shingles(truth), shingles(extracted)];
  const common = sum(
    [...wanted].map(([shingle, times]) =>
      Math.min(times, had.get(shingle) ?? 0),
    ),
  );
  return {
    precision: had.size > 0 ? common / sum(had.values()) : null,
    recall: wanted.size > 0 ? common / sum(wanted.values()) : null,
  };
}

const isNumber = (value: number | null): value is number => value !== null;

const mean = (numbers: readonly number[]): number =>
  numbers.length > 0 ? sum(numbers) / numbers.length : 0;

/** The harmonic mean of the two, 0 where nothing is right. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Each page counts as one, whatever its length, as there; F1 is that of the means. */
export function meanOf(scores: readonly Score[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = mean(
    scores.map((score) => score.precision).filter(isNumber),
  );
  const recall = mean(scores.map((score) => score.recall).filter(isNumber));
  return { precision, recall, f1: f1Of(precision, recall) };
}
