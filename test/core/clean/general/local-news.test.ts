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
 * What local papers and stations, trade sites and wires of 2006 to 2020 set around their texts.
 */

const last = texts.length;

describe("a line of the page's own leaves the text", () => {
  it.each([
    "<p>Comments or questions: <a href='mailto:a@kampus.test'>a@kampus.test</a></p><p>Last modified: Tue May 30 2026</p>",
    "<p>Disclaimer: Kabar and its partners are not responsible for the accuracy of news releases posted here by others.</p>",
    "<p>For information media • not an official record</p>",
    "<p>Comments will be moderated. Keep comments relevant to the article.</p>",
    "<p>Banner image of a fishing cat, courtesy of the Small Cats of Limboto.</p>",
    "<p>FEEDBACK: Use this form to send a message to the author of this post.</p>",
    "<p>(Logo: http://www.newscom.test/cgi-bin/prnh/20090211/LADANG )</p>",
    "<p>Cryptocurrency charts by TradingView.</p>",
    "<p>Photos courtesy of Antara, Kabar.test and the Growers.</p>",
    "<p>Kindly share this story:</p>",
    "<div>Your rating: None Average: 4.5 (12 votes)</div>",
    "<ul><li><a href='/print'>Printer-friendly version</a></li><li>5231 reads</li></ul>",
    "<p>SOURCE Gudang Sejahtera, Inc.</p>",
    "<p>For local news, weather and more, download the FREE Kabar app from the Apple App Store or Google Play.</p>",
    "<p>Like the Kabar's <a href='https://facebook.com/kabar'>Facebook page</a> and follow us on Twitter</p>",
    "<p>For news straight to your phone invite us:<br>WhatsApp – 060 555 2695<br>Instagram – kabar_tani</p>",
    "<p>Now you can get handpicked stories from Kabar on <a href='https://t.me/kabar'>Telegram</a> every day. Click the link to subscribe.</p>",
    `<div>© Kabar Lestari 2009. All rights reserved. ${"Users may download and print extracts of content from this site for their own personal use only. ".repeat(5)}</div>`,
    "<h4>Contacts</h4><p><strong>Ani Lestari</strong>, lecturer<br>Department of Soils<br>0435-555-0110, <a href='mailto:ani@kampus.test'>ani@kampus.test</a></p><p><strong>Budi Santoso</strong>, science and research writer<br>University Relations<br>0435-555-0199, <a href='mailto:budi@kampus.test'>budi@kampus.test</a></p>",
    "<h3>Relevant articles</h3><ul><li><a href='/a'>When to sell your corn, and to whom</a> – a talk with growers</li><li><a href='/b'>Six signs of a wet year</a> – from our archive of wet years</li></ul>",
    "<div class='offers'><p>SPECIAL OFFER</p><p>50 sacks FREE: <a rel='nofollow sponsored' href='https://toko.test/b'>Use this link</a> to register and get 10% off all fees of the season.</p></div>",
    "<a href='/lumbung'><div>More:</div> Village store sees its longest lines since 2009</a>",
    "<div><h3>Local News Matters</h3><p>You can help with a donation of any size to Kabar. It goes directly to our journalists. Please click below to help us.</p><a href='/donate'>Donate here</a> <span>Powered by <a href='https://bayar.test'>Bayar</a></span></div>",
  ])("%s", (piece) => {
    expect(linesWith(piece, last)).toEqual(texts);
  });

  it.each([
    "<p>E-mail the writers at ani@kabar.test and budi@kabar.test.</p>",
    "<p>From The Ladang print edition</p>",
  ])("within it, too: %s", (piece) => {
    expect(linesWith(piece, 3)).toEqual(texts);
  });

  it("where it stands between breaks, set bold", () => {
    const [first, ...others] = texts;
    expect(
      linesOf(
        read(
          `${first}<br><br><strong>Click on graph for larger image in new window.</strong><br><br>${others.join("<br><br>")}`,
        ),
      ),
    ).toEqual(texts);
  });

  it("links between breaks, below what says that they lead elsewhere", () => {
    const own = "Corn first, rice second: so it was in 1936, too.";
    const page = (end: string) =>
      linesOf(
        read(
          `<div>${texts.join("<br><br>")}<br><br><b>Relevant Articles:</b><br><br>- <a href="/a">When to sell your corn</a><br>- <a href="/b">Six signs of a wet year</a>${end}</div>`,
        ),
      );
    expect(page("")).toEqual(texts);
    expect(page(`<br><br>${own}`)).toEqual([...texts, own]);
    expect(page(" is what they read.<br>").at(-1)).toContain(
      "Six signs of a wet year is what they read.",
    );
  });

  it("where it names the site by two words, of which its address makes one", () => {
    const page = (line: string) =>
      readPage(
        `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${paragraphs.join("")}<p>${line}</p></div></body></html>`,
        "https://limbotopagi.test/panen",
      );
    expect(
      linesOf(page("Click to follow Limboto Pagi on Facebook and Twitter.")),
    ).toEqual(texts);
    expect(
      linesOf(page("Click to follow the LimboToPagi channel on Telegram.")),
    ).toEqual(texts);
    const other =
      "Click to follow the cows of Limboto, says the sign, and Facebook shows them.";
    expect(linesOf(page(other))).toEqual([...texts, other]);
  });
});

describe("what is of the text stays", () => {
  it.each([
    "With inputs from PTI",
    "Code: a word of 1936 that the growers of Limboto gave their whistles.",
    "- With reporting by Rukmini Tanjungsari",
    "— Additional reporting Staff reporter",
    "Photos courtesy of the growers hang in the mill. They show the harvest of 1936!",
    "The source was a spring above the village, and it had been dry since May.",
    "Donate here, says the tin at the door of the mill; nobody has for a year.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, last)).toEqual([...texts, line]);
  });

  it("a box of the text in which a line is pressed for seeds", () => {
    const told =
      "The growers of Limboto ask all who pass to give a handful of seeds; a button at the gate counts them.";
    expect(
      linesWith(`<div><p>${told}</p><a href="#">Donate</a></div>`, 3),
    ).toContain(told);
  });
});

describe("items that no list holds", () => {
  it("are one", () => {
    expect(linesWith("<div><li>Corn of May<li>Rice of June</div>", 3)).toEqual([
      ...texts.slice(0, 3),
      "- Corn of May",
      "- Rice of June",
      ...texts.slice(3),
    ]);
  });

  it("leave the text where they lead to other articles", () => {
    expect(
      linesWith(
        "<font><li><a href='/a'>Collector orders survey of mills</a><li><a href='/b'>Buses to ply on bypass from Thursday</a><li><a href='/c'>Call to protect a hill stream</a></font>",
        last,
      ),
    ).toEqual(texts);
  });
});

describe("what a forum sets over code", () => {
  const code = "<pre>lsusb | grep -i pennick</pre>";
  const linesOver = (label: string) =>
    linesWith(`<div>${label}${code}</div>`, 3).join("|");

  it("leaves the text, and the code stays", () => {
    const lines = linesOver('<div class="smallfont">Code:</div>');
    expect(lines).not.toContain("Code:");
    expect(lines).toContain("lsusb | grep -i pennick");
  });

  it("is a manual's own elsewhere", () => {
    expect(linesOver("<p>Code:</p>")).toContain("Code:");
  });
});

describe("a photo's caption", () => {
  it("takes nothing else along that stands in its box", () => {
    const told = "The rafts of Limboto are older than the road to it.";
    expect(
      linesWith(
        `<div class="imgboxa"><img src="/a.jpg"><div>${told}</div><h4>Photo: Budi Santoso, Kabar Pagi</h4></div>`,
        3,
      ).join("|"),
    ).toContain(told);
  });

  it("ends with a heading that says whose the photo is", () => {
    expect(
      linesWith(
        '<div class="imgboxa"><a href="/a.jpg"><img src="/a.jpg"></a><p>Ani ties bamboo poles in the bay of Limboto on a wet Saturday in May.</p><h4>Photo: Budi Santoso, Kabar Pagi</h4></div>',
        3,
      ),
    ).toEqual(
      texts.toSpliced(
        3,
        0,
        "= Ani ties bamboo poles in the bay of Limboto on a wet Saturday in May. Photo: Budi Santoso, Kabar Pagi",
      ),
    );
  });

  it("stands under it in the middle, in a box for that", () => {
    expect(
      linesWith(
        '<center><img src="/sawah.jpg" width="300" height="204"><br><font size="1"><i><b>Parched: </b>Boys on the dry tank of Limboto. — Photo: Ani Lestari</i></font></center>',
        1,
      ),
    ).toEqual(
      texts.toSpliced(
        1,
        0,
        "= Parched: Boys on the dry tank of Limboto. — Photo: Ani Lestari",
      ),
    );
  });

  it("is no summary, and who stands below it has written the text", () => {
    const article = readPage(
      `<html><head><title>${TITLE}</title><meta name="author" content="Mu Editor"></head><body><h1>${TITLE}</h1><div><p align="center"><img src="/naga.jpg"></p><p align="center">A woman paints a dragon kite in a workshop of Limboto, Gorontalo, on a wet day in March. (Kabar/Ani Lestari)</p><p>by Kabar writers Ani Lestari, Budi Santoso</p>${paragraphs.join("")}</div></body></html>`,
    );
    expect(article.lede).toBeNull();
    expect(article.authors).toEqual(["Ani Lestari", "Budi Santoso"]);
  });
});
