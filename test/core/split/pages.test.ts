import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article.ts";
import { extract } from "../../../src/core/extract.ts";
import {
  firstMissing,
  joinPages,
  type Progress,
} from "../../../src/core/split/pages.ts";
import { siteFor } from "../../../src/sites/site-for.ts";
import { documentOf, expectedOf, factsOf, pageOf } from "../../fixture.ts";

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

/** The addresses of the other pages, as notices name them. */
const further = [`${address}?page=2`, `${address}?page=3`];

const quiet = () => {};
const never = new AbortController().signal;

/** The second page with another text and pager, and with or without the main photo above. */
function says(url: string, text: string, pager = "", hasCover = true) {
  const page = pageOf("paged-desktop", "page-2.html")
    .replace(
      /(<article class="detailsContent[^>]*>).*?(?=<\/article>)/s,
      `$1<p>${text}</p>`,
    )
    .replace(/<ol class="pagingList">.*?<\/ol>/s, pager)
    .replace(
      hasCover ? "" : /<div class="detailsCover.*?<\/figcaption>\s*<\/div>/s,
      "",
    );
  return extract(documentOf(page, url), url, siteFor(url), true);
}

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

  it("is known to be one before the first request", async () => {
    expect(firstMissing(first())).toBe(2);
    const whole = await joinPages(
      first(),
      async ({ url }) => read(url, fileOf(url)),
      quiet,
      never,
    );
    expect(firstMissing(whole)).toBeNull();
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
    expect(factsOf(whole).lines).toEqual([
      ...factsOf(first()).lines,
      ...further,
    ]);
    expect(whole.partial).toMatchObject({
      reason: "pages",
      rest: [{ page: 2 }, { page: 3 }],
    });
  });

  it("stops at once, however long a page takes", async () => {
    const stop = new AbortController();
    const whole = joinPages(
      first(),
      () => new Promise(() => {}),
      quiet,
      stop.signal,
    );
    stop.abort();
    expect(factsOf(await whole).lines.slice(-2)).toEqual(further);
  });

  it("keeps what has come while the rest is asked for again", async () => {
    const parts = new Map();
    const seen: number[] = [];
    const asked: number[] = [];
    let isOffline = true;
    const again = () =>
      joinPages(
        first(),
        async ({ page, url }) => {
          asked.push(page);
          if (page === 2 && isOffline) throw new Error("offline");
          return read(url, fileOf(url));
        },
        ({ article }) => seen.push(factsOf(article).lines.length),
        never,
        parts,
      );
    await again();
    isOffline = false;
    asked.length = 0;
    seen.length = 0;
    const whole = await again();
    expect(asked).toEqual([2]);
    expect(Math.min(...seen)).toBeGreaterThan(factsOf(first()).lines.length);
    expect(factsOf(whole)).toEqual(expectedOf("paged-desktop", "joined.json"));
  });

  it("is known by the address of its first page, whichever was opened", async () => {
    const second = read(`${address}?page=2`, "page-2.html");
    if (second.kind !== "article") throw new Error(second.kind);
    const whole = await joinPages(
      second.article,
      async ({ page, url }) =>
        page === 1 ? read(address, "page.html") : read(url, fileOf(url)),
      quiet,
      never,
    );
    expect(whole.partial).toBe(null);
    expect(whole.url).toBe(address);
  });

  /** The article whose pager names these pages instead of the third. */
  const paged = (...pages: number[]): Article => {
    const last = '<a href="?page=3" class="pagingLink">3</a>';
    const page = pageOf("paged-desktop", "page.html").replace(
      last,
      pages.map((number) => last.replaceAll("3", String(number))).join(" … "),
    );
    const found = extract(documentOf(page, address), address, siteFor(address));
    if (found.kind !== "article") throw new Error(found.kind);
    return found.article;
  };

  it("asks for the pages that a pager leaves out between others", () => {
    const { partial } = paged(3, 10);
    if (partial?.reason !== "pages") throw new Error("whole");
    expect(partial.rest.map(({ page }) => page)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(partial.rest[3]?.url).toBe(`${address}?page=5`);
  });

  it("asks for so many pages and no more, and names the others", async () => {
    const asked: number[] = [];
    const whole = await joinPages(
      paged(40),
      async ({ page }) => {
        asked.push(page);
        throw new Error("offline");
      },
      quiet,
      never,
    );
    expect(asked.length).toBe(32);
    expect(factsOf(whole).lines.at(-1)).toBe(`${address}?page=40`);
    expect(whole.partial).toMatchObject({ pages: 40 });
  });

  it("asks for those beyond when it is asked again", async () => {
    const asked: number[] = [];
    const parts = new Map<number, Article>();
    const again = () =>
      joinPages(
        paged(40),
        async ({ page, url }) => {
          asked.push(page);
          return says(url, `Halaman ${page} bercerita tentang tabungan.`);
        },
        quiet,
        never,
        parts,
      );
    await again();
    expect(asked.at(-1)).toBe(33);
    expect((await again()).partial).toBeNull();
    expect(asked.at(-1)).toBe(40);
  });

  it("follows the pagers of its later pages, which may show those nearby alone", async () => {
    const whole = await joinPages(
      paged(3),
      async ({ page, url }) =>
        says(
          url,
          `Halaman ${page} bercerita tentang tabungan.`,
          page < 5
            ? `<a href="?page=${page + 1}" class="pagingLink">${page + 1}</a>`
            : "",
        ),
      quiet,
      never,
    );
    expect(whole.partial).toBeNull();
    expect(factsOf(whole).lines.at(-1)).toBe(
      "Halaman 5 bercerita tentang tabungan.",
    );
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
    expect(factsOf(whole).lines).toEqual([
      ...factsOf(first()).lines,
      ...further,
    ]);
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

describe("what stands on a further page alone", () => {
  const joined = (
    page2: ReturnType<typeof says>,
    page3 = says(further[1] ?? "", "Penutup tulisan ini."),
  ): Promise<Article> =>
    joinPages(
      first(),
      async ({ page }) => (page === 2 ? page2 : page3),
      quiet,
      never,
    );
  const figure = (name: string, caption = ""): string =>
    `<figure class="detailsImgWrap"><img src="https://images.bisnis.com/posts/${name}.jpg">${caption && `<figcaption class="detailsImgCaption">${caption}</figcaption>`}</figure>`;

  it("is joined, though it is a photo above its text", async () => {
    const whole = await joined(
      says(
        further[0] ?? "",
        `</p>${figure("celengan", "Celengan di meja kerja.")}<p>Teks halaman dua.`,
        "",
        false,
      ),
    );
    const { lines } = factsOf(whole);
    const at = lines.indexOf("Teks halaman dua.");
    expect(lines.slice(at - 2, at).join(" ")).toMatch(
      /celengan\.jpg.*Celengan di meja kerja\./,
    );
    expect(whole.hero).toEqual(first().hero);
  });

  it("is joined, though each of two pages is a photo alone", async () => {
    const whole = await joined(
      says(further[0] ?? "", `</p>${figure("satu")}<p>`),
      says(further[1] ?? "", `</p>${figure("dua")}<p>`),
    );
    expect(whole.partial).toBeNull();
    expect(JSON.stringify(whole.body)).toMatch(/satu\.jpg.*dua\.jpg/);
  });

  it("is joined, though it is a film", async () => {
    const whole = await joined(
      says(
        further[0] ?? "",
        '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      ),
    );
    expect(whole.partial).toBeNull();
    expect(JSON.stringify(whole.body)).toContain("youtube.com");
  });

  it("is none where the page is locked", async () => {
    const locked = extract(
      documentOf(
        pageOf("paged-desktop", "page-2.html").replace(
          "</article>",
          '</article><div class="premiumLock">Silakan masuk/daftar</div>',
        ),
        further[0] ?? "",
      ),
      further[0] ?? "",
      siteFor(address),
      true,
    );
    expect(await joined(locked)).toMatchObject({
      partial: { reason: "pages", rest: [{ page: 2 }] },
    });
  });
});

describe("all pages in one", () => {
  const all = `${address}?page=all`;
  const split = (): Article => ({
    ...first(),
    partial: {
      reason: "pages",
      current: 1,
      pages: 3,
      rest: [{ page: 0, url: all }],
    },
  });

  it("are none where they do not hold the page that is here: each is asked for by itself", async () => {
    const asked: number[] = [];
    const whole = await joinPages(
      split(),
      async ({ page, url }) => {
        asked.push(page);
        return page === 0
          ? says(all, "Tulisan lain sama sekali.")
          : read(url, fileOf(url));
      },
      quiet,
      never,
    );
    expect(asked).toEqual([0, 2, 3]);
    expect(factsOf(whole)).toEqual(expectedOf("paged-desktop", "joined.json"));
  });
});

it("a main photo that further pages repeat, and the first has not, is shown once", async () => {
  const [second = "", third = ""] = further;
  const whole = await joinPages(
    { ...first(), hero: null },
    async ({ page }) =>
      page === 2
        ? says(second, "Teks halaman dua.")
        : says(third, "Teks halaman tiga."),
    quiet,
    never,
  );
  expect(
    JSON.stringify(whole.body).match(/pekerja-lepas-yogyakarta/g),
  ).toHaveLength(1);
});
