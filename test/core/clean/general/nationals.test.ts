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
 * What national newspapers, broadcasters, blogs and law firms of 2013 to 2020 set around and within their texts.
 */

const last = texts.length;

describe("what is the page's own leaves the text", () => {
  it.each([
    "<p>Contact the author at ani@kabar.test.</p>",
    "<p>Got a Tip?</p>",
    "<p>Reuse this content (opens in new window) Comments on it and on other texts of the kind</p>",
    "<div class='audio_player'><ul><li><a href='/a'>Listen duration 4′ :12″</a></li><li>Add to playlist</li><li><a href='/a.mp3'>Download</a></li></ul></div>",
    "<div class='slide'><div class='CarouselSlide-infoDescription'><p>Growers walk across the cracked bed of Lake Limboto, Friday, Oct. 18, 2026. (AP Photo/Ani Lestari)</p></div><div>2 of 3 | </div></div>",
    "<p>[Image: Shutterstock/Baloncici]</p>",
    "<p>Get essential Gorontalo headlines delivered daily. A roundup of the stories shaping the north.</p>",
    "<p>Independent journalism isn’t dead. You can help keep it alive.</p>",
    "<p>Please consider making a donation to Kabar Pagi to help us go on covering the harvest of this year.</p>",
    "<p>With your insights, help shape the stories that can shape the country. Sign up now!</p>",
    "<p>Find latest and upcoming tech gadgets online on Kabar2. Get reviews and ratings of what is new.</p>",
    "<p>TEXT AD: To place your advert here. Call Wahyu - 0435555...</p>",
    "<p>Good journalism costs a lot of money. Yet only good journalism can ensure the possibility of a good society.</p>",
    "<p>By contributing to KABAR, you are helping to sustain a journalism that stays free to all who read it.</p>",
    "<p>We always try to credit our sources. If you have a tip for a link please send it in via the contact form.</p>",
    "<p>The following Wahyu Lestari lawyers assisted in preparing this client update: Celia Harrow and Paul Benedek.</p>",
    "<p>The firm's lawyers are available to assist in addressing any questions you may have regarding these developments.</p>",
    "<p><em>Celia Harrow – New York (+1 212-351-0000, celia@kantor.test)<br>Ngozi Oduya – Washington, D.C. (+1 202-955-0000, ngozi@kantor.test)</em></p>",
    "<p>KBR.test (kbr.test) -> Kabar Same great journalism, upgraded for better service!</p>",
    "<p>Send your news stories to tani@kabar.test and via WhatsApp on 0435 55 269.</p>",
    "<p>Watch the latest edition of KabarTani below:</p>",
    "<p>Want to build mills like this? We’re hiring! Check out our <a href='/k'>current openings</a>.</p>",
    "<p>Attorney Advertising: The enclosed materials have been prepared for general informational purposes only.</p>",
    "<p>Thank you for reading Kabar! Here are the latest stories from the fields.</p>",
    "<figure><div><figure class='player'></figure></div><figcaption><span>Media caption</span>Listen: The Limboto choir and a mixer</figcaption></figure>",
    `<div class="link-box"><h2>KABAR RECOMMENDS</h2><div class="news"><h2><a href="/a">A flood of ideas in Telaga</a></h2><p>The village has had enough of being rescued. Now those who live there are redrawing its map, one cellar at a time.</p></div></div>`,
  ])("%s", (piece) => {
    expect(linesWith(piece, last)).toEqual(texts);
  });

  it.each([
    "<p><em>Twitter: <a href='https://twitter.com/ani_l'>@ani_lestari</a></em></p>",
    "<p><strong>ALSO</strong></p><p><a href='/a'>Limboto votes to move its peacock</a></p><p><a href='/b'>A bus line with one rider gets a second</a></p>",
    "<p>Pix by Lasantha Kulatunga</p>",
    "<p><strong>Edição: </strong>Graça Adjuto Neta</p>",
  ])("above what else the text says: %s", (piece) => {
    expect(linesWith(piece, 3)).toEqual(texts);
  });

  it("a question before the link that it is about", () => {
    expect(
      linesWith(
        "<p><em>Need to know what's going on in farming? Sign up for our free daily newsletters.</em></p>",
        3,
      ),
    ).toEqual(texts);
  });

  it("a plea for gifts as long as a third of the text", () => {
    expect(
      linesWith(
        `<div class="donate-plea"><p><b>Join the family of Kabar</b></p><p>By your donation you and hundreds of others become part of what we do for the villages, every month.</p><p>Please join in by offering a gift in whatever amount you can, a single one or one a month, by card.</p></div>`,
        last,
      ),
    ).toEqual(texts);
  });

  it("what is told of a writer by her last name", () => {
    const by = (line: string) =>
      linesOf(
        read(
          `${paragraphs.join("")}<p><em>${line}</em></p>`,
          '<meta name="author" content="Rukmini Tanjungsari">',
        ),
      );
    expect(by("Tanjungsari writes from Limboto, Gorontalo.")).toEqual(texts);
    expect(by("Santoso writes from Limboto, Gorontalo.")).toHaveLength(
      last + 1,
    );
  });

  it("a line with writer, editor and day over the text", () => {
    const article = readPage(
      `<html><head><title>${TITLE}</title><meta property="article:published_time" content="2026-08-12T09:00:00+08:00"></head><body><h1>${TITLE}</h1><div><div><span><a href="/g">Gorontalo</a></span> | Reported by <span itemprop="author"><span itemprop="name">Ani Lestari</span></span>, Edited by Budi Santoso | Updated: <span>August 12, 2026 19:20 WITA</span></div>${paragraphs.join("")}</div></body></html>`,
    );
    expect(linesOf(article)).toEqual(texts);
    expect(article.authors).toEqual(["Ani Lestari"]);
  });

  it("a line between breaks, though short ones stand elsewhere between others", () => {
    const [first, second, ...others] = texts;
    expect(
      linesOf(
        read(
          `<div>${first}<br><br><b>Two lines of verse</b><br><br>${second}<br><br>${others.join("<br><br>")}<br><br>By Ani Lestari (<a href="mailto:ani@kabar.test">ani@kabar.test</a>)</div>`,
        ),
      ),
    ).not.toContain("By Ani Lestari (ani@kabar.test)");
  });
});

describe("a caption that the page calls so is no text", () => {
  it.each([
    '<div class="photowrap"><img src="/a.jpg"><div class="by"><p class="photocredit"><a href="/o">Omar Tillery</a></p><p class="photocaption">Nico sorts old books on top of a dryer.</p></div></div>',
    '<div class="photo-main"><img src="/a.jpg"><p class="photo-desc">Nico sorts old books on top of a dryer. He has room for forty of them. <span>press photo</span></p></div>',
    '<div class="newsimage"><a href="/a.jpg"><img src="/a.jpg"></a><p class="discreet"><span id="parent-fieldname-imageCaption">Nico sorts old books on top of a dryer.<br>Photo: Omar Tillery</span></p></div>',
  ])("%s", (box) => {
    for (const at of [0, 3])
      expect(
        linesWith(box, at).filter((line) => !line.startsWith("= Nico sorts")),
      ).toEqual(texts);
  });
});

describe("a quote set apart that the text says, too", () => {
  const said = [
    '"We had a fella from Telaga cry," she said. "He only came for the frogs."',
    "I am not walking to the mill with a sack and a lantern, he told us.",
  ];

  it.each([
    '<div class="pullquote"><blockquote><span class="mark">"</span><p>We had a fella from Telaga cry.</p><cite>- Denise Anstey, innkeeper</cite></blockquote></div>',
    '<div class="pullquote"><p>I am not walking to the mill with a sack and a lantern</p><p class="quotespeaker">— Jonas Abara, miller</p></div>',
    '<div class="pull-quote"><p>“We had a fella from Telaga cry. He only came for the frogs.”</p></div>',
  ])("leaves it, with who says it: %s", (quote) => {
    const around = said.map((line) => `<p>${line}</p>`).join("");
    expect(linesWith(`${around}${quote}`, 3)).toEqual(
      texts.toSpliced(3, 0, ...said),
    );
  });

  it("stays where one of its sentences is nowhere else", () => {
    const quote = "We had a fella from Telaga cry. He bought the whole mill.";
    expect(
      linesWith(
        `<p>${said[0]}</p><blockquote><p>${quote}</p><cite>Denise Anstey</cite></blockquote>`,
        3,
      ).join(" "),
    ).toContain("He bought the whole mill.");
  });
});

describe("what is of the text stays", () => {
  it.each([
    "Thanks for reading. You can find all of it in the mill, and me in the field.",
    "Thank you for reading!",
    "Also, the mill was shut on Mondays.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, last)).toEqual([...texts, line]);
  });

  it("the way to a note, behind a paragraph's last word", () => {
    const line = "Reporters have found the sign. It is in Telaga, by the mill.";
    expect(
      linesWith(`<p>${line}<sup><a href="#fn1">[1]</a></sup></p>`, 3),
    ).toContain(`${line}[1]`);
    expect(
      linesWith(`<p>${line} <a href="/catatan#n2">[note 2]</a></p>`, 3),
    ).toContain(`${line} [note 2]`);
  });

  it("what a part of it is about, over a break, though it is a link", () => {
    const page = (breaks: string) =>
      linesOf(
        read(
          `<div><b><a href="https://band.test/a">The Velvet Sacks "Filing System"</a></b>${breaks}Those of Telaga have long been threatening to make a great album, and with <i>Filing System</i> they do.<br><br>${texts.join("<br><br>")}</div>`,
        ),
      ).join("|");
    expect(page("<br>")).toContain("The Velvet Sacks");
    expect(page("<br><br>")).not.toContain("The Velvet Sacks");
  });

  it("where a quote is from, over it", () => {
    const lines = linesWith(
      `<p><strong><a href="https://pagi.test/a">Telaga, la calma prima</a></strong> (Pagi – Italian)</p><blockquote><p>“We have used the time to go through every harvest since 2017. There is a pattern.”</p></blockquote>
       <p><a href="https://echo.test/b">Mill to host a cinema</a></p><blockquote><p>“The screen will be hung between the silos, and those who come by cart may stay on it.”</p></blockquote>`,
      3,
    );
    expect(lines).toContain("Telaga, la calma prima (Pagi – Italian)");
    expect(lines).toContain("Mill to host a cinema");
  });

  it("what a newsroom has mended, and who has helped, in the article's footer", () => {
    const article = readPage(
      `<html><head><title>${TITLE}</title></head><body><article><header><h1>${TITLE}</h1></header><div class="story-body">${paragraphs.join("")}</div>
       <footer class="story-footer"><div class="notes"><p>Budi Santoso contributed reporting from Telaga.</p></div><div id="correction"><h4>Correction: October 6, 2026</h4><p>An earlier version of this article misstated the year of the mill. It was 2003, not 2008.</p></div>
       <p>A version of this article appears in print on October 5, 2026, on page A14.</p><p><a href="/cetak">Order Reprints</a> | <a href="/koran">Today's Paper</a></p></footer></article></body></html>`,
    );
    expect(linesOf(article)).toEqual([
      ...texts,
      "Budi Santoso contributed reporting from Telaga.",
      "#### Correction: October 6, 2026",
      "An earlier version of this article misstated the year of the mill. It was 2003, not 2008.",
    ]);
  });
});

it.each([
  "Berichtigung: In einer früheren Fassung stand, die Mühle sei von 2008. Sie ist von 2003.",
  "With files from Ani Lestari and the Telaga bureau.",
  "A previous version of this story said the mill opened in 2008. In fact, it opened in 2003.",
])(
  "what a newsroom has mended, in any language, and who has helped: %s",
  (note) => {
    const article = readPage(
      `<html><head><title>${TITLE}</title></head><body><article><header><h1>${TITLE}</h1></header><div class="story-body">${paragraphs.join("")}</div><footer class="story-footer"><div class="notes"><p>${note}</p></div></footer></article></body></html>`,
    );
    expect(linesOf(article)).toEqual([...texts, note]);
  },
);

it("a newsroom that asks for a gift at length is no part of the text", () => {
  const long = texts.map((text) => `<p>${text} ${text} ${text}</p>`);
  const letter = `<div><h3>Your support helps us to tell the story</h3><div><p>${"From the mills to the lake, Kabar is on the ground when the story is developing, and tells of it as it is. ".repeat(4)}</p><p>Your donation allows us to keep sending journalists to speak to both sides of the story.</p></div></div>`;
  expect(linesOf(read([letter, ...long].join(""))).join("\n")).not.toContain(
    "Your donation",
  );
});

it("who pays for a newsroom's work on a subject stays: its readers must know", () => {
  const paid =
    "Kabar's coverage of the fields receives support from several private foundations. Kabar is solely responsible for all content.";
  expect(linesWith(`<p>${paid}</p>`, last)).toEqual([...texts, paid]);
});

it("who has reported from where, above the text, is no part of it", () => {
  const page = (line: string) =>
    read(
      `<p>${line}</p>${paragraphs.join("")}`,
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ani Lestari"},{"name":"Budi Santoso"}]}</script>',
    );
  for (const line of [
    "Ani Lestari and Budi Santoso spent four mornings on the ferry across the lake for this article.",
    "Ani Lestari reported from Limboto, where the mills stand still since the rain has come.",
  ])
    expect(linesOf(page(line))).toEqual(texts);
});

it("what a writer of that name does in the story is the story's", () => {
  const estimated =
    "Ani Lestari estimates that the mills stood still for nine days, and that half of the rice was lost.";
  const lines = (text: string) =>
    linesOf(
      read(
        text,
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ani Lestari"}]}</script>',
      ),
    );
  expect(lines(`<p>${estimated}</p>${paragraphs.join("")}`)).toEqual([
    estimated,
    ...texts,
  ]);
});

it("what a chart shows, and who has drawn it, are the chart's", () => {
  const { body } = read(
    paragraphs
      .toSpliced(
        3,
        0,
        '<div class="chart"><div>Mills in Limboto</div><div>2019 to 2026</div><img src="/bagan.png" width="700" height="500" alt=""><div>Data: Kabar Riset; Chart: Ani Lestari/Kabar</div></div>',
      )
      .join(""),
  );
  const figure = body.children.find(
    (block) => block.type === "element" && block.tagName === "figure",
  );
  expect(JSON.stringify(figure)).toMatch(/Mills in Limboto.*Chart: Ani/);
});

it("a gallery's title is the headline once more", () => {
  const title = `${TITLE} dari Tahun-Tahun Sebelumnya di Seluruh Provinsi`;
  expect(
    linesOf(
      readPage(
        `<html><head><title>${title}</title></head><body><h1>${title}</h1><div class="isi">${paragraphs.join("")}<div class="count">1/2${title}</div></div></body></html>`,
      ),
    ),
  ).toEqual(texts);
});

it("what a newsroom has mended stays in a list of its own below the text, whatever that is called", () => {
  const note =
    "A previous version of this story said the mill opened in 2008. In fact, it opened in 2003.";
  const article = readPage(
    `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><div class="story">${paragraphs.join("")}</div><div class="footerItem corrections"><div><h3>Corrections</h3><ul><li><span>${note}</span></li></ul></div></div></article></body></html>`,
  );
  expect(linesOf(article).join(" ")).toContain(note);
});

describe("what pages of national newsrooms hold", () => {
  const [first = "", second = "", ...others] = paragraphs;
  const pageOf = (body: string) =>
    linesOf(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-10-12T08:00:00Z","author":{"name":"Ani Lestari"}}</script></head><body><article>${body}</article></body></html>`,
      ),
    );

  it("key points that the page calls the end of its content stay", () => {
    const [one = "", two = "", ...rest] = texts.map(
      (text) => `<p class="paragraf">${text}</p>`,
    );
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div><section role="contentinfo">${one}${two}</section>${rest.join("")}</div>`,
      ),
    ).toEqual(texts);
  });

  it("what is hidden until a search finds it stays", () => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1>${first}${second}<div class="bagian"><h3><button type="button" aria-expanded="false">Harga <span class="govuk-accordion__section-toggle">Show</span></button></h3><div hidden="until-found">${others.join("")}</div></div>`,
      ),
    ).toEqual([texts[0], texts[1], "### Harga", ...texts.slice(2)]);
  });

  it("what is told of the writer over the day goes, and the day", () => {
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div><p>Ani Lestari spent a week in Limboto and climbed the stairs of the barn 31 times.</p></div><ul><li><time datetime="2026-10-12T08:00:00Z"><span>Published October 12, 2026</span><span>Updated October 13, 2026</span></time></li></ul><section>${paragraphs.join("")}</section>`,
      ),
    ).toEqual(texts);
  });

  it("but a text that begins with her name is one", () => {
    const begun =
      "Ani Lestari spent a week in Limboto and climbed the stairs of the barn 31 times.";
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div><p>${begun}</p>${paragraphs.join("")}</div>`,
      ),
    ).toEqual([begun, ...texts]);
  });

  it("other articles below a heading and a rule go", () => {
    const item = (name: string) =>
      `<li><strong>${name}:</strong> Farmers fear the end of the season. <a href="/2026/${name}.html">They have stopped to sow.</a></li>`;
    expect(
      pageOf(
        `<h1>${TITLE}</h1><div>${paragraphs.join("")}</div><section><h2>More on Life in Limboto</h2><hr><ul>${item("Barns")}${item("Boats")}${item("Frogs")}</ul></section>`,
      ),
    ).toEqual(texts);
  });

  it.each([
    "Would you pay extra for corn that was dried in the sun? Join the conversation below.",
    "Appeared in the June 10, 2026, print edition as 'The Barn That Went Sideways'.",
    "This was published under the 2016 to 2019 Garth government",
    "This is AI generated summarization, which may have errors. For context, always refer to the full article.",
    "Healthfarm only shows you brands and products that we stand behind.",
  ])("goes: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toEqual(texts);
  });
});
