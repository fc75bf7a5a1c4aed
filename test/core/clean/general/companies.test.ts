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
 * What companies, their developers, newsletters and magazines of 2022 to 2026 set around and within their texts.
 */

const last = texts.length;

describe("what is the page's own leaves the text", () => {
  it.each([
    "<p>Many or all of the products featured here are from our partners who compensate us. Our opinions are our own.</p>",
    "<p>Today’s edition is brought to you by <a href='https://lumbung.test'>Lumbung</a> - the app for people who lost the spreadsheet.</p>",
    "<p>RATE TODAY’S EDITION:</p>",
    "<p>This post is also available in <a href='/de'>Deutsch</a> and <a href='/fr'>Français</a>.</p>",
    "<p>To learn more about our mission, start here. If you're looking for a new career direction, check out our open positions.</p>",
    "<p>Ready to learn how Lumbung can help? Schedule a product tour.</p>",
    "<p>Thanks for reading! If you liked this, you can buy me a coffee or follow me on Mastodon.</p>",
    "<p>On a similar note...</p>",
    "<p>*Keterangan foto utama: Sarang lebah di dahan. Foto: Ani Lestari/Kabar</p>",
    "<p class='mdc-u-sr-only'>We strive to provide individuals with disabilities equal access to what stands here.</p>",
    "<div><p>For more updates on the harvest:</p></div><ul><li><a href='/t'>Join our Telegram channel</a></li><li><a href='/m'>Follow us on Mastodon</a></li></ul>",
    "<div><h3>How we reviewed this article:</h3><p>Our experts keep watching the fields, and we update our articles when more is known.</p><h4>Current Version</h4><p>May 16, 2026</p><p>Written By</p><p>Ani Lestari</p></div>",
  ])("%s", (piece) => {
    expect(linesWith(piece, last)).toEqual(texts);
  });

  it("whose a photo is, between paragraphs", () => {
    expect(
      linesWith("<p><em>Listing image by Ani Lestari</em></p>", 3),
    ).toEqual(texts);
  });

  it("what follows a heading about the writers in the text's own box", () => {
    expect(
      linesWith(
        "<h3>About the author(s)</h3><p><b>Rukmini Tanjungsari</b> builds mills at Lumbung. Outside of work she restores canoes.</p><p><b>Wahyu Rahmadi</b> stores what they grind.</p>",
        last,
      ),
    ).toEqual(texts);
  });

  it("what a page calls a newsletter, beside the article", () => {
    const pitch =
      "Kabar has told of the fields for more than twenty years, with a love of detail that few share, and is a source one can trust.";
    expect(
      linesOf(
        readPage(
          `<html><head><title>${TITLE}</title></head><body><div><div><h1>${TITLE}</h1><div class="isi">${[...paragraphs, ...paragraphs.map((line) => line.replace("nomor", "lanjutan"))].join("")}</div></div><div class="newsletter"><p>${pitch}</p></div></div></body></html>`,
        ),
      ),
    ).not.toContain(pitch);
  });

  it("who has written it, and what she does, above the text", () => {
    const article = read(
      `<h2><span>/ </span>Petani sudah mulai menuai. Sebagian masih menunggu hujan reda.</h2><p>By <a href="/authors/rukmini">Rukmini Tanjungsari</a>, a news writer who covers the fields. Before that, she edited the pages on rain for a catalog.</p>${paragraphs.join("")}`,
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.lede).toBe(
      "/ Petani sudah mulai menuai. Sebagian masih menunggu hujan reda.",
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("what she is, below her name and above the text", () => {
    const article = readPage(
      `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="isi"><div><div><p><strong>Rukmini Tanjungsari</strong></p><div><p>is a lecturer in the history of mills at the University of Limboto, Gorontalo. Her books include Wet Ground (2018).</p></div></div></div>${paragraphs.join("")}</div></body></html>`,
    );
    expect(linesOf(article).join("\n")).not.toContain("is a lecturer");
  });
});

describe("what readers are let skip", () => {
  const ends = (words: string, between: string) =>
    `<section><a href="#end-of-wa">Lewati ${words} dan terus membaca</a>${between}<p id="end-of-wa">Akhir dari ${words}</p></section>`;

  it("leaves with both its ends", () => {
    expect(
      linesWith(
        ends(
          "Whatsapp",
          "<strong>Akun resmi kami</strong><p>Liputan mendalam langsung di ponsel Anda setiap pagi, tanpa biaya apa pun.</p>",
        ),
        3,
      ),
    ).toEqual(texts);
  });

  it("stays without them where it is somebody's post", () => {
    const lines = linesWith(
      ends(
        "kiriman",
        '<blockquote class="twitter-tweet"><p>Panen raya di Limboto berjalan lancar pagi ini.</p>— Ani (@ani) <a href="https://twitter.com/ani/status/1">8 Mei 2026</a></blockquote>',
      ),
      3,
    );
    expect(lines.join("\n")).toContain("Panen raya di Limboto");
    expect(lines.join("\n")).not.toMatch(/Lewati|Akhir dari/);
  });
});

describe("what is the text's stays", () => {
  it.each([
    "Some of the companies are partners of the port, and have been since the mill was built beside the lake.",
    "Ready to plant? Start with the soil, which ought to be dry and loose before the first seeds go into it.",
    "This issue was supported by both parties when the council met in Limboto on Monday to talk about mills.",
    "Do you have a tip jar on the counter? Then you know how little falls into it when the harvest is late.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
    expect(linesWith(`<p>${line}</p>`, last)).toContain(line);
  });

  it("a lead in a box that is called something else", () => {
    const lead =
      "Panen raya tahun ini dimulai dua pekan lebih awal daripada tahun lalu di semua kecamatan sekitar danau itu.";
    const long = texts.map((text) => `<p>${text} ${text} ${text}</p>`).join("");
    expect(
      linesOf(
        readPage(
          `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="promo"><p>${lead}</p></div><div class="isi">${long}</div></article></body></html>`,
        ),
      ),
    ).toContain(lead);
  });

  it("a quote that says once more one thing, and tells another under a heading", () => {
    const told = "Penggilingan itu berdiri sejak 1926 dan masih berputar.";
    expect(
      linesWith(
        `<blockquote class="quote"><p>${texts[1]}</p><h4>Latar</h4><p>${told}</p></blockquote>`,
        3,
      ).join("\n"),
    ).toContain(told);
  });

  it("a heading whose place is called an end, with a list of contents that leads there or without", () => {
    const heading = '<h2 id="end-of-the-line">End of the line</h2>';
    expect(linesWith(heading, 3)[3]).toBe("## End of the line");
    const contents =
      '<ul><li><a href="#end-of-the-line">End of the line</a></li><li><a href="#lain">Yang lain</a></li></ul>';
    expect(
      linesOf(
        read([contents, ...paragraphs.toSpliced(3, 0, heading)].join("")),
      ),
    ).toContain("## End of the line");
  });

  const heading = (words: string) =>
    `<h1 class="header-anchor-post">${words}<div class="header-anchor-parent"><div id="a" class="header-anchor"></div></div></h1>`;

  it("headings of the first level over its parts", () => {
    const parts = [
      "Introduction",
      "Step 1: Move the work",
      "Step 2: Let managers trade",
    ];
    expect(
      linesOf(
        read(
          `${heading(parts[0] as string)}${paragraphs.slice(0, 2).join("")}${heading(parts[1] as string)}${paragraphs.slice(2, 4).join("")}${heading(parts[2] as string)}${paragraphs.slice(4).join("")}`,
        ),
      ),
    ).toEqual([
      parts[0],
      ...texts.slice(0, 2),
      parts[1],
      ...texts.slice(2, 4),
      parts[2],
      ...texts.slice(4),
    ]);
  });

  it("what a part called about the author tells, where more of the text follows", () => {
    const told = "Penulis buku itu menanam jagung selama tiga puluh tahun.";
    expect(linesWith(`<h3>About the author</h3><p>${told}</p>`, 2)).toContain(
      told,
    );
  });

  it("words in italics below a photo are its caption, a sentence there is the text's", () => {
    const photo =
      '<p><img src="/foto.jpg" width="800" height="600" alt=""></p>';
    const caption = "Petani menunggu truk di tepi sawah";
    const note = "Tulisan ini bagian pertama dari tiga tulisan tentang panen.";
    const { body } = read(
      paragraphs
        .toSpliced(
          4,
          0,
          `${photo.replace("foto", "dua")}<p><em>${note}</em></p>`,
        )
        .toSpliced(2, 0, `${photo}<p><em>${caption}</em></p>`)
        .join(""),
    );
    const captions = body.children.flatMap((block) =>
      block.type === "element" && block.tagName === "figure"
        ? JSON.stringify(block)
        : [],
    );
    expect(captions[0]).toContain(caption);
    expect(captions[1]).not.toContain(note);
    expect(JSON.stringify(body)).toContain(note);
  });
});
