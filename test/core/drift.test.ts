import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/index.ts";
import {
  documentOf,
  expectedOf,
  factsOf,
  pageOf,
  shapes,
  survivesDrift,
} from "../fixture.ts";

/** The same nonsense for the same name, as a redesign would have it. */
const nonsense = (name: string): string =>
  `q${[...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`;

const redesigned = (html: string): string =>
  html.replace(
    /\b(class|id)=(["'])([^"']*)\2/g,
    (_, attribute: string, quote: string, names: string) =>
      `${attribute}=${quote}${names.split(/\s+/).map(nonsense).join(" ")}${quote}`,
  );

const articles = shapes().filter((shape) => {
  const { address, kind } = expectedOf(shape);
  return (
    kind === "article" &&
    siteFor(address).id === "bisnis" &&
    survivesDrift(shape)
  );
});

describe("a page whose class names and ids are all nonsense is read the same", () => {
  it.each(articles)("%s", (shape) => {
    const expected = expectedOf(shape);
    const { address } = expected;
    const html = redesigned(pageOf(shape));
    expect(html).not.toMatch(/class="[^"]*details/);
    const extraction = extract(
      documentOf(html, address),
      address,
      siteFor(address),
    );
    if (extraction.kind !== "article")
      throw new Error(JSON.stringify(extraction));
    expect(factsOf(extraction.article)).toEqual(expected);
  });
});
