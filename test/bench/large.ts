import type { Bench, Served } from "./browser.ts";
import type { Stretches } from "./page.ts";
import { median } from "./statistics.ts";

/*
 * Pages as large as are read, and larger: whether reading one ever stops it.
 */

const TITLE = "Warga desa menutup tiga perpustakaan lama";

const repeated = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join("");

const sentence = (at: number): string =>
  `Warga desa memutuskan pada hari Selasa untuk menutup perpustakaan nomor ${at}, dan ratusan orang datang ke balai desa.`;

const paragraphs = (count: number): string =>
  repeated(count, (at) => `<p>${sentence(at)}</p>`);

/** What stands between the first paragraphs of a text and its last, by name. */
const SHAPES: Record<string, string> = {
  "7,500 paragraphs in one box": paragraphs(7_500),
  "9,000 boxes with a line each": repeated(
    9_000,
    (at) => `<div>${sentence(at)}</div>`,
  ),
  "6,000 lines between breaks": repeated(
    6_000,
    (at) => `${sentence(at)}<br><br>`,
  ),
  "a paragraph of 20,000 parts": `<p>${repeated(20_000, (at) => `<span>kata${at}</span> `)}</p>`,
  "a paragraph of 8,000 links": `<p>${repeated(8_000, (at) => `<a href="/b${at}">buku ${at}</a>, `)}</p>`,
  "5,000 headings, each over a paragraph": repeated(
    5_000,
    (at) => `<h2>Perpustakaan ${at}</h2><p>${sentence(at)}</p>`,
  ),
  "3,000 photos with captions": repeated(
    3_000,
    (at) =>
      `<figure><img src="/${at}.jpg"><figcaption>Perpustakaan nomor ${at} pada pagi hari.</figcaption></figure>`,
  ),
  "300 galleries": repeated(
    300,
    (at) =>
      `<div class="gallery">${repeated(8, (photo) => `<div class="slide"><img src="/${at}-${photo}.jpg"><p>${sentence(photo)}</p></div>`)}</div>`,
  ),
  "a table of 3,000 rows": `<table>${repeated(3_000, (at) => `<tr><td>Perpustakaan ${at}</td><td>${at * 7}</td></tr>`)}</table>`,
  "a list of 9,000 items": `<ul>${repeated(9_000, (at) => `<li>Buku nomor ${at}</li>`)}</ul>`,
  "4,000 terms and what they mean": `<dl>${repeated(4_000, (at) => `<dt>Istilah ${at}</dt><dd>${sentence(at)}</dd>`)}</dl>`,
  "2,000 lines that lead to other articles": repeated(
    2_000,
    (at) =>
      `<p>${sentence(at)}</p><div><a href="/lain/${at}">Baca juga: Perpustakaan nomor ${at} dibuka</a></div>`,
  ),
};

/** A site that no profile knows, and one that one does. */
const SITES: Record<string, string> = {
  "unknown site": "https://kabar.test/berita/perpustakaan-ditutup",
  "Bisnis.com":
    "https://market.bisnis.com/read/20261012/192/1800001/perpustakaan-ditutup",
};

const page = (address: string, within: string): Served => ({
  address,
  html: `<!doctype html><html lang="id"><head><title>${TITLE}</title></head><body><h1 class="detailsTitleCaption">${TITLE}</h1>
    <article class="detailsContent">${paragraphs(4)}${within}${paragraphs(4)}</article></body></html>`,
});

/** More elements than are read. */
const TOO_MANY = repeated(40_000, () => "<b>x</b>");

/** What one large page cost. Milliseconds; each the middle of several visits. */
export interface Large {
  name: string;
  site: string;
  elements: number;
  /** Until there was an article, or a refusal. */
  total: number;
  /** The longest time without a rest. */
  longest: number;
  kind: Stretches["kind"];
}

async function read(
  web: Bench,
  name: string,
  site: string,
  served: Served,
  visits: number,
): Promise<Large> {
  const seen: Stretches[] = [];
  for (let visit = 0; visit < visits; visit++)
    seen.push(await web.visit(served, ({ ask }) => ask(() => bench.slices())));
  return {
    name,
    site,
    elements: seen[0]?.elements ?? 0,
    total: median(seen.map(({ total }) => total)),
    longest: median(seen.map(({ longest }) => longest)),
    kind: seen[0]?.kind ?? "failed",
  };
}

/** Reads each large page as the clean view does, in slices. */
export async function large(web: Bench, quick: boolean): Promise<Large[]> {
  const visits = quick ? 1 : 3;
  const pages: Large[] = [];
  for (const [site, address] of Object.entries(SITES)) {
    for (const [name, within] of Object.entries(SHAPES))
      pages.push(await read(web, name, site, page(address, within), visits));
    pages.push(
      await read(
        web,
        "more elements than are read",
        site,
        page(address, TOO_MANY),
        visits,
      ),
    );
  }
  return pages;
}
