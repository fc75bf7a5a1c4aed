import type { Element, ElementContent, Root } from "hast";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { piecesOf } from "../../src/core/restore.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, expectedOf, pageOf, shapes } from "../fixture.ts";
import { paragraphs, TITLE } from "./clean/general/page.ts";

/*
 * Whatever is listed as taken out has its place, where one click puts it back: behind what it stood in, where that is no more.
 */

/** The placeholders in some nodes. */
const placesIn = (node: Root | ElementContent): string[] => {
  if (node.type === "text" || node.type === "comment") return [];
  const place = (node as Element).properties?.dataRemoval;
  return [
    ...(place === undefined ? [] : [String(place)]),
    ...(node.children as ElementContent[]).flatMap(placesIn),
  ];
};

/** The pieces that an article lists: what each said, and whether there is a place for it. */
function listed(article: Article): [text: string, hasPlace: boolean][] {
  const places = new Set([
    ...placesIn(article.body),
    ...article.removals.flatMap(({ content }) => content.flatMap(placesIn)),
  ]);
  return piecesOf(article).map(({ id, text }) => [
    text,
    places.has(String(id)),
  ]);
}

function read(page: string, url: string): Article {
  const found = extract(documentOf(page, url), url, siteFor(url));
  if (found.kind !== "article") throw new Error(JSON.stringify(found));
  return found.article;
}

const inText = (piece: string, at: number): Article =>
  read(
    `<!doctype html><html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="isi">${paragraphs.toSpliced(at, 0, piece).join("")}</div></body></html>`,
    "https://kabar.test/berita/panen-jagung",
  );

const PHOTO =
  '<figure><img src="/jagung.jpg" width="800" height="500" alt=""><figcaption>Petani memanen jagung di tepi danau</figcaption><cite>Ani Lestari/Kabar</cite></figure>';

describe("a place for each piece", () => {
  it.each([
    ["whose a photo is, beside its caption", PHOTO, 3],
    ["the same of the main photo", PHOTO, 0],
    [
      "what a network says under a post of its own",
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><div><a href="https://www.instagram.com/p/x/">View this post on Instagram</a><p><a href="#">A post shared by Lampu Kota (@lampukota.band)</a></p></div></blockquote>',
      3,
    ],
    [
      "a headline in a linked photo",
      '<a href="/artikel/1"><img src="/lain.jpg" alt=""><div><span>Baca juga</span><h3>Burung kembali ke danau setelah hujan</h3></div></a>',
      3,
    ],
    [
      "the same where the photo is not to be had",
      '<a href="/artikel/1"><img alt=""><div><span>Baca juga</span><h3>Burung kembali ke danau setelah hujan</h3></div></a>',
      3,
    ],
  ])("%s", (_, piece, at) => {
    const pieces = listed(inText(piece, at));
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.filter(([, hasPlace]) => !hasPlace)).toEqual([]);
  });

  it.each(shapes().filter((shape) => expectedOf(shape).kind === "article"))(
    "of %s",
    (shape) => {
      const article = read(pageOf(shape), expectedOf(shape).address);
      expect(listed(article).filter(([, hasPlace]) => !hasPlace)).toEqual([]);
    },
  );
});
