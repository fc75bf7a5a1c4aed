import { beginsNote } from "../../../text/newsroom-note.ts";
import { isHeading, isProse } from "../../../text/prose.ts";
import { beside, letters, textOf } from "../../../text/text.ts";
import { isSaid } from "../../phrases.ts";

/*
 * What a newsroom tells its readers below an article, in words that no list holds: told by several signs together.
 */

/** Letters. */
const LONGEST = 450;

/** Speaks of itself. */
const FIRST_PERSON =
  /(?<!\p{L})(?:[Ww]e|us|[Oo]ur|[Kk]ami|wir|uns|unser\p{L}*|nous|notre|nos|nuestr[oa]s?|nosotros|noss[oa]s?|nostr[oaie]|ons|onze|oss|vår\p{L}*|nasz\p{L}*|наш\p{L}*|мы|ми|нас|нам|biz\p{L}*)(?!\p{L})/u;

/** Where it can be met elsewhere. */
const CHANNEL =
  /(?<!\p{L})(?:newsletters?|(?:telegram|whatsapp|facebook|twitter|instagram|youtube)\p{Ll}{0,4}|tiktok|threads|linkedin|google (?:news|play)|podcasts?|rss)(?!\p{L})/iu;

/** "@kabar": the name that somebody has there. */
const HANDLE = /(?<![\p{L}\d.])@\w{3,}/gu;

/** What its readers' help is for. */
const SUPPORT =
  /незалежн|независим|niezależn|unabhängig|indépendan|independ[ei]nt|indipenden|onafhankelijk|oberoende|jurnalisme (?:jernih|berkualitas|independen)/iu;

/** What its reader is to do. */
const ASKS =
  /(?:^|[.!?,] |don['’]t forget to )(?:please )?(?:follow|like(?=.{0,60}\bpage\b)|click (?:to|on|the|below|here)|invite us|e-?mail|mejla|mail|tipsa|skriv til|schreiben sie uns|écrivez|escríbe|scrivi|prisijunkite|rašykite|join|subscribe|sign up|download|visit|check out|support|find out|stay|register|ikuti|simak|unduh|(?:mari )?(?:ber)?gabung|dapatkan|kunjungi|abonnieren|folgen sie|suivez|abonnez|inscrivez|téléchargez|pour nous suivre|síguenos|suscríbe|descarga|siga|assine|inscreva|baixe|segui|iscriviti|scarica|volg|abonneer|följ|prenumerera|obserwuj|śledź)(?!\p{L})/iu;

/** The same in scripts that tell no capitals, and in languages whose words take endings: told wherever they stand, as their letters begin no other words. */
const ABROAD = {
  firstPerson:
    /우리|저희|私たち|当サイト|我们|我們|本报|本報|हमार|আমাদের|हमें|เรา|chúng tôi|لنا|نحن|שלנו|אנחנו/iu,
  channel:
    /텔레그램|카카오톡|카톡|유튜브|페이스북|인스타|네이버|テレグラム|ユーチューブ|フェイスブック|メルマガ|微信|微博|公众号|公眾號|粉絲團|[\u4e00-\u9fff]\s?app(?![a-z])|टेलीग्राम|व्हाट्स|फेसबुक|यूट्यूब|ऐप|টেলিগ্রাম|ফেসবুক|ইউটিউব|ไลน์|เฟซบุ๊ก|ยูทูบ|แอป|zalo|viber|вайбер|телеграм|телеґрам|фейсбук|ютуб|рассылк|розсилк|تلغرام|تليغرام|تلگرام|واتساب|واٹس ایپ|فيسبوك|يوتيوب|اینستاگرام|טלגרם|וואטסאפ|פייסבוק|uutiskirje|bülten|hírlev[ée]l|bản tin|biuletyn|buletin/iu,
  asks: /구독|팔로우|채널 ?추가|친구 ?추가|제보|フォロー|登録|ダウンロード|关注|關注|订阅|訂閱|追蹤|下載|下载|加入|फॉलो|डाउनलोड|सब्सक्राइब|जुड़|ডাউনলোড|সাবস্ক্রাইব|অনুসরণ|ফলো কর|ติดตาม|ดาวน์โหลด|สมัคร|mời bạn đọc|theo dõi|sila (?:muat turun|ikuti|layari)|đăng ký|подпи(?:шит|сыва)|підпи(?:шіт|су)|читайте|приєдну|присоединя|станьте|підтрима|поддерж|اشترك|تابع|حمّل|انضم|دنبال کنید|حاصل کریں|سبسکرائب|عضو شوید|עקבו|הצטרפו|הירשמו|הורידו|(?<!\p{L})(?:takip ed|abone ol|indirin|sledujte|odebírejte|iratkoz|kövess|urmăriți|abona|iscriviti|melden sie sich|tilaa|lataa|seuraa|meld deg|meld dig)/iu,
};

/** Whether a text has words of a kind, in the languages whose words stand by themselves or in others. */
const says = (text: string, words: RegExp, abroad: RegExp): boolean =>
  words.test(text) || abroad.test(text);

/** A link that says no more than where to press. One word of a place alone may be the story's. */
export const PRESS =
  /^(?:(?:click|tap) here|donate(?: here| now| today)?|(?:subscribe|sign up)(?: now| today| here)?|(?:find out|learn) more|klik di ?sini|cliquez ici|haga clic aquí|clique aqui|clicca qui|hier klicken)[.!]?$/i;

/** A text of fewer paragraphs may end with what it is for. */
const LEAST_PARAGRAPHS = 3;

/** Whether it is the last paragraph of such a text, and not in a box of its own. */
function endsShortText(block: Element): boolean {
  const around = [...(block.parentElement?.children ?? [])];
  const { length } = around.slice(0, around.indexOf(block)).filter(isProse);
  return length > 0 && length < LEAST_PARAGRAPHS;
}

/** A letter of an alphabet with capitals, in which spaces part words. */
const IN_WORD = /[\p{Lu}\p{Ll}]/u;

/** Letters of a host's name that may be two words of its site's. */
const LEAST_JOINED = 8;

/** Words with capitals in a row. */
const CAPITALS = /\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*)+/gu;

/** Whether a text names "Kabartani", which is how an address has it, in two words: "Kabar Tani". */
const namesJoined = (text: string, site: string): boolean =>
  site.length >= LEAST_JOINED &&
  (text.match(CAPITALS) ?? []).some((name) =>
    letters(name).includes(letters(site)),
  );

/**
 * Whether a text names a site; what begins a sentence may be a word, such as "Time". An address may be written in any letters, and a name
 * in any that begin with a capital: an address tells of "LimboTani" only "limbotani".
 */
function namesSite(words: string, site: string): boolean {
  const isAddress = site.includes(".");
  const [text, name] = [words.toLowerCase(), site.toLowerCase()];
  const isWord = IN_WORD.test(site);
  const isAt = (at: number): boolean =>
    !isWord ||
    ((isAddress ||
      words.startsWith(site, at) ||
      /\p{Lu}/u.test(words.charAt(at))) &&
      !(
        IN_WORD.test(text.slice(at + site.length, at + site.length + 1)) ||
        IN_WORD.test(text.slice(Math.max(0, at - 1), at))
      ));
  let at = text.indexOf(name, isWord && !/[. ]/.test(name) ? 1 : 0);
  while (at >= 0 && !isAt(at)) at = text.indexOf(name, at + 1);
  return at >= 0;
}

/** Whether a text has a name of the site's own among those of a network. */
const hasHandle = (text: string, sites: readonly string[]): boolean =>
  (text.match(HANDLE) ?? []).some((handle) =>
    sites.some((site) => letters(site) === letters(handle)),
  );

/** Whether a text has an address for mail of a site's. */
const isMailedTo = (text: string, site: string): boolean =>
  text
    .toLowerCase()
    .includes(`@${site.toLowerCase()}${site.includes(".") ? "" : "."}`);

/** Whether a paragraph stands under a heading among others: a box of both is apart from the text. */
const isUnderHeading = (block: Element): boolean =>
  isHeading(beside(block, "previousElementSibling")) &&
  block.parentElement?.childElementCount !== 2;

/**
 * Whether a paragraph below the text is the newsroom's to its readers: of itself, its site and its channels it names two, and it asks
 * for something.
 * @param sites the site's names
 */
export function isClosingAppeal(
  block: Element,
  text: string,
  sites: readonly string[],
): boolean {
  if (
    text.length > LONGEST ||
    isSaid(text) ||
    beginsNote(text) ||
    block.closest("li,table,blockquote") ||
    isUnderHeading(block)
  )
    return false;
  const asks =
    says(text, ASKS, ABROAD.asks) ||
    [...block.querySelectorAll("a[href]")].some((link) =>
      PRESS.test(textOf(link)),
    );
  const isMailed = sites.some((site) => isMailedTo(text, site));
  const named = [
    says(text, FIRST_PERSON, ABROAD.firstPerson),
    sites.some((site) => namesSite(text, site) || namesJoined(text, site)) ||
      hasHandle(text, sites) ||
      isMailed,
    says(text, CHANNEL, ABROAD.channel) || isMailed,
    SUPPORT.test(text),
  ].filter(Boolean).length;
  return named >= 2 && asks && !endsShortText(block);
}
