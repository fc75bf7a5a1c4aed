import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/core/article.ts";
import { linesOf } from "./lines.ts";

export { documentOf } from "../scripts/document.ts";

export const FIXTURES = join(import.meta.dirname, "fixtures");

/** What a fixture's expected.json says of an article, in the form of `CONTRIBUTING`. */
export interface Expected {
  address: string;
  kind: "article";
  title: string;
  lede: string | null;
  authors: string[];
  editors: string[];
  published: string | null;
  place: string | null;
  hero: { src: string; caption: string | null } | null;
  lines: string[];
  tags: string[];
  related: { text: string; url: string | null }[];
  partial: "locked" | "pages" | "doubtful" | null;
}

/** Whether the page is read the same with scrambled class names; false only where nothing but a class name can tell. */
export const survivesDrift = (shape: string): boolean =>
  JSON.parse(readFileSync(join(FIXTURES, shape, "expected.json"), "utf8"))
    .drift !== false;

/** A page that is none. */
export interface ExpectedNone {
  address: string;
  kind: "not-article";
}

export const shapes = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const pageOf = (shape: string, file = "page.html"): string =>
  readFileSync(join(FIXTURES, shape, file), "utf8");

export const expectedOf = (
  shape: string,
  file = "expected.json",
): Expected | ExpectedNone => {
  const { drift: _, ...expected } = JSON.parse(
    readFileSync(join(FIXTURES, shape, file), "utf8"),
  );
  return expected;
};

/** An article in the form of expected.json. */
export const factsOf = (article: Article): Expected => ({
  address: article.url,
  kind: "article",
  title: article.title,
  lede: article.lede,
  authors: article.authors,
  editors: article.editors,
  published: article.published,
  place: article.place,
  hero: article.hero && {
    src: article.hero.src,
    caption: article.hero.caption,
  },
  lines: linesOf(article),
  tags: article.tags.map((tag) => tag.text),
  related: article.related.map(({ text, url }) => ({ text, url })),
  partial: article.partial?.reason ?? null,
});
