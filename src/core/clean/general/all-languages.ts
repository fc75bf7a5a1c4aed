import type { SiteProfile } from "../../profile.ts";
import { remembered } from "../../remembered.ts";

/** Labels of links to other articles in further languages, in small letters: no known publisher's pages have them. */
const LABELS =
  /^[^a-z0-9“"‘'«„‚‹「à-\u1fff\u3040-\ud7ff]{0,6}(?:artikel\s+berkaitan|читайте\s+також|(?:вас|вам)\s+(?:также|також)\s+\S+\s+(?:заинтересовать|зацікавити)|関連ニュース|相关新闻|(?:相關|更多)新聞|延伸(?:閱讀|阅读)|관련\s*기사|διαβ[άα]στε\s+(?:επίσης|ακόμη|ακόμα)|(?:čtěte|přečtěte\s+si)\s+(?:také|i)|cite(?:ș|ş)te\s+(?:și|şi)|olvas(?:d|sa)\s+(?:el\s+)?(?:ezt\s+)?is|i\u0307?lgili\s+haber(?:ler)?|קראו\s+(?:גם|עוד)|আরও\s+পড়ুন|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|xem\s+thêm|اقرأ\s+أيض[اًا]+|بیشتر\s+بخوانید)\s*[:：|\-–—]*\s*\]?\)?\s*/u;

/** The profile of a page of no known publisher, with what leads elsewhere in all languages that are known. */
export const inAllLanguages = remembered(
  (profile: SiteProfile): SiteProfile => ({
    ...profile,
    related: {
      ...profile.related,
      label: new RegExp(
        `${profile.related.label.source}|${LABELS.source}`,
        profile.related.label.flags,
      ),
    },
  }),
);
