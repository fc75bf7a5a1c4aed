import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { startBench } from "./browser.ts";
import { large } from "./large.ts";
import { plot } from "./plot.ts";
import { fixtureTasks, generatedTasks, type Read, readAll } from "./quality.ts";
import * as report from "./report.ts";
import { barsOf, qualityOf, type Results } from "./results.ts";
import { firstCalls, idle, measure, SCALES } from "./times.ts";

const USAGE = `npm run bench -- [--quick] [--seed N] [--verbose]

  --quick     about 60 pages and few samples; writes no file
  --seed N    other made-up pages (1)
  --verbose   tell in what Bening's articles are not perfect`;

/** So many differences of one page are told. */
const TOLD = 12;

function tell(reads: readonly Read[]): void {
  for (const { task, scores, differences } of reads) {
    if (scores.bening.perfect) continue;
    console.log(`\n${task.name}`);
    for (const { field, got, want } of differences.slice(0, TOLD))
      console.log(
        `  ${field}: ${got || !want ? `got ${JSON.stringify(got.slice(0, 200))} ` : ""}${want ? `wanted ${JSON.stringify(want.slice(0, 200))}` : ""}`,
      );
    if (differences.length > TOLD)
      console.log(`  and ${differences.length - TOLD} more`);
  }
}

/** Tells how long the parts of the run take. */
function watch(): (part: string) => void {
  let start = performance.now();
  return (part) => {
    const now = performance.now();
    console.log(`${part}: ${Math.round((now - start) / 1_000)} s`);
    start = now;
  };
}

/** A line that is written over as the work goes on; nothing where nobody watches. */
const status = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

/**
 * Runs the whole benchmark.
 * @returns the exit code: 0, 1 when a bar is missed, 2 for wrong arguments
 */
export async function main(args: string[]): Promise<number> {
  let options: { quick?: boolean; verbose?: boolean; seed?: string };
  try {
    options = parseArgs({
      args,
      options: {
        quick: { type: "boolean" },
        verbose: { type: "boolean" },
        seed: { type: "string" },
      },
    }).values;
  } catch {
    console.error(USAGE);
    return 2;
  }
  const { quick = false, verbose = false } = options;
  const seed = Number(options.seed ?? 1);
  if (!Number.isSafeInteger(seed)) {
    console.error(USAGE);
    return 2;
  }
  const lap = watch();
  const web = await startBench();
  try {
    const tasks = [
      ...fixtureTasks(),
      ...generatedTasks(quick ? 22 : 154, seed, "known"),
      ...generatedTasks(quick ? 22 : 132, seed, "drift"),
    ];
    const reads = await readAll(web, tasks, (done) =>
      status(`Reading ${done} of ${tasks.length} pages`),
    );
    status("");
    lap(`${tasks.length} pages read`);
    if (verbose) tell(reads);
    const quality = qualityOf(reads);
    const scales = [];
    for (const scale of quick ? [1, 10] : SCALES) {
      status(`Measuring at ×${scale}`);
      scales.push(await measure(web, seed, scale, quick));
      status("");
      lap(`times at ×${scale}`);
    }
    status("Measuring first calls");
    const first = await firstCalls(web, seed, quick);
    status("");
    lap("first calls");
    status("Measuring the detector");
    const asleep = await idle(web, quick);
    status("");
    lap("detector");
    status("Reading large pages");
    const heavy = await large(web, quick);
    status("");
    lap("large pages");
    console.log();
    const results: Results = {
      browser: web.version,
      date: new Date().toISOString().slice(0, 10),
      seed,
      quick,
      quality,
      scales,
      firstCalls: first,
      idle: asleep,
      large: heavy,
      bars: barsOf(quality, scales, asleep, heavy),
    };
    console.log(
      [
        report.qualityTables(results),
        report.timeTables(results),
        report.growthTable(results),
        report.heapTable(results),
        report.idleTable(results),
        report.largeTable(results),
        report.barTable(results),
      ].join("\n\n"),
    );
    if (!quick) {
      writeFileSync(
        resolve(import.meta.dirname, "RESULTS.md"),
        report.toMarkdown(results),
      );
      writeFileSync(resolve(import.meta.dirname, "results.svg"), plot(results));
      console.log("\nWritten: test/bench/RESULTS.md, test/bench/results.svg");
    }
    return results.bars.every(({ passed }) => passed) ? 0 : 1;
  } finally {
    await web.close();
  }
}
