import { describe, expect, it } from "vitest";
import { labelledDate } from "../../../src/core/metadata/dates/labelled-date.ts";
import { linesOf } from "../../../src/core/text/lines.ts";
import { documentOf } from "../../fixture.ts";
import { paragraphs, read, readPage, TITLE } from "../clean/general/page.ts";

describe("when it was published", () => {
  it("is not since when somebody has been with a forum", () => {
    expect(
      read(
        `<dl class="profil"><dd>Joined: Sat Jun 03, 2017 9:12 am</dd></dl><p>Tue Apr 02, 2019 6:02 pm</p>${paragraphs.join("")}`,
      ).published,
    ).toMatch(/^2019-04-02/);
  });

  it.each([
    [
      "<p>Senast uppdaterad: <time>2020-02-27</time> Publicerad: <time>2020-02-25</time></p>",
      "2020-02-25",
    ],
    [
      "<div><div>Veröffentlicht</div><p>Donnerstag<br>08. November 2018<br>09.24 Uhr</p></div>",
      "2018-11-08",
    ],
    [
      "<div><span>Ani Wójtowicz</span> | <span>dodano: 11 marca 2015, godz. 8:35</span> | <span>odsłon: 5 214</span> | <span>komentarze (5)</span> | <a href='#'>drukuj</a> | <a href='#'>poleć znajomemu</a></div>",
      "2015-03-11",
    ],
    ["<p>Vytvořeno / změněno: 24. 6. 2016 / 27. 6. 2016</p>", "2016-06-24"],
    [
      "<p>Autor: Helena Vondráčková | středa 12.10.2016 8:05 | přečteno: 4812x</p>",
      "2016-10-12",
    ],
  ])("is told under its label below the text: %s", (line, day) => {
    const { published } = read(paragraphs.join("") + line);
    expect(published?.slice(0, 10) ?? null).toBe(day);
  });

  it("is told by the edition that it is from", () => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><div><div class="tagline">from the June 13, 2007 edition</div><div><a href="/a">Subscribe</a> | <a href="/b">Search</a></div></div><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></body></html>`,
      ).published,
    ).toBe("2007-06-13");
  });

  it("is told above the headline, behind the name of its section", () => {
    expect(
      readPage(
        `<html lang="de"><head><title>${TITLE}</title></head><body><div><a href="/i">Interview</a> | Beitrag vom 08.10.2014</div><article><span>Küstenschutz an der Nordsee</span><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></article></body></html>`,
      ).published,
    ).toBe("2014-10-08");
  });

  it("is told there by a page whose frame is named after its rail", () => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body class="html one-sidebar sidebar-second"><h1>${TITLE}</h1><div>${paragraphs.join("")}</div><div><div>Last updated:</div><span>Aug 16, 2019</span></div><div><div>Originally published:</div><span>Mar 07, 2008</span></div></body></html>`,
      ).published,
    ).toBe("2008-03-07");
  });

  it("is the nearest above the headline in a box that is called so", () => {
    const shown = (name: string) =>
      readPage(
        `<html lang="de"><head><title>${TITLE}</title></head><body><div id="spDate">15. April 2026, 14:02 Uhr</div><div id="${name}">9. April 2026</div><p>Dorf</p><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></body></html>`,
      ).published;
    expect(shown("spShortDate")).toBe("2026-04-09");
    expect(shown("spUpdate")).toBe("2026-04-15");
  });

  it("is the one in the page's address where nothing else tells it", () => {
    const at = (path: string, line = "") =>
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${line}${paragraphs.join("")}</div></body></html>`,
        `https://kabar.test${path}`,
      ).published;
    expect(at("/2026/10/9/panen-jagung")).toBe("2026-10-09");
    expect(at("/2026/10/09/panen-jagung", "<p>8 Oktober 2026</p>")).toBe(
      "2026-10-08",
    );
    expect(at("/2026/TANI/10/09/panen-jagung")).toBe("2026-10-09");
    expect(at("/2026/13/09/panen-jagung")).toBeNull();
    expect(at("/arsip/2026/10/panen-jagung")).toBeNull();
  });

  it("is of no article where a page tells several under labels", () => {
    const days = (...all: number[]): string | null =>
      labelledDate(
        linesOf(
          documentOf(
            all.map((day) => `<p>Publicerad: ${day}. mars 2026</p>`).join(""),
            "https://kabar.test/",
          ).body,
        ),
      );
    expect(days(8, 8)).toBe("2026-03-08");
    expect(days(8, 9)).toBeNull();
  });

  it("is in the order of day and month that its address has", () => {
    const url = "https://kabar.test/blog/2026/05/panen-jagung.html";
    const day = (written: string): string | null => {
      const page = `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>${written}</p><div class="isi">${paragraphs.join("")}</div></body></html>`;
      return readPage(page, url).published;
    };
    expect(day("05/11/2026")).toBe("2026-05-11");
    expect(day("11/05/2026")).toBe("2026-05-11");
    expect(day("05/11/2025")).toBe("2025-11-05");
  });

  it("is below the headline that is seen, not the one in a menu that opens", () => {
    const menu = Array.from(
      { length: 50 },
      (_, index) => `<li><a href="/rubrik/${index}">Rubrik ${index}</a></li>`,
    );
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><div style="display:none"><h2>${TITLE}</h2><ul>${menu.join("")}</ul></div><div class="kepala"><h1>${TITLE}</h1><div>Oleh <a href="/a">Ani Lestari</a>, <span>Kontributor, 16 Mei 2026 06:30 WIB</span></div></div><div class="isi">${paragraphs.join("")}</div></body></html>`;
    const { published, authors } = readPage(page);
    expect([published, authors]).toEqual([
      "2026-05-16T06:30:00+07:00",
      ["Ani Lestari"],
    ]);
  });

  it("is the day of an entry, below it", () => {
    expect(
      read(
        `${paragraphs.join("")}<div>Ditulis dalam <a href="/k">Pangan</a> pada <a href="/x"><time class="entry-date" datetime="2026-10-12">12 Oktober</time></a></div>`,
      ).published,
    ).toBe("2026-10-12");
  });

  it("is in the short form of a date", () => {
    expect(
      read(
        paragraphs.join(""),
        '<meta property="article:published_time" content="20261012T0711">',
      ).published,
    ).toBe("2026-10-12T07:11:00+07:00");
  });

  it.each([
    ["<div class='tanggal'><span>06 November 2026</span></div>", "2026-11-06"],
    [
      "<p>PUBLISHED : 12 Nov 2026 at 05:12 WIB</p>",
      "2026-11-12T05:12:00+07:00",
    ],
    [
      "<div>Senin, 16/11/2026</div><div class='isi2'>Ekonomi</div>",
      "2026-11-16",
    ],
  ])("is the date that stands below the headline: %s", (line, date) => {
    const today = "<div class='hari'>Rabu, 25 November 2026</div>";
    const page = `<html lang="en"><head><title>${TITLE}</title></head><body>${today}<h1>${TITLE}</h1>${line}<div class="isi">${paragraphs.join("")}</div></body></html>`;
    expect(readPage(page).published).toBe(date);
  });

  it.each([
    ["<p>Diperbarui: 12 Okt 2026</p><p>Pertanian</p>", "2026-10-12"],
    ["<h2 class='date-header'>Monday, 12 October 2026</h2>", "2026-10-12"],
    ["<p>12 Okt 2026</p><p>Beranda</p>", null],
    [
      "<ul class='page-header__meta'><li>Siaran pers</li><li>12 Okt 2026</li><li>Limboto</li></ul>",
      "2026-10-12",
    ],
  ])("is above the headline where it can only be its own: %s", (line, date) => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body>${line}<h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).published,
    ).toBe(date);
  });

  it("is behind who has posted it, below the text, in Japanese", () => {
    expect(
      read(
        `${paragraphs.join("")}<p class="entry-footer">投稿者: 沢渡 ゆう 日時: <a href="/arsip">2026年03月25日 22:41</a></p>`,
      ).published,
    ).toMatch(/^2026-03-25/);
  });

  it("is below a long caption of a photo that stands in a table", () => {
    const caption =
      "Warga Limboto menjemur jagung di halaman balai desa, satu hari setelah hujan yang panjang itu berhenti turun.";
    const page = `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>
      <div><table><tr><td><img src="/f.jpg" width="539"></td></tr><tr><td class="capt">${caption}</td></tr></table></div>
      <div class="kotak"><span>By Rukmini Lestari</span> <span>Globe Staff</span> <span class="date">/ November 17, 2026</span><div class="isi">${paragraphs.join("")}</div></div></body></html>`;
    expect(readPage(page).published).toBe("2026-11-17");
  });

  it.each([
    `<div class="inlineImage"><p class="caption">CAPTION</p></div>`,
    `<table align="left"><tr><td><img src="/f.jpg" width="245" height="180"><br>CAPTION</td></tr></table>`,
  ])("is below what is said of a photo: %s", (photo) => {
    const caption =
      "Warga Limboto menjemur jagung di halaman balai desa, satu hari setelah hujan yang panjang itu berhenti turun.";
    const page = `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${photo.replace("CAPTION", caption)}<h6>By Rukmini Lestari</h6><h6>Published: March 5, 2026</h6><div class="isi">${paragraphs.join("")}</div></body></html>`;
    expect(readPage(page)).toMatchObject({
      published: "2026-03-05",
      authors: ["Rukmini Lestari"],
    });
  });

  it("is what a page marks, and not what could be read in two ways", () => {
    expect(
      read(
        `<p><time itemprop="datePublished" datetime="2026-03-05T12:00:00Z">March 05, 2026 07:00 ET</time></p>${paragraphs.join("")}`,
        '<meta name="DC.date.issued" content="3/5/2026">',
      ).published,
    ).toBe("2026-03-05T12:00:00+00:00");
  });

  it("is in a word about the entry below the text", () => {
    expect(
      read(
        `${paragraphs.join("")}<p>This entry was posted on Monday, October 12th, 2026 at 7:11 am and is filed under Farming.</p>`,
      ).published,
    ).toBe("2026-10-12");
  });

  it("is marked as microformats mark it", () => {
    expect(
      read(
        `<div>07.11 <abbr class="published" title="2026-10-12T07:11:00+08:00">kemarin</abbr></div>${paragraphs.join("")}`,
      ).published,
    ).toBe("2026-10-12T07:11:00+08:00");
  });

  it("is in an abbreviation's title", () => {
    expect(
      read(
        `<abbr itemprop="datePublished" title="2026-10-12T07:11:00+08:00">07.11</abbr>${paragraphs.join("")}`,
      ).published,
    ).toBe("2026-10-12T07:11:00+08:00");
  });

  it("is told below a summary that reads like a first paragraph", () => {
    const summary =
      "Petani di Gorontalo memanen jagung sebulan lebih awal tahun ini, dan gudang di Limboto sudah penuh sejak pekan lalu.";
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p class="z">${summary}</p><div>Oleh: Rukmini Tanjungsari | 12 Okt 2026</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.authors).toEqual(["Rukmini Tanjungsari"]);
    expect(article.published).toBe("2026-10-12");
    expect(article.lede).toBe(summary);
  });

  it("is a line above the text; its time is left out where its zone is unknown", () => {
    const dated = `<p>Monday, 12 October 2026, 07:11</p>${paragraphs.join("")}`;
    expect(read(dated).published).toBe("2026-10-12");
  });
});
