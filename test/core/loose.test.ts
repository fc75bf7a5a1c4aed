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
