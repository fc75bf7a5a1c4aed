import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, expectedOf, factsOf, pageOf, shapes } from "../fixture.ts";

describe("every fixture is read letter for letter", () => {
  it.each(shapes())("%s", (shape) => {
    const expected = expectedOf(shape);
    const { address } = expected;
    const document = documentOf(pageOf(shape), address);
    const before = document.documentElement.outerHTML;
    const extraction = extract(document, address, siteFor(address));
    expect(document.documentElement.outerHTML === before).toBe(true);
    if (expected.kind === "not-article") {
      expect(extraction.kind).toBe("not-article");
      return;
    }
    if (extraction.kind !== "article")
      throw new Error(JSON.stringify(extraction));
    expect(factsOf(extraction.article)).toEqual(expected);
  });
});
