import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article, Extraction } from "../src/core/article.ts";
import { toRichText } from "../src/core/export/html.ts";
import { toMarkdown } from "../src/core/export/markdown.ts";
import { toText } from "../src/core/export/text.ts";
import { extract } from "../src/core/extract.ts";
import { piecesOf, restored } from "../src/core/restore.ts";
import { siteFor } from "../src/sites/site-for.ts";
import { documentOf } from "./document.ts";
import { LABELS } from "./labels.ts";
import { Misuse } from "./misuse.ts";
import { runningText } from "./running-text.ts";
import { addressIn, decoded, isAddress } from "./saved-page.ts";

const USAGE = `Usage: npm run extract -- FILE_OR_ADDRESS [ADDRESS] [--format text|markdown|html|json] [--removed] [--force]

  FILE_OR_ADDRESS  a saved page, or the address of one to fetch
  ADDRESS          the address that a saved page was saved from; else its canonical link is taken
  --format         what to print (text unless said otherwise); in json, "text" is the lede and the running text alone
  --removed        what was taken out, and by which rule, instead of the article
  --force          clean the page even where its address is no article's

Exit code: 0, 1 where the page is not an article or cannot be read, 2 where the call is wrong or the page cannot be had.`;

const FORMATS: Record<string, (article: Article) => string> = {
  text: (article) => toText(article, LABELS),
  markdown: (article) => toMarkdown(article, LABELS),
  html: (article) => toRichText(article, LABELS),
  json: (article) =>
    JSON.stringify({ ...article, text: runningText(article) }, null, 2),
};

async function sourceOf(source: string): Promise<string> {
  if (!isAddress(source)) {
    // npm runs scripts at the top, wherever it was called.
    const file = resolve(process.env.INIT_CWD ?? ".", source);
    if (!existsSync(file))
      throw new Misuse(
        `There is no file ${source}. An address begins with https://.`,
      );
    if (statSync(file).isDirectory())
      throw new Misuse(`${source} is a folder.`);
    return decoded(readFileSync(file));
  }
  if (!URL.canParse(source)) throw new Misuse(`${source} is not an address.`);
  const answer = await fetch(source).catch((error: unknown) => {
    throw new Misuse(
      `${source} cannot be fetched: ${String(error instanceof Error ? (error.cause ?? error.message) : error)}.`,
    );
  });
  if (!answer.ok)
    throw new Misuse(
      `${source} answered ${answer.status}. Save the page in a browser and name the file.`,
    );
  return decoded(
    new Uint8Array(await answer.arrayBuffer()),
    answer.headers.get("content-type"),
  );
}

function record(article: Article): string {
  const pieces = piecesOf(article);
  const chrome = article.removals.filter((removal) => removal.chrome).length;
  return [
    ...pieces.map(
      ({ step, rule, text }) =>
        `${step}\t${rule}\t${text.slice(0, 160) || "(no words)"}`,
    ),
    `${pieces.length} pieces taken out of the text, ${chrome} of the site's own around it`,
  ].join("\n");
}

function report(
  extraction: Extraction,
  format: string,
  removed: boolean,
): number {
  if (extraction.kind === "article") {
    const { article } = extraction;
    console.log(
      removed ? record(article) : FORMATS[format]?.(restored(article)),
    );
    return 0;
  }
  console.error(
    extraction.kind === "failed"
      ? `The page could not be read: ${extraction.message}.`
      : extraction.reason === "address"
        ? "The address is not an article's. Use --force to clean the page all the same."
        : "The page holds no article.",
  );
  return 1;
}

/** The same extraction as in the browser, on a saved page. */
export async function main(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        removed: { type: "boolean", default: false },
        force: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const [source, given] = positionals;
    if (!source || positionals.length > 2) throw new Misuse(USAGE);
    if (!Object.hasOwn(FORMATS, values.format))
      throw new Misuse(
        `There is no format ${values.format}. Say ${Object.keys(FORMATS).join(", ")}.`,
      );
    if (given !== undefined && !(isAddress(given) && URL.canParse(given)))
      throw new Misuse(`${given} is not an address.`);
    const html = await sourceOf(source);
    const address = given ?? (isAddress(source) ? source : addressIn(html));
    if (!address)
      throw new Misuse(
        "The page does not say its address. Name it after the file.",
      );
    return report(
      extract(
        documentOf(html, address),
        address,
        siteFor(address),
        values.force,
      ),
      values.format,
      values.removed,
    );
  } catch (error) {
    console.error(
      error instanceof Misuse
        ? error.message
        : error instanceof Error && "code" in error
          ? `${error.message}\n\n${USAGE}`
          : error,
    );
    return 2;
  }
}
