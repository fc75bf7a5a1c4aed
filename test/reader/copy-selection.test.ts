import { afterEach, expect, it, vi } from "vitest";
import { copySelection } from "../../src/reader/copy-selection.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));

/** An article as the view draws it. */
const ARTICLE = `<h1>Judul</h1><p>Teks dengan <a href="https://kabar.test/a" class="x">sebuah tautan</a> di dalamnya.</p>
<section class="table"><table><tbody><tr><td>ARPS</td><td class="number">514,30</td></tr><tr><td>BSGL</td><td>11,0</td></tr><tr><td>TLKM</td><td>9,5</td></tr></tbody></table></section>
<ol start="4"><li>empat</li><li>lima</li><li>enam</li></ol>
<blockquote><p>Kami menanam lagi.</p><p><cite>Wahyu</cite></p></blockquote><p>Nilai\u202e 5.</p>`;

/** What is copied of the article from one node to another. */
function copied(from: string, to = from): { html: string; text: string } {
  document.body.innerHTML = `<article>${ARTICLE}</article>`;
  const article = document.querySelector("article") as Element;
  const [start, end] = [from, to].map((words) => {
    const walker = document.createTreeWalker(article, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.includes(words)) return node;
    throw new Error(words);
  }) as [Node, Node];
  const range = document.createRange();
  range.setStart(start, (start.nodeValue ?? "").indexOf(from));
  range.setEnd(end, (end.nodeValue ?? "").indexOf(to) + to.length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const held = new Map<string, string>();
  copySelection(
    {
      preventDefault() {},
      clipboardData: {
        setData: (type: string, value: string) => held.set(type, value),
      },
    } as unknown as ClipboardEvent,
    article,
  );
  return {
    html: held.get("text/html") ?? "",
    text: held.get("text/plain") ?? "",
  };
}

afterEach(() => document.body.replaceChildren());

it("rows of a table stay a table, with rules", () => {
  expect(copied("ARPS", "11,0").html).toBe(
    '<table border="1"><tbody><tr><td>ARPS</td><td>514,30</td></tr><tr><td>BSGL</td><td>11,0</td></tr></tbody></table>',
  );
});

it("cells of one row stay a table", () => {
  expect(copied("BSGL", "11,0").html).toBe(
    '<table border="1"><tbody><tr><td>BSGL</td><td>11,0</td></tr></tbody></table>',
  );
});

it("words of one cell are words", () => {
  expect(copied("514,30").html).toBe("514,30");
});

it("items of a list keep their numbers", () => {
  expect(copied("lima", "enam").html).toBe(
    '<ol start="5"><li>lima</li><li>enam</li></ol>',
  );
  expect(copied("lima", "Wahyu").html).toContain('<ol start="5"><li>lima');
});

it("words of a link lead where it leads", () => {
  expect(copied("sebuah").html).toBe(
    '<a href="https://kabar.test/a">sebuah</a>',
  );
});

it("a quote stays one, with the dash before who said it", () => {
  expect(copied("menanam", "Wahyu").html).toBe(
    "<blockquote><p>menanam lagi.</p><p>— <cite>Wahyu</cite></p></blockquote>",
  );
});

it("nothing in it turns what follows", () => {
  const { html, text } = copied("Nilai", "5.");
  expect(html + text).not.toContain("\u202e");
});
