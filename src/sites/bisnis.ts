import type { SiteProfile } from "../core/profile.ts";
import { base } from "./base.ts";

/*
 * Bisnis.com. Evidence, beside each selector: [T] the site's own templates of 2023–2025, [R] saved real pages of 2021–2022,
 * [S] selectors that several scrapers or filter lists use today, [I] inferred: not seen, taken from the wording elsewhere.
 * Old articles are shown in today's design, so the design belongs to the visit, not to the date in the address.
 */

/** Subdomains that serve pictures, films and shops, whose /read/ pages hold no text [R, S]. */
const WITHOUT_TEXT =
  /^https?:\/\/(?:video|tv|foto|infografik|infografis|epaper|search|toko|id|images|cdn|static|interaktif|bigstore)\.bisnis\.com\//;

/** "JAKARTA", "PANGKAL-PINANG", "KUALA LUMPUR, MALAYSIA": in capitals, a place ends at any dash, or at a colon [I]. */
const CAPITALS = String.raw`(?!PT\b)[A-ZÀ-Þ](?:[A-ZÀ-Þ\s.,'’/()]|dan |-(?=[A-ZÀ-Þ]{2})){1,39}?(?=,?\s*(?:--|[‒–—―−:]|-(?![A-ZÀ-Þ]{2}))|\s+-)`;

/** "Jakarta", "Nusa Tenggara Timur": else, a hyphen without a space is one of a word ("Rata-rata"). */
const CAPITALISED = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]+(?:[\s/,]+[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’]*){0,5}(?=(?:,?\s*(?:--|[‒–—―−])|\s+-|-\s)[\s‒–—―−-]*[^a-z\s‒–—―−-])`;

/**
 * "Bisnis.com, JAKARTA — "; rarely "Bisnis,com", "Bisnis com", "Bisnis"; -, –, —, -- with or without spaces [S]. Where no
 * place in capitals stands behind the address, what goes on in small letters is a sentence.
 */
const DATELINE = new RegExp(
  String.raw`^\s*(?:Bisnis|BISNIS|bisnis)(?:[.,]?\s?(?:[Cc]om|COM)\s*,|,(?=\s*[A-Z]{3}[^:—–-]*[\s—–-]+[^a-z\s—–-]))\s*(${CAPITALS}|${CAPITALISED}),?\s*(?:--|[‒–—―−]+|[-:])\s*`,
);

export const bisnis: SiteProfile = {
  ...base,
  id: "bisnis",
  publisher: "Bisnis.com",
  // The templates say lang="en" [T]; the articles are Indonesian.
  lang: "id",
  utcOffset: "+07:00",
  hosts: ["bisnis.com"],
  photoHosts: ["bisnis.com", "bisnis-cdn.com"],
  addresses: {
    article: [
      // 678 of 678 addresses collected in 2025 have this form on 21 hosts [S].
      /^https?:\/\/(?:[a-z0-9-]+\.)?bisnis\.com\/read\/\d{8}\/\d+\/\d+\/[^/]+\/?$/,
      // The mobile site's, with the channel in the path [R]: m.bisnis.com/ekonomi-bisnis/read/…
      /^https?:\/\/m\d*\.bisnis\.com\/[a-z0-9-]+\/read\/\d{8}\/\d+\/\d+\/[^/]+\/?$/,
      // m.bisnis.com/amp/read/… [R]; plus.bisnis.com/read/slug has neither date nor number [R].
      /^https?:\/\/plus\.bisnis\.com\/read\/[^/]+\/?$/,
    ],
    never: [
      WITHOUT_TEXT,
      /^https?:\/\/m\d*\.bisnis\.com\/(?:infografik|foto|video|tv)\//,
    ],
    matchPaths: ["/read/*", "/*/read/*"],
  },
  scope: [
    ".col-left", // [T] the left column: breadcrumb to "Berita Lainnya"
    "#pswp-gallery > .container", // [T] lifestyle, where hero and title stand above the columns
    ".wrapper-details .col-custom.left", // [R] 2020–2023 desktop
    ".wrapper-description", // [R] 2020–2023 mobile
    "section.main", // [R] AMP
    "main",
  ],
  body: [
    "article.detailsContent", // [T, S]
    "div.detail-description[itemprop='articleBody']", // [R] 2020–2023 mobile
    ".description [itemprop='articleBody']", // [R] 2020–2023 desktop
    ".wrapper-premium-content[itemprop='articleBody']", // [R] premium, 2021–2022
    "article.readContent", // [R] AMP
    "[itemprop='articleBody']", // [I] any other page that says so itself
  ],
  // [R] plus.bisnis.com: one part of the text per section, photos between them
  bodySections: [
    ".detail-news__article",
    "figure.detail-news__image-caption",
    ".detail-news__section:has(> .detail-news__article) > :is(h2,h3,blockquote,figure)", // [I]
  ],
  title: [
    "h1.detailsTitleCaption",
    "h1.title-only",
    "h1.title-premium",
    "h1.readTitle",
    ".detail-news__title h1",
  ],
  lede: [".detailsLead", ".subtitle", ".detail-news__summary"],
  authors: [
    ".detailsAttribute .authorName",
    ".detailsAttributeAuthor .authorName",
    ".author a.auth",
    ".readAuthor span",
    ".authorNames", // [S]
    ".detailsAuthorItem", // [T] "Penulis : …", after the text
  ],
  editors: [
    ".detailsAuthorItem",
    ".tags .editor",
    ".topik .editor",
    ".readEditor",
  ],
  date: [
    ".detailsAttributeDates", // [R, T] "Senin, 05 Juni 2023 | 17:13"
    ".detailsAttribute > span", // [T] technology and lifestyle: an unnamed span among others
    ".new-description > span", // [R]
    ".premiumDet__date", // [R]
    ".readDate", // [R]
    ".detail-news__datetime", // [R]
    ".authorTime", // [S]
  ],
  // Seen by scrapers of 2024–2026 [S]; Western Indonesian time without saying so.
  dateMeta: ["publishdate", "article:published_time"],
  hero: [
    ".detailsCoverImg",
    ".main-image",
    ".description > img",
    "section.main > a > .photo",
    ".detail-news__cover",
  ],
  heroCaption: [
    ".detailsCover .detailsImgCaption", // [T] on desktop beside the figure, on mobile in it
    ".main-image > .caption",
    ".description > .caption",
    "section.main > a .photoCaption",
  ],
  tags: [".detailsTagLink", ".topik > a", ".topik > p > a", ".tag a"],
  clutter: [
    // Advertising [T, S: ABPindo, AdBlockID]
    "[class*='billboard']",
    "[id^='div-gpt-ad']",
    "[class*='flying_carpet']",
    "[class*='adsBanner']",
    ".footer_sticky",
    ".ads_after_hl",
    ".adsPushdown",
    ".banner",
    "ins.adsbygoogle",
    // Head of the page and tools [T, R]
    ".network",
    ".flashnews",
    "header",
    ".skyscrapper",
    ".nav",
    "nav",
    ".menuPanel",
    ".breadcrumb",
    ".crumb",
    ".onfixed",
    ".detailsFont",
    ".detailsZoom",
    ".shareSocmedWrap",
    ".shareSocmed__wrap",
    ".readFont",
    ".font-size",
    ".socmed",
    ".social",
    "[class*='bisnisai']", // AI summary, 2026 [S]
    ".premium-alert",
    // Locked articles [T]: the offer and its long list of questions
    ".premiumLock",
    ".premiumGate",
    ".faqList",
    ".new-lock",
    // In and after the text
    ".detailsLiveWrap", // [T] the slider of times; the entries are in .detailsLiveTL
    ".detailsBreak", // [T] "1 dari 3 halaman"
    ".paging",
    ".detailsPaging",
    ".detailsAuthor",
    ".detailsTag",
    ".detailsVid",
    ".dm-player",
    ".readVideo",
    ".topik",
    ".tags",
    ".tag", // [R] AMP
    ".photoAuthor", // [R] AMP: the name that the caption ends with too
    ".readEditor",
    ".newsletter",
    "#mc_embed_signup",
    ".premiumBox",
    ".wpremium-ondetail",
    ".premium_content", // [R] the same on the mobile site
    ".art",
    ".artItem",
    ".artOther",
    ".titleCaption",
    ".most",
    ".topic",
    ".kanalQr",
    ".kanalBisnistv",
    ".sidebar",
    "sidebar",
    ".emoticon",
    ".download-disini",
    "#_popIn_recommend_word",
    ".readCaption", // [R] AMP: "Berita Terkait", "Terkini", above the lists
    ".listOther",
    ".listUpdate",
    ".wrapper-list-news", // [R] 2020–2023: "Artikel Terkait" and "Berita Terkini", in the scope but not in the body
    ".modalWrap",
    ".modal-inject", // [R] the zoom window, whose caption is the second copy
    ".detailsModalCaption",
    "footer",
  ],
  credits: [
    ".detailsAuthor",
    ".detailsTag",
    ".topik",
    ".tags",
    ".tag",
    ".readEditor",
    ".paging",
  ],
  phrases: [
    {
      name: "bisnispro",
      pattern:
        /^(?:nyaman tanpa iklan\.?\s*)?langganan bisnispro(?: sekarang| di ?sini)?[.!]?$/i,
    },
    { name: "bisnispro", pattern: /^nyaman tanpa iklan\.?$/i },
    {
      name: "google-news",
      pattern:
        /^cek berita dan artikel (?:yang|yg) lain(?:nya)? di\b.{0,120}$/i,
    },
    { name: "premium-box", pattern: /^konten premium$/i },
    {
      name: "premium-box",
      pattern:
        /^(?:dapatkan informasi komprehensif di bisnis\.com|nikmati konten premium untuk informasi).{0,300}$/i,
    },
    {
      name: "premium-box",
      pattern:
        /^silakan (?:login|masuk|masuk\/daftar)\b.{0,120}konten premium\.?$/i,
    },
    {
      name: "premium-box",
      pattern: /^dapatkan konten-konten eksklusif dari bisnis\.com\b.{0,160}$/i,
    },
    { name: "newsletter", pattern: /^subscribe newsletter bisnis indonesia$/i },
    {
      name: "newsletter",
      pattern:
        /^bergabung dan dapatkan analisis informasi ekonomi dan bisnis melalui email anda\.?$/i,
    },
    {
      name: "video-box",
      pattern: /^simak video (?:pilihan )?di bawah ini\s*:?$/i,
      withNext: true,
    },
    {
      name: "topics",
      pattern:
        /^simak berita lainnya seputar topik artikel ini,? di ?sini\s*:?/i,
    },
    {
      name: "ai-summary",
      pattern: /^\*?\s*ringkasan ini dibantu dengan menggunakan ai\.?$/i,
      withPrevious: 2, // [S] .bisnisaiHeader, .bisnisaiBody
    },
    { name: "zoom", pattern: /^perbesar$/i },
    {
      name: "font-size",
      pattern: /^(?:smallest font|largest font|teks (?:normal|sedang|besar))$/i,
    },
    {
      name: "app",
      pattern:
        /^baca artikel ini dan ikuti berita-berita terkini via apps bisnis\.com\b.{0,80}$/i,
    },
    { name: "emoticon", pattern: /^berikan reaksi anda!?$/i },
    { name: "qr", pattern: /^scan qr code bisnis indonesia e-paper$/i },
    { name: "live-caption", pattern: /^(?:live\s*)?timeline$|^live$/i },
    {
      name: "waterfall",
      // [T] "1 dari 3 halaman"; [I] "Halaman 1 dari 3".
      pattern:
        /^(?:\d{1,2} dari \d{1,2} halaman|halaman \d{1,2} dari \d{1,2})$/i,
    },
    { name: "pager", pattern: /^halaman\s*:$/i }, // [R]
    {
      name: "list-heading",
      pattern:
        /^(?:artikel terkait|berita terkait|berita lainnya|berita terbaru|berita terkini|artikel terbaru|artikel premium lainnya|rekomendasi kami|terpopuler|breaking news|# hot topic|topik-topik pilihan|flash news)$/i,
    },
    ...base.phrases,
  ],
  related: {
    boxes: [".baca-juga-box", ".baca-juga", ".baca-juga-inline", ".readOther"],
    label: base.related.label,
  },
  quote: { block: ["p.big-orange"], author: [".author"] },
  live: {
    entry: [".detailsLiveItem"],
    time: [".detailsLiveTime"],
    title: [".detailsLiveTitle"],
  },
  photo: {
    frame: [".detailsImgWrap", ".photo"],
    caption: [
      ".detailsImgCaption",
      ".photoCaption",
      ".detail-news__image-caption",
    ],
  },
  pager: { pages: [".paging .pagingLink", ".paging a.pagingShow"] },
  lock: {
    signs: [".detailsContent.-lock", ".premiumLock", ".new-lock"],
    login: "https://id.bisnis.com/", // [R] the login window of 2022 links there
  },
  wording: {
    writer: [/^(.{3,60}?)\s*[-–]\s*Bisnis\.com\b/i, /^Penulis\s*:\s*(.+)$/i], // [R, T]
    editor: [/^Editor\s*:\s*(.+)$/i], // [R, T]
    topic: /\/topic\/\d+\//, // [R]
    liveTime: /^\d{1,2}[.:]\d{2} ?WI(?:B|TA|T)$/, // [T]; a break may part them
    locked: [
      /Silakan\s+masuk\s*\/\s*daftar\s+untuk\s+melanjutkan\s+membaca\s+konten\s+premium/, // [T]
    ],
  },
  dateline: DATELINE,
};
