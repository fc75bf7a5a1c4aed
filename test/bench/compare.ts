import type { Expected } from "../fixture.ts";

/*
 * What stands between an extraction and a perfect one.
 */

/** One thing that is not as it should be. */
export interface Difference {
  field: keyof Expected | "order";
  /** What is there and should not be, or is there instead. */
  got: string;
  want: string;
}

/** How two lists of lines differ, each line counted as often as it stands there. */
export interface Compared {
  kept: number;
  missing: string[];
  foreign: string[];
}

export function compareLines(
  got: readonly string[],
  want: readonly string[],
): Compared {
  const left = new Map<string, number>();
  for (const line of want) left.set(line, (left.get(line) ?? 0) + 1);
  const foreign: string[] = [];
  for (const line of got) {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else foreign.push(line);
  }
  const missing = [...left].flatMap(([line, count]) =>
    Array.from({ length: count }, () => line),
  );
  return { kept: want.length - missing.length, missing, foreign };
}

/**
 * Lines without the marks of blocks that the site names by classes alone: without these names a caption or a quote is a paragraph like
 * any other, and the time and the title of a live report's entry are two. Where they are recognised all the same, so much the better.
 */
const bare = (line: string): string[] => {
  const entry = /^### (\d\d\.\d\d WI\w+) (.+)$/.exec(line);
  return entry
    ? [entry[1] ?? "", entry[2] ?? ""]
    : [line.replace(/^(?:= |> — |> )/, "")];
};

/** Pull quotes of the truth that stand in one paragraph with who said them, and their two lines. */
function joinedQuotes(lines: readonly string[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!line.startsWith("> ") || !next?.startsWith("> — ")) continue;
    const parts = [line, next].flatMap(bare);
    result.set(parts.join(" "), parts);
  }
  return result;
}

/**
 * The same facts as they can be known from a page whose names are nonsense: captions and quotes as paragraphs, dates to the minute
 * (the page's metadata has seconds that it does not show), a main photo that opens the text as the main photo.
 */
function known(facts: Expected, quotes: Map<string, string[]>): Expected {
  const [photo, line] = facts.lines;
  const src = /^!\[\]\((.*)\)$/.exec(photo ?? "")?.[1];
  const opens = facts.hero === null && src !== undefined;
  const caption = opens && line?.startsWith("= ") ? line.slice(2) : null;
  return {
    ...facts,
    hero: opens ? { src, caption } : facts.hero,
    lines: facts.lines
      .slice(opens ? (caption === null ? 1 : 2) : 0)
      .flatMap((text) => quotes.get(text) ?? bare(text)),
    published: facts.published?.replace(/(T\d\d:\d\d):\d\d/, "$1") ?? null,
  };
}

const FIELDS = [
  "title",
  "lede",
  "authors",
  "editors",
  "published",
  "place",
  "hero",
  "tags",
  "related",
  "partial",
] as const;

/** Everything in which an extraction is not perfect; nothing for a perfect one. */
export function differences(
  found: Expected,
  truth: Expected,
  drift: boolean,
): Difference[] {
  const quotes = joinedQuotes(truth.lines);
  const got = drift ? known(found, quotes) : found;
  const want = drift ? known(truth, quotes) : truth;
  const result: Difference[] = [];
  for (const field of FIELDS) {
    const [mine, theirs] = [got[field], want[field]].map((value) =>
      JSON.stringify(value),
    );
    if (mine !== theirs)
      result.push({ field, got: mine ?? "", want: theirs ?? "" });
  }
  const { missing, foreign } = compareLines(got.lines, want.lines);
  for (const line of foreign)
    result.push({ field: "lines", got: line, want: "" });
  for (const line of missing)
    result.push({ field: "lines", got: "", want: line });
  if (
    missing.length + foreign.length === 0 &&
    got.lines.some((line, at) => line !== want.lines[at])
  )
    result.push({ field: "order", got: got.lines.join("\n"), want: "" });
  return result;
}
