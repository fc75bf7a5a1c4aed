import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/index.ts";
import { documentOf, expectedOf, factsOf, pageOf, shapes } from "../fixture.ts";

/*
 * Chrome and Edge translate a page in place: each text moves into two elements, and the root element says so. The clean view of such a
 * page shows the translation, since their translator does not enter the view itself.
 */

/** The words are left as they are: what is looked at is where they are read from. */
function translate(document: Document, lang: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (
      text.data.trim() === "" ||
      text.parentElement?.closest("script, style, noscript, template")
    )
      continue;
    for (let layer = 0; layer < 2; layer++) {
      const font = document.createElement("font");
      font.setAttribute("style", "vertical-align: inherit;");
      text.replaceWith(font);
      font.append(text);
    }
  }
  document.documentElement.classList.add("translated-ltr");
  document.documentElement.lang = lang;
}

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
    expect(extraction.article.lang).toBe("en");
  });

  it("is in the site's language where it has not been, whatever the template says", () => {
    const { address } = expectedOf("ekonomi-desktop");
    const document = documentOf(pageOf("ekonomi-desktop"), address);
    document.documentElement.lang = "en";
    const extraction = extract(document, address, siteFor(address));
    expect(extraction).toMatchObject({ article: { lang: "id" } });
  });
});
