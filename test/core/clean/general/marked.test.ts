import { describe, expect, it } from "vitest";
import { linesOf, paragraphs, read, readPage, TITLE, texts } from "./page.ts";

/*
 * What a page says in marks: JSON-LD, times, names in attributes.
 */

const described = (data: object) =>
  read(
    paragraphs.join(""),
    `<script type="application/ld+json">${JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      datePublished: "2026-10-12T08:05:00+07:00",
      author: { "@type": "Person", name: "Ani Lestari" },
      ...data,
    })}</script>`,
  );

const page = (head: string) =>
  readPage(
    `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${head}<section>${paragraphs.join("")}</section></article></main></body></html>`,
  );

describe("an article's description for machines", () => {
  it.each([
    "ReportageNewsArticle",
    "OpinionNewsArticle",
    "LiveBlogPosting",
    "https://schema.org/TechArticle",
  ])("is that of every kind of article: %s", (type) => {
    const article = described({ "@type": type });
    expect(article.authors).toEqual(["Ani Lestari"]);
    expect(article.published).toBe("2026-10-12T08:05:00+07:00");
  });

  it.each(["Recipe", "HowTo", "MedicalWebPage"])(
    "is that of a dated %s where no article is described",
    (type) => {
      const other = described({ "@type": type });
      expect(other.authors).toEqual(["Ani Lestari"]);
      expect(other.published).toBe("2026-10-12T08:05:00+07:00");
      expect(
        described({ "@type": type, datePublished: undefined }).authors,
      ).toEqual([]);
      const both = described({
        "@type": undefined,
        "@graph": [
          {
            "@type": type,
            datePublished: "2020-01-01",
            author: { name: "Budi Santoso" },
          },
          {
            "@type": "NewsArticle",
            datePublished: "2026-10-12",
            author: { name: "Ani Lestari" },
          },
        ],
      });
      expect([both.authors, both.published]).toEqual([
        ["Ani Lestari"],
        "2026-10-12",
      ]);
    },
  );

  it("of a page is asked for last, and for no headline", () => {
    const article = page(
      '<div>Oleh Ani Lestari · 12 Oktober 2026</div><script type="application/ld+json">{"@type":"WebPage","headline":"Situs Kabar","datePublished":"2015-01-01","author":{"name":"Web Master"}}</script>',
    );
    expect(article).toMatchObject({
      title: TITLE,
      authors: ["Ani Lestari"],
      published: "2026-10-12",
    });
  });

  it.each([
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "publish-date",
    "article.published",
  ])("may be a day alone: %s", (name) => {
    expect(
      read(
        paragraphs.join(""),
        `<meta name="${name}" content="2026-10-12T08:05:00+07:00">`,
      ).published,
    ).toBe("2026-10-12T08:05:00+07:00");
  });

  it.each(["JobPosting", "SocialMediaPosting"])("is no %s", (type) => {
    expect(described({ "@type": type }).authors).toEqual([]);
  });

  it.each([
    [
      ["Ani Lestari", "Budi Santoso"],
      ["Ani Lestari", "Budi Santoso"],
    ],
    [
      [{ name: ["Ani Lestari", "Budi Santoso"] }],
      ["Ani Lestari", "Budi Santoso"],
    ],
    [{ name: "Ani Lestari, Football Correspondent" }, ["Ani Lestari"]],
    [{ name: "Ani Lestari, Science and Health Reporter" }, ["Ani Lestari"]],
    [
      { name: "Ani Lestari, Reporter and Budi Santoso" },
      ["Ani Lestari, Reporter and Budi Santoso"],
    ],
    [{ name: "Ani Lestari ani@kabar.test" }, ["Ani Lestari"]],
    [{ name: "Ani Lestari (ani@kabar.test)" }, ["Ani Lestari"]],
  ])("names writers in every form: %j", (author, names) => {
    expect(described({ author }).authors).toEqual(names);
  });

  it("names the newsroom behind the writer, and its region", () => {
    const article = read(
      paragraphs.join(""),
      `<meta property="og:site_name" content="kabar1"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ani Lestari, kabar1 Lembah Limboto dan sekitarnya"}}</script>`,
    );
    expect(article.authors).toEqual(["Ani Lestari"]);
  });
});

describe("a time below the headline", () => {
  it.each(["12 Oktober", "2 jam lalu", "Senin"])(
    "is read where its words say less: %s",
    (words) => {
      const article = page(
        `<div>Oleh Ani Lestari · <time datetime="2026-10-12T01:05:00Z">${words}</time></div>`,
      );
      expect(article.published).toBe("2026-10-12T01:05:00+00:00");
    },
  );
});

describe("a writer", () => {
  it("is named without whom it was written for", () => {
    expect(
      page(
        '<div class="byline">Oleh <a href="/ani">Ani Lestari For Kabaronline</a></div>',
      ).authors,
    ).toEqual(["Ani Lestari"]);
  });

  it("is nobody who is quoted, whose name stays with the words", () => {
    const quote =
      "Sungai itu guru yang sabar, dan juru tulis yang buruk sekali.";
    const article = read(
      paragraphs
        .toSpliced(
          3,
          0,
          `<div class="quote"><p class="quote__text">${quote}</p><p class="quote__author">Profesor Judith Kencana</p></div>`,
        )
        .join(""),
    );
    expect(article.authors).toEqual([]);
    expect(linesOf(article).join("\n")).toContain("Profesor Judith Kencana");
  });
});

describe("the summary", () => {
  const caption = "Jembatan lama (foto kantor Antara)";

  it("is not what a photo shows", () => {
    const article = page(
      `<div><img src="/jembatan.jpg"><p class="desc">${caption}</p></div><div class="lead">Warga menyetujui perbaikan jembatan walau khawatir jalan memutar.</div><div>Oleh Ani Lestari, 12 Oktober 2026</div>`,
    );
    expect(article.lede).toBe(
      "Warga menyetujui perbaikan jembatan walau khawatir jalan memutar.",
    );
  });

  it("is no headline that leads to another article", () => {
    const article = page(
      '<aside><ul><li><a href="/lain"><h2>Bupati menolak tarif baru di pelabuhan lama</h2></a></li></ul></aside><ul><li>Ani Lestari</li></ul>',
    );
    expect(article.lede).toBeNull();
  });
  it("is none of several points", () => {
    const points = [
      "Petani memanen jagung sebulan lebih awal tahun ini",
      "Gudang di Limboto sudah penuh sejak awal pekan",
    ];
    const article = page(
      `<ul class="summary">${points.map((point) => `<li>${point}</li>`).join("")}</ul><div>12 Oktober 2026</div>`,
    );
    expect(article.lede).toBe(null);
  });

  it.each([
    '<div data-gu-name="standfirst"><div class="dcr-1"><p>DECK</p></div></div>',
    '<div data-testid="article-summary"><p>DECK</p></div>',
  ])("is what an attribute calls so: %s", (box) => {
    const deck = "Gudang penuh sebulan lebih awal; harga pakan ternak turun";
    expect(page(box.replace("DECK", deck)).lede).toBe(deck);
    expect(linesOf(page(box.replace("DECK", deck)))).toEqual(texts);
  });
});
