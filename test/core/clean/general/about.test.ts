import { describe, expect, it } from "vitest";
import { linesOf, paragraphs, read, readPage, TITLE, texts } from "./page.ts";

describe("the summary", () => {
  const [description = ""] = texts;
  const head = `<meta name="description" content="${description}">`;

  it("is no line of the running text that a description repeats", () => {
    const article = read(
      `<div>${paragraphs[0]}</div>${paragraphs.slice(1).join("")}`,
      head,
    );
    expect(article.lede).toBe(null);
    expect(linesOf(article)).toEqual(texts);
  });

  it.each(["subtitle", "styles_articleDek__x1", "article__desc"])(
    "is the line that the page calls one: %s",
    (name) => {
      const article = read(
        `<div class="${name}">${description}</div>${paragraphs.slice(1).join("")}`,
        head,
      );
      expect(article.lede).toBe(description);
      expect(linesOf(article)).toEqual(texts.slice(1));
    },
  );

  it("is no lead before the text, which stays there", () => {
    const lead =
      "ゴロンタロの農家は今年、例年より早くとうもろこしの収穫を始めた。倉庫はもう一杯だという。";
    const [first] = linesOf(
      read(
        `<p class="content--summary">${lead}</p><div class="more"><div class="body">${paragraphs.join("")}</div></div>`,
      ),
    );
    expect(first).toBe(lead);
  });
});

describe("the summary over a day that is not quite the article's", () => {
  it.each([
    "13 Oktober 2026, 05.10 WIB",
    "Diperbarui 20 Oktober 2026",
    "LIMBOTO | Tue Oct 13, 2026 4:29pm EDT",
    "Article Date: 13 Oct 2026 - 0:00 PDT",
  ])("is one all the same: %s", (day) => {
    const summary =
      "Petani memanen jagung sebulan lebih awal, dan gudang penuh.";
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title><meta property="article:published_time" content="2026-10-12T22:10:00Z"></head><body><main><article><h1>${TITLE}</h1><div>${summary}</div><div>${day}</div><section>${paragraphs.join("")}</section></article></main></body></html>`,
      ).lede,
    ).toBe(summary);
  });
});

describe("the summary that nothing names", () => {
  const summary = "Petani memanen jagung sebulan lebih awal, dan gudang penuh.";
  const page = (head: string) =>
    readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${head}<section>${paragraphs.join("")}</section></article></main></body></html>`,
    );

  it("stands between the headline and the day", () => {
    const article = page(
      `<div class="z1">${summary}</div><div class="z2">Senin, 12 Oktober 2026</div>`,
    );
    expect(article.lede).toBe(summary);
    expect(linesOf(article)).toEqual(texts);
  });

  it.each([
    ["<p class='deck'>DECK</p><div>12 Oktober 2026</div>"],
    ["<div>Senin, 12 Oktober 2026</div><h4 class='standfirst'>DECK</h4>"],
    ["<header><p class='hero__strapline'>DECK</p></header>"],
  ])("is what is called one and ends like no sentence: %s", (head) => {
    const deck = "Gudang penuh sebulan lebih awal; harga pakan ternak turun";
    const article = page(head.replace("DECK", deck));
    expect(article.lede).toBe(deck);
    expect(linesOf(article)).toEqual(texts);
  });

  it("is the heading right below the headline, over the day", () => {
    const deck = "Gudang penuh sebulan lebih awal dari biasanya";
    for (const [over, lede] of [
      [`<h2>${deck}</h2>`, deck],
      [`<h2>${deck}</h2><p>${summary}</p>`, summary],
    ] as const) {
      const article = page(`${over}<div>Senin, 12 Oktober 2026</div>`);
      expect(article.lede).toBe(lede);
    }
    // Over the text, it is a heading of the text.
    expect(page(`<h2>${deck}</h2>`).lede).toBe(null);
  });

  it("is what is called one in the article's head, with the text below that", () => {
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><header><h1>${TITLE}</h1><div class="header__dek">${summary}</div></header><section>${paragraphs.join("")}</section></article></main></body></html>`,
    );
    expect(article.lede).toBe(summary);
    expect(linesOf(article)).toEqual(texts);
  });

  it("is no first paragraph that is called so", () => {
    const article = page(`<p class="lead">${summary}</p>`);
    expect(article.lede).toBe(null);
  });

  it("is no sentence after the day, and none of several", () => {
    expect(
      page(`<div>Senin, 12 Oktober 2026</div><div>${summary}</div>`).lede,
    ).toBe(null);
    for (const begun of [
      `<p>${summary}</p><p>${texts[0]}</p>`,
      `<div>${texts[0]}<br><br><div>${summary}</div></div>`,
    ])
      expect(page(`${begun}<div>12 Oktober 2026</div>`).lede).toBe(null);
  });
});

describe("a description is no summary", () => {
  const description = "Petani memanen jagung lebih awal karena hujan datang.";
  const head = `<meta name="description" content="${description}">`;

  it.each([
    [
      "in a box to share the article",
      `<div class="util-bar-share"><div class="panel"><h4 class="story-description">${description}</h4><p>Sampaikan kepada teman.</p></div></div>`,
    ],
    [
      "under another way to it",
      `<ul><li><a href="/lain"><span class="dek">${description}</span></a></li></ul>`,
    ],
    [
      "of its film",
      `<div class="pemutar"><p class="video-desc">${description}</p></div>`,
    ],
  ])("%s", (_, box) => {
    const article = read(`${box}${paragraphs.join("")}`, head);
    expect(article.lede).toBe(null);
    expect(linesOf(article).slice(-texts.length)).toEqual(texts);
  });

  it("where it is all the text there is", () => {
    const long = texts.join(" ");
    const article = read(
      `<div class="lede">${long}</div>`,
      `<meta name="description" content="${long}">`,
    );
    expect(article.lede).toBe(null);
    expect(linesOf(article)).toEqual([long]);
  });
});

describe("a summary is none the less", () => {
  const summary = "Petani memanen jagung sebulan lebih awal, dan gudang penuh.";

  it.each([
    [
      "over a box about the writer",
      `<p>${summary}</p><div class="author"><span>Oleh Ani Lestari</span> <span>12 Oktober 2026</span></div>`,
    ],
    [
      "in a head that is named after its photo",
      `<header class="header-photo"><p>${summary}</p><div>Oleh Ani Lestari, 12 Oktober 2026</div></header>`,
    ],
    [
      "below a photo in its own box",
      `<div class="intro"><img src="/f.jpg" width="640" height="400"><p class="lead">${summary}</p></div><div>Oleh Ani Lestari, 12 Oktober 2026</div>`,
    ],
  ])("%s", (_, head) => {
    const article = read(`${head}${paragraphs.join("")}`);
    expect([article.lede, article.published, article.authors]).toEqual([
      summary,
      "2026-10-12",
      ["Ani Lestari"],
    ]);
  });

  it("that tells of a day", () => {
    const deck =
      "Updated guidance of 12 October 2026 on how to dry corn at home";
    expect(
      read(
        `<p class="deck">${deck}</p><p>Oleh Ani Lestari</p>${paragraphs.join("")}`,
      ).lede,
    ).toBe(deck);
  });
});

describe("no summary over writer and day is", () => {
  const headed = (below: string) =>
    read(`${below}<p>Oleh Ani Lestari</p>${paragraphs.join("")}`);

  it("what is seen on the photo below the headline", () => {
    const article = headed(
      `<table><tr><td><img src="/panen.jpg" width="640" height="400"></td></tr><tr><td><p class="small">Petani memanen jagung di ladang milik desa, Senin.</p></td></tr></table>`,
    );
    expect(article.lede).toBe(null);
  });

  it("a line that only says when", () => {
    const article = headed(
      `<div class="subhead"><div class="tanggal">Updated: May 15, 2026, 12:10 PM ET</div></div>`,
    );
    expect(article.lede).toBe(null);
    expect(article.published).toMatch(/^2026-05-15/);
  });
});

describe("the title", () => {
  it("is the article's, where the first headline is the site's", () => {
    const page = `<html><head><title>Kebun Kami: ${TITLE}</title></head><body><h1><a href="/">Kebun Kami Sekeluarga</a></h1>
      <div class="pos"><h3 class="entry-header">${TITLE}</h3><div class="isi">${paragraphs.join("")}</div></div></body></html>`;
    const article = readPage(page);
    expect(article.title).toBe(TITLE);
    expect(linesOf(article)).toEqual(texts);
  });
});

describe("a headline behind a kicker", () => {
  it("is what the page calls itself, though only a style sheet parts the two", () => {
    const article = readPage(
      `<html><head><title>${TITLE} | Kabar</title><meta property="og:title" content="${TITLE}"></head><body>
      <h1><span class="topline">Jagung</span><span class="headline">${TITLE}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(TITLE);
  });

  it("so it is, where a space stands between the two", () => {
    const article = readPage(
      `<html><head><title>${TITLE} | Kabar</title><meta property="og:title" content="${TITLE}"></head><body>
      <h1><span class="label">Kolom tamu</span> <span>${TITLE}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(TITLE);
  });

  it.each(["Review:", "Who has closed the mill?"])(
    "but with what is its own before it: %s",
    (first) => {
      const article = readPage(
        `<html><head><title>${first} ${TITLE} - Kabar</title><meta property="og:title" content="${TITLE}"></head><body>
        <h1>${first} <span>${TITLE}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
      );
      expect(article.title).toBe(`${first} ${TITLE}`);
    },
  );

  it.each([
    "2026",
    "Part 2",
    "(Part 2 of 3)",
    "(1987)",
    "[Opinion]",
    "（上）",
    "episode 12",
  ])("but with what is its own: %s", (tail) => {
    const article = readPage(
      `<html><head><title>${TITLE} ${tail} - Kabar</title><meta property="og:title" content="${TITLE}"></head><body>
      <h1>${TITLE} <span>${tail}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(`${TITLE} ${tail}`);
  });

  it("but with the number that it begins with", () => {
    const rest = "things that growers in Limboto do before the rain";
    const article = readPage(
      `<html><head><title>15 ${rest} - Kabar</title><meta property="og:title" content="${rest}"></head><body>
      <h1>15 <span>${rest}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(`15 ${rest}`);
  });

  it("is what the data call the article, where the page calls itself after its site", () => {
    for (const shown of ["div", "h4"]) {
      const article = readPage(
        `<html><head><title>Kabar Tani Gorontalo</title><meta property="og:title" content="Kabar Tani Gorontalo">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script></head><body>
        <div>Kabar Tani Gorontalo</div><${shown}>${TITLE}</${shown}><div class="isi">${paragraphs.join("")}</div></body></html>`,
      );
      expect(article.title).toBe(TITLE);
    }
  });

  it.each([
    "(gudang.test) 62",
    "(1/2 halaman)",
    "(36 komentar)",
    "[12 comments]",
    "62",
  ])("nor with what stands behind it: %s", (tail) => {
    const article = readPage(
      `<html><head><title>${TITLE} - Kabar</title><meta property="og:title" content="${TITLE}"></head><body>
        <h1>${TITLE} <span>${tail}</span></h1><p>12 Oktober 2026</p><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.published).toBe("2026-10-12");
  });

  it("but with a second line that says more", () => {
    const more = "kata petani yang sudah tiga puluh tahun menanam di sana";
    const article = readPage(
      `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}: <span>${more}</span></h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toContain(more);
  });

  it("is not what only search engines are told", () => {
    const article = readPage(
      `<html><head><title>Jagung lekas dipanen</title><meta property="og:title" content="${TITLE}">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Jagung lekas dipanen"}</script></head><body>
      <h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe(TITLE);
  });
});

describe("words that a break parts", () => {
  it("are no one word in title and lede", () => {
    const article = readPage(
      `<html><head><title>Panen Jagung di Limboto Mundur</title></head><body><h1>Panen Jagung<br>di Limboto Mundur</h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title).toBe("Panen Jagung di Limboto Mundur");
  });
});

describe("the title among several headings", () => {
  it.each([
    ["Kebun Kami: TITLE", "<h1>Kebun Kami</h1><h3>TITLE</h3>"],
    ["TITLE - Kabar", "<h1>TITLE, kata petani di Limboto</h1>"],
    [
      "Kebun Kami Sekeluarga | Warta | TITLE",
      '<h1><a href="https://kebun.test/">Kebun Kami Sekeluarga</a></h1><h2>TITLE, kata petani di Limboto</h2>',
    ],
  ])("is the most of what the page calls itself: %s over %s", (title, head) => {
    const named = title.replace("TITLE", TITLE);
    const article = readPage(
      `<html><head><title>${named}</title></head><body>${head.replace("TITLE", TITLE)}<div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.title.startsWith(TITLE)).toBe(true);
    expect(
      article.title.endsWith(head.includes("Limboto") ? "Limboto" : TITLE),
    ).toBe(true);
  });
});

describe("the title of a page without headings", () => {
  const page = (title: string, head: string) =>
    readPage(
      `<html><head><title>${title}</title></head><body><table><tr><td><font size="1"><a href="/">Kabar</a> | Pertanian</font></td><td>${head}<p>${paragraphs.join("")}</td></tr></table></body></html>`,
    );

  it.each([
    `Kabar Gorontalo | Oktober 2026 | ${TITLE}`,
    `Kabar Gorontalo: Pertanian: ${TITLE}`,
  ])("is the line that its own title holds: %s", (title) => {
    const article = page(
      title,
      `<font size="5"><b>${TITLE}</b></font><br><font size="1">Oleh <b>Rukmini Tanjungsari</b>, Pewarta Kabar | <a href="mailto:r@kabar.test">Surel</a></font><br>12 Oktober 2026<br><br>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.published).toBe("2026-10-12");
    expect(linesOf(article)).not.toContain(TITLE);
  });

  it("is the heading over the text, where the page calls itself otherwise", () => {
    for (const head of [
      `<h3>${TITLE}</h3>`,
      `<h2>Pers</h2><h3>${TITLE}</h3>`,
    ]) {
      const article = page("Kebun Kami", head);
      expect(article.title).toBe(TITLE);
      expect(linesOf(article).slice(-6)).toEqual(texts);
      expect(linesOf(article)).not.toContain(TITLE);
    }
  });

  it("is what the page calls itself, where nothing stands over the text", () => {
    expect(page("Kebun Kami Sekeluarga", "").title).toBe(
      "Kebun Kami Sekeluarga",
    );
  });
});

describe("the title that only screen readers say", () => {
  it("is the title all the same", () => {
    const page = `<html><head><title>Kabar Gorontalo: ${TITLE}</title></head><body><article><h1 class="sr-only">${TITLE}</h1><h2>Petani Gorontalo</h2><h2>Memanen lebih awal</h2>${paragraphs.join("")}</article></body></html>`;
    expect(readPage(page).title).toBe(TITLE);
  });
});

describe("the main photo is the one that the page names for itself", () => {
  const head =
    '<meta property="og:image" content="https://kabar.test/f/panen-jagung-1200x630.jpg">';
  const photo = '<img src="/f/panen-jagung-780x520.jpg" alt="">';
  const page = (above: string, within = ""): string =>
    `<html lang="id"><head><title>${TITLE}</title>${head}</head><body><header><h1>${TITLE}</h1>${above}</header><div class="isi">${paragraphs.toSpliced(3, 0, within).join("")}</div></body></html>`;

  it.each([
    [
      "in a figure",
      `<figure>${photo}<figcaption>Gudang penuh. <span>Istimewa</span></figcaption></figure>`,
      "Gudang penuh. Istimewa",
    ],
    [
      "in a box",
      `<div class="featured-image"><picture>${photo}</picture><p class="wp-caption-text">Gudang penuh.<span class="credit">Istimewa</span></p></div>`,
      "Gudang penuh. Istimewa",
    ],
    ["without a word", `<div>${photo}</div>`, null],
  ])("cut to another size above the text: %s", (_, above, caption) => {
    expect(readPage(page(above)).hero).toEqual({
      src: "https://kabar.test/f/panen-jagung-780x520.jpg",
      alt: "",
      caption,
    });
  });

  it("but not where it stands in the text", () => {
    expect(readPage(page("", `<p>${photo}</p>`)).hero).toBeNull();
  });
});

it("the title is the headline, where the page is shared under another and its window says the same", () => {
  const page = (window: string) =>
    readPage(
      `<html lang="id"><head><title>${window}</title><meta property="og:title" content="Kiat menyimpan panen"></head><body><div><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></div></body></html>`,
    ).title;
  expect(page(`${TITLE} - Kabar Pagi`)).toBe(TITLE);
  // It is the site's name that the first heading says.
  expect(
    readPage(
      `<html lang="id"><head><title>Kabar Kota Kita - Petani Panen Jagung Lebih Awal Tahun Ini</title><meta property="og:title" content="Panen Jagung Gorontalo Lebih Awal"></head><body><div class="logo"><h1>Kabar Kota Kita</h1></div><div><div>${paragraphs.join("")}</div></div></body></html>`,
    ).title,
  ).toBe("Panen Jagung Gorontalo Lebih Awal");
});

it("a sign that only screen readers say parts the words of a title", () => {
  expect(
    readPage(
      `<html lang="id"><head><title>Gorontalo: ${TITLE}</title></head><body><article><h1><span>Gorontalo</span><span class="visually-hidden">: </span><span>${TITLE}</span></h1>${paragraphs.join("")}</article></body></html>`,
    ).title,
  ).toBe(`Gorontalo: ${TITLE}`);
});

describe("the title that a page shows twice", () => {
  it("is said once", () => {
    expect(
      readPage(
        `<html lang="id"><head><meta property="og:title" content="${TITLE}"></head><body><h1><span class="panjang">${TITLE}</span><span class="pendek">${TITLE}</span></h1><div>${paragraphs.join("")}</div></body></html>`,
      ).title,
    ).toBe(TITLE);
  });
});

describe("the title of which the page calls itself a shorter form", () => {
  it("is none of a heading that tells what the site is about", () => {
    const title = "Panen Jagung Gorontalo";
    expect(
      readPage(
        `<html lang="id"><head><title>${title}</title></head><body><h1>Kabar Tani: berita panen, jagung dan padi dari Gorontalo setiap hari</h1><div class="judul">${title}</div><div>${paragraphs.join("")}</div></body></html>`,
      ).title,
    ).toBe(title);
  });

  it("is the longer one that it shows, though a button says the shorter", () => {
    const long =
      "Apakah ini petani paling sabar? Ia memanen jagung di Gorontalo lebih awal sebulan";
    const short = "Petani memanen jagung Gorontalo lebih awal";
    const article = readPage(
      `<html lang="id"><head><title>${short}</title></head><body><h1>${long}</h1><div>${paragraphs.join("")}</div><div class="bagi"><h3>Bagikan artikel ini:</h3><div>${short}</div></div></body></html>`,
    );
    expect(article.title).toBe(long);
  });
});

describe("who wrote it, and when", () => {
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
    ...["and", "und", "with", "et", "&"].map((sign): [string, string[]] => [
      `<p class='byline'>By <a href='/a'>Ani Lestari</a> in <a href='/j'>Tanjung Pinang</a> ${sign} <a href='/b'>Budi Santoso</a></p>`,
      ["Ani Lestari", "Budi Santoso"],
    ]),
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
  ])("and no newsroom or task: %s", (said, site, name) => {
    expect(
      read(
        paragraphs.join(""),
        `<meta property="og:site_name" content="${site}"><script type="application/ld+json">{"@type":"NewsArticle","author":["${said}"]}</script>`,
      ).authors,
    ).toEqual([name]);
  });

  it("is not since when somebody has been with a forum", () => {
    expect(
      read(
        `<dl class="profil"><dd>Joined: Sat Jun 03, 2017 9:12 am</dd></dl><p>Tue Apr 02, 2019 6:02 pm</p>${paragraphs.join("")}`,
      ).published,
    ).toMatch(/^2019-04-02/);
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
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><div><div><h1>${TITLE}</h1></div>${line}</div><div class="isi">${paragraphs.join("")}</div></body></html>`;
    expect(readPage(page).authors).toEqual(names);
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
      const data = { "@type": "NewsArticle", author: { name } };
      expect(
        read(
          paragraphs.join(""),
          `<meta property="og:site_name" content="Kabar"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        ).authors,
      ).toEqual(["Rukmini Tanjungsari"]);
    },
  );

  it.each([
    ["Kabar", "Kabar News", []],
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
    ["By <a>Ani Lestari</a> and Budi Santoso", ["Ani Lestari", "Budi Santoso"]],
    ["By <a>Ani Lestari</a> <span>Kabar Tani</span>", ["Ani Lestari"]],
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

  it("is in the short form of a date", () => {
    expect(
      read(
        paragraphs.join(""),
        '<meta property="article:published_time" content="20261012T0711">',
      ).published,
    ).toBe("2026-10-12T07:11:00+07:00");
  });

  it("is named before the newsroom and the day", () => {
    expect(
      read(
        `<p class="byline">Rukmini Tanjungsari - Kabar.test Senin, 12 Oktober 2026 | 07:11</p>${paragraphs.join("")}`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it.each([
    ["<div class='tanggal'><span>06 November 2026</span></div>", "2026-11-06"],
    [
      "<p>PUBLISHED : 12 Nov 2026 at 05:12 WIB</p>",
      "2026-11-12T05:12:00+07:00",
    ],
    [
      "<div>Senin, 16/11/2026</div><div class='isi2'>Ekonomi</div>",
      "2026-11-16",
    ],
  ])("is the date that stands below the headline: %s", (line, date) => {
    const today = "<div class='hari'>Rabu, 25 November 2026</div>";
    const page = `<html lang="en"><head><title>${TITLE}</title></head><body>${today}<h1>${TITLE}</h1>${line}<div class="isi">${paragraphs.join("")}</div></body></html>`;
    expect(readPage(page).published).toBe(date);
  });

  it.each([
    ["<p>Diperbarui: 12 Okt 2026</p><p>Pertanian</p>", "2026-10-12"],
    ["<h2 class='date-header'>Monday, 12 October 2026</h2>", "2026-10-12"],
    ["<p>12 Okt 2026</p><p>Beranda</p>", null],
  ])("is above the headline where it can only be its own: %s", (line, date) => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body>${line}<h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).published,
    ).toBe(date);
  });

  it("is in a word about the entry below the text", () => {
    expect(
      read(
        `${paragraphs.join("")}<p>This entry was posted on Monday, October 12th, 2026 at 7:11 am and is filed under Farming.</p>`,
      ).published,
    ).toBe("2026-10-12");
  });

  it("is marked as microformats mark it", () => {
    expect(
      read(
        `<div>07.11 <abbr class="published" title="2026-10-12T07:11:00+08:00">kemarin</abbr></div>${paragraphs.join("")}`,
      ).published,
    ).toBe("2026-10-12T07:11:00+08:00");
  });

  it("is in an abbreviation's title", () => {
    expect(
      read(
        `<abbr itemprop="datePublished" title="2026-10-12T07:11:00+08:00">07.11</abbr>${paragraphs.join("")}`,
      ).published,
    ).toBe("2026-10-12T07:11:00+08:00");
  });

  it("is told below a summary that reads like a first paragraph", () => {
    const summary =
      "Petani di Gorontalo memanen jagung sebulan lebih awal tahun ini, dan gudang di Limboto sudah penuh sejak pekan lalu.";
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p class="z">${summary}</p><div>Oleh: Rukmini Tanjungsari | 12 Okt 2026</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.published).toBe("2026-10-12");
    expect(article.lede).toBe(summary);
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
  ])("is told by %s", (_, below = "", above = "", after = "") => {
    expect(
      readPage(
        `<html><head><title>${TITLE}</title></head><body>${above}<h1>${TITLE}</h1>${below}<div class="isi">${paragraphs.join("")}</div>${after}</body></html>`,
      ).authors,
    ).toEqual(["Rukmini Tanjungsari"]);
  });

  it("is no sentence of a box about the author, and no reader", () => {
    for (const box of [
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

  it("is a line above the text; its time is left out where its zone is unknown", () => {
    const dated = `<p>Monday, 12 October 2026, 07:11</p>${paragraphs.join("")}`;
    expect(read(dated).published).toBe("2026-10-12");
  });
});
