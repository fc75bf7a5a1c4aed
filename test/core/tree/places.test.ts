import { describe, expect, it } from "vitest";
import { extract } from "../../../src/core/extract.ts";
import { wordsOf } from "../../../src/core/text/text.ts";
import { placesOf } from "../../../src/core/tree/places.ts";
import { siteFor } from "../../../src/sites/site-for.ts";
import { documentOf } from "../../fixture.ts";

const ADDRESS =
  "https://market.bisnis.com/read/20261012/192/1800001/harga-kopi";
const PAGE = `<!doctype html><html><body><div class="col-left">
<h1 class="detailsTitleCaption">Harga Kopi Naik</h1>
<article class="detailsContent">
<div class="billboard"><p>Iklan kopi</p><p>Mulai <b>Rp</b>10.000</p>Pesan<br>sekarang</div>
<p>Harga biji kopi naik <b>lagi</b> pekan ini karena panen terlambat di tiga kabupaten penghasil.</p>
<ul><li>Gayo</li><li>Kintamani<div class="billboard">Nyaman tanpa iklan.</div></li></ul>
<p>Pedagang menilai pasokan akan cukup sampai akhir bulan, kata ketua koperasi petani setempat.</p>
<div class="billboard">Langganan sekarang</div>
</article></div></body></html>`;

describe("the record of what was taken out", () => {
  const extraction = extract(
    documentOf(PAGE, ADDRESS),
    ADDRESS,
    siteFor(ADDRESS),
  );
  if (extraction.kind !== "article")
    throw new Error(JSON.stringify(extraction));
  const { body, removals } = extraction.article;
  const places = placesOf(body);

  it("says the words of each piece, no two boxes in one word, and where it stood", () => {
    expect(removals.map(({ id, text }) => [text, places.get(id)])).toEqual([
      ["Iklan kopi Mulai Rp10.000 Pesan sekarang", ""],
      ["Nyaman tanpa iklan.", "…kabupaten penghasil. Gayo Kintamani"],
      ["Langganan sekarang", "…kata ketua koperasi petani setempat."],
    ]);
  });

  it("keeps words whole that markup runs through", () => {
    const { body: page } = documentOf(
      "<p>Rp<b>28</b>,<span>4</span> <a href='#'>triliun</a></p>",
      ADDRESS,
    );
    expect(wordsOf(page)).toBe("Rp28,4 triliun");
  });

  it("parts elements of one line that have nothing between them", () => {
    const { body: page } = documentOf(
      "<div><a href='#'><b>Kopi</b></a><span>Rp10.000</span><i>Iklan</i><span>.</span></div>",
      ADDRESS,
    );
    expect(wordsOf(page)).toBe("Kopi Rp10.000 Iklan.");
  });

  it("parts an element from the words before it where a capital tells that a new line begins", () => {
    const { body: page } = documentOf(
      "<div>Emas mulai Rp10.000<small>Iklan</small></div><p>PT <b>B</b>ISNIS, H<sub>2</sub>O</p>",
      ADDRESS,
    );
    expect(wordsOf(page)).toBe("Emas mulai Rp10.000 Iklan PT BISNIS, H2O");
  });
});
