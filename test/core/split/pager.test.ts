import { describe, expect, it } from "vitest";
import type { Article, Incomplete } from "../../../src/core/article.ts";
import { extract } from "../../../src/core/extract.ts";
import { isPageOf } from "../../../src/core/split/pager.ts";
import { siteFor } from "../../../src/sites/site-for.ts";
import { documentOf, expectedOf, pageOf } from "../../fixture.ts";

const { address } = expectedOf("paged-desktop");

/** The first page with another pager. */
function articleWith(pager: string, url = address): Article {
  const page = pageOf("paged-desktop", "page.html").replace(
    /<ol class="pagingList">.*?<button class="button pagingShow">Tampilkan Semua<\/button>/s,
    pager,
  );
  expect(page).toContain(pager);
  const found = extract(documentOf(page, url), url, siteFor(url));
  if (found.kind !== "article") throw new Error(found.kind);
  return found.article;
}

const partialWith = (pager: string, url = address): Incomplete | null =>
  articleWith(pager, url).partial;

const link = (href: string, text: string, name = "pagingLink"): string =>
  `<a href="${href}" class="${name}">${text}</a>`;

describe("an article is known to be split", () => {
  it.each([
    ["by a way to the next page alone", link("?page=2", "Selanjutnya")],
    ["by a number among words", link("?page=2", "Hal. 2")],
    [
      "by links that tell where readers come from",
      link("?utm_source=Desktop&amp;utm_medium=Artikel&amp;page=2#konten", "2"),
    ],
    [
      "by links of before the site was secure",
      link(`${address.replace("https:", "http:")}?page=2`, "2"),
    ],
  ])("%s", (_, pager) => {
    expect(partialWith(pager)).toEqual({
      reason: "pages",
      current: 1,
      pages: 2,
      rest: [{ page: 2, url: `${address}?page=2` }],
    });
  });

  it("by a slash behind its address", () => {
    expect(partialWith(link(`${address}/?page=2`, "2"))).toMatchObject({
      rest: [{ page: 2, url: `${address}/?page=2` }],
    });
  });

  it("by a way to all of it alone", () => {
    expect(
      partialWith(link("?page=all", "Tampilkan Semua", "pagingShow")),
    ).toMatchObject({
      reason: "pages",
      rest: [{ page: 0, url: `${address}?page=all` }],
    });
  });

  it("and to be whole by links that lead nowhere, or to the page itself", () => {
    expect(partialWith(link("#", "1") + link("#", "2"))).toBeNull();
    expect(partialWith(link("?page=1", "1"))).toBeNull();
  });
});

describe("where the site's pager has a new name", () => {
  const pager = (text: string): Incomplete | null =>
    articleWith(`</div></div><p><a href="?page=2">${text}</a></p><div><div>`)
      .partial;

  it.each(["2", "Halaman 2", "Selanjutnya »", "Tampilkan Semua"])(
    "a link tells it: %s",
    (text) => {
      expect(pager(text)).toMatchObject({ rest: [{ page: 2 }] });
    },
  );

  it.each(["Muat komentar lain", "Simak infografik", "Berita lainnya"])(
    "but none to anything else on the page: %s",
    (text) => {
      expect(pager(text)).toBeNull();
    },
  );

  it("nor one to a place on it", () => {
    expect(
      articleWith(
        '</div></div><p><a href="?page=2#komentar">2</a></p><div><div>',
      ).partial,
    ).toBeNull();
  });
});

describe("only pages of the same article are its pages", () => {
  it.each([
    [`${address}?page=2`, true],
    [`${address}?page=all`, true],
    [address, true],
    [`${address}/?page=2`, true],
    [`${address}?utm_source=x&page=2&fbclid=y`, true],
    [`${address}?page=2&x=1`, false],
    [`${address}?page=-1`, false],
    [`${address}?page=0`, false],
    [`${address}/2`, false],
    [`${address.replace("https:", "http:")}?page=2`, false],
    ["https://evil.test/read/20261012/192/1800001/x?page=2", false],
    ["javascript:alert(1)", false],
  ])("%s: %s", (page, expected) => {
    expect(isPageOf(page, address)).toBe(expected);
  });
});
