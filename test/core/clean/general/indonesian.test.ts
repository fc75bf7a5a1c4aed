import { describe, expect, it } from "vitest";
import {
  linesOf,
  linesWith,
  paragraphs,
  read,
  readBy,
  readPage,
  TITLE,
  texts,
} from "./page.ts";

/*
 * What Indonesian newsrooms, companies and offices put around an article.
 */

const last = texts.length;

describe("below the text", () => {
  it.each([
    "Dapatkan berita terkini dan kejutan menarik dari Kabar, Klik Disini untuk mendaftarkan diri anda sekarang juga!",
    "Dapatkan berita up to date dari Kabar hanya dengan satu akun, daftar sekarang dengan klik disini dan nantikan kejutan.",
    "Saksikan live streaming program-program terbaik Kabar Channel di sini",
    "IKUTI JUGA SALURAN KAMI DI BAWAH INI:",
    "DONASI, Dapat Voucer Gratis!",
    "Bersambung ke halaman berikutnya...",
    "Artikel ini merupakan bagian dari konten Kabar yang bisa dinikmati pelanggan. Berlangganan mulai Rp 50.000 per bulan.",
    "Punya opini tentang panen tahun ini? Isi poling kami dan menangkan voucer belanja.",
    "#satgascovid19 #ingatpesanibu #pakaimasker",
    "Informasi lebih lanjut:<br>Fajri Usmani<br>Pjs. Senior Vice President<br>M. +62 815-8888-1234<br>Email: fajri@ladang.test",
    "ANI LESTARI | SITI HAMIDAH (TIRTAJAYA)",
    "TIM RISET KABAR INDONESIA",
    "(a16/C)",
    "Diterbitkan: September 21, 2026 11.12am WIB",
    "Terakhir diperbarui: 16 Agustus 2026",
    "Ketentuan: Data Lumbung boleh dikutip dengan mencantumkan sumber.",
    "Kamu harus tahu! Silakan baca konten menarik lainnya dari Kabar.test di Google News",
    "<span>Komentar</span><span>Belum ada komentar. Jadilah yang pertama!</span>",
    "*Ikuti kami di Google News dan saluran WhatsApp Kabar.",
    "Translator: Muh. Fahrul, Kenzo Pradipta<br />Editor: Primayanti Sari<br />Copyright &copy; KABAR 2026",
    "Bergabung dengan Kabar pada 2019. Lulusan antropologi ini meliput isu pesisir dan energi.",
    "TONTON JUGA DAN SUBSCRIBE :",
    'Perkaya riset Anda dengan analisis terbaru dwibahasa dalam Ladang Pro, pelajari lebih lanjut <a href="https://pro.ladang.test">di sini</a>.',
    'Bagi Bunda yang mau berbagi soal anak dan dapat hadiah, yuk join komunitas Ladang Squad. Daftar klik <a href="https://forms.test/x">di SINI</a>. Gratis!',
  ])("%s leaves", (line) => {
    expect(linesWith(`<p>${line}</p>`, last)).toEqual(texts);
  });

  it.each([
    "KABAR.com berkomitmen memberikan fakta jernih. Dukung keberlanjutan jurnalisme jernih melalui Membership. Gabung KABAR.com Plus sekarang",
    "Baca berita pilihan dari KABAR.com. Mari bergabung di Grup Whatsapp, caranya klik tautan yang ada di bawah ini.",
  ])("a newsroom with an address for its name asks: %s", (appeal) => {
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<p>${appeal}</p>`,
          '<meta property="og:site_name" content="KABAR.com">',
        ),
      ),
    ).toEqual(texts);
  });

  it.each([
    "Dapatkan benih jagung yang baik sebelum hujan turun, kata penyuluh, supaya panen tidak terlambat lagi.",
    "Informasi lebih lanjut akan disampaikan setelah rapat, kata kepala desa kepada wartawan di balai desa.",
    "*) angka prakiraan untuk bulan November, yang akan ditinjau kembali setelah survei berikutnya selesai.",
  ])("%s stays", (line) => {
    expect(linesWith(`<p>${line}</p>`, last)).toEqual([...texts, line]);
  });
});

it("what an answer stands on in law stays, though it is links", () => {
  const law = [
    "<p><strong>Dasar Hukum:</strong></p>",
    '<p><a href="/kuhper">Kitab Undang-Undang Hukum Perdata</a>.</p>',
    '<p><a href="/uu-8">Undang-Undang Nomor 8 Tahun 1999 tentang Perlindungan Konsumen</a>.</p>',
  ];
  expect(linesWith(law.join(""), last)).toEqual([
    ...texts,
    "Dasar Hukum:",
    "Kitab Undang-Undang Hukum Perdata.",
    "Undang-Undang Nomor 8 Tahun 1999 tentang Perlindungan Konsumen.",
  ]);
});

it("numbers in brackets stay, and initials leave", () => {
  expect(linesWith("<p>(iii)</p>", 3)).toEqual([
    ...texts.slice(0, 3),
    "(iii)",
    ...texts.slice(3),
  ]);
  expect(linesWith("<p>(wbs)</p>", 3)).toEqual(texts);
});

it("who has written it stands in capitals over a correction", () => {
  const note =
    "Koreksi: naskah ini diubah pada 12 Oktober 2026 karena jumlah karung yang disebut keliru.";
  expect(
    linesWith(`<p><b>ANI LESTARI | SITI HAMIDAH</b></p><p>${note}</p>`, last),
  ).toEqual([...texts, note]);
});

it.each([
  ["Rep: Hasanah Fitri/ Red: Ani Nursyamsi", "Hasanah Fitri"],
  ["Reporter: Kenia Intansari | Editor: Ani Nursyamsi", "Kenia Intansari"],
])("the writer stands before the editor: %s", (line, name) => {
  expect(
    read(`<div class="by_detail"><p>${line}</p></div>${paragraphs.join("")}`)
      .authors,
  ).toEqual([name]);
  expect(readBy(`Reporter: ${name}`).authors).toEqual([name]);
});

it("a caption below a photo under the headline is no summary", () => {
  const subtitle = "Tahan kering, tapi manisnya tidak habis-habis!";
  const article = readPage(
    `<html lang="id"><head><title>${TITLE}</title></head><body><div class="title-block"><h1>${TITLE}</h1><h2 class="subtitle-text">${subtitle}</h2></div><div class="cover"><img src="/f/lontar.jpg" alt=""><span class="image-source">deretan pohon lontar (unsplash.com/Yosafat Lima)</span></div><div class="author-block"><a href="/author/rara">Rara Anindita</a><time>23 Mei 2026, 17:00 WIB</time></div><div class="isi">${paragraphs.join("")}</div></body></html>`,
  );
  expect(article.lede).toBe(subtitle);
  expect(linesOf(article)).toEqual(texts);
});

it("the headline is the only heading with a day below it, where the first one names a kind of page", () => {
  const article = readPage(
    `<html lang="id"><head><title>Portal Berita Kabupaten</title></head><body><h1>Detail Berita</h1><article><h3 class="title">${TITLE.toUpperCase()}</h3><p class="meta">By: <a href="#">admin-kominfo</a> | Posted on: 13 Februari 2026 | Dibaca: 741 kali</p>${paragraphs.join("")}</article><aside><h3>Layanan Aduan Warga Limboto</h3><p>Hubungi kantor desa.</p></aside></body></html>`,
  );
  expect(article.title).toBe(TITLE.toUpperCase());
  expect(article.published).toBe("2026-02-13");
  expect(linesOf(article)).toEqual(texts);
});

describe("the page's own words leave the text of Indonesian sites", () => {
  it.each([
    "(kabar.id - Humaniora)",
    "(Humas UGM/Ani)",
    "– Selesai –",
    "Yuk kasih reaksi!",
    "#PekanPanen #Jagung_Limboto #Tani",
    "Foto utama: Ladang jagung di Telaga, Gorontalo. Foto: Ani Lestari/ Kabar Indonesia",
    "Konten ini adalah opini/artikel buatan Kabarwan dan menjadi tanggung jawab penulisnya.",
    "Terbitkan ulang artikel-artikel kami secara gratis, baik secara daring atau cetak.",
    "Universitas Gorontalo menyediakan dana sebagai anggota The Conversation ID.",
    "Wahyu Rahmadi menerjemahkan artikel ini dari bahasa Inggris.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 6)).toEqual(texts);
  });

  it.each([
    '<p><strong>BACA JUGA <a href="/2">Juru Parkir dan Misteri Peluit</a> dan analisis menarik lainnya di rubrik <a href="/esai">ESAI</a>.</strong></p>',
    "<h3>Untuk informasi lebih lanjut:</h3><p>Ani Lestari<br>PT Gudang Sejahtera<br>E: ani@gudang.test</p>",
    '<section class="disclosure content-disclosure"><h6>Pernyataan Keterbukaan</h6><p>Ani Lestari tidak bekerja, menjadi konsultan, memiliki saham, atau menerima dana dari perusahaan mana pun.</p></section>',
    'Malam pun turun.<hr><br>(kabar.id - Humaniora)<br><br>Penulis: <a href="/1">Ani Lestari</a><br>Editor: <a href="/2">Wahyu Rahmadi</a>',
  ])("%s", (piece) => {
    expect(
      linesWith(piece, 6).filter((line) => line !== "Malam pun turun."),
    ).toEqual(texts);
  });

  it("the title once more, without the kind of what it is", () => {
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>Siaran Pers: ${TITLE}</title></head><body><h1>Siaran Pers: ${TITLE}</h1><div><p><b>${TITLE.toUpperCase()}</b></p>${paragraphs.join("")}</div></body></html>`,
        ),
      ),
    ).toEqual(texts);
  });
});

it("a disclaimer stays, beside whose the page is", () => {
  const disclaimer =
    "Disclaimer: semua konten dalam artikel ini dibuat untuk tujuan informasi dan bukan ajakan untuk membeli saham.";
  const more = texts.map((text) => text.replace("Paragraf", "Alinea"));
  expect(
    linesWith(
      `${more.map((text) => `<p>${text}</p>`).join("")}<div class="isi"><p>Copyright 2026 Kabar, all rights reserved.</p><p>${disclaimer}</p></div>`,
      6,
    ),
  ).toEqual([...texts, ...more, disclaimer]);
});
