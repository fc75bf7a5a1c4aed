import { describe, expect, it } from "vitest";
import { linesOf as allLinesOf } from "../../../lines.ts";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

describe("a caption that names its photographer", () => {
  it("stands under its photo, where that has a frame of its own", () => {
    const caption = "Petani menjemur jagung di jalan desa. (Foto: Istimewa)";
    expect(
      linesWith(
        `<div><img src="/jemur.jpg" width="640" height="400"></div><p>${caption}</p>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
  });

  it.each([
    "Fold the leaf along its middle line, and press it for a minute (photo 3).",
    "Lipat daun itu di tengah, lalu tekan selama satu menit (foto 2)",
    "The growers have kept each receipt since the drought (photo and all).",
    "Second prize went to the portrait of an old ferryman (photo: Wahyu Rahmadi)",
  ])("but a step that points to one stays: %s", (step) => {
    expect(linesWith(`<p>${step}</p>`, 3)).toContain(step);
  });
});

describe("what a page calls a caption", () => {
  it("goes with a photo that it does not show", () => {
    expect(
      linesWith(
        '<p class="imageCaption">Petani menjemur jagung di jalan desa. Ia berkata bahwa lantai jemur milik koperasi masih penuh.</p>',
        3,
      ),
    ).toEqual(texts);
  });

  it("stays where such lines are all there is", () => {
    const told = texts.map((line) => `${line} Ia berkata demikian.`);
    expect(
      linesOf(
        read(
          told.map((line) => `<p class="photo-caption">${line}</p>`).join(""),
        ),
      ),
    ).toEqual(told);
  });

  it("stays where it is a table of facts", () => {
    expect(
      linesWith(
        '<table class="tplCaption"><tr><td>Pasar</td><td>Harga (Rp)</td></tr><tr><td>Limboto</td><td>5.200</td></tr><tr><td>Telaga</td><td>5.150</td></tr></table>',
        3,
      ).join("\n"),
    ).toContain("Limboto | 5.200");
  });

  it("stands under a photo between two signs that point at it", () => {
    const caption = "▲▼村民拿著車票守在樹下。（圖／翻攝自臉書社團）";
    expect(
      linesWith(
        `<p><img src="/jemur.jpg" width="640" height="400"></p><p>${caption}</p>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
  });
});

describe("a slide's caption that names its photographer", () => {
  const slide = (caption: string): string =>
    `<div class="slide"><figure><picture><img src="/jemur.jpg" width="640" height="400"></picture></figure><div><div><span>1 of 3&nbsp;|&nbsp;</span><div><p>${caption}</p></div></div></div></div>`;

  it("stands under its photo, however long it is", () => {
    const caption =
      "Petani menjemur jagung di jalan desa setelah panen raya, Senin, 12 Oktober 2026, karena lantai jemur milik koperasi masih penuh. (AB Photo/Wahyu Rahmadi)";
    expect(linesWith(slide(caption), 3)).toEqual(
      texts.toSpliced(3, 0, `= ${caption}`),
    );
  });

  it("but the text's last paragraph may do so, too", () => {
    const last =
      "Petani menjemur jagung di jalan desa setelah panen raya, Senin, 12 Oktober 2026, karena lantai jemur milik koperasi masih penuh. (AB Photo/Wahyu Rahmadi)";
    expect(
      linesWith(
        `<figure><img src="/jemur.jpg" width="640" height="400"></figure><p>${last}</p>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, last));
  });
});

it("a button's picture is no photo", () => {
  const { hero, body } = read(
    `<p><img src="/images/icons/printicon_boxed.png" alt="print" class="icon"></p>${paragraphs.join("")}`,
  );
  expect(hero).toBeNull();
  expect(JSON.stringify(body)).not.toContain("printicon");
});

it("a caption is one that only a name for tests calls so", () => {
  const caption = "Lastri di kios sayurnya, yang dibuka sejak subuh. Foto: Tri";
  expect(
    linesWith(
      `<div data-qa-id="comp-image"><div><img src="/f/kios.jpg" width="640" height="400"></div><div data-qa-id="comp-image-caption"><span>${caption}</span></div></div>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
});

describe("words in a photo's own paragraph are its caption", () => {
  it.each([
    ["in italics", "<em>Petani menjemur jagung, April 2026</em>", "/jemur.jpg"],
    [
      "in small letters, as a sentence",
      "<small>Petani menjemur jagung di jalan. Bild: eigene Aufnahme, <a href='/cc'>CC-BY-SA 3.0</a>.</small>",
      "/jemur.jpg",
    ],
  ])("%s", (_, words, src) => {
    const lines = linesWith(
      `<p><a href="${src}"><img src="${src}" width="640" height="400"></a><br>${words}</p>`,
      3,
    );
    expect(lines).toHaveLength(texts.length + 1);
    expect(lines[3]).toMatch(/^= Petani menjemur jagung/);
  });

  it("but a sentence in italics may be the text's", () => {
    const said = "Kami menjemur jagung di jalan, dan jalan itu milik kami.";
    expect(
      linesWith(
        `<p><img src="/jemur.jpg" width="640" height="400"><br><em>${said}</em></p>`,
        3,
      ),
    ).toContain(said);
  });

  it("and so do those that say in Chinese whose the photo is", () => {
    const caption = "飛輪旁加裝感測器，踩得快，故事就快。（李允凱提供）";
    expect(
      linesWith(
        `<div class="foto"><img src="/jemur.jpg" width="640" height="400"></div><p>${caption}</p>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
  });

  it("and so do those behind whose the photo is, in a box below it", () => {
    const caption =
      "Wahyu, 63, menjemur jagung di jalan sejak 1986. © KBR Foto: Ani Lestari";
    expect(
      linesWith(
        `<div class="teaserimage"><div class="image"><img src="/jemur.jpg" width="640" height="400"></div><div class="imgtext"><p>${caption}</p></div></div>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
  });
});

describe("captions in a figure of a page's own", () => {
  it("stand each under its photo of a list", () => {
    const item = (n: number): string =>
      `<li><img src="/f/${n}.jpg" width="640" height="400"><div class="gallery-caption">Gudang ${n} penuh jagung.</div></li>`;
    const article = read(
      paragraphs
        .toSpliced(
          3,
          0,
          `<figure class="gallery"><div><ul>${item(1)}${item(2)}</ul></div></figure>`,
        )
        .join(""),
    );
    expect(allLinesOf(article)).toEqual(
      texts.toSpliced(
        3,
        0,
        "![](https://kabar.test/f/1.jpg)",
        "= Gudang 1 penuh jagung.",
        "![](https://kabar.test/f/2.jpg)",
        "= Gudang 2 penuh jagung.",
      ),
    );
  });

  it("stand under the photo in a box that says that it has one", () => {
    expect(
      linesWith(
        '<div class="CaptionedImage Center"><img src="/g.jpg" width="640" height="400"><p class="text_center">Gudang di lantai tiga. Foto: pembaca</p></div>',
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, "= Gudang di lantai tiga. Foto: pembaca"));
  });

  it("have no space within a bracket", () => {
    expect(
      linesWith(
        '<figure><img src="/g.jpg" width="640" height="400"><figcaption>Gudang penuh (<span>Antara</span>)</figcaption></figure>',
        3,
      ),
    ).toContain("= Gudang penuh (Antara)");
  });

  it("are no one word with whose the photo is", () => {
    expect(
      linesWith(
        '<figure><img src="/g.jpg" width="640" height="400"><figcaption><span>Istimewa</span><div>Gudang penuh.</div></figcaption></figure>',
        3,
      ),
    ).toContain("= Istimewa Gudang penuh.");
  });
});

describe("paragraphs of the text stay, though a photo is named at their end", () => {
  it.each([
    "“Kami berharap warga ikut menjaga jagung yang sudah dijemur di halaman balai desa ini,” kata kepala desa. (Foto: Humas)",
    "Rencana itu akan dibahas lagi dalam rapat desa pekan depan, kata ketua kelompok tani yang hadir malam itu. (dok/hms)",
    "Keduanya kini ditahan di Mapolres Gorontalo. (Foto: Humas)",
    "We stood in the field at sunrise after eleven hours of walking, cold, tired and happier than before (photo by Wahyu).",
  ])("%s", (text) => {
    for (const at of [3, 6])
      expect(linesWith(`<p>${text}</p>`, at)).toContain(text);
  });

  it("and so does each step under its photo's frame", () => {
    const steps = texts.map(
      (text, at) => `${text.slice(0, -1)} (photo ${at + 1}).`,
    );
    const page = steps.map(
      (step, at) =>
        `<div><img src="/f${at}.jpg" width="640" height="400"></div><p>${step}</p>`,
    );
    expect(linesWith(page.join(""), 3)).toEqual(
      texts.toSpliced(3, 0, ...steps),
    );
  });
});

it("a text that the page calls a film's words is read, where there is no other", () => {
  const film = texts
    .map((text) => `<p class="video-desc">${text}</p>`)
    .join("");
  expect(linesOf(read(film))).toEqual(texts);
});

it.each([
  "kepalairas",
  "bildunterschrift",
  "foto-didascalia",
  "bijschrift",
  "texte legende",
])("a caption is one in other languages, too: %s", (name) => {
  expect(
    linesWith(
      `<div><img src="/f.jpg" width="640"><div class="${name}">Gudang di Limboto <span>Foto: Wahyu</span></div></div>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, "= Gudang di Limboto Foto: Wahyu"));
});

it("a cell across several photos is their caption", () => {
  const caption = "Perkakas yang ia pakai sejak 1989.";
  const table =
    '<table><tr><td><img src="/1.jpg" width="300"></td><td><img src="/2.jpg" width="300"></td></tr>';
  expect(
    linesWith(
      `${table}<tr><td colspan="2"><p>${caption}</p></td></tr></table>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
});

it("a line that points at a photo is its caption, and no other", () => {
  const photo = '<p><img src="/f.jpg" width="640"></p>';
  const [above, below] = ["▲王阿嬤和她的計程車。", "▼掛曆背面的地圖。"];
  expect(
    linesWith(
      `${photo}<p><strong>${above}</strong></p><p>${below}</p>${photo.replace("f", "g")}`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, `= ${above}`, `= ${below}`));
  expect(linesWith("<p>▲ 12 persen sejak Januari.</p>", 3)).toHaveLength(
    texts.length + 1,
  );
});

it("a line that an editor has set in the middle, under a photo alone, is its caption", () => {
  const middle = (words: string): string =>
    `<p class="ql-align-center">${words}</p>`;
  const photo = middle('<img src="/f.jpg" width="640">');
  expect(linesWith(`${photo}${middle("Wahyu di gudangnya")}`, 3)).toEqual(
    texts.toSpliced(3, 0, "= Wahyu di gudangnya"),
  );
  // A verse has more.
  expect(
    linesWith(
      `${photo}${middle("Padi di lumbung,")}${middle("hujan di gunung,")}`,
      3,
    ),
  ).toHaveLength(texts.length + 2);
});

it("what is headed and told below a photo, in its caption, is text", () => {
  const told =
    "Perahu pos ke Utkär perlu dua jam dan berhenti bagi siapa pun yang melambai dari dermaganya.";
  expect(
    linesWith(
      `<figure><img src="/1.jpg" width="900"><figcaption class="slide-caption"><span class="caption-credit">Wahyu</span><h2>Utkär, Swedia</h2><div class="slide-caption-dek"><p>${told}</p></div></figcaption></figure>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, "= Wahyu", "## Utkär, Swedia", told));
});

it("a caption has no buttons, and says whose the photo is once", () => {
  const credit =
    '<b class="credit">Wahyu untuk Kabar<b class="hide"><b>hide caption</b></b></b>';
  expect(
    linesWith(
      `<div class="image"><img src="/1.jpg" width="900" height="600"><div class="credit-caption"><div class="caption"><p>Rukmini di gudangnya.${credit}<b>toggle caption</b></p></div><span class="credit">Wahyu untuk Kabar</span></div></div>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, "= Rukmini di gudangnya. Wahyu untuk Kabar"));
});

it("words below a photo in one paragraph, in the middle, are its caption", () => {
  const line =
    '<p style="text-align: center;"><img src="/f2.jpg" width="640" height="400"><br><span style="color:#f00">Rukmini memilah biji jagung</span></p>';
  expect(linesWith(line, 3)).toEqual(
    texts.toSpliced(3, 0, "= Rukmini memilah biji jagung"),
  );
});

it("a caption that a page has again, for those who enlarge its photo, is said once", () => {
  const says =
    "Jagung dijemur di halaman balai desa. Petani di Limboto menunggu matahari sejak subuh.";
  const photo = `<div class="bucketwrap image large"><div class="imagewrap"><img src="/j.jpg" data-original="/j-besar.jpg"></div><div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>${says} <b class="credit">Ani Lestari</b> <b class="hide-caption"><b>hide caption</b></b></p></div></div> <span class="credit">Ani Lestari</span></div></div><div class="enlarge_measure"><div class="img_wrap"><img data-original="/j-enl.jpg"></div></div><div class="enlarge_html"><div class="image_data"><p class="caption">${says}</p><span class="credit">Ani Lestari</span></div></div></div>`;
  // The main photo's stands with it, over the text.
  expect(linesWith(photo, 1)).toEqual(texts);
});

it("a sign that parts a button from a caption's words goes with the button", () => {
  expect(
    linesWith(
      '<figure><img src="/1.jpg" width="900"><figcaption><div><a href="#">Enlarge</a> <span class="sep">/</span> Rukmini di gudangnya. <a href="#1">#</a></div></figcaption></figure>',
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, "= Rukmini di gudangnya."));
});

it("what stands beside a sign of warning is text", () => {
  const warning =
    "Cabut dulu kabel penggiling jagung itu, sebab bagian dalamnya masih berputar beberapa menit.";
  expect(
    linesWith(
      `<div><table><tr><td width="25"><img src="../images/warning.gif" alt="Warning"></td><td><p>${warning}</p></td></tr></table></div>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, expect.stringMatching(`^[^=].*${warning}`)));
});
