import { describe, expect, it } from "vitest";
import { judgeDocument } from "../../src/core/detect.ts";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, factsOf } from "../fixture.ts";

const address = "https://market.bisnis.com/read/20261012/192/1800001/slug";

const pageWith = (html: string, locked = ""): Document =>
  documentOf(
    `<main><div class="col-left"><h1 class="detailsTitleCaption">Pasar Induk Dibuka Lagi</h1><article class="detailsContent${locked && " -lock"}">${html}</article>${locked}</div></main>`,
    address,
  );

const linesOf = (document: Document): string[] | string => {
  const extraction = extract(document, address, siteFor(address));
  return extraction.kind === "article"
    ? factsOf(extraction.article).lines
    : extraction.kind;
};

describe("what the profile has found is an article however short", () => {
  it.each([
    [
      "a single sentence",
      "<p>Bisnis.com, JAKARTA — Pasar induk dibuka lagi pada Senin.</p>",
      ["Pasar induk dibuka lagi pada Senin."],
    ],
    [
      "a table alone",
      "<table><tr><th>Komoditas</th><th>Harga</th></tr><tr><td>Cabai</td><td>45.000</td></tr></table>",
      ["| Komoditas | Harga |", "| Cabai | 45.000 |"],
    ],
  ])("%s", (_, html, lines) => {
    const document = pageWith(html);
    expect(judgeDocument(document, siteFor(address))).toBe(true);
    expect(linesOf(document)).toEqual(lines);
  });

  it("a photo alone", () => {
    const document = pageWith(
      '<figure><img src="/pasar.jpg" alt="Pasar"><figcaption>Pasar induk</figcaption></figure>',
    );
    const extraction = extract(document, address, siteFor(address));
    expect(extraction).toMatchObject({
      kind: "article",
      article: { hero: { caption: "Pasar induk" } },
    });
  });

  it("but not an empty one, nor one of scripts and advertising", () => {
    expect(judgeDocument(pageWith(""), siteFor(address))).toBe(false);
    const scripts = pageWith(
      `<script>${"pasang('iklan'); ".repeat(20)}</script>`,
    );
    expect(judgeDocument(scripts, siteFor(address))).toBe(false);
    expect(linesOf(scripts)).toBe("not-article");
    for (const nothing of ["<p>Iklan</p>", "<p>Bisnis.com, JAKARTA - </p>"])
      expect(linesOf(pageWith(nothing))).toBe("not-article");
  });

  it("nor a film alone, which the page itself can play", () => {
    const film = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
    expect(linesOf(pageWith(film))).toBe("not-article");
    expect(linesOf(pageWith(`${film}<p>Pasar dibuka.</p>`))).toHaveLength(2);
  });
});
