import { parseDate } from "../../dates.ts";
import { isLeaf, isLinks, isSentence, SENTENCE_END } from "../../prose.ts";
import { countWords, letterCount } from "../../script.ts";
import { fold, hasText, letters, textOf, WITHIN_LINE } from "../../text.ts";
import { isStep } from "../phrases.ts";

/** What the page says of the article, to recognise the lines that say it again. */
export interface Known {
  title: string;
  authors: readonly string[];
  /** The publisher's lines that name writer and editor. */
  lines: readonly RegExp[];
}

/** Where a line stands: above the first paragraph of running text, below the last, or between them. */
export type Zone = "head" | "text" | "tail";

/** No note about an author is longer. Letters. */
const LONGEST_NOTE = 500;

/** "By Ani Lestari, Staff Writer", "Penulis: Ani", "Ani Lestari". */
function isByline(text: string, { authors }: Known): boolean {
  if (text.length > 140) return false;
  if (/^(?:by|oleh)\s*:?$/i.test(text)) return true;
  // A name has a capital: no flag that forgets it.
  if (
    /^(?:by|By|BY|[Oo]leh|OLEH|[Pp]enulis|[Rr]eporter|[Ee]ditor|[Rr]edaktur|(?:[Ww]ritten|[Pp]osted|[Pp]ublished) by|[Vv]on|[Pp]ar|[Pp]or)\b\s*:?\s*\p{Lu}/u.test(
      text,
    ) &&
    !isSentence(text)
  )
    return true;
  return (
    authors.some(
      (author) =>
        author.length > 3 &&
        text.toLowerCase().includes(author.toLowerCase()) &&
        text.length < author.length + 70,
    ) && !isSentence(text)
  );
}

/** "(fjr/imk)": whose the lines above are, by initials. */
const INITIALS = /^\([a-z]{2,4}(?:\/[a-z]{2,4})*\)$/;

/** "Ani Lestari is a reporter", "Reach Ani Lestari at": what stands of the author below a text. */
export const isAuthorNote = (text: string, { authors }: Known): boolean =>
  text.length <= LONGEST_NOTE &&
  authors.some((author) => {
    const at = author.includes(" ") ? text.indexOf(author) : -1;
    return (
      at >= 0 &&
      /^(?:(?:reach|follow|contact|e-?mail|hubungi)(?: out to)? )?$/i.test(
        text.slice(0, at),
      ) &&
      text.length > author.length
    );
  });

/** "Monday, 12 October 2026, 17:13 WIB", "Updated 9 Oct 2026", "2/26/2026 7:11 AM": a date and hardly a word beside it. */
function isDateLine(line: string): boolean {
  // A year and a time that only a style sheet parts.
  const text = line.replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/, "$1 ");
  if (text.length > 110 || !/\d/.test(text)) return false;
  if (
    /^(?:\d+|an?|se)\s*(?:minutes?|hours?|days?|weeks?|months?|years?|menit|jam|hari|minggu|bulan|tahun)\s+(?:ago|(?:yang )?lalu)$/i.test(
      text,
    )
  )
    return true;
  if (
    parseDate(text, "+00:00") === null &&
    !/\b\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?\b/.test(text) &&
    !/\b\d{4}([/.-])\d{1,2}\1\d{1,2}\b/.test(text)
  )
    return false;
  const rest = fold(
    text
      .replace(
        /\b(?:published|updated|posted|last|modified|first|on|at|pukul|diperbarui|diterbitkan|tayang|dipublikasikan|date|am|pm|wib|wita|wit|gmt|bst|est|edt|utc|pst|pdt|et|[ap]\.m\.)\b/gi,
        " ",
      )
      .replace(
        /\b(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|nop|des|dec|mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min|ahad)[a-z']*/gi,
        " ",
      )
      .replace(/[^\p{L}]+/gu, " "),
  );
  // "It ended on 12 May 2026." says more than a date.
  return rest === "" || (rest.length <= 20 && !/[.!?]$/.test(text));
}

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
function isCall(element: Element, text: string): boolean {
  if (text.length > LONGEST_CALL) return false;
  const isMatch = (line: string): boolean =>
    [...LABELS, ...CALLS].some((pattern) => pattern.test(line)) ||
    (CREDIT.test(line) && !isSentence(line));
  return isMatch(text) && !isStep(element, isMatch);
}

const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.localName);

const isSame = (text: string, title: string): boolean =>
  title !== "" && letters(text) === letters(title);

const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** A headline in other words: most of what it says is in the title, too. */
function isLikeTitle(text: string, title: string): boolean {
  const words = wordsIn(text);
  const known = new Set(wordsIn(title));
  return (
    words.length >= 3 &&
    words.filter((word) => known.has(word)).length >= words.length * 0.7
  );
}

/** "Baca: Judul", "[Read: A headline]", "IN TEXAS: A headline": all but a label before it is one link to another article. */
function isLabelledLink(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  const [only] = links;
  const words = textOf(only);
  if (links.length !== 1 || words.length < 15) return false;
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  return (
    at >= 0 &&
    before.length <= 30 &&
    /[:：[({]\s*$/.test(before) &&
    /^\W{0,3}$/.test(after)
  );
}

/** A paragraph whose only words are a link, and which does not say a whole sentence of the story. */
function isLinkOnly(element: Element, text: string, zone: Zone): boolean {
  if (isLabelledLink(element, text)) return true;
  const isBracketed = /^[[({].*[\])}]$/.test(text);
  // Hardly a headline ends with a full stop.
  const least = zone === "text" && /[.。”]$/.test(text) ? 40 : 80;
  return (
    isLinks(element) &&
    (isBracketed || !(isSentence(text) && letterCount(text) > least))
  );
}

/** "EXCLUSIVE", "Game info", "10 reactions": a few words that end like none of a story's. */
const isLabel = (text: string): boolean =>
  letterCount(text) <= 45 &&
  countWords(text) <= 7 &&
  !SENTENCE_END.test(text) &&
  !/[:;,’、，；：]$/.test(text);

/** "Tickets: $6". */
const FACT = /^[^:：\d]{2,30}[:：]\s*\S/;

/** Past the placeholders of what was taken out. */
const beside = (
  element: Element,
  next: "nextElementSibling" | "previousElementSibling",
): Element | null => {
  let other = element[next];
  while (other && !hasText(other)) other = other[next];
  return other;
};

/** Facts that stand together, or tell a number, and what stands right below a heading are the text's, however short. */
const isFact = (element: Element, text: string): boolean => {
  const [before, after] = [
    beside(element, "previousElementSibling"),
    beside(element, "nextElementSibling"),
  ];
  return (
    (before !== null && isHeading(before)) ||
    (FACT.test(text) &&
      (/\d/.test(text) ||
        [before, after].some((other) => FACT.test(textOf(other)))))
  );
};

/**
 * Whether an element is a line of its own, and not words within one: boxes, or breaks, are all that stands beside it. Pages let words
 * and links stand loose between boxes, where only together they are a sentence.
 */
function isOwnLine(element: Element): boolean {
  if (!WITHIN_LINE.has(element.localName)) return true;
  const runsOn = (start: Node | null, next: (node: Node) => Node | null) => {
    let beside = start;
    while (beside && !hasText(beside)) {
      if (beside.nodeName === "BR") return false;
      beside = next(beside);
    }
    return (
      beside !== null &&
      (beside.nodeType === 3 || WITHIN_LINE.has((beside as Element).localName))
    );
  };
  return (
    !runsOn(element.previousSibling, (node) => node.previousSibling) &&
    !runsOn(element.nextSibling, (node) => node.nextSibling)
  );
}

/** Names rather than headlines: the middle one of the links has three words at most. */
function areNames(items: readonly Element[]): boolean {
  const lengths = items
    .map((item) => countWords(textOf(item)))
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) <= 3;
}

/**
 * A list of nothing but links to other pages. One that a sentence announces is the text's, and so are names under a heading within
 * the text.
 */
function isLinkList(list: Element, zone: Zone): boolean {
  const items = [...list.children].filter((item) => textOf(item) !== "");
  const before = list.previousElementSibling;
  return (
    items.length > 0 &&
    items.every(isLinks) &&
    !textOf(before).endsWith(":") &&
    !(zone === "text" && before && isHeading(before) && areNames(items))
  );
}

/** Things in a list of products: headings alike, each a link, each over words about it. */
function isThing(element: Element): boolean {
  if (!isHeading(element)) return false;
  const isOver = (heading: Element): boolean => {
    const under = beside(heading, "nextElementSibling");
    return isLinks(heading) && under !== null && !isLinks(under);
  };
  const alike =
    element.parentElement?.querySelectorAll(`:scope > ${element.localName}`) ??
    [];
  return [...alike].filter(isOver).length >= 2 && isOver(element);
}

/**
 * Whether a heading is one of the text's own, though it says what the title says: there are others of its level.
 */
const isOneOfSeveral = (heading: Element): boolean =>
  (heading.parentElement?.querySelectorAll(`:scope > ${heading.localName}`)
    .length ?? 0) > 1;

/**
 * The rule that takes a line out, or null. Each is about form and wording, none about one site.
 * @param text the line's words
 * @param isStory whether most of the text around is running text: only then are labels not part of it
 */
export function ruleFor(
  element: Element,
  text: string,
  zone: Zone,
  known: Known,
  isStory: boolean,
): string | null {
  if (!isOwnLine(element)) return null;
  if (
    zone === "head" &&
    (isSame(text, known.title) ||
      (isHeading(element) &&
        (element.localName === "h1" ||
          (isLikeTitle(text, known.title) && !isOneOfSeveral(element)))))
  )
    return "title";
  if (zone !== "text" && !element.matches("li,ul,ol,dl") && isDateLine(text))
    return "date-line";
  if (known.lines.some((line) => line.test(text))) return "byline";
  if (zone !== "text" && (isByline(text, known) || INITIALS.test(text)))
    return "byline";
  if (isCall(element, text)) return "call";
  if (element.matches("ul,ol,dl"))
    return isLinkList(element, zone) ? "link-list" : null;
  if (
    isLeaf(element) &&
    !element.matches("li,span,time") &&
    isLinkOnly(element, text, zone) &&
    !(zone === "text" && isThing(element))
  )
    return "link-only";
  if (
    isStory &&
    zone !== "text" &&
    !isHeading(element) &&
    !element.closest("li,table,dl,pre,blockquote") &&
    isLabel(text) &&
    !isFact(element, text)
  )
    return "label";
  return null;
}
