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
 * Pages as they were written in the first decades: tables that lay them out, breaks instead of paragraphs, comments without a box.
 */

const page = (head: string, body: string): string =>
  `<html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe("a table that lays out the page", () => {
  const laidOut = (attributes: string, within: string): string =>
    page(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><table ${attributes}><tr><td><small>Ditulis oleh Admin</small></td></tr><tr><td valign="top">${paragraphs.join("")}${within}</td></tr></table>`,
    );

  it.each([
    ["holds one with a head", "", "<th><a href='/2'>Next &gt;</a></th>"],
    ["has a summary", 'summary="layout"', "<td><a href='/2'>Next</a></td>"],
  ])("is none of data because it %s", (_, attributes, cell) => {
    const article = readPage(
      laidOut(
        attributes,
        `<p>Senin, 12 Oktober 2026</p><table><tr>${cell}</tr></table>`,
      ),
    );
    const lines = linesOf(article);
    expect(lines.slice(0, texts.length)).toEqual(texts);
    expect(lines).not.toContain("Senin, 12 Oktober 2026");
  });

  it("leaves a column of others out, though it is half as long as the text", () => {
    const others = Array.from(
      { length: 12 },
      (_, at) =>
        `<p><a href="/k/${at}">Kabar lain dari desa di Gorontalo, nomor ${at}</a><br>Warga menunggu hujan sejak pekan lalu.</p>`,
    );
    expect(
      linesOf(
        readPage(
          page(
            `<title>${TITLE}</title>`,
            `<table width="800"><tr><td width="640"><h2>${TITLE}</h2><font size="2">${texts.join("<br><br>")}</font></td><td width="160" bgcolor="#eeeeee"><b>KABAR LAIN</b><br>${others.join("")}</td></tr></table>`,
          ),
        ),
      ),
    ).toEqual(texts);
  });

  it("leaves a column of notices out that leads hardly anywhere", () => {
    const twice = [...texts, ...texts.map((text) => `Lalu: ${text}`)];
    const notices = Array.from(
      { length: 12 },
      (_, at) =>
        `<font size="1"><b>DIJUAL ${at}</b><br>Traktor tangan, jarang dipakai, harga bisa ditawar, nomor ${at}.</font><br><hr>`,
    );
    expect(
      linesOf(
        readPage(
          page(
            `<title>${TITLE}</title>`,
            `<table width="800"><tr><td width="640"><h2>${TITLE}</h2><font size="3"><p>${twice.join("<p>")}</font></td><td width="160"><b>IKLAN BARIS</b><br>${notices.join("")}<a href="/iklan">Pasang iklan</a> <a href="/iklan/2">Iklan lain</a></td></tr></table>`,
          ),
        ),
      ),
    ).toEqual(twice);
  });

  it("and so is a letter's, which aligns each part of a text in a cell of its own", () => {
    const part =
      '<table width="100%"><tr><td><table align="left" width="100%"><tr><td><h2>Bak sampah</h2><p>Mulai 26 Juli bak hijau diambil setiap pekan, bak merah setiap dua pekan, dan sisa makanan masuk ke bak hijau.</p></td></tr></table></td></tr></table>';
    expect(linesWith(part, 3).join("\n")).toMatch(/Bak sampah.*bak hijau/s);
  });

  it("but the cell with the most words is no column beside a short text", () => {
    const steps = Array.from(
      { length: 30 },
      (_, at) =>
        `<li>Langkah ${at + 1}: giling <a href="/b/${at}">jagung</a>, lalu jemur</li>`,
    );
    expect(
      linesOf(
        readPage(
          page(
            `<title>${TITLE}</title>`,
            `<table><tr><td><h2>${TITLE}</h2><p>${texts.join("<p>")}</td><td><ol>${steps.join("")}</ol></td></tr></table>`,
          ),
        ),
      ).join("\n"),
    ).toContain("Langkah 7");
  });

  it("is a list of other articles where each row is the way to one", () => {
    const row = (at: number): string =>
      `<tr><td valign="top"><img src="/b.gif" width="7" height="7"></td><td><font size="2"><a href="/k/${at}">Kabar lain dari desa, nomor ${at}</a></font></td></tr>`;
    // Of so many rows a judge thinks that they are data.
    const rows = Array.from({ length: 12 }, (_, at) => row(at)).join("");
    const table = `<table width="100%"><tr><td colspan="2"><b>Kabar dari Desa</b></td></tr>${rows}</table>`;
    expect(linesWith(table, texts.length)).toEqual(texts);
    // Within the text, and where it tells of each, it is the text's.
    expect(linesWith(table, 2)).not.toEqual(texts);
    const told = table.replaceAll("</tr>", "<td>12 hektare</td></tr>");
    expect(linesWith(told, texts.length)).not.toEqual(texts);
  });

  it("but one beside the text, with a quote, is set apart", () => {
    const quote = (align: string): string =>
      `<table ${align}><tr><td>“Kami menanam lagi,” kata Wahyu.</td></tr></table>`;
    expect(linesWith(quote('align="right" width="200"'), 3)).toEqual(texts);
    expect(linesWith(quote(""), 3).join(" ")).toContain("menanam lagi");
  });

  it("so is one whose quotation marks are pictures", () => {
    expect(
      linesWith(
        '<table align="right"><tr><td><img src="/o.gif" width="5"></td><td><img src="/q.gif" width="24" height="13"> <b>Kami menanam lagi. Kalau gagal, kami menanam lagi</b><div>Wahyu, petani</div></td></tr></table>',
        3,
      ),
    ).toEqual(texts);
  });

  it.each([
    [
      "what is called its caption",
      '<tr><td><img src="/f.jpg" width="200"><div class="photo-credit">Wahyu</div><div class="photo-caption">Gudang di Limboto.</div></td></tr><tr><td>LUMBUNG <a href="/g">Grafik</a></td></tr>',
      "= Wahyu Gudang di Limboto.",
    ],
    [
      "all that it says",
      '<tr><td>Film</td></tr><tr><td><img src="/f.jpg" width="188"><div><b>Panen</b><br>Petani di Limboto bercerita.</div></td></tr>',
      "= Film Panen Petani di Limboto bercerita.",
    ],
  ])("and one with a photo is its figure, over %s", (_, rows, caption) => {
    expect(
      linesWith(`<table align="right" width="200">${rows}</table>`, 3),
    ).toEqual(texts.toSpliced(3, 0, caption));
  });

  it("and one above or below the text says who wrote what and when", () => {
    const posted =
      '<table width="100%"><tr><td>Posted 10/12/2026 6:40 PM</td></tr><tr><td>Updated 10/13/2026 9:12 AM</td><td><a href="#">E-mail</a> | <a href="#">Save</a></td></tr></table>';
    expect(linesWith(posted, texts.length)).toEqual(texts);
    const facts =
      "<table><tr><td>Luas</td><td>12 hektare</td></tr><tr><td>Panen</td><td>12 Oktober 2026</td></tr></table>";
    expect(linesWith(facts, texts.length)).toHaveLength(texts.length + 2);
  });
});

describe("lines between breaks", () => {
  const words = texts.join("<br><br>");

  it("are the text in a span, too, over which its section stands", () => {
    expect(
      linesOf(
        readPage(
          page(
            `<title>${TITLE}</title>`,
            `<table><tr><td><div>Warta Tani</div><div>${TITLE}</div><div>By <a href="mailto:a@kabar.test">ANI LESTARI</a>, Staff Writer</div><span id="isi">${words}</span></td></tr></table>`,
          ),
        ),
      ),
    ).toEqual(texts);
  });

  it("leave the text as lines in boxes do", () => {
    const line = (text: string): string => `<font size="1">${text}</font>`;
    const article = readPage(
      page(
        `<title>${TITLE}</title>`,
        `<h1>${TITLE}</h1><div>${line("By Rukmini Tanjungsari")}<br><br>${words}<br><br>${line("Copyright 2026 Kabar. All rights reserved.")}<br><br></div>`,
      ),
    );
    expect(linesOf(article)).toEqual(texts);
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
  });

  it("say who wrote it, and how she is reached, over the text in its box", () => {
    const article = readPage(
      page(
        `<title>${TITLE}</title>`,
        `<h1>${TITLE}</h1><div class="isi">By Ani Lestari - <a href="mailto:ani@kabar.test">email</a><br><br>${words}<br></div>`,
      ),
    );
    expect(linesOf(article)).toEqual(texts);
    expect(article.authors).toEqual(["Ani Lestari"]);
  });

  it("say who posted it and when, in as many words as a paragraph", () => {
    const head =
      '<div class="details">Posted by <a href="http://ani.test/">AniLestari</a> on Tuesday September 18, @11:21AM<br><strong>from the corn-that-came-before-the-rain dept.</strong></div>';
    expect(linesWith(head, 0)).toEqual(texts);
  });

  it("leave with what stands over a headline in no heading", () => {
    const article = readPage(
      page(
        `<title>kabar_tani: ${TITLE}</title>`,
        `<div align="center"><font size="+2"><i>di tepi danau</i></font><br><font size="1">ia sudah diberi tahu. ia tetap menanam.</font></div><table><tr><td><font face="Arial"><b>${TITLE}</b></font><br><br>${words}</td></tr></table>`,
      ),
    );
    expect(article.title).toBe(TITLE);
    expect(linesOf(article)).toEqual(texts);
  });

  it("name whose release it was, though facts stand around", () => {
    const source =
      "<pre>Contact:\nAni Lestari, 509-555-0112</pre><p>SOURCE Gudang Sejahtera, Inc.</p><p>Kode: 104</p>";
    expect(linesWith(source, texts.length).join("\n")).not.toContain("SOURCE");
  });

  it("name the office's other releases, each with its day", () => {
    const releases = Array.from(
      { length: 12 },
      (_, at) =>
        `<li><a href="/r/${at}">Dinas membagikan bibit jagung, bagian ${at}</a> (12 Okt.)`,
    );
    expect(
      linesOf(
        readPage(
          page(
            `<title>${TITLE}</title>`,
            `<table><tr><td><h2>${TITLE}</h2><font size="3">${words}<br><br></font><font size="2"><b>Other recent news releases:</b><ul>${releases.join("")}</ul><a href="/r">Archive</a> | <a href="/s">Get them by e-mail</a></font></td></tr></table>`,
          ),
        ),
      ),
    ).toEqual(texts);
  });

  it("but emphasis within the text stays", () => {
    const article = read(
      `<div>${texts[0]}<br><br><b>Petani menunggu hujan</b><br><br>${texts.slice(1).join("<br><br>")}</div>`,
    );
    expect(linesOf(article)).toContain("Petani menunggu hujan");
  });
});

it("a weblog's list of answers leaves, though words stand below it", () => {
  const answers = ["Kunibert", "noch ein Bauer", "Lena aus Graz"].map(
    (name, at) =>
      `<li id="jawaban-${at}"><cite>${name}</cite><p>Gute Frage, ernsthaft. Dann müssten aber die Männchen genauso oft pfeifen, es sei denn, die erschrecken nicht so leicht.</p></li>`,
  );
  const asked =
    '<p>Du musst <a href="/masuk">eingeloggt</a> sein, um zu kommentieren. Bitte beachte die Netiquette.</p>';
  expect(
    linesWith(
      `<ol class="commentlist">${answers.join("")}</ol>${asked}`,
      texts.length,
    ),
  ).toEqual(texts);
});

describe("comments without a box", () => {
  const said =
    "Kami di Telaga juga memanen lebih awal tahun ini, dan harganya tidak lebih baik dari tahun yang lalu.";

  it.each([
    `<h2>Comments</h2><div id="c1"><p>${said}</p></div><p>Posted by: Wahyu at October 1, 2026 09:30 AM</p>`,
    `<h3>Trackback Pings</h3><p>TrackBack URL for this entry: http://kabar.test/tb/6</p><p>${said}</p>`,
  ])("go with their heading: %s", (comments) => {
    const article = read(
      `${paragraphs.join("")}<p>Posted by rukmini at September 30, 2026 10:14 PM</p>${comments}`,
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("are told from a section of that name", () => {
    const article = read(
      `${paragraphs.join("")}<h2>Comments</h2><p>${said}</p>`,
    );
    expect(linesOf(article)).toContain(said);
  });
});

describe("lists of other articles", () => {
  it.each([
    [
      "a day beside each",
      `<h3>Related</h3><ul><li><h5><a href="/1">Petani Telaga menanam padi lagi</a> (March 3, 2026)</h5></li><li><h5><a href="/2">Hujan datang terlambat di Limboto</a> (March 4, 2026)</h5></li></ul>`,
    ],
    [
      "a kind before each",
      `<div>Related on Kabar</div><ul><li><span>Galeri</span> <a href="/1">Petani Telaga menanam padi lagi</a></li><li><span>Galeri</span> <a href="/2">Hujan datang terlambat di Limboto</a></li></ul>`,
    ],
    [
      "a label that is a paragraph",
      `<p><b>Related pages</b></p><ul><li><a href="/1">Petani Telaga menanam padi lagi</a></li><li><a href="/2">Hujan datang terlambat di Limboto</a></li></ul>`,
    ],
  ])("go with their label, with %s", (_, list) => {
    expect(linesWith(list, 3)).toEqual(texts);
  });
});

it("a caption in a centred paragraph under its photo is the photo's", () => {
  const photo =
    '<p align="center"><img src="/jagung.jpg" width="400" height="300"></p><p align="center"><font color="blue">Petani memanen jagung di Limboto. (Antara/Ani)</font></p>';
  expect(linesWith(photo, 2)).toEqual(
    texts.toSpliced(2, 0, "= Petani memanen jagung di Limboto. (Antara/Ani)"),
  );
});

it("a frame in a folder of advertising is no embedded page", () => {
  expect(
    linesWith('<iframe src="/ads/300x250.html" width="300"></iframe>', 3),
  ).toEqual(texts);
});

describe("the title", () => {
  it("is not cut off where the site's name comes first", () => {
    const title = "Nelayan kembali ke Limboto";
    expect(
      readPage(
        page(
          `<title>KABAR PAGI | Sulawesi | Gorontalo | ${title}</title>`,
          `<h1>${title}</h1>${paragraphs.join("")}`,
        ),
      ).title,
    ).toBe(title);
  });

  it("is what the page calls a headline, where it calls itself after its publisher", () => {
    expect(
      readPage(
        page(
          "<title>News from Kabar</title>",
          `<span class="kb-headline">${TITLE}</span>${paragraphs.join("")}`,
        ),
      ).title,
    ).toBe(TITLE);
  });
});

describe("who wrote it, and when", () => {
  it.each([
    '<META NAME="DATE" CONTENT="2026-10-12T07:11:00Z">',
    '<meta name="publish_date" content="Mon, 12 Oct 2026 07:11:00 EDT">',
    '<meta name="OriginalPublicationDate" content="2026/10/12 07:11:00">',
  ])("is in the page's head: %s", (meta) => {
    expect(read(paragraphs.join(""), meta).published?.slice(0, 10)).toBe(
      "2026-10-12",
    );
  });

  it("is in the title of a time that a reader sees in words", () => {
    expect(
      read(
        `<p><abbr title="2026-10-12T07:11:00-07:00" class="timedate">Mon Oct 12</abbr></p>${paragraphs.join("")}`,
      ).published?.slice(0, 10),
    ).toBe("2026-10-12");
  });

  it.each([
    '<div class="post_subheader">by <a href="/r">Rukmini Tanjungsari</a> on Oct 12, 2026</div>',
    "<p>By Rukmini Tanjungsari, Reporter - bio</p><p>Oct 12, 2026</p>",
    "<div>By Rukmini Tanjungsari on Monday, October 12, 2026, at 7:11 in the morning (filed under Fields, Corn)</div>",
  ])("is in a line below the headline: %s", (line) => {
    const article = readPage(
      page(
        `<title>${TITLE}</title>`,
        `<h1>${TITLE}</h1>${line}${paragraphs.join("")}`,
      ),
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.published).toBe("2026-10-12");
    expect(article.lede).toBeNull();
  });

  it.each([
    ["Rukmini T. Sari", ["Rukmini T. Sari"]],
    ["Rukmini Tanjungsari (r.sari@kabar.test)", ["Rukmini Tanjungsari"]],
  ])("is a name with an initial or an address beside it: %s", (name, names) => {
    expect(
      read(paragraphs.join(""), `<meta name="author" content="${name}">`)
        .authors,
    ).toEqual(names);
  });

  it("is no note, though more than one line follows it", () => {
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<p>Rukmini Tanjungsari owns two fields in Limboto and is the author of a book on corn that many growers know.</p><p>Corn prices are those of the day before, as the growers' exchange at Limboto has told them to this newspaper.</p>`,
          '<meta name="author" content="Rukmini Tanjungsari">',
        ),
      ).join(" "),
    ).not.toContain("owns two fields");
  });
});

it("the lines above a text are that, below a photo that the text runs around, whatever stands under it", () => {
  const lines = linesWith(
    `<table align="right"><tr><td><img src="/f.jpg" width="300" height="200"></td></tr><tr><td><font size="1">Wahyu Rahmadi / kabar.test</font></td></tr><tr><td class="caption">A crack in the roof can hide for months before a grower notices anything but a few damp ears of corn.</td></tr>
     <tr><td><b>Interactive</b></td></tr><tr><td><a href="javascript:buka('/jagung')"><b>How a barn is built</b></a><br>Explore what is going on under the roof.</td></tr></table>
     <div>By Rukmini Lestari</div><div>Farm writer</div><div>updated 10:31 a.m. ET July 19, 2026</div>`,
    0,
  );
  expect(lines).not.toContain("Farm writer");
  expect(lines).not.toContain("updated 10:31 a.m. ET July 19, 2026");
  expect(lines).toEqual(expect.arrayContaining(texts));
});
