import type { RootContent } from "hast";
import { describe, expect, it } from "vitest";
import { LABELS } from "../../scripts/labels.ts";
import type { Article } from "../../src/core/article.ts";
import { toMarkdown } from "../../src/core/export/markdown.ts";
import { toText } from "../../src/core/export/text.ts";
import { toTree } from "../../src/core/tree.ts";
import { articleOf } from "../article.ts";
import { documentOf } from "../fixture.ts";

const read = (html: string): Article =>
  articleOf(
    toTree(
      documentOf(`<body>${html}</body>`, "https://site.test/a").body,
      "https://site.test/a",
    ) as RootContent[],
  );

/** What stands between the head and the source. */
const between = (text: string): string =>
  text.split("\n\n").slice(2, -1).join("\n\n");
const text = (html: string): string => between(toText(read(html), LABELS));
const markdown = (html: string): string =>
  between(toMarkdown(read(html), LABELS));

const table = (cell: string): string =>
  `<table><tr><th>a</th><th>b</th></tr><tr><td>${cell}</td><td>c</td></tr></table>`;

describe("plain text", () => {
  it.each([
    [
      "a figure that is partly bold, in a cell",
      table("Rp<strong>1,5</strong> triliun, 12<em>,5</em>%, CO<sub>2</sub>"),
      "a\tb\nRp1,5 triliun, 12,5%, CO2\tc",
    ],
    [
      "a list in a cell",
      table("<ul><li>satu</li><li>dua</li></ul>"),
      "a\tb\n• satu • dua\tc",
    ],
    [
      "paragraphs and a quote in an item",
      "<ul><li><p>Butir satu.</p><p>Lanjutannya.</p></li><li>kutipan<blockquote>Dalam butir.</blockquote>lalu lanjut.<ul><li>anak</li></ul></li></ul>",
      "• Butir satu.\n   Lanjutannya.\n• kutipan\n   Dalam butir.\n   lalu lanjut.\n   • anak",
    ],
    [
      "paragraphs in a definition",
      "<dl><dt>IHSG</dt><dd><p>indeks</p><p>harga</p></dd></dl>",
      "IHSG\nindeks harga",
    ],
    [
      "powers and notes",
      "<p>10<sup>6</sup> ton, 10<sup>-3</sup>, catatan<sup>1</sup>, ke-2<sup>nd</sup></p>",
      "10⁶ ton, 10⁻³, catatan¹, ke-2nd",
    ],
  ])("has %s as they are read", (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe("Markdown", () => {
  it.each([
    [
      "terms",
      "<dl><dt>IHSG</dt><dd>indeks harga</dd><dt>BI</dt><dd>bank sentral</dd></dl>",
      "**IHSG**  \nindeks harga  \n**BI**  \nbank sentral",
    ],
    [
      "paragraphs and a quote in an item",
      "<ul><li><p>satu</p><p>dua</p></li><li>kutipan<blockquote>dalam</blockquote>lanjut<ul><li>anak</li></ul></li></ul>",
      "- satu\n\n  dua\n- kutipan\n\n  > dalam\n\n  lanjut\n  - anak",
    ],
    ["code", "<p><code>nama_fungsi[0]</code></p>", "`nama_fungsi[0]`"],
    ["backticks in code", "<p><code>a`b</code></p>", "``a`b``"],
    ["a fence in a fence", "<pre>```\na\n```</pre>", "````\n```\na\n```\n````"],
    [
      "entities that are text",
      "<p>&amp;lt;b&amp;gt; R&amp;D</p>",
      "\\&lt;b\\&gt; R&D",
    ],
    [
      "lines that only look like something else",
      "<p>satu<br>- dua<br># tiga<br>===<br>4. empat</p>",
      "satu  \n\\- dua  \n\\# tiga  \n\\===  \n4\\. empat",
    ],
    ["a rule that is text", "<p>---</p>", "\\---"],
    [
      "items that look like something else",
      "<ul><li># pagar</li><li>1. nomor</li></ul>",
      "- \\# pagar\n- 1\\. nomor",
    ],
    ["a heading on two lines", "<h3>Judul<br>dua</h3>", "### Judul dua"],
    [
      "marks within and beside the same mark",
      "<p><b>tebal <strong>sekali</strong></b><b>lagi</b> dan <i>miring</i></p>",
      "**tebal sekalilagi** dan *miring*",
    ],
    [
      "emphasis in a caption",
      "<figure><img src='/a.jpg' alt=''><figcaption>Keterangan <em>miring</em></figcaption></figure><p>x</p>",
      "![](<https://site.test/a.jpg>)\n\n*Keterangan miring*\n\nx",
    ],
    ["powers", "<p>10<sup>6</sup> m<sup>2</sup></p>", "10⁶ m²"],
    [
      "strokes in code in a cell",
      table("<code>a|b</code>"),
      "| a | b |\n| --- | --- |\n| `a\\|b` | c |",
    ],
  ])("has %s as they are", (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});
