import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { extract } from "../src/core/extract.ts";
import { restored } from "../src/core/restore.ts";
import { siteFor } from "../src/sites/site-for.ts";
import { withDocument } from "./document.ts";
import { lostLines } from "./lost-lines.ts";
import { Misuse } from "./misuse.ts";
import { runningText } from "./running-text.ts";
import { addressIn, decoded } from "./saved-page.ts";
import { f1Of, meanOf, type Score, scoreOf } from "./shingles.ts";

const USAGE = `Usage: npm run corpus -- FOLDER [--worst N]

Scores the extraction on a corpus of articles laid out as scrapinghub/article-extraction-benchmark is, by its own measure: precision,
recall and F1 of runs of four words, each page counted as one. Readability is run beside it.

  FOLDER     ground-truth.json   {"ID": {"url": "https://…", "articleBody": "the true text"}, …}; url may be missing
             html/ID.html.gz     the page, or html/ID.html
             output/NAME.json    what other extractors made of it, scored, too: {"ID": {"articleBody": "…"}, …}
  --worst N  lists the N pages that are read worst, and as many lines that are neither shown nor listed as taken out (10)

Writes FOLDER/output/bening.json, in the same form.`;

/** What this extraction made of the pages. */
const OWN = "bening.json";

/** Texts of articles by the ids of their pages. */
type Texts = Map<string, string>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const stringOf = (value: unknown, name: string): string => {
  const field = isRecord(value) ? value[name] : null;
  return typeof field === "string" ? field : "";
};

function entriesOf(file: string): [id: string, entry: unknown][] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${String(error)}`);
  }
  if (!isRecord(read)) throw new Misuse(`${file} holds no articles.`);
  return Object.entries(read);
}

const textsOf = (entries: readonly [id: string, entry: unknown][]): Texts =>
  new Map(entries.map(([id, entry]) => [id, stringOf(entry, "articleBody")]));

function pageOf(folder: string, id: string): string {
  const file = join(folder, "html", `${id}.html`);
  if (existsSync(file)) return decoded(readFileSync(file));
  if (existsSync(`${file}.gz`))
    return decoded(gunzipSync(readFileSync(`${file}.gz`)));
  throw new Misuse(`There is no page ${file}.gz.`);
}

/** What is made of a page: its running text, and the true lines of which there is no trace. Where it is left as it is, none is lost. */
const bening = (
  html: string,
  url: string,
  truth: string,
): Promise<{ text: string; lost: string[] }> =>
  withDocument(html, url, (document) => {
    const extraction = extract(document, url, siteFor(url), true);
    return extraction.kind === "article"
      ? {
          text: runningText(restored(extraction.article)),
          lost: lostLines(truth, extraction.article),
        }
      : { text: "", lost: [] };
  });

/** Elements that stand on lines of their own. */
const BLOCKS =
  "p,div,section,article,header,footer,h1,h2,h3,h4,h5,h6,ul,ol,li,table,tr,td,th,blockquote,pre,figure,figcaption,dl,dt,dd,br";

/** What Readability keeps; its own text has no space between paragraphs. */
const readability = (html: string, url: string): Promise<string> =>
  withDocument(html, url, (document) => {
    const content = new Readability<Node>(document, {
      serializer: (node) => node,
    }).parse()?.content as Element | undefined;
    if (!content) return "";
    for (const block of content.querySelectorAll(BLOCKS)) {
      block.before("\n");
      block.after("\n");
    }
    return content.textContent ?? "";
  });

const shown = (value: number | null): string => (value ?? 0).toFixed(3);

/** How good what an extractor made of each page is. A page that it made nothing of counts, too. */
const scoresOf = (truth: Texts, texts: Texts): Map<string, Score> =>
  new Map(
    [...truth].map(([id, text]) => [id, scoreOf(text, texts.get(id) ?? "")]),
  );

function row(name: string, truth: Texts, texts: Texts): string {
  const { precision, recall, f1 } = meanOf([
    ...scoresOf(truth, texts).values(),
  ]);
  const empty = [...truth.keys()].filter((id) => !texts.get(id)).length;
  return `${name.padEnd(24)} ${[precision, recall, f1].map((value) => shown(value).padStart(9)).join(" ")} ${String(empty).padStart(9)}`;
}

function worst(scores: ReadonlyMap<string, Score>, count: number): string[] {
  const f1 = ({ precision, recall }: Score): number =>
    f1Of(precision ?? 0, recall ?? 0);
  return [...scores]
    .sort(([, one], [, other]) => f1(one) - f1(other))
    .slice(0, count)
    .map(
      ([id, score]) =>
        `${id.padEnd(24)} ${shown(score.precision).padStart(9)} ${shown(score.recall).padStart(9)}`,
    );
}

/** A folder's corpus, read by both. */
interface Corpus {
  folder: string;
  truth: Texts;
  ours: Texts;
  theirs: Texts;
  /** True lines that are neither shown nor listed as taken out, behind the ids of their pages. */
  lost: string[];
}

async function read(folder: string): Promise<Corpus> {
  const truthFile = join(folder, "ground-truth.json");
  if (!existsSync(truthFile))
    throw new Misuse(`There is no ${truthFile}.\n\n${USAGE}`);
  const entries = entriesOf(truthFile);
  const [ours, theirs]: [Texts, Texts] = [new Map(), new Map()];
  const lost: string[] = [];
  for (const [id, entry] of entries) {
    const html = pageOf(folder, id);
    const url =
      stringOf(entry, "url") || addressIn(html) || "https://page.invalid/";
    const own = await bening(html, url, stringOf(entry, "articleBody"));
    ours.set(id, own.text);
    lost.push(...own.lost.map((line) => `${id.padEnd(24)} ${line}`));
    theirs.set(id, await readability(html, url));
  }
  return { folder, truth: textsOf(entries), ours, theirs, lost };
}

/** What others made of it, as the folder has it. */
function peersIn(folder: string): [name: string, texts: Texts][] {
  const output = join(folder, "output");
  if (!existsSync(output)) return [];
  return readdirSync(output)
    .filter((file) => file.endsWith(".json") && file !== OWN)
    .map((file) => [
      file.slice(0, -".json".length),
      textsOf(entriesOf(join(output, file))),
    ]);
}

const table = ({ folder, truth, ours, theirs }: Corpus): string[] => [
  `${`${truth.size} pages`.padEnd(24)} precision    recall        F1   nothing`,
  row("Bening", truth, ours),
  row("Readability", truth, theirs),
  ...peersIn(folder).map(([name, texts]) => row(name, truth, texts)),
];

function write({ folder, ours }: Corpus): void {
  const output = join(folder, "output");
  mkdirSync(output, { recursive: true });
  const articles = [...ours].map(([id, articleBody]) => [id, { articleBody }]);
  writeFileSync(
    join(output, OWN),
    JSON.stringify(Object.fromEntries(articles)),
  );
}

/** The command: see its usage. Exit code 0, or 2 where the call is wrong. */
export async function main(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { worst: { type: "string", default: "10" } },
    });
    const [given] = positionals;
    if (!given || positionals.length > 1 || !/^\d+$/.test(values.worst))
      throw new Misuse(USAGE);
    // npm runs scripts at the top, wherever it was called.
    const corpus = await read(resolve(process.env.INIT_CWD ?? ".", given));
    const count = Number(values.worst);
    const lines = [
      ...table(corpus),
      "",
      `Neither shown nor listed as taken out: ${corpus.lost.length} lines`,
      ...corpus.lost.slice(0, count),
    ];
    if (count > 0)
      lines.push(
        "",
        "Read worst:",
        ...worst(scoresOf(corpus.truth, corpus.ours), count),
      );
    console.log(lines.join("\n"));
    write(corpus);
    return 0;
  } catch (error) {
    console.error(error instanceof Misuse ? error.message : error);
    return 2;
  }
}
