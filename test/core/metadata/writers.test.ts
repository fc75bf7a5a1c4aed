import { describe, expect, it } from "vitest";
import {
  paragraphs,
  read,
  readBy,
  readPage,
  TITLE,
} from "../clean/general/page.ts";

/** The article of a page that says something between its headline and its text. */
const readHead = (line: string) =>
  readPage(
    `<html lang="id"><head><title>${TITLE}</title></head><body><div><div><h1>${TITLE}</h1></div>${line}</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
  );

describe("who wrote it", () => {
  it("is what the page marks, where nobody else says it", () => {
    const article = read(
      `<p>Oleh <a rel="author" href="/rukmini">Rukmini Tanjungsari</a></p><time itemprop="datePublished" datetime="2026-10-12T07:11:00+08:00">pagi ini</time>${paragraphs.join("")}`,
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.published).toBe("2026-10-12T07:11:00+08:00");
  });

  it.each([
    ["posted by Rukmini at <a href='/p'>7:52 PM</a>", "Rukmini"],
    ["Posted by Ani Lestari on April 22, 2026 at 08:15 PM", "Ani Lestari"],
    ["윤서하 기자", "윤서하"],
    ["Pewarta: Ani Lestari<br>Editor: Budi Santoso", "Ani Lestari"],
    ["Penulis: Ani Lestari | Editor: Budi Santoso", "Ani Lestari"],
  ])("is told below the text: %s", (line, name) => {
    expect(
      read(`${paragraphs.join("")}<p class="kaki">${line}</p>`).authors,
    ).toEqual([name]);
  });

  it.each([
    [
      "<p>Written by <a href='/l'>Lars Nieminen</a> in <a href='/k'>Linux Kernel</a> on 12 October 2026.</p>",
      ["Lars Nieminen"],
    ],
    ["<p>كتب محمود الشناوي</p>", ["محمود الشناوي"]],
    [
      "<p class='byline'>By Ani Lestari in Jakarta and Budi Santoso in Bandung</p>",
      ["Ani Lestari", "Budi Santoso"],
    ],
    [
      "<p class='byline'>By <a href='/a'>Ani Lestari</a> in <a href='/j'>Tanjung Pinang</a> and <a href='/b'>Budi Santoso</a> in <a href='/p'>Pangkal Pinang</a></p>",
      ["Ani Lestari", "Budi Santoso"],
    ],
    ["<p style='text-align:right'>Theresa Lindqvist</p>", []],
    ["<p>Test: Gorenje Optima</p>", []],
    ...["and", "und", "with", "et", "&"].map((sign): [string, string[]] => [
      `<p class='byline'>By <a href='/a'>Ani Lestari</a> in <a href='/j'>Tanjung Pinang</a> ${sign} <a href='/b'>Budi Santoso</a></p>`,
      ["Ani Lestari", "Budi Santoso"],
    ]),
    [
      "<p class='byline'><span>Jeppe Nørregaard</span> <span>Journalist</span> <a href='mailto:jn@kabar.test'>Send mail</a></p>",
      ["Jeppe Nørregaard"],
    ],
    ["<p>كتب المزارعون رسالة طويلة</p>", []],
    ["<p>كتب: سعيد النجار</p>", ["سعيد النجار"]],
    ["<p class='byline'>كتب سعيد النجار</p>", ["سعيد النجار"]],
  ])("and nothing that stands beside a name: %s", (line, names) => {
    expect(read(`${line}${paragraphs.join("")}`).authors).toEqual(names);
  });

  it.each([
    [
      "Perry Lindquist, Limboto Register",
      "The Limboto Register",
      "Perry Lindquist",
    ],
    ["강태은 기자", "카바르", "강태은"],
    [
      "RUKMINI LESTARI  Telegram Staff",
      "The Limboto Telegram",
      "RUKMINI LESTARI",
    ],
    ["Rukmini Lestari Staff Writer", "Kabar", "Rukmini Lestari"],
    ["The Kabar Tani Staff", "Harian", "The Kabar Tani Staff"],
    ["Los Angeles Times Staff", "Harian", "Los Angeles Times Staff"],
    ["Kontributor Rembang, Sulastri Widowati", "Kabar", "Sulastri Widowati"],
    ["Ginevra Malaspina, inviata a Roccalmona", "Kabar", "Ginevra Malaspina"],
    ["PT Jyothi Datta", "Kabar", "PT Jyothi Datta"],
  ])("and no newsroom or task: %s", (said, site, name) => {
    expect(
      read(
        paragraphs.join(""),
        `<meta property="og:site_name" content="${site}"><script type="application/ld+json">{"@type":"NewsArticle","author":["${said}"]}</script>`,
      ).authors,
    ).toEqual([name]);
  });

  it.each(["Gudang & Silo Corp.", "PT Gudang Sejahtera Tbk"])(
    "and no company that has sent it: %s",
    (said) => {
      expect(
        read(
          `${paragraphs.join("")}<p>SOURCE ${said}</p>`,
          `<meta name="author" content="${said}">`,
        ).authors,
      ).toEqual([]);
    },
  );

  it("of a newspaper of Taiwan stands in brackets before the text", () => {
    expect(
      read(
        `<p>〔記者簡若棠／新竹報導〕新竹縣竹溪鎮的電話號碼只差一個數字。</p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["簡若棠"]);
  });

  it.each([
    ["（記者翻攝／民眾提供）", []],
    ["【記者手記／從台東到台北的路】", []],
    ["〔記者王小明、李大華／台北報導〕今天下午下雨。", ["王小明", "李大華"]],
  ])("in brackets stand others, too: %s", (line, names) => {
    expect(read(`<p>${line}</p>${paragraphs.join("")}`).authors).toEqual(names);
  });

  it.each(["KBR Nieuws", "KBR avec AFP"])(
    "and no newsroom alone: %s",
    (name) => {
      expect(
        read(
          paragraphs.join(""),
          `<meta property="og:site_name" content="KBR"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"${name}"}]}</script>`,
        ).authors,
      ).toEqual([]);
    },
  );

  it("and no newsroom beside a name", () => {
    expect(
      read(
        paragraphs.join(""),
        '<meta property="og:site_name" content="KBR"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ani Lestari"},{"name":"KBR News"}]}</script>',
      ).authors,
    ).toEqual(["Ani Lestari"]);
  });

  it("is named without the publisher behind the name, and not in capitals where the page has it in small letters", () => {
    const data = (author: string): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","author":["${author}"],"publisher":{"@type":"Organization","name":"Otter Tail Post"}}</script>`;
    const text = paragraphs.join("");
    expect(read(text, data("Kelsey Brunner, Otter Tail Post")).authors).toEqual(
      ["Kelsey Brunner"],
    );
    expect(read(text, data("TESS LUNDGREN KABAR")).authors).toEqual([
      "TESS LUNDGREN",
    ]);
    expect(
      read(
        `<p><span itemprop="author">Tess Lundgren</span></p>${text}`,
        data("TESS LUNDGREN Kabar"),
      ).authors,
    ).toEqual(["Tess Lundgren"]);
  });

  it.each([
    [
      "<span class='submitted'>2026-03-22 08:30 — Hanna Wilczek</span>",
      "Hanna Wilczek",
    ],
    [
      "<p>Submitted by Hanna Wilczek on Mon, 03/22/2026 - 08:30.</p>",
      "Hanna Wilczek",
    ],
    [
      "<div class='authors'>Autor: <a href='/klu'>Radim Klusoň</a></div>",
      "Radim Klusoň",
    ],
    [
      "<div class='post-meta'><span class='post-date'>12th July 2026</span><span class='post-author'>By <a href='/t'>Tolulope Akinwale</a></span></div>",
      "Tolulope Akinwale",
    ],
    ...["Tekst", "Text und Fotos", "Texte et photos ", "Testo"].map(
      (label): [string, string] => [
        `<div><time>12 Oktober 2026</time> <span class='field-author'>${label}: <a href='/s'>Sjoerd Wiegersma</a></span></div>`,
        "Sjoerd Wiegersma",
      ],
    ),
    [
      "<p class='byline'>By JOLENE WHITCOMB/Herald Staff Writer | Posted: Monday</p>",
      "JOLENE WHITCOMB",
    ],
    ["<p class='byline'>by Ani Lestari, Kabar.org</p>", "Ani Lestari"],
    [
      "<p><b>By Noreen Blackwood, Media Relations | 12 July 2026</b></p>",
      "Noreen Blackwood",
    ],
  ])("is told as older systems tell it: %s", (line, name) => {
    expect(readHead(line).authors).toEqual([name]);
  });

  it("is who hosts what was said", () => {
    expect(
      readHead("<p>Hosted by <a href='/tentang'>Hanne Lindqvist</a></p>")
        .authors,
    ).toEqual(["Hanne Lindqvist"]);
  });

  it("is named behind what else they have made", () => {
    expect(
      read(
        `<p itemprop="author">Words and pictures Hanne Lindqvist</p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Hanne Lindqvist"]);
  });

  it("is nobody where a newsroom writes", () => {
    expect(
      read(
        paragraphs.join(""),
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Redacción Kabar"}}</script>',
      ).authors,
    ).toEqual([]);
  });

  it("is who signs to the right, below the text", () => {
    expect(
      read(
        `${paragraphs.join("")}<p style="text-align:right;"><strong>Hải Đường</strong></p>`,
      ).authors,
    ).toEqual(["Hải Đường"]);
  });

  it("is who signs so, where the page's main column is called a sidebar", () => {
    expect(
      readPage(
        `<html lang="vi"><head><title>${TITLE}</title></head><body><div class="sidebar-1"><h1>${TITLE}</h1><article>${paragraphs.join("")}<p style="text-align:right;"><strong>Hải Đường</strong></p></article></div></body></html>`,
      ).authors,
    ).toEqual(["Hải Đường"]);
  });

  it("is whom a line of East Asia names, where data name the newspaper in one word", () => {
    const of = (name: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: { name } })}</script>`;
    expect(
      read(`<p>記者鄧若琪／台東報導</p>${paragraphs.join("")}`, of("東台新聞"))
        .authors,
    ).toEqual(["鄧若琪"]);
    expect(
      read(`${paragraphs.join("")}<p>（文化部・三浦沙織）</p>`, of("北瀬新報"))
        .authors,
    ).toEqual(["三浦沙織"]);
  });

  it.each([
    [
      "Por Júlia Sarmento e Tadeu Farias, g1 Vales de Minas",
      ["Júlia Sarmento", "Tadeu Farias"],
    ],
    ["Serhat AKTUNA/KARAHİSAR, (DHA)", ["Serhat AKTUNA"]],
  ])("is named without whose and where the writer is: %s", (name, writers) => {
    expect(
      readHead(`<address class="author">${name}</address>`).authors,
    ).toEqual(writers);
  });

  it("is no label of the day in a box that is named after writers", () => {
    expect(
      read(
        `<div class="author"><span>Data publicării: <time datetime="2026-11-06T10:37:00+02:00">06.11.2026 10:37</time></span></div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual([]);
  });

  it("is who signs in bold capitals below the last sentence, where data name the site", () => {
    const site =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Kabar.test"}}</script>';
    const sign = "<p><strong>ABDUL GHAFUR</strong></p>";
    const way =
      '<p><strong>Baca juga: <a href="/b">Menelusuri Bangsal Perahu Tua</a></strong></p>';
    expect(read(`${paragraphs.join("")}${sign}${way}`, site).authors).toEqual([
      "ABDUL GHAFUR",
    ]);
    // Over more of the text it heads a part.
    const [first, ...rest] = paragraphs;
    expect(read(`${first}${sign}${rest.join("")}`).authors).toEqual([]);
  });

  it.each([
    ["an agency", "<p style='text-align:right'>Getty Images</p>"],
    ["a newsroom", "<p style='text-align:right'>BBC News</p>"],
    ["a label", "<p style='text-align:right'>Weiter Lesen</p>"],
    [
      "whose the quote is",
      "<blockquote><p>Wer sät, der soll auch ernten dürfen.</p><p style='text-align:right'>Anna Müller</p></blockquote>",
    ],
    [
      "whose the photo is",
      "<div class='photo'><img src='/f.jpg' width='640'><p style='text-align:right'>Wahyu Rahmadi</p></div>",
    ],
    [
      "who wrote another article",
      "<div class='related'><p><a href='/b'>Harga beras</a></p><p style='text-align:right'>Wahyu Rahmadi</p></div>",
    ],
  ])("is not who stands to the right: %s", (_, piece) => {
    expect(read(paragraphs.join("") + piece).authors).toEqual([]);
  });

  it("is no reader who has answered", () => {
    expect(
      read(
        `${paragraphs.join("")}<p class="kaki">Posted by: Wahyu at June 8, 2026 08:11 AM</p>`,
      ).authors,
    ).toEqual([]);
  });

  it("is not whose the photo is", () => {
    expect(
      read(
        `<div class="photo-credit">By Wahyu Rahmadi</div><div>By Rukmini Tanjungsari</div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    "Aug 22nd 2026",
    "Sat, Aug 1, 2026, 00:08",
    "Tuesday, 28 Mar 2026 5:20 PM MYT",
  ])("is no month or day: %s", (day) => {
    expect(
      read(
        `<div class="byline"><time>${day}</time></div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual([]);
  });

  it("is not what stands beside it", () => {
    expect(
      read(
        `<p class="byline">By Rukmini Tanjungsari, Kabar</p>${paragraphs.join("")}`,
        '<meta name="author" content="Rukmini Tanjungsari">',
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    "Judul: Jagung di Limboto<br>Penulis: Yusuf Lestari<br>Penerbit: Kabar Pustaka<br>Halaman: 288",
    "<b>Título:</b> El maíz<br><b>Autora:</b> Dulce Meirelles<br><b>Editora:</b> Kabar",
  ])("is not whose the book is that is reviewed: %s", (book) => {
    const page = (byline: string): string[] =>
      read(`<p>${book}</p>${paragraphs.join("")}${byline}`).authors;
    expect(page("")).toEqual([]);
    expect(
      page(
        '<div>Postado por <span class="fn" itemprop="author">Rukmini Tanjungsari</span></div>',
      ),
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is not who has checked what it says", () => {
    expect(
      read(
        `<div class="author"><p>Ditinjau secara medis oleh <a href="/a"><strong>dr. Wahyu Rahmadi</strong></a> · <span>General Practitioner</span></p></div><div class="author"><p>Ditulis oleh <a href="/b"><strong>Rukmini Tanjungsari</strong></a> · Tanggal diperbarui 09/02/2026</p></div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is named behind a label, behind who has checked it", () => {
    expect(
      readHead(
        `<div hidden>This article is based on what is known, written by experts and fact checked by experts of many fields.</div><section>Medically reviewed by <a href="/r">Imelda Carrick, PhD, RDN</a>, Nutrition<span> — </span><span>By <a href="/w">Rukmini Tanjungsari, MS, RD</a></span><span> on May 16, 2026</span></section>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is named in a box behind that of its label", () => {
    expect(
      readHead(
        "<div><div>August 2, 2026</div><div>By</div><div>Rukmini Tanjungsari</div></div>",
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    [
      "<div><h6>Rukmini Tanjungsari</h6><span>Penulis</span></div><div><h6>Dimas Prabaswara</h6><span>Editor</span></div>",
      ["Rukmini Tanjungsari"],
    ],
    [
      "<div><b>Oleh :</b><ul><li><a href='/r'>Rukmini Tanjungsari</a></li><li><a href='/w'>Wahyu Rahmadi</a></li></ul></div>",
      ["Rukmini Tanjungsari", "Wahyu Rahmadi"],
    ],
    [
      "<div>Rukmini Tanjungsari, <b>Jurnalis</b> · <b>Selasa 05 September 2026 05:41 WIB</b></div>",
      ["Rukmini Tanjungsari"],
    ],
    [
      "<div class='detail-nama-redaksi'><a href='#'>Rukmini Tanjungsari</a></div><div>Rabu, 31 Juli 2026 - 15:02 WIB</div>",
      ["Rukmini Tanjungsari"],
    ],
    [
      "<div class='author'><a href='/kabar'>kabarNEWS</a><span>Verified Green</span></div>",
      [],
    ],
    [
      "<div class='headline-wrapper'><span class='names'><a href='/experts/rukmini/'>Rukmini Tanjungsari</a> and <a href='/author/wahyu/'>Wahyu Rahmadi</a></span><time class='date'>Tuesday, October 27, 2026</time></div>",
      ["Rukmini Tanjungsari", "Wahyu Rahmadi"],
    ],
  ])("as Indonesian portals and think tanks show her: %s", (line, names) => {
    expect(readHead(line).authors).toEqual(names);
  });

  it("is marked in RDFa", () => {
    expect(
      readHead(
        `<div><span property="author" typeof="Person"><span property="name">Rukmini Tanjungsari</span></span> and <span property="author" typeof="Person"><span property="name">Wahyu Rahmadi</span></span> | on 30 JUL 2026 | in Penyimpanan, Pemindahan Data, Kisah Pelanggan, Kesehatan, Awan, Gudang dan Lumbung</div>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari", "Wahyu Rahmadi"]);
  });

  it("is to whose profile a line below the headline leads", () => {
    expect(
      read(
        `<ul><li><a href="https://kabar.test/profile/rukmini">Rukmini Tanjungsari</a></li></ul><div class="dateline"><span>Limboto, Gorontalo</span> <span>/</span> <span>Wed, May 8, 2026</span></div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each(["목포=강태은 기자", "강태은 기자"])(
    "is whom a reporter's title follows: %s",
    (line) => {
      expect(
        read(`<div class="byline">${line}</div>${paragraphs.join("")}`).authors,
      ).toEqual(["강태은"]);
    },
  );

  it("is named behind the day on which it was posted", () => {
    expect(
      read(
        `<p>Category: <a href="/f">Frogs</a><br><span class="posted">Posted on: September 18, 2026 9:02 AM, by <a href="/a">R. T. Sari</a></span></p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["R. T. Sari"]);
  });

  it.each([
    ['<span>Автор: <a href="/u/1">Agafya</a></span>', ["Agafya"]],
    ['<span>by <a href="/author/ani/">Rukmini</a></span>', ["Rukmini"]],
    ['<span>by <a href="/author/admin/">Admin</a></span>', []],
    ['<span>by <a href="/u/1">the growers</a></span>', []],
    ["<span>by Noon</span>", []],
    ['Written by <a href="/author/odo/">Odo</a> on July 22, 2026', ["Odo"]],
    [
      '<a href="#respond">57 Comments</a> | By <a href="/a/">Corvina</a>',
      ["Corvina"],
    ],
  ])(
    "is one word where a label and a link say that it is a name: %s",
    (line, names) => {
      expect(read(`<p>${line}</p>${paragraphs.join("")}`).authors).toEqual(
        names,
      );
    },
  );

  it.each([
    '<span class="submitted">February 18th, 2026 by <a href="/user/8">Rukmini Tanjungsari</a></span><span> in <a href="/t">Ladang</a></span>',
    '<div><a href="/staff/1/rukmini/">Rukmini Tanjungsari</a><div>Kabar Pagi</div></div>',
    "By staff writer Rukmini Tanjungsari",
    "By Rukmini Tanjungsari  /  Staff reporter, with staff writer",
    '<div class="contrib-block"><img src="/r.jpg"><a class="contrib-link--name" href="/sites/rt/">Rukmini Tanjungsari</a> <span class="contrib-byline-type">Contributor</span></div>',
  ])("is whom a line names beside other things: %s", (line) => {
    expect(read(`<div>${line}</div>${paragraphs.join("")}`).authors).toEqual([
      "Rukmini Tanjungsari",
    ]);
  });

  it("is no such word where somebody has a whole name", () => {
    expect(
      read(
        `<p><span>by <a href="/rubrik/1">Fields</a></span></p><p>By Rukmini Tanjungsari</p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("stands below a card that tells of her", () => {
    const article = readPage(
      `<html lang="en"><head><title>${TITLE}</title></head><body><article><header><h1>${TITLE}</h1><p class="post-full-custom-excerpt">Eleven months of graphs, one invoice, and a very boring spreadsheet.</p>
       <div class="author-card"><div class="bio"><h2>Rukmini Tanjungsari</h2><p>Grows corn for a newspaper too small to have a field of its own, in Limboto and around it, and tells those who read her what it costs.</p></div></div><h4 class="author-name"><a href="/author/rt/">Rukmini Tanjungsari</a></h4></header><section>${paragraphs.join("")}</section></article></body></html>`,
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.lede).toBe(
      "Eleven months of graphs, one invoice, and a very boring spreadsheet.",
    );
  });

  it.each(["Theresa May", "Ani Marlina", "Li Sun"])(
    "is a name that holds a day's or a month's: %s",
    (name) => {
      for (const line of [`By ${name}`, `By ${name} on Monday, May 12, 2026`])
        expect(
          read(`<p class="byline">${line}</p>${paragraphs.join("")}`).authors,
        ).toEqual([name]);
    },
  );

  it.each([
    [
      '<span class="small">Escrito por Rukmini Tanjungsari</span>',
      ["Rukmini Tanjungsari"],
    ],
    [
      '<span class="submitted">Tue, 2026-10-12 19:22 — Rukmini Tanjungsari</span>',
      ["Rukmini Tanjungsari"],
    ],
    [
      '<div class="byline">Reviewed by: <a href="/r">Rukmini Tanjungsari</a> | Release date: 5/1/26</div>',
      ["Rukmini Tanjungsari"],
    ],
    [
      '<div class="tulis">Oleh <a href="/1"> Rukmini Tanjungsari</a> dan <a href="/2">Yusuf Lestari</a></div>',
      ["Rukmini Tanjungsari", "Yusuf Lestari"],
    ],
    [
      '<div class="szerzok"><a class="kenyer-szerzo" href="/r">Rukmini Tanjungsari</a><span>2026.10.12. 06:44</span></div>',
      ["Rukmini Tanjungsari"],
    ],
    [
      '<div class="reporter"><span>Rukmini Tanjungsari</span><span>Yusuf Lestari</span></div>',
      ["Rukmini Tanjungsari", "Yusuf Lestari"],
    ],
    [
      "<div><span>Red: Ilham Yusuf / </span><span>Rep: Rukmini Tanjungsari</span></div>",
      ["Rukmini Tanjungsari"],
    ],
  ])("is shown below the headline: %s", (line, names) => {
    expect(readHead(line).authors).toEqual(names);
  });

  it.each([
    [
      '<div><a href="/authors/rukmini">Rukmini Tanjungsari</a></div><div>12 Oct 2026</div>',
      ["Rukmini Tanjungsari"],
    ],
    [
      '<div><span>12 Oct 2026</span> <a href="https://kabar.test/penulis/9">Rukmini Tanjungsari</a></div>',
      ["Rukmini Tanjungsari"],
    ],
    ["<p>Words: Rukmini Tanjungsari</p>", ["Rukmini Tanjungsari"]],
    ["<p>Words Rukmini Tanjungsari</p>", []],
    ['<div><a href="/topics/gorontalo-utara">Gorontalo Utara</a></div>', []],
    ['<div><a href="/authors/">Semua Penulis</a></div>', []],
    [
      '<p>Edited by <a href="/author/y">Yusuf Lestari</a></p><p>By <a href="/author/r">Rukmini Tanjungsari</a></p>',
      ["Rukmini Tanjungsari"],
    ],
    ['<p>Translated by <a href="/author/y">Yusuf Lestari</a></p>', []],
    ["<p>By Reuters</p>", []],
    ["<p>By Jan van der Berg</p>", ["Jan van der Berg"]],
    [
      "<p>By Rukmini Tanjungsari, Associated Press</p>",
      ["Rukmini Tanjungsari"],
    ],
  ])("leads to the writer's page, or is labelled: %s", (line, names) => {
    expect(readHead(line).authors).toEqual(names);
  });

  it.each([
    ["Por José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Von Anna Müller und Karl Weber, Berlin", ["Anna Müller", "Karl Weber"]],
    ["Von Rukmini Tanjungsari, Lengfeld", ["Rukmini Tanjungsari"]],
    [
      "Von Rukmini Tanjungsari und Yusuf Lestari",
      ["Rukmini Tanjungsari", "Yusuf Lestari"],
    ],
    [
      "Por Rukmini Tanjungsari, Yusuf Lestari e Ani Sun",
      ["Rukmini Tanjungsari", "Yusuf Lestari", "Ani Sun"],
    ],
  ])("is parted as its language does: %s", (line, names) => {
    expect(
      read(`<p class="byline">${line}</p>${paragraphs.join("")}`).authors,
    ).toEqual(names);
  });

  it.each(["Rukmini Tanjungsari, kabar.test", "Rukmini Tanjungsari, Kabar"])(
    "is a writer's name, without the newsroom's: %s",
    (name) => {
      expect(
        readBy(name, '<meta property="og:site_name" content="Kabar">').authors,
      ).toEqual(["Rukmini Tanjungsari"]);
    },
  );

  it.each(["责任编辑：吴越", "Redacția Kabar", "Edited by Yusuf Lestari"])(
    "is no editor and no newsroom: %s",
    (line) => {
      expect(
        read(
          `${paragraphs.join("")}<div class="author byline">${line}</div>`,
          `<meta name="author" content="${line}">`,
        ).authors,
      ).toEqual([]);
    },
  );

  it.each([
    ["Rukmini Tanjungsari, kabar.example", "Rukmini Tanjungsari"],
    ["Rukmini Tanjungsari, S.Sos", "Rukmini Tanjungsari, S.Sos"],
    ["Rukmini Tanjungsari, M.Kom", "Rukmini Tanjungsari, M.Kom"],
  ])("is without an address behind it, but with a degree: %s", (line, name) => {
    expect(readBy(line).authors).toEqual([name]);
    expect(
      read(`<p class="byline">By ${line}</p>${paragraphs.join("")}`).authors,
    ).toEqual([name]);
  });

  it.each([
    ["Kabar", "Kabar News", []],
    ["rds", "Kabar", []],
    ["Kabar.test", "Kabar", []],
    ["Kabar Lestari", "Kabar", ["Kabar Lestari"]],
  ])(
    "is nobody where it is the newsroom: %s of %s",
    (name, publisher, names) => {
      const data = {
        "@type": "NewsArticle",
        author: { "@type": "Person", name },
        publisher: { "@type": "Organization", name: publisher },
      };
      expect(
        read(
          paragraphs.join(""),
          `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        ).authors,
      ).toEqual(names);
    },
  );

  it("is named whole before a sign and what they are called on a network", () => {
    expect(
      readHead(
        '<div class="AuthorInfo"><a href="/about/editors/ani">Ani Montrose-Li</a><span>|</span><a href="#">@animli</a></div>',
      ).authors,
    ).toEqual(["Ani Montrose-Li"]);
  });

  it("is read from the data of a review", () => {
    const data =
      '<script type="application/ld+json">{"@type":"Review","datePublished":"2026-02-12","author":{"@type":"Person","name":"Ani Lestari"}}</script>';
    expect(read(paragraphs.join(""), data)).toMatchObject({
      authors: ["Ani Lestari"],
      published: expect.stringContaining("2026-02-12"),
    });
  });

  it("is nobody's trade", () => {
    expect(
      readHead(
        '<div class="byline"><div class="authors"><div class="author-name">By <span><a href="/people/rukmini">Rukmini Tanjungsari</a></span><span class="author-title">Restaurant Critic</span></div></div></div>',
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("are those whom the page shows beside the one whom its data names", () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ani Lestari"}}</script>';
    const names =
      '<div class="sign"><strong class="sign__author"><a href="/autores/ani">Ani Lestari</a></strong><strong class="sign__author">Budi Santoso</strong></div>';
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title>${data}</head><body><h1>${TITLE}</h1>${names}<div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(["Ani Lestari", "Budi Santoso"]);
  });

  it("is a person's who publishes alone", () => {
    const by = { "@type": "Person", name: "Rukmini Tanjungsari" };
    const data = { "@type": "BlogPosting", author: by, publisher: by };
    expect(
      read(
        paragraphs.join(""),
        `<meta property="og:site_name" content="Rukmini Tanjungsari"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  const linked = (author: object): string =>
    `<meta property="og:site_name" content="Kabar Tani"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;

  it.each([
    ["with the word before it", { name: "By Rukmini Tanjungsari" }, ""],
    [
      "with who has written down what was said",
      { name: "Recueilli par Rukmini Tanjungsari" },
      "",
    ],
    [
      "with where she works behind it",
      { name: "Rukmini Tanjungsari, University of Limboto" },
      "",
    ],
    [
      "whose university is said with another's",
      { name: "Rukmini Tanjungsari, University of Limboto" },
      "",
    ],
    [
      "with her address behind it",
      { name: "Rukmini Tanjungsari | rukmini@kabar.test" },
      "",
    ],
    [
      "with the newsroom's behind it",
      { name: "Rukmini Tanjungsari St. Limboto Kabar" },
      '<span itemprop="author">Rukmini Tanjungsari</span>',
    ],
    [
      "whose name is a link, with the newsroom's right behind it",
      { name: "" },
      '<span itemprop="author"><a href="/r">Rukmini Tanjungsari</a><span>Kabar Tani</span></span>',
    ],
    [
      "and nobody who praises what is sold",
      { name: "" },
      '<div class="testimonials"><div class="author"><strong>Dewi Lestari</strong>, Limboto</div></div><div><span class="vcard"><span class="fn"><a href="/r" rel="author">Rukmini Tanjungsari</a></span></span></div>',
    ],
    [
      "behind a word of Italian",
      { name: "" },
      '<span class="autore">di Rukmini Tanjungsari</span>',
    ],
    [
      "with an address behind it",
      { name: "" },
      '<span itemprop="author">Rukmini Tanjungsari, rukmini@kabar.test</span>',
    ],
    [
      "whom only the page shows, where data names the newsroom",
      { "@type": "NewsMediaOrganization", name: "Kabar Tani" },
      '<div class="z1">By Rukmini Tanjungsari</div>',
    ],
    [
      "under her newsroom's name",
      { name: "" },
      '<div class="byline"><a href="/l">RRI Limboto</a><br>By <a href="/r">Rukmini Tanjungsari</a></div>',
    ],
    [
      "before what she is, with nothing between",
      { name: "" },
      '<span class="byline">Rukmini Tanjungsari Journal Staff Writer<span> @rukmini</span></span>',
    ],
    [
      "beside an editor's, whose label has no colon",
      { name: "" },
      '<div class="z1"><b>Penulis</b> <a href="/r">Rukmini Tanjungsari</a> | <b>Editor</b> <a href="/d">Dewi Lestari</a></div>',
    ],
    [
      "whom the page's own names for its parts call so",
      { name: "" },
      '<div class="sc-1"><div data-testid="byline-contributors" class="sc-2"><span class="sc-3">Rukmini Tanjungsari</span><span class="sc-4">Wartawan lingkungan, Limboto</span></div></div>',
    ],
    [
      "where the newsroom is named by its address",
      { name: "kabar.test" },
      '<div class="z1">By Rukmini Tanjungsari</div>',
    ],
  ])("is a person, %s", (_, author, line) => {
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title>${linked(author)}</head><body><h1>${TITLE}</h1>${line}<div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    ["Oleh Kovalenko", "", ["Oleh Kovalenko"]],
    ["Penulis Tamu", "", ["Penulis Tamu"]],
    [
      "Siti Nur Aisyah",
      '<aside><a rel="author">Siti Nur</a></aside>',
      ["Siti Nur Aisyah"],
    ],
    ["will.i.am", "", ["will.i.am"]],
  ])("is a whole name: %s", (name, piece, names) => {
    expect(
      read(
        `${paragraphs.join("")}${piece}`,
        linked({ "@type": "Person", name }),
      ).authors,
    ).toEqual(names);
  });

  it.each([
    ["Ani Lestari and Budi Santoso", ["Ani Lestari", "Budi Santoso"]],
    ["Ana de Souza e Rui Lima", ["Ana de Souza", "Rui Lima"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["Black and Decker", ["Black and Decker"]],
  ])("is one of those whom data names as one: %s", (name, names) => {
    expect(
      read(paragraphs.join(""), linked({ "@type": "Person", name })).authors,
    ).toEqual(names);
  });

  it("is each of two, of whom only the first is a link in the line of writers", () => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p class="byline">By <a href="/journalists/ani">Ani Lestari</a> and Budi Santoso</p><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(["Ani Lestari", "Budi Santoso"]);
  });

  it("is no label over who is told of", () => {
    expect(
      read(
        `${paragraphs.join("")}<div class="author-info"><h2 class="author-heading">Opublikowane przez</h2><h3 class="author-title">Oliwia Marczak</h3></div>`,
      ).authors,
    ).not.toContain("Opublikowane przez");
  });

  it("is nobody who is to be followed", () => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="byline"><a href="/reporter/8812.cms">Ani Lestari</a> / KBR / Updated: Jul 8, 2026, 09:14 IST <span class="follow">FOLLOW US</span></div><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(["Ani Lestari"]);
  });

  it.each([
    ["By <a>Ani Lestari</a> and Budi Santoso", ["Ani Lestari", "Budi Santoso"]],
    ["By <a>Ani Lestari</a> <span>Kabar Tani</span>", ["Ani Lestari"]],
    ["By ANI LESTARI Associated Press", ["ANI LESTARI"]],
    ["Holger Stamm und Ani Lestari", ["Holger Stamm", "Ani Lestari"]],
    ["José Ortega y Gasset", ["José Ortega y Gasset"]],
    ["By Ani Lestari AP Sports Writer", ["Ani Lestari"]],
    ["Propos recueillis par Ani Lestari", ["Ani Lestari"]],
  ])("is whoever a mark names, by a link or not: %s", (mark, names) => {
    expect(
      read(`<p itemprop="author">${mark}</p>${paragraphs.join("")}`).authors,
    ).toEqual(names);
  });

  it.each([
    "Ani Lestari Kabar Staff Writer",
    "Ani Lestari Los Angeles Times Staff Writer",
  ])(
    "is nobody, where it is not plain which words are the name: %s",
    (line) => {
      expect(
        read(`<p class="byline">By ${line}</p>${paragraphs.join("")}`).authors,
      ).toEqual([]);
    },
  );

  it("is read from data, whatever a type of it is", () => {
    const author = {
      "@type": { toString: 1, valueOf: 1 },
      name: "Ani Lestari",
    };
    expect(read(paragraphs.join(""), linked(author)).authors).toEqual([
      "Ani Lestari",
    ]);
  });

  it("is the writer, and nobody in the line below", () => {
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="author">Ani LESTARI</div><div>By Budi Santoso</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(["Ani LESTARI"]);
  });

  it("is an organisation, where nobody else is named", () => {
    expect(
      read(
        paragraphs.join(""),
        linked({ "@type": "Organization", name: "Antara Gorontalo" }),
      ).authors,
    ).toEqual(["Antara Gorontalo"]);
  });

  it("is marked beside a label that only a style sheet parts from it", () => {
    expect(
      read(
        `<div itemprop="author"><span>Kontributor</span><a href="/rukmini">Rukmini Tanjungsari</a></div>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is named before the newsroom and the day", () => {
    expect(
      read(
        `<p class="byline">Rukmini Tanjungsari - Kabar.test Senin, 12 Oktober 2026 | 07:11</p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    ["Rukmini Tanjungsari, KBR", ["Rukmini Tanjungsari"]],
    ["Rukmini Tanjungsari, KBR Staff", ["Rukmini Tanjungsari"]],
    ["Rukmini Tanjungsari, MD", ["Rukmini Tanjungsari, MD"]],
  ])(
    "is a name without the capitals of a newsroom behind it: %s",
    (by, names) => {
      expect(
        read(`<p class="byline">By ${by}</p>${paragraphs.join("")}`).authors,
      ).toEqual(names);
    },
  );

  it.each([
    ["Rukmini Tanjungsari<br>Kolumnis Kabar", ["Rukmini Tanjungsari"]],
    [
      "<span>By</span><a href='/r'>Rukmini Tanjungsari</a><span>Local democracy reporter</span>",
      ["Rukmini Tanjungsari"],
    ],
    ["By Rukmini Tanjungsari, The Kabar Pagi", ["Rukmini Tanjungsari"]],
    ["By Rukmini Tanjungsari, Kabar Staff Writer", ["Rukmini Tanjungsari"]],
    ["Story by Rukmini Tanjungsari", ["Rukmini Tanjungsari"]],
  ])("is a person, not the trade behind the name: %s", (by, names) => {
    expect(
      readPage(
        `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="byline">${by}</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).authors,
    ).toEqual(names);
  });

  it.each([
    [
      "a name in a line of spans",
      "<div class='meta'><span class='meta-author'><a href='/r'>Rukmini Tanjungsari</a></span><span class='date'>May 18, 2026</span></div>",
      "",
      "<div class='about-author'><b>Rukmini Tanjungsari</b><span>Rukmini menulis tentang jagung dan padi.</span></div>",
    ],
    [
      "a name above the headline",
      "",
      "<ul><li><span class='user-name'>Rukmini Tanjungsari</span></li><li>12 Okt 2026</li></ul>",
    ],
    [
      "a box about the author",
      "",
      "",
      "<div class='author'><h3>About the Author: <a>Rukmini Tanjungsari</a></h3></div>",
    ],
    [
      "an address behind it",
      "<div class='byline'>By Rukmini Tanjungsari rukmini@kabar.test</div>",
    ],
    [
      "for whom it was written",
      "<div class='byline'>By Rukmini Tanjungsari For Kabar Pagi</div>",
    ],
    [
      "the site beside it",
      "<span itemprop='author'>Rukmini Tanjungsari, Kabar Test</span>",
    ],
    [
      "microformats, below the text",
      "",
      "",
      "<div>Pertanian <span class='vcard'><span class='fn'><a href='/r'>Rukmini Tanjungsari</a></span></span></div>",
    ],
    [
      "microformats in a box about her",
      "",
      "",
      "<div class='author vcard'><h3>About <span class='fn'>Rukmini Tanjungsari</span></h3><p>Rukmini Tanjungsari covers water and land for Kabar Tani. She has worked for two newspapers that no longer exist.</p></div>",
    ],
  ])("is told by %s", (_, below = "", above = "", after = "") => {
    expect(
      readPage(
        `<html><head><title>${TITLE}</title></head><body>${above}<h1>${TITLE}</h1>${below}<div class="isi">${paragraphs.join("")}</div>${after}</body></html>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is no sentence of a box about the author, no reader, and no photographer", () => {
    for (const box of [
      "<div class='main-image__info'><span class='main-image__author'>Фото: Артём Лужин для РВК</span></div>",
      "<div class='author'><h4>Tentang Rukmini</h4><p>Penulis yang tinggal di Limboto dan menanam jagung</p></div>",
      "<div class='comment'><div class='comment-author vcard'><b class='fn'>Wahyu Hidayat</b></div><p>Bagus.</p></div>",
    ])
      expect(
        readPage(
          `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}</div>${box}</body></html>`,
        ).authors,
      ).toEqual([]);
  });

  it("is nobody where the page's head names an address or a single word", () => {
    for (const named of ["kabar.test", "Redaksi"])
      expect(
        read(paragraphs.join(""), `<meta name="author" content="${named}">`)
          .authors,
      ).toEqual([]);
    expect(
      read(
        paragraphs.join(""),
        '<meta name="author" content="Rukmini Tanjungsari">',
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });
});
