import type { Link } from "../../../src/core/article.ts";
import type { Dice } from "./dice.ts";
import { attribute, escaped, type Style } from "./pieces.ts";
import * as words from "./words.ts";

/*
 * What stands in and around the text without being of it, in every form that was seen on the site.
 */

/** A piece of clutter, and the related links that it holds. */
export interface Clutter {
  html: string;
  related: Link[];
}

const plain = (html: string): Clutter => ({ html, related: [] });

const gpt = (id: string): string =>
  `<script>\n  googletag.cmd.push(function() { googletag.display("${id}"); });\n </script>`;

const BISNISPRO = `<a href="https://toko.bisnis.com/bisnis-pro" target="_blank" class="billboardCta center-flex"><p>Nyaman tanpa iklan. <span>Langganan BisnisPro</span></p></a>`;

export const bisnispro = (dice: Dice): Clutter =>
  plain(
    dice.chance(0.75)
      ? BISNISPRO
      : "<p>Nyaman tanpa iklan. Langganan BisnisPro</p>",
  );

/** The picture that the text slides over; the advertisement's script, sometimes its words, lie in it. */
export function parallax(dice: Dice, style: Style): Clutter {
  const advert = dice.chance(0.25)
    ? `<div class="iklan c">Mudik Nyaman dengan Kapal Cepat<small>Iklan - diskon 30% sampai Desember</small></div>`
    : "";
  const inner = dice.chance(0.7)
    ? `<div id="div-gpt-ad-parallax">${gpt("div-gpt-ad-parallax")}</div>${advert}`
    : advert;
  if (style === "amp")
    return plain(
      `<div class="adsBanner adsBanner__flying"><div class="adsBanner__wrap"><amp-fx-flying-carpet height="300px"><amp-ad width="300" height="250" type="doubleclick" data-slot="/5/Bisnis_AMP"></amp-ad></amp-fx-flying-carpet></div></div>`,
    );
  if (style === "old")
    return plain(
      `<style>.flying_carpet_div { height: 600px; }</style>\n<div class="flying_carpet_div"><section class="box-shadow-new li_wrap_flying_carpet"><div id="wrap_flying_carpet" class="wrap_flying_carpet"><div class="flying_carpet_show"><div class="flying_carpet_show_inner"><div class="flying_carpet_show_fix"><div class="flying_carpet_show_banner" id="carpet-check">\n ${inner}\n</div></div></div></div></div></section></div>`,
    );
  return plain(
    `<div class="billboard billboardParallax mt40"><div class="billboardFlying"><div class="billboardFlyingInner"><div class="billboardFlyingFix"><div class="billboardFlyingBanner"><div class="billboardFlyingWrap">\n ${inner}\n</div></div></div></div></div></div>`,
  );
}

/** An advertisement between paragraphs. */
export function rectangle(dice: Dice, style: Style): Clutter {
  const inner = gpt("div-gpt-ad-inarticle1");
  if (style === "amp")
    return plain(
      `<div class="adsBanner adsBanner__mid"><amp-ad width="300" height="250" type="doubleclick" data-slot="/5/Bisnis_AMP"></amp-ad></div>`,
    );
  if (style === "old")
    return plain(
      `<div id='div-gpt-ad-inarticle1' class='widget banner' style='text-align: center;'>\n ${inner}\n</div>`,
    );
  const advert = dice.chance(0.3)
    ? `<div class="iklan b">Tabungan Emas Mulai Rp10.000<small>Iklan - buka rekening hari ini</small></div>\n `
    : "";
  const box = `<div id="div-gpt-ad-inarticle1" class="billboard billboardRectangle">${advert}${inner}</div>`;
  return plain(
    dice.chance(0.3)
      ? `<div class="billboardWrapper"><div class="billboardBanner">${box}</div></div>`
      : box,
  );
}

export const label = (dice: Dice): Clutter =>
  plain(
    `<div class="ads_after_hl">${dice.pick(["ADVERTISEMENT", "Scroll untuk melanjutkan membaca", "Iklan"])}</div>`,
  );

/** Another article's title and address. */
export function neighbour(dice: Dice): { text: string; url: string } {
  const text = words.teaser(dice);
  return {
    text,
    url: `https://${dice.pick(["ekonomi", "market", "finansial", "kabar24"])}.bisnis.com/read/20261${dice.int(0, 1)}${dice.int(10, 28)}/${dice.int(9, 620)}/${dice.int(1_790_000, 1_809_999)}/${words.slug(text)}`,
  };
}

const anchor = ({ text, url }: { text: string; url: string }): string =>
  `<a href="${url}" target="_blank" title="${attribute(text)}" rel="noopener">${escaped(text)}</a>`;

/** "Baca Juga" in all its forms: box, table, bold line, plain line, inline. */
export function bacaJuga(dice: Dice, style: Style): Clutter {
  const links = Array.from({ length: dice.int(1, 3) }, () => neighbour(dice));
  const [first] = links;
  if (!first) throw new Error("No link");
  const one = { related: [first] };
  if (style === "amp")
    return {
      ...one,
      html: `<div class="readOther">\n <strong><span>Baca juga${dice.pick(["", ":"])}</span>\n <div>\n  ${anchor(first)}\n </div>\n </strong>\n</div>`,
    };
  const form = style === "old" ? 1 : dice.int(0, 4);
  if (form === 0)
    return {
      related: links,
      html: `<div class="baca-juga-box">\n <p class="baca-juga-title">Baca Juga</p>\n <ul>\n${links.map((link) => `  <li>${anchor(link)}</li>`).join("\n")}\n </ul>\n</div>`,
    };
  if (form === 1)
    return {
      ...one,
      html: `<div class="baca-juga"><table>${dice.chance(0.5) ? "<tbody>" : ""}<tr><th>Baca Juga${dice.pick([" : ", "\n "])}<span> ${anchor(first)} </span></th></tr></table></div>`,
    };
  if (form === 2)
    return {
      ...one,
      html: `<p><strong>Baca Juga: ${anchor(first)}</strong></p>`,
    };
  if (form === 3) return { ...one, html: `<p>Baca juga: ${anchor(first)}</p>` };
  return {
    ...one,
    html: `<div class="baca-juga-inline"><span>Baca Juga :</span> ${anchor(first)}</div>`,
  };
}

export function cekBerita(dice: Dice): Clutter {
  const google = `<a target="_blank" title="Google News Bisnis.com" href="https://news.google.com/publications/CAAqBwgKMKG67wowy-PQAQ?ceid=ID:en&amp;oc=3"><strong>Google\n News</strong></a>`;
  const channel = ` dan <a target="_blank" title="WA Channel Bisnis.com" href="https://whatsapp.com/channel/0000"><strong>WA Channel</strong></a>`;
  return plain(
    `<p>Cek Berita dan Artikel yang lain di ${google}${dice.chance(0.6) ? channel : ""}</p>`,
  );
}

/** The summary by a machine that stands before the text since 2026. */
export const aiSummary = (dice: Dice): Clutter =>
  plain(`<div class="bisnisaiHeader">Ringkasan Berita</div>
<div class="bisnisaiBody">\n <ul>\n${Array.from({ length: 3 }, () => `  <li>${escaped(words.teaser(dice))}, menurut ringkasan.</li>`).join("\n")}\n </ul>\n</div>
<div class="bisnisaiFooter">* Ringkasan ini dibantu dengan menggunakan AI</div>`);

/** One piece of clutter for a place between two paragraphs. */
export function between(dice: Dice, style: Style): Clutter {
  const form = dice.next();
  if (style === "plus")
    return plain(
      `<div id="div-gpt-ad-inarticle1">${gpt("div-gpt-ad-inarticle1")}</div>`,
    );
  if (form < 0.3) return bacaJuga(dice, style);
  if (form < 0.5) return parallax(dice, style);
  if (form < 0.75) return rectangle(dice, style);
  if (style !== "current") return rectangle(dice, style);
  return form < 0.93 ? bisnispro(dice) : label(dice);
}
