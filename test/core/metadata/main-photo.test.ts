import { describe, expect, it } from "vitest";
import { paragraphs, readPage, TITLE } from "../clean/general/page.ts";

describe("the main photo is the one that the page names for itself", () => {
  const head =
    '<meta property="og:image" content="https://kabar.test/f/panen-jagung-1200x630.jpg">';
  const photo = '<img src="/f/panen-jagung-780x520.jpg" alt="">';
  const page = (above: string, within = ""): string =>
    `<html lang="id"><head><title>${TITLE}</title>${head}</head><body><header><h1>${TITLE}</h1>${above}</header><div class="isi">${paragraphs.toSpliced(3, 0, within).join("")}</div></body></html>`;

  it.each([
    [
      "in a figure",
      `<figure>${photo}<figcaption>Gudang penuh. <span>Istimewa</span></figcaption></figure>`,
      "Gudang penuh. Istimewa",
    ],
    [
      "in a figure before its caption",
      `<figure>${photo}</figure><figcaption>Gudang penuh.</figcaption>`,
      "Gudang penuh.",
    ],
    [
      "in a box",
      `<div class="featured-image"><picture>${photo}</picture><p class="wp-caption-text">Gudang penuh.<span class="credit">Istimewa</span></p></div>`,
      "Gudang penuh. Istimewa",
    ],
    ["without a word", `<div>${photo}</div>`, null],
  ])("cut to another size above the text: %s", (_, above, caption) => {
    expect(readPage(page(above)).hero).toEqual({
      src: "https://kabar.test/f/panen-jagung-780x520.jpg",
      alt: "",
      caption,
    });
  });

  it("but not where it stands in the text", () => {
    expect(readPage(page("", `<p>${photo}</p>`)).hero).toBeNull();
  });
});
