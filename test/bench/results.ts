import type { Large } from "./large.ts";
import type { Tool } from "./page.ts";
import type { Read } from "./quality.ts";
import { median } from "./statistics.ts";
import type { AtScale, FirstCalls, Idle, Kind } from "./times.ts";
import { TOOLS } from "./times.ts";

export const LABELS: Record<Tool, string> = {
  bening: "Bening",
  readability: "Readability 0.6.0",
  defuddle: "Defuddle 0.19.4",
};

/** Right ones, of how many. */
type Share = [right: number, asked: number];

/** All pages of one group together. */
export interface Total {
  perfect: number;
  lines: number;
  kept: number;
  /** Foreign lines of the middle page: a single page taken whole would drown all others in a mean. */
  foreign: number;
  /** Pages with at least one foreign line. */
  soiled: number;
  /** Pages that miss at least one line. */
  torn: number;
  title: Share;
  byline: Share;
  date: Share;
}

export interface Quality {
  group: "fixtures" | "known" | "drift";
  pages: number;
  tools: Record<Tool, Total>;
}

/** One bar of section 9. */
export interface Bar {
  name: string;
  wanted: string;
  measured: string;
  passed: boolean;
}

export interface Results {
  browser: string;
  date: string;
  seed: number;
  quick: boolean;
  quality: Quality[];
  scales: AtScale[];
  firstCalls: FirstCalls;
  idle: Idle[];
  large: Large[];
  bars: Bar[];
}

function total(reads: readonly Read[], tool: Tool): Total {
  const scores = reads.map(({ scores: all }) => all[tool]);
  const count = (field: "perfect" | "title" | "byline" | "date"): Share => {
    const asked = scores
      .map((score) => score[field])
      .filter((value) => value !== null);
    return [asked.filter(Boolean).length, asked.length];
  };
  const add = (field: "lines" | "kept"): number =>
    scores.reduce((sum, score) => sum + score[field], 0);
  return {
    perfect: count("perfect")[0],
    lines: add("lines"),
    kept: add("kept"),
    foreign: median(scores.map(({ foreign }) => foreign)),
    soiled: scores.filter(({ foreign }) => foreign > 0).length,
    torn: scores.filter(({ kept, lines }) => kept < lines).length,
    title: count("title"),
    byline: count("byline"),
    date: count("date"),
  };
}

export const qualityOf = (reads: readonly Read[]): Quality[] =>
  (["fixtures", "known", "drift"] as const).map((group) => {
    const own = reads.filter(({ task }) => task.group === group);
    const tools = {} as Quality["tools"];
    for (const tool of TOOLS) tools[tool] = total(own, tool);
    return { group, pages: own.length, tools };
  });

const below = (name: string, value: number, most: number): Bar => ({
  name,
  wanted: `≤ ${most}`,
  measured: value.toFixed(3),
  passed: value <= most,
});

/** The bars that this run must reach. */
export function barsOf(
  quality: readonly Quality[],
  scales: readonly AtScale[],
  idle: readonly Idle[],
  large: readonly Large[],
): Bar[] {
  const perfect = (groups: Quality["group"][], least: number): Bar => {
    const own = quality.filter(({ group }) => groups.includes(group));
    const pages = own.reduce((sum, { pages: count }) => sum + count, 0);
    const right = own.reduce((sum, { tools }) => sum + tools.bening.perfect, 0);
    return {
      name: groups.includes("drift")
        ? "perfect pages with drift"
        : "perfect pages of known shapes",
      wanted: least === 1 ? "100 %" : `≥ ${100 * least} %`,
      measured: `${((100 * right) / pages).toFixed(1)} % of ${pages}`,
      passed: right >= least * pages,
    };
  };
  const at = (scale: number): AtScale | undefined =>
    scales.find((one) => one.scale === scale);
  const ratio = (scale: number, kind: Kind): number => {
    const one = at(scale);
    return one
      ? one[kind].bening.median / one[kind].readability.median
      : Number.NaN;
  };
  const growth = (kind: Kind): number =>
    (at(10)?.[kind].bening.median ?? Number.NaN) /
    (at(1)?.[kind].bening.median ?? Number.NaN);
  const refused = large.filter(({ kind }) => kind === "failed");
  return [
    perfect(["fixtures", "known"], 1),
    perfect(["drift"], 0.95),
    below(
      "time to Readability's, live size, cold, a process's first page",
      ratio(1, "cold"),
      0.25,
    ),
    below(
      "time to Readability's, live size, cold, a tab's next page",
      ratio(1, "next"),
      0.25,
    ),
    below("time to Readability's, live size, warm", ratio(1, "warm"), 0.2),
    below(
      "time to Readability's, ten times the clutter, cold, a process's first page",
      ratio(10, "cold"),
      0.05,
    ),
    below(
      "time to Readability's, ten times the clutter, cold, a tab's next page",
      ratio(10, "next"),
      0.05,
    ),
    below(
      "time to Readability's, ten times the clutter, warm",
      ratio(10, "warm"),
      0.05,
    ),
    below(
      "growth at ten times the clutter, cold, a process's first page",
      growth("cold"),
      1.5,
    ),
    below(
      "growth at ten times the clutter, cold, a tab's next page",
      growth("next"),
      1.5,
    ),
    below("growth at ten times the clutter, warm", growth("warm"), 1.5),
    {
      name: "detector on a page that is no article, the slowest",
      wanted: "< 2 ms",
      measured: `${Math.max(...idle.map(({ median }) => median)).toFixed(2)} ms`,
      passed: idle.every(({ median }) => median < 2),
    },
    {
      name: "longest time without a rest, large pages",
      wanted: "≤ 100 ms",
      measured: `${Math.round(Math.max(...large.map(({ longest }) => longest)))} ms`,
      passed: large.every(
        ({ longest, kind }) => longest <= 100 && kind !== "not-article",
      ),
    },
    {
      name: "time to refuse a page of too many elements",
      wanted: "≤ 3 s",
      measured: `${(Math.max(...refused.map(({ total }) => total)) / 1_000).toFixed(2)} s`,
      passed:
        refused.length > 0 && refused.every(({ total }) => total <= 3_000),
    },
  ];
}
