import { describe, expect, it } from "vitest";
import {
  linesOf,
  paragraphs,
  read,
  readPage,
  TITLE,
  texts,
} from "../clean/general/page.ts";

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

  it("is what is called one, between breaks", () => {
    const article = readPage(
      `<html lang="ko"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="subtitle"><b>하루도 빠짐없이 바람·파도 적은 공책 61권<br>기상청 “관측소 없던 해역의 유일한 기록”</b></div><div class="byline">강태은 기자</div><div>${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.lede).toBe(
      "하루도 빠짐없이 바람·파도 적은 공책 61권 기상청 “관측소 없던 해역의 유일한 기록”",
    );
    expect(linesOf(article)).toEqual(texts);
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

  it.each([
    `<h2 class="detail-sapo">${summary}</h2>`,
    `<div id="cmsAbstract"><div class="inner"><p>${summary}</p></div></div>`,
  ])("is what is called one in a box apart, below the day, too: %s", (box) => {
    const article = page(`<div>Senin, 12 Oktober 2026</div>${box}`);
    expect(article.lede).toBe(summary);
    expect(linesOf(article)).toEqual(texts);
    // One of what opens when it is asked for is none.
    const hidden = page(
      `<div>Senin, 12 Oktober 2026</div><div style="display:none">${box}</div>`,
    );
    expect(hidden.lede).toBe(null);
  });

  it.each([
    "<div class='contrib-desc'>I write about corn and rice and sheds</div>",
    "<div class='sub-header'><div class='header-byline'>By <a rel='author' href='/m/jagungku'>jagungku</a> in <a href='/k'>Kebun>Ladang</a></div></div>",
    "<div class='review-summary'><div class='product'><span>Pemipil</span> <a href='/alat'>Kencana 3</a> <span>from $499 today</span></div><div>78</div></div>",
  ])("is nothing about the writer, and no verdict: %s", (line) => {
    expect(page(`${line}<p>Senin, 12 Oktober 2026</p>`).lede).toBe(null);
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
      "as one of several points above the writer's name",
      `<ul><li>Gudang desa sudah penuh</li><li>${description}</li></ul><p>Oleh Wahyu Rahmadi</p>`,
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

  it("below the text, which it sums up in bold", () => {
    const article = read(
      `${paragraphs.join("")}<div class="ringkasan"><p><strong>${description}</strong></p></div>`,
      head,
    );
    expect(article.lede).toBe(null);
    expect(linesOf(article).at(-1)).toBe(description);
  });

  it("nor is the title of its recording", () => {
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><div class="rekaman"><h4>${TITLE}</h4></div><div>Senin, 12 Oktober 2026</div><section>${paragraphs.join("")}</section></article></main></body></html>`,
    );
    expect(article.lede).toBe(null);
  });

  it("under the name of the site, which it is about", () => {
    const about = "One accountant, one bakery, and mostly arithmetic.";
    const lede = (address: string) =>
      readPage(
        `<html lang="en"><head><title>${TITLE}</title><meta name="description" content="${about}"></head><body><div><h1><a href="${address}">Kabar</a></h1><h2>${about}</h2></div><div><h3>${TITLE}</h3><div>${paragraphs.join("")}</div></div></body></html>`,
      ).lede;
    expect(lede("/")).toBeNull();
    expect(lede("https://lain.test/")).toBe(about);
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

  it("with the day behind it on its line, which is none of it", () => {
    const article = read(
      `<p class="description"><b>Gudang penuh, harga turun, dan petani tenang</b> <time>posted on October 12, 2026 at 6:13pm</time></p><p>Oleh Ani Lestari</p>${paragraphs.join("")}`,
    );
    expect([article.lede, article.published]).toEqual([
      "Gudang penuh, harga turun, dan petani tenang",
      "2026-10-12",
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

  it("what the page asks of its guests", () => {
    const guests =
      "You are currently viewing our boards as a guest, which gives you limited access. Registration is fast and free, so please join our community today!";
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><table><tr><td>${guests}</td></tr></table><div>12-10-2026, 17:13</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.lede).toBe(null);
    expect(linesOf(article)).toEqual(texts);
  });

  it("a line that only says when", () => {
    const article = headed(
      `<div class="subhead"><div class="tanggal">Updated: May 15, 2026, 12:10 PM ET</div></div>`,
    );
    expect(article.lede).toBe(null);
    expect(article.published).toMatch(/^2026-05-15/);
  });

  it("when it was published and changed, in a box that is named after the lede", () => {
    const article = headed(
      `<div class="lede-text__times"><time datetime="2026-05-15T04:00:00Z">May 15, 2026, 12:00 AM EDT</time> <span>Updated on <time>May 15, 2026, 9:14 AM EDT</time></span></div>`,
    );
    expect(article.lede).toBe(null);
    expect(linesOf(article)).toEqual(texts);
  });
});
