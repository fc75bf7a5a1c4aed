import { isSentence } from "../../prose.ts";
import { isStep } from "../phrases.ts";

/*
 * The page's own words to its reader.
 */

/** Lines that are nothing but a label of the page. */
const LABELS: readonly RegExp[] = [
  /^(?:subscribe|sign up|sign in|log ?in|berlangganan|masuk|daftar|masuk \/ ?daftar)(?: now| today| here| sekarang| di sini)?[.!]?$/i,
  /^(?:share|tweet|print|email|e-mail|save|bookmark|comments?|leave a comment|post a comment|add a comment|komentar|cetak|kirim|salin tautan|copy link|copy url|listen|dengarkan|enlarge|click to enlarge|perbesar|text size|ukuran huruf)(?:\s+(?:this|article|story|page|artikel|berita))*(?:\s*\(?\d+\)?)?$/i,
  /^(?:\d+\s+)?(?:comments?|komentar|shares?)(?:\s+\(\d+ \w+\))?$/i,
  /^(?:read more|more|continue reading|selengkapnya|lihat (?:semua|lainnya)|see all|view all|show more|load more|back to top|kembali ke atas|next|previous|berikutnya|sebelumnya)\s*[»›→≫.…]*$/i,
  /^(?:advertisement|ad feedback|iklan|sponsored|promoted|paid content|anzeige|werbung|publicité|publicidade?|pubblicità)(?:\s*[-–—:|(].{0,40}|(?: by| oleh| von)\b.{0,40})?$/i,
  /^(?:广告|広告|광고|реклама|reklam)$/i,
  /^\[gambas:[^\]]*\]$/i,
  /^(?:\d+ min(?:ute)?s? read|reading time|temps de lecture|lesezeit|waktu baca)\b.{0,20}$/i,
  /^(?:view comments|view all comments|facebook activity|blog comments powered by disqus|comments are closed)\.?$/i,
  /^(?:tags?|topics?|topik|filed under|categor(?:y|ies)|kategori|kata kunci|keywords)\s*(?::.{0,200})?$/i,
  /^skip (?:to|past)\b.{0,100}$/i,
  /^(?:scroll|jump|tap|click)(?: down)? (?:to|for)(?: the)? (?:continue|content|comments|navigation|recipe|video|more|play|unmute|enlarge|expand|zoom|share|copy|view)\b.{0,60}$/i,
];

/** Calls to do something else than read, in whole sentences: each names what no story tells its reader to do. */
const CALLS: readonly RegExp[] = [
  /^(?:sign up|subscribe|join|register|daftar|berlangganan|langganan|dapatkan|get)\b.{0,120}\b(?:newsletter|inbox|buletin|briefing|alerts?|notifikasi|breaking news|(?:our|kami) (?:app|aplikasi|updates?|e-?mails?)|(?:news|story) updates?|aplikasi kami)\b.{0,120}$/i,
  /^(?:follow|like|ikuti|find|join|get) (?:us|me|kami|our [\w ]{1,30}|@\S+) (?:on|di|at) (?:twitter|facebook|instagram|x|tiktok|telegram|linkedin|youtube|google news|whatsapp)\b.{0,80}$/i,
  /^[Ff]ollow (?:\p{Lu}\S*\s?){1,5}(?:on|at) (?:Twitter|Facebook|Instagram|X|TikTok|Telegram|LinkedIn|YouTube|Google News|WhatsApp)\b.{0,120}$/u,
  /^follow .{1,40}: ?(?:twitter|facebook|instagram)\b.{0,80}$/i,
  /^(?:©|\(c\)|copyright|hak cipta)\s*(?:©|ⓒ|\(c\)|:|\d{4}\b|.{0,80}\b(?:all rights reserved|dilindungi)\b).{0,160}$/i,
  /^click here\b.{0,100}$/i,
  /^(?:cek|simak|baca|ikuti)\b.{0,160}\b(?:google news|(?:whatsapp|wa|telegram) channel|(?:saluran|kanal) (?:whatsapp|wa|telegram)|aplikasi kami)\b.{0,120}$/i,
  /^simak (?:juga )?video\b.{0,120}:$/i,
  /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|menyebarluaskan)\b.{0,200}\bizin\b/i,
  /^join our\b.{0,40}\b(?:whatsapp|telegram|facebook)\b/i,
  /^follow topics and authors\b/i,
  /^(?:.{0,80}\? )?let us know in the comments\b.{0,20}$/i,
  /\bwe may (?:earn|receive) (?:an? )?(?:affiliate )?commission\b/i,
  /^did you make this recipe\b/i,
  /^a version of this (?:article|story) (?:appear|was)/i,
];

/** Whose a photo is: "Photo: Antara", "Image credits: A. B./C". */
const CREDIT =
  /^\(?(?:(?:top |cover |main )?(?:images?|photos?|pictures?|foto|gambar|video)|(?=credits?:))(?: ?(?:credits?|source|caption|courtesy))?\s*(?::|by\b|oleh\b|courtesy\b).{0,160}$/i;

/** Letters. */
const LONGEST_CALL = 400;

/** The page's own words to its reader, and none of the text's. */
export function isCall(element: Element, text: string): boolean {
  if (text.length > LONGEST_CALL) return false;
  const isMatch = (line: string): boolean =>
    [...LABELS, ...CALLS].some((pattern) => pattern.test(line)) ||
    (CREDIT.test(line) && !isSentence(line));
  return isMatch(text) && !isStep(element, isMatch);
}
