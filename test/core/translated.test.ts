// @vitest-environment happy-dom

import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { general } from "../../src/sites/general.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, expectedOf, factsOf, pageOf, shapes } from "../fixture.ts";
import { translate } from "../translate.ts";

/*
 * The clean view of a page that Chrome or Edge has translated shows the translation, since their translator does not enter the view
 * itself.
 */

const articles = shapes().filter(
  (shape) => expectedOf(shape).kind === "article",
);

describe("a page that the browser has translated", () => {
  it.each(articles)("is read the same, in its new language: %s", (shape) => {
    const expected = expectedOf(shape);
    const { address } = expected;
    const document = documentOf(pageOf(shape), address);
    translate(document, "en");
    const extraction = extract(document, address, siteFor(address), true);
    if (extraction.kind !== "article")
      throw new Error(JSON.stringify(extraction));
    expect(factsOf(extraction.article)).toEqual(expected);
    expect(extraction.article).toMatchObject({
      lang: "en",
      isTranslated: true,
    });
  });

  it("is in the site's language where it has not been, whatever the template says", () => {
    const { address } = expectedOf("ekonomi-desktop");
    const document = documentOf(pageOf("ekonomi-desktop"), address);
    document.documentElement.lang = "en";
    const extraction = extract(document, address, siteFor(address));
    expect(extraction).toMatchObject({
      article: { lang: "id", isTranslated: false },
    });
  });

  it("keeps its own time: it is no Indonesian newsroom's for being read in Indonesian", () => {
    const text = "Der Hafen hat im Oktober mehr Salz umgeschlagen als zuvor. ";
    const document = documentOf(
      `<html lang="de"><head><title>Mehr Salz im Hafen</title>
      <meta property="article:published_time" content="2026-10-12 17:13"></head>
      <body><article><h1>Mehr Salz im Hafen</h1>${`<p>${text.repeat(4)}</p>`.repeat(4)}</article></body></html>`,
      "https://hafen.test/salz",
    );
    translate(document, "id");
    const extraction = extract(
      document,
      "https://hafen.test/salz",
      general,
      true,
    );
    expect(extraction).toMatchObject({
      article: { lang: "id", isTranslated: true, published: "2026-10-12" },
    });
  });
});
