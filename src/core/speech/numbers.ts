const ONES = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
];

/** Scales from the largest, with CLDR's names. */
const SCALES: readonly [bigint, string][] = [
  [10n ** 15n, "kuadriliun"],
  [10n ** 12n, "triliun"],
  [10n ** 9n, "miliar"],
  [10n ** 6n, "juta"],
];

function belowThousand(value: number): string {
  if (value < 10) return ONES[value] ?? "";
  if (value < 20)
    return value === 10
      ? "sepuluh"
      : value === 11
        ? "sebelas"
        : `${ONES[value - 10]} belas`;
  const [size, one, many]: [number, string, string] =
    value < 100 ? [10, "", "puluh"] : [100, "seratus", "ratus"];
  const count = Math.floor(value / size);
  const head = count === 1 ? one : `${ONES[count]} ${many}`;
  const rest = value % size;
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
}

/** A whole number from 0 in Indonesian words; from 10^18 on digit by digit. */
export function cardinal(value: bigint): string {
  if (value >= 10n ** 18n) return digits(value.toString());
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of SCALES) {
    if (rest < size) continue;
    parts.push(`${cardinal(rest / size)} ${name}`);
    rest %= size;
  }
  const thousands = Number(rest / 1000n);
  if (thousands > 0)
    parts.push(thousands === 1 ? "seribu" : `${belowThousand(thousands)} ribu`);
  const last = Number(rest % 1000n);
  if (last > 0 || parts.length === 0) parts.push(belowThousand(last));
  return parts.join(" ");
}

/** Each digit by itself: codes, and what follows a decimal comma. */
export const digits = (text: string): string =>
  [...text].map((digit) => ONES[Number(digit)] ?? digit).join(" ");

/**
 * A number as Indonesian writes it, "28,40", "1.234.567" or "-5", in words. Null where it is written otherwise.
 */
export function spellNumber(written: string): string | null {
  const match = /^([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(written);
  if (!match) return null;
  const [, sign, whole = "", part] = match;
  const bare = whole.replaceAll(".", "");
  // "007" is a code, not seven.
  const said =
    bare.length > 1 && bare.startsWith("0")
      ? digits(bare)
      : cardinal(BigInt(bare));
  return [sign ? "minus" : "", said, part ? `koma ${digits(part)}` : ""]
    .filter((word) => word !== "")
    .join(" ");
}

/** "pertama", "kedua", "kedua puluh satu". */
export const ordinal = (value: number): string =>
  value === 1 ? "pertama" : `ke${cardinal(BigInt(value))}`;

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to 100 or so, 0 where the letters are none. */
export function roman(letters: string): number {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters))
    return 0;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
