import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/*
 * What README and PRIVACY promise, each promise with the tests that keep it.
 */

const TOP = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(TOP, file), "utf8");
const section = (text: string, title: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
const bullets = (text: string): string[] => text.match(/^- .*$/gm) ?? [];

const PROMISES = [
  ...bullets(section(read("README.md"), "What it does\n")),
  ...bullets(section(read("README.md"), "What it does not do"))
    // That another tool is for it is no promise.
    .filter((line) => !line.includes("blocks no advertising")),
  ...bullets(read("PRIVACY.md")),
];

describe("each promise", () => {
  it("is found", () => {
    expect(PROMISES.length).toBeGreaterThanOrEqual(18);
  });

  it.each(PROMISES)("names tests that there are: %s", (promise) => {
    const tests = [...promise.matchAll(/\]\((test\/[^)]+)\)/g)].map(
      ([, file]) => file ?? "",
    );
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) expect(existsSync(join(TOP, file))).toBe(true);
  });
});
