import { describe, expect, it } from "vitest";
import {
  judgeAddress,
  judgeDocument,
  soundsLikeArticle,
} from "../../src/core/detect.ts";
import { bisnis } from "../../src/sites/bisnis.ts";
import { documentOf, expectedOf, pageOf, shapes } from "../fixture.ts";

const tail = "20261012/192/1800001/slug-berita";

describe("an address is judged without the document", () => {
  it.each([
    `https://market.bisnis.com/read/${tail}`,
    `http://surabaya.bisnis.com/read/${tail}/`,
    `https://www.bisnis.com/read/${tail}?utm_source=x#komentar`,
    `https://market.bisnis.com/read/${tail}?page=2`,
    `https://market.bisnis.com/read/20261012/192/1800001/emas-dibanderol-rp1.029.000-per-gram`,
    `https://m.bisnis.com/ekonomi-bisnis/read/${tail}`,
    `https://m.bisnis.com/amp/read/${tail}`,
    `https://premium.bisnis.com/read/${tail}`,
    `https://koran.bisnis.com/read/${tail}`,
    "https://plus.bisnis.com/read/menjaga-api-di-dapur-garam",
  ])("%s may be an article", (address) => {
    expect(judgeAddress(address, bisnis)).toBe(true);
  });

  it.each([
    "https://www.bisnis.com/",
    "https://market.bisnis.com/korporasi-emiten",
    "https://www.bisnis.com/index?categoryId=43",
    "https://www.bisnis.com/topic/56327/china-vs-taiwan",
    "https://search.bisnis.com/?q=read",
    `https://video.bisnis.com/read/${tail}`,
    `https://tv.bisnis.com/read/${tail}`,
    `https://infografik.bisnis.com/read/${tail}`,
    "https://foto.bisnis.com/view/20261012/1800001/slug",
    "https://epaper.bisnis.com/epaper/detail/view/1/x",
    `https://m.bisnis.com/foto/read/${tail}`,
    "https://market.bisnis.com/read/berita",
    `https://bisnis.com.evil.test/read/${tail}`,
    `https://evil.test/https://market.bisnis.com/read/${tail}`,
    "javascript:alert(1)",
    "",
  ])("%s is none", (address) => {
    expect(judgeAddress(address, bisnis)).toBe(false);
  });
});

describe("an address of an unknown site may sound like an article's", () => {
  it.each([
    ["https://kabar.test/ekonomi/2026/10/12/pasar-ikan", true],
    ["https://kabar.test/read/848034/ihsg", true],
    ["https://kabar.test/pasar-ikan-muara-lontar", true],
    ["https://kabar.test/", false],
    ["https://kabar.test/ekonomi", false],
    ["https://kabar.test/tentang-kami", false],
    ["https://kabar.test/?s=satu-dua-tiga-empat", false],
    ["nowhere", false],
  ])("%s: %s", (address, expected) => {
    expect(soundsLikeArticle(address)).toBe(expected);
  });
});

describe("a document is judged by what it holds", () => {
  it.each(
    shapes().filter((shape) =>
      new URL(expectedOf(shape).address).hostname.endsWith("bisnis.com"),
    ),
  )("%s", (shape) => {
    const { address, kind } = expectedOf(shape);
    const document = documentOf(pageOf(shape), address);
    const isArticle =
      judgeAddress(address, bisnis) && judgeDocument(document, bisnis);
    expect(isArticle).toBe(kind === "article");
  });

  it("knows an article by its paragraphs when the design has changed", () => {
    const words = "Kalimat yang cukup panjang untuk sebuah paragraf. ".repeat(
      4,
    );
    const document = documentOf(
      `<main><section class="x1">${`<p>${words}</p>`.repeat(3)}</section></main>`,
      `https://market.bisnis.com/read/${tail}`,
    );
    expect(judgeDocument(document, bisnis)).toBe(true);
  });
});
