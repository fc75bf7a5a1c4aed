import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { restored } from "../../src/core/restore.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, factsOf } from "../fixture.ts";

/*
 * What editors and their tools write into articles of the known site.
 */

const address = "https://ekonomi.bisnis.com/read/20261012/257/1800001/slug";

const texts = Array.from(
  { length: 4 },
  (_, index) =>
    `Paragraf nomor ${index + 1} bercerita tentang panen jagung di Gorontalo, lengkap dengan angka dan tanggal, kata Galih.`,
);
const paragraphs = texts.map((text) => `<p>${text}</p>`);
const title = "Petani Gorontalo Memanen Jagung Lebih Awal";

function read(
  content: string,
  before = "",
  names = { title: "detailsTitleCaption", text: "detailsContent" },
): Article {
  const page = `<main><div class="col-left"><h1 class="${names.title}">${title}</h1>${before}${content.includes("<article") ? content : `<article class="${names.text}">${content}</article>`}</div></main>`;
  const found = extract(documentOf(page, address), address, siteFor(address));
  if (found.kind !== "article") throw new Error(JSON.stringify(found));
  return found.article;
}

const linesOf = (content: string, before = ""): string[] =>
  factsOf(read(content, before)).lines;

/** The lines between the first paragraph and the last ones. */
const linesWith = (piece: string): string[] => {
  const lines = linesOf(paragraphs.toSpliced(1, 0, piece).join("\n"));
  expect(lines[0]).toBe(texts[0]);
  expect(lines.slice(-3)).toEqual(texts.slice(1));
  return lines.slice(1, -3);
};

const photo = (name: string): string =>
  `https://images.bisnis.com/posts/2026/10/12/1/${name}`;

describe("a photo stays, though its name is that of a loader's", () => {
  it.each([
    "pixel-8-pro_1696500000.jpg",
    "loading-peti-kemas.jpg",
    "default-utang.jpg",
    "transparent-tv.jpg",
    "blank-spot-sinyal.jpg",
    "lazy-susan.jpg",
  ])("%s", (name) => {
    expect(
      linesWith(
        `<figure class="detailsImgWrap"><img src="${photo(name)}"><figcaption class="detailsImgCaption">Keterangan.</figcaption></figure>`,
      ),
    ).toEqual([`![](${photo(name)})`, "= Keterangan."]);
  });

  it("and whatever its loader calls where it is", () => {
    expect(
      linesWith(
        `<figure><img src="/lazy.svg" data-foto-asli="${photo("sawah.jpg")}"></figure>`,
      ),
    ).toEqual([`![](${photo("sawah.jpg")})`]);
  });

  it.each([
    "blank.jpg",
    "placeholder-16x9.png",
    "loading.gif",
    "lazy-load.svg",
  ])("but %s is none", (name) => {
    expect(linesWith(`<figure><img src="/default/${name}"></figure>`)).toEqual(
      [],
    );
  });
});

describe("what stands in italics under a photo", () => {
  const image = `<img src="${photo("sawah.jpg")}">`;
  it.each([`<p>${image}</p>`, image, `<figure>${image}</figure>`])(
    "is its caption, where it says whose it is: %s",
    (html) => {
      expect(
        linesWith(`${html}<p><em>Ilustrasi sawah. Foto: Freepik</em></p>`),
      ).toEqual([
        `![](${photo("sawah.jpg")})`,
        "= Ilustrasi sawah. Foto: Freepik",
      ]);
    },
  );

  it("is text, where it does not", () => {
    expect(
      linesWith(`<p>${image}</p><p><em>Panen belum selesai.</em></p>`),
    ).toEqual([`![](${photo("sawah.jpg")})`, "Panen belum selesai."]);
  });
});

it("a photo that is known from elsewhere is shown in the stead of what stands in for it", () => {
  expect(
    linesWith(
      `<figure><img src="/static/loading-spinner.gif"><noscript><img src="${photo("a.jpg")}"></noscript></figure><figure><img src="/img/placeholder-grey.png" srcset="${photo("b.jpg")} 800w"></figure><picture><source srcset="${photo("c.jpg")}"><img src="/img/loading-baru.png"></picture>`,
    ),
  ).toEqual(["a.jpg", "b.jpg", "c.jpg"].map((name) => `![](${photo(name)})`));
});

it("photos of a gallery keep their captions, and it its own", () => {
  const one = (name: string, caption: string): string =>
    `<figure class="wp-block-image"><img src="${photo(name)}">${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
  expect(
    linesWith(
      `<figure class="wp-block-gallery">${one("a.jpg", "Satu.")}${one("b.jpg", "")}${one("c.jpg", "Tiga.")}<figcaption>Suasana panen.</figcaption></figure>`,
    ),
  ).toEqual([
    `![](${photo("a.jpg")})`,
    "= Satu.",
    `![](${photo("b.jpg")})`,
    `![](${photo("c.jpg")})`,
    "= Tiga.",
    "Suasana panen.",
  ]);
});

it("two photos beside each other keep their captions", () => {
  const one = (name: string): string =>
    `<figure class="detailsImgWrap"><img src="${photo(name)}"><figcaption class="detailsImgCaption">Ini ${name}.</figcaption></figure>`;
  expect(
    linesWith(
      `<div class="detailsImgWrap -col">${one("a.jpg")}${one("b.jpg")}</div>`,
    ),
  ).toEqual([
    `![](${photo("a.jpg")})`,
    "= Ini a.jpg.",
    `![](${photo("b.jpg")})`,
    "= Ini b.jpg.",
  ]);
});

describe("what is embedded becomes a link", () => {
  const film = "https://www.youtube.com/watch?v=abcdefghijk";
  const source = "https://www.youtube.com/embed/abcdefghijk";
  it.each([
    [
      "a lazy frame",
      `<iframe src="about:blank" data-src="${source}"></iframe>`,
      [`[www.youtube.com] ${film}`],
    ],
    [
      "a frame without an address yet",
      `<p><iframe src="" data-lazy-src="${source}"></iframe></p>`,
      [`[www.youtube.com] ${film}`],
    ],
    [
      "a film that the text calls to look at",
      `<p>Simak video di bawah ini:</p><p><iframe src="${source}"></iframe></p>`,
      ["Simak video di bawah ini:", `[www.youtube.com] ${film}`],
    ],
    [
      "a post of Facebook's",
      '<div class="fb-post" data-href="https://www.facebook.com/kabar/posts/1"></div>',
      ["[www.facebook.com] https://www.facebook.com/kabar/posts/1"],
    ],
    [
      "what an editor's tool has stored",
      `<figure class="media"><oembed url="${film}"></oembed></figure>`,
      [`[www.youtube.com] ${film}`],
    ],
    [
      "a chart of Flourish's",
      '<div class="flourish-embed flourish-chart" data-src="visualisation/123"><script></script></div>',
      [
        "[public.flourish.studio] https://public.flourish.studio/visualisation/123",
      ],
    ],
    [
      "a chart of Infogram's",
      '<div class="infogram-embed" data-id="abc-1" data-type="interactive"></div>',
      ["[infogram.com] https://infogram.com/abc-1"],
    ],
  ])("%s", (_, piece, lines) => {
    expect(linesWith(piece)).toEqual(lines);
  });

  it("but a post's own words are read", () => {
    expect(
      linesWith(
        '<div class="fb-post" data-href="https://www.facebook.com/kabar/posts/1"><blockquote><p>Mulai besok pasar tutup.</p></blockquote></div>',
      ),
    ).toEqual(["> Mulai besok pasar tutup."]);
  });

  it("and a box with a film and more of the text is no film's", () => {
    expect(
      linesOf(
        `${paragraphs[0]}<p>Simak video di bawah ini:</p><div><iframe src="${source}"></iframe>${paragraphs.slice(1).join("")}</div>`,
      ),
    ).toEqual([texts[0], `[www.youtube.com] ${film}`, ...texts.slice(1)]);
  });

  it("also where it was taken out, and is put back", () => {
    const article = read(
      `${paragraphs.join("")}<h2>Simak video di bawah ini:</h2><div><iframe src="${source}"></iframe></div>`,
    );
    expect(factsOf(article).lines).toEqual(texts);
    const { removals } = restored(article);
    expect(removals.map(({ text }) => text)).toContain("www.youtube.com");
  });
});

describe("a label and its link within a sentence are words of it", () => {
  it.each([
    "Harga beras naik (<em>baca juga: <a href='/x'>Harga Beras Naik</a></em>) menurut Bulog.",
    "Menurut laporan, <strong>baca juga <a href='/x'>hasil riset BPS</a></strong>, harga naik.",
    "Silakan <span>lihat juga <a href='/x'>tabel ini</a></span> untuk rincian.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`)).toEqual([line.replace(/<[^>]*>/g, "")]);
  });

  it.each([
    "Harga naik, Senin (12/11) <em>(Baca juga: <a href='/x'>Harga Beras</a>)</em>",
    "Data kementerian <strong>Baca Juga: <a href='/x'>Harga Beras</a></strong> yang dikelola Bulog.",
  ])("the page's own label stands within one, too: %s", (line) => {
    const article = read(`${paragraphs[0]}<p>${line}</p>${paragraphs[1]}`);
    expect(factsOf(article).lines[1]).not.toContain("Baca");
    expect(article.related.map(({ text }) => text)).toEqual(["Harga Beras"]);
  });

  it("behind a sentence they are a way to another article", () => {
    expect(
      linesWith(
        "<p>Harga naik. <strong>Baca juga: <a href='/x'>Harga Beras</a></strong> Bulog diam.</p>",
      ),
    ).toEqual(["Harga naik. Bulog diam."]);
  });
});

describe("a way to another article goes and is listed", () => {
  it.each([
    ["behind a sign", "<p>👉 Baca Juga: <a href='/x'>Harga Beras</a></p>"],
    ["behind a dot", "<p>• Baca juga: <a href='/x'>Harga Beras</a></p>"],
    [
      "behind arrows",
      "<p>&gt;&gt; Baca juga: <a href='/x'>Harga Beras</a></p>",
    ],
    ["to a film", "<p>Lihat Juga Video: <a href='/x'>Harga Beras</a></p>"],
    [
      "in more words",
      "<p>Baca juga artikel lainnya: <a href='/x'>Harga Beras</a></p>",
    ],
    [
      "with its day in the next box",
      "<div>Baca Juga</div><div><a href='/x'>Harga Beras</a> <span>12 Okt 2026</span></div>",
    ],
  ])("%s", (_, piece) => {
    const article = read(paragraphs.toSpliced(1, 0, piece).join(""));
    expect(factsOf(article).lines).toEqual(texts);
    expect(article.related.map(({ text }) => text)).toEqual(["Harga Beras"]);
  });
});

describe("lines between breaks are told as paragraphs are", () => {
  const link = (n: number): string => `<a href="/${n}">Judul ${n}</a>`;
  it.each([
    [
      "one way to another article",
      `${texts[0]}<br><br>Baca Juga: ${link(1)}<br><br>${texts[1]}`,
      texts.slice(0, 2),
      ["Judul 1"],
    ],
    [
      "two of them",
      `${texts[0]}<br><br>Baca Juga: ${link(1)}<br>Baca Juga: ${link(2)}`,
      texts.slice(0, 1),
      ["Judul 1", "Judul 2"],
    ],
    [
      "a label above its link",
      `${texts[0]}<br><br>Baca Juga:<br>${link(1)}<br><br>${texts[1]}`,
      texts.slice(0, 2),
      ["Judul 1"],
    ],
    [
      "a call behind the writer's code",
      `${texts[0]} (K24)<br><br>Cek Berita dan Artikel yang lain di <a href="https://news.google.com/x">Google News</a>`,
      [`${texts[0]} (K24)`],
      [],
    ],
  ])("%s", (_, html, lines, related) => {
    const article = read(`<p>${html}</p>`);
    expect(factsOf(article).lines).toEqual(lines);
    expect(article.related.map(({ text }) => text)).toEqual(related);
  });

  it.each([
    "Jadwal siaran:<br>Breaking News<br>Live<br>Timeline<br>Sinetron",
    "Sumber pendapatan:<br>- Iklan<br>- Acara",
  ])("but a list stays: %s", (list) => {
    expect(linesWith(`<p>${list}</p>`).join(" ")).toBe(
      list.replaceAll("<br>", " "),
    );
  });

  it("in a text that has nothing but breaks", () => {
    const article = read(
      `${texts[0]}<br /><br />\nBaca Juga: ${link(1)}<br /><br />\n${texts.slice(1).join("<br /><br />")}<br /><br />Iklan`,
    );
    expect(factsOf(article).lines).toEqual(texts);
    expect(article.related.map(({ text }) => text)).toEqual(["Judul 1"]);
  });
});

describe("sentences about channels, newsletters and advertising stay", () => {
  it.each([
    "<p>Daftar email pelanggan yang bocor mencapai 1,3 juta akun.</p>",
    "<p>Langganan newsletter naik 12% menurut perseroan.</p>",
    "<p>Ikuti langkah berikut untuk membuat Saluran WhatsApp di ponsel Anda.</p>",
    "<p>Simak cara mematikan notifikasi Google News di ponsel Android berikut ini.</p>",
    "<p>Dapatkan pendapatan dari WhatsApp Channel dengan tiga cara ini.</p>",
    "<p>Simak video di bawah ini:</p>",
    "<p>Temukan lowongan itu di kanal WhatsApp resmi kementerian sebelum 30 November.</p>",
  ])("%s", (html) => {
    expect(linesWith(html)).toEqual([html.replace(/<[^>]*>/g, "")]);
  });

  it.each([
    "Iklan",
    "Timeline",
    "Berita Lainnya",
    "Cek Fitur Baru WhatsApp Channel",
  ])("a heading over text does: %s", (heading) => {
    expect(linesWith(`<h2>${heading}</h2>`)).toEqual([`## ${heading}`]);
  });

  it("and one that is only bold", () => {
    expect(linesWith("<p><strong>Timeline</strong></p>")).toEqual(["Timeline"]);
    expect(linesWith("<p><strong>Iklan</strong></p>")).toEqual([]);
  });

  it.each([
    "<p>Follow Google News Bisnis.com</p>",
    "<p>Jangan lewatkan berita lainnya di Google News</p>",
    "<p>Nyaman tanpa iklan. Langganan BisnisPro sekarang!</p>",
    "<p>[Iklan]</p>",
    "<p>- Iklan -</p>",
    "<p>Lanjutkan membaca setelah iklan</p>",
  ])("calls go: %s", (html) => {
    expect(linesWith(html)).toEqual([]);
  });
});

describe("times of a schedule are no live report", () => {
  it("in paragraphs", () => {
    expect(linesWith("<p>19.00 WIB</p><p>Persija vs Persib</p>")).toEqual([
      "19.00 WIB",
      "Persija vs Persib",
    ]);
  });

  it("and an entry's title is one heading, though it is one already", () => {
    expect(
      linesWith(
        '<div class="detailsLiveItem"><div class="detailsLiveTime">11.45 WIB</div><div class="detailsLiveTitle"><h3>Sidang dibuka</h3></div><div class="detailsLiveContent"><p>Ketua membuka sidang.</p></div></div>',
      ),
    ).toEqual(["### 11.45 WIB Sidang dibuka", "Ketua membuka sidang."]);
  });

  it("nor is what stands in its box lost", () => {
    expect(
      linesWith(
        '<div class="detailsLiveItem"><div class="detailsLiveTime">11.45 WIB</div><div class="detailsLiveTitle"><h3>Sidang dibuka</h3><p>Ketua membuka sidang.</p></div></div>',
      ),
    ).toEqual(["### 11.45 WIB Sidang dibuka", "Ketua membuka sidang."]);
  });
});

describe("the place is known", () => {
  const dated = `<p>Bisnis.com, JAKARTA — ${texts[0]}</p>`;
  it.each([
    [
      "below a film",
      '<p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p>',
    ],
    ["below what a photo shows", "<p><em>Ilustrasi. Foto: Freepik</em></p>"],
  ])("%s", (_, above) => {
    const article = read(`${above}${dated}${paragraphs[1]}`);
    expect(article.place).toBe("JAKARTA");
    expect(factsOf(article).lines.slice(-2)).toEqual(texts.slice(0, 2));
  });
});

it("a dateline that is quoted further below stays", () => {
  const quote = "Bisnis.com, JAKARTA – Harga gabah turun pada awal pekan ini.";
  const article = read(
    `${paragraphs[0]}<p>Sebelumnya, berita ini dibuka dengan kalimat berikut.</p><p>${quote}</p>`,
  );
  expect(article.place).toBeNull();
  expect(factsOf(article).lines.at(-1)).toBe(quote);
});

describe("a text is whole", () => {
  it("where an advertisement's box was not closed", () => {
    expect(
      linesOf(
        `${paragraphs[0]}<div class="billboard billboardParallax"><div class="billboardFlying"><div id="div-gpt-ad-parallax"></div></div>${paragraphs.slice(1).join("")}</div>`,
      ),
    ).toEqual(texts);
  });

  it("where it goes on in a second box", () => {
    expect(
      linesOf(
        `<article class="detailsContent">${paragraphs.join("")}</article><div class="billboard"></div><article class="detailsContent"><p>Pendek terakhir.</p></article>`,
      ),
    ).toEqual([...texts, "Pendek terakhir."]);
  });

  it.each(["newsletter", "artOther", "faqList", "premiumGate", "bisnisaiBody"])(
    "and has nothing of other boxes, however much they say: %s",
    (name) => {
      expect(
        linesOf(
          `${paragraphs.slice(0, 2).join("")}<div class="${name}">${paragraphs.join("").replaceAll("jagung", "padi")}</div>`,
        ),
      ).toEqual(texts.slice(0, 2));
    },
  );

  it("nor a second time, where it is hidden", () => {
    const copy = (style: string) =>
      `<article class="detailsContent"${style}>${paragraphs.join("")}</article>`;
    expect(linesOf(copy("") + copy(' style="display:none"'))).toEqual(texts);
  });

  it("and ends where another headline begins", () => {
    expect(
      linesOf(
        `<article class="detailsContent">${paragraphs.join("")}</article><div><h1 class="detailsTitleCaption">Judul lain</h1></div><article class="detailsContent"><p>Teks lain.</p>${paragraphs.join("").replaceAll("jagung", "padi")}</article>`,
      ),
    ).toEqual(texts);
  });

  it.each([
    ["paragraphs in boxes", texts.map((text) => `<div>${text}</div>`).join("")],
    ["paragraphs between breaks", texts.join("<br><br>")],
  ])("where all names are new: %s", (_, html) => {
    const page = `<main><div class="x0"><h1 class="x1">${title}</h1><div class="x2">${html}</div><div class="x4"><p>Bergabung dan dapatkan analisis informasi ekonomi dan bisnis melalui email Anda.</p><form><input></form></div></div></main>`;
    const found = extract(documentOf(page, address), address, siteFor(address));
    if (found.kind !== "article") throw new Error(JSON.stringify(found));
    expect(factsOf(found.article).lines).toEqual(texts);
  });
});

describe("a machine's summary is none of the text", () => {
  it.each([
    [
      "in a box of its own",
      `<div class="baru"><p>${texts[3]}</p><p>* Ringkasan ini dibantu dengan menggunakan AI</p></div>`,
    ],
    [
      "between title and text",
      `<p>${texts[3]}</p><p>* Ringkasan ini dibantu dengan menggunakan AI</p>`,
    ],
  ])("%s", (_, summary) => {
    expect(linesOf(paragraphs.slice(0, 3).join(""), summary)).toEqual(
      texts.slice(0, 3),
    );
  });
});

describe("a locked page with new names", () => {
  const faq = texts
    .map(
      (text) => `<div class="x6"><p>Berapa harganya?</p><p>${text}</p></div>`,
    )
    .join("");
  const page = (open: string) =>
    `<main><div class="x0"><h1 class="x1">${title}</h1><article class="x2">${open}</article><div class="x3"><div>Silakan masuk/daftar untuk melanjutkan membaca konten premium</div></div><div class="x5">${faq}</div></div></main>`;
  const readLocked = (open: string): Article => {
    const found = extract(
      documentOf(page(open), address),
      address,
      siteFor(address),
    );
    if (found.kind !== "article") throw new Error(JSON.stringify(found));
    return found.article;
  };

  it("is read, though a bar above the text says that it is locked", () => {
    const bar = `<main><div class="x0"><div class="x3">Silakan masuk/daftar untuk melanjutkan membaca konten premium</div><h1 class="x1">${title}</h1><article class="x2">${paragraphs.join("")}</article></div></main>`;
    const found = extract(documentOf(bar, address), address, siteFor(address));
    if (found.kind !== "article") throw new Error(JSON.stringify(found));
    expect(factsOf(found.article).lines).toEqual(texts);
    expect(found.article.partial?.reason).toBe("locked");
  });

  it("shows its one paragraph, and not what is asked about the lock", () => {
    const article = readLocked(`<p>${texts[0]}</p>`);
    expect(factsOf(article).lines).toEqual([texts[0]]);
    expect(article.partial?.reason).toBe("locked");
  });
});

it("a page that only tells of a lock is open", () => {
  const told =
    "Silakan masuk/daftar untuk melanjutkan membaca konten premium, begitu bunyi pesan di layar.";
  const article = read(`${paragraphs.join("")}<p>${told}</p>`);
  expect(article.partial).toBeNull();
  expect(factsOf(article).lines.at(-1)).toBe(told);
});

it("a locked page without a visible word says that it is locked", () => {
  const article = read(
    '<article class="detailsContent -lock"></article><div class="premiumLock">Silakan masuk/daftar</div>',
  );
  expect(article.partial?.reason).toBe("locked");
  expect(article.title).toBe(title);
});
