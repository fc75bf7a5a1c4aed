import { describe, expect, it } from "vitest";
import { toTree } from "../../../src/core/tree/tree.ts";
import { documentOf } from "../../fixture.ts";

/** The tree that becomes of HTML, written back in a short form. */
function treeOf(html: string): string {
  const document = documentOf(`<body>${html}</body>`, "https://site.test/a/");
  type Node = ReturnType<typeof toTree>[number];
  const write = (node: Node): string =>
    node.type === "text"
      ? node.value
      : node.type === "element"
        ? `<${node.tagName}${Object.entries(node.properties)
            .map(([name, value]) => ` ${name}=${value}`)
            .join("")}>${node.children.map(write).join("")}</${node.tagName}>`
        : "";
  return toTree(document.body, "https://site.test/a/").map(write).join("");
}

describe("words never glue together and never split", () => {
  it.each([
    [
      "<p>iuran<a href='/x'>program pensiun</a>sukarela</p>",
      "<p>iuran<a href=https://site.test/x>program pensiun</a>sukarela</p>",
    ],
    [
      "<p>di <a href='/x'> Cirebon </a>, kata</p>",
      "<p>di <a href=https://site.test/x>Cirebon </a>, kata</p>",
    ],
    ["<p>satu<span> dua</span>\n tiga</p>", "<p>satu dua tiga</p>"],
    ["satu<div>dua</div>tiga", "<p>satu</p><p>dua</p><p>tiga</p>"],
    ["<p>a&nbsp;&nbsp;b\u200bc</p>", "<p>a bc</p>"],
    ["<b>judul<p>isi</p></b>", "<p>judul</p><p>isi</p>"],
    ["<p>a <b> </b> b</p>", "<p>a b</p>"],
  ])("%s", (html, expected) => {
    expect(treeOf(html)).toBe(expected);
  });
});

describe("any nesting becomes paragraphs", () => {
  it.each([
    ["satu<br><br>dua<br>tiga", "<p>satu</p><p>dua<br></br>tiga</p>"],
    [
      "satu<img src='a.jpg'><br>dua<br>tiga",
      "<p>satu</p><figure><img src=https://site.test/a/a.jpg alt=></img></figure><p>dua<br></br>tiga</p>",
    ],
    ["<p> <br> <b>satu</b></p>", "<p><b>satu</b></p>"],
    ["<p> </p><p>&nbsp;</p><p>isi</p><p><br></p>", "<p>isi</p>"],
    ["<h1><strong>Judul</strong></h1>", "<h2>Judul</h2>"],
    ["<h3>a <b>b</b></h3>", "<h3>a <b>b</b></h3>"],
    [
      "<ul><li><p>a</p></li><li>b<ul><li>c</li></ul></li><li> </li></ul>",
      "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
    ],
    [
      "<ul><li>a</li><ul><li>b</li></ul></ul>",
      "<ul><li>a<ul><li>b</li></ul></li></ul>",
    ],
    ["<ol start='4'><li>a</li></ol>", "<ol start=4><li>a</li></ol>"],
    [
      "<ul><li><img src='/1.jpg'></li><li><figure><img src='/2.jpg'><figcaption>b</figcaption></figure></li></ul>",
      "<figure><img src=https://site.test/1.jpg alt=></img></figure><figure><img src=https://site.test/2.jpg alt=></img><figcaption>b</figcaption></figure>",
    ],
    [
      "<ul><li><img src='/1.jpg'></li><li>b</li></ul>",
      "<ul><li><figure><img src=https://site.test/1.jpg alt=></img></figure></li><li>b</li></ul>",
    ],
    [
      "<table><tr><td><p>isi</p><p>lagi</p></td></tr></table>",
      "<p>isi</p><p>lagi</p>",
    ],
    [
      "<table><tr><td colspan='2'>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
      "<table><tbody><tr><td colSpan=2>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
    ],
    [
      "<table><tr><td colspan='9999'>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
      "<table><tbody><tr><td colSpan=100>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>",
    ],
    [
      "<blockquote>kata<p>— Ani Lestari</p></blockquote>",
      "<blockquote><p>kata</p><p><cite>Ani Lestari</cite></p></blockquote>",
    ],
    ["<pre> a\n  b </pre>", "<pre> a\n  b</pre>"],
    ["<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a</dt><dd>b</dd></dl>"],
    [
      "<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt> <dd>d</dd></div></dl>",
      "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>",
    ],
    [
      "<dl>satu <b>dua</b><p>tiga</p><dt>a</dt><dd>b<dl><dt>c</dt></dl></dd></dl>",
      "<p>satu <b>dua</b></p><p>tiga</p><dl><dt>a</dt><dd><p>b</p><dl><dt>c</dt></dl></dd></dl>",
    ],
    [
      "<dl><dt>a</dt><span data-removal='3'></span><dd>b</dd></dl>",
      "<dl><dt>a</dt><span dataRemoval=3></span><dd>b</dd></dl>",
    ],
    [
      "<p>a<br><span data-removal='3'></span><br>b</p>",
      "<p>a</p><span dataRemoval=3></span><p>b</p>",
    ],
    [
      "<p><br><span data-removal='3'></span>a<br><span data-removal='4'></span></p>",
      "<span dataRemoval=3></span><p>a</p><span dataRemoval=4></span>",
    ],
    [
      "<table><tr><td>a</td><td>b</td></tr><tr><td><span data-removal='3'></span></td><td></td></tr></table>",
      "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><span dataRemoval=3></span>",
    ],
    [
      "<table><tr><td><span data-removal='3'></span></td></tr></table>",
      "<span dataRemoval=3></span>",
    ],
  ])("%s", (html, expected) => {
    expect(treeOf(html)).toBe(expected);
  });
});

describe("only what is on the list comes through", () => {
  it.each([
    ["<p onclick='x()' style='color:red' class='a' id='b'>a</p>", "<p>a</p>"],
    [
      "<p><a href='javascript:alert(1)'>a</a> <a href='JaVa\tScript:alert(1)'>b</a> <a href='#x'>c</a> <a href='data:text/html,x'>d</a></p>",
      "<p>a b c d</p>",
    ],
    [
      "<p><a href='mailto:a@b.test'>a</a></p>",
      "<p><a href=mailto:a@b.test>a</a></p>",
    ],
    [
      "<p><a href='https://me:secret@site.test/x'>a</a></p>",
      "<p><a href=https://site.test/x>a</a></p>",
    ],
    ["<svg><a href='javascript:x'>a</a></svg><p>b</p>", "<p>a</p><p>b</p>"],
    [
      "<figure><img src='blob:https://x/1'><figcaption>c</figcaption></figure>",
      "<p>c</p>",
    ],
    [
      "<img src='x.jpg' onerror='x()' width='30' height='1e9'>",
      "<figure><img src=https://site.test/a/x.jpg alt= width=30></img></figure>",
    ],
  ])("%s", (html, expected) => {
    expect(treeOf(html)).toBe(expected);
  });
});
