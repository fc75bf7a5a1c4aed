import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import english from "../public/_locales/en/messages.json";
import indonesian from "../public/_locales/id/messages.json";

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

describe("the interface in Indonesian and English", () => {
  it("has the same words in both", () => {
    expect(Object.keys(en).sort()).toEqual(keys.sort());
  });

  it.each(keys)("%s has text and the same values in both", (key) => {
    const values = (text: string | undefined) =>
      (text?.match(/\{\w+\}/g) ?? []).sort();
    expect(id[key]?.message.trim()).not.toBe("");
    expect(values(en[key]?.message)).toEqual(values(id[key]?.message));
  });

  it.each(keys)("%s is used", (key) => {
    expect(all.includes(`"${key}"`) || all.includes(`__MSG_${key}__`)).toBe(
      true,
    );
  });

  it("is written nowhere else: no component has words of its own", () => {
    for (const source of sources)
      for (const [, words] of source.matchAll(
        /<(?:p|h\d|strong|button|span|summary|label)[^<>]*>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)</g,
      ))
        expect(words?.trim()).toBe("Bening");
  });
});
