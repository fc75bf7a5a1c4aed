import { describe, expect, it } from "vitest";
import {
  linesOf,
  linesWith,
  paragraphs,
  read,
  readPage,
  TITLE,
  texts,
} from "./page.ts";

/*
 * Articles of other sections than the news: live reports, steps, questions and answers, obituaries.
 */

describe("is the text's", () => {
  const entry = (text: string, at: number): string =>
    `<div class="post"><a class="waktu" href="#post-${at}">${at} menit lalu 12.0${at}</a><span>Ani Lestari</span><div class="isi"><p>${text}</p></div></div>`;
  const report = (pieces: readonly string[]): string =>
    `<p>${texts[0]}</p><div class="laporan">${pieces.join("")}</div>`;

  it("each entry of a live report, whose time leads to itself", () => {
    expect(
      linesOf(read(report(texts.slice(1).map((text, at) => entry(text, at))))),
    ).toEqual(expect.arrayContaining(texts));
  });

  it("what stands over each entry, though it leads to the entry", () => {
    const titled = texts.map(
      (text, at) =>
        `<div class="catatan" id="c${at}"><h3><a href="/berita/panen-jagung#c${at}">Panen dimulai di desa ${at}</a></h3><p>${text}</p></div>`,
    );
    expect(linesOf(read(`<div>${titled.join("")}</div>`))).toEqual(
      texts.flatMap((text, at) => [`### Panen dimulai di desa ${at}`, text]),
    );
  });

  it.each(["", " hidden"])(
    "what stands right below alike buttons%s",
    (state) => {
      const question = (text: string, at: number): string =>
        `<div class="tanya"><button aria-expanded="${state === ""}">Soal ${at}<span class="ikon">+</span></button><div${state}><p>${text}</p></div></div>`;
      expect(
        linesOf(
          read(
            [
              ...paragraphs.slice(0, 3),
              ...texts.slice(3).map((text, at) => question(text, at)),
            ].join(""),
          ),
        ),
      ).toEqual([
        ...texts.slice(0, 3),
        ...texts.slice(3).flatMap((text, at) => [`### Soal ${at}`, text]),
      ]);
    },
  );

  it("all of a commentary, though readers comment below it, but for the poll in it", () => {
    const post = (text: string, at: number, poll = ""): string =>
      `<div class="menit"><div><span>${at}'</span></div><div><p class="alinea">${text}</p>${poll}</div></div>`;
    const poll =
      '<div><h4>Apakah itu penalti?</h4><form action="/jajak"><label><input type="radio" name="p"> Ya</label><button>Kirim</button></form></div>';
    const said = texts.map(
      (text, at) =>
        `<article class="tanggapan"><div><a href="/p/${at}">budi_${at}</a> <span>2 hours ago</span></div><div><p>${text.replace("Paragraf", "Tanggapan")}</p></div></article>`,
    );
    const lines = linesOf(
      read(
        `<div class="commentary-list">${texts.map((text, at) => post(text, 90 - at, at === 2 ? poll : "")).join("")}</div><section><h2>Conversation 214 comments</h2>${said.join("")}</section>`,
      ),
    );
    expect(lines).toEqual(expect.arrayContaining(texts));
    expect(lines.join("\n")).not.toMatch(/Tanggapan nomor|penalti/);
  });

  const steps = [
    "Rendam pasak dalam cuka putih selama setengah jam.",
    "Gosok karatnya dengan sabut baja sampai bersih.",
    "Keringkan semuanya lalu pasang kembali di tempatnya.",
  ];

  it("numbered steps beside a form", () => {
    const list = steps.map((step) => `<li><div>${step}</div></li>`).join("");
    const lines = linesWith(
      `<div class="bagian"><h3>Membersihkan engsel</h3><ol>${list}</ol><form action="/kuis"><label><input type="radio" name="k"> Cuka</label><button>Kirim</button></form></div>`,
      6,
    );
    expect(lines).toEqual(
      expect.arrayContaining(steps.map((step, at) => `${at + 1}. ${step}`)),
    );
  });

  it("a numbered list, of which the page's own numbers go", () => {
    const list = steps
      .map(
        (step, at) =>
          `<li><div class="nomor">${at + 4}</div><div>${step}</div></li>`,
      )
      .join("");
    expect(linesWith(`<ol>${list}</ol>`, 3)).toEqual(
      texts.toSpliced(3, 0, ...steps.map((step, at) => `${at + 1}. ${step}`)),
    );
  });

  it("a table of results in a numbered list, whose numbers do not follow each other", () => {
    const list = [7, 7, 9]
      .map((goals, at) => `<li><div>${goals}</div><div>${steps[at]}</div></li>`)
      .join("");
    expect(linesWith(`<ol>${list}</ol>`, 3).join("\n")).toContain("9");
  });

  it("what its writer says in a box of its own", () => {
    const tip =
      "“Kerjakan satu engsel dulu, sebab pintu kayu jati itu berat sekali, dan lantai tidak pernah memaafkan siapa pun.”";
    const page = `<html lang="id"><head><title>${TITLE}</title><meta name="author" content="Ani Lestari"></head><body><h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}<div class="kiat"><div>Ani Lestari<br>Tukang kayu</div><p>${tip}</p></div></div></body></html>`;
    expect(linesOf(readPage(page))).toContain(tip);
  });
});

describe("is none of it", () => {
  it("the next article, though it alone is marked as one", () => {
    const next = `<article class="lanjut"><h1><a href="/berita/nelayan">Nelayan Kwandang Kembali Melaut</a></h1><div>${paragraphs.slice(0, 2).join("").replaceAll("jagung", "ikan")}</div></article>`;
    const asked = texts.map(
      (text, at) => `<p><b>Soal ${at}?</b></p><p>${text}</p>`,
    );
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><main><div><div class="c1"><h1>${TITLE}</h1></div><div class="c2">${asked.join("")}</div></div>${next}</main></body></html>`;
    const lines = linesOf(readPage(page));
    expect(lines).toEqual(expect.arrayContaining(texts));
    expect(lines.join("\n")).not.toContain("panen ikan");
  });

  const box = (
    id: number,
    title: string,
    text: string,
    name = "berita-box",
  ): string =>
    `<section class="${name}"><div id="${name}-${id}"><h1>${title}</h1><div class="penulis">Oleh Ani Lestari</div><div class="isi">${text}</div></div></section>`;
  const NEXT = "Nelayan Kwandang Kembali Melaut Setelah Badai Reda";
  const next = paragraphs.join("").replaceAll("jagung", "ikan");

  it("the next article of an endless page, in a box alike", () => {
    const page = (name?: string): string[] =>
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div id="semua">${box(482, TITLE, paragraphs.join(""), name)}${box(483, NEXT, next, name)}</div></body></html>`,
        ),
      );
    expect(page()).toEqual(texts);
    // A part of one text may be headed so, too.
    expect(page("bagian").join("\n")).toContain("panen ikan");
  });

  it("the next article of an endless page, in a box alike that says of what day it is", () => {
    const dated = (day: string, title: string, text: string): string =>
      `<section class="berita-item"><h1>${title}</h1><div class="hari">${day}</div><div class="isi">${text}</div></section>`;
    const page = (day: string): string[] =>
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div id="semua">${dated("Selasa, 10 November 2026 - 13:03 WIB", TITLE, texts.join("<br><br>"))}${dated(day, NEXT, texts.join("<br><br>").replaceAll("jagung", "ikan"))}${dated(day, "Harga Cabai Rawit Naik Lagi di Kwandang", "<b>Kwandang</b> - Harga cabai rawit naik lagi pada Selasa pagi.<br><br>Pasokan terlambat dua hari.")}</div></body></html>`,
        ),
      );
    expect(page("Selasa, 10 November 2026 - 12:11 WIB")).toEqual(texts);
    // A part of one text may have a line below its heading.
    expect(page("Kwandang, pagi hari").join("\n")).toContain("panen ikan");
  });

  it("the next article of an endless page, in a box that bears its address", () => {
    const addressed = (path: string, title: string, text: string): string =>
      `<div class="gulir" data-url="https://kabar.test${path}"><h1>${title}</h1><div class="isi">${text}</div></div>`;
    const page = (path: string): string[] =>
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div id="semua">${addressed("/berita/panen-jagung", TITLE, paragraphs.join(""))}${addressed(path, NEXT, next)}</div></body></html>`,
        ),
      );
    expect(page("/berita/nelayan-kwandang")).toEqual(texts);
    // A part of the same address.
    expect(page("/berita/panen-jagung#2").join("\n")).toContain("panen ikan");
  });

  it.each([
    "Tampilkan 2 balasan",
    "Show more",
    "Menu",
    "3 replies",
    "Advertiser disclosure",
    "Strictly necessary cookies",
    "Why you can trust us",
  ])("what a button opens that names no part of the text: %s", (label) => {
    const piece = (at: string): string =>
      `<div><button aria-expanded="false">${label} ${at}</button><div hidden><p>${texts[0]?.replace("nomor 1", at)}</p></div></div>`;
    expect(linesWith(piece("satu") + piece("dua"), 6)).toEqual(texts);
  });

  it("what readers have written into a book of condolences", () => {
    const entries = texts
      .slice(0, 4)
      .map(
        (text, at) =>
          `<div class="kertas"><p>${text.replace("Paragraf", "Kenangan")}</p><p>Budi ${at}</p><p>Januari 2021</p></div>`,
      );
    expect(
      linesWith(
        `<div class="buku"><h2>Memories and Condolences for Budi</h2><p>4 kenangan</p>${entries.join("")}</div>`,
        6,
      ),
    ).toEqual(texts);
  });

  it.each([
    [
      "a player's words",
      '<div class="audio-module"><h4>Panen jagung</h4><b>3:48</b><ul><li><b>Tanam</b><b>&lt;iframe src="/a"&gt;</b></li></ul></div>',
    ],
    [
      "how far a recording was played",
      '<div class="dengar"><button>Dengarkan</button><span>0:00</span></div>',
    ],
    ["data of a few letters", '<div>{"url":"https:\\/\\/kabar.test"}</div>'],
  ])("%s", (_, piece) => {
    expect(linesWith(piece, 3)).toEqual(texts);
  });

  it.each([
    "Auto-refresh",
    "4 minutes00:00 / 04:02",
    "Advertisment Report this ad",
    "Method 2 of 3:",
    "NPR transcripts are created on a rush deadline by an NPR contractor.",
    "Your subscription could not be saved. Please try again.",
    "Continue scrolling to keep reading Click the button below to start this article in quick view.",
    "To plant trees in memory of Budi, please visit the Sympathy Store.",
    "Over 5,000 readers like you have already stepped up and support us.",
    "Cook Mode (Keep screen awake)",
    "* Percent Daily Values are based on a 2,000 calorie diet. Your daily values may be higher.",
    "SOURCE: Kabar analysis of agency tables, September 2022. Download data",
    "Send questions to Ani at ani@kabar.test or P.O. Box 114, Limboto. Letters may be edited.",
    "This piece expresses the views of its author(s), separate from those of this publication.",
    "This article appears in the June 2022 print edition with the headline “Jagung.”",
    "Thanks for reading! Reply to this email with tips.",
    "* BACA BERITA TERKINI DAN TERPOPULER SEPUTAR PANEN DI SINI",
    "Yuk gabung diskusi panen jagung di sini ...",
    "Berlangganan sekarang mulai Rp 199.000",
    "Yuk gabung channel whatsapp Kabar untuk mendapatkan berita-berita terbaru tentang Timnas dan Liga Nusantara. Klik di sini (JOIN)",
    "Bagaimana reaksi Anda tentang artikel ini?",
    "Punya informasi yang meragukan? Kirim ke Tipline kami di WhatsApp 0812-0000-0091",
    "Artikel ini ditulis oleh kontributor. Isi di luar tanggung jawab redaksi. Yuk, kirim tulisanmu!",
    "Artikel ini memuat tautan afiliasi",
    "Harga dapat berubah sewaktu-waktu. Terakhir dicek 3 jam lalu.",
    "★★★★☆ (2.104 ulasan)",
    "Geser untuk melihat tabel →",
    "◇ご相談は、住所・氏名・年齢・電話番号を明記し、nayami@kabar.testへ。採用の方に図書カードを贈ります。",
    "Blijf op de hoogte. Krijg een melding bij code geel of hoger",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toEqual(texts);
  });

  it("a button by its role, behind each item of a list", () => {
    const item = (said: string): string =>
      `<li><span>${said}</span><span role="button" tabindex="0">+ Beli bahan</span></li>`;
    const said = ["1 ekor ayam", "8 lembar daun jeruk", "500 ml air"];
    expect(linesWith(`<ul>${said.map(item).join("")}</ul>`, 3)).toEqual(
      texts.toSpliced(3, 0, ...said.map((one) => `- ${one}`)),
    );
  });

  it.each([
    '<div class="ai-ringkas"><div class="kepala"><img src="/ai.svg" alt=""> Ringkasan AI <span>Beta</span></div><ul><li>Panen jagung datang lebih awal.</li><li>Harga naik dua kali.</li></ul><button>Apakah ringkasan ini membantu?</button></div>',
    '<div class="k3"><div><span>Intinya</span> <span>Dibuat dengan AI</span></div><ul><li>Panen jagung datang lebih awal.</li><li>Harga naik dua kali.</li></ul></div>',
    "<section><h2>AI-generated summary</h2><p>Panen jagung di Gorontalo datang lebih awal daripada tahun lalu, dan harganya naik dua kali.</p></section>",
  ])("what a machine has made of it, above it: %s", (summary) => {
    expect(linesWith(summary, 0)).toEqual(texts);
  });

  it("what stood over the ways into it, once they are gone", () => {
    const contents =
      '<div id="ez-toc-container"><p class="ez-toc-title">Daftar Isi</p><nav><ul><li><a href="#a">Panen</a></li><li><a href="#b">Harga</a></li></ul></nav></div>';
    expect(linesWith(contents, 2)).toEqual(texts);
  });

  it("things to buy, each with its price", () => {
    const card = (name: string): string =>
      `<div class="k"><span>${name}</span> <span>Rp89.000</span> <a href="https://toko.test/${name.length}">Beli</a></div>`;
    expect(
      linesWith(
        `<div class="p">${card("Topi caping")}${card("Sarung tangan kebun")}</div>`,
        3,
      ),
    ).toEqual(texts);
  });

  it("how many liked it", () => {
    expect(
      linesWith(
        '<div class="wp-post-reaksi"><div>Bagaimana reaksimu?</div><span>Suka 14</span> <span>Haru 33</span></div>',
        6,
      ),
    ).toEqual(texts);
  });

  it("the buttons of an advertisement's film", () => {
    expect(
      linesWith(
        '<div class="inread-teads"><div class="teads-player"><span>Learn more</span> <span>Skip in 5</span></div></div>',
        3,
      ),
    ).toEqual(texts);
  });

  it("tabs to choose from", () => {
    const tabs =
      '<ul role="tablist"><li role="tab" aria-selected="true">Komentar</li><li role="tab">Susunan</li></ul>';
    expect(linesWith(tabs, 3)).toEqual(texts);
  });

  it("what a transcript is, below it", () => {
    const note = `This article is a transcript of this conference call produced for Kabar. ${"There may be errors, omissions, or inaccuracies in this transcript. ".repeat(7)}`;
    expect(linesWith(`<p>${note}</p>`, 6)).toEqual(texts);
  });

  it("a newsletter among paragraphs of one class, with what is said of it", () => {
    const kelas = texts.map((text) => `<p class="alinea">${text}</p>`);
    const box =
      '<div class="kotak"><h3>Stay informed</h3><p class="alinea">Every morning our reporters send you the stories that matter to your district, free of charge.</p><form action="/d"><input type="email"><button>OK</button></form></div>';
    expect(linesOf(read(kelas.toSpliced(3, 0, box).join("")))).toEqual(texts);
  });
});

describe("stays", () => {
  it("a term of a sentence that a box right behind it explains", () => {
    const item = (term: string): string =>
      `<li>Setiap <button aria-expanded="false">${term}</button><div role="tooltip" hidden>Inilah arti kata itu bagi semua orang.</div> dihitung sekali setahun.</li>`;
    const lines = linesWith(`<ul>${item("bunga")}${item("tenor")}</ul>`, 3);
    expect(lines.join("\n")).not.toContain("arti kata");
    expect(lines.join("\n")).toMatch(/Setiap bunga\s+dihitung/);
  });

  it("an amount in each item of a numbered list", () => {
    const item = (count: number): string =>
      `<li><span class="jumlah">${count}</span> butir bawang merah besar</li>`;
    expect(linesWith(`<ol>${item(1)}${item(2)}</ol>`, 3).join("\n")).toContain(
      "2 butir bawang",
    );
  });

  it("what a text shows of some data", () => {
    const code = '{ "harga": 4500, "satuan": "kg" }';
    expect(linesWith(`<div class="code-block">${code}</div>`, 3)).toContain(
      code,
    );
  });

  it("files of the text, which a query on its own address leads to", () => {
    const file = (at: number): string =>
      `<li><a href="?unduh=${at}">Laporan lengkap kementerian ${at}</a><br>Sebuah berkas setebal sembilan puluh halaman.</li>`;
    const lines = linesWith(`<ul>${[1, 2, 3].map(file).join("")}</ul>`, 6);
    expect(lines.join("\n")).toContain("Laporan lengkap kementerian 2");
  });

  it.each([
    "An influencer earns a commission from purchases made through her links, and few of her followers know of it.",
    "Don’t forget to pin it to the wall before the glue has dried, or all of it will come down again.",
    "To plant trees in memory of the victims, volunteers gathered at the harbour on Sunday morning.",
    "Over 200,000 readers like you have already bought the book, said the publisher on Monday.",
    "Mobile users, tap here and hold for two seconds to open the menu of the new application.",
    "Please note that all comments are subject to disclosure under the law on public records.",
    "90 min 09:30 11:00",
    "The lyrics in the film are used by permission of the singer’s heirs. Copyright holders abroad were never asked.",
    "This tool does not provide medical advice, and yet four in ten of those asked had followed what it said.",
    "Bagaimana reaksi Anda ketika mendengar putusan hakim itu?",
    "Apa reaksi Anda waktu itu?",
    "Harga dapat berubah sewaktu-waktu.",
    "Percent Daily Values are based on a 2,000 calorie diet, which is more than most children need in a day.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
  });

  it("a part of a story about condolences", () => {
    const part = `<section><h2>World leaders send condolences</h2>${texts
      .slice(0, 3)
      .map((text) => `<p>${text.replace("Paragraf", "Duka")}</p>`)
      .join("")}</section>`;
    expect(linesWith(part, 6).join("\n")).toContain("Duka nomor 3");
  });

  it.each([
    "How to submit a letter of recommendation",
    "Buying options",
    "Sort by",
  ])("what stands over a part of a manual: %s", (heading) => {
    const lines = linesWith(
      `<section><h2>${heading}</h2><p>${texts[0]?.replace("Paragraf", "Petunjuk")}</p></section>`,
      6,
    );
    expect(lines).toContain(`## ${heading}`);
    expect(lines.join("\n")).toContain("Petunjuk nomor 1");
  });

  it("all answers of an accordion, short ones too, and names with a sign", () => {
    const item = (question: string, answer: string): string =>
      `<div><button aria-expanded="false">${question}</button><div hidden><p>${answer}</p></div></div>`;
    const answers = [
      "Ya, kue itu tahan sampai tiga bulan di dalam lemari beku.",
      "Ya, film itu diputar di sana setiap hari Minggu malam.",
      "Tidak perlu.",
    ];
    expect(
      linesWith(
        [
          item("Can I freeze these cookies?", answers[0] ?? ""),
          item("Does Disney<span>+</span> show it?", answers[1] ?? ""),
          item("Do I need a mixer?", answers[2] ?? ""),
        ].join(""),
        3,
      ),
    ).toEqual(
      texts.toSpliced(
        3,
        0,
        "### Can I freeze these cookies?",
        answers[0] ?? "",
        "### Does Disney+ show it?",
        answers[1] ?? "",
        "### Do I need a mixer?",
        answers[2] ?? "",
      ),
    );
  });

  it("the entries of a live report that was opened with a word in its address", () => {
    const entries = texts.map(
      (text, at) =>
        `<div class="isi-laporan"><h3><a href="/langsung/panen?catatan=${at}">Hujan sudah turun di utara hari ini ${at}</a></h3><p>${text}</p></div>`,
    );
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="isi"><p>${texts[0]?.replace("nomor 1", "pembuka")}</p>${entries.join("")}</div></body></html>`;
    expect(
      linesOf(readPage(page, "https://kabar.test/langsung/panen?dari=beranda")),
    ).toEqual(expect.arrayContaining(texts));
  });

  it("chapters, each in a box that is called a story", () => {
    const chapter = (head: string, text: string): string =>
      `<div class="story"><h1>${head}</h1>${text}</div>`;
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><div>${chapter(TITLE, `<p class="byline">Oleh Ani Lestari</p>${paragraphs.slice(0, 3).join("")}`)}${chapter("Bab satu: hujan", `<p>3 Maret 2026</p>${paragraphs.slice(3).join("")}`)}</div></body></html>`;
    expect(linesOf(readPage(page))).toEqual(
      expect.arrayContaining(texts.slice(3)),
    );
  });

  it("no sign of a button, nor what it explains", () => {
    expect(
      linesWith(
        '<p>Bunganya tetap <button>i</button><span role="tooltip">Tidak berubah setahun penuh.</span> empat persen setahun sampai lunas.</p>',
        3,
      ).join("\n"),
    ).toContain("tetap empat persen");
  });

  it("a note's words, which a page shows over its number, within the sentence", () => {
    expect(
      linesWith(
        '<p>Pakai ember saja.<sup><a href="#n1">1</a></sup><span class="footnote-popup" id="n1" role="note">Ember dipakai di enam provinsi. <button type="button">Tutup</button></span> Sebagian sekolah melarang seruling.</p>',
        3,
      ).join("\n"),
    ).toContain("Pakai ember saja.1 Sebagian sekolah");
  });
});
