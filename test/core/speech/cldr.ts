/**
 * The rules of CLDR 46 for Indonesian cardinals (common/rbnf/id.xml, "spellout-cardinal"): from each number on, how it is said.
 * "<" is what the number holds of the divisor (the largest power of ten that is not above it), ">" what is left over, in brackets
 * when it may be nothing.
 */
const RULES: readonly [from: bigint, rule: string][] = [
  [0n, "nol"],
  [1n, "satu"],
  [2n, "dua"],
  [3n, "tiga"],
  [4n, "empat"],
  [5n, "lima"],
  [6n, "enam"],
  [7n, "tujuh"],
  [8n, "delapan"],
  [9n, "sembilan"],
  [10n, "sepuluh"],
  [11n, "sebelas"],
  [12n, "> belas"],
  [20n, "< puluh[ >]"],
  [100n, "seratus[ >]"],
  [200n, "< ratus[ >]"],
  [1000n, "seribu[ >]"],
  [2000n, "< ribu[ >]"],
  [1_000_000n, "< juta[ >]"],
  [1_000_000_000n, "< miliar[ >]"],
  [1_000_000_000_000n, "< triliun[ >]"],
  [1_000_000_000_000_000n, "< kuadriliun[ >]"],
];

/** Says a number by the rules alone. */
export function byCldr(value: bigint): string {
  const [from, rule] = RULES.findLast(([least]) => least <= value) ?? [0n, ""];
  let divisor = 1n;
  while (divisor * 10n <= from) divisor *= 10n;
  const left = value % divisor;
  return rule
    .replace(/\[(.*)\]/, left === 0n ? "" : "$1")
    .replace("<", () => byCldr(value / divisor))
    .replace(">", () => byCldr(left));
}
