import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cardinal,
  digits,
  ordinal,
  roman,
  spellNumber,
} from "../../../src/core/speech/numbers.ts";
import { byCldr } from "./cldr.ts";

describe("cardinals", () => {
  it("are CLDR's, every one up to 10,000", () => {
    for (let value = 0n; value <= 10_000n; value++)
      expect(cardinal(value)).toBe(byCldr(value));
  });

  it("are CLDR's up to a trillion of thousands", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (value) => {
        expect(cardinal(value)).toBe(byCldr(value));
      }),
    );
  });

  it("beyond all names are digits", () => {
    expect(cardinal(10n ** 18n)).toBe(`satu${" nol".repeat(18)}`);
  });
});

describe("numbers as they are written", () => {
  it.each([
    ["1.234.567", cardinal(1_234_567n)],
    ["28,40", "dua puluh delapan koma empat nol"],
    ["-5", "minus lima"],
    ["007", "nol nol tujuh"],
    ["0", "nol"],
  ])("%s", (written, said) => expect(spellNumber(written)).toBe(said));

  it.each(["", "12.34", "1.2345", "abc", "1,", "1.234.56"])(
    "%s is none",
    (written) => expect(spellNumber(written)).toBeNull(),
  );
});

it("ordinals, digits, Roman numerals", () => {
  expect([1, 2, 10, 21].map(ordinal)).toEqual([
    "pertama",
    "kedua",
    "kesepuluh",
    "kedua puluh satu",
  ]);
  expect(digits("028")).toBe("nol dua delapan");
  expect(
    ["I", "IV", "IX", "XXI", "XL", "XC", "IIII", "MCM", "ABC"].map(roman),
  ).toEqual([1, 4, 9, 21, 40, 90, 0, 0, 0]);
});
