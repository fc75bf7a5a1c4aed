import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { doubtOf, proseOf } from "../../src/core/doubt.ts";
import { atOnce } from "../../src/core/steps.ts";
import { documentOf } from "../fixture.ts";

const block = (value: string): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: [{ type: "text", value }],
});

const TITLE = "Harga kopi dunia menembus rekor tertinggi";
const TEXT = block(
  "Harga biji kopi arabika menembus rekor pada perdagangan Senin, didorong kekeringan di Brasil.",
);

describe("a result is doubted", () => {
  it("when it is far less than the page shows", () => {
    expect(doubtOf(TITLE, null, [TEXT], 4000)).toEqual({
      reason: "doubtful",
      doubt: "text",
    });
    expect(doubtOf(TITLE, null, Array(6).fill(TEXT), 1500)).toBe(null);
  });

  it("when not a word of its title is in it", () => {
    const other = block(
      "Klub sepak bola itu bermain imbang tanpa gol kemarin.",
    );
    expect(doubtOf(TITLE, null, [other], 0)).toEqual({
      reason: "doubtful",
      doubt: "title",
    });
    expect(doubtOf(TITLE, "Harga kopi naik.", [other], 0)).toBe(null);
    expect(doubtOf(TITLE, null, [TEXT], 0)).toBe(null);
  });

  it("not where a word of its title is said in another form", () => {
    const shop = block(
      "Wir sind kein Laden, sagt sie. Jetzt gehört alles ihr.",
    );
    expect(
      doubtOf("Der kleinste Dorfladen, keiner durfte hinein", null, [shop], 0),
    ).toBe(null);
  });

  it("nor in a script without spaces, where what looks like a word is several", () => {
    const text = block("木のキーボードは、静岡県の工房が作ったテンキーだ。");
    const title =
      "木製テンキーを一カ月使って分かったこと 音は静か でも冬が心配 それでも買う";
    expect(doubtOf(title, null, [text], 0)).toBe(null);
    expect(
      doubtOf(title, null, [block("サッカーの試合は引き分けに終わった。")], 0),
    ).not.toBe(null);
  });

  it("never by a title of few words, or in a script without spaces", () => {
    const other = block("Klub itu bermain imbang tanpa gol kemarin malam.");
    expect(doubtOf("Harga kopi", null, [other], 0)).toBe(null);
    expect(doubtOf("Später Lohn auf tiefem Boden", null, [other], 0)).toBe(
      null,
    );
    expect(doubtOf("香港行政长官梁振英到立法会", null, [other], 0)).toBe(null);
  });
});

it("counts running text wherever it stands, but not teasers, comments and sidebars", () => {
  const sentence =
    "Sebuah kalimat yang cukup panjang untuk dihitung sebagai bagian dari teks berjalan di halaman.";
  const document = documentOf(
    `<main><p>${sentence}</p><div><p>${sentence}</p></div><a href="/lain"><p>${sentence}</p></a>
     <div class="comments"><p>${sentence}</p></div><aside><p>${sentence}</p></aside><p>Pendek.</p></main>`,
    "https://kabar.test/a",
  );
  expect(atOnce(proseOf(document.body))).toBe(sentence.length * 2);
});

it("counts no blurb below the headline of another story, but each paragraph below a link", () => {
  const sentence =
    "Sebuah kalimat yang cukup panjang untuk dihitung sebagai bagian dari teks berjalan di halaman.";
  const document = documentOf(
    `<main><p>${sentence}</p><p><a href="/juga">Harga beras turun lagi</a></p><p>${sentence}</p></main>
     <ul><li><h4><a href="/satu">Pelabuhan baru dibuka</a></h4><p>${sentence}</p><span>2 jam lalu</span></li>
     <li><a href="/dua"><h4>Pabrik kopi menambah mesin</h4></a><div><p>${sentence}</p></div></li></ul>
     <div class="k"><a href="/tiga"><img src="/3.jpg"></a><a href="/tiga"><b>Pasar lama ditutup</b></a> ${sentence}</div>`,
    "https://kabar.test/a",
  );
  expect(atOnce(proseOf(document.body))).toBe(sentence.length * 2);
});
