import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, factsOf } from "../fixture.ts";

const address = "https://market.bisnis.com/read/20261012/192/1800001/slug";
const TEXT =
  "Petani menanam ulang cabai di lereng gunung setelah kemarau datang lebih awal.";

const read = (html: string, after = ""): Article => {
  const extraction = extract(
    documentOf(
      `<div class="col-left"><h1 class="detailsTitleCaption">Cabai Ditanam Ulang di Lereng</h1><article class="detailsContent"><p>${TEXT}</p>${html}</article>${after}</div>`,
      address,
    ),
    address,
    siteFor(address),
  );
  if (extraction.kind !== "article")
    throw new Error(JSON.stringify(extraction));
  return extraction.article;
};

const linesWith = (html: string): string[] =>
  factsOf(read(`${html}<p>Penutup.</p>`)).lines.slice(1, -1);

describe("an entry of a live report has its time in its heading", () => {
  it.each([
    [
      "before the title",
      '<div class="detailsLiveItem"><div class="detailsLiveTime">10.15 WIB</div><h2 class="detailsLiveTitle">Pasar dibuka</h2></div>',
    ],
    [
      "in the title",
      '<div class="detailsLiveItem"><h2 class="detailsLiveTitle"><span class="detailsLiveTime">10.15 WIB</span> Pasar dibuka</h2></div>',
    ],
    [
      "with a break in it",
      '<div class="detailsLiveItem"><div class="detailsLiveTime">10.15<br>WIB</div><div class="detailsLiveTitle">Pasar dibuka</div></div>',
    ],
    [
      "where no name tells it",
      "<div><div>10.15<br>WIB</div><div>Pasar dibuka</div></div>",
    ],
  ])("%s", (_, entry) => {
    expect(linesWith(entry)).toEqual(["### 10.15 WIB Pasar dibuka"]);
  });

  it("or around the title", () => {
    expect(
      linesWith(
        '<div class="detailsLiveItem"><div class="detailsLiveTime">10.15 WIB <b class="detailsLiveTitle">Pasar dibuka</b></div></div>',
      ),
    ).toEqual(["### 10.15 WIB Pasar dibuka"]);
  });

  it.each([
    "<p>Rapat dimulai pukul <strong>10.15 WIB</strong> di gedung <strong>DPRD</strong> dan selesai sore.</p>",
    "<p><strong>10.15 WIB</strong> adalah jam <strong>pembukaan</strong> pasar.</p>",
    "<p><strong>10.15 WIB</strong> <b>Pasar</b> dibuka.</p>",
  ])("but the time in a sentence is a word of it: %s", (html) => {
    expect(linesWith(html)).toEqual([html.replace(/<[^>]*>/g, "")]);
  });
});

it.each(["1 dari 3 halaman", "Halaman 2 dari 3"])(
  "the count of pages is none of the text: %s",
  (count) => {
    expect(linesWith(`<div>${count}</div>`)).toEqual([]);
  },
);

describe("below the text each has their own role", () => {
  const roles = (items: string): [authors: string[], editors: string[]] => {
    const { authors, editors } = read(
      "",
      `<ul class="detailsAuthor">${items}</ul>`,
    );
    return [authors, editors];
  };
  const item = (html: string): string =>
    `<li class="detailsAuthorItem">${html}</li>`;

  it.each([
    [
      "in items of their own",
      item("Penulis : <a href='/a'>Sekar Ayu</a>") +
        item("Editor : <a href='/b'>Bram</a>"),
      [["Sekar Ayu"], ["Bram"]],
    ],
    [
      "in one item",
      item(
        "Penulis : <a href='/a'>Sekar Ayu</a> Editor : <a href='/b'>Bram</a>",
      ),
      [["Sekar Ayu"], ["Bram"]],
    ],
    [
      "in one item, without links or spaces",
      item("<span>Penulis : Sekar Ayu</span><span>Editor : Bram</span>"),
      [["Sekar Ayu"], ["Bram"]],
    ],
    [
      "beside an agency",
      item("Penulis : <a href='/a'>Sekar Ayu</a>") +
        item("Sumber : <a href='/s'>Kantor Warta</a>"),
      [["Sekar Ayu"], []],
    ],
    [
      "beside others, some of one word or with an initial",
      item("Penulis : Sekar Ayu, Sutarno, M. Nurhadi Pratomo & Dewi"),
      [["Sekar Ayu", "Sutarno", "M. Nurhadi Pratomo", "Dewi"], []],
    ],
    [
      "of names that begin alike",
      item(
        "Penulis : <a href='/a'>Ani Lestari Putri</a> Editor : <a href='/b'>Ani Lestari</a>",
      ),
      [["Ani Lestari Putri"], ["Ani Lestari"]],
    ],
    [
      "parted by signs",
      item("Sekar Ayu | Editor : Bram"),
      [["Sekar Ayu"], ["Bram"]],
    ],
    [
      "in brackets",
      item("Sekar Ayu (Foto: Bram)") + item("(Reporter: Dewi)"),
      [["Sekar Ayu", "Dewi"], []],
    ],
    [
      "of one short word, or behind initials",
      item("Penulis : Sekar Ayu, Eka, A.B. Susanto"),
      [["Sekar Ayu", "Eka", "A.B. Susanto"], []],
    ],
    [
      "with degrees of several words",
      item("Penulis : Sekar Ayu, S. Farm., Psikolog"),
      [["Sekar Ayu, S. Farm., Psikolog"], []],
    ],
    [
      "where the editor alone is linked",
      item("Penulis : Sekar Ayu Editor : <a href='/b'>Bram</a>"),
      [["Sekar Ayu"], ["Bram"]],
    ],
    [
      "with degrees in one word",
      item("Penulis : Sekar Ayu, S.Farm, Apt"),
      [["Sekar Ayu, S.Farm, Apt"], []],
    ],
    [
      "with degrees, before others",
      item("Penulis : Sekar Ayu, S.E., Budi Santoso, M.M., dan Dewi"),
      [["Sekar Ayu, S.E.", "Budi Santoso, M.M.", "Dewi"], []],
    ],
    [
      "with degrees",
      item("Penulis : Sekar Ayu, S.E., M. Si."),
      [["Sekar Ayu, S.E., M. Si."], []],
    ],
  ])("%s", (_, items, expected) => {
    expect(roles(items)).toEqual(expected);
  });

  it("also where all names of classes are new", () => {
    const extraction = extract(
      documentOf(
        `<main><h1>Cabai Ditanam Ulang di Lereng</h1><div class="x1">${`<p>${TEXT} ${TEXT}</p>`.repeat(4)}</div><ul class="x2"><li><span>Penulis : Sekar Ayu, Sutarno</span> <span>Editor : Bram</span></li></ul></main>`,
        address,
      ),
      address,
      siteFor(address),
    );
    expect(extraction).toMatchObject({
      kind: "article",
      article: { authors: ["Sekar Ayu", "Sutarno"], editors: ["Bram"] },
    });
  });
});
