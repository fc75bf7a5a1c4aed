import type { Extraction } from "../../src/core/article.ts";
import {
  type Expected,
  expectedOf,
  factsOf,
  pageOf,
  shapes,
} from "../fixture.ts";
import type { Bench, Visit } from "./browser.ts";
import { compareLines, type Difference, differences } from "./compare.ts";
import { type Drift, generate, SHAPES } from "./generate.ts";
import { judgePeer, type Score } from "./judge.ts";
import type { Tool } from "./page.ts";

/** One page to be read, with the truth about it. */
export interface Task {
  name: string;
  group: "fixtures" | "known" | "drift";
  drift: Drift;
  truth: Expected;
  /** Made when it is needed: all pages together would fill the memory. */
  html(): string;
}

/** What each extractor made of one page. */
export interface Read {
  task: Task;
  scores: Record<Tool, Score>;
  /** In what Bening's article is not perfect. */
  differences: Difference[];
}

/** Fields that the definition of a perfect page does not name, and so do not spoil one with drift; they are told apart. */
const BESIDE_DRIFT = new Set(["partial"]);

/** Bening's score, judged in every particular: what is a heading, whose caption, which link. */
export function scoreBening(
  extraction: Extraction,
  truth: Expected,
  drift: boolean,
): { score: Score; differences: Difference[] } {
  if (extraction.kind !== "article")
    return {
      score: {
        perfect: false,
        lines: truth.lines.length,
        kept: 0,
        foreign: 0,
        title: false,
        byline: false,
        date: false,
      },
      differences: [
        { field: "kind", got: JSON.stringify(extraction), want: "article" },
      ],
    };
  const facts = factsOf(extraction.article);
  const found = differences(facts, truth, drift);
  const wrong = (field: string): boolean =>
    found.some((difference) => difference.field === field);
  const foreign = found.filter(
    ({ field, want }) => field === "lines" && want === "",
  ).length;
  const missing = found.filter(
    ({ field, want }) => field === "lines" && want !== "",
  ).length;
  const { missing: reallyMissing } = compareLines(facts.lines, truth.lines);
  return {
    score: {
      perfect: !found.some(({ field }) => !drift || !BESIDE_DRIFT.has(field)),
      lines: truth.lines.length,
      kept: truth.lines.length - Math.min(missing, reallyMissing.length),
      foreign,
      title: !wrong("title"),
      byline: truth.authors.length > 0 ? !wrong("authors") : null,
      date: truth.published ? !wrong("published") : null,
    },
    differences: found,
  };
}

/** Every fixture that is an article. */
export const fixtureTasks = (): Task[] =>
  shapes().flatMap((shape) => {
    const truth = expectedOf(shape);
    return truth.kind === "article"
      ? [
          {
            name: `fixture ${shape}`,
            group: "fixtures" as const,
            drift: "none" as const,
            truth,
            html: () => pageOf(shape),
          },
        ]
      : [];
  });

/** How often each amount of clutter comes: mostly that of a live page. */
const SCALES = [1, 1, 1, 3, 1, 1, 1, 10, 1, 1, 3, 1];

/** Generated pages: every shape in turn, drift by turns, clutter by turns. */
export function generatedTasks(
  count: number,
  seed: number,
  group: "known" | "drift",
): Task[] {
  const names = Object.keys(SHAPES);
  return Array.from({ length: count }, (_, at) => {
    const shape = names[at % names.length] ?? "";
    const drift: Drift =
      group === "known"
        ? "none"
        : Math.floor(at / names.length) % 3 === 2
          ? "wrappers"
          : "names";
    const scale =
      at === count - names.length
        ? 30
        : (SCALES[(at + Math.floor(at / names.length)) % SCALES.length] ?? 1);
    const number = seed * 100_003 + at * 31 + (group === "drift" ? 7 : 0);
    const make = () => generate(shape, number, drift, scale);
    const { name, expected } = generate(shape, number, drift, 0.01);
    return {
      name: name.replace("x0.01", `x${scale}`),
      group,
      drift,
      truth: expected,
      html: () => make().html,
    };
  });
}

async function read(visit: Visit, task: Task): Promise<Read> {
  const { truth } = task;
  return visit({ address: truth.address, html: task.html() }, async (page) => {
    const extraction = await page.ask(() => bench.bening());
    const { score, differences: found } = scoreBening(
      extraction,
      truth,
      task.drift !== "none",
    );
    const readability = await page.ask(() => bench.readability());
    const defuddle = await page.ask(() => bench.defuddle());
    return {
      task,
      scores: {
        bening: score,
        readability: judgePeer(readability, truth),
        defuddle: judgePeer(defuddle, truth),
      },
      differences: found,
    };
  });
}

/** Reads all pages with all extractors, two pages at a time. */
export async function readAll(
  web: Bench,
  tasks: readonly Task[],
  progress: (done: number) => void,
): Promise<Read[]> {
  const results: Read[] = [];
  const left = tasks.entries();
  const work = async (): Promise<void> => {
    const { visit } = await web.tab();
    for (const [at, task] of left) {
      results[at] = await read(visit, task);
      progress(results.filter(Boolean).length);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
