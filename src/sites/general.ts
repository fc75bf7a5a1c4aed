import { BEHIND, GOOGLE_NEWS } from "../core/clean/channels.ts";
import type { Phrase, SiteProfile } from "../core/profile.ts";

/** Phrases that stand on news sites in general; Indonesian and English. */
export const GENERAL_PHRASES: Phrase[] = [
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

/** Links to other articles, by their label alone, whatever sign stands before it but a quote's; without "i", since letters of both cases take a browser long to prepare. */
export const RELATED_LABEL =
  /^[^a-z0-9“"‘'«„‚‹「à-\u1fff\u3040-\ud7ff]{0,6}(?:à\s+(?:lire|voir|écouter)(?:\s+aussi)?\s*(?=[-–—:])|à\s+lire\s+aussi|mir[aá]\s+también|baca\s+(?:juga|pula|selengkapnya|lainnya)(?:\s+(?:artikel|berita)(?:\s+(?:lain(?:nya)?|terkait)){0,2}(?=\s*:))?|simak\s+(?:juga|pula)|lihat\s+(?:juga(?:\s+video(?=\s*:))?|video(?=\s*:))|artikel\s+terkait|berita\s+terkait|read\s+(?:also|more(?:\s+(?:from|on|about)\s[^:]{1,40}(?=:))?|next)|also\s+read|don['’]t\s+miss(?=\s*[|:])|see\s+also|más\s+información|le[ae]\s+también|leia\s+(?:mais|também)|lire\s+aussi|lesen\s+sie\s+auch|leggi\s+anche|l[äe]s\s+(?:mer|också|også)|læs\s+også|lees\s+ook|lue\s+myös|(?:czytaj|zobacz)\s+(?:też|także|wideo)|читайте\s+также|関連記事|相关阅读|य(?:ह|े)\s+भी\s+प[ढ\u095d]\u093c?ें|seguir\s+leyendo|sigue\s+leyendo|te\s+puede\s+interesar|ti\s+potrebbe\s+interessare(?:\s+anche)?|potrebbe\s+interessarti(?:\s+anche)?|vous\s+aimerez\s+aussi|related(?:\s+(?:articles?|stories|news))?)\s*[:：|\-–—]*\s*\]?\)?\s*/u;

/** Articles about cookies and newsletters bear such names too, by their topic or anchor: a box with paragraphs is none. */
const BOX =
  ":not(body,main,article,h1,h2,h3,h4,h5,h6,:has(h1,p:nth-of-type(3),br:nth-of-type(3)))";

/** Who wrote it, on the BBC's pages in forty languages, as simorgh draws them: "Penulis, " and the name. */
const BYLINE = "[aria-labelledby='article-byline']";

/**
 * Any site without a profile: no selector is known, so Readability chooses, and generic rules clean. Selectors here name what they
 * remove in words that no article's container bears; none is taken from one site.
 */
export const general: SiteProfile = {
  id: "general",
  publisher: "",
  lang: "",
  utcOffset: "",
  hosts: [],
  photoHosts: [],
  addresses: { article: [/^https?:\/\//], never: [], matchPaths: ["/*"] },
  scope: [],
  body: [],
  bodySections: [],
  title: [],
  lede: [],
  authors: [
    `${BYLINE} a`,
    `${BYLINE} li:first-child>span:nth-child(2)`,
    `${BYLINE} li:first-child>[role='text']>:nth-child(2)`,
  ],
  editors: [],
  date: [],
  dateMeta: [
    "publishdate",
    "publish_date",
    "pubdate",
    "originalpublicationdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
  ],
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
    "[role='contentinfo']",
    "[role='dialog']",
    "[aria-label*='breadcrumb' i]",
    "[hidden]",
    // What asks for nothing is only named so: it may be the text.
    `[class*='newsletter' i]${BOX}:has(form,input,button,a)`,
    `[class*='cookie-' i]${BOX}`,
    `[id*='cookie-' i]${BOX}`,
    // Sourcepoint's, of many newspapers.
    "[id^='sp_message_container']",
    `[class*='share-b' i]${BOX}`,
    "[class*='social-share' i]",
    "[class*='sharedaddy' i]",
    // Only said by screen readers: the names that Bootstrap, WordPress, Drupal and GOV.UK have made common.
    // A headline may be.
    ":is(.sr-only,[class*='visually-hidden'],[class*='visuallyhidden'],[class*='screen-reader'],.element-invisible):not(h1)",
    // MediaWiki's.
    ".mw-editsection,.editsection,table.toc,.navbox,.ambox",
    BYLINE,
    "ins.adsbygoogle",
    "[id^='div-gpt-ad']",
  ],
  credits: [BYLINE],
  phrases: GENERAL_PHRASES,
  related: { boxes: [], label: RELATED_LABEL },
  quote: { block: [], author: [] },
  live: { entry: [], time: [], title: [] },
  photo: { frame: ["picture"], caption: [".wp-caption-text"] },
  pager: { pages: [] },
  lock: { signs: [], login: null },
  wording: { writer: [], editor: [], topic: null, liveTime: null, locked: [] },
  dateline: null,
};
