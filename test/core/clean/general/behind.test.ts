import { describe, expect, it } from "vitest";
import { linesOf, paragraphs, readPage, TITLE, texts } from "./page.ts";

/*
 * What stands around a text in boxes of its own.
 */

const pageOf = (body: string): string[] =>
  linesOf(
    readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body>${body}</body></html>`,
    ),
  );

const text = `<div class="isi">${paragraphs.join("")}</div>`;
const blurb =
  "Pemerintah desa meminta para petani untuk menyimpan sebagian panen mereka sampai harga di pasar kembali naik.";

describe("the beginning of the next article goes", () => {
  const begun = (end: string, heading: string): string =>
    `<section class="lanjut"><h2>${heading}</h2><p>${blurb}</p><p>Kata mereka, harga jagung turun lagi pada musim ini.</p>${end}</section>`;

  it.each([
    [
      "by its headline",
      begun("", '<a href="/berita/katak">Warga Memelihara Katak di Atap</a>'),
    ],
    [
      "by the way to its rest",
      begun(
        '<a href="/berita/katak">Selengkapnya</a>',
        "Warga Memelihara Katak di Atap",
      ),
    ],
  ])("%s", (_, next) => {
    expect(
      pageOf(`<main><article><h1>${TITLE}</h1>${text}</article>${next}</main>`),
    ).toEqual(texts);
  });

  it.each([
    [
      "with a heading that leads to elsewhere on the page",
      '<h2><a href="#lagi">Katak di Atap</a></h2>',
      "",
    ],
    [
      "with a heading that leads to another page",
      '<h2><a href="/tag/katak">Katak di Atap</a></h2>',
      "",
    ],
    [
      "with a way to more",
      "<h2>Katak di Atap</h2>",
      '<a href="/data">More</a>',
    ],
  ])("but a part of the page's own article stays, %s", (_, heading, end) => {
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div class="isi">${text}<div class="bagian">${heading}<p>${texts[0]?.replace("1", "7")}</p><p>${texts[0]?.replace("1", "8")}</p>${end}</div></div></article>`,
      ),
    ).toContain(texts[0]?.replace("1", "8"));
  });
});

it("readers' words go, though their number stands over the text in a box of such a name", () => {
  const comments = `<div class="spotim"><h4>Aturan Berkomentar</h4><div class="kata"><b>ani</b><p>Setuju sekali, panen tahun ini memang bagus dan harganya pun baik.</p></div><div class="kata"><b>budi</b><p>Kapan panen di kecamatan sebelah? Katanya pekan depan.</p></div></div>`;
  expect(
    pageOf(
      `<div class="kepala"><h1>${TITLE}</h1><div class="article__comments"><span>3</span></div></div><div>${text}${comments}</div>`,
    ),
  ).toEqual(texts);
});

describe("boxes behind the text that lead to other pages go", () => {
  it.each([
    [
      "headlines in a table, each under its part of the paper",
      `<div id="di-dalam"><h4>Di dalam Kabar</h4><table><tr>${[1, 2, 3].map((n) => `<td><h6><a href="/opini">Opini »</a></h6><h6><a href="/opini/${n}">Judul lain nomor ${n} dari koran</a></h6><p>${blurb}</p></td>`).join("")}</tr></table></div>`,
    ],
    [
      "short headlines under photos",
      `<div><h2>Ulasan</h2><ul>${["Hujan", "Padi", "Gudang tua", "Sapi"].map((name, n) => `<li class="${n ? "" : "first"}"><h3><a href="/ulasan/${n}"><img src="/f/${n}.jpg" alt="">${name}</a></h3><p>Mengapa ${name} disukai orang</p></li>`).join("")}</ul></div>`,
    ],
    [
      "one with a blurb above bare headlines",
      `<div><h2><a href="/tani">Kabar tani lainnya</a></h2><ul><li class="a"><h3><a href="/tani/1">Sawah di tepi danau terendam</a></h3><p>${blurb}</p></li><li class="b"><h3><a href="/tani/2">Harga pupuk turun di dua pasar</a></h3></li><li class="c"><h3><a href="/tani/3">Koperasi baru dibuka di Limboto</a></h3></li></ul></div>`,
    ],
  ])("%s", (_, box) => {
    // One class for all columns of a page: what stands in one more of them may be the text's.
    expect(
      pageOf(
        `<div class="utama"><h1>${TITLE}</h1><div class="kolom">${text}</div><div class="kolom">${box}</div></div>`,
      ),
    ).toEqual(texts);
  });

  it.each([
    ["with links to elsewhere", "https://arsip.test/"],
    ["with ways to notes on the page", "#catatan-"],
  ])("and those stay that tell where it is from: %s", (_, way) => {
    const sources = `<div class="rujukan"><h2>Rujukan</h2><ol>${[1, 2, 3].map((n) => `<li>Wahyu, catatan ${n}, <a href="${way}${n}">Panen di tepi danau</a>, 2019.</li>`).join("")}</ol></div>`;
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}${sources}</div></article>`,
      ).join("\n"),
    ).toContain("Wahyu, catatan 2");
  });

  it("and posts of blogs in a list, under what they are called in bold, in the text's own box", () => {
    const posts = (host: string): string =>
      `<div id="dari-blog"><h4>Dari Blog: Pendapat dan Debat</h4><ul>${[1, 2, 3].map((n) => `<li><a href="${host}/blog/${n}"><strong>Judul lain nomor ${n} dari blog</strong></a><p>Kata mereka, ${n} kali dan tidak lebih dari itu, harga jagung turun lagi pada musim ini.</p></li>`).join("")}</ul></div>`;
    const around = (box: string): string =>
      `<div class="utama"><h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}${box}</div></div>`;
    expect(pageOf(around(posts("")))).toEqual(texts);
    // Told of elsewhere, they are its sources.
    expect(pageOf(around(posts("https://arsip.test"))).join("\n")).toContain(
      "Kata mereka, 2 kali",
    );
  });

  it.each([
    [
      "answers with links in them",
      "<section><h2>Pertanyaan</h2><h3>Kapan panen?</h3><p>Bulan depan, lihat <a href='/k/1'>kalender panen desa ini</a>.</p><h3>Di mana?</h3><p>Di <a href='/k/2'>Limboto dan sekitarnya</a>.</p></section>",
      "Bulan depan, lihat kalender panen desa ini.",
    ],
    [
      "a table whose rows lead to more",
      "<table><tr><th>Desa</th><th>Panen</th></tr><tr><td><a href='/d/1'>Limboto</a></td><td>12 ton</td></tr><tr><td><a href='/d/2'>Batudaa</a></td><td>14 ton</td></tr></table>",
      "| Limboto | 12 ton |",
    ],
  ])("and those stay that tell more: %s", (_, box, line) => {
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}${box}</div></article>`,
      ),
    ).toContain(line);
  });

  it("and a second part of the text stays, with links in it", () => {
    const part = `<div class="isi">${texts.map((line, n) => `<p>${line} Kabar <a href="/lama/${n}">yang lebih lama tentang hal ini di desa</a> ada pula, dan ${blurb}</p>`).join("")}</div>`;
    expect(
      pageOf(`<article><h1>${TITLE}</h1>${text}${part}</article>`),
    ).toHaveLength(12);
  });
});

describe("a panel that is shown alone", () => {
  it("is no reason to keep all that stands in it", () => {
    expect(
      pageOf(
        `<div class="tab active"><div><h1>${TITLE}</h1>${text}</div><div class="kaki"><h4>Di dalam Kabar</h4><div class="kisah"><h6><a href="/a">Danau</a></h6><p>${blurb}</p></div></div></div>`,
      ),
    ).toEqual(texts);
  });
});

describe("a box like the text's, in which only what is hidden says something", () => {
  it("does not come in", () => {
    expect(
      pageOf(
        `<div><h1>${TITLE}</h1><div class="kolom">${paragraphs.join("")}</div><div class="kolom"><div class="tiket" style="display:none"><h5>Beli karcis</h5><p>${blurb}</p></div></div></div>`,
      ),
    ).toEqual(texts);
  });
});

describe("data for scripts", () => {
  const data = `{ "modul": [{"nama": "foto"}], "nomor": "2563479", "bagian": "tani/jagung", "penulis": "" }`;

  it("is no text", () => {
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1>${text}<div class="data hidden">${data}</div></article>`,
      ),
    ).toEqual(texts);
  });

  it("is where an article shows it", () => {
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<pre>${data}</pre>${paragraphs[0]}</div></article>`,
      ),
    ).toContain(data);
  });
});

describe("opinions of visitors", () => {
  it("are no part of a text, though each stands in no box of its own", () => {
    const opinion = `<h3>Bagus</h3><i>posted by Wahyu on 7 Jun 2026</i><p>${blurb}</p>`;
    expect(
      pageOf(
        `<div><h1>${TITLE}</h1>${text}<div><h2>Visitor Opinions (latest shown first)</h2>${opinion.repeat(3)}</div></div>`,
      ),
    ).toEqual(texts);
  });
});

describe("an element of another vocabulary around a page", () => {
  it("takes nothing with it", () => {
    expect(
      pageOf(`<xhtml:link rel="alternate"><h1>${TITLE}</h1>${text}`),
    ).toEqual(texts);
  });
});

describe("a page that has no title at all", () => {
  it("is named after its site", () => {
    const { title, body } = readPage(`<body>${text}</body>`);
    expect(title).toBe("kabar.test");
    expect(body.children).toHaveLength(texts.length);
  });
});

describe("a site's own element among words", () => {
  it("parts no paragraph", () => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}<p>${texts[0]} Kata <nama-usaha id="7">Gudang Makmur</nama-usaha> begitu pula.</p>${paragraphs[0]}</div>`,
      ),
    ).toContain(`${texts[0]} Kata Gudang Makmur begitu pula.`);
  });
});

describe("a letter that a font shows as a sign", () => {
  it("is no word", () => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs[0]}<p><span class="kaca"><span class="icon icon-white">S</span></span></p>${paragraphs.join("")}</div>`,
      ),
    ).not.toContain("S");
  });
});

describe("the day over a text", () => {
  it("goes, though a photo with a long caption stands above it", () => {
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div><figure><img src="/f.jpg"><figcaption><p>${blurb}</p></figcaption></figure><div><p><span>LIMBOTO</span> | <span>Mon Oct 12, 2026 4:29pm EDT</span></p></div>${paragraphs.join("")}</div></article>`,
      ),
    ).toEqual(texts);
  });
});

describe("a text in a box whose name misleads", () => {
  it("is found by how much of the page's running text it has", () => {
    const rates = Array.from(
      { length: 12 },
      (_, n) =>
        `<tr><td>Pinjaman ${n} tahun dari bank desa, dengan jaminan</td><td>3,${n} %</td></tr>`,
    ).join("");
    expect(
      pageOf(
        `<div class="with_related_categories"><h1>${TITLE}</h1><div id="story_content">${paragraphs.join("")}</div></div><div class="kolom"><p>Bunga bank hari ini, menurut papan di pasar, seperti kemarin, dan dua hari lalu.</p><table>${rates}</table></div>`,
      ),
    ).toEqual(texts);
  });
});

describe("a gallery that says more than the text", () => {
  const photos = Array.from(
    { length: 14 },
    (_, n) =>
      `<p><img src="/f/${n}.jpg">${n + 1}. Ladang ${n}: di sini, di tepi danau, jagung ditanam dua kali, dan yang kedua selalu lebih baik dari yang pertama, kata orang yang tinggal di sebelahnya, dan ia menanam padi.</p>`,
  ).join("");

  it("is no reason to leave the text out", () => {
    expect(
      pageOf(
        `<div class="tumpang"><article class="aset"><h1>${TITLE}</h1><div class="ganda"><div class="galeri gallery"><div>${photos}</div></div><div class="isi">${paragraphs.slice(0, 3).join("")}</div></div></article></div>`,
      ),
    ).toEqual(expect.arrayContaining(texts.slice(0, 3)));
  });

  it("is shown with its photos, and without their thumbnails", () => {
    const slides = Array.from(
      { length: 8 },
      (_, n) =>
        `<div class="slide"><img src="/f/${n}.jpg"><div class="meta"><div>${n + 1}. Ladang ${n}: ${blurb}</div><a href="#" title="Layar penuh">Layar penuh</a></div></div>`,
    ).join("");
    const thumbnails = Array.from(
      { length: 8 },
      (_, n) =>
        `<li class="kecil"><a href="#"><img src="/f/k${n}.jpg" width="80" height="45"></a></li>`,
    ).join("");
    const { body } = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="isi">${paragraphs.slice(0, 3).join("")}<div class="gallery"><div class="viewport">${slides}</div><div class="navigasi"><ul>${thumbnails}</ul><a href="#">Last Slide</a><a href="#">Next Slide</a></div></div></div></article></body></html>`,
    );
    const photosOf = JSON.stringify(body).match(/\/f\/k?\d\.jpg/g);
    expect(photosOf).toEqual(
      Array.from({ length: 8 }, (_, n) => `/f/${n}.jpg`),
    );
  });
});

describe("a box that is marked as no content", () => {
  it("goes, though it lists things", () => {
    expect(
      pageOf(
        `<div class="utama"><h1>${TITLE}</h1><div class="kolom">${paragraphs.join("")}</div><div class="kolom"><div class="robots-nocontent"><h2>Terima kasih</h2><ul><li>Semua kabar di ponsel</li><li>Surat setiap pagi</li></ul><p>${blurb}</p></div></div></div>`,
      ),
    ).toEqual(texts);
  });
});

describe("what looks like it stays", () => {
  const long = `${blurb} ${blurb.replace("desa", "kota")}`;
  it.each([
    [
      "an article beside longer words of others",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></article><div class="popup">${`<p>${long}</p>`.repeat(30)}</div>`,
      texts[0],
    ],
    [
      "steps that are closed",
      `<h1>${TITLE}</h1><div>${`<div class="langkah">${paragraphs[0]}${paragraphs[1]}</div>`.repeat(3)}<div class="langkah"><a href="#">Buka</a><div style="display:none"><p>${blurb}</p></div></div></div>`,
      blurb,
    ],
    [
      "what is called capital",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<h2>Rincian modal</h2><ul id="rincian-modal"><li>Gerobak: Rp2 juta</li><li>Bibit: Rp1 juta</li></ul>${paragraphs[0]}</div></article>`,
      "- Gerobak: Rp2 juta",
    ],
    [
      "scores",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<div class="ratings"><p>Rasa: 8 dari 10</p><p>Harga: 7 dari 10</p></div>${paragraphs[0]}</div></article>`,
      "Rasa: 8 dari 10",
    ],
    [
      "tools of which a page tells",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<div class="contenttools"><h3>Alat</h3><p>Cangkul dan sabit.</p></div>${paragraphs[0]}</div></article>`,
      "Cangkul dan sabit.",
    ],
    [
      "a book in brackets",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<p>(Edited by Rukmini Tanjungsari, Gudang, 320 pages)</p>${paragraphs[0]}</div></article>`,
      "(Edited by Rukmini Tanjungsari, Gudang, 320 pages)",
    ],
    [
      "data among code",
      `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}<pre><code><span>{ "nama": "Ani Lestari", "umur": 31, "kota": "Limboto" }</span></code></pre>${paragraphs[0]}</div></article>`,
      '{ "nama": "Ani Lestari", "umur": 31, "kota": "Limboto" }',
    ],
    [
      "what stands beside a panel's text",
      `<h1>${TITLE}</h1><div><div class="panel active">${paragraphs.join("")}<div class="alat"><p>Cangkul</p><p>Sabit</p></div></div><div class="panel"><p>${long}</p></div></div>`,
      "Cangkul",
    ],
  ])("%s", (_, body, line) => {
    expect(pageOf(body).join("\n")).toContain(line);
  });

  it.each([
    "We reserve the right to remove any user content that breaks the law of the province, the letter said.",
    "Did you notice anything odd that night? Tell me about it.",
    "Subscribing to a newsletter costs most people a minute, and leaving it ten, the survey of growers found.",
    "Comments are moderated by three people in Manila, who read forty thousand of them each day.",
    "Get case updates from the court by e-mail, and keep each of them until the case has ended.",
    "Main topics: inflation, jobs, and the price of rice in the east.",
  ])("a line of a story: %s", (line) => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}<p>${line}</p>${paragraphs[0]}</div>`,
      ),
    ).toContain(line);
  });

  it.each(["Remember me", "E-mail alerts", "Multimedia"])(
    "a heading over words: %s",
    (heading) => {
      expect(
        pageOf(
          `<h1>${TITLE}</h1><div>${paragraphs.join("")}<h3>${heading}</h3>${paragraphs[0]}</div>`,
        ),
      ).toContain(`### ${heading}`);
    },
  );

  it("the day before a name that begins like a month", () => {
    expect(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><div><h1>${TITLE}</h1><p>12/10/2026 Novi 17:13 WIB</p>${paragraphs.join("")}</div></body></html>`,
      ).published?.slice(0, 10),
    ).toBe("2026-10-12");
  });
});

describe("who has made it, in brackets", () => {
  it.each([
    "(Reporting by Rukmini Tanjungsari in Limboto; Editing by Wahyu Rahmadi)",
    "(Additional reporting by Rukmini Tanjungsari, editing by Wahyu Rahmadi)",
    "(Editing by Wahyu Rahmadi and Rukmini Tanjungsari)",
  ])("is a byline: %s", (line) => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}<p>${line}</p></div>`,
      ),
    ).toEqual(texts);
  });

  it("is a sentence where it says more", () => {
    const line =
      "(Editing by hand, as Wahyu did for forty years, was slow, and nobody has done it since he left.)";
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}<p>${line}</p>${paragraphs[0]}</div>`,
      ),
    ).toContain(line);
  });
});

describe("a last paragraph that is called a footer", () => {
  it("is the text's", () => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}<p class="story-footer">${blurb}</p></div>`,
      ),
    ).toEqual([...texts, blurb]);
  });
});

describe("dishes of one article, each with its photo and a page of its own", () => {
  it("stay, however short their names", () => {
    const dishes = [1, 2, 3, 4, 5].map(
      (n) =>
        `<div class="hidangan"><h2><a href="/resep/${n}"><img src="/f/${n}.jpg">Sup ${n}</a></h2><p>${texts[n]} Sajikan hangat.</p></div>`,
    );
    expect(
      pageOf(
        `<article><h1>${TITLE}</h1><div>${paragraphs.join("")}${dishes.join("")}</div></article>`,
      ),
    ).toContain(`${texts[5]} Sajikan hangat.`);
  });
});

describe("what stands behind the page's own article", () => {
  // In columns of columns, as builders of pages set a text, the judge takes all that is around.
  const parts = [1, 2, 3, 4].map((part) =>
    texts.slice(0, 3).map((words) => `${words} Bagian ${part}.`),
  );
  const columns = parts
    .map(
      (part) =>
        `<div class="k"><div class="b">${part.map((words) => `<p>${words}</p>`).join("")}</div></div>`,
    )
    .join("");
  const behind = (more: string): string[] =>
    pageOf(
      `<main><article><h1>${TITLE}</h1>${columns}</article>${more}</main>`,
    );

  it.each([
    [
      "a headline over a few words",
      "<section><h2>Lainnya</h2><h3>Pengeras suara yang ingin menjadi lampu</h3><p>Ia bukan lampu.</p></section>",
    ],
    [
      "a part of the paper",
      "<section><h3>Lagi dari Ekonomi</h3><article><h3><a href='/e/1'>Sopir angkot memilih ketua baru</a></h3><p>Pemilihan berlangsung sejak Senin pagi.</p></article></section>",
    ],
  ])("goes: %s", (_, more) => {
    expect(behind(more)).toEqual(parts.flat());
  });

  it("stays, where it is a sentence of its own", () => {
    const sentence = "Laporan ini telah diperbaiki pada bagian harga.";
    expect(behind(`<p>${sentence}</p>`)).toEqual([...parts.flat(), sentence]);
  });

  it("is the text's where another part of it stands there", () => {
    const more = paragraphs.slice(3).join("");
    expect(
      pageOf(
        `<main><article><h1>${TITLE}</h1>${paragraphs.slice(0, 3).join("")}</article><section><h2>Bagian kedua</h2>${more}</section></main>`,
      ),
    ).toEqual([...texts.slice(0, 3), "## Bagian kedua", ...texts.slice(3)]);
  });
});

it("a text in columns of boxes without a name, of which a judge keeps one", () => {
  const columns = [0, 2, 4]
    .map(
      (at) =>
        `<div><div><div>${paragraphs.slice(at, at + 2).join("")}</div></div></div>`,
    )
    .join("");
  expect(
    pageOf(`<main><article><h1>${TITLE}</h1>${columns}</article></main>`),
  ).toEqual(texts);
});

it("what readers say below a text between breaks is none of it, though two of them are too few for a list", () => {
  const part = (text: string): string =>
    `<div class="sc-jtRfpW"><p class="sc-dVhcbM highLight">${text}</p></div>`;
  const [first = "", second = "", ...rest] = [
    "北見沢町の旧大滝駅で、元国鉄職員の三浦さんが待合室に本棚を置き、毎朝6時に鍵を開けている。列車が来なくなって11年。",
    "棚は廃校になった小学校から譲り受けた。並ぶのは約1200冊。時刻表が半分を占める。",
    "落とし主が取りに来るかもしれない。待合室を閉めておくわけにいかなくなった。",
    "始めたのは2016年の冬。雪かきをしていた三浦さんは、ホームの端で古い切符を拾った。行き先の欄に、鉛筆で帰ると書かれていたという。",
    "切符は今も窓口のガラスの内側に貼ってある。名乗り出た人は、これまでに3人いるが、どれも持ち主ではなかった。",
  ];
  const lines = linesOf(
    readPage(
      `<html lang="ja"><head><title>廃駅の待合室に図書棚、毎朝開ける74歳</title></head><body><main id="contentsWrap"><div id="yjnMain"><article id="uamods" class="sc-bBXqnf"><header><h1>廃駅の待合室に図書棚、毎朝開ける74歳</h1></header><div class="article_body">${part(`${first}<br><br>${second}`)}<div class="sc-pager"><p>次ページは：町は解体を検討</p></div>${part(rest.join(""))}</div></article><section id="comment-main"><h2>コメント46件</h2><p>コメントポリシーに反した投稿は非表示になります。</p><ul><li><a href="/profile/1">tok*****</a><time>2/13(日) 9:40</time><p>時刻表が一番借りられるというのが泣けます。昔の旅を読み直すのでしょうね。</p></li><li><a href="/profile/2">kwm*****</a><time>2/13(日) 10:11</time><p>2400万円は町には重い。でも毎朝開ける人がいる建物は、もう建物以上だと思う。</p></li></ul></section></div></main></body></html>`,
    ),
  );
  expect(lines).toContain(first);
  expect(lines.join(" ")).not.toContain("泣けます");
});
