import { describe, expect, it } from "vitest";
import { linesOf as allLinesOf } from "../../../lines.ts";
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
 * What only looks like a part of the page about an article: words and facts of its own that no rule may take.
 */

const [first, second] = texts;

describe("boxes whose names mislead", () => {
  it("what stands over a list, called a header", () => {
    const list = (item: string): string =>
      `<ul>${[1, 2, 3, 4].map((at) => `<li class="${item}">Langkah ke-${at} dari resep jagung bakar di tepi pantai, dengan garam dan kelapa.</li>`).join("")}</ul>`;
    const recipe = `<div class="resep"><div class="ERIngredients"><div class="ERIngredientsHeader">Bahan</div>${list("ingredient")}</div>
      <div class="ERInstructions"><div class="ERInstructionsHeader">Cara</div><div class="instructions">${list("instruction")}</div></div></div>`;
    expect(linesWith(recipe, 6)).toEqual(
      expect.arrayContaining(["Bahan", "Cara"]),
    );
  });

  it("the questions of an interview, each in a box of who asks", () => {
    const asked = ["Kapan jagung dipanen?", "Siapa yang membelinya?"];
    const page = asked
      .map(
        (question, at) =>
          `<div class="journalist"><p>${question}</p></div><p>${texts[at]}</p>`,
      )
      .join("");
    expect(linesOf(read(page + paragraphs.slice(2).join("")))).toEqual([
      asked[0],
      first,
      asked[1],
      second,
      ...texts.slice(2),
    ]);
  });

  it("an election's result, with the votes of each", () => {
    const result =
      '<div class="poll-results"><h3>Who won Limboto?</h3><p>Rina Dewi: 12,400 votes</p><p>Wahyu Rahmadi: 11,900 votes</p></div>';
    expect(linesWith(result, 3)).toEqual(
      expect.arrayContaining([
        "Rina Dewi: 12,400 votes",
        "Wahyu Rahmadi: 11,900 votes",
      ]),
    );
  });

  it("a section of its text whose anchor is called next", () => {
    const steps =
      '<div class="section" id="next"><h2>Langkah berikutnya</h2><p>Kiat sebelum bertemu penyuluh:</p><ul><li>Tulis pertanyaan Anda sebelum berangkat.</li><li>Bawa catatan panen tahun lalu.</li></ul></div>';
    expect(linesWith(steps, texts.length).join("\n")).toMatch(
      /Langkah berikutnya.*Tulis pertanyaan.*Bawa catatan/s,
    );
  });

  it("the parts of a text in boxes beside each other, of which the first bears more names", () => {
    const part = (more: string, ...paragraphs: string[]): string =>
      `<div class="field--item"><div class="paragraph paragraph--type--text${more}"><div class="field field--name-field-text${more}">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></div></div>`;
    const [one = "", two = "", three = ""] = [0, 2, 4].map((at) =>
      [
        texts[at],
        texts[at + 1],
        texts[at]?.replace("nomor", "lagi nomor"),
      ].join(" "),
    );
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="field field--items">${part(" field--label-hidden", one, two)}<div class="field--item"><div class="paragraph paragraph--type--quote"><blockquote>Kami menanam lagi.<footer>Wahyu</footer></blockquote></div></div>${part("", "Apakah itu sindiran?", three)}</div></article></body></html>`;
    expect(linesOf(readPage(page))).toEqual(
      expect.arrayContaining([one, two, "Apakah itu sindiran?", three]),
    );
  });

  it("a table in one of the boxes that the text is made of, behind its last", () => {
    const table =
      "<table><thead><tr><th>Menit</th><th>Gol</th></tr></thead><tbody><tr><td>4.</td><td>0:1</td></tr><tr><td>31.</td><td>0:2</td></tr></tbody></table>";
    const page = (name: string): string =>
      linesOf(
        read(
          `<div class="ce_text block">${paragraphs[0]}</div><div class="ce_text block">${paragraphs.slice(1).join("")}</div><div class="${name}">${table}</div><div class="ce_gallery"><a href="/1">1</a> <a href="/2">2</a></div>`,
        ),
      ).join("\n");
    expect(page("ce_table block")).toContain("31.");
  });

  it("facts that are set aside between the sections of a text, of which one is the longest", () => {
    const more = paragraphs.map((text) => text.replace("nomor", "angka"));
    const facts =
      '<aside class="x"><h3>Jagung dalam angka</h3><ul><li>Limboto: 12 ton</li><li>Tibawa: 9 ton</li></ul></aside>';
    const page = `<div class="k">${paragraphs.join("")}${more.slice(0, 3).join("")}</div>${facts}<div class="k">${more.slice(3).join("")}</div>`;
    expect(linesOf(read(page)).join(" ")).toMatch(
      /Jagung dalam angka.*Limboto: 12 ton.*Tibawa: 9 ton/,
    );
  });
});

it("a heading whose words stand in an element of their own, above the text", () => {
  expect(
    linesWith(
      "<fieldset><legend><h2><span>Bahan</span></h2></legend><ul><li>2 kg jagung yang sudah tua</li><li>1 karung</li></ul></fieldset>",
      0,
    ),
  ).toEqual([
    "## Bahan",
    "- 2 kg jagung yang sudah tua",
    "- 1 karung",
    ...texts,
  ]);
});

it("the ingredients, each a way to its own page, over a field for how many", () => {
  const items = ["Tepung beras", "Jagung muda", "Santan kental"];
  const ingredients = `<div class="k-ingredients"><h2>Bahan</h2><div><button type="button">-</button><input type="text" name="porsi" value="8"><button type="button">+</button></div><dl><dt>Untuk satu loyang</dt>${items.map((item) => `<dd class="k-ingredient"><a href="/bahan/${item}">${item}</a> <span>300 g</span></dd>`).join("")}</dl></div>`;
  const lines = linesWith(ingredients, 2).join("\n");
  for (const item of items) expect(lines).toContain(`${item} 300 g`);
});

it("pieces of a line that only a style sheet sets apart, as words of their own", () => {
  const entry = `<div class="jam"><time>21:42 WITA</time><span>4 orang bicara</span></div>`;
  const lines = linesWith(
    `<ul><li>${entry}${first}</li><li>${second}</li></ul>`,
    3,
  ).join("\n");
  expect(lines).toContain("21:42 WITA 4 orang bicara");
  expect(
    linesWith(
      `<ul><li><a href="#j7"><span>2 menit lalu</span><span>16.58</span></a><p>${first}</p></li><li>${second}</li></ul>`,
      3,
    ).join("\n"),
  ).not.toContain("lalu16");
});

it("a word that begins with a letter set apart", () => {
  expect(
    linesWith(
      `<div><span class="kapital">P</span><span>${first?.slice(1)}</span></div>`,
      0,
    ),
  ).toContain(first);
});

describe("what sounds like a call, in paragraphs", () => {
  it.each([
    "Punya informasi keberadaan pelaku? Segera laporkan ke kantor polisi terdekat.",
    "Kirim naskah Anda ke lomba@cerpen.test paling lambat 30 November.",
    "Cek pesan WhatsApp yang masuk, lalu klik tautan verifikasi.",
    "Temukan akun WhatsApp resmi bank Anda di situsnya.",
    "Baca pesan WhatsApp itu dua kali sebelum membalasnya.",
    "Isi survei ini menunjukkan warga cukup puas dengan layanan kota.",
    "Lanjut ke babak final.",
    "Gulir ke bawah untuk menemukan menu Privasi.",
    "Tunggu.",
    "Wait…",
    "Skip to 2019, and the town had changed beyond recognition.",
    "Skip to the present day, and the mill is a block of flats.",
    "Follow her on her rounds and you will see how thin the line is.",
    "Need help with heating bills? Contact your council or call Citizens Advice on 0800 144 8848.",
    "Have questions about the vaccine? Call your doctor or the health department.",
    "Have questions about your ballot? Contact your county clerk.",
    "Do you have information about the robbery? Email Detective Ruiz at tips@police.test.",
    "Notice a mistake on your bill? Contact your bank right away.",
    "If you click on a link in such an email, scammers receive your location.",
    "Get alerts from your bank whenever your card is used.",
    "Dapatkan notifikasi gempa lewat aplikasi Info BMKG.",
    "Dapatkan informasi resmi dari BMKG dan daftar titik kumpul di kelurahan Anda.",
    "Apa Anda suka halaman Facebook para pejabat?",
    "Apakah artikel ini membantu perjuangan Anda waktu itu?",
    "Was this helpful to you when your mother fell ill?",
    "Dilarang menyalin isi ujian tanpa izin pengawas.",
    "Contact Sarah Miller at 555-123-4567 to reserve a seat.",
    "If you liked what you saw, you bought it.",
    "Sie haben Fragen zur Impfung? Dann rufen Sie die 116117 an, auch am Sonntag.",
    "Up next: the Knicks visit Boston on Friday.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
  });

  it("beside steps", () => {
    const steps = [
      "Unduh aplikasi Satu Sehat di Play Store.",
      "Buka aplikasi itu, lalu masuk dengan NIK.",
      "Pilih menu Sertifikat.",
    ];
    const lines = linesWith(steps.map((step) => `<p>${step}</p>`).join(""), 3);
    expect(lines).toEqual(texts.toSpliced(3, 0, ...steps));
  });

  it("over points, one of several headings", () => {
    const parts =
      "<h2>Temuan</h2><ul><li>Gudang bocor.</li><li>Timbangan rusak.</li></ul><h2>Rekomendasi</h2><ul><li>Perbaiki atap gudang.</li><li>Ganti timbangan.</li></ul>";
    const lines = linesWith(parts, 6);
    expect(lines).toEqual(
      expect.arrayContaining(["## Temuan", "## Rekomendasi"]),
    );
  });

  it("over a part of the text, one of several", () => {
    const heads = ["Compare the shops", "Sign up for rewards programs"];
    const lines = linesWith(
      heads
        .map((head, at) => `<h2>${head}</h2><p>${texts[at]} Sekali lagi.</p>`)
        .join(""),
      6,
    );
    for (const head of heads) expect(lines).toContain(`## ${head}`);
  });
});

it("facts in a box that is called one, among paragraphs", () => {
  const fact =
    "Limboto, danau seluas tiga ribu hektare, menyusut separuhnya sejak 1932, dan para nelayan di tepinya kini menanam jagung.";
  const box = (ways: string): string =>
    `<aside class="infobox isi__bagian"><div>${ways}</div><h3>Danau Limboto</h3><p>${fact}</p></aside>`;
  expect(linesWith(box('<a href="#info">Tentang danau</a>'), 3)).toContain(
    fact,
  );
  // What leads elsewhere is a teaser.
  expect(linesWith(box('<a href="/danau">Tentang danau</a>'), 3)).not.toContain(
    fact,
  );
});

it("the life of the one whom the headline names, told in a box", () => {
  const life =
    "Lahir di Limboto pada 1978, Yusuf Hamid mengajar filsafat di Gorontalo, dan menulis tentang sunyi di ladang jagung.";
  const page = (name: string): string[] =>
    linesOf(
      readPage(
        `<html lang="id"><head><title>Yusuf Hamid: Sunyi Kini Barang Mewah</title><meta name="author" content="Ani Lestari"></head><body><h1>Yusuf Hamid: Sunyi Kini Barang Mewah</h1><div class="isi">${paragraphs.join("")}<div class="article__bio"><h3>${name}</h3><p>${life.replace("Yusuf Hamid", name)}</p></div></div></body></html>`,
      ),
    );
  expect(page("Yusuf Hamid")).toContain(life);
  expect(page("Ani Lestari").join("\n")).not.toContain("mengajar filsafat");
});

it("who has written the last of several letters", () => {
  const letters = ["Ani Lestari, Limboto", "Yusuf Hamid, Tibawa"].map(
    (name, at) => `<p>${texts[at]}</p><p><strong>${name}</strong></p>`,
  );
  expect(
    linesOf(read(paragraphs.slice(2).join("") + letters.join(""))).slice(-4),
  ).toEqual([first, "Ani Lestari, Limboto", second, "Yusuf Hamid, Tibawa"]);
});

it("who has told what stands above, behind a dash, all of which leads to them", () => {
  const told = ["u/dua_karung", "Dorrit, 41", "Kiriman K. L."];
  const page = told
    .map(
      (name, at) =>
        `<h2>${at + 1}. Ladang ke-${at + 1}</h2><div>${paragraphs[at]}<p>—<a href="/pembaca/${at}">${name}</a></p></div>`,
    )
    .join("");
  expect(linesOf(read(page + paragraphs.slice(3).join("")))).toEqual(
    expect.arrayContaining(told.map((name) => `—${name}`)),
  );
});

it("what is for something and what against it, behind the text", () => {
  const side = (name: string, label: string, points: string[]): string =>
    `<div class="uji-${name}"><p>${label}</p><ul>${points.map((point) => `<li>${point}</li>`).join("")}</ul></div>`;
  const page = `<div class="badan">${paragraphs.join("")}</div><div class="uji"><div class="uji-nilai"><span>Suara</span> <span>8/10</span></div><div class="uji-teks"><p>Mesin pipil ini memperbaiki hampir semua cacat pendahulunya, tanpa menjadi keajaiban yang dijanjikan iklannya di radio; di ladang yang kering, ia bekerja sepanjang hari.</p></div>${side("plus", "Yang kami suka", ["Senyap", "Ringan dibawa"])}${side("minus", "Yang kurang", ["Mahal", "Cepat panas"])}</div>`;
  expect(linesOf(read(page)).slice(-6)).toEqual([
    "Yang kami suka",
    ...["- Senyap", "- Ringan dibawa"],
    "Yang kurang",
    ...["- Mahal", "- Cepat panas"],
  ]);
});

it("bold words over points, above the text", () => {
  const side = (name: string, point: string): string =>
    `<div class="sisi"><b>${name}</b><ul><li>${point} kokoh</li><li>${point} ringan</li></ul></div>`;
  expect(
    linesWith(side("Kelebihan", "Gagang") + side("Kekurangan", "Tali"), 0),
  ).toEqual([
    "Kelebihan",
    ...["- Gagang kokoh", "- Gagang ringan"],
    "Kekurangan",
    ...["- Tali kokoh", "- Tali ringan"],
    ...texts,
  ]);
});

it("what a photo shows that a machine has made, above the text", () => {
  const caption =
    "Ladang jagung di Limboto pada pagi hari, seperti yang dibayangkan sebuah mesin di Jakarta tanpa pernah ke sana.";
  expect(
    linesWith(
      `<div class="foto"><img src="/ladang.jpg" alt="" width="900" height="500"><span>Dibuat dengan AI</span><p>${caption}</p></div>`,
      0,
    ),
  ).toContain(caption);
});

it("a section on what machines sum up, within the text", () => {
  const section =
    "<section><h2>AI summary</h2><p>Panen jagung di Gorontalo dirangkum oleh mesin, kata para petani, dan tidak seorang pun membacanya.</p></section>";
  expect(linesWith(section, 3)).toContain("## AI summary");
});

it("the number of a heading, which is hidden from those who hear it", () => {
  const parts = paragraphs
    .slice(0, 5)
    .map(
      (text, at) =>
        `<div class="item" id="item-${at + 1}"><h2><span class="num" aria-hidden="true">${at + 1}.</span> Ladang ke-${at + 1}</h2><div class="card"><div>Pilihan</div><a href="/r?u=${at}" rel="sponsored nofollow"><img src="/${at}.jpg" alt=""></a></div>${text}</div>`,
    );
  expect(
    linesOf(read(parts.join(""))).filter((line) => /^## /.test(line)),
  ).toEqual([1, 2, 3, 4, 5].map((at) => `## ${at}. Ladang ke-${at}`));
});

it("a part of the text, wherever its page says that it is one", () => {
  const parts = texts.map(
    (text, at) =>
      `<section data-area="text" data-component="text-block"><p>${text} Bagian ${at}.</p></section>`,
  );
  expect(linesOf(read(parts.join("")))).toEqual(
    texts.map((text, at) => `${text} Bagian ${at}.`),
  );
});

describe("words beside a photo", () => {
  const photo = '<img src="/f.jpg" width="200">';

  it("are its caption, where only whose it is bears a name", () => {
    const table = `<table align="right"><tr><td>${photo}<div class="credit">Wahyu Rahmadi</div></td></tr><tr><td>The mill in the year of its third flood</td></tr></table>`;
    expect(linesWith(table, 3)).toEqual(
      texts.toSpliced(
        3,
        0,
        "= Wahyu Rahmadi The mill in the year of its third flood",
      ),
    );
  });

  it("stay a table where they are facts", () => {
    const table = `<table align="right"><tr><td>${photo}</td></tr><tr><td>Length: 400 m</td></tr><tr><td>Built: 1936</td></tr><tr><td>Owner: the mill</td></tr></table>`;
    const lines = linesWith(table, 3);
    for (const fact of ["Length: 400 m", "Built: 1936", "Owner: the mill"])
      expect(lines).toContain(`| ${fact} |`);
  });

  it("stay where something short stands beside what is called a caption", () => {
    const table = `<table align="right"><tr><td>${photo}<div class="photo-caption">The bridge.</div></td></tr><tr><td>Toll: two coins a cart</td></tr></table>`;
    expect(linesWith(table, 3).join(" ")).toContain("Toll: two coins a cart");
  });

  it.each([
    ["bold", "<strong>The mill of Limboto</strong>", "The mill of Limboto"],
    ["with a number", "3. The mill of Limboto", "3. The mill of Limboto"],
    ["over what follows", "What it costs:", "What it costs:"],
  ])("are a heading in the middle below it, %s", (_, words, line) => {
    const middle = (inner: string): string =>
      `<p class="text-center">${inner}</p>`;
    const lines = allLinesOf(
      read(
        paragraphs
          .toSpliced(
            3,
            0,
            middle('<img src="/f.jpg" width="640">') + middle(words),
          )
          .join(""),
      ),
    );
    expect(lines).toContain(line);
  });
});

describe("numbers over a text", () => {
  it.each([
    ["a telephone's", "<p>112233</p>", "112233"],
    [
      "a code that is told of",
      "<div><p>Kode pos</p><p>96181</p></div>",
      "96181",
    ],
  ])("stay: %s", (_, box, line) => {
    expect(linesWith(box, 0)).toContain(line);
  });

  it.each([
    '<div class="views">10452</div>',
    '<div><i class="icon-eye"></i><span>10452</span></div>',
    "<div><span>12 Oktober 2026</span><div>10452</div></div>",
  ])("but how many have read it goes: %s", (box) => {
    expect(linesWith(box, 0)).toEqual(texts);
  });

  it("and each day of a diary stays", () => {
    const days = ["9.1. 16:44", "10.1. 07:10", "11.1. 18:02"];
    const entries = days.map((day, at) => `<p>${day}</p><p>${texts[at]}</p>`);
    expect(linesOf(read(entries.join("")))).toEqual(
      days.flatMap((day, at) => [day, texts[at]]),
    );
  });
});

describe("steps and parts of the text's own", () => {
  it.each([
    "<ol><li>Download the app.</li><li>Enter your number.</li><li>Scan the code.</li></ol>",
    "<ul><li>You must be registered as a voter in Limboto.</li><li>You must be eighteen on the day.</li></ul>",
    "<ul><li>Keep up the watering for our first three weeks.</li><li>Leave the weeds at the edge.</li></ul>",
  ])("in a list whose first point begins like a call: %s", (list) => {
    const points = list
      .replace(/<\/?[ou]l>/g, "")
      .split(/<\/?li>/)
      .filter(Boolean);
    const lines = linesWith(list, 3).join(" ");
    for (const point of points) expect(lines).toContain(point);
  });

  it("but a list of nothing but calls goes", () => {
    expect(
      linesWith(
        "<ul><li>Share on Facebook</li><li>Subscribe now</li><li>Leave a comment</li></ul>",
        3,
      ),
    ).toEqual(texts);
  });

  it.each(["Comments", "Keywords", "Print", "Werbung: Was erlaubt ist"])(
    "under a heading of several: %s",
    (heading) => {
      const page = `<h2>Panen</h2>${paragraphs[0]}<h2>${heading}</h2>${paragraphs.slice(1).join("")}`;
      expect(linesOf(read(page))).toContain(`## ${heading}`);
    },
  );

  it("under the first and the last of several bold lines", () => {
    const names = ["Aries", "Taurus", "Gemini"];
    const page = names
      .map((name, at) => `<p><b>${name}</b></p>${paragraphs[at]}`)
      .join("");
    const lines = linesOf(read(page));
    for (const name of names)
      expect(lines.join(" ")).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it("under headings that only begin as a writer's line does", () => {
    const page = `<h3>By Train</h3>${paragraphs[0]}<h3>By Boat</h3>${paragraphs.slice(1).join("")}`;
    expect(linesOf(read(page))).toContain("### By Train");
  });

  it("but neither a writer's line that is one, nor what is said over each part", () => {
    const byline = `<h3>By Rukmini Tanjungsari</h3>${paragraphs[0]}<h3>Panen</h3>${paragraphs.slice(1).join("")}`;
    expect(
      linesOf(
        read(byline, '<meta name="author" content="Rukmini Tanjungsari">'),
      ),
    ).toEqual([first, "### Panen", ...texts.slice(1)]);
    const labelled = paragraphs.map((text) => `<h3>Advertisement</h3>${text}`);
    expect(linesOf(read(labelled.join("")))).toEqual(texts);
  });

  it("under the days of a calendar, each over a line", () => {
    const days = ["9 October 2026", "10 October 2026", "11 October 2026"];
    const page = days
      .map((day) => `<h3>${day}</h3><p>The water rose by a hand or two.</p>`)
      .join("");
    const lines = linesOf(read(paragraphs.join("") + page));
    for (const day of days) expect(lines).toContain(`### ${day}`);
  });

  it.each([
    '<div id="appeal"><h2>The appeal</h2><p>It was heard in May.</p></div>',
    '<div id="contributions"><h2>Contributions</h2><p>Each village gave a sack.</p></div>',
  ])("named by their anchor: %s", (part) => {
    const words = part.replace(/<[^>]+>/g, " ").trim();
    expect(linesWith(part, 3).join(" ")).toContain(
      words.split(/\s{2,}/).at(-1),
    );
  });
});

describe("facts that look like the page's", () => {
  it("what of a hundred each has got", () => {
    expect(
      linesWith(
        '<div class="poll-results"><h3>The vote</h3><p>Greens: 31 percent</p><p>Growers: 29 percent</p></div>',
        3,
      ),
    ).toEqual(expect.arrayContaining(["Greens: 31 percent"]));
  });

  it.each([
    "[1] Kompas Tani, 12 Mei 2026",
    "Limboto, balai desa, to 14 March 2027",
  ])("a source, or how long something lasts: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, texts.length)).toContain(line);
  });

  it("a place, which covers much", () => {
    const last =
      "Lake Limboto covers 3,000 hectares and is as deep as a man is tall.";
    expect(linesWith(`<p>${last}</p>`, texts.length)).toEqual([...texts, last]);
  });
});

describe("what ends a text", () => {
  it.each([
    "Correction: an earlier version gave the harvest of Kabar's own field as twelve tonnes. We regret it; the count is here.",
    "Disclosure: our reporter owns shares in the mill of which Kabar writes. Learn more.",
  ])("is its own, though it speaks of the newsroom: %s", (note) => {
    const linked = note
      .replace("here.", '<a href="/count">here</a>.')
      .replace("Learn more.", '<a href="/policy">Learn more</a>.');
    expect(linesWith(`<p>${linked}</p>`, texts.length)).toEqual([
      ...texts,
      note,
    ]);
  });

  it("is the text where there is hardly anything else", () => {
    const letter =
      "Join us in the field of Limboto on Saturday, and tell our neighbours on Facebook that the harvest begins.";
    expect(
      linesOf(read(`<p>${first}</p><p>${second}</p><p>${letter}</p>`)),
    ).toEqual([first, second, letter]);
  });

  it("is no appeal because a word of it is a link called “here”", () => {
    const end =
      "We counted the sacks that we had left in the barn, and what Facebook made of them stands here, for whoever doubts it.";
    expect(
      linesWith(
        `<p>${end.replace("here", '<a href="/sacks">here</a>')}</p>`,
        texts.length,
      ),
    ).toEqual([...texts, end]);
  });
});
