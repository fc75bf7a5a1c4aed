import { pageOf } from "../fixture.ts";

/*
 * A page that knows what a reader can have done to it, and tells each of these states in words. What it tells before the clean view
 * opens it must tell again afterwards.
 */

/** What must be the same afterwards. */
export const STATES = [
  "the same nodes in the same order",
  "markup and attributes",
  "scroll of the page",
  "scroll of inner boxes",
  "text fields",
  "check boxes",
  "chosen options",
  "longer texts",
  "fields that were changed",
  "focus",
  "caret",
  "details",
  "editable text",
  "frames",
  "media",
  "custom elements",
  "drawings",
  "animations",
  "popovers",
  "history",
  "title",
  "address",
  "listeners",
  "storage",
  "style sheets",
  "globals",
  "changes that the page sees",
  "no more than two changes are ours",
] as const;

/** What the page has in its window. */
export interface Witness {
  /** Does all that a reader, or the page itself, may have done before. */
  arrange(): Promise<void>;
  /** Every state by its name. */
  states(): Record<(typeof STATES)[number], unknown>;
}

const SCRIPT = `<script>
  const byId = (id) => document.getElementById(id);
  const seen = { changes: [], clicks: 0, loads: 0, gone: 0, toggles: [] };
  customElements.define("x-saham", class extends HTMLElement {
    connectedCallback() { this.textContent ||= "MEDC"; }
    disconnectedCallback() { seen.gone += 1; }
  });
  new MutationObserver((records) => seen.changes.push(...records.map((record) =>
    record.type + " " + record.target.nodeName + " " +
    [...record.addedNodes].map((node) => "+" + node.nodeName).concat(
    [...record.removedNodes].map((node) => "-" + node.nodeName)).join(" "))))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("DOMContentLoaded", () => {
    byId("bingkai").addEventListener("load", () => { seen.loads += 1; });
    byId("tombol").addEventListener("click", () => { seen.clicks += 1; });
  });
  let nodes = [];
  let globals = [];
  window.witness = {
    async arrange() {
      byId("nama").value = "Sari";
      byId("setuju").checked = true;
      byId("semua").indeterminate = true;
      byId("kota").selectedIndex = 1;
      byId("pesan").value = "Baris satu\\nbaris dua, belum selesai";
      byId("rinci").open = true;
      byId("catatan").firstChild.data = "Catatan yang sudah diubah.";
      byId("bingkai").contentDocument.querySelector("input").value = "di dalam bingkai";
      byId("tombol").click();
      const canvas = byId("gambar").getContext("2d");
      canvas.fillStyle = "teal";
      canvas.fillRect(2, 2, 9, 9);
      const film = byId("film");
      film.srcObject = byId("gambar").captureStream(25);
      film.muted = true;
      await film.play();
      byId("kotak").animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 1e6 });
      byId("melayang").showPopover();
      history.replaceState({ langkah: 3 }, "");
      document.title = "Judul yang diganti";
      sessionStorage.setItem("langkah", "3");
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      byId("gulung").scrollTop = 333;
      byId("lebar").scrollLeft = 120;
      byId("pesan").focus({ preventScroll: true });
      byId("pesan").setSelectionRange(3, 9, "backward");
      scrollTo({ top: 700, behavior: "instant" });
      await new Promise((on) => requestAnimationFrame(() => setTimeout(on, 50)));
      nodes = [...document.querySelectorAll("*")];
      globals = Object.getOwnPropertyNames(window);
      seen.changes.length = 0;
    },
    states() {
      const now = [...document.querySelectorAll("*")];
      const message = byId("pesan");
      const film = byId("film");
      return {
        "the same nodes in the same order": nodes.length === now.length && nodes.every((node, at) => node === now[at]),
        "markup and attributes": document.documentElement.outerHTML,
        "scroll of the page": [scrollX, scrollY],
        "scroll of inner boxes": [byId("gulung").scrollTop, byId("lebar").scrollLeft],
        "text fields": byId("nama").value,
        "check boxes": [byId("setuju").checked, byId("semua").indeterminate],
        "chosen options": byId("kota").selectedIndex,
        "longer texts": message.value,
        "fields that were changed": [byId("nama"), message].map((field) => field.value !== field.defaultValue),
        "focus": document.activeElement?.id ?? "",
        "caret": [message.selectionStart, message.selectionEnd, message.selectionDirection],
        "details": byId("rinci").open,
        "editable text": byId("catatan").textContent,
        "frames": [seen.loads, byId("bingkai").contentDocument.querySelector("input").value],
        "media": [film.paused, film.muted, film.srcObject !== null],
        "custom elements": [seen.gone, document.querySelector("x-saham").textContent],
        "drawings": byId("gambar").toDataURL().length,
        "animations": byId("kotak").getAnimations().length,
        "popovers": byId("melayang").matches(":popover-open"),
        "history": [history.length, JSON.stringify(history.state)],
        "title": document.title,
        "address": location.href,
        "listeners": (byId("tombol").click(), seen.clicks-- - 1),
        "storage": [sessionStorage.length, localStorage.length, document.cookie],
        "style sheets": [document.styleSheets.length, document.adoptedStyleSheets.length],
        "globals": Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
        "changes that the page sees": seen.changes.filter((change) => !/^childList HTML [+-]BENING-READER$/.test(change)),
        "no more than two changes are ours": seen.changes.length <= 2,
      };
    },
  };
</script>`;

const PARTS = `<form style="padding: 20px">
  <input id="nama" value="awal"> <input id="setuju" type="checkbox"> <input id="semua" type="checkbox">
  <select id="kota"><option>Ambon</option><option>Tual</option></select>
  <textarea id="pesan" rows="4">semula</textarea> <button id="tombol" type="button">Tekan</button>
</form>
<div id="gulung" style="height: 120px; overflow: auto"><div style="height: 900px">gulir</div></div>
<div id="lebar" style="width: 200px; overflow: auto"><div style="width: 900px">gulir</div></div>
<div id="catatan" contenteditable="true">Catatan yang boleh diubah.</div>
<details id="rinci"><summary>Rincian</summary><p>Isi rincian.</p></details>
<iframe id="bingkai" srcdoc="<input value=awal>"></iframe>
<canvas id="gambar" width="40" height="40"></canvas><video id="film" width="40" height="40"></video>
<div id="kotak">kotak</div><x-saham></x-saham>
<div id="melayang" popover="manual">Langganan!</div>`;

/** The article of a fixture with all that stands on real pages around it. */
export const witnessPage = (shape: string): string =>
  pageOf(shape)
    .replace('<meta charset="utf-8">', (found) => found + SCRIPT)
    .replace(/<\/body>/i, (found) => PARTS + found);
