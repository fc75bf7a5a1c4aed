import { parseDate } from "../../../metadata/dates/dates.ts";
import { DATED, writerTold } from "../../../metadata/writers/byline.ts";
import {
  EASTERN_NAME,
  isNameWithParticles,
} from "../../../metadata/writers/names.ts";
import { WRITER } from "../../../metadata/writers/roles.ts";
import { OF_DESK } from "../../../metadata/writers/signed-writers.ts";
import { isSentence } from "../../../text/prose.ts";
import { letters } from "../../../text/text.ts";

/*
 * Lines that say who wrote an article.
 */

/** What the page says of the article, to recognise the lines that say it again. */
export interface Known {
  title: string;
  lede: string | null;
  authors: readonly string[];
  /** As in `Article`. */
  published: string | null;
  /** The publisher's lines that name writer and editor. */
  lines: readonly RegExp[];
  /** The site's names, as a sentence has them. */
  sites: readonly string[];
}

/** No note about an author is longer. Letters. */
const LONGEST_NOTE = 500;

/** "(Reporting by Ani Lestari; Editing by Wahyu)", with or without the brackets: who has made it. */
const MADE =
  /^[Rr]eporting by \p{Lu}[^\d]{2,300}; [Ee]diting by \p{Lu}[^\d.;]{2,100}$|^\((?:(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting) [Bb]y\b.{0,300}\b)?[Ee]dit(?:ing|ed) [Bb]y \p{Lu}[^\d]{1,100}(?<![.!?])\)$/u;

/** "(fjr/imk)", "Source: KBR/fj(im)": whose the lines above are, by initials; "(iii)" counts. */
const INITIALS =
  /^(?:\((?:(?![ivxl]+\))\p{Ll}{2,4}(?:\/(?:\p{Ll}{2,4}|\p{Ll}['’]\p{Ll}))*|[A-Z]{2,4}|[a-z]\d{2}\/[A-Z])\)|[Ss]ource: [A-Z]{2,8}(?:\/[a-z]{2,3}(?:\([a-z]{2,3}\))?)+)$/u;

/** "(Reporter: Ani Lestari/ Editor: Budi)", "(इनपुट- …)", "（…记者 …）", "（原题：…）": who has made it, in brackets, and what it was called first. */
const IN_BRACKETS =
  /^[（(](?:(?:reporter|penulis|pewarta|kontributor|laporan|इनपुट)\s*[:：–-]|原(?:题|題|标题|標題)[：:]|[^（）()，。]{0,12}(?:记者|記者|实习生|編輯|编辑)\s)[^（）()。]{2,60}[）)]$/i;

/** "pl/so (dpa, epd)": by whose initials, and from which agencies. */
const AGENCIES =
  /^\p{Ll}{2,3}(?:\/\p{Ll}{2,4})* \((?:dpa|afp|ap|rtre?|epd|kna|sid|reuters)[^()]{0,40}\)$/u;

/** "(kabar.id - Humaniora)", "(Humas UGM/Ani)": which desk it is of, or whose office has sent it. */
const DESK =
  /^\((?:[\w-]+\.(?:co\.)?(?:id|com|net)\s?[-–/]\s?\p{Lu}[^()]{2,40}|[Hh](?:umas|UMAS) [^()]{2,40})\)$/u;

/** "ANI LESTARI | BUDI SANTOSO (LIMBOTO)", "TIM RISET KABAR": who has written it, in capitals. */
const IN_CAPITALS =
  /^(?:\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}(?: \| \p{Lu}{2,}(?: \p{Lu}{2,}){0,3})+(?: \(\p{Lu}+(?: \p{Lu}+)?\))?|[Tt](?:IM|im) [Rr](?:ISET|iset)(?: \p{Lu}[\p{L}.]*){1,4})$/u;

/** "ANI LESTARI da Kabar, em Limboto": the same, and whence, as newspapers of Brazil and Italy have it over a text. */
const SENT =
  /^(?:dal nostro (?:inviato|corrispondente) )?\p{Lu}{2,}(?: \p{Lu}{2,}){1,4}(?: ?(?:d[aeo]|em|enviad[oa]|colaboração|especial) [^.!?]{2,60})?$/u;

/** "By Ani Lestari (ani@kabar.test)": who can be written to. */
const MAILED = /^By \p{Lu}[^.!?]{3,60} \(\S+@[^()\s]+\)$/u;

/** "par Ani Lestari. Publié le 12 mai 2026 à 7h00.": who, and when, in two sentences. */
const PUBLISHED =
  /^(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i) \p{Lu}[^.!?\d]{3,40}[.,] (?:[Pp]ubli[eéc]|[Vv]eröffentlicht|[Pp]ubblicat)[^.!?]{2,40}\d[^.!?]{0,12}\.?$/u;

/** "SOURCE Gudang Sejahtera, Inc.": whose release it was, as wires end it. */
const RELEASED = /^SOURCE:?\s+\p{Lu}[^!?:]{2,80}$/u;

/** "Propos recueillis par Ani Lestari": who has asked, below questions and answers. */
const RECORDED =
  /^(?:[Pp]ropos|[Ee]ntretien|[Ii]nterview) (?:recueillis?|réalisée?|menée?) par \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|et|de)){1,6}\.?$/u;

/** "Das Interview führte Ani Lestari.": the same; within a story it may be any talk. */
const ASKED =
  /^(?:Das|Die) (?:Interview|Gespräch|Fragen) (?:führten?|stellten?) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|und|von|van)){1,6}\.?$/u;

/** "Quelle: KBR/al,bs": whose the text is, at its end; within it, whence a chart has its figures. */
const SOURCED = /^Quelle: [A-Z]{2,8}(?:\/[a-z]{2,3}(?:,[a-z]{2,3})*)+$/;

/** Whether a line says so; a sentence may be about a magazine of that name. */
const isReleased = (text: string): boolean =>
  RELEASED.test(text) && !isSentence(text);

/** "Penulis: Ani Lestari", wherever it stands; no "Reporter: Mengapa?" of an interview. */
export const isCredit = (text: string): boolean =>
  MADE.test(text) ||
  INITIALS.test(text) ||
  IN_BRACKETS.test(text) ||
  OF_DESK.test(text) ||
  DESK.test(text) ||
  IN_CAPITALS.test(text) ||
  MAILED.test(text) ||
  RECORDED.test(text) ||
  // With a colon it may be whence a chart within the text has its figures.
  (isReleased(text) && !text.startsWith("SOURCE:")) ||
  // A name has a capital: no flag that forgets it.
  /^(?:[Kk]ontributor|[Pp]enulis|[Pp]ewarta|[Rr]eporter|[Tt]ranslator|[Rr]edaktur|[Ee]ditor|[Ee]dição|[Ee]dición|[Rr]edaktion|[Rr]edakcja)\s*:\s*\p{Lu}[\p{L}.'’-]*(?:[\s,/&]+\p{Lu}[\p{L}.'’-]*){0,5}$/u.test(
    text,
  );

/** "Author: Ani Lestari" over the recipe that she has written; of a book it may be another one. */
export function isOwnCredit(text: string, { authors }: Known): boolean {
  const [, name = ""] = /^(?:recipe )?author ?: ?(.{3,60})$/i.exec(text) ?? [];
  return authors.some((author) => letters(author) === letters(name));
}

/** "责任编辑：陈一帆": who has written, edited or photographed it. */
const CHINESE =
  /^[（(]?(?:责任编辑|責任編輯|责编|编辑|編輯|作者(?= \||\s?[：:/])|记者|記者|来源|來源|文|图|撰文|摄影)\s?[：:/|]\s?[^，。？！,?!]{0,24}$/;

/** "ani@kabar.test", with or without her name before it. */
const ADDRESS =
  /^(?:(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*\s+){2,4})?\S+@[\w-]+\.[\w.-]+$/u;

/** "ANI LESTARI, HOST:", "LESTARI: I'm Ani Lestari.": who speaks, in what was said on the air. */
const isSpeaker = (text: string): boolean =>
  /[:：]$|^\p{Lu}[\p{Lu}.' -]+:\s.*[.?!…]$/u.test(text);

/** What parts the facts of a post on one line. */
const BARS = /\s?\|\s?|\s[·•]\s/;

/** What may be done with a page, and how many have read or answered it. */
const TOOL =
  /^(?:print|drucken|drukuj|imprimer|imprimir|stampa|afdrukken|vytisknout|skriv ut|cetak)\b|^(?:komm?ent\p{L}*|comments?|views|odsłon|přečteno|zobrazeno|aufrufe)\b.{0,4}\d|^\d+ (?:comments?|komentar|kommentare)$/iu;

/** "Autor: Ani Lestari | středa 12.10.2016 8:05 | přečteno: 4812x": when, and who or what else, between bars. */
function isFactsLine(text: string): boolean {
  const parts = text.split(BARS);
  return (
    parts.length > 2 &&
    parts.some((part) => WRITER.test(part) || TOOL.test(part)) &&
    parts.some(
      (part) =>
        /\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}/.test(part) ||
        parseDate(part, "") !== null,
    )
  );
}

/** What may stand beside a name of East Asia where it is who wrote: what she is, and where she can be written to. */
const BESIDE_EASTERN =
  /기자명|기자|특파원|논설위원|記者|记者|編集委員|論説委員|\S+@\S+|[\s\p{P}]+/gu;

/** Whether a line says no more than such a name, and who its bearer is. */
const isEasternAlone = (text: string, author: string): boolean =>
  EASTERN_NAME.test(author) &&
  text.replace(author, "").replace(BESIDE_EASTERN, "") === "";

/** "By Ani Lestari, Staff Writer", "Penulis: Ani", "Ani Lestari". */
export function isByline(text: string, { authors, sites }: Known): boolean {
  if (
    [
      INITIALS,
      AGENCIES,
      CHINESE,
      MADE,
      IN_BRACKETS,
      OF_DESK,
      DESK,
      IN_CAPITALS,
      RECORDED,
      ASKED,
      SOURCED,
    ].some((form) => form.test(text))
  )
    return true;
  if (text.length > 140) return false;
  if (isReleased(text) || PUBLISHED.test(text)) return true;
  if (SENT.test(text) && /\p{Ll}/u.test(text)) return true;
  if (isFactsLine(text) || (DATED.test(text) && !/[.!?]$/.test(text)))
    return true;
  if (
    /^(?:by|oleh)\s*:?$|^posted by .{2,40}\b(?:at|on) .{0,20}\d/i.test(text) ||
    ADDRESS.test(text)
  )
    return true;
  // A name has a capital: no flag that forgets it.
  if (
    /^(?:by|By|BY|[Oo]leh|OLEH|[Pp]enulis|[Pp]ewarta|[Rr]eporter|[Tt]ranslator|[Aa]uthor|[Ee]ditor|[Rr]edaktur|(?:[Ww]ritten|[Pp]osted|[Pp]ublished) by|[Vv]on|[Pp]ar|[Pp]or)\b\s*:?\s*\p{Lu}/u.test(
      text,
    ) &&
    // "06:20 P. M." ends no sentence.
    !isSentence(text.replace(/\b[AaPp]\.\s?[Mm]\.$/, ""))
  )
    return true;
  // "Ani Lestari, Kabar Pagi": whom the site's name makes its own.
  const [name = "", whose = ""] = text.split(", ");
  if (
    isNameWithParticles(name) &&
    sites.some((site) => letters(whose).startsWith(letters(site)))
  )
    return true;
  if (authors.some((author) => isEasternAlone(text, author))) return true;
  return (
    !isSpeaker(text) &&
    authors.some(
      (author) =>
        author.length > 3 &&
        text.toLowerCase().includes(author.toLowerCase()) &&
        text.length < author.length + 70,
    ) &&
    !isSentence(text)
  );
}

/** What stands over a note about somebody, or about a company. */
export const ABOUT =
  /^(?:about|tentang|über|à propos d|acerca de|sobre|informazioni su|over)\b/i;

/** Where a writer can be reached, or what a newsroom's writer does. */
const REACH =
  /^[Bb]ergabung dengan \p{Lu}\S+ (?:pada|sejak) (?:tahun )?\d{4}\.|^(?:\(?\*+\)? ?)?[Pp]enulis (?:adalah|merupakan|ialah) |^[Tt]he (?:writer|author)s? (?:is|are|was|works|teaches|tweets|can be reached)\b(?=.{0,120}$)(?=.*(?:@|\b(?:journalist|teacher|professor|lecturer|lawyer|student|analyst|fellow|researcher|freelance|former)\b))|^(?:NOTE: |[Ss]taff |\()?(?:(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent)s? )?\p{Lu}.{3,60}\b(?:can|may) be reached (?:at|on|by|via)\b.{0,40}(?:@|\d{3})|^(?=.*@).*\b(?:reach|follow|contact|e-?mail) (?:him|her|them|me|(?:to .{3,60}, )?the (?:author|reporter|writer))\b|^\p{Lu}\S+ \p{Lu}\S+ (?:covers (?=[\p{L} ,&-]+ (?:for|at) (?:the )?\p{Lu})|is an? (?:\S+ ){0,4}(?:reporter|editor|columnist|correspondent|journalist) (?:at|based|covering|for)\b(?!.* who (?:was|were|has|had) ))/u;

/** "(Ani Lestari is a teacher and writes from Limboto.)": a paragraph in brackets about somebody. */
const BRACKETED =
  /^\((?=.*\b(?:writes|writer|author|journalist|professor|teach(?:er|es)|lecturer|researcher|fellow|analyst|columnist|economist|lawyer|student|member of)\b)(?:\p{Lu}[\p{L}.'’-]*\s){2,5}(?:is|was) (?:an?|the) [^()]{5,300}\.?\)$/u;

/** What the writer holds of what is written of: the text's, as readers must know it. */
const HOLDS =
  /\b(?:(?:did|does|do) not (?:hold|own|have) (?:a |any )?(?:positions?|shares|stocks?)|(?:owns?|holds?|has) (?:shares|a position|positions) (?:of|in)|(?:tidak )?memiliki saham)\b/i;

/** What a name stands before, in a line about her work. */
const WORKS =
  /^ (?:covers|writes (?:about|for|from)|reports (?:on|for)|is an? (?:\S+ ){0,4}(?:reporter|editor|writer|columnist|correspondent|contributor|journalist)\b)/;

/** "Ani covers farming for Kabar.": what is told of the author by her first or last name. */
const saysWorks = (text: string, { authors }: Known): boolean =>
  authors.some((author) => {
    const names = author.split(" ");
    return (
      isNameWithParticles(author) &&
      [names[0] ?? "", names.at(-1) ?? ""].some(
        (name) => text.startsWith(name) && WORKS.test(text.slice(name.length)),
      )
    );
  });

/** A dash or a star, and what may be done with her. */
const BEFORE_NAME =
  /^(?:[—–*-] ?)?(?:(?:reach|follow|contact|e-?mail|hubungi)(?: out to)? )?$/i;

/** "Ani Lestari is a reporter", "Reach Ani Lestari at": what stands of the author below a text. */
export const isAuthorNote = (text: string, known: Known): boolean =>
  text.length <= LONGEST_NOTE &&
  !HOLDS.test(text) &&
  (REACH.test(text) ||
    BRACKETED.test(text) ||
    saysWorks(text, known) ||
    known.authors.some((author) => {
      const at = author.includes(" ") ? text.indexOf(author) : -1;
      return (
        at >= 0 &&
        BEFORE_NAME.test(text.slice(0, at)) &&
        text.length > author.length
      );
    }));

/** What may stand before her name. */
const DASHED = /^[—–-] /;

/** What stands between two names of several. */
const AND = /^(?:,| and|, and| dan|, dan) (?=\p{Lu})/u;

/** What a line says behind the full names of writers that it begins with; null where it begins with none. */
function behindNames(text: string, authors: readonly string[]): string | null {
  const people = authors.filter(isNameWithParticles);
  let rest = text.replace(DASHED, "");
  let author: string | undefined;
  let isNamed = false;
  do {
    rest = isNamed ? rest.replace(AND, "") : rest;
    author = people.find((name) => rest.startsWith(name));
    isNamed ||= author !== undefined;
    rest = rest.slice(author?.length ?? 0);
  } while (author);
  return isNamed ? rest : null;
}

/** "Ani Lestari is a translator.", "Ani Lestari and Budi Santoso reported from Limboto.": the same, of full names, in a sentence that says who they are. */
export const saysWho = (text: string, { authors }: Known): boolean =>
  /^ (?:(?:is|are|was|ist|est|es|è|adalah|merupakan|writes|covers|lives|teaches|can be reached|reported from) |spent .{3,80} for this (?:article|story)\b)/.test(
    behindNames(text, authors) ?? "",
  );

/** "Ani Lestari walked along the river for a week.": whatever is told of a writer by her full name. */
export const tellsOfWriter = (text: string, { authors }: Known): boolean =>
  /^ \p{Ll}/u.test(behindNames(text, authors) ?? "");

/** "is a lecturer at Kabar.": the same, below her name. */
const WHO = /^(?:is|was) (?:an?|the|\p{Ll}+ (?:of|at|in)) /u;

/** What tells who the writer is before the text begins: nobody opens hers so. */
export const isOpeningNote = (text: string, known: Known): boolean =>
  text.length <= LONGEST_NOTE &&
  (saysWho(text, known) || WHO.test(text) || writerTold(text) !== null);

/** The same, or how she can be reached. */
export const isShortNote = (text: string, known: Known): boolean =>
  REACH.test(text) ||
  BRACKETED.test(text) ||
  saysWho(text, known) ||
  saysWorks(text, known);
