import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import {
  documentOf,
  type Expected,
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

function readDrifted(
  shape: string,
  change: (html: string) => string = (html) => html,
): Expected {
  const { address } = expectedOf(shape);
  const html = change(redesigned(pageOf(shape)));
  expect(html).not.toMatch(/class="[^"]*details/);
  const extraction = extract(
    documentOf(html, address),
    address,
    siteFor(address),
  );
  if (extraction.kind !== "article")
    throw new Error(JSON.stringify(extraction));
  return factsOf(extraction.article);
}

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
    expect(readDrifted(shape)).toEqual(expectedOf(shape));
  });
});

it("and has the headline that its address says where it calls itself after its channel", () => {
  const channel = "Berita Terkini Teknologi, Teknologi Informasi";
  const calledAfterChannel = (html: string): string =>
    html
      .replace(/<title>[^<]*/, `<title>${channel}`)
      .replace(
        /(<meta (?:property|name)="(?:og|twitter):title" content=")[^"]*/g,
        `$1${channel}`,
      )
      .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");
  expect(pageOf("teknologi-desktop")).toContain("Berita Terkini</h3>");
  const { title } = readDrifted("teknologi-desktop", calledAfterChannel);
  expect(expectedOf("teknologi-desktop")).toMatchObject({ title });
});

it("and names its editor, on Media Indonesia's too", () => {
  const { editors } = readDrifted("mediaindonesia");
  expect(editors).toHaveLength(1);
  expect(expectedOf("mediaindonesia")).toMatchObject({ editors });
});
