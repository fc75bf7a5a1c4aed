import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { restored } from "../../src/core/restore.ts";
import { siteFor } from "../../src/sites/index.ts";
import { documentOf } from "../fixture.ts";
import { linesOf as allLinesOf } from "../lines.ts";

const URL = "https://kabar.test/berita/panen-jagung";
const TITLE = "Petani Gorontalo Memanen Jagung Lebih Awal";
const texts = Array.from(
  { length: 6 },
  (_, index) =>
    `Paragraf nomor ${index + 1} bercerita tentang panen jagung di Gorontalo, lengkap dengan angka dan tanggal.`,
);
const paragraphs = texts.map((text) => `<p>${text}</p>`);

/** What is read of a page of a site that no profile knows, its text as given. */
function read(text: string, head = ""): Article {
  const page = `<!doctype html><html lang="id"><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>
    <div class="isi">${text}</div></body></html>`;
  const found = extract(documentOf(page, URL), URL, siteFor(URL));
  if (found.kind !== "article") throw new Error(JSON.stringify(found));
  return restored(found.article);
}

/** The lines of the text, photos left out. */
const linesOf = (article: Article): string[] =>
  allLinesOf(article).filter((line) => !line.startsWith("!["));

/** The lines of a text with something put before, within and after its paragraphs. */
const linesWith = (piece: string, at: number): string[] =>
  linesOf(read(paragraphs.toSpliced(at, 0, piece).join("\n")));

describe("no word is lost", () => {
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

  it("of a quote that is one link", () => {
    const quote =
      "“Kami sudah mengukurnya, memetakannya, dan membuat filmnya; yang belum hanya menggali.”";
    expect(linesWith(`<p><a href="/film">${quote}</a></p>`, 3)).toContainEqual(
      expect.stringContaining(quote),
    );
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
    "Advertisement rates fell again, the agency said on Monday.",
    "Video: by the time the barge arrived, the tide had gone out again.",
    "Photos by phone were sent to the harbour within minutes.",
  ])("%s", (line) => {
    for (const at of [0, 3, 6])
      expect(linesWith(`<p>${line}</p>`, at)).toContain(line);
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

  it("is the line that the page calls one", () => {
    const article = read(
      `<div class="subtitle">${description}</div>${paragraphs.slice(1).join("")}`,
      head,
    );
    expect(article.lede).toBe(description);
    expect(linesOf(article)).toEqual(texts.slice(1));
  });
});

describe("what is about the article, or about others, leaves the text", () => {
  it.each([
    ["a label above the text", 0, "<p>EKSKLUSIF</p>"],
    ["a label below the text", 6, "<div><p>10 tanggapan pembaca</p></div>"],
    [
      "the title in other words",
      0,
      "<h4>Petani Gorontalo memanen jagung ... lebih awal!</h4>",
    ],
    ["a date in digits", 0, "<h5>12/10/2026 07.11</h5>"],
    [
      "one link behind a label",
      3,
      '<p><b>DI SULAWESI: </b><a href="/padi">Panen padi mundur sebulan karena kemarau</a></p>',
    ],
    [
      "a link in brackets",
      3,
      '<p>[<a href="/padi">Baca: Mengapa panen padi di Sulawesi mundur sebulan, dan siapa yang menanggung kerugiannya</a>]</p>',
    ],
    [
      "a caption of a film",
      3,
      '<div class="film"><div class="inline-video-caption"><span class="pb-caption">Petani memanen jagung di Limboto, Senin. (Antara)</span></div></div>',
    ],
    [
      "a caption after its figure",
      3,
      '<figure class="langkah"><img src="/jagung.jpg"></figure><figcaption class="caption">Jagung dijemur. (Antara)</figcaption>',
    ],
    [
      "a line in a photo's box",
      3,
      '<div class="mod-inline image"><a href="#">[+] Perbesar<img src="/jagung.jpg"></a><div><cite>Antara </cite>Jagung dijemur di halaman.</div></div>',
    ],
    [
      "a word about the author",
      6,
      '<section class="article-author"><p><a href="/rukmini">Rukmini</a> menulis tentang pertanian sejak 2012, setelah bekerja di dua harian lain di Makassar.</p></section>',
    ],
    [
      "a form with what it says",
      6,
      '<form action="/daftar"><input type="email"><p>Jangan khawatir; kami tidak mengirim sampah, dan Anda dapat berhenti kapan saja dengan satu klik.</p></form>',
    ],
    [
      "a box by its name",
      6,
      '<div id="moreFrom"><div class="kartu"><p>“Saya tidak gugup, karena sudah melakukannya berkali-kali di lapangan yang sama,” kata seorang atlet.</p></div></div>',
    ],
  ])("%s", (_, at, piece) => {
    expect(
      linesWith(piece, at).filter((line) => !texts.includes(line)),
    ).toEqual(/img/.test(piece) ? [expect.stringContaining("dijemur")] : []);
  });

  it("but a photo's caption stands under its photo", () => {
    const { body } = read(
      paragraphs
        .toSpliced(
          3,
          0,
          '<figure><img src="/jagung.jpg"></figure><figcaption>Jagung dijemur.</figcaption>',
        )
        .join(""),
    );
    const figure = body.children.find(
      (block) => "tagName" in block && block.tagName === "figure",
    ) as Element;
    expect(figure.children.map((part) => (part as Element).tagName)).toEqual([
      "img",
      "figcaption",
    ]);
  });

  it.each([
    [
      "a box that holds the article",
      `<div class="author">${paragraphs.join("")}</div>`,
    ],
    ["a form around the whole page", `<form>${paragraphs.join("")}</form>`],
    [
      "a class that only holds such a word",
      paragraphs
        .map((text) =>
          text.replace("<p>", '<p class="social-embed tag-panen">'),
        )
        .join(""),
    ],
  ])("and %s is kept", (_, text) => {
    expect(linesOf(read(text))).toEqual(texts);
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
