import { LABELS, type Results } from "./results.ts";
import { KINDS, type Kind, TOOLS } from "./times.ts";

/*
 * The tables, the same in the terminal and in RESULTS.md.
 */

const share = (part: number, whole: number): string =>
  whole === 0
    ? "–"
    : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`;
const ms = (value: number): string =>
  value < 10 ? value.toFixed(1) : String(Math.round(value));
const ratio = (value: number, to: number, digits: number): string =>
  Number.isNaN(value / to) ? "–" : (value / to).toFixed(digits);
const mb = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

/** A Markdown table, its columns padded so that it reads as well in a terminal. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

const names = TOOLS.map((tool) => LABELS[tool]);

export function qualityTables({ quality }: Results): string {
  const title = {
    fixtures: "Fixtures, hand-written",
    known: "Generated, every known shape",
    drift: "Generated, names replaced by nonsense",
  };
  return quality
    .map(({ group, pages, tools }) => {
      const row = (
        name: string,
        cell: (score: (typeof tools)["bening"]) => string,
      ): string[] => [name, ...TOOLS.map((tool) => cell(tools[tool]))];
      return `### ${title[group]}: ${pages} pages\n\n${table(
        ["", ...names],
        [
          row(
            "perfect pages",
            ({ perfect }) => `${perfect} (${share(perfect, pages)})`,
          ),
          row("lines kept", ({ kept, lines }) => share(kept, lines)),
          row("pages that lose a line", ({ torn }) => share(torn, pages)),
          row("pages with foreign lines", ({ soiled }) => share(soiled, pages)),
          row("foreign lines, middle page", ({ foreign }) => String(foreign)),
          row("title right", ({ title: right }) => share(...right)),
          row("byline right", ({ byline }) => share(...byline)),
          row("date right", ({ date }) => share(...date)),
        ],
      )}`;
    })
    .join("\n\n");
}

/** First calls at live size: what of Bening's is the engine's meeting the code, and what both its judges cost. */
function firstCallTable({ scales, firstCalls }: Results): string {
  const live = scales.find(({ scale }) => scale === 1);
  if (!live) return "";
  const { second, compiled, redesigned } = firstCalls;
  const row = (name: string, time: number, to: number): string[] => [
    name,
    ms(time),
    ms(to),
    ratio(time, to, 3),
  ];
  const { readability } = live.cold;
  return `### First calls at live size, more closely\n\n${table(
    ["", "Bening, ms", `${LABELS.readability}'s first, ms`, "to it"],
    [
      row(
        "first call: the profile finds the text, no second judge is asked",
        live.cold.bening.median,
        readability.median,
      ),
      row(
        "first call, every function of both compiled before",
        compiled.bening.median,
        compiled.readability.median,
      ),
      row("second call on the same page", second, readability.median),
      row(
        "first call, all names nonsense: both judges are asked",
        redesigned.bening.median,
        redesigned.readability.median,
      ),
    ],
  )}`;
}

export function timeTables(results: Results): string {
  const { scales } = results;
  const rows = (kind: Kind): string[][] =>
    scales.map((at) => [
      `×${at.scale} (${at.elements} elements)`,
      ...TOOLS.map((tool) =>
        at[kind][tool].refused > 0
          ? "refused"
          : `${ms(at[kind][tool].median)} / ${ms(at[kind][tool].p95)}`,
      ),
      ratio(at[kind].bening.median, at[kind].readability.median, 3),
      ratio(at[kind].bening.median, at[kind].defuddle.median, 3),
      String(at[kind].bening.samples),
    ]);
  const head = [
    "clutter",
    ...names.map((name) => `${name}, ms`),
    "to Readability",
    "to Defuddle",
    "calls",
  ];
  return `### Cold: the first call on a freshly loaded page, median / p95

The first page that a process shows:

${table(head, rows("cold"))}

The next page of a tab that has shown one:

${table(head, rows("next"))}

### Warm: repeated calls on the same page, median / p95\n\n${table(head, rows("warm"))}

${firstCallTable(results)}`;
}

export function growthTable({ scales }: Results): string {
  const [live, ...more] = scales;
  if (!live) return "";
  return table(
    [
      "time, compared with ×1",
      ...names.flatMap((name) => [`${name} cold`, "next page", "warm"]),
    ],
    more.map((at) => [
      `×${at.scale}`,
      ...TOOLS.flatMap((tool) =>
        KINDS.map((kind) =>
          ratio(at[kind][tool].median, live[kind][tool].median, 2),
        ),
      ),
    ]),
  );
}

export const heapTable = ({ scales }: Results): string =>
  table(
    ["clutter", ...names.flatMap((name) => [`${name} grows, MB`, "keeps"])],
    scales.map((at) => [
      `×${at.scale}`,
      ...TOOLS.flatMap((tool) => [
        mb(at.heap[tool].grown),
        mb(at.heap[tool].kept),
      ]),
    ]),
  );

export const idleTable = ({ idle }: Results): string =>
  table(
    [
      "page that is no article",
      "elements",
      "as it runs, ms",
      "document judged, ms",
    ],
    idle.map(({ name, elements, median, whole }) => [
      name,
      String(elements),
      median.toFixed(2),
      whole.toFixed(2),
    ]),
  );

const OUTCOMES = {
  article: "read",
  failed: "refused",
  "not-article": "NOT FOUND",
};

export const largeTable = ({ large }: Results): string =>
  table(
    ["large page", "site", "elements", "", "longest stretch, ms", "in all, ms"],
    large.map(({ name, site, elements, kind, longest, total }) => [
      name,
      site,
      String(elements),
      OUTCOMES[kind],
      ms(longest),
      ms(total),
    ]),
  );

export const barTable = ({ bars }: Results): string =>
  table(
    ["bar", "wanted", "measured", ""],
    bars.map(({ name, wanted, measured, passed }) => [
      name,
      wanted,
      measured,
      passed ? "reached" : "MISSED",
    ]),
  );

/** The whole RESULTS.md. */
export function toMarkdown(results: Results): string {
  const { browser, date, seed, quick } = results;
  return `# Benchmark

Written by \`npm run bench\`; do not edit. ${date}, Chromium ${browser}, seed ${seed}${quick ? ", quick run: too few samples to judge by" : ""}.

![Time against clutter, and perfect pages](results.svg)

## Bars

${barTable(results)}

## Quality

${qualityTables(results)}

A page is *perfect* when every true line is there once, in order, letter for letter; no foreign line is; title, lede, byline, editor,
date, place, photos with captions, tags and related links are right. Bening is judged so, in every particular. Readability and Defuddle
do not promise half of that and are judged by text lines alone: a heading need not be one, a caption may stand anywhere in order, the
dateline, title, lede and main caption may be kept or not, the site's name may follow the title, and bylines and dates count when the
names and the minute are right.
With drift, captions and pull quotes that only a class names count as the paragraphs that they look like, and whether a page is locked or
split is not asked, as the definition does not ask it.

## Time

${timeTables(results)}

### Growth with the clutter around the same kind of article

${growthTable(results)}

### Heap

${heapTable(results)}

### Idle: the detector on pages that are no articles

${idleTable(results)}

### Large pages, read in slices

${largeTable(results)}

## How it is measured

- One run, one browser, the same pages for all three, each called as its documentation says: Bening's \`extract(document, address,
  profile)\`; \`new Readability(document.cloneNode(true)).parse()\`; \`new Defuddle(document.cloneNode(true), { url, useAsync: false
  }).parse()\`. All three are bundled into one minified script, as the extension is.
- Pages: every fixture, and made-up ones from a seed (\`test/bench/generate.ts\`): every shape of the site, clutter before, between,
  around and after the paragraphs, the surroundings of a live page (×1, 2,500 elements and more) once, three, ten and thirty times. Text
  and truth are made from one model. Drift replaces every class and id by nonsense; in a third of these pages the elements around the
  text become plain \`div\`s too.
- Every page is loaded as a document at its own Bisnis.com address, from a proxy on this machine. A policy keeps its scripts, pictures
  and frames from running and loading; the text of the scripts is there, as on the live page.
- The extractors are a content script of an extension, as they are for readers.
- Cold: one call per load, after the page has come to rest; functions are compiled when they are first called, as in any browser. Two
  cases, since people meet both: the page is the first that its process shows (a new tab for each), and it is the next one of a tab in
  which the same extractor has read one article or, as the samples go on, up to as many as there are. There the engine finds what it
  compiled then, though nothing of ours runs in between and the page and its script begin anew. The order of the three turns with every sample. Warm: the three by turns on one page, several
  calls each of which the first are not counted, garbage collected before each turn.
- More closely: between a first and a second call on the same page the work is the same; what the first takes longer is the engine's
  meeting the code, its patterns and the browser's interfaces. Where the profile finds the text and no paragraph stands beside it,
  Readability could add nothing to it and is not asked; on pages whose names are all nonsense it always is.
- Large pages are read as the clean view reads them: in slices, between which the page draws. A stretch is the time between two such
  rests; each number is the middle one of three visits, each in a process of its own.
- Heap: script and DOM memory of the page right after one call less that before it, and again after a collection with the result kept.
  Collections during the call make the first number a lower bound.
- Milliseconds depend on the machine; ratios, growth and perfect pages hardly do.
`;
}
