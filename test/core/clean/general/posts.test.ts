import { expect, it } from "vitest";
import { linesWith } from "./page.ts";

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
