import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import english from "../public/_locales/en/messages.json";
import indonesian from "../public/_locales/id/messages.json";
import type { Language } from "../src/settings/schema.ts";
import { wordsIn } from "../src/ui/i18n.ts";

const top = join(import.meta.dirname, "..");
const id: Record<string, { message: string }> = indonesian;
const en: Record<string, { message: string }> = english;
const keys = Object.keys(id);

const sources = readdirSync(join(top, "src"), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
const all = [...sources, readFileSync(join(top, "manifest.json"), "utf8")].join(
  "\n",
);

vi.mock("webextension-polyfill", () => ({ default: {} }));

describe("the interface in Indonesian and English", () => {
  it.each<[Language, number, string, string]>([
    ["en", 0, "0 lines", "0 pieces hidden"],
    ["en", 1, "1 line", "1 piece hidden"],
    ["en", 3, "3 lines", "3 pieces hidden"],
    ["id", 1, "1 baris", "1 bagian disembunyikan"],
    ["id", 3, "3 baris", "3 bagian disembunyikan"],
  ])("counts in %s: %i", (language, count, lines, pieces) => {
    const t = wordsIn(language);
    expect(t("focusCount", { count })).toBe(lines);
    expect(t("removedCount", { count })).toBe(pieces);
  });

  it("has the same words in both", () => {
    expect(Object.keys(en).sort()).toEqual(keys.sort());
  });

  it.each(keys)("%s has text and the same values in both", (key) => {
    const values = (text: string | undefined) =>
      (text?.match(/\{\w+\}/g) ?? []).sort();
    expect(id[key]?.message.trim()).not.toBe("");
    // Where English says one otherwise than several, the latter.
    expect(values(en[key]?.message.split("|").at(-1))).toEqual(
      values(id[key]?.message),
    );
  });

  it.each(keys)("%s is used", (key) => {
    // What is a word in itself stands in the sources for other things, too.
    const isWord = /^[a-z]+$/.test(key);
    const isNamed = !isWord && all.includes(`"${key}"`);
    const isCalled = new RegExp(String.raw`\bt\([^;{}]*?"${key}"`).test(all);
    expect(isNamed || isCalled || all.includes(`__MSG_${key}__`)).toBe(true);
  });

  it("is written nowhere else: no component has words of its own", () => {
    for (const source of sources)
      for (const [, words] of source.matchAll(
        /<(?:p|h\d|strong|button|span|summary|label)[^<>]*>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)</g,
      ))
        expect(words?.trim()).toBe("Bening");
  });
});
