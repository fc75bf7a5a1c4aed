import { describe, expect, it } from "vitest";
import {
  linesOf,
  paragraphs,
  readPage,
  TITLE,
  texts,
} from "../clean/general/page.ts";

/*
 * The BBC's pages in the languages of the world, as simorgh draws them: https://github.com/bbc/simorgh (Byline, Caption, Copyright).
 */

const said = (words: string): string =>
  `<span class="bbc-m04vo2">${words}, </span>`;

const page = (byline: string): string =>
  `<html lang="id"><head><title>${TITLE}</title></head><body><main role="main"><div><h1 id="content">${TITLE}</h1></div>
    <figure><div><img src="/f/1.jpg" alt="Ladang"><p role="text" class="bbc-1x">${said("Sumber gambar")}<span lang="en-GB">Kabar Images</span></p></div>
    <figcaption>${said("Keterangan gambar")}<p>Ladang jagung di Limboto.</p></figcaption></figure>
    <section role="region" aria-labelledby="article-byline"><strong id="article-byline" class="bbc-m04vo2">Informasi artikel</strong>${byline}</section>
    <div><time datetime="2026-10-12">12 Oktober 2026</time></div>${paragraphs.map((text) => `<div dir="ltr" class="bbc-19j92fr">${text}</div>`).join("")}</main></body></html>`;

describe("words that only screen readers say", () => {
  it.each([
    [
      "as they are",
      `<ul role="list"><li><ul role="list"><li><span role="text">${said("Penulis")}<span class="bbc-2">Rukmini Tanjungsari</span></span></li><li><span role="text">${said("Peranan")}<span>Wartawan Kabar</span></span></li></ul></li><li><p>Waktu membaca: 10 menit</p></li></ul>`,
    ],
    [
      "beside a portrait, with a page of her own",
      `<ul role="list"><li><ul role="list"><li><img src="/r.jpg" alt=""></li><li>${said("Penulis")}<a href="/topik/r"><span>Rukmini Tanjungsari</span></a></li></ul></li></ul>`,
    ],
    [
      "as they were until 2023",
      `<ul role="list"><li>${said("Penulis")}<span>Rukmini Tanjungsari</span></li><li>${said("Peranan")}<span>Wartawan Kabar</span></li></ul>`,
    ],
  ])("are none of the article's, and name its writer: %s", (_, byline) => {
    const article = readPage(page(byline));
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.hero?.caption).toBe("Ladang jagung di Limboto.");
    expect(linesOf(article)).toEqual(texts);
  });

  it("are told by what they say: a place before what was seen there stays", () => {
    const caption = "Limboto, di utara danau";
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><figure><img src="/f/1.jpg" alt=""><figcaption><span class="tempat">Limboto, </span>di utara danau</figcaption></figure>${paragraphs.join("")}</body></html>`,
      ).hero?.caption,
    ).toBe(caption);
  });
});
