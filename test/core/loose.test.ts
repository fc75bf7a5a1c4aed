import type { Element } from "hast";
import { expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { plain } from "../../src/core/nodes.ts";
import { fold } from "../../src/core/text.ts";
import { siteFor } from "../../src/sites/index.ts";
import { documentOf } from "../fixture.ts";

const URL = "https://kabar.test/berita/panen-jagung";
const paragraphs = Array.from(
  { length: 6 },
  (_, index) =>
    `Paragraf nomor ${index + 1} bercerita tentang panen jagung di Gorontalo, lengkap dengan angka dan tanggal.`,
);

it("keeps a line that stands loose in a box after a photo, whole and around its link", () => {
  // A block inside a paragraph ends the paragraph: what follows stands loose, as on many a blog. Of two boxes, one in the other,
  // Readability makes one, which bears the outer one's number.
  const page = `<!doctype html><html lang="id"><head><title>Panen jagung</title></head><body><h1>Panen jagung</h1>
    <div class="kecil"><div class="isi"><p><div class="foto"><img src="/jagung.jpg" width="400" height="300"></div>Menjelang musim hujan,
    para <a href="/petani">petani</a> di Gorontalo memanen jagung lebih awal, dan gudang-gudang mulai penuh sejak pekan lalu.</p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</div></div></body></html>`;
  const read = extract(documentOf(page, URL), URL, siteFor(URL));
  if (read.kind !== "article") throw new Error(JSON.stringify(read));
  const lines = read.article.body.children
    .map((block) => fold(plain(block as Element)))
    .filter((line) => line !== "");
  expect(lines).toEqual([
    "Menjelang musim hujan, para petani di Gorontalo memanen jagung lebih awal, dan gudang-gudang mulai penuh sejak pekan lalu.",
    ...paragraphs,
  ]);
});
