import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

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
