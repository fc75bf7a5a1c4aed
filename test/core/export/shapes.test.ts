import type { RootContent } from "hast";
import { describe, expect, it } from "vitest";
import { LABELS } from "../../../scripts/labels.ts";
import type { Article } from "../../../src/core/article.ts";
import { toRichText } from "../../../src/core/export/html.ts";
import { toMarkdown } from "../../../src/core/export/markdown.ts";
import { toText } from "../../../src/core/export/text.ts";
import { toTree } from "../../../src/core/tree/tree.ts";
import { articleOf } from "../../article.ts";
import { documentOf } from "../../fixture.ts";

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
      "a photo and a table in a cell",
      `${table("<img src='/x.jpg' alt='Pasar pagi'>")}${table("<table><tr><td>d</td><td>e</td></tr></table>")}`,
      "a\tb\nPasar pagi\tc\n\na\tb\nd e\tc",
    ],
    [
      "paragraphs and a quote in an item",
      "<ul><li><p>Butir satu.</p><p>Lanjutannya.</p></li><li>kutipan<blockquote>Dalam butir.</blockquote>lalu lanjut.<ul><li>anak</li></ul></li></ul>",
      "• Butir satu.\n   Lanjutannya.\n• kutipan\n   Dalam butir.\n   lalu lanjut.\n   • anak",
    ],
    [
      "items that are photos",
      "<ul><li>satu</li><li><img src='/x.jpg' alt='Pasar pagi'></li><li><img src='/y.jpg'></li><li>dua</li></ul>",
      "• satu\n• Pasar pagi\n• dua",
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
    [
      "marks of notes beside figures",
      "<p>Rp514<sup>1)</sup>, 12<sup>1,2</sup>, 10<sup>n</sup>, 1.234<sup>r)</sup></p>",
      "Rp514¹⁾, 12¹,², 10ⁿ, 1.234ʳ⁾",
    ],
    [
      "lines of an item",
      "<ul><li><strong>Judul</strong><br>Isi butir</li></ul>",
      "• Judul\n   Isi butir",
    ],
    [
      "numbers of a list",
      '<ol start="1" reversed><li>x</li><li>y</li></ol><ol start="3" reversed><li>a</li><li>b</li></ol><ol><li>c</li><li value="7">d</li><li>e</li></ol><ol type="a"><li>f</li><li>g</li></ol><ol type="I" start="4"><li>h</li><li>i</li></ol><ol start="0"><li>j</li></ol>',
      "1. x\n0. y\n\n3. a\n2. b\n\n1. c\n7. d\n8. e\n\na. f\nb. g\n\nIV. h\nV. i\n\n0. j",
    ],
    [
      "quotation marks",
      "<p>Ia menyebut <q>laba naik</q>.</p>",
      "Ia menyebut “laba naik”.",
    ],
    [
      "what has no width",
      "<p>Kemen\u00adterian Pa\u200bngan\u2060.</p>",
      "Kementerian Pangan.",
    ],
    ["what is set as it is", "<pre>a\n  b\n    c</pre>", "a\n  b\n    c"],
    [
      "a cell that spans more rows than its group has",
      '<table><thead><tr><th rowspan="2">Emiten</th><th rowspan="2">Laba</th></tr></thead><tbody><tr><td>ARPS</td><td>10</td></tr></tbody></table>',
      "Emiten\tLaba\nARPS\t10",
    ],
    [
      "a cell that spans a blank row",
      '<table><tr><td rowspan="2">ARPS</td><td>2025</td><td>10</td></tr><tr><td></td><td></td></tr><tr><td>BSGL</td><td>2026</td><td>20</td></tr></table>',
      "ARPS\t2025\t10\n\t\t\nBSGL\t2026\t20",
    ],
    [
      "a foot that is written first",
      "<table><tfoot><tr><td>Total</td><td>3</td></tr></tfoot><tbody><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></tbody></table>",
      "a\t1\nb\t2\nTotal\t3",
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
      "photos, tables, quotes and terms in a cell",
      table(
        "<img src='/x.jpg' alt='Pasar pagi'><table><tr><td>d</td><td>e</td></tr></table><blockquote><p>f</p><p>g</p></blockquote><dl><dt>h</dt><dd>i</dd></dl><pre>j\nk</pre>",
      ),
      "| a | b |\n| --- | --- |\n| ![Pasar pagi](<https://site.test/x.jpg>) d e f g h i `j k` | c |",
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
    ["powers", "<p>10<sup>6</sup> m<sup><b>2</b></sup></p>", "10⁶ m²"],
    [
      "a list and a heading in a cell",
      table("<ul><li>5%</li><li>6%</li></ul><h3>Judul</h3>"),
      "| a | b |\n| --- | --- |\n| • 5% • 6% Judul | c |",
    ],
    [
      "a mark that ends in a sign before a letter",
      "<p><strong>Catatan:</strong>isi dan <em>“Kutip,”</em>kata dia</p>",
      "**Catatan**:isi dan *“Kutip*,”kata dia",
    ],
    [
      "letters of a list",
      '<ol type="a"><li>satu</li><li>dua</li></ol>',
      "- a. satu\n- b. dua",
    ],
    [
      "strokes in code in a cell",
      table("<code>a|b</code>"),
      "| a | b |\n| --- | --- |\n| `a\\|b` | c |",
    ],
  ])("has %s as they are", (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

const rich = (html: string): string => toRichText(read(html), LABELS);

describe("rich text", () => {
  it.each([
    [
      "who said a quote",
      "<blockquote><p>Kami menanam lagi.</p><p>— Wahyu Hidayat</p></blockquote>",
      "<p>— <cite>Wahyu Hidayat</cite></p>",
    ],
    ["rules of a table", table("d"), '<table border="1">'],
    [
      "numbers of a list",
      '<ol start="3" reversed type="a"><li>a</li><li value="7">b</li></ol>',
      '<ol start="3" reversed="true" type="a"><li>a</li><li value="7">b</li></ol>',
    ],
  ])("has %s", (_, html, expected) => {
    expect(rich(html)).toContain(expected);
  });

  it("tells which page is missing, as all forms do", () => {
    const url = "https://site.test/a?page=2";
    const article = articleOf([
      {
        type: "element",
        tagName: "p",
        properties: { dataMissing: "2" },
        children: [
          {
            type: "element",
            tagName: "a",
            properties: { href: url },
            children: [{ type: "text", value: url }],
          },
        ],
      },
    ]);
    for (const copy of [toText, toMarkdown, toRichText])
      expect(copy(article, LABELS)).toMatch(
        new RegExp(`${LABELS.partial}.{1,40}page=2`),
      );
  });

  it("says that an article may be the wrong one, as all forms do", () => {
    const doubtful: Article = {
      ...read("<p>Teks.</p>"),
      partial: { reason: "doubtful", doubt: "title" },
    };
    for (const copy of [toText, toMarkdown, toRichText]) {
      expect(copy(doubtful, LABELS)).toContain(LABELS.doubtful);
      expect(copy(doubtful, LABELS)).not.toContain(LABELS.partial);
    }
  });

  it("says whose words they are where the browser has translated them, as all forms do", () => {
    const article = read("<p>Teks.</p>");
    for (const copy of [toText, toMarkdown, toRichText]) {
      expect(copy(article, LABELS)).not.toContain(LABELS.translated);
      expect(copy({ ...article, isTranslated: true }, LABELS)).toContain(
        LABELS.translated,
      );
    }
  });
});
