import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

/** What stands between a page's own words: players, buttons and what is written beside them. */
describe("left out", () => {
  it.each([
    [
      "JW Player's words over a film",
      '<div class="rekam"><div class="jwplayer jw-reset" role="application"><div class="jw-media jw-reset"><video class="jw-video" src="https://film.test/1.mp4"></video></div><div class="jw-title jw-reset-text"><div class="jw-title-primary">Panen raya tahun lalu</div></div><div class="jw-nextup-title jw-reset-text">Lima hal pagi ini</div><div class="jw-text-elapsed jw-reset">00:00</div><div class="jw-text-duration jw-reset">04:11</div><span class="jw-hidden-accessibility">Keyboard Shortcuts</span></div></div>',
    ],
    [
      "words around a button that reads the page aloud",
      '<div class="suara"><button type="button">Dengarkan</button><span>Suara perempuan</span><span>00:00</span><span>04:38</span></div>',
    ],
    [
      "what a reader is asked of the page",
      '<div class="tanggapan"><p>Apakah tulisan ini membantu Anda?</p><button type="button">Ya</button><button type="button">Tidak</button></div>',
    ],
    [
      "what a reader feels of the page",
      '<div class="rasa"><p>Bagaimana perasaan Anda?</p><button type="button">Suka 88</button><button type="button">Kaget 40</button><button type="button">Sedih 2</button></div>',
    ],
  ])("%s", (_, piece) => {
    expect(linesWith(piece, 3)).toEqual(texts);
  });
});

describe("kept", () => {
  it.each([
    [
      "a sentence beside buttons",
      '<div class="kabar">Harga jagung naik tipis pada Senin pagi.<button type="button">Bagikan</button><button type="button">Salin</button></div>',
      "Harga jagung naik tipis pada Senin pagi.",
    ],
    [
      "a heading beside buttons",
      '<div class="judul"><h2>Harga di Tingkat Petani</h2><button type="button">Bagikan</button><button type="button">Salin</button></div><p>Harga di tingkat petani naik tipis pada Senin pagi karena panen belum merata.</p>',
      "## Harga di Tingkat Petani",
    ],
    [
      "code beside buttons",
      '<div class="kode"><pre><code>panen = 12</code></pre><button type="button">Salin</button><button type="button">Jalankan</button></div>',
      "panen = 12",
    ],
    [
      "how a word is spoken",
      '<div class="ucap"><span>/ˈbə.nɪŋ/</span><button type="button">Putar Jakarta</button><button type="button">Putar Medan</button></div>',
      "/ˈbə.nɪŋ/",
    ],
    [
      "a question with its answers to choose from",
      '<div class="kuis"><div>Tanaman apa yang paling banyak ditanam di Limboto?</div><button type="button">Jagung</button><button type="button">Padi</button></div>',
      "Tanaman apa yang paling banyak ditanam di Limboto?",
    ],
    [
      "the parts of a recording",
      '<div class="bab"><span>0:00 Pembuka</span> <span>2:15 Panen</span> <button type="button">Putar</button><button type="button">Salin</button></div>',
      "0:00 Pembuka",
    ],
    [
      "what costs how much, beside ways to buy it",
      '<div class="harga"><span>Rp7.900.000 di toko koperasi</span><button type="button">Beli</button><button type="button">Bandingkan</button></div>',
      "Rp7.900.000 di toko koperasi",
    ],
    [
      "the time of a line, beside one button",
      '<p>Pukul 10:12 <button type="button">Bagikan</button></p><p>Truk pertama datang dari Telaga dan dibongkar di gudang selama setengah jam.</p>',
      "Pukul 10:12",
    ],
  ])("%s", (_, piece, line) => {
    expect(linesWith(piece, 3).join("\n")).toContain(line);
  });

  const term = (name: string): string =>
    `<button type="button" class="istilah">${name}</button>`;

  it.each([
    [
      "within it",
      `Rasio ${term("NPL")} petani jagung di Limboto turun menjadi dua persen pada akhir tahun lalu.`,
    ],
    [
      "in a box of a tip",
      `Rasio <span class="tip">${term("NPL")}</span>, kata mereka, turun menjadi dua persen pada akhir tahun lalu.`,
    ],
    [
      "at its beginning",
      `${term("NPL")} petani jagung di Limboto turun menjadi dua persen pada akhir tahun lalu.`,
    ],
  ])("a term that a button explains, %s", (_, sentence) => {
    expect(linesWith(`<p>${sentence}</p>`, 3)[3]).toBe(
      sentence.replace(/<[^>]+>/g, ""),
    );
  });

  it.each([
    `Rasio petani turun menjadi dua persen pada akhir tahun lalu di Limboto. ${term("Kutipan")} dan kutipan`,
    `Rasio petani turun menjadi dua persen pada akhir tahun lalu ${term("Salin tautan")} di Limboto.`,
    `Rasio petani turun menjadi dua persen pada akhir tahun lalu di Limboto. ${term("Selengkapnya")}`,
  ])("a sentence without the tool that stands in it: %#", (sentence) => {
    expect(linesWith(`<p>${sentence}</p>`, 3).join(" ")).not.toMatch(
      /Kutipan|Salin|Selengkapnya/,
    );
  });
});

it("a summary is none of the words beside a page's buttons", () => {
  const article = read(
    `<div class="ringkasanAi summary"><span>Dengarkan tulisan</span><button type="button">Putar</button><button type="button">1x</button><span>Dibacakan mesin dan dapat keliru</span></div>${paragraphs.join("")}`,
  );
  expect(article.lede).toBeNull();
  expect(linesOf(article)).toEqual(expect.arrayContaining(texts));
});
