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

/** Enough for Readability to be strict. */
const twice = [...texts, ...texts.map((text) => `Lalu: ${text}`)];
const lines = twice.map((text) => `<p>${text}</p>`);

describe("what only begins as the page's own words is the text's", () => {
  it.each([
    "For complaints about the new bus routes, residents are asked to contact us, the slogan of the city says.",
    "By entering your email address you agree to be tracked, a practice that courts have struck down twice.",
    "This document is subject to copyright claims by three heirs of the painter, the court found on Monday.",
    "You are visitor number 1,000,000 this year, the mayor told the woman at the gate.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
  });

  it("nor do players on a field stand in an offer", () => {
    const players = "Susunan pemain: Ernando; Rizky, Hansamu, Andy.";
    expect(
      linesWith(`<div class="pitch"><p>${players}</p></div>`, 3),
    ).toContain(players);
  });

  it("and a sign that nobody sees is no part of it", () => {
    expect(
      linesWith(
        '<h2>Latar belakang <a class="visually-hidden" href="#x">#</a></h2>',
        3,
      ),
    ).toContain("## Latar belakang");
  });
});

describe("no word is lost", () => {
  it("of an answer, with the question whether it helped", () => {
    const answers = texts.map(
      (text, index) =>
        `<div class="t1"><h3>Kapan jagung nomor ${index + 1} dipanen?</h3><div><div><p>${text}</p></div><div>Was this helpful?</div></div></div>`,
    );
    const lines = linesOf(read(answers.join("")));
    expect(lines).toEqual(expect.arrayContaining(texts));
    expect(lines.join()).not.toContain("helpful");
  });

  it("nor a sign that leads to a term's own place", () => {
    expect(
      linesWith(
        '<dl><dt><code>Panen.luas</code><a class="headerlink" href="#luas">¶</a></dt><dd>Luas ladang yang dipanen.</dd></dl>',
        3,
      ).join(),
    ).not.toContain("¶");
  });

  it("of what heads a line in a box, whatever its name", () => {
    expect(
      linesWith(
        '<div class="waktu"><div class="w1"><span class="resep-header">Persiapan</span> <span>15 menit</span></div><div class="w1"><span class="resep-header">Memasak</span> <span>26 menit</span></div></div>',
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, "Persiapan 15 menit", "Memasak 26 menit"));
  });

  it("nor are two lines one, between which an advertisement stood", () => {
    const [one, other] = [texts[0], `Lalu: ${texts[0]}`];
    expect(
      linesWith(
        `<div><span>${one}</span><div id="div-gpt-ad-1"><p>Beli dua, dapat tiga.</p></div><span>${other}</span></div>`,
        3,
      ).slice(3, 5),
    ).toEqual([one, other]);
  });

  it("of a line that stands loose in a box after a photo, whole and around its link", () => {
    // A block inside a paragraph ends the paragraph: what follows stands loose, as on many a blog. Of two boxes, one in the other,
    // Readability makes one, which bears the outer one's number.
    expect(
      linesOf(
        read(`<div class="kecil"><div class="dalam"><p><div class="foto"><img src="/jagung.jpg" width="400" height="300"></div>Menjelang
        musim hujan, para <a href="/petani">petani</a> di Gorontalo memanen jagung lebih awal, dan gudang-gudang mulai penuh sejak
        pekan lalu.</p>${paragraphs.join("\n")}</div></div>`),
      ),
    ).toEqual([
      "Menjelang musim hujan, para petani di Gorontalo memanen jagung lebih awal, dan gudang-gudang mulai penuh sejak pekan lalu.",
      ...texts,
    ]);
  });

  it("of a sentence with links that run script", () => {
    expect(
      linesWith(
        `<p>Harga <a href="javascript:void(0)" onclick="kamus('pipilan')">jagung pipilan</a> di tingkat petani naik menjadi Rp5.900
        per kilogram pekan ini.</p>`,
        2,
      )[2],
    ).toBe(
      "Harga jagung pipilan di tingkat petani naik menjadi Rp5.900 per kilogram pekan ini.",
    );
  });

  it("of short lines between paragraphs that a judge has joined from several boxes", () => {
    const [one, two, ...rest] = paragraphs;
    expect(
      linesOf(
        read(
          `${one}<p>Apa artinya?</p>${two}<div class="lanjutan"><div>${rest.join("")}${rest.join("").replaceAll("nomor", "ke")}</div></div>`,
        ),
      ).slice(0, 3),
    ).toEqual([texts[0], "Apa artinya?", texts[1]]);
  });

  it("of a first sentence made of loose words and a link", () => {
    const [first] = linesOf(
      read(`<p><div class="foto"><img src="/jagung.jpg"></div>Saat semua orang <a href="/hujan">menanti hujan</a> di
      Gorontalo, gudang jagung sudah penuh.</p>${paragraphs.join("\n")}`),
    );
    expect(first).toBe(
      "Saat semua orang menanti hujan di Gorontalo, gudang jagung sudah penuh.",
    );
  });

  it("of the first and the last short lines in each of several boxes", () => {
    const box = (lines: readonly string[], at: number): string =>
      `<div class="baris"><div class="kolom ${["satu", "dua", "tiga", "empat"][at]}"><div class="blok"><div class="isi-blok">${lines.map((line) => `<p>${line}</p>`).join("")}</div></div></div></div>`;
    const more = texts.flatMap((text) => [
      text.replace("Paragraf", "Bagian"),
      text.replace("Paragraf", "Catatan"),
    ]);
    const lines = [
      ["<strong>Mengapa jagung?</strong>", texts[0] ?? ""],
      ["<strong>Anda tidak menimbang.</strong>", "Tidak.", texts[1] ?? ""],
      [texts[2] ?? "", "Begitulah."],
      more,
    ];
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${lines.map(box).join("")}</article></body></html>`,
        ),
      ),
    ).toEqual(lines.flat().map((line) => line.replace(/<\/?strong>/g, "")));
  });

  it("of facts above the text whose names are bold", () => {
    const facts = ["Developer Ninth Copy", "Multiplayer? No"];
    expect(
      linesOf(
        read(
          `<div class="kotak"><p><strong>Developer</strong> Ninth Copy</p><p><strong>Multiplayer?</strong> No</p></div>${paragraphs.join("")}`,
        ),
      ),
    ).toEqual([...facts, ...texts]);
  });

  it("of a footnote below the text's own box, to which the text leads", () => {
    const [first = "", ...rest] = paragraphs;
    const mark =
      '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p>';
    const note = "Tahun itu pula dokter gigi desa tamat sekolah.";
    const page = (back: string): string[] =>
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="tersedia"><div class="isi">${first.replace("</p>", mark)}${rest.join("")}</div></div><div class="lain"><a id="footnote-1" href="${back}" class="nomor">1</a><div><p>${note}</p></div></div></article></body></html>`,
        ),
      );
    expect(page("#footnote-anchor-1")).toContain(note);
    // What leads elsewhere is none.
    expect(page("#atas")).not.toContain(note);
  });

  it("of a short sentence over boxes of the text", () => {
    const pane = (text: string): string =>
      `<div><div><div><div><p>${text}</p></div></div></div></div>`;
    const panel = (text: string): string =>
      `<div class="ui-accordion-content" role="tabpanel">${text}</div>`;
    const lines = linesOf(
      readPage(
        `<html lang="en"><head><title>Historical Geography</title></head><body><h1>Historical Geography</h1><div><div id="block-system-main" class="block block-system"><div class="content"><article><div><div><a>Apply now</a><a>Book an open day</a></div>${pane("Why does a street bend where it does? Who drew that border, and who paid for the map? On this degree you learn to read land as others read letters, and to argue about what it says.")}${pane("Historical geography sits between two subjects and borrows freely from both. You will spend about a third of your time in archives, a third on your feet, and the rest in seminars of no more than fourteen people. We do not set examinations in the first year; instead you keep a field book, which is marked at the end of each term.")}<div><div class="ui-accordion ui-widget">${panel("<p>All modules in this year are taken by everyone.</p><div><p>An outdoor module, whatever the weather. Each Thursday we walk one parish and write it up by Monday noon.</p></div>")}${panel("<div><p>Ditches, mills, drainage boards and the long quarrel over who may graze what and when.</p></div>")}</div></div></div></article></div></div></div></body></html>`,
      ),
    );
    expect(lines).toContain("All modules in this year are taken by everyone.");
  });

  it.each([
    ["stand-first-list", "<div class='kepala'>", "</div>"],
    ["ods-m-summary", "", ""],
    ["key-points", "<section>", "</section>"],
  ])("of the points that sum it up over its text: %s", (name, open, close) => {
    const points = [
      "Gudang desa sudah penuh sebulan lebih awal",
      "Harga pakan ternak turun sampai akhir tahun",
    ];
    const page = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><article><div class="atas"><h1>${TITLE}</h1>${open}<ul class="${name}">${points.map((point) => `<li>${point}</li>`).join("")}<li><a href="/lain">Berita lain ada di halaman muka kami</a></li></ul>${close}</div><div class="isi">${paragraphs.join("")}</div></article></body></html>`,
    );
    expect(linesOf(page)).toEqual([
      ...points.map((point) => `- ${point}`),
      ...texts,
    ]);
  });

  it("of paragraphs that are boxes of words", () => {
    expect(
      linesOf(
        read(texts.map((text) => `<div class="alinea">${text}</div>`).join("")),
      ),
    ).toEqual(texts);
    expect(
      linesOf(read(texts.map((text) => `<div>${text}</div>`).join(""))),
    ).toEqual(texts);
  });

  it.each([
    [
      "buttons",
      (label: string, panel: string, index: number) =>
        `<div><button aria-expanded="false" aria-controls="p${index}"><span>${label}</span></button><div id="p${index}" hidden><div>${panel}</div></div></div>`,
    ],
    [
      "tabs over each panel",
      (label: string, panel: string) =>
        `<div><div role="tab"><span>${label}</span></div><div role="tabpanel" aria-hidden="true" style="display:none"><p>${panel}</p></div></div>`,
    ],
  ])("of panels that %s open", (_, item) => {
    const article = read(
      `${paragraphs.slice(0, 2).join("")}<div class="tanya">${texts
        .slice(2)
        .map((text, index) => item(`Soal ${index + 1}?`, text, index))
        .join("")}</div>`,
    );
    expect(linesOf(article)).toEqual([
      ...texts.slice(0, 2),
      ...texts
        .slice(2)
        .flatMap((text, index) => [`### Soal ${index + 1}?`, text]),
    ]);
  });

  it("of panels that links open", () => {
    expect(
      linesOf(
        read(`<ul><li><a href="#laporan">Laporan</a></li><li><a href="#tanggapan">Tanggapan</a></li></ul>
        <div id="laporan"><div>${paragraphs.slice(0, 4).join("")}</div></div>
        <div id="tanggapan" style="display:none"><div>${paragraphs.slice(4).join("")}</div></div>`),
      ),
    ).toEqual(texts);
  });

  it("but not of what opens over the page, nor of what nothing opens", () => {
    const [first = "", second = ""] = texts;
    const article = read(
      `${paragraphs.join("")}<button aria-controls="masuk">Masuk</button><div id="masuk" class="modal" hidden><p>${first.replace("nomor 1", "masuk")}</p></div>
      <div id="lain" hidden><p>${second.replace("nomor 2", "lain")}</p></div>`,
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("of a custom element like one that was kept", () => {
    const story = (pieces: string[]) =>
      `<app-text><div>${pieces.join("")}</div></app-text>`;
    expect(
      linesOf(
        read(
          `${story(lines.slice(0, 9))}<app-photo><img src="/jagung.jpg" width="400" height="300"></app-photo>${story(lines.slice(9))}`,
        ),
      ),
    ).toEqual(twice);
  });

  it("of panels beside the one that is named the active one", () => {
    const panel = (piece: string, state = "") =>
      `<div class="panel ${state}"><div class="luar"><div class="dalam"><div>${piece}</div></div></div></div>`;
    expect(
      linesOf(
        read(
          `<div class="tab">${panel(lines.slice(0, 8).join(""), "vc_active")}${panel("<table><tr><td>Limboto</td><td>7,2 ton</td></tr><tr><td>Tibawa</td><td>6,8 ton</td></tr></table>")}${panel(lines.slice(8).join(""))}</div>`,
        ),
      ),
    ).toEqual([
      ...twice.slice(0, 8),
      "| Limboto | 7,2 ton |",
      "| Tibawa | 6,8 ton |",
      ...twice.slice(8),
    ]);
  });

  it("of paragraphs that breaks part in one", () => {
    expect(linesOf(read(`<p>${texts.join("<br><br>")}</p>`))).toEqual(texts);
  });

  it.each([
    ["by its class", '<h2 class="header-anchor-post">Gudang penuh</h2>'],
    [
      "in a box by its class",
      '<div class="cli cli-subheader"><h3>Gudang penuh</h3></div>',
    ],
  ])("of a heading that a judge takes for chrome %s", (_, heading) => {
    expect(linesWith(heading, 3)).toContainEqual(
      expect.stringMatching(/^#+ Gudang penuh$/),
    );
  });

  it("of a heading that opens a box of the text", () => {
    const [one, two, three, ...rest] = paragraphs;
    expect(
      linesOf(
        read(
          `${one}${two}<div class="resep"><h3 class="resep-header">Bahan</h3>${three}</div>${rest.join("")}`,
        ),
      ),
    ).toContain("### Bahan");
  });

  it("of words within a paragraph, whatever their class", () => {
    expect(
      linesWith(
        '<p><span class="legendSpan">GORONTALO</span>, <span class="popup-term">12 Oktober</span> -- Panen jagung dimulai lebih awal tahun ini.</p>',
        0,
      )[0],
    ).toBe(
      "GORONTALO, 12 Oktober -- Panen jagung dimulai lebih awal tahun ini.",
    );
  });

  it("of an article whose topics are named like a page's chrome", () => {
    for (const name of [
      ...["post category-cookie-recipes", "story-newsletter"],
      ...["post tag-share-buybacks", "isi cookie-consent-explained"],
    ])
      expect(
        linesOf(read(`<div class="${name}">${paragraphs.join("")}</div>`)),
      ).toEqual(texts);
  });

  it("of headings whose anchors are named so", () => {
    expect(
      linesWith('<h2 id="third-party-cookie-limits">Batas kue</h2>', 3),
    ).toContain("## Batas kue");
  });

  it.each(["tools", "tags", "popular"])(
    "of a section whose anchor is %s",
    (anchor) => {
      const lines = linesWith(
        `<section id="${anchor}"><h2>Tanya jawab</h2><p>Apa yang harus disiapkan petani?</p></section>`,
        3,
      );
      expect(lines).toContain("## Tanya jawab");
      expect(lines).toContain("Apa yang harus disiapkan petani?");
    },
  );

  it("of paragraphs whose classes read like selectors", () => {
    const classes = "text | md:w-1/2 w-[12px] it's";
    const marked = twice.map((text) => `<p class="${classes}">${text}</p>`);
    expect(linesOf(read(marked.join("")))).toEqual(twice);
  });

  it("of a module of a page builder, rows below the others, on a page with a sidebar", () => {
    const row = (at: number, inner: string): string =>
      `<div class="row row_${at}"><div class="column"><div class="module text text_${at}"><div class="text_inner">${inner}</div></div></div></div>`;
    const appeal =
      '<div class="row row_2"><div class="column"><div class="module promo"><h2>Cerita begini butuh waktu</h2><a href="/dukung">Dukung</a></div></div></div>';
    const page = `<!doctype html><html lang="id"><head><title>${TITLE}</title></head><body class="right-sidebar"><article><div class="row row_0"><h1>${TITLE}</h1></div>
      ${row(1, lines.slice(0, 9).join(""))}${appeal}${row(3, `<h2>Jembatan</h2>${lines.slice(9).join("")}`)}</article></body></html>`;
    expect(linesOf(readPage(page))).toEqual([
      ...twice.slice(0, 9),
      "## Jembatan",
      ...twice.slice(9),
    ]);
  });

  it("of a table that is set aside in the text, under its own name", () => {
    const table =
      '<aside class="inline"><table><caption>Panen terbesar</caption><tr><th>Desa</th><th>Ton</th></tr><tr><td>Limboto</td><td>41,2</td></tr></table></aside>';
    expect(
      linesOf(read(lines.toSpliced(5, 0, table).join(""))).join("\n"),
    ).toContain("Limboto");
  });

  it("of a post that is in a frame: it is a link to it", () => {
    expect(
      linesWith(
        '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=1234567890"></iframe>',
        3,
      ),
    ).toContain("[twitter.com] https://twitter.com/i/status/1234567890");
  });

  it("of facts that stand together below the text", () => {
    const facts = [
      ...["Apa: Pesta panen", "Di mana: Lapangan Limboto"],
      ...["Tiket: Rp10.000", "Informasi: panen.test"],
    ];
    const lines = linesWith(
      `<h3>Pesta panen</h3>${facts.map((fact) => `<p><b>${fact.replace(":", ":</b>")}</p>`).join("")}`,
      6,
    );
    expect(lines).toEqual([
      ...texts,
      "### Pesta panen",
      ...facts.map((fact) => expect.stringContaining(fact.slice(5))),
    ]);
  });

  it.each([
    "Grade: B+",
    "Rating: ★★★★☆",
    "Man of the match: Rina Dewi",
    "Serves four",
    "Nilai: baik sekali",
  ])("of the verdict or the measure that ends a text: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 6)).toEqual([...texts, line]);
  });

  it("of a heading that is none by its markup, over a list or table below the text", () => {
    for (const list of [
      "<ol><li>Limboto, 41,2 ton</li><li>Tibawa, 38 ton</li></ol>",
      "<table><tr><td>Limboto</td><td>41,2</td></tr><tr><td>Tibawa</td><td>38</td></tr></table>",
    ])
      expect(
        linesWith(`<p><strong>Lima besar pekan ini</strong></p>${list}`, 6),
      ).toContainEqual(expect.stringContaining("Lima besar pekan ini"));
  });

  it("of a result in a box of its own, over a table in another", () => {
    expect(
      linesWith(
        "<div class='b'><p><strong>Limboto 71, Tibawa 70, 2OT</strong></p></div><div class='b'><div><table><tr><td>Limboto</td><td>11</td><td>71</td></tr><tr><td>Tibawa</td><td>15</td><td>70</td></tr></table></div></div>",
        6,
      ),
    ).toContain("Limboto 71, Tibawa 70, 2OT");
  });

  it("of who speaks, where that is who has made it", () => {
    const said = [
      "RUKMINI TANJUNGSARI, HOST:",
      "TANJUNGSARI: I'm Rukmini Tanjungsari.",
    ];
    const head = '<meta name="author" content="Rukmini Tanjungsari">';
    const page = read(
      `${said.map((line) => `<p>${line}</p>`).join("")}${paragraphs.join("")}`,
      head,
    );
    expect(linesOf(page)).toEqual([...said, ...texts]);
  });

  it("of points whose class sounds like something else, between paragraphs or announced", () => {
    const points = ["Jagung naik 0,4 persen", "Padi turun 2,1 persen"];
    const list = `<ul class="media-ui-List_root">${points.map((point) => `<li><p>${point}</p></li>`).join("")}</ul>`;
    const lines = points.map((point) => `- ${point}`);
    expect(linesWith(list, 3)).toEqual([
      ...texts.slice(0, 3),
      ...lines,
      ...texts.slice(3),
    ]);
    const announced = "Harga lain pada hari yang sama, menurut para pedagang:";
    expect(linesWith(`<p>${announced}</p>${list}`, 6)).toEqual([
      ...texts,
      announced,
      ...lines,
    ]);
  });

  it("of a correction in one box with how corrections are made", () => {
    const correction =
      "A correction was made on Oct. 13, 2026: An earlier version of this article misstated the name of the harbour. It is Limboto, not Kwandang.";
    const box = `<div class="koreksi"><p>${correction}</p><p>When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know at <a href="mailto:k@kabar.test">k@kabar.test</a>. <a href="/k">Learn more</a></p></div>`;
    expect(linesOf(read(paragraphs.join("").repeat(4) + box)).at(-1)).toBe(
      correction,
    );
  });

  it("of points and what announces them, in a box beside longer ones", () => {
    const box =
      "<div><p><b>Dengan angka:</b> Sembilan bulan di tujuh gudang, menurut catatan para pedagang:</p><ul><li>Susut turun 34 persen.</li><li>Karung hilang turun 12 persen.</li></ul></div>";
    const lines = [
      "Dengan angka: Sembilan bulan di tujuh gudang, menurut catatan para pedagang:",
      "- Susut turun 34 persen.",
      "- Karung hilang turun 12 persen.",
    ];
    const long = [...texts, ...texts].map(
      (text, at) =>
        `${at + 1}: ${text} Menurut para pedagang, petani, dan penjaga gudang di tepi danau, panen tahun ini lebih awal, lebih kering, dan lebih ringan.`,
    );
    const [first, second] = [long.slice(0, 3), long.slice(3)].map(
      (part) => `<div>${part.map((text) => `<p>${text}</p>`).join("")}</div>`,
    );
    expect(
      linesOf(read(`${first}<div><span>Iklan</span></div>${box}${second}`)),
    ).toEqual(long.toSpliced(3, 0, ...lines));
  });

  it("of the one heading that is a link, of several that are counted", () => {
    const things = [
      '<h3>1. <a href="/acara/1">Pesta panen di Limboto</a></h3><p>Jumat malam.</p>',
      "<h3>2. Pawai kambing</h3><p>Sabtu pagi.</p>",
      "<h3>3. Tukar alat</h3><p>Sabtu siang.</p>",
    ];
    for (const at of [0, 3, 6])
      expect(linesWith(things.join(""), at).join("\n")).toMatch(
        /### 1\. Pesta panen di Limboto\nJumat malam\.\n### 2\. Pawai kambing/,
      );
  });

  it("of what a team plays next, under its heading", () => {
    expect(
      linesWith(
        "<p>UP NEXT</p><p>Limboto: Plays the league's second team on Saturday, with its first pitcher rested.</p>",
        6,
      ),
    ).toContain("UP NEXT");
  });

  it("of verses, addresses and signatures below the text", () => {
    const verse = ["Dan ini, yang kutemukan", "di saku, terlipat kecil"];
    const address = [
      "Kamis, 5 Maret 2026",
      "Balai Desa Tibawa",
      "Jalan Kebun 12",
    ];
    for (const [piece, lines] of [
      [`<p>${[...verse, "kata untuk namamu."].join("<br>")}</p>`, verse],
      [`<p>${address.join("<br>")}</p>`, address],
      [address.map((line) => `<p>${line}</p>`).join(""), address],
    ] as const) {
      const all = linesWith(piece, 6).join("\n");
      for (const line of lines) expect(all).toContain(line);
    }
  });

  it("of facts above the text that are dates", () => {
    const lines = linesWith(
      "<p><b>Born</b>: February 3rd, 1934</p><p><b>Died</b>: October 12th, 2026</p>",
      0,
    ).join("\n");
    expect(lines).toContain("February 3rd, 1934");
    expect(lines).toContain("October 12th, 2026");
  });

  it("of a link that a line announces", () => {
    expect(
      linesWith(
        '<p><strong>Yang kami dengar:</strong></p><p><a href="https://musik.test/">Nina Simone, Live at Montreux 1976</a></p>',
        3,
      ).join("\n"),
    ).toContain("Nina Simone");
  });

  it("of a heading beside the link that changes it", () => {
    for (const heading of [
      '<div class="mw-heading mw-heading2"><h2 id="Sejarah">Sejarah</h2><span class="mw-editsection"><span>[</span><a href="/ubah"><span>sunting</span></a><span>]</span></span></div>',
      '<h2><span class="mw-headline">Sejarah</span><span class="mw-editsection">[<a href="/ubah">sunting</a>]</span></h2>',
    ])
      expect(linesWith(heading, 3)).toContain("## Sejarah");
  });

  it("of a list of resources, each a link and what it is", () => {
    const entry = (index: number) =>
      `<li class="sumber"><a href="/s/${index}">Sumber data panen nomor ${index}</a> memuat hitungan dinas dari tahun ke tahun, lengkap dengan catatan kaki.</li>`;
    const lines = linesWith(
      `<ul>${[1, 2, 3, 4, 5].map(entry).join("")}</ul>`,
      3,
    );
    expect(lines).toHaveLength(11);
  });

  it("of lines that only look like a page's number or its way", () => {
    for (const line of ["3 of 5 farmers agree", "Jagung > padi > kedelai"])
      expect(linesWith(`<p>${line}</p>`, 3)[3]).toBe(line);
  });

  it("of a short verse or a short last word", () => {
    for (const line of [
      "By then it was dark.",
      "Von wegen.",
      "Jadilah terang!",
    ])
      for (const at of [0, 6])
        expect(linesWith(`<p>${line}</p>`, at)).toContain(line);
  });

  it("of a sentence that tells a date", () => {
    for (const at of [0, 6])
      expect(linesWith("<p>It ended on 12 May 2026.</p>", at)).toContain(
        "It ended on 12 May 2026.",
      );
  });

  it("of things in a list of products", () => {
    const things = ["Nordlys Duo", "Orson Fold 0.6", "Brim Pocket"];
    const lines = linesWith(
      things
        .map(
          (thing) =>
            `<h3><a href="https://toko.test/${thing}">${thing}</a></h3><p>Alat ini mengeringkan jagung sekarung dalam satu jam, dan hemat listrik.</p>`,
        )
        .join(""),
      3,
    );
    for (const thing of things)
      expect(lines).toContainEqual(expect.stringContaining(thing));
  });

  it.each([
    "“Kami sudah mengukurnya, memetakannya, dan membuat filmnya.”",
    "Daftar harga yang lengkap ada di laman petani.",
  ])("of a sentence that is one link: %s", (sentence) => {
    expect(
      linesWith(`<p><a href="/film">${sentence}</a></p>`, 3),
    ).toContainEqual(expect.stringContaining(sentence));
  });

  it("of a step beside its photo", () => {
    const step = "Keringkan jagung di halaman selama tiga hari.";
    expect(
      linesWith(
        `<div class="langkah"><img src="/jagung.jpg" width="400" height="300"><p>${step}</p></div>`,
        3,
      ),
    ).toContain(step);
  });

  it("of lines whose class only holds the word credit", () => {
    const lines = linesWith(
      '<div class="credit-card-note"><p>Kredit tani dihitung harian.</p></div><p class="credit-tip">Bayar lebih dari yang diminta.</p>',
      3,
    );
    expect(lines).toContain("Kredit tani dihitung harian.");
    expect(lines).toContain("Bayar lebih dari yang diminta.");
  });

  it("of a heading over loose lines, or over definitions", () => {
    expect(
      linesOf(
        read(
          `${paragraphs.slice(0, 3).join("")}<h3>Dan airnya</h3>${texts.slice(3).join("<br><br>")}`,
        ),
      ),
    ).toContain("### Dan airnya");
    expect(
      linesWith(
        "<h2>Tanya jawab</h2><dl><dt>Kena pajak?</dt><dd>Biasanya ya.</dd></dl>",
        6,
      ),
    ).toContain("## Tanya jawab");
  });

  it("of a first heading that asks what the title asks", () => {
    const lines = linesOf(
      read(
        `<h2>Petani Gorontalo memanen lebih awal?</h2>${paragraphs.slice(0, 3).join("")}<h2>Mengapa?</h2>${paragraphs.slice(3).join("")}`,
      ),
    );
    expect(lines[0]).toBe("## Petani Gorontalo memanen lebih awal?");
  });

  it("of the names that a heading lists", () => {
    const names = ["Bonanza", "Pioneer", "Bisi", "Lagaligo"].map(
      (name) => `<li><a href="https://benih.test/${name}">${name}</a></li>`,
    );
    expect(
      linesWith(`<h2>Varietas</h2><ul>${names.join("")}</ul>`, 3),
    ).toContain("- Bisi");
  });

  it("of paragraphs in boxes of their own that bear the same class as all others", () => {
    const alinea = twice.map((text) => `<div class="alinea x">${text}</div>`);
    const page = `<div class="kol"><div class="extra"><p class="alinea buka">${twice[0]}</p>${alinea[1]}<div class="sisip"><article><a href="/padi"><h3>Panen padi mundur</h3></a></article></div></div>
      <div class="lanjut"><div>${alinea.slice(2).join("")}</div></div></div>`;
    expect(linesOf(read(page))).toEqual(twice);
  });

  it("of a short paragraph that is a link, mostly, at the end, with the class of all others", () => {
    const alinea = texts.map((text) => `<p class="alinea">${text}</p>`);
    const last =
      "Dinas telah menerbitkan keterangan lengkap tentang panen itu.";
    expect(
      linesOf(
        read(
          [
            ...alinea,
            `<p class="alinea">${last.replace(/keterangan.*itu/, '<a href="/d">$&</a>')}</p>`,
          ]
            .map((text) => `<div class="blok"><div>${text}</div></div>`)
            .join(""),
        ),
      ),
    ).toEqual([...texts, last]);
  });

  it("of a link within words that are no paragraph by their mark", () => {
    const text =
      "Saya mengusulkan jeda: cari dulu artinya, cari dulu sebabnya, baru ucapkan, sebab jeda itu gratis dan berguna.";
    const spans = [text, ...texts].map(
      (words) =>
        `<div class="baris"><span class="kata"><span>${words.replace("cari dulu artinya", '<a class="tautan-share" href="/kamus">cari dulu artinya</a>')}</span></span></div>`,
    );
    expect(linesOf(read(spans.join("")))[0]).toBe(text);
  });

  it("of headings of a live report, whose times stand beside them", () => {
    const entries = texts.map(
      (text, index) =>
        `<li><article class="kiriman"><header class="kiriman__header"><div><h3>Kiriman ke-${index}</h3><div class="meta"><span>Posted at</span><time><span>Posted at </span>16:1${index}</time></div></div></header><div class="isi-kiriman"><p>${text}</p></div></article></li>`,
    );
    expect(
      linesOf(read(`<ol>${entries.join("")}</ol>`)).filter((line) =>
        /Kiriman/.test(line),
      ),
    ).toHaveLength(texts.length);
  });

  it("of the times over the entries of a live report, though they are links", () => {
    const entries = texts.map(
      (text, index) =>
        `<div class="kiriman" id="k${index}"><div class="kiriman-jam"><a href="#k${index}">1${index}.05pm</a></div><div class="kiriman-isi"><p>${text}</p></div></div>`,
    );
    expect(linesOf(read(entries.join("")))).toEqual(
      texts.flatMap((text, index) => [`1${index}.05pm`, text]),
    );
  });

  it("but that an entry was changed is nobody's text", () => {
    const entries = texts.map(
      (text, index) =>
        `<div class="kiriman" id="k${index}"><p class="jam">1${index}.05pm BST</p><div class="kiriman-isi"><p>${text}</p></div><p class="jam diubah">Updated at <time>5.40pm BST</time></p></div>`,
    );
    expect(linesOf(read(entries.join("")))).toEqual(
      texts.flatMap((text, index) => [`1${index}.05pm BST`, text]),
    );
  });

  it("of what a company says of itself below its own announcement", () => {
    const about =
      "Gudang Sejahtera telah mendanai 41 koperasi di sembilan provinsi sejak didirikan pada tahun 1999.";
    const article = read(
      `${paragraphs.join("")}<p><b>Tentang Gudang Sejahtera</b></p><p>${about}</p>`,
      '<meta name="author" content="Gudang Sejahtera">',
    );
    expect(linesOf(article)).toEqual([
      ...texts,
      "Tentang Gudang Sejahtera",
      about,
    ]);
  });

  it("of what the publisher says of its own text", () => {
    const note =
      "Ini artikel dari arsip; keterangan di dalamnya dapat sudah berubah sejak diterbitkan.";
    expect(
      linesOf(
        read(
          `<section class="article-disclosure"><p>${note}</p></section>${paragraphs.join("")}`,
        ),
      ),
    ).toContain(note);
  });

  it("of a transcript, whose lines are named by the film", () => {
    const lines = ["Siapa yang membelinya?", "Pabrik pakan."];
    const said = lines.map(
      (line) =>
        `<li class="video-transcript__item"><p><b>Ani:</b> ${line}</p></li>`,
    );
    expect(
      linesOf(
        read(`${paragraphs.join("")}<ul>${said.join("")}</ul>${paragraphs[0]}`),
      ),
    ).toEqual(expect.arrayContaining(lines.map((line) => `- Ani: ${line}`)));
  });

  it("of a day over a list of what was on it, before all paragraphs", () => {
    const list =
      "<p>Harga jagung di Gorontalo pekan ini dicatat dinas perdagangan sebagai berikut, pasar demi pasar:</p><div>Pada akhir hari Kamis, 11 Agustus 2022</div><ol><li>Jagung pipilan ditutup pada harga Rp5.900 per kilogram.</li><li>Gudang terisi 84%.</li></ol>";
    expect(linesWith(list, 0)[1]).toBe(
      "Pada akhir hari Kamis, 11 Agustus 2022",
    );
  });

  it("of modules of a page builder, in a page that is named for its sidebar", () => {
    const editor = (text: string) =>
      `<div class="so-panel widget widget_ed"><div class="so-ed"><div class="ed textwidget"><p>${text}</p></div></div></div>`;
    const [one = "", two = "", three = "", four = "", five = "", six = ""] =
      texts;
    const box = (...lines: string[]) =>
      `<div class="so-panel widget widget_text sidebar-content"><div class="textwidget">${lines.map((line) => `<p>${line} ${line}</p>`).join("")}</div></div>`;
    const page = `<html><head><title>${TITLE}</title></head><body class="has-sidebar"><div><main><article class="post"><header><h1>${TITLE}</h1></header><div class="entry-content"><div class="panel-layout"><div class="grid"><div class="cell">${editor(one)}${box(two, three)}</div></div><div class="grid"><div class="cell">${box(four, five)}${editor(six)}</div></div></div></div></article></main></div></body></html>`;
    expect(linesOf(readPage(page))).toEqual([
      one,
      ...[two, three, four, five].map((line) => `${line} ${line}`),
      six,
    ]);
  });

  it("of paragraphs in boxes alike, of which some are set apart", () => {
    const boxes = twice.map(
      (text) =>
        `<div class="wadah"><div class="isi-wadah"><p>${text}</p></div></div>`,
    );
    expect(
      linesOf(
        read(
          `<div><div class="extra">${boxes.slice(0, 2).join("")}</div><div>${boxes.slice(2).join("")}</div></div>`,
        ),
      ),
    ).toEqual(twice);
  });

  it("of a box of paragraphs between others, named as a banner is", () => {
    expect(
      linesOf(
        read(
          `${lines.slice(0, 5).join("")}<div class="promo sponsor">${lines.slice(5, 7).join("")}</div>${lines.slice(7).join("")}`,
        ),
      ),
    ).toEqual(twice);
  });

  it("of facts in a box between boxes of paragraphs", () => {
    const found = linesOf(
      read(
        `<div class="k">${lines.slice(0, 6).join("")}</div><aside class="x"><h3>Jagung dalam angka</h3><ul><li>Limboto: 12 ton</li><li>Tibawa: 9 ton</li></ul></aside><div class="k">${lines.slice(6).join("")}</div>`,
      ),
    );
    expect(found.slice(6, 9).join(" ")).toMatch(
      /Jagung dalam angka.*Limboto: 12 ton.*Tibawa: 9 ton/,
    );
    expect(found).toHaveLength(twice.length + 3);
  });

  it.each(["newsletter-story subscribe", "video-story"])(
    "of a paragraph whose topic its class names: %s",
    (name) => {
      expect(
        linesOf(
          read(
            `${lines.slice(0, 5).join("")}<div class="${name}">${lines[5]}</div>${lines.slice(6).join("")}`,
          ),
        ),
      ).toEqual(twice);
    },
  );

  it("of a question before its answer, in the article with the headline", () => {
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><main><div><article><h1>${TITLE}</h1><section class="extra"><div>${lines[0]}</div></section><section class="z2"><div>${lines.slice(1).join("")}</div></section></article></div></main></body></html>`,
        ),
      ),
    ).toEqual(twice);
  });

  it("of those who were asked to sign up", () => {
    const told =
      "Last year we asked growers to sign up for our newsletter about corn, and four hundred of them did.";
    expect(linesWith(`<p>${told}</p>`, 3)[3]).toBe(told);
  });

  it("of a label's word in a sentence that stands loose", () => {
    const text =
      "Sebanyak 212 papan iklan di tepi ladang jagung Gorontalo dicopot sejak awal bulan ini.";
    expect(
      linesOf(
        read(
          `<div class="luar"><div class="dalam">${text.replace("iklan", '<a href="/topik/iklan">iklan</a>')}<br><br>${texts.join("<br><br>")}</div></div>`,
        ),
      )[0],
    ).toBe(text);
  });

  it("of a question in a button that opens the answer", () => {
    expect(
      linesWith(
        '<h3><button aria-expanded="false">Siapa membeli jagungnya?</button></h3><div class="jawaban"><p>Pembelinya pabrik pakan di Makassar, yang mengambil seribu ton setiap pekan sejak bulan lalu.</p></div>',
        3,
      )[3],
    ).toBe("### Siapa membeli jagungnya?");
  });

  it("of numbers before footnotes", () => {
    const notes = [1, 2].map(
      (number) =>
        `<div class="kaki"><a id="k${number}" href="#s${number}">${number}</a><div><p>Catatan ke-${number} ditulis singkat saja.</p></div></div>`,
    );
    expect(
      linesOf(read(paragraphs.join("") + notes.join(""))).join(" "),
    ).toContain("1 Catatan ke-1 ditulis singkat saja. 2 Catatan ke-2");
  });

  it.each([
    "Pendaftaran: 01632 960147 atau jagung@kabar.test",
    "Tiket dapat dipesan lewat surat ke panitia jagung@kabar.test",
    "“Hubungi saya kapan saja, or just follow me to the field,” kata seorang petani kepada para tamunya.",
    "Rukmini Tanjungsari is a former editor of the paper, and was born in a house beside the field that year.",
  ])("of a last line that only looks like a writer's: %s", (last) => {
    expect(linesWith(`<div>${last}</div>`, 6).at(-1)).toBe(last);
  });

  it("of short questions that begin with who asks", () => {
    const asked = ["Reporter: Kapan?", "Petani: Besok."];
    expect(
      linesWith(asked.map((line) => `<p>${line}</p>`).join(""), 3).slice(3, 5),
    ).toEqual(asked);
  });

  it("of words in a figure that shows no photo", () => {
    const text = "Panen jagung tahun ini yang terbesar sejak 1998.";
    expect(linesWith(`<figure><div><p>${text}</p></div></figure>`, 3)[3]).toBe(
      text,
    );
  });

  it("of a whole text that breaks part, in a box named by its topic", () => {
    expect(
      linesOf(
        read(
          `<div class="isi newsletter-isi"><div>${twice.join("<br><br>")} <a href="/b">di sini</a></div></div>`,
        ),
      ),
    ).toHaveLength(twice.length);
  });

  it("of facts beside a line with numbers", () => {
    const facts = [
      "Gorontalo (4-3-3): Yusuf, Rahmat, Ilham, dan Wahyu",
      "Pelatih: Haris Lestari",
    ];
    expect(
      linesWith(facts.map((fact) => `<p>${fact}</p>`).join(""), 6).slice(-2),
    ).toEqual(facts);
  });
});

describe("a text that begins or ends with a call", () => {
  const call =
    "<p>We include products we think are useful for our readers. If you buy through links on this page, we may earn a small commission. Here is our process.</p>";
  const inner = [
    "Suara pasar",
    "Gudang milik sendiri",
    "Para pemenang:",
    "Ani Lestari, Limboto",
    "12 Oktober 2021",
    "Babak pertama",
  ];

  it.each([
    ["begins", 0],
    ["ends", 6],
  ])("keeps its short lines, where it %s so", (_, at) => {
    const pieces = paragraphs.flatMap((text, index) => [
      text,
      index === 2
        ? `<h3>${inner[0]}</h3>`
        : index === 3
          ? inner
              .slice(1)
              .map((line) => `<p>${line}</p>`)
              .join("")
          : "",
    ]);
    const article = read(pieces.toSpliced(at * 2, 0, call).join(""));
    expect(linesOf(article)).toEqual([
      ...texts.slice(0, 3),
      `### ${inner[0]}`,
      texts[3],
      ...inner.slice(1),
      ...texts.slice(4),
    ]);
    expect(article.published).toBeNull();
  });
});

describe("what stands beside a label of advertising", () => {
  const steps = [
    "Panaskan oven sampai 190 derajat.",
    "Tumis bawang sampai harum.",
    "Masukkan jagung, lalu panggang.",
  ];

  it("stays where it is a step of the text's", () => {
    const list = steps
      .map(
        (step) => `<li><div><p>${step}</p></div><div>Advertisement</div></li>`,
      )
      .join("");
    expect(linesWith(`<ol>${list}</ol>`, 3)).toEqual([
      ...texts.slice(0, 3),
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      ...texts.slice(3),
    ]);
  });

  it("goes where it leads somewhere, or says no sentence", () => {
    for (const ad of [
      '<p>Pupuk murah, <a href="/pupuk">beli di sini.</a></p>',
      "<p>Pupuk murah sepanjang musim</p>",
    ])
      expect(
        linesWith(`<div><div>Iklan - syarat berlaku</div>${ad}</div>`, 3),
      ).toEqual(texts);
  });
});

describe("what only looks like what stands beside a text", () => {
  it.each([
    ["announced", "<p>Layanan yang terganggu sejak pagi adalah:</p>"],
    ["headed", "<h3>Layanan yang terganggu</h3>"],
  ])("networks that are %s, below a text or above", (_, over) => {
    const list = `${over}<ul><li>Facebook</li><li>WhatsApp</li><li>Telegram</li></ul>`;
    for (const at of [0, 6])
      expect(linesWith(list, at)).toEqual(
        expect.arrayContaining(["- Facebook", "- WhatsApp", "- Telegram"]),
      );
  });

  it("a paragraph that two breaks part from a related headline", () => {
    const next =
      "Sementara itu, harga gula di pasar induk naik menjadi Rp18.000 per kilogram.";
    expect(
      linesWith(
        `<p>Baca juga:</p><p><a href="/gula">Harga gula ikut naik pekan ini</a><br><br>${next}</p>`,
        3,
      ),
    ).toContain(next);
  });

  it("the title over a part of the text", () => {
    expect(linesWith(`<h2>${TITLE}</h2>`, 5)).toContain(`## ${TITLE}`);
  });
});

describe("headings that open what stands below them", () => {
  it("stay, though all of each is a link", () => {
    const questions = ["Apakah buka?", "Berapa harganya?", "Siapa membayar?"];
    const answer = "Ya, dari Senin sampai Jumat, dan harganya dua ribu.";
    const cards = questions.map(
      (question, at) =>
        `<div class="card"><div class="kepala"><h3><a href="#j${at}" data-toggle="collapse">${question}</a></h3></div><div class="collapse"><p>${answer}</p></div></div>`,
    );
    expect(linesWith(cards.join(""), 3)).toEqual([
      ...texts.slice(0, 3),
      ...questions.flatMap((question) => [`### ${question}`, answer]),
      ...texts.slice(3),
    ]);
  });
});

describe("at the end of a text", () => {
  it.each([
    "Additional reporting by Antara",
    "With files from Antara",
    "Ani Lestari contributed to this report",
  ])("who has helped is named: %s", (line) => {
    expect(linesWith(`<p><em>${line}</em></p>`, 6)).toEqual([...texts, line]);
  });

  it("a greeting stands over who sends it", () => {
    expect(
      linesWith(
        "<p><em>Salam dari Limboto,<br>Ani dan Yusuf</em></p>",
        6,
      ).slice(texts.length),
    ).toEqual(["Salam dari Limboto, Ani dan Yusuf"]);
  });

  it("whose the last quote is stands under it", () => {
    expect(
      linesWith(
        "<blockquote><p>Kami akan menanam lagi sebelum hujan turun di lereng.</p></blockquote><p>— Ani Lestari</p>",
        6,
      ).at(-1),
    ).toMatch(/Ani Lestari$/);
  });
});

describe("what only begins like a call to do something else is the text's", () => {
  it.each([
    "Tagihan listrik pengering jagung naik dari Rp180.000 menjadi Rp560.000 dalam sebulan.",
    "Kategori petani yang menerima bantuan masih dibahas dinas.",
    "Topik ini pernah dibahas dalam rapat di dewan, tetapi tidak selesai.",
    "Hak cipta varietas itu dipegang kementerian sejak 2019.",
    "Daftar petani penerima dikirim lewat aplikasi milik dinas.",
    "Cek kotak masuk WhatsApp untuk kode konfirmasi.",
    "Simak pengumuman harga di aplikasi pada 5 November.",
    "Tagelang hatten Taucher das Fahrwasser vermessen.",
    "Category 4 storms have passed the island twice this year.",
    "Copyright stays with the farmers whichever way they choose.",
    "Like most services on Facebook, the free plan shrinks what you upload.",
    "Get the Photos app if it is not on your phone.",
    "Register with your email address and turn on Back Up.",
    "Advertisement rates fell again.",
    "Video: by the time the barge arrived, the tide had gone out again.",
    "Photos by phone were sent to the harbour within minutes.",
  ])("%s", (line) => {
    for (const at of [0, 3, 6])
      expect(linesWith(`<p>${line}</p>`, at)).toContain(line);
  });

  it("and so are the pictures of a gallery, of which each has its number", () => {
    const slide = (number: number, text: string) =>
      `<div class="s"><div>${number} of 11</div><h2>Jagung ${number}</h2><div><p>${text}</p></div></div>`;
    const lines = linesOf(
      read(
        `${texts.map((text) => `<p>${text}</p><p>${text.replace("Paragraf", "Bagian")}</p>`).join("")}
        ${slide(1, "Jagung pertama dipanen di halaman balai desa oleh semua warga.")}${slide(2, "Jagung kedua dijemur tiga hari, lalu disimpan di gudang koperasi.")}`,
      ),
    );
    expect(lines).toContain(
      "Jagung pertama dipanen di halaman balai desa oleh semua warga.",
    );
    expect(lines).toContain(
      "Jagung kedua dijemur tiga hari, lalu disimpan di gudang koperasi.",
    );
  });

  it("and so are the steps of a manual", () => {
    const steps = [
      ...["Buka aplikasi petani", "Masuk", "Daftar"],
      ...["Isi luas lahan, dalam hektare", "Share", "Subscribe"],
    ];
    const lines = linesWith(
      `<ol>${steps.map((step) => `<li>${step}</li>`).join("")}</ol>`,
      3,
    );
    for (const step of steps)
      expect(lines).toContainEqual(expect.stringMatching(`\\d\\. ${step}$`));
  });

  it("but not the page's own, in lists and out of them", () => {
    const calls = [
      ...["Tags: jagung, Gorontalo", "Share", "Follow us on Twitter and X"],
      ...["Cek Berita dan Artikel lainnya di Google News dan WA Channel"],
      ...["Copyright 2026 Kabar. All rights reserved.", "Photo: Antara"],
      ...["Subscribe to our newsletter for more stories like this one."],
      ...["Follow Kabar Gorontalo on Facebook and Instagram."],
    ];
    for (const call of calls)
      expect(linesWith(`<p>${call}</p>`, 3)).toEqual(texts);
    expect(
      linesWith("<ul><li>Share</li><li>Tweet</li><li>Email</li></ul>", 3),
    ).toEqual(texts);
  });
});

it("posts of a live report stay with their days and headlines, though the page is described by one of them", () => {
  const heads = ["Pagi", "Siang", "Sore"].map(
    (time, at) => `Gudang ${at + 1} dibuka ${time.toLowerCase()} ini`,
  );
  const days = heads.map((_, at) => `${at + 6}:12 p.m. WIB, October 12, 2026`);
  const posts = heads.map(
    (head, at) =>
      `<article class="post"><header><div class="ts">${days[at]}</div><h2 class="post-head">${head}</h2></header>${paragraphs[at]}</article>`,
  );
  const article = read(
    posts.join(""),
    `<meta property="og:description" content="${heads[0]}">`,
  );
  expect(article.lede).toBeNull();
  expect(linesOf(article)).toEqual(
    heads.flatMap((head, at) => [days[at], `## ${head}`, texts[at]]),
  );
});

it("entries of a live report, over which their writers stand, stay", () => {
  const entry = (text: string): string =>
    `<article class="entry"><div class="main"><header class="entry-authors"><span class="entry-author-name">Rukmini Tanjungsari</span></header><div class="isi"><p>${text}</p></div></div></article>`;
  const article = read(
    `<p>Oleh <a rel="author" href="/r">Rukmini Tanjungsari</a></p>${texts.map(entry).join("")}`,
  );
  expect(linesOf(article)).toEqual(texts);
});

it("a box of the text stays, though its name is one of the page's, too", () => {
  const told =
    "The beam rests on two posts of oak. Support it with a jack before you cut the lower brace of the frame.";
  expect(
    linesWith(`<div class="support"><h2>Support</h2><p>${told}</p></div>`, 3),
  ).toEqual(texts.toSpliced(3, 0, "## Support", told));
});

describe("words that only sound, or are called, like something else stay", () => {
  it.each([
    'The report says that <span class="quote">nobody ever asked the growers of the upper fields</span>, though all of them live there.',
    '<span class="quote-text">“We planted, and then we planted again,”</span> said Ani, who has kept each receipt since the drought.',
    'Shares of <a class="stock-quote" href="/lim">Limboto Bridge and Ferry Company (LIM)</a> fell for a third day on the exchange.',
  ])("quotes within a line: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toEqual(
      texts.toSpliced(3, 0, line.replace(/<[^>]*>/g, "")),
    );
  });

  it.each([
    [
      "a quote that is cited, and taken up again",
      '<blockquote class="wp-block-quote"><p>Wer sät, der soll auch ernten dürfen.</p></blockquote><p>Das steht im Gesetz, und so steht es da: Wer sät, der soll auch ernten dürfen, sagt es.</p>',
      "> Wer sät, der soll auch ernten dürfen.",
    ],
    [
      "a result",
      '<div class="poll-results"><ul><li>Corn: 41,300</li><li>Rice: 38,800 votes</li></ul></div>',
      "- Rice: 38,800 votes",
    ],
    ["votes", "<p>41,300 votes</p>", "41,300 votes"],
    [
      "a sentence under a photo, in the middle",
      '<p class="text-center"><img src="/f.jpg" width="600"></p><p class="text-center">I never saw him again, nor his plough.</p>',
      "I never saw him again, nor his plough.",
    ],
    [
      "facts beside a photo and its caption",
      '<table align="right"><tr><td><img src="/f.jpg" width="200"><div class="photo-caption">The bridge.</div></td></tr><tr><td>Length: 400 metres, of which 120 over water</td></tr><tr><td>Built: 1936 by the mill, for its own carts</td></tr></table>',
      "| Length: 400 metres, of which 120 over water |",
    ],
    [
      "an epigraph in another language",
      '<div class="bildtext"><p>Ein Feld ist ein langes Gedicht, und niemand hat es zu Ende gelesen, sagt der Müller.</p></div>',
      "Ein Feld ist ein langes Gedicht, und niemand hat es zu Ende gelesen, sagt der Müller.",
    ],
    [
      "what is asked of a reader's own",
      "<p>Volg je je ex nog op Facebook? Dan ben je niet de enige.</p>",
      "Volg je je ex nog op Facebook? Dan ben je niet de enige.",
    ],
  ])("%s", (_, piece, line) => {
    expect(linesWith(piece, 3)).toContain(line);
  });
});

it("a bold line over facts that breaks part stays below the text", () => {
  const facts =
    "<div>Sopir itu kini mengantar anak sekolah, katanya, dan itu memberinya lebih banyak hari Minggu.<br><br><b>Bagaimana sumur ditemukan</b><br><br><b>Peta:</b> selembar peta tua dengan nomor kebun<br><br><b>Cara:</b> nomor lama dicocokkan dengan catatan tanah<br><br></div>";
  expect(linesOf(read(`${paragraphs.join("")}${facts}`))).toContain(
    "Bagaimana sumur ditemukan",
  );
});

it("of those who made a film one is its editor, not the article's", () => {
  const credits = [
    "Sutradara: Ruben Aasland",
    "Penata musik: Hedda Frost",
    "Editor: Pia Lindqvist",
    "Pemain: Eirik Thune",
  ];
  expect(
    linesOf(read(`${paragraphs.join("")}<p>${credits.join("<br>")}</p>`)).at(
      -1,
    ),
  ).toBe(credits.join(" "));
  // The newsroom's own.
  expect(
    linesWith(
      "<p>Penulis: Ani Lestari<br>Editor: Wahyu Rahmadi<br>Sumber: Antara</p>",
      6,
    ).join(" "),
  ).not.toContain("Wahyu");
});

describe("a quote that is set apart in a rail", () => {
  const quote = (words: string) =>
    `<aside class="inline pullquote"><blockquote>${words}</blockquote><cite>Pelatih Teo Lestari</cite></aside>`;

  it("stays where the text says it nowhere", () => {
    const words =
      "Saya tidak bilang itu lucu, saya bilang tidak ada yang jatuh.";
    expect(linesWith(quote(words), 3).join("\n")).toContain(words);
  });

  it("leaves where it does", () => {
    expect(linesWith(quote(texts[1] as string), 4)).toEqual(texts);
  });
});

it.each([
  "(Danau Limboto is a lake of three thousand hectares, and was twice as large.)",
  '<span>Related</span> <a href="/k/1">studies of the lake</a> found that half of it was gone by 1990, and that nobody had measured it again since the growers came to its shore.',
])("a paragraph that only begins as a note or a label does: %s", (words) => {
  for (const at of [3, texts.length])
    expect(linesWith(`<div>${words}</div>`, at)).toHaveLength(texts.length + 1);
});

it("what stands before a title that is only said once more below the text", () => {
  const head = `<title>${TITLE} - Kabar</title>`;
  const lines = linesOf(
    readPage(
      `<html lang="id"><head>${head}</head><body><div class="isi">${paragraphs.slice(0, 3).join("")}<p>Kapan hujan turun?</p>${paragraphs.slice(3).join("")}<p>${TITLE}</p></div></body></html>`,
    ),
  );
  expect(lines).toContain("Kapan hujan turun?");
});

it.each(["Die Fragen stellten Schülerinnen und Schüler.", "Quelle: IW/dpa"])(
  "who asked, and whence figures come, stays within a story: %s",
  (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
  },
);
