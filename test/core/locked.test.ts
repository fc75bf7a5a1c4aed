import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/index.ts";
import { documentOf, factsOf } from "../fixture.ts";

const address = "https://premium.bisnis.com/read/20261012/192/1800001/slug";

const OPEN = [
  "Bisnis.com, JAKARTA — Gudang beras di tiga kota pelabuhan diisi lagi sejak awal bulan karena panen raya datang lebih cepat daripada perkiraan dinas pertanian.",
  "Harga di tingkat petani turun tipis, sedangkan ongkos angkut naik karena dua jembatan diperbaiki.",
];

const HIDDEN = [
  ["a style", '<div style="display:none"><p>Bagian berbayar.</p></div>'],
  ["its attribute", "<p hidden>Bagian berbayar.</p>"],
  ["a style sheet", '<p class="tutup">Bagian berbayar.</p>'],
  [
    "a style sheet, without any attribute",
    '<div class="sisa"><p>Bagian berbayar.</p></div>',
  ],
  [
    "a form's style",
    '<form style="visibility: hidden"><p>Bagian berbayar.</p></form>',
  ],
];

const read = (hidden: string, names: [string, string]) => {
  const [content, lock] = names;
  const document = documentOf(
    `<head><style>.tutup,.sisa p { display: none }</style></head><main><div class="col-left"><h1 class="detailsTitleCaption">Gudang Beras Diisi Lagi Sejak Awal Bulan</h1><article class="${content}">${OPEN.map((text) => `<p>${text}</p>`).join("")}${hidden}</article><div class="${lock}"><p>Silakan masuk/daftar untuk melanjutkan membaca konten premium.</p></div></div></main>`,
    address,
  );
  const extraction = extract(document, address, siteFor(address));
  if (extraction.kind !== "article") throw new Error(extraction.kind);
  return extraction.article;
};

describe("what a locked page hides is neither shown nor kept", () => {
  it.each(HIDDEN)("by %s", (_, hidden) => {
    for (const names of [
      ["detailsContent -lock", "premiumLock"],
      ["detailsContent", "x1"],
    ] satisfies [string, string][]) {
      const article = read(hidden, names);
      const isLocked = names[1] === "premiumLock";
      expect(article.partial?.reason ?? null).toBe(isLocked ? "locked" : null);
      expect(JSON.stringify(article).includes("berbayar")).toBe(!isLocked);
    }
  });

  it.each(HIDDEN)("by %s, where all names are new", (_, hidden) => {
    const article = read(hidden, ["x1", "x2"]);
    expect(article.partial?.reason).toBe("locked");
    expect(JSON.stringify(article)).not.toContain("berbayar");
    expect(factsOf(article).lines.length).toBe(OPEN.length);
  });
});
