import { expect, it } from "vitest";
import { linesWith, texts } from "./page.ts";

it("a post between paragraphs stays, though a judge takes it for links", () => {
  const lines = linesWith(
    '<div class="embed-tweet"><blockquote class="twitter-tweet"><p lang="id">Gudang kami penuh sejak pagi. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Rukmini (@rukmini) <a href="https://twitter.com/rukmini/status/117">12 Oktober 2026</a></blockquote><script></script></div>',
    3,
  );
  expect(lines.slice(3, 6)).toEqual([
    "> Gudang kami penuh sejak pagi. pic.twitter.com/x",
    "> — Rukmini (@rukmini) 12 Oktober 2026",
    "[twitter.com] https://twitter.com/rukmini/status/117",
  ]);
});

it("a post of Facebook's has its address behind it", () => {
  const lines = linesWith(
    '<div class="fb-post" data-href="https://www.facebook.com/rukmini/posts/117"><blockquote cite="https://www.facebook.com/rukmini/posts/117" class="fb-xfbml-parse-ignore"><p>Gudang kami penuh sejak pagi.</p>Posted by <a href="https://www.facebook.com/rukmini">Rukmini</a> on <a href="https://www.facebook.com/rukmini/posts/117">Monday, October 12, 2026</a></blockquote></div>',
    3,
  );
  expect(lines.slice(3, 6)).toEqual([
    "> Gudang kami penuh sejak pagi.",
    "> Posted by Rukmini on Monday, October 12, 2026",
    "[www.facebook.com] https://www.facebook.com/rukmini/posts/117",
  ]);
});

it.each([
  [
    "one link around all of it",
    (body: string) =>
      `<a href="https://x.com/rukmini/status/117" data-component-name="Twitter2ToDOM"><div class="twitter-embed">${body}</div></a>`,
  ],
  [
    "two links in a box",
    (body: string) =>
      `<div class="tweet"><a class="tweet-link-top" href="https://twitter.com/rukmini/status/117"><div class="tweet-header"><img alt="Twitter avatar for @rukmini" src="/r.jpg"></div>${body}</a><a class="tweet-link-bottom" href="https://twitter.com/rukmini/status/117"><div class="tweet-footer"><p>12 Oktober 2026</p></div></a></div>`,
  ],
])("a post that the page draws itself, by %s, is a quote", (_, around) => {
  const lines = linesWith(
    around(
      '<div><span>Rukmini</span><span>@rukmini</span></div><div class="tweet-text">Gudang kami penuh sejak pagi, dan truk masih antre.</div>',
    ),
    3,
  );
  expect(lines.slice(3, 5)).toEqual([
    "> Rukmini @rukmini",
    "> Gudang kami penuh sejak pagi, dan truk masih antre.",
  ]);
  expect(lines.at(-4)).toMatch(
    /^\[(?:x|twitter)\.com\] https:\/\/(?:x|twitter)\.com\/rukmini\/status\/117$/,
  );
});

it("but a sentence that leads to a post is a sentence", () => {
  const sentence =
    "Rukmini menulis di sana bahwa gudangnya penuh sejak pagi dan truk masih antre.";
  expect(
    linesWith(
      `<p>${sentence.replace("di sana", '<a href="https://x.com/rukmini/status/117">di sana</a>')}</p>`,
      3,
    )[3],
  ).toBe(sentence);
});

it("and photos that lead to posts are none", () => {
  const photo = (id: string): string =>
    `<a href="https://www.instagram.com/p/${id}/"><div><img src="/${id}.jpg" width="300" height="300"></div></a>`;
  expect(
    linesWith(
      `<div class="galeri">${["a1", "b2", "c3"].map(photo).join("")}</div>`,
      6,
    ),
  ).toEqual(texts);
});
