import { describe, expect, it } from "vitest";
import {
  linesOf,
  paragraphs,
  readPage,
  TITLE,
  texts,
} from "../clean/general/page.ts";

describe("the title", () => {
  it("is the article's, where the first headline is the site's", () => {
    const page = `<html><head><title>Kebun Kami: ${TITLE}</title></head><body><h1><a href="/">Kebun Kami Sekeluarga</a></h1>
      <div class="pos"><h3 class="entry-header">${TITLE}</h3><div class="isi">${paragraphs.join("")}</div></div></body></html>`;
    const article = readPage(page);
    expect(article.title).toBe(TITLE);
    expect(linesOf(article)).toEqual(texts);
  });
});

it("the site's name is no title, however the way home is written", () => {
  const page = `<html><head><title>Kabar Pagi Limboto - Koran Petani | ${TITLE}</title></head><body><h1><a href="/index.php">Kabar Pagi Limboto</a></h1><h3>Yang paling banyak dibaca</h3>
    <table><tr><td class="contentheading">${TITLE}</td></tr></table><div class="isi">${paragraphs.join("")}</div></body></html>`;
  expect(readPage(page).title).toBe(TITLE);
});

it("a blog's name is no title, where it leads to a folder of the site's", () => {
  const url = "https://kabar.test/naskah/2026/02/panen-jagung.html";
  const page = (name: string) =>
    readPage(
      `<html><head><title>${TITLE} - Blog Naskah Kuno dan Kisah Petani Gorontalo pada Masa Lalu</title></head><body><h1><a href="/naskah/">${name}</a></h1><h3 class="entry-header">${TITLE}</h3><div class="isi">${paragraphs.join("")}</div></body></html>`,
      url,
    ).title;
  expect(
    page("Blog Naskah Kuno dan Kisah Petani Gorontalo pada Masa Lalu"),
  ).toBe(TITLE);
  expect(page(TITLE)).toBe(TITLE);
});

it("a part of what the window says is the title, where the page shows it without a heading", () => {
  const page = `<html><head><title>Kabar | Sulawesi | Gorontalo | ${TITLE} | Pangan, Air dan Sanitasi | Berita</title></head><body><h3>Yang paling banyak dibaca</h3><span class="Header1">${TITLE}</span><br><br><div class="isi">${paragraphs.join("")}</div></body></html>`;
  expect(readPage(page).title).toBe(TITLE);
});

it("a line that the window cuts at a comma is the title, in no heading", () => {
  const title = `${TITLE}, dan warga bertanya siapa yang diberi tahu`;
  const article = readPage(
    `<html lang="id"><head><title>Kabar Desa | ${TITLE}</title></head><body><table><tr><td><span class="storyhead">${title}</span><p><font size="2"><b>By ANI LESTARI</b><br><i>Kabar Staff Writer</i></font><p>${texts.join("<p>")}</td></tr></table></body></html>`,
  );
  expect(article.title).toBe(title);
  expect(article.authors).toEqual(["ANI LESTARI"]);
  expect(linesOf(article)).toEqual(texts);
});

/** A page by what its window says, what it is shared as and its heading; below that it may say more. */
const headed = (window: string, shared: string, heading: string, below = "") =>
  readPage(
    `<html><head><title>${window}</title><meta property="og:title" content="${shared}"></head><body><h1>${heading}</h1>${below}<div class="isi">${paragraphs.join("")}</div></body></html>`,
  );

it.each([
  '<span title="Réservé aux abonnés">Abonné</span>',
  "<em>Subscribers only</em>",
])(
  "for whom the article is, in its heading, is none of the title: %s",
  (badge) => {
    expect(
      headed(TITLE, TITLE, `${badge} ${TITLE} dan Menjualnya di Telaga`).title,
    ).toBe(`${TITLE} dan Menjualnya di Telaga`);
  },
);

it("a word of the title stays, though it is set apart and means as much elsewhere", () => {
  const bonds = "Premium Bonds: are they still worth holding?";
  expect(
    headed(bonds, bonds, bonds.replace("Premium", "<span>Premium</span>"))
      .title,
  ).toBe(bonds);
  const title = "Premium beras naik lagi di Telaga, kata petani";
  expect(
    headed(title, title, title.replace("beras", "<em>beras</em>")).title,
  ).toBe(title);
  expect(
    headed(TITLE, TITLE, `${TITLE} dengan Abonemen <em>Premium</em>`).title,
  ).toBe(`${TITLE} dengan Abonemen Premium`);
});

describe("the only headline of the first level", () => {
  it("is the title where the page is shared by its section's name", () => {
    expect(
      headed("Memanen jagung di Gorontalo", "Ruang pers", TITLE).title,
    ).toBe(TITLE);
    // The window says nothing of it.
    expect(headed("Ruang pers", "Ruang pers", TITLE).title).not.toBe(TITLE);
  });

  it("is the title before a longer summary, which the window names, too", () => {
    const summary = "Hujan turun lebih cepat, dan gudang belum siap menampung";
    expect(
      readPage(
        `<html><head><title>LIMBOTO / ${TITLE} / ${summary}</title></head><body><h1>${TITLE}</h1><h2>${summary}</h2><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).title,
    ).toBe(TITLE);
  });
});

describe("a headline of which a part stands apart", () => {
  it("is without how many have answered", () => {
    expect(
      headed(
        TITLE,
        "Panen yang terlalu awal",
        `${TITLE} <a class="commentCount" href="?com=1">(87)</a>`,
      ).title,
    ).toBe(TITLE);
  });

  it("has the colon that only a colour is in its line", () => {
    expect(
      headed(
        `Ladang di Limboto: ${TITLE} | Kabar`,
        `Ladang di Limboto: ${TITLE}`,
        `<span class="spitzmarke">Ladang di Limboto</span> ${TITLE}`,
      ).title,
    ).toBe(`Ladang di Limboto: ${TITLE}`);
  });

  it("is not the name alone over the rest of it", () => {
    const title = "Ani Lestari Menggugat Sembilan Burung Merak di Limboto";
    expect(
      readPage(
        `<html><head><title>Bintang Ladang Menggugat Merak</title><meta property="og:title" content="${title}"></head><body><article><header><a href="/a" title="Ani Lestari"><h2>Ani Lestari</h2><h3>Katanya Rumah Sewa</h3><h4>Penuh Merak!!!</h4></a></header><div class="isi">${paragraphs.join("")}</div></article></body></html>`,
      ).title,
    ).toBe(title);
  });
});

describe("a headline behind a kicker", () => {
  it("is what the page calls itself, though only a style sheet parts the two", () => {
    const article = headed(
      `${TITLE} | Kabar`,
      TITLE,
      `<span class="topline">Jagung</span><span class="headline">${TITLE}</span>`,
    );
    expect(article.title).toBe(TITLE);
  });

  it("so it is, where a space stands between the two", () => {
    const article = headed(
      `${TITLE} | Kabar`,
      TITLE,
      `<span class="label">Kolom tamu</span> <span>${TITLE}</span>`,
    );
    expect(article.title).toBe(TITLE);
  });

  it("so it is, where the page calls itself with it, and shows no sign between the two", () => {
    const article = headed(
      `Opini | ${TITLE} - Kabar`,
      `Opini | ${TITLE}`,
      `<span>Opini </span><span>${TITLE}</span>`,
    );
    expect(article.title).toBe(TITLE);
  });

  it.each(["Review:", "Who has closed the mill?"])(
    "but with what is its own before it: %s",
    (first) => {
      const article = headed(
        `${first} ${TITLE} - Kabar`,
        TITLE,
        `${first} <span>${TITLE}</span>`,
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
    const article = headed(
      `${TITLE} ${tail} - Kabar`,
      TITLE,
      `${TITLE} <span>${tail}</span>`,
    );
    expect(article.title).toBe(`${TITLE} ${tail}`);
  });

  it("but with the number that it begins with", () => {
    const rest = "things that growers in Limboto do before the rain";
    const article = headed(
      `15 ${rest} - Kabar`,
      rest,
      `15 <span>${rest}</span>`,
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
    const article = headed(
      `${TITLE} - Kabar`,
      TITLE,
      `${TITLE} <span>${tail}</span>`,
      "<p>12 Oktober 2026</p>",
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

  it("is the heading over the text, where others of its level stand beside it", () => {
    const article = readPage(
      `<html><head><title>Kabar vs. Tani - Laporan</title></head><body><article><div><header><h1>${TITLE}</h1></header>${paragraphs.join("")}</div></article><div class="rel"><h1>Klasemen sementara wilayah timur</h1><table><tr><td>Limboto</td><td>12</td></tr></table></div></body></html>`,
    );
    expect(article.title).toBe(TITLE);
    expect(linesOf(article)).toEqual(texts);
  });

  it("is the only heading of the first level, where a writer or a day stand below it", () => {
    const called = (below: string): string =>
      headed(
        "Kertas dapur bukan musuh kita",
        "Kertas dapur bukan musuh kita",
        TITLE,
        below,
      ).title;
    expect(called("<p>Oleh Rukmini Tanjungsari</p>")).toBe(TITLE);
    expect(called("<p>12 Oktober 2026</p>")).toBe(TITLE);
    expect(called("<p>Beranda</p><p>Rubrik</p>")).toBe(
      "Kertas dapur bukan musuh kita",
    );
  });

  it("is without the form of it that is hidden", () => {
    expect(
      headed(
        TITLE,
        TITLE,
        `<span>${TITLE}</span><span style="display:none">Jagung dipanen awal</span>`,
      ).title,
    ).toBe(TITLE);
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

it("the title is what the first level of headings says, without the kicker that stands before it in another", () => {
  const page = (heading: string) =>
    headed(
      `Panen: ${TITLE}`,
      `Panen: ${TITLE}`,
      heading,
      `<h2><span>Panen</span> <span class="hidden">${TITLE}</span></h2>`,
    ).title;
  expect(page(TITLE)).toBe(TITLE);
  // What begins with it is the whole of it.
  expect(page("Panen")).toBe(`Panen: ${TITLE}`);
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

describe("where the window says something else", () => {
  const page = (window: string, top: string, head = "") =>
    readPage(
      `<html><head><title>${window}</title>${head}</head><body>${top}<div class="isi">${paragraphs.join("")}</div></body></html>`,
    );

  it("the title is the first heading that the page's data call its headline, whatever kind of page it is", () => {
    expect(
      page(
        "Jagung: penyebab, akibat",
        `<h1>${TITLE}</h1>`,
        `<script type="application/ld+json">{"@type":"MedicalWebPage","headline":"${TITLE}","datePublished":"2026-10-12"}</script>`,
      ).title,
    ).toBe(TITLE);
  });

  it("the title is the heading that begins as the last part of the way to it", () => {
    expect(
      page(
        "Kabar Limboto &gt; Arsip &gt; Petani Gorontalo Memanen",
        `<h1>${TITLE}</h1>`,
      ).title,
    ).toBe(TITLE);
  });

  it.each([
    [
      "a link",
      `kebun.test :: Lihat topik - ${TITLE}`,
      `<a href="/t">${TITLE}</a>`,
    ],
    [
      "behind a kicker",
      `Kebun Kami - ${TITLE}`,
      `<font>Acara: ${TITLE}</font>`,
    ],
    [
      "a part of a line",
      `${TITLE} || kebun.test`,
      `<font><b>${TITLE}</b></font> (Uang)`,
    ],
  ])("a page without headings may show a part of it: %s", (_, window, top) => {
    expect(page(window, top).title).toBe(TITLE);
  });

  it("a page without headings may set one line bold and large", () => {
    const article = page(
      "Kebun Kami - Arsip",
      `<p align="center"><b><font size="4">${TITLE}</font></b></p>`,
    );
    expect(article.title).toBe(TITLE);
    expect(linesOf(article)).toEqual(texts);
  });
});
