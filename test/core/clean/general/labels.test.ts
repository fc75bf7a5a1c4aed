import { describe, expect, it } from "vitest";
import { linesWith, texts } from "./page.ts";

/*
 * What newsrooms' pages write on their buttons and over their boxes, and the words of a text that look like it.
 */

describe("labels of the page leave the text", () => {
  it.each([
    "Scroll untuk membaca",
    "|آخر تحديث: 02:14 م (بتوقيت مكة المكرمة)",
    "Thu 8:52 AM 14,206 Views 64 Comments",
    "FOR IMMEDIATE RELEASE",
    "How we reviewed this article:",
    "Print Pin",
    "Commenting is closed for this article.",
    "BWS Home > News Room > 2026 Releases > June 5",
    "URL: http://www.kabar.test/story/showArticle.jhtml?articleID=198900417",
    "from the mind-the-gap dept.",
    "Post your comment 9 comments",
    "Auto RefreshSort by: Newest first",
    "Print friendly pdf",
    "English (38.2 kB - PDF)",
    "Story continues below ↓",
    "{loadposition iklan-tengah}",
    "RECOMMENDED VIDEOS FOR YOU...",
    "Media playback is unsupported on your device",
    "Article content",
    "Zobacz wideo",
    "Ajouter à vos sélections",
    "Offrir l’article",
    "ここから続き",
    "残り:412文字/全文:1118文字",
    "SKIP ADVERTISEMENT",
    "Advertisement. Scroll to continue reading.",
    "Replay Video",
    "Link copied!",
    "Do Not Sell My Personal Information",
    "Please enter a valid email address",
    "Something went wrong. Please try again later.",
    "View this post on Instagram",
    "Listen to this article",
    "Next article",
    "See more",
    "Shop now",
    "Open in app",
    "You have successfully subscribed",
    "Sign up to receive the top stories you need to know right now.",
    "Create a free account to continue reading",
    "Log in or sign up to continue",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Image copyright Getty Images",
    "Image caption Growers in Limboto dried their corn on the road",
    "(Photo by Wahyu Rahmadi/Kabar Images)",
    "Editor's Picks",
    "Don’t miss",
    "You might also be interested in:",
    "Around the web",
    "Salin Link",
    "Tautan berhasil disalin",
    "Belum ada komentar",
    "Bagikan ke:",
    "Masukkan email Anda",
    "Masuk untuk melanjutkan membaca",
    "Berita ini 12 kali dibaca",
    "Simak berita selengkapnya di halaman selanjutnya",
    "Pilihan Redaksi",
    "Anda Mungkin Suka",
    "Jangan lewatkan",
    "Jetzt abonnieren",
    "Inhalt von Twitter anzeigen",
    "Das könnte Sie auch interessieren",
    "La suite après cette publicité",
    "Sur le même sujet",
    "También te puede interesar",
    "Continua após a publicidade",
    "Veja também",
    "RIPRODUZIONE RISERVATA",
    "Articoli correlati",
    "Meer over dit onderwerp",
    "Zobacz także",
    "Поделиться",
    "Haberin devamı",
    "続きを読む",
    "Den nächsten Abschnitt Mehr zum Thema überspringen",
    "Skip next section More on the harvest",
    "Related coverage",
    "5/5 - (12 bình chọn)",
    "פרסומת",
    "1.0x0:00 12:36",
    "00:00:00 / 00:41:12",
    "Applies to England, Scotland and Wales",
  ])("%s", (label) => {
    for (const tag of ["p", "div"])
      expect(linesWith(`<${tag}>${label}</${tag}>`, 3)).toEqual(texts);
  });
});

describe("whom a forum quotes goes from over the quote", () => {
  it.each([
    [
      "<blockquote><div>Originally Posted by oldmill</div><p>Jagung itu belum kering.</p></blockquote>",
      ["> Jagung itu belum kering."],
    ],
    [
      '<div class="bbcode_quote"><p>Zitat von oldmill</p><p>Jagung itu belum kering.</p></div>',
      ["Jagung itu belum kering."],
    ],
  ])("%s", (quote, rest) => {
    expect(linesWith(quote, 3)).toEqual(texts.toSpliced(3, 0, ...rest));
  });
});

describe("what only looks like one stays", () => {
  it.each([
    "Image captions are written by the growers themselves, the editor said.",
    "Simpan jagung di tempat yang kering, pesan penyuluh kepada petani.",
    "To get the latest on the flood, growers can sign up at the village hall, which opens at eight.",
    "Article content of this kind is paid for by the word, the printers' union found.",
    "Tutup gudang itu dibuka pada hari Senin, sehari setelah hujan.",
    "Next article of the law says that growers may keep their seeds.",
    "Sign up to receive rain, the harbour master wrote on the door; nobody laughed at it for a week.",
    "Laporkan kepada kepala desa bila air naik, kata petugas.",
    "Video itu ditonton oleh empat ratus warga dalam satu malam.",
    "Comentarios de los agricultores llegaron al ministerio antes del lunes.",
    "Trending upwards for a year, the price of corn fell on Monday.",
  ])("%s", (line) => {
    for (const at of [0, 3, 6])
      expect(linesWith(`<p>${line}</p>`, at)).toContain(line);
  });

  it.each([
    "Trending",
    "Video",
    "Pilihan Redaksi",
    "Kommentare",
    "Teilen",
    "Comentarios",
    "Comentarii",
    "Author of the article",
    "Citation information",
    "Rate this recipe",
    "48 likes",
    "12 from 20 votes",
    "Zitat von Goethe",
    "Originally posted by Wahyu",
    "Live streaming",
    "Listen live",
  ])("as a heading over the text's own: %s", (heading) => {
    for (const over of [
      `<h2>${heading}</h2>`,
      `<p><strong>${heading}</strong></p>`,
    ])
      expect(linesWith(over, 3)).toEqual([
        ...texts.slice(0, 3),
        expect.stringMatching(`${heading}$`),
        ...texts.slice(3),
      ]);
  });

  it.each([
    ["prayers", "<p>Subhanallah walhamdulillah</p><p>Dibaca 100 kali</p>"],
    ["opening hours", "<p>Senin</p><p>Tutup</p><p>Selasa</p>"],
    ["law", "<p>Perjanjian itu paling sedikit</p><p>memuat:</p><p>nama</p>"],
    ["requirements", "<div>Recommended</div><p>8 GB</p>"],
    [
      "buttons that a sentence announces",
      "<p>Di pojok kanan ada tiga tombol:</p><ul><li>Salin link</li><li>Laporkan</li><li>Bagikan ke</li></ul>",
    ],
    [
      "a list with what is said of each",
      `<h2>Newsletters</h2><ul>${[1, 2, 3].map((n) => `<li><a href="https://lain.test/${n}">Surat nomor ${n}</a>, ditulis oleh Ani Lestari tiap pekan.</li>`).join("")}</ul>`,
    ],
    ["a sentence", "<p>Create an account to view your bill.</p>"],
    [
      "words over a quote",
      "<p>Zitat von Goethe:</p><blockquote><p>Grau ist alle Theorie, und grün des Lebens Baum.</p></blockquote>",
    ],
    [
      "a remark in brackets",
      "<p>(Foto oleh warga yang sempat merekam kejadian itu kini menjadi barang bukti di kantor polisi)</p>",
    ],
  ])("in %s", (_, piece) => {
    const words = [...piece.matchAll(/>([^<>]+)</g)].map(([, word]) => word);
    const read = linesWith(piece, 3).join(" ");
    for (const word of words) expect(read).toContain(word);
  });

  it("in the steps of a manual", () => {
    const steps = "<ol><li>Buka menu.</li><li>Simpan</li><li>Tutup</li></ol>";
    expect(linesWith(steps, 3)).toEqual(
      texts.toSpliced(3, 0, "1. Buka menu.", "2. Simpan", "3. Tutup"),
    );
  });
});

describe("a list of other articles goes with its heading", () => {
  it.each([
    "Mehr zum Thema",
    "Noticias relacionadas",
    "Pilihan Redaksi",
    "Rekomendasi Artikel",
  ])("%s", (heading) => {
    expect(
      linesWith(
        `<h3>${heading}</h3><ul><li><a href="/a">Sawah di tepi danau terendam</a></li><li><a href="/b">Harga pupuk turun di dua pasar</a></li></ul>`,
        3,
      ),
    ).toEqual(texts);
  });

  it.each([0, 3, 6])("and one alone, before paragraph %i", (at) => {
    expect(
      linesWith(
        '<section><h2>Mehr zum Thema</h2><div class="teaser"><a href="/reis"><h3>Reis in Tibawa: Bauern greifen zum Netz</h3></a><p>Wer in Tibawa Reis anbaut, schläft selten allein. Nun rüsten die Bauern am See auf.</p><span>12.07.2023</span></div></section>',
        at,
      ),
    ).toEqual(texts);
  });
});
