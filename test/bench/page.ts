import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import type { Extraction } from "../../src/core/article.ts";
import { judgeAddress, judgeDocument } from "../../src/core/detect.ts";
import { extract, extraction } from "../../src/core/extract.ts";
import { inSlices } from "../../src/reader/slices.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { linesOfHtml } from "./html-lines.ts";

/*
 * The three extractors side by side, put into a loaded page as one script. Each is called as its own documentation says.
 */

/** What a peer makes of the page. */
export interface PeerResult {
  lines: string[];
  title: string;
  byline: string;
  published: string;
}

/** One timed call. */
export interface Timed {
  ms: number;
  /** A refusal is quick, and no merit. */
  article: boolean;
}

/** How a page was read in slices. */
export interface Stretches {
  elements: number;
  kind: Extraction["kind"];
  /** Milliseconds until the end, rests with it. */
  total: number;
  /** Milliseconds of the longest time between two rests. */
  longest: number;
}

export type Tool = "bening" | "readability" | "defuddle";

const tools = {
  bening: (): Extraction =>
    extract(document, location.href, siteFor(location.href)),
  readability: () =>
    new Readability(document.cloneNode(true) as Document).parse(),
  // Without `url` and with `useAsync: false` it asks the network for nothing.
  defuddle: () =>
    new Defuddle(document.cloneNode(true) as Document, {
      url: location.href,
      useAsync: false,
    }).parse(),
};

/** What the runner in Node can ask of the page. */
export interface InPage {
  elements(): number;
  bening(): Extraction;
  readability(): PeerResult;
  defuddle(): PeerResult;
  /** How long one call takes, and whether it gave an article; its result is kept alive until the next. */
  time(tool: Tool): Timed;
  /** Reads the page as the clean view does. */
  slices(): Promise<Stretches>;
  /** Milliseconds that the detector takes; `address` says whether it may look at the address first, as it does. */
  detect(address: boolean, calls: number): number;
}

/** Read by nobody, so that no result is collected or optimised away while it is timed. */
let last: unknown = null;

function timed(
  call: () => Extraction | ReturnType<Readability["parse"]> | object,
): Timed {
  const start = performance.now();
  const result = call();
  const ms = performance.now() - start;
  last = result;
  return {
    ms,
    article:
      result !== null && (!("kind" in result) || result.kind === "article"),
  };
}

async function slices(): Promise<Stretches> {
  const rest = scheduler.postTask.bind(scheduler);
  const start = performance.now();
  let since = start;
  let longest = 0;
  const look = (): void => {
    longest = Math.max(longest, performance.now() - since);
  };
  // Between two rests the page waits for us.
  Object.defineProperty(scheduler, "postTask", {
    configurable: true,
    value: async (task: () => void) => {
      look();
      await rest(task);
      since = performance.now();
    },
  });
  const { kind } = await inSlices(
    extraction(document, location.href, siteFor(location.href)),
  );
  look();
  return {
    elements: page.elements(),
    kind,
    total: performance.now() - start,
    longest,
  };
}

const page: InPage = {
  elements: () => document.getElementsByTagName("*").length,
  bening: tools.bening,
  readability() {
    const result = tools.readability();
    return {
      lines: linesOfHtml(result?.content ?? ""),
      title: result?.title ?? "",
      byline: result?.byline ?? "",
      published: result?.publishedTime ?? "",
    };
  },
  defuddle() {
    const result = tools.defuddle();
    return {
      lines: linesOfHtml(result.content),
      title: result.title,
      byline: result.author,
      published: result.published,
    };
  },
  time: (tool) => timed(tools[tool]),
  slices,
  detect(address, calls) {
    const profile = siteFor(location.href);
    const start = performance.now();
    for (let call = 0; call < calls; call++)
      if (!address || judgeAddress(location.href, profile))
        last = judgeDocument(document, profile);
    return (performance.now() - start) / calls;
  },
};

Object.assign(globalThis, { bench: page, benchLast: () => last });
