import { expectedOf, pageOf, shapes } from "../fixture.ts";
import { type Bench, type Served, startBench, type Visit } from "./browser.ts";
import { nonArticle } from "./generate/frames.ts";
import { type Drift, generate } from "./generate.ts";
import type { Timed, Tool } from "./page.ts";
import { median, quantile } from "./statistics.ts";

export const TOOLS: readonly Tool[] = ["bening", "readability", "defuddle"];
export const SCALES: readonly number[] = [1, 3, 10, 30];

/** Milliseconds of one extractor at one scale. */
export interface Spent {
  median: number;
  p95: number;
  samples: number;
  /** Calls that gave no article: their times say nothing. */
  refused: number;
}

/** Kinds of calls: the first on a process's first page, the first on a tab's next page, repeated ones. */
export const KINDS = ["cold", "next", "warm"] as const;
export type Kind = (typeof KINDS)[number];

export interface AtScale extends Record<Kind, Record<Tool, Spent>> {
  scale: number;
  /** Elements of the page, median. */
  elements: number;
  /** Bytes by which the heap (script and DOM) had grown right after a call, before any collection, and what the result keeps. */
  heap: Record<Tool, { grown: number; kept: number }>;
}

const spent = (samples: readonly Timed[]): Spent => {
  const times = samples.map(({ ms }) => ms);
  const refused = samples.filter(({ article }) => !article).length;
  return {
    median: refused > 0 ? Number.NaN : median(times),
    p95: refused > 0 ? Number.NaN : quantile(times, 0.95),
    samples: samples.length,
    refused,
  };
};

const each = (times: Record<Tool, Timed[]>): Record<Tool, Spent> => ({
  bening: spent(times.bening),
  readability: spent(times.readability),
  defuddle: spent(times.defuddle),
});

/** Shapes that are timed: what readers open most, and the two that put everything into the body. */
const TIMED = [
  "channel-desktop",
  "channel-mobile",
  "technology-desktop",
  "lifestyle-desktop",
  "waterfall-desktop",
  "premium-desktop",
  "old-desktop",
];

/** The page of a sample: every sample another article, in turn of the shapes; all extractors get the same. */
function timed(
  seed: number,
  sample: number,
  scale: number,
  drift: Drift = "none",
): Served {
  const shape = TIMED[sample % TIMED.length] ?? "";
  const { html, expected } = generate(shape, seed * 7 + sample, drift, scale);
  return { address: expected.address, html };
}

/** The tools in an order that another one leads each time: none always runs on the quietest machine. */
const turned = (at: number): Tool[] =>
  TOOLS.map((_, index) => TOOLS[(index + at) % TOOLS.length] as Tool);

/** Milliseconds of first calls, each on a page freshly loaded. */
async function firstCallsBy(
  visits: Record<Tool, Visit>,
  seed: number,
  scale: number,
  samples: number,
  drift: Drift = "none",
): Promise<{ times: Record<Tool, Timed[]>; elements: number[] }> {
  const times: Record<Tool, Timed[]> = {
    bening: [],
    readability: [],
    defuddle: [],
  };
  const elements: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const served = timed(seed, sample, scale, drift);
    for (const tool of turned(sample))
      times[tool].push(
        await visits[tool](served, async (page) => {
          if (tool === "bening")
            elements.push(await page.ask(() => bench.elements()));
          return page.ask((name) => bench.time(name), tool);
        }),
      );
  }
  return { times, elements };
}

/** Each page in a process that has met none of the code. */
const apart = ({ visit }: Bench): Record<Tool, Visit> => ({
  bening: visit,
  readability: visit,
  defuddle: visit,
});

/** Milliseconds of first calls on the next page of a tab: one for each extractor, in which it has read an article already. */
async function nextCalls(
  web: Bench,
  seed: number,
  scale: number,
  samples: number,
): Promise<Record<Tool, Timed[]>> {
  const visits = {} as Record<Tool, Visit>;
  const opened = [];
  for (const tool of TOOLS) {
    const tab = await web.tab();
    opened.push(tab);
    visits[tool] = tab.visit;
    await tab.visit(timed(seed, samples, 1), (page) =>
      page.ask((name) => bench.time(name), tool),
    );
  }
  const { times } = await firstCallsBy(visits, seed, scale, samples);
  for (const tab of opened) await tab.close();
  return times;
}

/** Calls that only warm up, and calls that count: as many at every scale, or growth would compare code that is compiled better with code that is not. */
const WARMING = 6;
const COUNTED = 6;

/**
 * Milliseconds of repeated calls on the same page: the tools by turns, several calls each, of which the first only warm up. Garbage is
 * collected before each turn, so that none pays for what another has left.
 */
async function warm(
  web: Bench,
  seed: number,
  scale: number,
  pages: number,
): Promise<Record<Tool, Timed[]>> {
  const times: Record<Tool, Timed[]> = {
    bening: [],
    readability: [],
    defuddle: [],
  };
  for (let sample = 0; sample < pages; sample++)
    await web.visit(timed(seed, sample, scale), async (page) => {
      await page.devtools.send("HeapProfiler.enable");
      for (let turn = 0; turn < 3; turn++)
        for (const tool of turned(turn)) {
          await page.devtools.send("HeapProfiler.collectGarbage");
          for (let call = 0; call < WARMING + COUNTED; call++) {
            const time = await page.ask((name) => bench.time(name), tool);
            if (call >= WARMING) times[tool].push(time);
          }
        }
    });
  return times;
}

/** How much the heap grows by one call. */
async function heap(
  web: Bench,
  served: Served,
  tool: Tool,
): Promise<{ grown: number; kept: number }> {
  return web.visit(served, async (page) => {
    const used = async (): Promise<number> => {
      const { usedSize, embedderHeapUsedSize = 0 } = (await page.devtools.send(
        "Runtime.getHeapUsage",
      )) as { usedSize: number; embedderHeapUsedSize?: number };
      return usedSize + embedderHeapUsedSize;
    };
    const collect = () => page.devtools.send("HeapProfiler.collectGarbage");
    await page.devtools.send("HeapProfiler.enable");
    await collect();
    const before = await used();
    await page.ask((name) => bench.time(name), tool);
    const grown = (await used()) - before;
    await collect();
    const kept = (await used()) - before;
    return { grown, kept };
  });
}

/** First calls at live size, looked at more closely. */
export interface FirstCalls {
  /** Milliseconds of Bening's second call on the same page, median: what the first would take, had the engine met the code before. */
  second: number;
  /** Milliseconds of first calls for which every function has been compiled before: what is left when nothing of a first call is compiling. */
  compiled: Record<Tool, Spent>;
  /** First calls on pages whose names are nonsense: Bening's second judge is asked on these, and not where a profile finds the text. */
  redesigned: Record<Tool, Spent>;
}

export async function firstCalls(
  web: Bench,
  seed: number,
  quick: boolean,
): Promise<FirstCalls> {
  const samples = samplesAt(1, quick);
  const again: Timed[] = [];
  for (let sample = 0; sample < samples; sample++)
    again.push(
      await web.visit(timed(seed, sample, 1), async (page) => {
        await page.ask(() => bench.time("bening"));
        return page.ask(() => bench.time("bening"));
      }),
    );
  const { times } = await firstCallsBy(apart(web), seed, 1, samples, "names");
  const ready = await startBench(true);
  try {
    const compiled = await firstCallsBy(apart(ready), seed, 1, samples);
    return {
      second: spent(again).median,
      compiled: each(compiled.times),
      redesigned: each(times),
    };
  } finally {
    await ready.close();
  }
}

/** First calls of each extractor: most where a bar is set. */
function samplesAt(scale: number, quick: boolean): number {
  if (quick) return 5;
  return scale === 1 || scale === 10 ? 15 : scale === 3 ? 9 : 5;
}

/** Times and memory of all three at one amount of clutter. */
export async function measure(
  web: Bench,
  seed: number,
  scale: number,
  quick: boolean,
): Promise<AtScale> {
  const samples = samplesAt(scale, quick);
  const first = await firstCallsBy(apart(web), seed, scale, samples);
  const next = await nextCalls(web, seed, scale, samples);
  // The others take seconds a page at thirty times the clutter.
  const pages = quick || scale >= 30 ? 1 : 3;
  const again = await warm(web, seed, scale, pages);
  const memory = {} as AtScale["heap"];
  for (const tool of TOOLS)
    memory[tool] = await heap(web, timed(seed, 0, scale), tool);
  return {
    scale,
    elements: median(first.elements),
    cold: each(first.times),
    next: each(next),
    warm: each(again),
    heap: memory,
  };
}

/** What the detector costs on a page that is no article. */
export interface Idle {
  name: string;
  elements: number;
  /** As it runs: the address is judged first. */
  median: number;
  /** Were the address an article's. */
  whole: number;
}

export async function idle(web: Bench, quick: boolean): Promise<Idle[]> {
  const pages: { name: string; served: Served }[] = [
    ...shapes().flatMap((shape) => {
      const { kind, address } = expectedOf(shape);
      return kind === "not-article"
        ? [{ name: shape, served: { address, html: pageOf(shape) } }]
        : [];
    }),
    {
      name: "index, as many elements as a live page",
      served: {
        address: "https://www.bisnis.com/index?page=2",
        html: nonArticle(1, 1),
      },
    },
    {
      name: "the same at an article's address",
      served: {
        address: "https://market.bisnis.com/read/20261012/192/1800001/kosong",
        html: nonArticle(1, 1),
      },
    },
  ];
  const result: Idle[] = [];
  for (const { name, served } of pages) {
    const usual: number[] = [];
    const whole: number[] = [];
    let elements = 0;
    for (let load = 0; load < (quick ? 3 : 5); load++)
      await web.visit(served, async (page) => {
        elements = await page.ask(() => bench.elements());
        // The first call on a fresh page is the one that a reader pays for.
        usual.push(await page.ask(() => bench.detect(true, 1)));
        whole.push(await page.ask(() => bench.detect(false, 1)));
      });
    result.push({
      name,
      elements,
      median: median(usual),
      whole: median(whole),
    });
  }
  return result;
}
