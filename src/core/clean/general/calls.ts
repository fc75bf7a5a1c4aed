import { isSentence } from "../../prose.ts";
import { isStep } from "../phrases.ts";
import { LABELS } from "./labels.ts";

/*
 * The page's own words to its reader.
 */

/** Calls to do something else than read, in whole sentences: each names what no story tells its reader to do. */
const CALLS: readonly RegExp[] = [
  /^(?:sign up|subscribe|join|register|daftar|berlangganan|langganan|dapatkan|get)\b.{0,120}\b(?:newsletter|inbox|buletin|briefing|alerts?|notifikasi|breaking news|(?:our|kami) (?:app|aplikasi|updates?|e-?mails?)|(?:news|story) updates?|aplikasi kami)\b.{0,120}$/i,
  /^(?:follow|like|ikuti|find|join|get) (?:us|me|kami|our [\w ]{1,30}|@\S+) (?:on|di|at) (?:twitter|facebook|instagram|x|tiktok|telegram|linkedin|youtube|google news|whatsapp)\b.{0,80}$/i,
  /^[Ff]ollow (?:\p{Lu}\S*\s?){1,5}(?:on|at) (?:Twitter|Facebook|Instagram|X|TikTok|Telegram|LinkedIn|YouTube|Google News|WhatsApp)\b.{0,120}$/u,
  /^(?:follow|ikuti)\b.{0,40}\b(?:di|on) google news$/i,
  /^follow .{1,40}: ?(?:twitter|facebook|instagram)\b.{0,80}$/i,
  /^\(?(?:©|(?:\(c\)|copyright|hak cipta)\s*(?:©|ⓒ|\(c\)|:|\d{4}\b|.{0,80}\b(?:all rights reserved|dilindungi)\b)).{0,300}$/i,
  /^(?:cek|simak|baca|ikuti)\b.{0,160}\b(?:google news|(?:whatsapp|wa|telegram) channel|(?:saluran|kanal) (?:whatsapp|wa|telegram)|aplikasi kami)\b.{0,120}$/i,
  /^dapatkan (?:update|berita|informasi)\b.{0,250}\b(?:telegram|whatsapp|google news|aplikasi|klik di ?sini)\b/i,
  /^simak (?:juga )?video\b.{0,120}:$/i,
  /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|menyebarluaskan)\b.{0,200}\bizin\b/i,
  /^(?:download|unduh|instal)\b.{0,60}\b(?:app|aplikasi)\b.{0,60}$/i,
  /^sign up for .{0,60}$/i,
  /^(?:artikel|article)\b.{0,40}\b[vw]ideo(?: di bawah ini)?\s*:?$/i,
  /^(?:for more \w+ (?:articles|stories)|watch (?:more|the latest))\b.{0,80}(?:\bvisit\b.{0,60}|:)$/i,
  /^(?:do you have|have|got) (?:an? |any )?.{0,80}\b(?:stor(?:y|ies)|tips?|questions?|videos?|photos?|pictures?)\b.{0,100}\? .{0,20}\b(?:e-?mail|send|contact|call|tell|let) (?:us|it|them|your|\S+@).{0,200}$/i,
  /^(?:this|the) (?:article |story )?(?:appears|appeared|was published) in the .{0,80}\b(?:issue|edition) of\b.{0,60}$/i,
  /^(?:was this (?:page|article|story) helpful|apakah (?:halaman|artikel|berita) ini (?:bermanfaat|membantu))\b.{0,60}$/i,
  // For money.
  /^(?:please )?(?:support|dukung)\b.{0,60}\b(?:journalism|jurnalisme)\b(?! at)/i,
  /^[^"“”]*\bjournalism\b(?=.{0,300}\b(?:we|our)\b)(?=.{0,300}\b(?:you|afford|free)\b)(?=.{0,300}\b(?:support|contribution|donat\w+|subscri\w+|costs?|cheap|afford)\b)[^"“”]*$/i,
  /\b(?:contribution|donation|gift) (?:of|from) as little as\b/i,
  /^you(?:'ve|’ve| have) (?:read|used|viewed|reached)\b.{0,40}\b(?:free|limit)\b/i,
  /^already (?:an? )?(?:(?:digital |print )?subscriber|member|registered|have an account)\?/i,
  /^nikmati berita tanpa iklan\b/i,
  // For an address.
  /^enter your e-?mail\b/i,
  /^join [\d,.]+ other (?:followers|subscribers)\b/i,
  /^by (?:signing up|subscribing|registering|clicking|submitting|continuing)\b.{0,160}\b(?:agree|accept|consent|acknowledge)\b/i,
  /^(?:stay (?:on top of|up to date|connected|informed)|never miss|keep up)\b.{0,120}\b(?:newsletter|follow|subscribe|sign up|social media|our)\b/i,
  /^(?:jetzt\b|melden sie|abonnieren sie|inscrivez|abonnez|recevez|suscríbe|suscríbase|apúntate|recibe|assine|inscreva|receba|iscriviti|ricevi|abonneer|schrijf|meld je|zapisz).{0,160}\bnewsletter/i,
  /^dapatkan\b.{0,80}\bdi e-?mail\b/i,
  // For company.
  /^follow (?:him|her|them|us|me) (?:on|at) \b/i,
  /^(?:síguenos|siga-nos|sigue a|suivez-nous|folgen sie uns|seguici|volg ons)\b/i,
  /^we are (?:now )?on (?:telegram|whatsapp|instagram)\b/i,
  /^(?:for|catch|get|read) all the latest\b/i,
  /^(?:silakan |yuk,? |ayo,? |mari |jangan lewatkan\b.{0,40}\b)?(?:baca|temukan|kunjungi|follow|ikuti|gabung|bergabung)\b.{0,120}\b(?:google news|(?:whatsapp|telegram)(?: channel| grup)?|(?:channel|kanal|grup) (?:whatsapp|telegram))\b.{0,80}$/i,
  // For comments.
  /^(?:your e-?mail address will not be published|(?:be respectful|please be|we welcome your)\b.{0,60}\b(?:civil|comments)\b)/i,
  /^(?:you (?:must|need to)(?: be)?|please|silakan) (?:log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in|register(?:ed)?)\b/i,
  /^(?:log ?in|sign in|register)(?: or (?:log ?in|sign in|register))? (?:to|untuk)\b.{0,60}$/i,
  /^(?:.{0,80}[?,] )?(?:tulis|berikan|tinggalkan)\b.{0,40}\bkomentar\b.{0,20}(?: di bawah ini)?[.!:]?$/i,
  // For news.
  /^(?:have you been|if you (?:have|were|know))\b.{0,120}\b(?:tips?|stor(?:y|ies)|affected|experiences?)\b.{0,80}\b(?:e-?mail(?:ing)?|contact|write to|tell) (?:us|\S+@)/i,
  /^to contact the (?:reporter|author|writer|editor)s?\b/i,
  /^(?:contact|reach|e-?mail|write to) (?:the |this )?(?:reporter|author|writer) (?:at|on)\b/i,
  /^kirim (?:artikel|tulisan|naskah|opini)\b.{0,120}\S+@/i,
  // Of the page itself.
  /^(?:sorry, )?(?:your browser|peramban anda|browser anda) (?:does not|doesn['’]t|tidak|is not)\b/i,
  /^(?:java ?script|please enable|you need to enable)\b.{0,60}\b(?:required|java ?script|cookies|disabled)\b/i,
  /^(?:we|this (?:web)?site|kami|situs ini|wir|nous|este sitio) (?:uses?|menggunakan|verwenden|utilisons|utiliza) (?:\w+ )?(?:cookies|akismet)\b/i,
  /\b(?:turn(?:ing)?|switch(?:ing)?) off (?:your )?ad.?block|\bdisabl(?:e|ing) (?:your )?ad.?block/i,
  /^(?:this site is protected by recaptcha|this story has been shared [\d,.]+ times|our standards: the thomson reuters|this content is (?:created and maintained by|imported from)|read or share this story:|we want to hear (?:from you|what you think about)|(?:you can )?keep up to date with the latest news|.{0,20}\bcomments powered by|report an? (?:typo|error|problem)\b.{0,30}$)/i,
  /^apa(?:kah)? (?:reaksi anda|anda (?:suka|menyukai))\b/i,
  /^konten (?:di bawah )?ini (?:adalah|merupakan) (?:iklan|kerja sama)\b/i,
  /^simak selengkapnya di halaman\b/i,
  /^(?:simak|tonton|saksikan|lihat)(?: juga)? video\b.{0,120}(?:["”]|\bini ?:?)$/i,
  // What they begin with says enough.
  /^(?:a version of this (?:article|story) (?:appear|was)|the post .{1,200} appeared first on|this entry was posted|artikel ini (?:telah|sudah) (?:tayang|terbit) (?:di|pada)\b|click here\b|did you make this recipe|dukungan anda akan menambah semangat kami|follow topics and authors|join our\b.{0,40}\b(?:whatsapp|telegram|facebook)|listen to more stories on|(?:subscribe|sign up) to support|subscribe to .{0,40}\bto get access|this article appeared in the .{0,120}\bprint edition|this audio is generated by|this website and associated newspapers adhere to|to view this video please enable javascript|the english, chinese, japanese\b.{0,40}\bare automatically generated|view original content)/i,
  // Or what they hold.
  /\b(?:download (?:now )?(?:on|from) (?:the )?(?:google play|app store|itunes)|have your say in (?:our|the) comments|is not responsible for the content of external|silakan whatsapp ke nomor cek fakta|we may (?:earn|receive) (?:an? )?(?:affiliate )?commission|you can now listen to\b.{0,40} articles)\b/i,
  // Told to the reader, not of one.
  /(?:^|[,.!?] )sign up\b.{0,80}\bour\b.{0,40}\bnewsletter\b|\bnewsletter\b.{0,160}[.!?] sign up here\b/i,
  /^(?:.{0,80}\? )?let us know in the comments\b.{0,20}$/i,
];

/** Whose a photo is: "Photo: Antara", "Image credits: A. B./C". */
const CREDIT =
  /^\(?(?:(?:top |cover |main )?(?:images?|photos?|pictures?|foto|gambar|video)|(?=credits?:))(?: ?(?:credits?|source|caption|courtesy))?\s*(?::|by\b|oleh\b|courtesy\b).{0,160}$/i;

/** Letters. */
const LONGEST_CALL = 400;

/** Without the dashes around it. */
const bare = (words: string): string =>
  words.replace(/^[\s–—-]+|[\s–—-]+$/g, "");

/** Says what the reader is to do, and is no mere label: what stands in its box with it is about that, too. */
export const isAppeal = (words: string): boolean =>
  CALLS.some((pattern) => pattern.test(bare(words)));

/** The page's own words to its reader, and none of the text's. */
export function isCall(element: Element, text: string): boolean {
  if (text.length > LONGEST_CALL) return false;
  const isMatch = (words: string): boolean => {
    const line = bare(words);
    return (
      LABELS.some((pattern) => pattern.test(line)) ||
      isAppeal(line) ||
      (CREDIT.test(line) && !isSentence(line))
    );
  };
  return isMatch(text) && !isStep(element, isMatch);
}
