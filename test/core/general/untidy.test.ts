import { describe, expect, it } from "vitest";
import {
  linesOf,
  linesWith,
  paragraphs,
  read,
  readPage,
  TITLE,
  texts,
} from "./page.ts";

/*
 * What untidy pages of newsrooms have about a text, and lines of a text that look like it.
 */

describe("beginnings of other articles", () => {
  const excerpt = texts.join(" ").replaceAll("Paragraf", "Kabar");
  const items = (more: string) =>
    Array.from(
      { length: 5 },
      (_, index) =>
        `<article class="d9"><h3><a href="/k/${index}">Kabar lain dari desa nomor ${index}</a></h3><div>oleh Wahyu / 12 Oktober 2026</div><p>${excerpt}</p>${more ? `<a href="/k/${index}">${more}</a>` : ""}</article>`,
    ).join("");

  it.each(["Read the Full Article", "Selengkapnya"])(
    "go, though they are longer than the text: %s",
    (more) => {
      expect(
        linesOf(
          readPage(
            `<html lang="id"><head><title>${TITLE}</title></head><body><main><div><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></div><section><h2>Kabar lain</h2>${items(more)}</section></main></body></html>`,
          ),
        ),
      ).toEqual(texts);
    },
  );

  it("stay in the article itself, which gathers them, however short they are", () => {
    const lines = linesOf(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>Lima kabar pekan ini.</p>${items("").replaceAll(excerpt, texts[0] ?? "")}</article></body></html>`,
      ),
    );
    expect(lines.filter((line) => line === texts[0])).toHaveLength(5);
  });

  it("stay in the article itself, which gathers them", () => {
    const lines = linesOf(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div>${paragraphs[0]}${items("Selengkapnya")}</div></article></body></html>`,
      ),
    );
    expect(lines.filter((line) => line === excerpt)).toHaveLength(5);
  });
});

describe("a quote that is set apart", () => {
  const words = "Gudang kami penuh sampai ke atap, dan hujan belum juga datang";
  const said = `<p>“${words},” kata Wahyu, pengurus koperasi di Limboto, kepada pembeli.</p>`;

  it.each([
    `<blockquote class="x1"><p>${words}.</p><cite>Wahyu, koperasi Limboto</cite></blockquote>`,
    `<aside class="pull"><p>“${words}”</p></aside>`,
    `<div class="pullquote-embed">“${words}.”</div>`,
    `<kabar-quote class="Quote"><blockquote><p>${words}.</p></blockquote><div class="Quote-attribution">Wahyu</div></kabar-quote>`,
  ])("goes where the text says it, too: %s", (quote) => {
    expect(linesWith(`${said}${quote}`, 3)).toHaveLength(texts.length + 1);
  });

  it("stays where nothing else says it", () => {
    expect(
      linesWith(
        `<blockquote class="x1"><p>${words}.</p><cite>Wahyu</cite></blockquote>`,
        3,
      ).join(" "),
    ).toContain(words);
  });

  it("stays where it is quoted to be answered, and is in no box of that name", () => {
    expect(
      linesWith(`${said}<blockquote><p>${words}.</p></blockquote>`, 3)
        .join(" ")
        .split(words),
    ).toHaveLength(3);
  });
});

describe("where a text begins", () => {
  const head =
    '<meta property="article:published_time" content="2026-10-12T07:11:00+08:00">';
  const summary =
    "Petani memanen jagung sebulan lebih awal, dan gudang di dua kecamatan sudah penuh sejak pekan lalu.";

  it.each([
    "<time>Senin, 12.10.2026 11:04 Uhr</time>",
    "<p><span>Kabar Tani</span> | <time>12.10.2026 à 11h21</time> • Mis à jour le <time>12.10.2026 à 17h02</time> | Par <span>Wahyu Lestari</span> <span>(Limboto, envoyée spéciale)</span></p>",
    "<div><span>12 oktober 2026 10:44</span> <span>Laatste update: 3 uur geleden</span><span>36 reacties</span></div>",
    "<div><span>Uppdaterad 12 oktober 2026</span><span>Publicerad 12 oktober 2026</span></div>",
  ])("is behind a summary and the article's day: %s", (line) => {
    const lines = linesOf(
      read(`<p>${summary}</p>${line}<div>${paragraphs.join("")}</div>`, head),
    );
    expect(lines.filter((text) => text !== summary)).toEqual(texts);
  });

  it("is before another day, which heads what was on it", () => {
    const day = "<p><b>3 Oktober 2026</b></p>";
    expect(
      linesOf(read(paragraphs.toSpliced(1, 0, day).join(""), head)),
    ).toEqual([texts[0], "3 Oktober 2026", ...texts.slice(1)]);
  });
});

describe("lines around a text", () => {
  it.each([
    [
      "the title under a kicker",
      0,
      `<h2><span>Panen raya</span> <span>${TITLE}</span></h2>`,
    ],
    [
      "subjects that lead nowhere",
      6,
      "<section><h2>Related Topics</h2><ul><li>Jagung</li><li>Panen raya</li></ul></section>",
    ],
    ["who has edited it, in Chinese", 6, "<p>责任编辑：陈一帆 SN117</p>"],
    [
      "others under a label in Spanish",
      6,
      '<p><b>SEGUIR LEYENDO:</b></p><p><a href="/k/1">Kapal menolak tarif baru</a></p>',
    ],
    [
      "others behind a label in Italian",
      6,
      '<p>Ti potrebbe interessare anche: <a href="/k/1">Kapal menolak tarif baru</a> | <a href="/k/2">Tukang roti mencatat panen</a></p>',
    ],
    [
      "what is said of the last of others, over a box",
      6,
      '<h3>Previous and related coverage</h3><p><a href="/k/1">Kapal menolak tarif baru</a></p><p>Tiga desa menunggu hujan.</p><div class="tg"><a href="/t">Jagung</a></div>',
    ],
  ])("leave it: %s", (_, at, piece) => {
    expect(linesWith(piece, at)).toEqual(texts);
  });

  it("leave it, the name of a button right before a sentence", () => {
    expect(
      linesOf(
        read(
          `<div>${texts.slice(0, 3).join("<br><br>")}<br><br><span><b>Comments</b></span>${texts.slice(3).join("<br><br>")}</div>`,
        ),
      ),
    ).toEqual(texts);
  });

  it("stay with a list of points, of which one leads to the home page and goes", () => {
    expect(
      linesWith(
        '<ul><li>Panen lebih awal sebulan</li><li>Gudang penuh</li><li><a href="/">Visit Kabar\'s homepage for more stories</a>.</li></ul>',
        3,
      ),
    ).toEqual([
      ...texts.slice(0, 3),
      "- Panen lebih awal sebulan",
      "- Gudang penuh",
      ...texts.slice(3),
    ]);
  });

  it("stay as numbered headings that are links, to the last", () => {
    const works = ["Hujan Ketiga", "Gudang di Lereng", "Sopir Truk", "Ladang"];
    const lines = linesWith(
      works
        .map(
          (work, at) =>
            `<h3>${at + 1}. <a href="https://buku.test/${at}">${work}</a></h3><p>Tentang panen, dan siapa yang menunggu.</p>`,
        )
        .join(""),
      6,
    );
    for (const work of works)
      expect(lines).toContainEqual(expect.stringContaining(work));
  });

  it("stay in a box that is named for an advertisement, as paragraphs like all others", () => {
    const own = paragraphs.map((text) =>
      text.replace("<p>", '<p class="isi-teks">'),
    );
    expect(
      linesOf(
        read(
          own
            .toSpliced(
              3,
              0,
              '<div class="penuh adHolder"><p class="isi-teks"><b>Harga:</b> Rp180.000.</p><p class="isi-teks"><b>Luas:</b> dua hektare.</p></div>',
            )
            .join(""),
        ),
      ),
    ).toEqual([
      ...texts.slice(0, 3),
      "Harga: Rp180.000.",
      "Luas: dua hektare.",
      ...texts.slice(3),
    ]);
  });
});

describe("captions", () => {
  it.each([
    '<div class="module-image"><div><img src="/jagung.jpg"><div><p>DPA</p><p>Jagung dijemur di halaman</p></div></div></div>',
    '<dl class="dokumen"><dt><a href="/jagung.jpg"><img src="/jagung.jpg"></a></dt><dt><strong>Jagung</strong></dt><dd>dijemur di halaman</dd></dl>',
  ])("are their photo's: %s", (photo) => {
    expect(linesWith(photo, 3)).toEqual(
      [
        ...texts.slice(0, 3),
        expect.stringContaining("dijemur di halaman"),
        ...texts.slice(3),
      ].filter((line) => typeof line !== "string" || line !== ""),
    );
  });
});
