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
