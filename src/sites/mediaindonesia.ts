import type { SiteProfile } from "../core/profile.ts";
import { base } from "./base.ts";

/** Media Indonesia. Every selector was seen in saved pages of October 2025 and January 2026. */
export const mediaindonesia: SiteProfile = {
  ...base,
  id: "mediaindonesia",
  publisher: "Media Indonesia",
  lang: "id",
  // No evidence: the pages name no zone, and the newsroom is in Jakarta.
  utcOffset: "+07:00",
  hosts: ["mediaindonesia.com"],
  photoHosts: ["mediaindonesia.com"],
  addresses: {
    // mediaindonesia.com/ekonomi/848034/ihsg-hari-ini-…
    article: [
      /^https?:\/\/(?:[a-z0-9-]+\.)?mediaindonesia\.com\/[a-z0-9-]+\/\d{3,}\/[^/]+\/?$/,
    ],
    never: [
      /^https?:\/\/(?:epaper\.)?mediaindonesia\.com\/(?:foto|video|infografis|tag|author|streaming)\//,
      /^https?:\/\/epaper\./,
    ],
    matchPaths: ["/*"],
  },
  scope: ["main", "body"],
  body: ["div.article"],
  title: ["h1"],
  authors: [".info .author-2"],
  editors: [".info-author"],
  date: [".info .datetime"],
  hero: ["figure.main-img"],
  heroCaption: ["figure.main-img figcaption"],
  tags: [".related-tags a"],
  clutter: [
    ...base.clutter,
    ".flying-carpet",
    ".dfp-ad",
    "._ap_apex_ad",
    ".ext-channel", // "Cek berita dan artikel yg lain di Google News …"
    ".info-author",
    ".foot-article",
    ".share-group",
    ".related-tags",
    ".font-size-bt-group",
  ],
  credits: [".info-author", ".related-tags"],
  phrases: [
    {
      name: "google-news",
      pattern:
        /^cek berita dan artikel (?:yang|yg) lain(?:nya)? di\b.{0,160}$/i,
    },
    ...base.phrases,
  ],
  related: { boxes: [".related-news"], label: base.related.label },
  pager: { pages: [] },
  wording: { ...base.wording, editor: [/^Editor\s*:\s*(.+)$/] },
};
