import { BEHIND, GOOGLE_NEWS } from "../core/clean/channels.ts";
import type { Phrase, SiteProfile } from "../core/profile.ts";

/** Phrases that stand on Indonesian news sites in general, in Indonesian and English. */
const PHRASES: Phrase[] = [
  {
    name: "share",
    pattern:
      /^(?:bagikan|share|sebarkan|share this(?: article| story)?|bagikan (?:artikel|berita) ini)\s*:?$/i,
  },
  {
    name: "advertisement",
    pattern:
      /^(?:(?:advertisement|iklan|sponsored|adv|scroll to continue with content|lanjutkan dengan konten|scroll untuk (?:melanjutkan(?: membaca)?|membaca)|lanjutkan membaca setelah iklan)\s*:?|[[(*–—-]+\s?(?:advertisement|iklan)\s?[\])*–—-]+)$/i,
  },
  {
    name: "google-news",
    // What is read there, or that it is to be followed; no step of a manual. What follows the channel's name is short.
    pattern: new RegExp(
      String.raw`^(?:(?:cek|baca|simak|ikuti|dapatkan|jangan lewatkan|follow)\b(?!.*\b(?:langkah|cara|tips|panduan|fitur)\b).{0,120}\b(?:di|dari|lewat|melalui|pada|via|on)\s.{0,24}?|(?:ikuti|follow)\s(?:juga\s)?)(?:${GOOGLE_NEWS}|whatsapp channel|wa channel|saluran whatsapp|kanal whatsapp)\b${BEHIND}{0,80}$`,
      "i",
    ),
  },
  {
    name: "newsletter",
    pattern:
      /^(?:sign up (?:for|to) (?:our|the) .{0,80}newsletter.{0,120}|subscribe to (?:our|the) .{0,120}|langganan newsletter(?:[.!:]?| (?:kami|gratis|harian|mingguan|sekarang|di ?sini|\S+\.com)\b.{0,100})|daftar(?:kan)? (?:e-?mail|newsletter)(?: (?:anda|kamu|kami|sekarang|di ?sini|gratis)){0,4}(?: untuk (?:mendapatkan|menerima|berlangganan)\b.{0,100}|[.!:]?))$/i,
  },
];

/**
 * What a link to another article begins with, whatever sign stands before it but a quote's; without "i", since letters of both cases
 * take a browser long to prepare.
 * @param ways the words, one way or another, in small letters
 */
export const relatedLabel = (ways: string): RegExp =>
  new RegExp(
    String.raw`^[^a-z0-9“"‘'«„‚‹「à-\u1fff\u3040-\ud7ff]{0,6}(?:${ways})\s*[:：|\-–—]*\s*\]?\)?\s*`,
    "u",
  );

/** How sites in Indonesian and English say it. */
export const RELATED = String.raw`baca\s+(?:juga|pula|selengkapnya|lainnya)(?:\s+(?:artikel|berita)(?:\s+(?:lain(?:nya)?|terkait)){0,2}(?=\s*:))?|simak\s+(?:juga|pula)|lihat\s+(?:juga(?:\s+video(?=\s*:))?|video(?=\s*:))|artikel\s+terkait|berita\s+terkait|read\s+(?:also|more(?:\s+(?:from|on|about)\s[^:]{1,40}(?=:))?|next)|also\s+read|don['’]t\s+miss(?=\s*[|:])|see\s+also|related(?:\s+(?:articles?|stories|news))?`;

/** Articles about cookies and newsletters bear such names too, by their topic or anchor: a box with paragraphs is none. */
const BOX =
  ":not(body,main,article,h1,h2,h3,h4,h5,h6,:has(h1,p:nth-of-type(3),br:nth-of-type(3)))";

/**
 * What every profile builds upon: nothing is known of the site, but what Indonesian newsrooms share. Selectors name what they remove in
 * words that no article's container bears. The detector carries it to every page of a known publisher.
 */
export const base: SiteProfile = {
  id: "",
  publisher: "",
  lang: "",
  utcOffset: "",
  hosts: [],
  photoHosts: [],
  addresses: { article: [], never: [], matchPaths: [] },
  scope: [],
  body: [],
  bodySections: [],
  title: [],
  lede: [],
  authors: [],
  editors: [],
  date: [],
  dateMeta: [],
  hero: [],
  heroCaption: [],
  tags: ["a[rel~='tag']"],
  clutter: [
    "nav",
    "body > footer",
    "body > div > footer",
    "body > div > div > footer",
    "[role='navigation']",
    "[role='banner']",
    // A section that bears it is the article's: ABC News (Australia) has its key points in one, as remembered; no saved page has it.
    "[role='contentinfo']:not(section)",
    "[role='dialog']",
    "[aria-label*='breadcrumb' i]",
    "[hidden]",
    // What asks for nothing is only named so: it may be the text.
    `[class*='newsletter' i]${BOX}:has(form,input,button,a)`,
    `[class*='cookie-' i]${BOX}`,
    `[id*='cookie-' i]${BOX}`,
    `[class*='share-b' i]${BOX}`,
    "[class*='social-share' i]",
    "[class*='sharedaddy' i]",
    // Only said by screen readers: the names that Bootstrap, WordPress, Drupal and GOV.UK have made common.
    // A headline may be.
    ":is(.sr-only,[class*='-sr-only']:not([class*='not-sr-only']),[class*='visually-hidden'],[class*='visuallyhidden'],[class*='screen-reader'],.element-invisible):not(h1)",
    "ins.adsbygoogle",
    "[id^='div-gpt-ad']",
  ],
  credits: [],
  phrases: PHRASES,
  related: { boxes: [], label: relatedLabel(RELATED) },
  quote: { block: [], author: [] },
  live: { entry: [], time: [], title: [] },
  photo: { frame: ["picture"], caption: [".wp-caption-text"] },
  pager: { pages: [] },
  lock: { signs: [], login: null },
  wording: { writer: [], editor: [], topic: null, liveTime: null, locked: [] },
  dateline: null,
};
