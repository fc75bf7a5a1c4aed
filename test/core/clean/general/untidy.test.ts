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
    `<blockquote class="kabar-quote"><p>${words}.</p></blockquote>`,
    `<blockquote class="citation">„${words}“</blockquote>`,
    `<div class="b_quote"><div class="quote-text">${words}</div></div>`,
    `<div class="pullquote-embed">“${words}.”</div>`,
    `<kabar-quote class="Quote"><blockquote><p>${words}.</p></blockquote><div class="Quote-attribution">Wahyu</div></kabar-quote>`,
  ])("goes where the text says it, too: %s", (quote) => {
    expect(linesWith(`${said}${quote}`, 3)).toHaveLength(texts.length + 1);
  });

  it("goes where the paragraph that says it ends with a German quotation mark", () => {
    const own = "Er kam 1984 in die Stadt und fing bei einem Händler an.";
    expect(
      linesWith(
        `<p>${own} „${words}.“</p><blockquote class="citation">„${words}“</blockquote>`,
        3,
      ),
    ).toHaveLength(texts.length + 1);
  });

  it("stays where nothing else says it", () => {
    expect(
      linesWith(
        `<blockquote class="x1"><p>${words}.</p><cite>Wahyu</cite></blockquote>`,
        3,
      ).join(" "),
    ).toContain(words);
  });

  it("stays where it stands twice, and the text does not say it", () => {
    const quote = `<figure class="pull-quote"><blockquote><p>${words}.</p></blockquote></figure>`;
    expect(
      linesWith(`${quote}${paragraphs[3]}${quote}`, 3).join(" ").split(words),
    ).toHaveLength(3);
  });

  it("stays where only two paragraphs together say it", () => {
    expect(
      linesWith(
        `<p>Kami menunggu hujan di ladang, kata Wahyu dari Limboto kepada siapa pun yang bertanya, dan menunggu.</p><p>Hujan turun lagi di ladang pada malam yang ketiga, dan semua orang keluar untuk melihatnya.</p><div class="pull-quote">Dan menunggu hujan turun lagi di ladang</div>`,
        3,
      ).join(" "),
    ).toContain("Dan menunggu hujan");
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
      '<h3>Previous and related coverage</h3><p><a href="/k/1">Kapal menolak tarif baru</a></p><p>Tiga desa menunggu hujan.</p><p><a href="/k/2">Tukang roti mencatat panen</a></p><p>Gudang di Limboto penuh.</p><div class="tg"><a href="/t">Jagung</a></div>',
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

describe("what only looks like it stays", () => {
  it.each([
    [
      "a paragraph under a link in the text",
      '<p><b>Trending</b></p><p><a href="/k/1">Kapal menolak tarif baru di pelabuhan</a></p><p>Wahyu berkata bahwa gudang di Limboto penuh sejak Senin, dan bahwa sopir antre sejak subuh.</p><h2>Gudang</h2>',
      "Wahyu berkata",
    ],
    [
      "names of buttons over what they do",
      "<ul><li><strong>Save</strong><p>Writes the file to the disk of the village office.</p></li><li><strong>Share</strong><p>Sends it to all growers of the cooperative.</p></li></ul>",
      "Share",
    ],
    [
      "a heading of minutes",
      "<div><b>Comments</b><p>Panitia mencatat tiga keberatan dari warga.</p></div>",
      "Comments",
    ],
    [
      "answers to a survey",
      `<div class="responses-list">${[1, 2, 3, 4].map((at) => `<div><h4>Wahyu ${at}</h4><p>Jawaban nomor ${at} menyebut hujan.</p></div>`).join("")}</div>`,
      "Jawaban nomor 3 menyebut hujan.",
    ],
    [
      "messages of a machine",
      "<h2>Messages</h2><ul><li><b>E101</b> <span>The disk is full.</span></li><li><b>E102</b> <span>The door is open.</span></li><li><b>E103</b> <span>No paper.</span></li></ul>",
      "The door is open.",
    ],
    [
      "entries of a menu",
      '<p>The menu of the scale has these entries:</p><ul><li><a href="/m/open">Open</a></li><li><a href="/m/print">Print</a></li><li><a href="/m/share">Share</a></li><li>Quit</li></ul>',
      "Print",
    ],
    [
      "a test of kinship",
      '<div class="relatedness-test"><h3>Uji kerabat</h3><p>Hasil positif.</p></div>',
      "Uji kerabat",
    ],
    [
      "ideas among the text",
      '<h3>More ideas for you to try</h3><ul><li><a href="https://resep.test/1">Bubur jagung</a></li><li><a href="https://resep.test/2">Sup jagung</a></li></ul>',
      "More ideas for you to try",
    ],
    [
      "subjects among the text",
      "<h2>Related topics</h2><ul><li>Irigasi lereng</li><li>Harga pupuk</li></ul>",
      "Harga pupuk",
    ],
    [
      "lines of a list with a portrait",
      '<dl><dt><img src="/wahyu.jpg"></dt><dd>Wahyu Hasan, 54, petani.</dd><p>Ia menanam jagung sejak 1989.</p></dl>',
      "sejak 1989",
    ],
    [
      "steps beside one photo",
      '<figure><img src="/a.jpg"><p>Langkah 1. Siapkan lahan di lereng.</p><p>Langkah 2. Tanam benih dua butir.</p></figure>',
      "Langkah 2. Tanam benih dua butir.",
    ],
  ])("%s", (_, piece, words) => {
    expect(linesWith(piece, 3).join("\n")).toContain(words);
  });

  it.each([
    "Pada <b>12 Mei 2026</b> kami tiba di <i>Limboto</i>.",
    "<b>Tanggal:</b> 12 Oktober 2026 <b>Tempat:</b> Balai desa <b>Ketua:</b> Wahyu",
    "<strong>Siti Aminah</strong>, <em>12 Mei 1931</em> – <em>3 Oktober 2026</em>",
    "12 Mei 2026 | Stadion Limboto | Persija 2–1 Persib",
    "记者：您今年的收成怎么样？",
    "Publicerad 1998 blev romanen genast en framgång.",
    "Publicerad: 12 romaner och 3 diktsamlingar",
  ])("above a text: %s", (line) => {
    const text = line.replace(/<[^>]+>/g, "");
    expect(linesWith(`<p>${line}</p>`, 0)).toContain(text);
  });

  it.each([
    "Ani Lestari: Terima kasih banyak atas waktunya, Pak Wahyu.",
    "Ani Lestari pulang ke Limboto pada malam itu juga.",
    "Mount Agung covers two districts with ash.",
  ])("below a text: %s", (line) => {
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<p>${line}</p>`,
          '<meta name="author" content="Ani Lestari">',
        ),
      ),
    ).toContain(line);
  });

  it("headings that end with a short title", () => {
    const lines = linesOf(
      readPage(
        `<html lang="id"><head><title>Nasi Jagung</title></head><body><h1>Nasi Jagung</h1><div><h2>Bahan Nasi Jagung</h2><ul><li>Jagung pipil, dua genggam, direndam semalam</li><li>Beras</li></ul><h2>Cara Membuat Nasi Jagung</h2>${paragraphs.join("")}</div></body></html>`,
      ),
    );
    expect(lines).toContain("## Bahan Nasi Jagung");
    expect(lines).toContain("## Cara Membuat Nasi Jagung");
  });

  const dated =
    '<meta property="article:published_time" content="2026-10-12T07:11:00+08:00">';

  it.each([
    [
      "in a sentence",
      "<p>Pada tanggal <strong>12 Oktober 2026</strong> para petani di Gorontalo mulai memanen jagung di ladang mereka.</p>",
    ],
    [
      "in a time element in a sentence",
      "<p>The vote on <time>12 October 2026, 10:00</time> decides who governs the province until the next rain, growers say.</p>",
    ],
    ["of an event", "<p>Senin, 12 Oktober 2026</p><p>Balai Desa Limboto</p>"],
    [
      "in a caption",
      '<figure><img src="/a.jpg"><figcaption>Panen jagung, 12 Oktober 2026</figcaption></figure>',
    ],
  ])("the article's own day %s, behind the first paragraph", (_, piece) => {
    const long = `<p>${texts.slice(0, 5).join(" ")}</p>`;
    const lines = linesOf(
      read(`${long}${piece}${paragraphs.slice(1).join("")}`, dated),
    ).join(" ");
    expect(lines).toMatch(/12 O[kc]tober 2026/);
  });

  it("the day of a letter that the text quotes", () => {
    expect(
      linesOf(
        read(
          `<div><p>${texts[0]}</p></div><div>${paragraphs.slice(1, 4).join("")}<p>Surat itu ditutup dengan tanggal:</p><p>Gorontalo, 12 Oktober 2026</p>${paragraphs.slice(4).join("")}</div>`,
          dated,
        ),
      ),
    ).toContain("Gorontalo, 12 Oktober 2026");
  });

  it.each(["hasComments", "isiKomentar"])(
    "a text in a box that is said to have comments: %s",
    (name) => {
      expect(
        linesOf(
          read(
            `<p>${texts.join(" ").replaceAll("Paragraf", "Pembuka")}</p><div class="body ${name}">${paragraphs.join("")}</div>`,
          ),
        ).slice(-texts.length),
      ).toEqual(texts);
    },
  );

  it.each([
    '<p>Baca juga:</p><p><a href="/k/1">Harga jagung naik lagi di pasar induk</a></p>',
    '<h3>Read next</h3><p><a href="/k/1">Harga jagung naik lagi di pasar induk</a></p>',
  ])("the last paragraph, behind a way to another article: %s", (way) => {
    expect(linesWith(way, 5)).toEqual(texts);
  });

  it("the first of a diary's days, though it is the article's", () => {
    const days = [12, 11, 10].map((day) => `<p><b>${day} Oktober 2026</b></p>`);
    const long = `<p>${texts.slice(0, 5).join(" ")}</p>`;
    expect(
      linesOf(
        read(
          `${long}${days.map((day, at) => `${day}${paragraphs[at]}`).join("")}${paragraphs.slice(3).join("")}`,
          '<meta property="article:published_time" content="2026-10-12T07:11:00+08:00">',
        ),
      ),
    ).toContain("12 Oktober 2026");
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
