import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speakable } from "../../../src/core/speech/speakable.ts";
import { EXPRESSIONS } from "./expressions.ts";

const all = Object.entries(EXPRESSIONS);

it("the table has more than 450 expressions, as docs/COMPARISON.md says", () => {
  expect(all.flatMap(([, lines]) => lines).length).toBeGreaterThan(450);
});

describe.each(all)("%s", (_, lines) => {
  it.each(lines)("%s", (written, said) => {
    expect(speakable(written, "id")).toBe(said);
    expect(speakable(`ini: ${written}; lalu`, "id-ID")).toContain(said);
  });
});

it("tells words from abbreviations in a heading that is all capitals", () => {
  expect(speakable("DAYA BELI LESU, OJK DAN PLN SIAGA", "id")).toBe(
    "DAYA BELI LESU, O J K DAN P L N SIAGA",
  );
  // Fewer of them are names.
  expect(speakable("PT EMAS", "id")).toBe("P T E M A S");
});

it("leaves other languages to their own voices", () => {
  expect(speakable("Revenue  rose 8.5% to\nUS$1.2 billion", "en")).toBe(
    "Revenue rose 8.5% to US$1.2 billion",
  );
});

it("loses no word that it does not know, and never throws", () => {
  const word = fc
    .stringMatching(/^[a-z]{4,9}$/)
    .filter(
      (text) =>
        !/^(?:pukul|persen|ribu|juta|seri|tahap|kali|pasal|abad|kelas|jam)/.test(
          text,
        ),
    );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }),
      (words) => {
        const said = speakable(words.join(" "), "id");
        for (const one of words)
          if (/^[a-z]{4,9}$/.test(one) && speakable(one, "id") === one)
            expect(said).toContain(one);
      },
    ),
  );
});

it.each([
  "1".repeat(20_000),
  "1.".repeat(10_000),
  "Rp1-".repeat(5000),
  "a.".repeat(10_000),
  "A".repeat(20_000),
  "I/".repeat(9000),
  "-".repeat(60_000),
  "_".repeat(100_000),
  "1.000".repeat(20_000),
])("takes no longer for what looks like a trap", (text) => {
  expect(speakable(text, "id").length).toBeGreaterThan(0);
});
