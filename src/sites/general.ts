import type { SiteProfile } from "../core/profile.ts";
import { base, RELATED, relatedLabel } from "./base.ts";

/** How sites in further languages lead to other articles. */
const FURTHER = String.raw`must\s+(?:read|watch)|à\s+(?:lire|voir|écouter)(?:\s+aussi)?\s*(?=[-–—:])|à\s+lire\s+aussi|mir[aá]\s+también|más\s+información|le[ae]\s+también|leia\s+(?:mais|também)|lire\s+aussi|lesen\s+sie\s+auch|leggi\s+anche|l[äe]s\s+(?:mer|också|også)|læs\s+også|lees\s+ook|lue\s+myös|(?:czytaj|zobacz)\s+(?:też|także|wideo)|читайте\s+также|関連記事(?:は(?:こちら|コチラ))?|(?:関連(?:写真|画像|動画|記事)|写真(?:特集)?|あわせて読みたい|続きを見る)】|相关阅读|य(?:ह|े)\s+भी\s+प[ढ\u095d]\u093c?ें|segu[ií]r?\s+leyendo|sigue\s+leyendo|(?:quiz[áa]s?\s+|tal\s+vez\s+)?(?:también\s+)?te\s+(?:interese|puede\s+interesar)|ti\s+potrebbe\s+interessare(?:\s+anche)?|potrebbe\s+interessarti(?:\s+anche)?|vous\s+aimerez\s+aussi|artikel\s+berkaitan|читайте\s+також|(?:вас|вам)\s+(?:также|також)\s+\S+\s+(?:заинтересовать|зацікавити)|関連ニュース|相关新闻|(?:相關|更多)新聞|延伸(?:閱讀|阅读)|관련\s*기사|διαβ[άα]στε\s+(?:επίσης|ακόμη|ακόμα)|(?:čtěte|přečtěte\s+si)\s+(?:také|i)|cite(?:ș|ş)te\s+(?:și|şi)|olvas(?:d|sa)\s+(?:el\s+)?(?:ezt\s+)?is|i\u0307?lgili\s+haber(?:ler)?|קראו\s+(?:גם|עוד)|আরও\s+পড়ুন|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|xem\s+thêm|اقرأ\s+أيض[اًا]+|بیشتر\s+بخوانید`;

/** Who wrote it, on the BBC's pages in forty languages, as simorgh draws them: "Penulis, " and the name. */
const BYLINE = "[aria-labelledby='article-byline']";

/** Any site without a profile: no selector of its text is known, so Readability chooses, and generic rules clean. */
export const general: SiteProfile = {
  ...base,
  id: "general",
  addresses: { article: [/^https?:\/\//], never: [], matchPaths: ["/*"] },
  authors: [
    `${BYLINE} a`,
    `${BYLINE} li:first-child>span:nth-child(2)`,
    `${BYLINE} li:first-child>[role='text']>:nth-child(2)`,
  ],
  dateMeta: [
    "publishdate",
    "publish_date",
    "pubdate",
    "originalpublicationdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
  ],
  clutter: [
    ...base.clutter,
    // Sourcepoint's, of many newspapers.
    "[id^='sp_message_container']",
    // MediaWiki's.
    ".mw-editsection,.editsection,table.toc,.navbox,.ambox",
    // GOV.UK's accordions, in each heading: "Show" (govuk-frontend).
    ".govuk-accordion__section-toggle",
    // WP Recipe Maker's.
    ".wprm-recipe-print,.wprm-recipe-pin",
    BYLINE,
  ],
  credits: [BYLINE],
  related: {
    boxes: [],
    label: relatedLabel(`${RELATED}|${FURTHER}`),
  },
};
