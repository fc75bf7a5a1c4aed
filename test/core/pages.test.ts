import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { extract } from "../../src/core/extract.ts";
import { isPageOf, joinPages, type Progress } from "../../src/core/pages.ts";
import { siteFor } from "../../src/sites/index.ts";
import { documentOf, expectedOf, factsOf, pageOf } from "../fixture.ts";

const { address } = expectedOf("paged-desktop");

const read = (url: string, file: string) =>
  extract(documentOf(pageOf("paged-desktop", file), url), url, siteFor(url));

function first(): Article {
  const extraction = read(address, "page.html");
  if (extraction.kind !== "article") throw new Error(extraction.kind);
  return extraction.article;
}

const fileOf = (url: string) =>
  `page-${new URL(url).searchParams.get("page")}.html`;

const quiet = () => {};
const never = new AbortController().signal;

describe("a split article", () => {
  it("is joined in order, with nothing said twice", async () => {
    const asked: string[] = [];
    const steps: Progress[] = [];
    const whole = await joinPages(
      first(),
      async ({ url }) => {
        asked.push(url);
        return read(url, fileOf(url));
      },
      (progress) => steps.push(progress),
      never,
    );
    expect(asked).toEqual([`${address}?page=2`, `${address}?page=3`]);
    expect(steps.map(({ fetching }) => fetching)).toEqual([2, 3, null]);
    expect(factsOf(whole)).toEqual(expectedOf("paged-desktop", "joined.json"));
  });

  it("keeps the rest when a page fails, and says where the page is", async () => {
    const whole = await joinPages(
      first(),
      async ({ page, url }) => {
        if (page === 2) throw new Error("offline");
        return read(url, fileOf(url));
      },
      quiet,
      never,
    );
    const { lines } = factsOf(whole);
    expect(lines).toContain(`${address}?page=2`);
    expect(lines.indexOf(`${address}?page=2`)).toBeLessThan(lines.length - 1);
    expect(whole.partial).toMatchObject({
      reason: "pages",
      rest: [{ page: 2 }],
    });
  });

  it("stops when the reader cancels, and keeps what it has", async () => {
    const stop = new AbortController();
    const whole = await joinPages(
      first(),
      async ({ url }) => {
        stop.abort();
        return read(url, fileOf(url));
      },
      quiet,
      stop.signal,
    );
    expect(factsOf(whole).lines).toEqual(factsOf(first()).lines);
    expect(whole.partial?.reason).toBe("pages");
  });

  it("ends when the site answers every number with the same page", async () => {
    let asked = 0;
    const whole = await joinPages(
      first(),
      async () => {
        asked += 1;
        return read(address, "page.html");
      },
      quiet,
      never,
    );
    expect(asked).toBe(1);
    expect(factsOf(whole).lines).toEqual(factsOf(first()).lines);
  });

  it("gives every removal of every page an id of its own", async () => {
    const whole = await joinPages(
      first(),
      async ({ url }) => read(url, fileOf(url)),
      quiet,
      never,
    );
    const ids = whole.removals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps the ids of the page that the reader has opened, whichever page comes before it", async () => {
    const second = `${address}?page=2`;
    const opened = read(second, "page-2.html");
    if (opened.kind !== "article") throw new Error(opened.kind);
    const whole = await joinPages(
      opened.article,
      async ({ page, url }) =>
        read(url, page === 1 ? "page.html" : fileOf(url)),
      quiet,
      never,
    );
    expect(factsOf(whole).lines.length).toBeGreaterThan(
      factsOf(opened.article).lines.length,
    );
    expect(opened.article.removals.length).toBeGreaterThan(0);
    for (const { id, text } of opened.article.removals)
      expect(whole.removals.find((removal) => removal.id === id)?.text).toBe(
        text,
      );
  });
});

describe("only pages of the same article are its pages", () => {
  it.each([
    [`${address}?page=2`, true],
    [`${address}?page=all`, true],
    [address, true],
    [`${address}?page=2&x=1`, false],
    [`${address}?page=-1`, false],
    [`${address}/2`, false],
    ["https://evil.test/read/20261012/192/1800001/x?page=2", false],
    ["javascript:alert(1)", false],
  ])("%s: %s", (page, expected) => {
    expect(isPageOf(page, address)).toBe(expected);
  });
});
