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
 * What newsrooms' pages set between headline and text, within it and below it.
 */

const [first = "", second = ""] = texts;

/** A page whose text stands below a headline and something else. */
const below = (head: string, text = paragraphs.join("")): string[] =>
  linesOf(
    readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${head}<div class="isi">${text}</div></article></body></html>`,
    ),
  );

describe("over a text", () => {
  it.each([
    [
      "the day, and whose release it is",
      '<p class="article-published"><time datetime="2026-03-05T12:00:00Z">March 05, 2026 07:00 ET</time><span> | Source: </span><a href="/organization/limboto">Limboto Sporting Goods and Harbour Services, Inc.</a></p>',
    ],
    [
      "who has posted it, with a department's joke",
      '<div>Posted by <a href="/~ani">ani-lestari</a> <time>on Wednesday March 24 2026, @01:15PM</time> <span>from the do-not-fold-or-bend dept.</span></div>',
    ],
    [
      "sizes of letters, glued together",
      "<div><span>Normal text size</span><span>Larger text size</span><span>Very large text size</span></div>",
    ],
    [
      "places to share it, and what to do first",
      "<div><span>Log in, register or subscribe to save articles for later.</span><ul><li>Send via Email</li><li>Facebook</li><li>Twitter</li><li>Whatsapp</li></ul></div>",
    ],
    [
      "places to share it, and what else may be done",
      "<ul><li>X.com</li><li>Facebook</li><li>E-Mail</li><li>Link kopieren</li><li>Weitere Optionen zum Teilen</li></ul>",
    ],
    [
      "a table of its writer and her newsroom",
      '<table><tr><td><div><span class="byl">By Ani Lestari</span><br><span class="byd">Kabar news website</span></div></td></tr></table>',
    ],
  ])("%s", (_, head) => {
    expect(linesWith(head, 0)).toEqual(texts);
  });

  it("when it was published and changed is no summary", () => {
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="details--date"><span>Updated: </span><time>Sep. 17, 2026, 10:03 p.m.</time><span>| Published: Sep. 17, 2026, 6:40 p.m.</span></div><div class="byline">By Ani Lestari</div><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).lede,
    ).toBeNull();
  });

  it("the summary is what the page describes itself by, in a box called its intro", () => {
    const lede =
      "Ein Betrieb mit elf Leuten dreht Knöpfe wie vor hundert Jahren. Dann kommt ein Auftrag über vier Millionen Stück.";
    expect(
      readPage(
        `<html lang="de"><head><title>${TITLE}</title><meta name="description" content="${lede}"></head><body><header><h2>Di Limboto: ${TITLE}</h2><ul><li>Von Ani Lestari</li><li>Aktualisiert am 12.09.2026</li></ul></header><div class="atc-Intro"><div class="atc-IntroText">${lede}</div></div><div class="isi">${paragraphs.join("")}</div></body></html>`,
      ).lede,
    ).toBe(lede);
  });

  it("the summary is the box right below the headline, and no line of day and place in a box of the whole", () => {
    const lede =
      "Four decades after a headmaster was promised a bell, the people of Limboto raised the money and rowed it across the lake.";
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><div id="newsDescriptionContainer"><div><h1>${TITLE}</h1></div><h2 class="ins_descp">${lede}</h2><div class="ins_dateline"><a href="/negeri">All India</a> | <span>Press Trust of Limboto</span> | <span>Updated: August 20, 2026 15:48 IST</span></div><div class="isi">${paragraphs.join("")}</div></div></body></html>`,
      ).lede,
    ).toBe(lede);
  });

  it("a headline that says more than the page's title", () => {
    expect(
      linesWith(
        `<h2>That's a clean getaway! ${TITLE} to thank the nurses of the lake</h2>`,
        0,
      ),
    ).toEqual(texts);
  });

  it("the way to more of a writer is no part of her name", () => {
    const author =
      '<section class="author"><div><strong>By WAMBUI KARANJA</strong><br><a href="/w">More by this Author</a></div></section>';
    expect(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><section class="summary"><h4>In Summary</h4><ul><li>${first}</li><li>${second}</li></ul></section>${author}<section class="body-copy"><div>${paragraphs.join("")}</div></section></article></body></html>`,
      ).authors,
    ).toEqual(["WAMBUI KARANJA"]);
  });

  it("a writer's newsroom is no part of her name", () => {
    const data = JSON.stringify({
      "@type": "NewsArticle",
      headline: TITLE,
      author: { "@type": "Person", name: "Ani Lestari | Kabar for kabar.test" },
    });
    expect(
      read(
        paragraphs.join(""),
        `<script type="application/ld+json">${data}</script>`,
      ).authors,
    ).toEqual(["Ani Lestari"]);
  });
});

describe("over a text, and its own", () => {
  const page = (headline: string, over: string): string[] =>
    linesOf(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><article>${headline}<div class="k">${over}</div><div class="k"><div class="isi">${paragraphs.join("")}${paragraphs.join("").replaceAll("nomor", "angka")}</div></div></article></body></html>`,
      ),
    ).slice(0, 4);

  it("points under a heading that says so", () => {
    const points = [
      "The ordinance takes effect in January, and reaches employers with 250 workers.",
      "Schedules must be posted 14 days ahead, and later changes carry pay",
    ];
    expect(
      page(
        `<h1>${TITLE}</h1>`,
        `<div class="w"><h3>Quick Hits</h3><ul>${points.map((point) => `<li>${point}</li>`).join("")}</ul></div>`,
      ),
    ).toEqual([
      "### Quick Hits",
      ...points.map((point) => `- ${point}`),
      first,
    ]);
  });

  it("a second headline of two lines, below a first that is none of the first level", () => {
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><h1>News Release Details</h1><article><div class="node__content"><div class="field field--name-title"><div class="field__item"><h2>${TITLE}</h2></div></div><div class="field field--name-sub-headline"><div class="field__item"><div class="bwalignc"><b>Net Sales of the Harvest Rise by 21.5%; Comparable Sales by 4.1%</b><br><b>Company Opens 53 New Stores by the Lake</b></div></div></div><div class="field field--name-date"><div class="field__item">December 5, 2026 at 4:01 PM EST</div></div><div class="node__content field--name-body"><div class="bw-release-story">${paragraphs.join("")}</div></div></div></article></body></html>`;
    expect(linesOf(readPage(page)).join(" ")).toMatch(
      /Net Sales of the Harvest.*Company Opens 53.*Paragraf nomor 1/,
    );
  });
});

describe("within a text", () => {
  it.each([
    [
      "a headline behind a label, in a span of its own",
      '<span class="x"><strong>More: </strong><a href="/a">Families return to homes, and to walls of mud</a></span>',
    ],
    [
      "a headline before a label",
      '<p><a href="/a">Polar vortex split: What it means for January</a> [ANALYSIS]</p>',
    ],
    [
      "several, behind one label",
      '<p>Previously: <a href="/a">The borer, day six</a> | <a href="/b">The borer, day one, at noon</a></p>',
    ],
    [
      "an offer by its name",
      '<div class="article-embed-offer"><h3>Unlimited Digital Access for your first month</h3><p>Get full access to all of it on your devices.</p><a href="/langganan">SAVE NOW</a></div>',
    ],
    [
      "an offer that is a paragraph, and says where to press",
      '<div class="subscribePromo"><p>Get 50% off home delivery of the Kabar, plus free access to the reader that shows it as it was printed. <a href="/langganan">Subscribe now.</a></p></div>',
    ],
    [
      "what a subscription holds",
      '<div class="support-box"><h5>Benefits Include</h5><ul><li><b>Briefing</b> We brief you on the latest and most important developments, three times a day.</li><li><b>Faster pages</b> Move smoothly between articles as our pages load instantly.</li></ul></div>',
    ],
    [
      "a poll that has counted",
      '<div class="poll"><h3>poll loading</h3><p>Are garden gnomes creepy?</p><span>4000+ VOTES SO FAR</span><ul><li>YES</li><li>NO</li></ul></div>',
    ],
    [
      "a film's player that no name gives away",
      '<div class="_1Bq"><span>Replay</span><span>Replay video</span><p>Play video</p><p>3:02</p><span>The keepers of the lake</span><p>Wind at the light was recorded at 163 km/h.</p></div>',
    ],
    [
      "what a player says of itself to those who hear a page",
      `<div class="film"><div>Video Player is loading. Play Video. Play. Mute. Current Time 0:00. Duration 1:47. Loaded: 0%. Stream Type LIVE. Share. This is a modal window. Beginning of dialog window. Escape will cancel and close the window. ${"Text Color White Black Red Green Transparency Opaque Semi-Transparent. ".repeat(2)}End of dialog window.</div></div>`,
    ],
    [
      "a poll that tells how many are for each answer",
      '<div class="poll"><h3>Poll</h3><p>Who should call plays on Sunday?</p><ul><li>12% Wahyu Rahmadi (88 votes)</li><li>31% Whoever comes (214 votes)</li><li>57% Your aunt (401 votes)</li></ul></div>',
    ],
    [
      "another article's headline and summary behind a label, which a style sheet parts",
      '<div class="sc-pciXn"><span>Also read</span><a href="/k/gudang">Gudang tua di tepi danau dibuka lagi</a><span>Penjaganya bercerita tentang malam ketika atapnya runtuh, dan siapa yang membangunnya kembali.</span></div>',
    ],
    [
      "the same over an excerpt as long as a paragraph",
      '<div class="inline"><div class="judul">Must read</div><div class="modul"><h3><a href="/k/gudang">Gudang tua di tepi danau dibuka lagi</a></h3><div class="cuplikan">Penjaganya bercerita tentang malam ketika atapnya runtuh, dan siapa yang membangunnya kembali sesudah itu...</div></div></div>',
    ],
    [
      "three posts with their days",
      `<div class="ringkas"><div class="daftar">${["Sepatu kiri tua", "Peluit yang bukan peluit", "Dua ratus kaki tali"].map((title, n) => `<div class="butir"><div class="judul"><a href="/cerita/${n}">${title}</a></div><div class="isi2"><p>Ditemukan di cerobong asap rumah di tepi danau pada tahun 1966, dengan kalung anak kucing di dalamnya.</p></div><time>Apr 1${n}, 2026</time></div>`).join("")}</div></div>`,
    ],
    [
      "a form that asks for an address without saying so",
      '<div class="sc-puEbd"><span>Kabar on Thursdays</span><span>The week in farming. Free, every Thursday at lunch.</span><input placeholder="you@kabar.test"><button>Go</button><span>By signing up you agree to our terms.</span></div>',
    ],
    [
      "subjects behind a label in their own list",
      '<ul><li>Temas:</li><li><a href="/t/1">Jagung</a></li><li><a href="/t/2">Gudang</a></li></ul>',
    ],
    [
      "advertising of a search engine's",
      '<div><h4>Ads by Google</h4><p><a href="https://iklan.test">Supplies</a> Hives, suits and smokers, gloves and feeders, veils and frames. Next day delivery on all stock items.</p></div>',
    ],
    [
      "a press of a button, behind a bullet",
      '<p>• <a href="/f"><b>Click here to see photos of other odd elections by the lake.</b></a></p>',
    ],
  ])("%s", (_, piece) => {
    expect(linesWith(piece, 3)).toEqual(texts);
  });

  it.each([
    [
      "an arrow",
      '<span class="mos"><a href="/f">See photos of the trek to the platform &raquo;</a></span>',
    ],
    ["brackets", '<a href="/f"><b>[Read the full audit transcript]</b></a>'],
    ["a tool's name", '<a href="#mail">E-mail to a friend</a>'],
  ])(
    "the way elsewhere behind a paragraph's last sentence, known by %s",
    (_, way) => {
      expect(
        linesOf(read(`<p>${first} ${way}</p>${paragraphs.slice(1).join("")}`)),
      ).toEqual(texts);
    },
  );

  it("but not a sentence's own words", () => {
    const said = 'Rinciannya ada di <a href="/f">laporan panen »</a>';
    expect(linesOf(read(`<p>${said}</p>${paragraphs.join("")}`))[0]).toContain(
      "laporan panen",
    );
  });

  it("what MediaWiki put beside a heading until 2012, and its contents", () => {
    const toc =
      '<table id="toc" class="toc"><tr><td><h2>Contents</h2><ul><li><a href="#h"><span>1</span> <span>Sejarah</span></a></li></ul></td></tr></table>';
    const heading =
      '<h2><span class="editsection">[<a href="/edit">edit</a>]</span> <span class="mw-headline">Sejarah</span></h2>';
    expect(linesWith(toc + heading, 2)).toEqual([
      first,
      second,
      "## Sejarah",
      ...texts.slice(2),
    ]);
  });

  it("the heading whose list the judge has left out", () => {
    const box =
      '<div class="cnnStoryElementBox"><h4>Don\'t Miss</h4><ul class="cnnRelated"><li><a href="/a">Fishermen recall the strangest catch</a></li><li><a href="/b">Stolen tuba mailed back after 40 years</a></li><li><a href="/c"><img src="/v.gif" alt=""> iReport: Seen something odd outdoors?</a></li><li><a href="/d">Boxing kangaroo retires</a></li></ul></div>';
    expect(linesWith(box, 3)).toEqual(texts);
  });
});

describe("below a text", () => {
  it.each([
    [
      "an appeal that begins with a reason and names the site by its address",
      "<p><i>Our journalism needs your support. Please subscribe today to </i><a href='https://kabar.test/s'>KABAR.test</a><i>.</i></p>",
    ],
    [
      "a newsletter's praise, whose links are parts of a sentence, under its name",
      "<p><em><strong>Start your day informed</strong></em></p><p><em>Our Morning Edition newsletter is a curated guide to the most important stories, analysis and insights. <a href='/1'>Sign up to The Kabar’s newsletter here</a>, <a href='/2'>The Pagi’s here</a> and <a href='/3'>Sore’s here</a>.</em></p>",
    ],
    [
      "a letter that asks for subscribers",
      `<p class="dear-reader"><strong>Dear Reader,</strong><br><br>Kabar has always strived hard to provide up-to-date information and commentary on developments that are of interest to you.<br><br>We, however, have a request. More subscription to our online content can only help us achieve the goals of offering you even better content.<br><br><em>Support quality journalism.</em><br>Digital Editor</p>`,
    ],
    [
      "where who tells it can be reached",
      "<p><b>NOTE:</b> Rukmini can be reached at (510) 555-0142 or rukmini@kabar.test. She will be in the field until July 20.</p>",
    ],
    [
      "how who has written it is reached",
      "<p>Send an email to Wendell Park, the author of this post, at wendell@kabar.test.</p>",
    ],
    [
      "related information, whose lines breaks part",
      '<p><font size="1"><b>Related information:</b><br>• <a href="/1">Laboratory of the lake, home page</a><br>• <a href="/2">The fault: what you need to know</a> (11 April release)<br>• <a href="/3">Trenching the fault, a release of 2023</a></font>',
    ],
    [
      "others of its section",
      `<section class="nextread"><h2>Mehr aus Kultur</h2>${[1, 2, 3].map((at) => `<article><a href="/k/${at}"><span>Kultur</span> <span>Die Oper geht in die Garage ${at}</span></a><p>Warum ein altes Stück wieder auf den Spielplan kommt, obwohl alle Beteiligten davon abgeraten haben.</p><span>${at} Kommentare</span></article>`).join("")}</section>`,
    ],
    [
      "where a newspaper is to be followed, in Spanish",
      "<p>Puedes seguir EL KABAR en Facebook y Twitter, o apuntarte aquí para recibir nuestro boletín semanal.</p>",
    ],
    [
      "what a film's player cannot do, and whose photos they are",
      "<p>Tu navegador no soporta la reproducción de video</p><p>Fotos: Ani Lestari</p>",
    ],
    [
      "who has reported it, in three roles",
      "<p>Reporting by Elena Marchetti in Limboto and David Osei in Tibawa; Additional reporting by Simone Aubry; Editing by Peter Hall and Louise Grant</p>",
    ],
    [
      "readers' words that others liked most",
      `<div><h3>Top Rated Comments <a href="/semua">(View all)</a></h3>${["lake", "corn", "rain"].map((name) => `<div class="c"><div class="by"><a href="/u">${name}</a></div><div>I have been reading about the harvest on this site for fourteen years and this is the finest sentence that any of it has had, says nobody but me.</div><div>Score: 61 Votes (Like | Disagree)</div></div>`).join("")}</div>`,
    ],
    [
      "an appeal for money in a box of that name, that says where to give",
      '<div class="pt-donate"><h4>Support us</h4><p>Good journalism costs a lot of money. Yet only good journalism can ensure the possibility of a good society, and a transparent government.</p><a href="/donasi">Donate</a></div>',
    ],
    [
      "what a house sells, as its special message",
      '<div class="special-message"><h2>10 stocks we like better than Limboto</h2><p>When two geniuses have a stock tip, it can pay to listen, since the letter they have run for over a decade, has quadrupled the market.</p></div>',
    ],
    [
      "who blogs about it",
      '<div id="blogroll"><h3>Who\'s Blogging</h3><ul><li><a href="/1">The Straphanger</a>: Of all places. I have ridden these stairs since 2017 and I have only this to say about the crate of buttons.</li></ul></div>',
    ],
  ])("%s", (_, piece) => {
    expect(linesWith(piece, 6)).toEqual(texts);
  });

  it("who has written it, whose name stands over it in capitals", () => {
    const note =
      "<div><p>Ani Lestari is the author of “Hours of Brass: A Walker’s History of Public Time,” to be published in June.</p></div>";
    expect(
      below(
        '<h6 class="byline">By <a href="/ani">ANI LESTARI</a></h6>',
        paragraphs.join("") + note,
      ),
    ).toEqual(texts);
  });

  it("who has written it, under her name or behind a dash", () => {
    const by = '<p class="byline">By <a href="/ani">Ani Lestari</a></p>';
    const bio =
      "<div><h4>About Ani Lestari</h4><p>Ani is the senior editor of this house. She has written more than 900 subject lines, of which she’s proud of eleven. She refinishes doors.</p></div>";
    expect(below(by, paragraphs.join("") + bio)).toEqual(texts);
    const note =
      "<p>— Ani Lestari is a correspondent and a member of the Sisters of Mercy. Kabar contributed.</p>";
    expect(below(by, paragraphs.join("") + note)).toEqual(texts);
  });

  it("capitals over a last appeal are nobody's name", () => {
    expect(
      read(
        `${paragraphs.join("")}<p><b>YOUR FUND AT WORK</b></p><p><a href="/donasi">Donate today.</a></p>`,
      ).authors,
    ).toEqual([]);
  });

  it("who else has written on it stays", () => {
    const line = "Contributing: Leon Ashby in Limboto";
    expect(linesWith(`<p><i>${line}</i></p>`, 6)).toEqual([...texts, line]);
  });

  it("readers' words among which other things stand", () => {
    const saying = (name: string, at: number): string =>
      `<div class="pluck-item"><b><a href="/u">${name}</a></b> wrote: <span>${at}h 12m ago</span><p>First they took the peanuts, then the pillows, then the bag, and I am not giving up the one flat surface that I have left here, says nobody but me.</p><div>Recommend 14 | <a href="#">Report Abuse</a></div></div>`;
    const readers = `<div id="pluck">${["<p>Keep the conversation going.</p>", "<b>(88)</b>"].join("")}${["aisle", "lake", "corn"].map(saying).join("")}<a href="#1">1</a> <a href="#2">2</a> <a href="#3">3</a> <a href="#4">4</a></div>`;
    expect(linesWith(readers, 6)).toEqual(texts);
  });
});

describe("below a text of its own newsroom", () => {
  const SITE =
    '<meta property="og:site_name" content="Kabar Pelayaran Sedunia">';
  const endingWith = (piece: string): string[] =>
    linesOf(read(`${paragraphs.join("")}${piece}`, SITE));

  it.each([
    "<p><strong>Niko Vlachos-Perry, Kabar Pelayaran Sedunia</strong></p>",
    "<p>Ladang is Kabar Pelayaran Sedunia’s series on people who mend things. Got one? Email tips@kabar.test, or reach us anonymously.</p>",
    "<p>If you buy something through our links, Kabar Pelayaran may earn an affiliate commission.</p>",
    "<p>Want to know how your mill scores? Book your free inspection with one of our friendly engineers today, or call us on 024 7601 0182.</p>",
    "<p>DISCLAIMER: Because of the generality of this update, the information provided herein may not be applicable in all situations.</p>",
    "<p>Come and say hello on Instagram @kabarpelayaransedunia, and don’t forget to subscribe at the bottom of the page so you never miss a harvest! x</p>",
  ])("%s leaves", (piece) => {
    expect(endingWith(piece)).toEqual(texts);
  });

  it("a question and its answer stay", () => {
    const line =
      "Want to know how your mill scores? Count the sacks that leave it in a week, and the hours that it stands still.";
    expect(endingWith(`<p>${line}</p>`)).toEqual([...texts, line]);
  });

  it("a photo's caption leaves the text with its photo", () => {
    const caption =
      "Crews load dock fenders at the harbour of Limboto on Monday. (Photo: Kabar Wire)";
    expect(
      linesOf(
        read(
          paragraphs
            .toSpliced(
              1,
              0,
              `<div id="bodyimg" style="float:left"><a href="/m"><img src="/f/dock.jpg" alt="Crews"></a><p style="font-size:85%">${caption}</p></div>`,
            )
            .join(""),
          SITE,
        ),
      ),
    ).toEqual([texts[0], `= ${caption}`, ...texts.slice(1)]);
  });

  it("a post that another site has drawn leads to it", () => {
    const post =
      '<blockquote class="ltag__twitter-tweet" data-url="https://twitter.com/haiku/status/118"><div><div>on-call haiku</div><div>the graph is going up, and nobody has shipped since noon</div></div></blockquote>';
    expect(linesWith(post, 3)).toContain(
      "[twitter.com] https://twitter.com/haiku/status/118",
    );
  });
});
