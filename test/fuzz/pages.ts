import fc from "fast-check";
import { CASES, type Case } from "../hostile/corpus.ts";

/*
 * Pages that nobody would write: a quarter grown from a grammar of elements and attributes, the rest made of the hostile corpus by
 * cutting, doubling, nesting and crossing its pieces where their structure allows it.
 */

const TAGS =
  "p div span a b i em strong blockquote ul ol li table tbody tr td th figure figcaption img picture source h2 h3 pre code br hr dl dt dd form input button select option textarea template svg math mtext style script iframe noscript video x-kotak section article aside details summary q sub sup time label font center".split(
    " ",
  );
const ATTRIBUTES =
  "href src srcset alt title style class id name data-src data-removal data-embed data-bening onclick onerror dir lang colspan rowspan start width height datetime itemprop hidden is slot xlink:href action formaction srcdoc".split(
    " ",
  );
const VALUES = [
  "javascript:hit()",
  "JaVa\tScript:hit()",
  "data:text/html,<script>hit()</script>",
  "https://images.bisnis.com/foto.jpg",
  "//evil.test/x",
  "/read/20261012/192/1890001/lain",
  "mailto:redaksi@kabar.test",
  "tel:+62215551234",
  "1e999",
  "-1",
  "0",
  "7",
  "rtl",
  "id",
  "constructor",
  "__proto__",
  "detailsContent",
  "display:none",
  'x" onclick="hit()',
  "\u0000\u202e",
];
const WORDS = [
  "Laba bersih naik 8,56% menjadi Rp28,40 triliun.",
  "Baca Juga: Harga sagu turun",
  "Simak berita lainnya",
  "JAKARTA —",
  "]]>",
  "-->",
  "</p>",
  "&lt;img src=x onerror=hit()&gt;",
  "\u00a0\u200b",
  "Disclaimer: berita ini tidak bertujuan mengajak membeli saham.",
];

const attribute = fc
  .tuple(
    fc.constantFrom(...ATTRIBUTES),
    fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 12 })),
  )
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`);
const open = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }))
  .map(([tag, attributes]) => ({
    tag,
    html: `<${tag}${attributes.join("")}>`,
  }));

const grown = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 20 })),
    tie("element"),
  ),
  element: fc
    .tuple(open, fc.array(tie("node"), { maxLength: 4 }), fc.boolean())
    .map(
      ([{ tag, html }, children, isClosed]) =>
        `${html}${children.join("")}${isClosed ? `</${tag}>` : ""}`,
    ),
})).node;

/** Cases of size are tests of time, not of shape. */
const SEEDS = CASES.filter(({ html }) => html.length < 2000);
/** Its tags, and what is between them. */
const piecesOf = (html: string): string[] =>
  html.match(/<[^>]*>|[^<]+|</g) ?? [];

const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.constantFrom("drop", "double", "swap", "nest", "cross", "case"),
        fc.nat(),
        fc.nat(),
        open,
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([one, other, changes]): Case => {
    let pieces = piecesOf(one.html);
    const others = piecesOf(other.html);
    for (const [how, first, second, { html, tag }] of changes) {
      const at = pieces.length ? first % pieces.length : 0;
      const to = pieces.length ? second % pieces.length : 0;
      const piece = pieces[at] ?? "";
      if (how === "drop") pieces = pieces.toSpliced(at, 1);
      if (how === "double") pieces = pieces.toSpliced(at, 0, piece);
      if (how === "swap")
        pieces = pieces.with(at, pieces[to] ?? "").with(to, piece);
      if (how === "nest")
        pieces = [
          ...pieces.slice(0, at),
          html,
          ...pieces.slice(at, to),
          `</${tag}>`,
          ...pieces.slice(Math.max(at, to)),
        ];
      if (how === "cross")
        pieces = [
          ...pieces.slice(0, at),
          ...others.slice(second % (others.length || 1)),
        ];
      if (how === "case") pieces = pieces.with(at, piece.toUpperCase());
      if (pieces.length === 0) pieces = [html];
    }
    const head = one.head ?? other.head;
    return {
      kind: "fuzz",
      name: `${one.name} with ${other.name}`,
      html: pieces.join(""),
      ...(head ? { head } : {}),
    };
  });

/** What stands in the middle of a made-up page. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 1,
    arbitrary: grown.map(
      (html): Case => ({ kind: "fuzz", name: "grown", html }),
    ),
  },
  { weight: 3, arbitrary: mutated },
);
