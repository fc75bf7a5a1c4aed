import { describe, expect, it } from "vitest";
import { extract } from "../../../src/core/extract.ts";
import { siteFor } from "../../../src/sites/site-for.ts";
import { documentOf, factsOf } from "../../fixture.ts";

const address = "https://market.bisnis.com/read/20261012/192/1800001/slug";
const filler =
  "Kalimat yang cukup panjang untuk menjadi paragraf berita. ".repeat(3);

const prose =
  "Kemarau yang datang lebih awal membuat petani cabai di lereng gunung menanam ulang.";

const linesWith = (html: string): string[] => {
  const page = `<div class="col-left"><h1 class="detailsTitleCaption">Judul berita yang panjang</h1><article class="detailsContent"><p>${filler}</p>${html}<p>Penutup.</p></article></div>`;
  const extraction = extract(
    documentOf(page, address),
    address,
    siteFor(address),
  );
  if (extraction.kind !== "article") throw new Error(extraction.kind);
  return factsOf(extraction.article).lines.slice(1, -1);
};

describe("a phrase of the site goes, the same word in a sentence stays", () => {
  it.each([
    [
      "<p>Pendapatan di atas <em>iklan</em> yang hanya tumbuh tipis.</p>",
      ["Pendapatan di atas iklan yang hanya tumbuh tipis."],
    ],
    [
      "<p>Judul <strong>Konten Premium</strong> dipakai sejak 2021.</p>",
      ["Judul Konten Premium dipakai sejak 2021."],
    ],
    [
      "<p>Ia menulis <a href='/x'>share</a> di akhir.</p>",
      ["Ia menulis share di akhir."],
    ],
    ["<p><em>Iklan</em></p>", []],
    ["<p><strong>Konten Premium</strong></p>", []],
    [
      "<div><a href='https://toko.bisnis.com/'><span>Nyaman tanpa iklan.</span> Langganan BisnisPro</a></div>",
      [],
    ],
    [
      "<p>Laba naik 3%. <a href='https://toko.bisnis.com/'>Nyaman tanpa iklan. Langganan BisnisPro</a></p>",
      ["Laba naik 3%."],
    ],
    [
      "<p>Cek Berita dan Artikel yang lain di <a href='https://news.google.com/'><strong>Google News</strong></a> dan WA Channel</p>",
      [],
    ],
    [
      "<p>Baca Juga soal <a href='/x'>tambang</a> menjadi judul rubrik baru di koran itu sejak awal tahun.</p>",
      [
        "Baca Juga soal tambang menjadi judul rubrik baru di koran itu sejak awal tahun.",
      ],
    ],
    [
      "<p><a href='/x'>Paragraf yang seluruhnya tautan tetap bagian naskah karena tidak berlabel.</a></p>",
      [
        "Paragraf yang seluruhnya tautan tetap bagian naskah karena tidak berlabel.",
      ],
    ],
    ["<nav>Beranda Indeks</nav><footer>Hak cipta</footer>", []],
    ...[
      "Ikuti perkembangan Google News Showcase, program yang membayar penerbit di Indonesia.",
      "Ikuti kanal WhatsApp, salah satu fitur yang paling banyak dipakai pedagang.",
      "Baca laporan Google News Initiative yang dirilis pekan lalu, kata dia.",
      "Dapatkan informasi komprehensif di Bisnis.com, demikian bunyi papan itu.",
      "Subscribe to our premium plan costs twice as much now, the company said.",
      "Ikuti saluran WhatsApp dinas, tandas Sekar.",
      "Ikuti saluran WhatsApp “Warta”, terang Sekar.",
    ].map((said): [string, string[]] => [`<p>${said}</p>`, [said]]),
    ...[
      "Ikuti saluran WhatsApp kami, klik di sini",
      "Simak berita lainnya di Google News dan WA Channel",
    ].map((call): [string, string[]] => [`<p>${call}</p>`, []]),
    [
      "<p>Langganan newsletter kami, kata demi kata dikirim setiap pagi</p>",
      [],
    ],
    ...[
      "<p>Pilih <kbd>Menu</kbd> <b>Share</b> <kbd>Enter</kbd> lalu kirim berkas.</p>",
      "<p>Harga <del>lama</del> <i>iklan</i> <ins>baru</ins> naik.</p>",
      "<p><b>Dia menekan</b> <i>Share</i> <b>lalu pergi.</b></p>",
    ].map((html): [string, string[]] => [html, [html.replace(/<[^>]*>/g, "")]]),
    [
      "<p>Petugas menekan tombol<br><b>Share</b><br>untuk membagikan berita.</p>",
      ["Petugas menekan tombol Share untuk membagikan berita."],
    ],
    [
      `<table><tr><th>Fitur</th><th>Keterangan</th></tr><tr><td>Share</td><td>${prose}</td></tr></table>`,
      ["| Fitur | Keterangan |", `| Share | ${prose} |`],
    ],
    [
      "<p>Laba naik 3%.<br><strong>Iklan</strong><br>Rugi turun 2%.</p>",
      ["Laba naik 3%.", "Rugi turun 2%."],
    ],
    [
      "<table><tr><th>Merek</th><th>Share</th><th>Volume</th></tr><tr><td>Iklan</td><td>60%</td><td>18</td></tr></table>",
      ["| Merek | Share | Volume |", "| Iklan | 60% | 18 |"],
    ],
    [
      `<table><tr><td>Iklan</td><td><p>${prose}</p></td></tr><tr><td>2</td><td>3</td></tr></table>`,
      [`|  | ${prose} |`, "| 2 | 3 |"],
    ],
    [
      `<table><tr><td>Iklan</td><td>Advertisement</td></tr><tr><td>2</td><td>${prose}</td></tr></table>`,
      [`| 2 | ${prose} |`],
    ],
  ])("%s", (html, lines) => {
    expect(linesWith(html)).toEqual(lines);
  });
});
