import { join, resolve } from "node:path";
import {
  type Expected,
  type ExpectedNone,
  expectedOf,
  pageOf,
  shapes,
} from "../fixture.ts";
import { witnessPage } from "./witness.ts";
import type { Answer, Routes } from "./world.ts";

/*
 * The web of the end-to-end tests: every fixture under its real address, and pages that watch what happens to them.
 */

const top = resolve(import.meta.dirname, "../..");
/** The two builds: `node scripts/build.mjs` makes them. */
export const EXTENSION = {
  chrome: join(top, "dist/chrome"),
  firefox: join(top, "dist/firefox"),
};

/** The further pages of a split article, and what it comes to as a whole. */
const SPLIT = "paged-desktop";

const fixtures = shapes().map((shape) => ({
  shape,
  expected: expectedOf(shape, shape === SPLIT ? "joined.json" : undefined),
  html: pageOf(shape),
}));

const known = (shape: string): Expected | ExpectedNone => {
  const found = fixtures.find((fixture) => fixture.shape === shape);
  if (!found) throw new Error(`There is no fixture ${shape}`);
  return found.expected;
};

/** The address of a fixture. */
export const addressOf = (shape: string): string => known(shape).address;

/** What a fixture's article must come to. */
export function goldOf(shape: string): Expected {
  const gold = known(shape);
  if (gold.kind !== "article") throw new Error(`${shape} is no article`);
  return gold;
}

/** The articles in the site's current design, and one in each older one. */
export const ARTICLES = fixtures
  .filter(
    ({ expected: { kind, address } }) =>
      kind === "article" && new URL(address).hostname.endsWith("bisnis.com"),
  )
  .map(({ shape }) => shape);

const SAMPLE = "ekonomi-desktop";
/** The article that every page below shows. */
export const GOLD = goldOf(SAMPLE);

const read = (id: number, slug: string, host = "market.bisnis.com") =>
  `https://${host}/read/20261012/192/${id}/${slug}`;

/** The addresses of the pages made here. All but `insecure` and `never` show the same article. */
export const PAGES = {
  /** With a form, scrollers, an editable note and a film; it takes notes of what happens to it, see `notesOf`. */
  watched: read(1900001, "halaman-yang-mencatat"),
  /** The same on another host. */
  elsewhere: read(1900001, "halaman-yang-mencatat", "ekonomi.bisnis.com"),
  /** Knows every state that a page can be in, see witness.ts. */
  witness: read(1900010, "halaman-saksi"),
  /** The same, forbidding itself the clipboard. */
  strictWitness: read(1900013, "halaman-saksi-ketat"),
  /** The same, listening to whatever happens and to whoever calls its methods. */
  spy: read(1900014, "halaman-pengintai"),
  /** The same, never kept by the browser once it is left. */
  fresh: read(1900011, "halaman-saksi-segar"),
  /** Forbids itself everything. */
  strict: read(1900003, "kebijakan-ketat"),
  /**
   * An ordinary news page of no site known to the extension, without encryption: there browsers have no modern clipboard. Of
   * bisnis.com there is no such page, since browsers know it to be encrypted throughout (HSTS preload).
   */
  insecure: "http://kabar.test/tanpa-enkripsi",
  /** Filled by an advertisement of one bright colour, arriving in two parts, and takes notes of every frame. */
  loud: read(1900005, "spanduk-terang"),
  /** An article's address without an article, loud too. */
  never: read(1900006, "tanpa-naskah"),
  /** An article of many short paragraphs. */
  long: read(1900015, "naskah-panjang"),
  /** A locked article of which the page holds more than it shows. */
  locked: read(1900016, "naskah-terkunci"),
  /** The same of a site that no profile knows. */
  lockedElsewhere: "https://kabar.test/terkunci",
  /** An article with more elements than the extension takes on. */
  huge: read(1900007, "halaman-raksasa"),
  /** The article under an address that no article has. */
  odd: "https://www.bisnis.com/khusus/naskah-tanpa-nomor",
  /** Changes its address and its content by script, as apps do. */
  app: "https://market.bisnis.com/aplikasi",
  /** Opens a dialog and a popover of its own when it is told to. */
  dialogs: read(1900008, "punya-dialog"),
};

/** The last line that `PAGES.locked` shows, over what a box cuts off. */
export const LAST_SHOWN = "Baris terakhir yang tampak.";

/** What locked pages hold and do not show. */
export const CONCEALED = "Bagian berbayar dari naskah ini.";

/** The colour of the loud pages: nothing of ours is like it. */
export const LOUD = { red: 255, green: 0, blue: 200 };

const sample = pageOf(SAMPLE);
const withHead = (html: string, head: string): string =>
  html.replace('<meta charset="utf-8">', (found) => found + head);
const withEnd = (html: string, end: string): string =>
  html.replace(/<\/body>/i, (found) => end + found);

/** Notes down every change of the document and every key that the page hears of. */
const NOTES = `<script>
  window.notes = { changes: [], keys: [], frames: [] };
  new MutationObserver((records) => {
    for (const record of records)
      notes.changes.push(record.type + " " + record.target.nodeName + " " +
        [...record.addedNodes].map((node) => "+" + node.nodeName).concat(
        [...record.removedNodes].map((node) => "-" + node.nodeName)).join(" "));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ["keydown", "keypress", "keyup"])
    document.addEventListener(type, (event) => notes.keys.push(event.key));
</script>`;

/** Notes down every event, every call of what a reader could use, and every load. */
const SPY = `<script>
  const noted = { events: [], calls: [], resources: [] };
  let isOn = false;
  const types = new Set();
  for (const one of [window, document, document.documentElement, Element.prototype, HTMLElement.prototype])
    for (let at = one; at; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at))
        if (name.startsWith("on")) types.add(name.slice(2));
  for (const type of types)
    for (const target of [window, document])
      target.addEventListener(type, ({ target }) => {
        // Of what lies over the page it sees that it is there.
        if (isOn && target?.localName !== "bening-reader") noted.events.push(type);
      }, true);
  const spied = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (typeof own?.value !== "function") return;
    Object.defineProperty(owner, name, { ...own, value(...given) {
      if (isOn) noted.calls.push(name);
      return own.value.apply(this, given);
    } });
  };
  for (const owner of [Node.prototype, Element.prototype, Document.prototype, Range.prototype, Selection.prototype, EventTarget.prototype, DOMParser.prototype, History.prototype, HTMLDialogElement.prototype])
    for (const name of Object.getOwnPropertyNames(owner)) spied(owner, name);
  for (const name of ["fetch", "getComputedStyle", "requestAnimationFrame", "setTimeout", "postMessage"]) spied(window, name);
  new PerformanceObserver((list) => {
    if (isOn) noted.resources.push(...list.getEntries().map(({ name }) => name));
  }).observe({ type: "resource" });
  document.addEventListener("securitypolicyviolation", () => noted.events.push("violation"));
  const quietly = (act) => { const was = isOn; isOn = false; try { return act(); } finally { isOn = was; } };
  window.spy = {
    start() { for (const list of Object.values(noted)) list.length = 0; isOn = true; },
    seen: () => quietly(() => {
      const states = witness.states();
      return { ...noted, globals: states.globals, changes: states["changes that the page sees"] };
    }),
  };
</script>`;

/** Notes down what lies on top in every frame before it is painted. */
const FRAMES = `<script>
  const look = () => {
    notes.frames.push([[.5,.5],[.03,.03],[.9,.03],[.03,.95],[.9,.95],[.5,.2],[.2,.5]].map(([x, y]) =>
      document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName ?? "nothing"));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

const PARTS = `<form id="komentar" style="padding: 20px">
  <input id="nama" value="awal"> <input id="setuju" type="checkbox">
  <select id="kota"><option>Ambon</option><option>Tual</option></select>
  <textarea id="pesan" rows="4"></textarea>
</form>
<div id="gulung" style="height: 120px; overflow: auto"><div style="height: 900px">gulir</div></div>
<div id="catatan" contenteditable="true">Catatan yang boleh diubah.</div>`;

const BANNER = `<div style="position: fixed; inset: 0; z-index: 2147483647; background: rgb(${LOUD.red} ${LOUD.green} ${LOUD.blue})"></div>`;
/** Right after <body>, so that the first bytes paint it. */
const loud = (html: string): string =>
  withHead(html, NOTES + FRAMES).replace(
    /<body[^>]*>/,
    (found) => found + BANNER,
  );

const APP = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Aplikasi</title><body>
<div id="isi"><p>Sampul</p></div>
<script>
  const naskah = "<article class='detailsContent'>" + "<p>Paragraf yang cukup panjang untuk dihitung sebagai naskah, karena berisi lebih dari seratus huruf seluruhnya.</p>".repeat(4) + "</article>";
  const gambar = () => { isi.innerHTML = location.pathname.startsWith("/read/") ? "<h1 class='detailsTitleCaption'>Judul</h1>" + naskah : "<p>Sampul</p>"; };
  window.buka = (path) => { history.pushState(null, "", path); gambar(); };
  addEventListener("popstate", gambar);
</script></body></html>`;

const DIALOGS = `<dialog id="dialog" style="inset: 0; width: 100%; height: 100%">Langganan!</dialog>
<div id="melayang" popover="manual" style="inset: 0; width: 100%; height: 100%">Langganan!</div>`;

const made: Record<string, () => Answer> = {
  [PAGES.watched]: () => ({ body: withEnd(withHead(sample, NOTES), PARTS) }),
  [PAGES.elsewhere]: () => ({ body: withEnd(withHead(sample, NOTES), PARTS) }),
  [PAGES.witness]: () => ({ body: witnessPage(SAMPLE) }),
  [PAGES.spy]: () => ({ body: withHead(witnessPage(SAMPLE), SPY) }),
  [PAGES.strictWitness]: () => ({
    headers: { "permissions-policy": "clipboard-write=()" },
    body: witnessPage(SAMPLE),
  }),
  [PAGES.fresh]: () => ({
    headers: { "cache-control": "no-store" },
    body: witnessPage(SAMPLE),
  }),
  [PAGES.strict]: () => ({
    headers: {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'",
      "permissions-policy": "clipboard-write=()",
    },
    body: sample,
  }),
  [PAGES.insecure]: () => ({ body: pageOf("general-id") }),
  [PAGES.loud]: () => ({ body: loud(sample), pause: 400 }),
  [PAGES.never]: () => ({ body: loud(pageOf("not-article-empty-read")) }),
  [PAGES.long]: () => ({
    body: sample.replace(
      /<article class="detailsContent[^>]*>/,
      (found) =>
        found +
        Array.from(
          { length: 60 },
          (_, index) =>
            `<p>Petak ${index + 1} dipanen lebih lambat daripada tahun lalu, kata mandor kebun itu.</p>`,
        ).join(""),
    ),
  }),
  [PAGES.locked]: () => ({
    body: withHead(
      pageOf("premium-locked-desktop"),
      `<style>.detailsContent.-lock > div > p { display: none }
       .sekilas { height: 24px; overflow: hidden } .luar { position: absolute; left: -9999px; width: 300px } .kabur { filter: blur(5px) }</style>`,
    ).replace(
      "</article>",
      `<p hidden>${CONCEALED}</p><div><p>${CONCEALED}</p></div><section class="sekilas"><p style="margin: 0 0 40px">Baris terakhir yang tampak.</p><p>${CONCEALED}</p></section><p class="luar">${CONCEALED}</p><section class="kabur"><p>${CONCEALED}</p></section></article>`,
    ),
  }),
  [PAGES.lockedElsewhere]: () => ({
    body: withHead(
      pageOf("general-id"),
      "<style>.sisa { display: none } .kabur { filter: blur(5px) }</style>",
    ).replace(
      '<aside class="newsletter-box">',
      (found) =>
        `<p>${LAST_SHOWN}</p><div class="sisa"><p>${CONCEALED}</p></div><p class="kabur">${CONCEALED}</p><div class="tawaran"><h3>Berlangganan untuk melanjutkan membaca</h3></div>${found}`,
    ),
  }),
  [PAGES.huge]: () => ({
    body: loud(
      sample.replace(
        /<article class="detailsContent[^>]*>/,
        (found) => found + "<i>kata</i> ".repeat(31_000),
      ),
    ),
  }),
  [PAGES.odd]: () => ({ body: sample }),
  [PAGES.app]: () => ({ body: APP }),
  [PAGES.dialogs]: () => ({ body: withEnd(sample, DIALOGS) }),
};

/** The web of the tests. Query and fragment count only where a fixture's own address has them. */
export const routes: Routes = (url) => {
  const bare = url.origin + url.pathname;
  const page = url.searchParams.get("page");
  if (bare === addressOf(SPLIT) && page)
    return { body: pageOf(SPLIT, `page-${page}.html`) };
  const fixture = fixtures.find(
    ({ expected: { address } }) => address === url.href || address === bare,
  );
  return made[bare]?.() ?? (fixture ? { body: fixture.html } : null);
};
