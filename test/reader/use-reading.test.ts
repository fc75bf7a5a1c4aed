import { expect, it, vi } from "vitest";
import { fingerprint } from "../../src/reader/use-reading.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));

it("an address's fingerprint stays what stored places have: FNV-1a first", () => {
  // The published test values of FNV-1a with 32 bits: "a" and "foobar".
  for (const [text, value] of [
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ] as const)
    expect(fingerprint(text).split("-")[0]).toBe(value.toString(36));
});

it("tells addresses apart by its second half, where the first is the same", () => {
  const [one, other] = ["costarring", "liquid"].map(fingerprint);
  expect(one?.split("-")[0]).toBe(other?.split("-")[0]);
  expect(one).not.toBe(other);
});
