import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const SCREENSHOTS = join(import.meta.dirname, "../store/screenshots");
const pictures = (language: string): string[] =>
  readdirSync(join(SCREENSHOTS, language)).sort();

describe("the stores' pictures", () => {
  it("are the same in both languages, three to five", () => {
    expect(pictures("en")).toEqual(pictures("id"));
    expect(pictures("id").length).toBeGreaterThanOrEqual(3);
    // As many as Chrome's store shows.
    expect(pictures("id").length).toBeLessThanOrEqual(5);
  });

  it.each(
    ["id", "en"].flatMap((language) =>
      pictures(language).map((name) => [language, name] as const),
    ),
  )("%s/%s is a PNG of 1280 × 800 without transparency", (language, name) => {
    // The header: https://www.w3.org/TR/png-3/#11IHDR
    const file = readFileSync(join(SCREENSHOTS, language, name));
    expect(file.toString("latin1", 1, 4)).toBe("PNG");
    expect(file.readUInt32BE(16)).toBe(1280);
    expect(file.readUInt32BE(20)).toBe(800);
    expect(file[25], "colour type: RGB").toBe(2);
  });
});
