import { parseDate } from "../dates.ts";
import { isLeaf, isProse, isSentence, linkedText } from "../prose.ts";
import { each, type Steps } from "../steps.ts";
import { briefText, fold, hasText, letters, textOf } from "../text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";

/*
 * What Readability leaves too much on pages that no profile knows: lines about the article rather than of it, and lists of other
 * articles. Each rule is about form and wording, none about one site.
 */

/** What the page says of the article, to recognise the lines that say it again. */
export interface Known {
  title: string;
  authors: readonly string[];
  /** The publisher's lines that name writer and editor. */
  lines: readonly RegExp[];
}

const BLOCKS =
  "p,div,section,header,footer,aside,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,blockquote,time,address,span,figure";
const HEADINGS = "h1,h2,h3,h4,h5,h6";
const CAPTION = "[class*='caption' i],[class*='credit' i],[class*='cutline' i]";

/** Nearly all of the element's words are links. */
const isLinks = (element: Element): boolean => {
  const length = textOf(element).length;
  return length > 0 && linkedText(element) >= length * 0.85;
};

/** "By Ani Lestari, Staff Writer", "Penulis: Ani", "Ani Lestari". */
function isByline(text: string, { authors }: Known): boolean {
  if (text.length > 140) return false;
  if (
    /^(?:by|oleh|penulis|reporter|editor|redaktur|written by|posted by|published by|von|par|por)\b\s*:?\s*\p{Lu}/iu.test(
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

/** "Monday, 12 October 2026, 17:13 WIB", "Updated 9 Oct 2026": a date and hardly a word beside it. */
function isDateLine(text: string): boolean {
  if (text.length > 110 || !/\d/.test(text)) return false;
  if (
    /^(?:\d+|an?|se)\s*(?:minutes?|hours?|days?|weeks?|months?|years?|menit|jam|hari|minggu|bulan|tahun)\s+(?:ago|(?:yang )?lalu)$/i.test(
      text,
    )
  )
    return true;
  if (parseDate(text, "+00:00") === null) return false;
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
  return rest.length <= 20;
}

/** Calls to do something else than read. Short, and not a sentence of the story. */
const CALLS: readonly RegExp[] = [
  /^(?:sign up|subscribe|join|register|daftar|berlangganan|langganan|dapatkan|get)\b.{0,120}\b(?:newsletter|e-?mails?|inbox|buletin|updates?|briefing|alerts?|notifikasi|breaking news|app|aplikasi)\b.{0,120}$/i,
  /^(?:subscribe|sign up|sign in|log ?in|berlangganan|masuk|daftar|masuk \/ ?daftar)(?: now| today| here| sekarang| di sini)?[.!]?$/i,
  /^(?:follow|like|ikuti|find|join) (?:us|me|kami|.{1,40}) (?:on|di|at) (?:twitter|facebook|instagram|x|tiktok|telegram|linkedin|youtube|google news|whatsapp)\b.{0,80}$/i,
  /^(?:share|tweet|print|email|e-mail|save|bookmark|comments?|leave a comment|post a comment|add a comment|komentar|cetak|kirim|salin tautan|copy link|copy url|listen|dengarkan)(?:\s+(?:this|article|story|page|artikel|berita))*(?:\s*\(?\d+\)?)?$/i,
  /^(?:\d+\s+)?(?:comments?|komentar|shares?)$/i,
  /^(?:read more|more|continue reading|selengkapnya|lihat (?:semua|lainnya)|see all|view all|show more|load more|back to top|kembali ke atas|next|previous|berikutnya|sebelumnya)\s*[»›→≫.…]*$/i,
  /^(?:advertisement|iklan|sponsored|promoted|paid content)\b.{0,30}$/i,
  /^(?:view comments|view all comments|facebook activity|blog comments powered by disqus|comments are closed)\.?$/i,
  /^(?:image|photo|picture|foto|gambar|video)(?: (?:credits?|source|caption|courtesy))?\s*(?::|by\b|oleh\b|courtesy\b).{0,120}$/i,
  /^(?:©|\(c\)|copyright|hak cipta)\b.{0,160}$/i,
  /^(?:tags?|topics?|topik|filed under|categories|category|kategori|kata kunci|keywords)\s*:?.{0,200}$/i,
  /^(?:skip (?:to|past)|jump to|click (?:here|to)|tap to|scroll)\b.{0,100}$/i,
  /^(?:cek|simak|baca|ikuti)\b.{0,80}\b(?:google news|whatsapp|telegram|aplikasi|app)\b.{0,80}$/i,
];

/** Headings over lists of other articles. */
const LISTS =
  /^(?:related(?: (?:articles?|stories|news|content|topics|links|coverage))?|more (?:from|on|in|stories|news)\b.{0,40}|most (?:read|popular|viewed|shared)|popular(?: (?:videos?|photos?|news|stories|posts))?|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|read next|also read|what to read next|latest(?: (?:news|stories))?|editor'?s picks?|top stories|don'?t miss|see also|berita (?:terkait|lainnya|terbaru|terkini|populer|pilihan)|artikel (?:terkait|lainnya|terbaru)|terpopuler|rekomendasi(?: untuk anda)?|baca juga|terkini|pilihan editor|topik terkait|comments?|komentar)\s*:?$/i;

/** The rule that takes the block out, or null. */
function ruleFor(
  element: Element,
  text: string,
  zone: "head" | "text" | "tail",
  known: Known,
): string | null {
  if (isSame(text, known.title) && zone === "head") return "title";
  if (zone !== "text" && !element.matches("li,ul,ol,dl") && isDateLine(text))
    return "date-line";
  if (known.lines.some((line) => line.test(text))) return "byline";
  if (zone !== "text" && isByline(text, known)) return "byline";
  if (text.length <= 260 && CALLS.some((call) => call.test(text)))
    return "call";
  if (element.matches("ul,ol,dl")) {
    const items = [...element.children].filter((item) => textOf(item) !== "");
    const before = textOf(element.previousElementSibling);
    if (items.length > 0 && items.every(isLinks) && !before.endsWith(":"))
      return "link-list";
    return null;
  }
  if (
    isLeaf(element) &&
    isLinks(element) &&
    !element.matches("li,span,time") &&
    !(isSentence(text) && text.length > 80)
  )
    return "link-only";
  if (
    zone !== "text" &&
    element.matches(CAPTION) &&
    !element.querySelector("img")
  )
    return "caption";
  return null;
}

const isSame = (text: string, title: string): boolean =>
  title !== "" && letters(text) === letters(title);

/** Cards of other articles: three or more alike beside each other, each a linked headline with hardly any text. */
function* cards(cleaning: Cleaning): Steps {
  const isCard = (element: Element): boolean => {
    const text = briefText(element, 449);
    return (
      text !== null &&
      text.length > 0 &&
      linkedText(element) >= Math.min(20, text.length * 0.3) &&
      (element.querySelector("img,h2,h3,h4,h5,h6") !== null ||
        isLinks(element)) &&
      ![...element.querySelectorAll("p")].some(
        (paragraph) => isProse(paragraph) && textOf(paragraph).length > 200,
      )
    );
  };
  const boxes = cleaning.body.querySelectorAll("div,section,ul,ol,aside");
  yield* each(boxes, (parent) => {
    if (!cleaning.body.contains(parent)) return;
    const children = [...parent.children].filter(
      (child) => hasText(child) || child.querySelector("img"),
    );
    if (children.length < 3) return;
    const [first] = children;
    const alike = children.every(
      (child) => child.localName === first?.localName && isCard(child),
    );
    // Every card opens with a link of its own; a listicle's entries do not.
    if (
      alike &&
      children.every((child) => linkedText(child) >= textOf(child).length * 0.4)
    )
      takeOut(parent, "cards", cleaning);
  });
}

/** Boxes that say of themselves that they are advertising. */
function labelledAds(cleaning: Cleaning): void {
  for (const label of cleaning.body.querySelectorAll("small,span,div,p,em")) {
    if (
      !cleaning.body.contains(label) ||
      !/^(?:iklan|advertisement|sponsored)\b(?:\s*[-–:]\s*.{0,60})?$/i.test(
        briefText(label, 100) ?? "",
      )
    )
      continue;
    const box = label.parentElement;
    const isBox =
      box &&
      box !== cleaning.body &&
      briefText(box, 199) !== null &&
      !isProse(box);
    takeOut(isBox ? box : label, "advertisement", cleaning);
  }
}

/** Photos that are only the way to another page: the remains of a card. */
function linkedPhotos(cleaning: Cleaning): void {
  for (const photo of cleaning.body.querySelectorAll("a[href] img")) {
    const link = photo.closest("a[href]");
    if (
      !link ||
      !cleaning.body.contains(link) ||
      link.closest("figure:has(figcaption)")
    )
      continue;
    if (
      /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(
        link.getAttribute("href") ?? "",
      ) ||
      link.getAttribute("href")?.startsWith("#")
    )
      continue;
    if (textOf(link) === "" || isLinks(link))
      takeOut(link, "linked-photo", cleaning);
  }
}

/** A headline over nothing that was kept. */
function danglingHeadings(cleaning: Cleaning): void {
  const blocks = [
    ...cleaning.body.querySelectorAll(
      `${HEADINGS},p,li,table,img,blockquote,pre,div`,
    ),
  ].filter(
    (block) => block.localName !== "div" || (isLeaf(block) && hasText(block)),
  );
  for (const [index, heading] of blocks.entries()) {
    if (!heading.matches(HEADINGS) || !cleaning.body.contains(heading))
      continue;
    const level = Number(heading.localName.slice(1));
    const next = blocks.find(
      (block, at) =>
        at > index &&
        cleaning.body.contains(block) &&
        (hasText(block) || block.localName === "img"),
    );
    const empty =
      next === undefined ||
      (next.matches(HEADINGS) &&
        Number(next.localName.slice(1)) <= level &&
        LISTS.test(textOf(heading)));
    if (empty && textOf(heading) !== "")
      takeOut(heading, "heading-alone", cleaning);
  }
}

/** Captions beside a photo but in no figure become the figure's. */
function captions(cleaning: Cleaning): void {
  for (const caption of cleaning.body.querySelectorAll(CAPTION)) {
    if (
      !cleaning.body.contains(caption) ||
      caption.closest("figure") ||
      !briefText(caption, 600)
    )
      continue;
    if (
      caption.querySelector("img") ||
      caption.querySelectorAll("p").length > 2
    )
      continue;
    const parent = caption.parentElement;
    const photo =
      parent && parent !== cleaning.body ? parent.querySelector("img") : null;
    if (
      !photo ||
      (parent && textOf(parent).length > textOf(caption).length + 80)
    )
      continue;
    const figure = caption.ownerDocument.createElement("figure");
    const words = caption.ownerDocument.createElement("figcaption");
    caption.before(figure);
    words.append(...caption.childNodes);
    figure.append(photo, words);
    caption.remove();
  }
}

/** Cleans a body that no profile chose. */
export function* general(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  captions(cleaning);
  labelledAds(cleaning);
  yield;
  for (const heading of body.querySelectorAll(`${HEADINGS},p,strong`)) {
    // "Related stories" and what stands under it in the same box.
    const box = heading.parentElement;
    if (
      !body.contains(heading) ||
      !LISTS.test(briefText(heading, 100) ?? "") ||
      !box
    )
      continue;
    if (
      box !== body &&
      linkedText(box) > (textOf(box).length - textOf(heading).length) * 0.6 &&
      ![...box.querySelectorAll("p")].some(isProse)
    )
      takeOut(box, "list", cleaning);
    else {
      let next = heading.nextElementSibling;
      while (
        next &&
        (isLinks(next) ||
          (next.matches("ul,ol") && [...next.children].every(isLinks)))
      ) {
        const after: Element | null = next.nextElementSibling;
        takeOut(next, "list", cleaning);
        next = after;
      }
    }
  }
  yield;
  yield* cards(cleaning);
  yield;
  const prose = [...body.querySelectorAll("p,div,li,blockquote")].filter(
    (block) => isLeaf(block) && isProse(block),
  );
  const first = prose[0];
  const last = prose.at(-1);
  yield* each(body.querySelectorAll(BLOCKS), (block) => {
    if (
      !body.contains(block) ||
      block.closest("figure") ||
      block.closest("table")
    )
      return;
    if (!isLeaf(block) && !block.matches("ul,ol,dl")) return;
    const text = briefText(block, 400);
    if (!text) return;
    const before = first
      ? (block.compareDocumentPosition(first) & 4) !== 0 &&
        !block.contains(first)
      : true;
    const after = last ? (block.compareDocumentPosition(last) & 2) !== 0 : true;
    const rule = ruleFor(
      block,
      text,
      before ? "head" : after ? "tail" : "text",
      known,
    );
    if (rule) takeOut(block, rule, cleaning);
  });
  yield;
  if (known.lines.length > 0) linkedPhotos(cleaning);
  danglingHeadings(cleaning);
}
