import { expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { reportAddress } from "../../src/core/report.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, expectedOf, pageOf } from "../fixture.ts";

it.each([
  [
    "https://kabar.test/a?token=rahasia&utm_source=wa#bagian",
    "https://kabar.test/a",
  ],
  ["https://kabar.test/a?page=2", "https://kabar.test/a?page=2"],
  ["file:///home/nama/artikel.html", "a file"],
])("a report of %s names %s", (url, place) => {
  const article = { url, site: "", removals: [] } as unknown as Article;
  const { searchParams } = new URL(
    reportAddress(article, "1.2.3", "https://git.test/x/issues"),
  );
  expect(searchParams.get("body")).toContain(`Address: ${place}\n`);
  expect(String(searchParams)).not.toMatch(/rahasia|nama/);
});

it("a report says where and which rules, and none of the page's words", () => {
  const expected = expectedOf("ekonomi-desktop");
  const { address } = expected;
  const extraction = extract(
    documentOf(pageOf("ekonomi-desktop"), address),
    address,
    siteFor(address),
  );
  if (extraction.kind !== "article" || expected.kind !== "article")
    throw new Error(extraction.kind);
  const report = new URL(
    reportAddress(extraction.article, "1.2.3", "https://git.test/x/issues"),
  );
  expect(report.origin + report.pathname).toBe("https://git.test/x/issues/new");
  const body = report.searchParams.get("body") ?? "";
  expect(body).toContain(address);
  expect(body).toContain("1.2.3");
  expect(body).toMatch(/related × \d/);
  for (const { text } of extraction.article.removals)
    if (text.length > 20) expect(body).not.toContain(text);
  for (const line of expected.lines) expect(body).not.toContain(line);
});
