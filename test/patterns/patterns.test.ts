import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { expect, it } from "vitest";
import { allPatterns, type Pattern } from "./patterns.ts";

/*
 * No page can write a line over which a pattern thinks for ever: none takes time that doubles with each letter. Those that take time as
 * the square of the letters are asked of lines of bounded length. To weigh a pattern takes up to ten seconds, so what was found of each
 * is kept; `npx vitest run --project unit test/patterns -u` weighs the new ones.
 */

const VERDICTS = join(import.meta.dirname, "verdicts.json");

/** Milliseconds. Against what never ends: nothing is timed. */
const LONGEST = 10_000;

const fingerprint = ({ source, flags }: Pattern): string =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);

async function weigh({ source, flags, file }: Pattern): Promise<string> {
  const found = await check(source, flags, { timeout: LONGEST });
  if (found.status === "unknown") return "undecided";
  if (found.status === "safe") return "safe";
  const { type } = found.complexity;
  return type === "exponential"
    ? `exponential: /${source}/${flags} of ${file}, over ${found.attack.pattern}`
    : type;
}

it("every pattern was weighed, and none takes a time that doubles with each letter", async () => {
  const known: Record<string, string> = JSON.parse(
    readFileSync(VERDICTS, "utf8"),
  );
  const verdicts: [string, string][] = [];
  for (const pattern of await allPatterns()) {
    const name = fingerprint(pattern);
    verdicts.push([name, known[name] ?? (await weigh(pattern))]);
  }
  expect(verdicts.length).toBeGreaterThan(500);
  await expect(
    `${JSON.stringify(Object.fromEntries(verdicts.toSorted()), null, 2)}\n`,
  ).toMatchFileSnapshot(VERDICTS);
  expect(
    verdicts.filter(([, verdict]) => verdict.startsWith("exponential")),
  ).toEqual([]);
}, 1_200_000);
