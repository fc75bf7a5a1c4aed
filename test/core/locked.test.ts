import { describe, expect, it, vi } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf, factsOf } from "../fixture.ts";

const address = "https://premium.bisnis.com/read/20261012/192/1800001/slug";

const OPEN = [
  "Bisnis.com, JAKARTA — Gudang beras di tiga kota pelabuhan diisi lagi sejak awal bulan karena panen raya datang lebih cepat daripada perkiraan dinas pertanian.",
  "Harga di tingkat petani turun tipis, sedangkan ongkos angkut naik karena dua jembatan diperbaiki.",
];

const HIDDEN = [
  ["a style", '<div style="display:none"><p>Bagian berbayar.</p></div>'],
  ["its attribute", "<p hidden>Bagian berbayar.</p>"],
  ["a style sheet", '<p class="tutup">Bagian berbayar.</p>'],
  [
    "a style sheet, without any attribute",
    '<div class="sisa"><p>Bagian berbayar.</p></div>',
  ],
  [
    "a form's style",
    '<form style="visibility: hidden"><p>Bagian berbayar.</p></form>',
  ],
  [
    "a box without height",
    '<div style="max-height:0;overflow:hidden"><p>Bagian berbayar.</p></div>',
  ],
  ["glass", '<div style="opacity:0"><p>Bagian berbayar.</p></div>'],
  ["no colour", '<p style="color:transparent">Bagian berbayar.</p>'],
  ["a blur", '<div style="filter:blur(6px)"><p>Bagian berbayar.</p></div>'],
];

const read = (hidden: string, names: [string, string]) => {
  const [content, lock] = names;
  const document = documentOf(
    `<head><style>.tutup,.sisa p { display: none }</style></head><main><div class="col-left"><h1 class="detailsTitleCaption">Gudang Beras Diisi Lagi Sejak Awal Bulan</h1><article class="${content}">${OPEN.map((text) => `<p>${text}</p>`).join("")}${hidden}</article><div class="${lock}"><p>Silakan masuk/daftar untuk melanjutkan membaca konten premium.</p></div></div></main>`,
    address,
  );
  const extraction = extract(document, address, siteFor(address));
  if (extraction.kind !== "article") throw new Error(extraction.kind);
  return extraction.article;
};

describe("what a locked page hides is neither shown nor kept", () => {
  it.each(HIDDEN)("by %s", (_, hidden) => {
    for (const names of [
      ["detailsContent -lock", "premiumLock"],
      // The lock alone has a new name: its words tell it.
      ["detailsContent", "x1"],
    ] satisfies [string, string][]) {
      const article = read(hidden, names);
      expect(article.partial?.reason).toBe("locked");
      expect(JSON.stringify(article)).not.toContain("berbayar");
      expect(factsOf(article).lines.length).toBe(OPEN.length);
    }
  });

  it.each(HIDDEN)("by %s, where all names are new", (_, hidden) => {
    const article = read(hidden, ["x1", "x2"]);
    expect(article.partial?.reason).toBe("locked");
    expect(JSON.stringify(article)).not.toContain("berbayar");
    expect(factsOf(article).lines.length).toBe(OPEN.length);
  });
});

/** What is read of a locked page, with the page's style. */
const article = (style: string, html: string, host = "premium") => {
  const url = address.replace("premium", host);
  const document = documentOf(
    `<head><style>${style}</style></head><main><div class="col-left"><h1 class="detailsTitleCaption">Gudang Beras Diisi Lagi Sejak Awal Bulan</h1>${html}</div></main>`,
    url,
  );
  const extraction = extract(document, url, siteFor(url));
  if (extraction.kind !== "article")
    throw new Error(JSON.stringify(extraction));
  return extraction.article;
};
const LOCK = '<div class="premiumLock"><p>Silakan masuk/daftar</p></div>';
const opened = OPEN.map((text) => `<p>${text}</p>`).join("");
const shown = OPEN.map((text) => text.replace(/^.* — /, ""));

describe("a page whose lock only waits to be shown gives all that it has", () => {
  it("whatever takes its room by other means, or is yet to appear", () => {
    const { lines, partial } = factsOf(
      article(
        ".premiumLock { display: none } .lazyload { opacity: 0 } .ratio { height: 0; padding-bottom: 56%; overflow: hidden }",
        `<article class="detailsContent">${opened}<figure><img class="lazyload" src="/gudang.jpg"></figure><div class="ratio"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div><p class="lazyload">Kalimat terakhir.</p></article>${LOCK}`,
      ),
    );
    expect(partial).toBeNull();
    expect(lines.length).toBe(shown.length + 3);
    expect(lines.at(-1)).toBe("Kalimat terakhir.");
  });
});

describe("a locked page gives all that it shows", () => {
  it("where a part of the text is hidden as a whole", () => {
    const { lines, partial } = factsOf(
      article(
        "",
        `<div class="new-lock">Silakan masuk</div><div class="detail-news__title"><h1>Gudang Beras</h1></div><div class="detail-news__article" style="display:none"><p>Bagian berbayar.</p></div>${OPEN.map((text) => `<div class="detail-news__article"><p>${text}</p></div>`).join("")}`,
        "plus",
      ),
    );
    expect(lines).toEqual(shown);
    expect(partial).toBe("locked");
  });

  it("where the text itself bears the sign, and is hidden beside a preview", () => {
    const { lines, partial } = factsOf(
      article(
        "",
        `<div class="x1">${opened}</div><article class="detailsContent -lock" style="display:none">${"<p>Bagian berbayar.</p>".repeat(4)}</article>`,
      ),
    );
    expect(lines.join(" ")).not.toContain("berbayar");
    expect(partial).toBe("locked");
  });

  it("a photo for browsers without scripts", () => {
    const { lines } = factsOf(
      article(
        "noscript { display: none }",
        `<article class="detailsContent -lock">${opened}<figure><noscript><img src="/gudang.jpg" alt="Gudang"></noscript></figure></article>${LOCK}`,
      ),
    );
    expect(lines.at(-1)).toContain("gudang.jpg");
  });

  it("what is visible within what is not", () => {
    const { lines } = factsOf(
      article(
        ".w { visibility: hidden } .w .v { visibility: visible }",
        `<article class="detailsContent -lock">${opened}<div class="w"><p class="v">Kalimat yang tampak.</p></div><div class="w"><p>Bagian berbayar.</p></div></article>${LOCK}`,
      ),
    );
    expect(lines).toEqual([...shown, "Kalimat yang tampak."]);
  });

  it("what is visible deep in invisible boxes, and each element is asked a few times only", () => {
    const depth = 40;
    const document = documentOf(
      `<head><style>.w { visibility: hidden } .v { visibility: visible }</style></head><main><div class="col-left"><h1 class="detailsTitleCaption">Gudang</h1><article class="detailsContent -lock">${opened}${'<div class="w">'.repeat(depth)}${"<p>Bagian berbayar.</p>".repeat(depth)}<p class="v">Kalimat yang tampak.</p>${"</div>".repeat(depth)}</article>${LOCK}</div></main>`,
      address,
    );
    const { defaultView: view } = document;
    if (!view) throw new Error("no window");
    const asked = vi.spyOn(view, "getComputedStyle");
    const extraction = extract(document, address, siteFor(address));
    if (extraction.kind !== "article") throw new Error(extraction.kind);
    expect(factsOf(extraction.article).lines).toEqual([
      ...shown,
      "Kalimat yang tampak.",
    ]);
    const elements = document.querySelectorAll("*").length;
    expect(asked.mock.calls.length).toBeGreaterThan(elements / 2);
    expect(asked.mock.calls.length).toBeLessThan(elements * 8);
  });

  it("its writers, where a narrow screen hides them", () => {
    expect(
      article(
        ".detailsAuthor { display: none }",
        `<article class="detailsContent -lock">${opened}</article>${LOCK}<ul class="detailsAuthor"><li class="detailsAuthorItem">Penulis : Sekar Ayu</li></ul>`,
      ).authors,
    ).toEqual(["Sekar Ayu"]);
  });

  it("where the page has an element named as what would be asked", () => {
    const document = documentOf(
      `<main><div class="col-left"><h1 class="detailsTitleCaption">Gudang</h1><article class="detailsContent -lock">${opened}<p hidden>Bagian berbayar.</p></article>${LOCK}</div></main>`,
      address,
    );
    Object.defineProperty(document, "defaultView", {
      value: document.createElement("form"),
    });
    const extraction = extract(document, address, siteFor(address));
    expect(extraction.kind).toBe("article");
    expect(JSON.stringify(extraction)).not.toContain("berbayar");
  });
});

it("a redesigned locked page has no hidden summary", () => {
  const { lede, partial } = article(
    "",
    `<div class="subtitle" style="display:none">Ringkasan berbayar dari naskah yang panjang sekali ini.</div><div class="x1">${opened}</div><p>Silakan masuk/daftar untuk melanjutkan membaca konten premium.</p>`,
  );
  expect(partial?.reason).toBe("locked");
  expect(lede ?? "").not.toContain("berbayar");
});

it("a lock that only waits to be shown locks nothing, and opens nothing", () => {
  const { lines, partial } = factsOf(
    article(
      ".premiumLock { display: none }",
      `<article class="detailsContent">${opened}<p hidden>Bagian berbayar.</p></article>${LOCK}`,
    ),
  );
  expect(partial).toBeNull();
  expect(lines).toEqual(shown);
});

it("a redesigned page that says that it is locked is so, whatever signs it hides", () => {
  const { lines, partial } = factsOf(
    article(
      "",
      `<div class="x1">${opened}<p style="display:none">Bagian berbayar.</p></div><p>Silakan masuk/daftar untuk melanjutkan membaca konten premium.</p><div class="premiumLock" style="display:none">Konten</div>`,
    ),
  );
  expect(partial).toBe("locked");
  expect(lines.join(" ")).not.toContain("berbayar");
});
