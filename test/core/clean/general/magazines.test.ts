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
 * What magazines, podcasts and letters of the years since 2017 ask of their readers, and tell of their writers.
 */

describe("the page's own words leave the text", () => {
  it.each([
    "If you click our links to online stores and make a purchase we may receive a few pennies. Find more information here.",
    "Have you met Wahyu? Send your pictures to meja@kabar.test",
    "To follow what's happening in Limboto, join our Facebook group here.",
    "Don't miss updates from Kabar on Facebook! Like us at Kabar.",
    "*By using the service, you signify your acceptance of Kabar's Privacy Policy.",
    "Kabar is a free Sunday letter. If a friend sent you this, you can sign up here:",
    "This post may contain links to Amazon or other partners; your purchases via these links can benefit Kabar.",
    "Une extension de votre navigateur semble bloquer le chargement du lecteur vidéo.",
    "Materials provided by Gorontalo University. Note: Content may be edited for style and length.",
    "pl/so (dpa, epd)",
    "Do you have a news tip or story to share? Send me an email or message me on Mastodon. Your name will not be used.",
    "For complete coverage of Limboto athletics, follow the Hounds on Twitter (@limboto), Instagram and Facebook.",
    "(Lestari can be reached at lestari@kabar.test)",
    "(Sr. Rina Dewi is a member of the Sisters of the Lake and writes from Limboto.)",
    "Rina Dewi-Lestari | dodano: 11 marca 2026, godz. 8:35 | odsłon: 5 214 | komentarze (5) | drukuj",
    "Vytvořeno / změněno: 24. 6. 2026 / 27. 6. 2026 | Zveřejněno: 24.6.2026 | Vytisknout | Poslat odkaz",
    "Por: Rina Dewi 05 de octubre 2026, 06:20 P. M. Actualizado: 06 de octubre 2026, 08:02 A. M.",
    "Haber Giriş: 03.03.2026 16:21 1.302 kez okundu Abone ol",
    "Page last reviewed: 07 Feb 2026, 3:14pm",
    "Oct 09, 2026, 08:00 ET from Gudang Sejahtera, Inc.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 6)).toEqual(texts);
  });

  it("what a writer covers, by her first name", () => {
    const article = read(
      `${paragraphs.join("")}<p>Rukmini covers farming and leisure for Kabar. When she is not reading, she is in a canoe.</p>`,
      '<meta name="author" content="Rukmini Tanjungsari">',
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("no sentence about somebody of another name", () => {
    const line = "Wahyu covers his corn with straw when the nights are cold.";
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<p>${line}</p>`,
          '<meta name="author" content="Rukmini Tanjungsari">',
        ),
      ),
    ).toContain(line);
  });
});

describe("the page's own boxes leave the text", () => {
  const long = texts.map((text) => `<p>${text} ${text}</p>`);
  const whole = texts.map((text) => `${text} ${text}`);
  const withPiece = (piece: string, at: number): string[] =>
    linesOf(read(long.toSpliced(at, 0, piece).join("\n")));

  it("a newsletter told at length in its form", () => {
    expect(
      withPiece(
        '<div class="newsletter-box"><form><p><b>Subscribe to our daily newsletter</b></p><input type="email"><p>The letter tells of the fields with courage and care, as they are seen by those who work on them. Each morning it brings links to what one needs, and now and then to what has just come in from the fields, from the mills and from the harbour.</p><p>It is written by people who know the lake well, and who have lived beside it for most of their lives, as have those of whom it tells, and whose mills still turn when the rain has come.</p></form></div>',
        3,
      ),
    ).toEqual(whole);
  });

  it("what a heading says one should look at, below the text in its own box", () => {
    expect(
      withPiece(
        "<h2>LOOK: Here are the best small towns to live in</h2><div><p>Kabar compiled a list of the best small towns to live in, from data of its own.</p></div>",
        6,
      ),
    ).toEqual(whole);
  });

  it("who is quoted, and as what, under a quote that stands in the text", () => {
    expect(
      withPiece(
        `<blockquote class="pullquote"><p>${texts[1]}</p><h4>Priya Lestari</h4><p>COO, Lumbung & Rekan</p></blockquote>`,
        4,
      ),
    ).toEqual(whole);
  });

  it.each(["Read more articles by Rukmini", "More mill stories you’ll love"])(
    "%s",
    (heading) => {
      expect(
        withPiece(
          `<p><strong>${heading}</strong></p><ul><li><a href="/1">Penggilingan tua dibuka lagi</a></li><li><a href="/2">Jagung pulut dari Limboto</a></li></ul>`,
          3,
        ),
      ).toEqual(whole);
    },
  );
});

describe("facts over a text stay", () => {
  it("in a box with a heading", () => {
    const facts =
      '<div class="project-meta"><div><h2>Project Overview</h2><ul><li><span>Working Time:</span> <span>45 mins</span></li><li><span>Skill Level:</span> <span>Beginner</span></li></ul></div></div>';
    const lines = linesOf(
      readPage(
        `<html><head><title>${TITLE}</title></head><body><article><header><h1>${TITLE}</h1></header>${facts}<div class="isi">${paragraphs.join("")}</div></article></body></html>`,
      ),
    );
    expect(lines.slice(0, 3)).toEqual([
      "## Project Overview",
      "- Working Time: 45 mins",
      "- Skill Level: Beginner",
    ]);
  });

  it("in a recipe's card, with the heading over what it takes", () => {
    const card = `<div class="wprm-recipe"><div class="wprm-recipe-meta-container"><div><span class="wprm-recipe-label">Prep Time</span> <span>5 mins</span></div><div><span class="wprm-recipe-label">Servings</span> <span>4</span></div></div><div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3><div class="wprm-unit-conversion"><a href="#">US Customary</a> - <a href="#">Metric</a></div><ul class="wprm-recipe-ingredients"><li>3 tbsp of good olive oil</li><li>2 cans of white beans, half drained</li></ul></div></div>`;
    const lines = linesOf(read(`${paragraphs.join("")}${card}`));
    expect(lines.slice(6)).toEqual([
      "Prep Time 5 mins",
      "Servings 4",
      "### Ingredients",
      "- 3 tbsp of good olive oil",
      "- 2 cans of white beans, half drained",
    ]);
  });
});
