import type { Article } from "../../../../src/core/article.ts";
import { extract } from "../../../../src/core/extract.ts";
import { restored } from "../../../../src/core/restore.ts";
import { siteFor } from "../../../../src/sites/site-for.ts";
import { documentOf } from "../../../fixture.ts";
import { linesOf as allLinesOf } from "../../../lines.ts";

/*
 * An article of a site that no profile knows, for tests of what is kept of it and what is cleared.
 */

const URL = "https://kabar.test/berita/panen-jagung";
export const TITLE = "Petani Gorontalo Memanen Jagung Lebih Awal";
export const texts = Array.from(
  { length: 6 },
  (_, index) =>
    `Paragraf nomor ${index + 1} bercerita tentang panen jagung di Gorontalo, lengkap dengan angka dan tanggal.`,
);
export const paragraphs = texts.map((text) => `<p>${text}</p>`);

/** What is read of a whole page of a site that no profile knows. */
export function readPage(page: string, url = URL): Article {
  const found = extract(documentOf(page, url), url, siteFor(url));
  if (found.kind !== "article") throw new Error(JSON.stringify(found));
  return restored(found.article);
}

/** The same of a page with the text as given. */
export const read = (text: string, head = ""): Article =>
  readPage(`<!doctype html><html lang="id"><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>
    <div class="isi">${text}</div></body></html>`);

/** An article whose page's data names its author. */
export const readBy = (name: string, head = ""): Article =>
  read(
    paragraphs.join(""),
    `${head}<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: { name } })}</script>`,
  );

/** The lines of the text, photos left out. */
export const linesOf = (article: Article): string[] =>
  allLinesOf(article).filter((line) => !line.startsWith("!["));

/** The lines of a text with something put before, within and after its paragraphs. */
export const linesWith = (piece: string, at: number): string[] =>
  linesOf(read(paragraphs.toSpliced(at, 0, piece).join("\n")));
