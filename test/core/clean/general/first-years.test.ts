import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

/*
 * What newspapers, forums, newsrooms and journals of the web's first years put around a text, and small sites after them.
 */

/** The text between which a piece is put, three paragraphs from its end. */
const within = (piece: string): string[] => linesWith(piece, 3);

describe("a line of the page's own leaves the text", () => {
  it.each([
    "If you're new here, you may want to subscribe to my RSS feed. Thanks for visiting!",
    "To subscribe to the Kabar Harian newspaper in Gorontalo, call +62 435 555 or email your subscription request here.",
    "Factual errors? Contact the Kabar Harian's day desk.",
    "Send the link for this page to a friend!",
    "If you have trouble accessing this page because of a disability, please contact Kabar at pers@kabar.test.",
    "This article was originally published on page 3 of Kabar Harian on March 11, 2026",
    "PHOTO CAPTION: Rukmini Tanjungsari, left, and Wahyu pour water over a wall. (Kabar photo/Budi)",
    "A publication-quality photo is available at https://kabar.test/foto/gudang.jpg",
    "A map accompanying this announcement is available at https://kabar.test/peta/gudang",
    "Rukmini Tanjungsari, (435) 555-0102, rukmini@kabar.test",
    "Sources: Rukmini Tanjungsari, (435) 555-0102, rukmini@kabar.test",
    "Weitere Informationen: Dr. Rukmini Tanjungsari Institut für Landbau Tel.: 04299/555-3107",
    "SOURCE Gudang Sejahtera & Company",
    "Issuers of news releases and not Kabar Newswire are solely responsible for the accuracy of the content.",
    "Terms and conditions, including restrictions on redistribution, apply.",
    "Current Mood: thawed Current Music: the boiler Entry tags: trains, weather",
    "Last edited by Wahyu; 08-12-2026 at 07:15 AM.. Reason: spelling of Limboto",
    "Сообщение отредактировал: Agafya - 27-06-2026, 09:11 Причина: добавлено фото",
    "Subscribe: Apple Podcasts | Spotify | Stitcher | RSS",
    "Kabar Suara is produced by Rukmini and Wahyu. If you like the show, please leave us a review!",
    "Langganan berita pilihan kabar.test di Whatsapp via Tautan ini http://kabar.test/wa",
    "Featured image from Kabarstock. Charts from Kabarview.test",
    "via @limbototani",
    "Unlike other sites, we test every plough we review thoroughly over an extended period of time.",
    "Tell us what you think – send your emails to the Editor.",
    "Did you make this? Tag me @kabardapur so I can see!",
    "Published in Kabar Harian from Feb. 8 to Feb. 10, 2026",
    "From Wikipedia, the free encyclopedia",
    "Jump to: navigation, search",
  ])("%s", (line) => {
    expect(within(`<p>${line}</p>`)).toEqual(texts);
  });
});

describe("sentences that only begin alike stay", () => {
  it.each([
    "If you are new here in Limboto, you will need a map, a hat and a lot of patience with the buses.",
    "To subscribe to the idea that corn is a vegetable, one has to have eaten it fresh.",
    "This article was originally published on paper that was made of corn stalks, in 1909.",
    "Source: a letter of 1909 that the growers of Limboto keep in a tin.",
    "Terms and conditions of the loan, the bank has said, will be published in May.",
    "Last edited by hand in 1911, the map shows two barns that nobody remembers.",
    "If you like the show that the growers give each autumn, come early, as the barn is small.",
    "Unlike other sites in the valley, we found no trace of a barn at the mill.",
    "Tell us what you think of when you hear the word, the teacher asked her class.",
    "Published in 1909, the book has never been out of print since.",
    "Featured in the new hall is an image from 1909 of the first barn of the village.",
  ])("%s", (line) => {
    expect(within(`<p>${line}</p>`)).toContain(line);
  });

  it("and so does a source with an address, where it is no one's to be asked", () => {
    const line = "Sources: a letter of 1909, and the map of the mill.";
    expect(within(`<p>${line}</p>`)).toContain(line);
  });
});

describe("what is told between breaks in one box", () => {
  it("leaves by its words, a line at a time", () => {
    expect(
      linesWith(
        `<div class="umpan">To subscribe to the Kabar Harian newspaper in Gorontalo, call +62 435 555 for Limboto and Telaga or email your subscription request <a href="/langganan">here</a>.<br>Believe this article violates journalistic ethics? Contact the Kabar Harian's Reader's Advocate, who may be reached at her desk on the second floor on weekdays.<br>Have a news tip? E-mail <a href="mailto:tip@kabar.test">tip@kabar.test</a><br>Factual errors? Contact the Kabar Harian's day desk.<br>Copyright &copy; 2026 <a href="/">Kabar</a>. All Rights Reserved.</div>`,
        6,
      ),
    ).toEqual(texts);
  });

  it("in a table of one cell, too", () => {
    expect(
      linesWith(
        `<table width="100%" bgcolor="#efefef"><tr><td><font size="1"><b>Issuers of news releases and not Kabar Newswire are solely responsible for the accuracy of the content.</b><br>Copyright &copy; 2026 <a href="/">Kabar</a>. All Rights Reserved.</font></td></tr></table>`,
        6,
      ),
    ).toEqual(texts);
  });

  it("stays where it is a story's", () => {
    expect(
      linesWith("<div>Tiket: gratis<br>Buka: 08.00<br>Anak: gratis</div>", 6),
    ).toEqual([...texts, "Tiket: gratis Buka: 08.00 Anak: gratis"]);
  });
});

describe("ways to other articles", () => {
  it("leave with the words over them, between breaks", () => {
    expect(
      linesWith(
        '<hr><font size="1"><b>More Gorontalo stories</b><br><a href="/1">Eskalasi harga jagung di pasar</a><br><a href="/2">Panen raya di Telaga</a><br></font>',
        6,
      ),
    ).toEqual(texts);
  });

  it.each([
    '<p><strong>More corn recipes:</strong></p><ul><li><a href="/r/1">Corn Icebox Pie</a></li><li><a href="/r/2">Corn Bars</a></li></ul>',
    '<h4>Ads by Google</h4><ul><li><a href="https://iklan.test/1">Truck Rental</a><br>Low prices on trucks. Get a quote today.</li><li><a href="https://iklan.test/2">Ploughs</a><br>Low prices on ploughs. Get a quote today.</li></ul>',
    '<p style="text-align:center">▼ 関連記事はこちら</p><p><a href="/2">玄関に傘立てをつくる</a></p>',
  ])("leave with their label: %s", (links) => {
    expect(within(links)).toEqual(texts);
  });

  it("stay where they are what is told more of", () => {
    const links =
      '<p><strong>More information:</strong></p><ul><li><a href="https://tani.test/1">The growers’ rules of 1909</a></li></ul>';
    expect(within(links).join(" ")).toContain("The growers’ rules of 1909");
  });
});

it("how a match has ended is the text's, above it", () => {
  expect(linesWith("<p><b>Limboto 1-13<br>Telaga 2-9</b></p>", 0)).toEqual([
    "Limboto 1-13 Telaga 2-9",
    ...texts,
  ]);
});

it("a footnote is the text's, however few words it has", () => {
  const noted = (note: string): string[] =>
    linesOf(
      read(
        `${paragraphs.join("").replace("tanggal.", 'tanggal<a href="#f-1" id="fn-1">*1</a>.')}${note}`,
      ),
    );
  const last = (lines: string[]): string | undefined => lines.at(-1);
  expect(
    last(
      noted(
        '<div class="catatan"><p><a href="#fn-1" id="f-1">*1</a>: kira-kira saja</p></div>',
      ),
    ),
  ).toContain("kira-kira saja");
  expect(
    last(
      noted(
        '<section><div><footer><aside><h2>Catatan</h2><div id="f-1"><p>[<a href="#fn-1">1</a>] Kira-kira lima puluh rupiah.</p></div></aside></footer></div></section>',
      ),
    ),
  ).toContain("Kira-kira lima puluh rupiah.");
});

it("a photo's caption that is called so in Spanish stands under it", () => {
  const article = read(
    `<div class="foto_noticia"><img src="/f.jpg" width="690" height="278"><div class="pie_foto">Vecinos en el primer tramo de la ruta. <span class="autor_foto">v. pastor</span></div></div>${paragraphs.join("")}`,
  );
  expect(linesOf(article)).toEqual(texts);
});

it("a recipe's buttons leave it", () => {
  expect(
    within(
      '<div class="wprm-recipe"><a href="/print/1" class="wprm-recipe-print">Print</a> <a href="https://pin.test/1" class="wprm-recipe-pin">Pin</a><p>Fold in the flour until no streaks remain, scrape it into the pan, and bake it for half an hour.</p></div>',
    ).join(" "),
  ).not.toContain("Pin");
});

describe("photos of the first years", () => {
  it("stand over what is seen and whose they are, each in a row", () => {
    expect(
      linesWith(
        '<table width="350"><tr><td><img src="/1.jpg" width="350"></td></tr><tr><td>▲ 주인을 기다리는 장갑들</td></tr><tr><td align="right"><font size="1">ⓒ 2026 윤미경</font></td></tr></table>',
        3,
      ),
    ).toEqual(
      texts.toSpliced(3, 0, "= ▲ 주인을 기다리는 장갑들 ⓒ 2026 윤미경"),
    );
  });

  it("but a table of several columns is one", () => {
    const lines = linesWith(
      '<table><tr><td><img src="/1.jpg" width="350"></td><td>Limboto</td></tr><tr><td>Jagung</td><td>12 ton</td></tr></table>',
      3,
    );
    expect(lines.join(" ")).toContain("12 ton");
    expect(lines.join(" ")).not.toContain("=");
  });

  it("have captions that signs of a frame stand beside", () => {
    expect(
      linesWith(
        '<div class="storyPhotoBox"><div><img src="/1.jpg" width="292" height="219"></div><div class="storyPhotoCaptionBox"><div><p>The ferry sat tilted on the bar until the tide lifted it.</p></div><div><img src="/corner.gif" width="4" height="4"></div></div></div>',
        1,
      ),
    ).toEqual(
      texts.toSpliced(
        1,
        0,
        "= The ferry sat tilted on the bar until the tide lifted it.",
      ),
    );
  });
});

describe("who has written it", () => {
  it.each([
    "<p><b>RENATA COIMBRA VIEIRA</b><br>da <b>Kabar</b>, em Ribeirão das Almas</p>",
    "<p>dal nostro inviato GIANNI TERRACINI</p>",
  ])("is told in capitals above the text: %s", (line) => {
    expect(linesWith(line, 0)).toEqual(texts);
  });

  it("is told by initials below it", () => {
    expect(linesWith("<p>(hbr/c't)</p>", 6)).toEqual(texts);
  });
});

it("what else is read stands under its label", () => {
  expect(
    linesWith(
      '<p><b>Siehe dazu auch:</b></p><ul><li><a href="/2">Archiv sucht Magnetbänder</a></li></ul>',
      6,
    ),
  ).toEqual(texts);
});
