import {
  isFromNow,
  monthNamed,
  parseDate,
  tellsFromNow,
  withoutFromNow,
} from "../../metadata/dates.ts";
import { isNameWithParticles } from "../../metadata/names.ts";
import { isSentence } from "../../text/prose.ts";
import { fold, letters } from "../../text/text.ts";
import { FACT } from "./parts.ts";

/*
 * Lines that say who wrote an article, and when.
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

/** "(Reporting by Ani Lestari; Editing by Wahyu)": who has made it. */
const MADE =
  /^\((?:(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting) [Bb]y\b.{0,300}\b)?[Ee]dit(?:ing|ed) [Bb]y \p{Lu}[^\d]{1,100}(?<![.!?])\)$/u;

/** "(fjr/imk)", "Source: KBR/fj(im)": whose the lines above are, by initials. */
const INITIALS =
  /^(?:\([a-z]{2,4}(?:\/[a-z]{2,4})*\)|[Ss]ource: [A-Z]{2,8}(?:\/[a-z]{2,3}(?:\([a-z]{2,3}\))?)+)$/;

/** "Penulis: Ani Lestari", wherever it stands; no "Reporter: Mengapa?" of an interview. */
export const isCredit = (text: string): boolean =>
  MADE.test(text) ||
  // A name has a capital: no flag that forgets it.
  /^(?:[Kk]ontributor|[Pp]enulis|[Pp]ewarta|[Rr]eporter|[Rr]edaktur|[Ee]ditor)\s*:\s*\p{Lu}[\p{L}.'’-]*(?:[\s,/&]+\p{Lu}[\p{L}.'’-]*){0,5}$/u.test(
    text,
  );

/** "Author: Ani Lestari" over the recipe that she has written; of a book it may be another one. */
export function isOwnCredit(text: string, { authors }: Known): boolean {
  const [, name = ""] = /^(?:recipe )?author ?: ?(.{3,60})$/i.exec(text) ?? [];
  return authors.some((author) => letters(author) === letters(name));
}

/** "责任编辑：陈一帆": who has written, edited or photographed it. */
const CHINESE =
  /^[（(]?(?:责任编辑|責任編輯|责编|编辑|編輯|作者|记者|記者|来源|來源|文|图|撰文|摄影)\s*[：:/]\s*[^，。？！,?!]{0,24}$/;

/** "ani@kabar.test", with or without her name before it. */
const ADDRESS =
  /^(?:(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*\s+){2,4})?\S+@[\w-]+\.[\w.-]+$/u;

/** "ANI LESTARI, HOST:", "LESTARI: I'm Ani Lestari.": who speaks, in what was said on the air. */
const isSpeaker = (text: string): boolean =>
  /[:：]$|^\p{Lu}[\p{Lu}.' -]+:\s.*[.?!…]$/u.test(text);

/** "By Ani Lestari, Staff Writer", "Penulis: Ani", "Ani Lestari". */
export function isByline(text: string, { authors }: Known): boolean {
  if (INITIALS.test(text) || CHINESE.test(text) || MADE.test(text)) return true;
  if (text.length > 140) return false;
  if (
    /^(?:by|oleh)\s*:?$|^posted by .{2,40}\b(?:at|on) .{0,20}\d/i.test(text) ||
    ADDRESS.test(text)
  )
    return true;
  // A name has a capital: no flag that forgets it.
  if (
    /^(?:by|By|BY|[Oo]leh|OLEH|[Pp]enulis|[Pp]ewarta|[Rr]eporter|[Aa]uthor|[Ee]ditor|[Rr]edaktur|(?:[Ww]ritten|[Pp]osted|[Pp]ublished) by|[Vv]on|[Pp]ar|[Pp]or)\b\s*:?\s*\p{Lu}/u.test(
      text,
    ) &&
    !isSentence(text)
  )
    return true;
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
  /^[Tt]he (?:writer|author)s? (?:is|are|was|works|teaches|tweets|can be reached)\b(?=.{0,120}$)(?=.*(?:@|\b(?:journalist|teacher|professor|lecturer|lawyer|student|analyst|fellow|researcher|freelance|former)\b))|^(?:[Ss]taff )?(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent)s? \p{Lu}.{3,60}\bcan be reached (?:at|on|by|via)\b|^(?=.*@).*\b(?:reach|follow|contact|e-?mail) (?:him|her|them|me|the (?:author|reporter|writer))\b|^\p{Lu}\S+ \p{Lu}\S+ (?:covers (?=[\p{L} ,&-]+ (?:for|at) (?:the )?\p{Lu})|is an? (?:\S+ ){0,4}(?:reporter|editor|columnist|correspondent|journalist) (?:at|based|covering|for)\b(?!.* who (?:was|were|has|had) ))/u;

/** "Ani Lestari is a reporter", "Reach Ani Lestari at": what stands of the author below a text. */
export const isAuthorNote = (text: string, { authors }: Known): boolean =>
  text.length <= LONGEST_NOTE &&
  (REACH.test(text) ||
    authors.some((author) => {
      const at = author.includes(" ") ? text.indexOf(author) : -1;
      return (
        at >= 0 &&
        /^(?:(?:reach|follow|contact|e-?mail|hubungi)(?: out to)? )?$/i.test(
          text.slice(0, at),
        ) &&
        text.length > author.length
      );
    }));

/** "Ani Lestari is a translator.": the same, of a full name, in a sentence that says who she is. */
export const saysWho = (text: string, { authors }: Known): boolean =>
  authors.some(
    (author) =>
      isNameWithParticles(author) &&
      text.startsWith(author) &&
      /^ (?:is|was|ist|est|es|è|adalah|merupakan|writes|covers|lives|teaches|can be reached) /.test(
        text.slice(author.length),
      ),
  );

/** The same, or how she can be reached. */
export const isShortNote = (text: string, known: Known): boolean =>
  REACH.test(text) || saysWho(text, known);

/** "Publié le 21 août 2020 à 11h30 - Mis à jour le 22 août": the same in other languages, by what it begins with. */
const DATED =
  /^(?:publiée? le|mise? à jour le|veröffentlicht am|aktualisiert am|publicado|actualizado|atualizado|última (?:actualización|atualização)|ultimo aggiornamento|dernière mise à jour|letzte (?:aktualisierung|änderung)|ostatnia (?:aktualizacja|zmiana)|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|data (?:utworzenia|aktualizacji)|опубликовано|обновлено)(?!\p{L}).{0,30}\b(?:19|20)\d\d(?![\p{L}\d]).{0,90}$/iu;

/** "Uppdaterad 23 januari 2020": the same in words that begin sentences about books, too, where those tell no whole day. */
const CHANGED =
  /^(?:uppdaterad|publicerad|oppdatert|publisert|opdateret|udgivet|julkaistu|päivitetty|laatste update|geplaatst)[:\s]\s*(.*)$/i;

/** "23 januari 2020", "tisdag 23. 1. 2020". */
const WHOLE_DAY =
  /^(?:\p{L}+ )?\d{1,2}[. ]\s?(?:\p{L}+|\d{1,2})[. ]\s?(?:19|20)\d\d/u;

function isChanged(text: string): boolean {
  const [, when = ""] = CHANGED.exec(text) ?? [];
  return (WHOLE_DAY.test(when) || tellsFromNow(when)) && !isSentence(text);
}

/** "| Lesedauer: 2 Min.", "• 3 minute read • Join the conversation", behind a date. */
const READING =
  /[|•·]?\s*(?:\d+ min(?:ute)?s? read|(?:reading time|lesedauer|lesezeit|temps de lecture|leestijd|lästid|waktu baca)\s*:?\s*(?:ca\. )?\d+ ?m[ei]n\p{L}*\.?)(?:\s*[|•·]?\s*join the conversation)?$/iu;

/** "[1] Kabar, 12 Mei 2026", "to 14 March 2027": a source, or how long something lasts. */
export const UNTIL =
  /^\[\d+\]|(?<!\p{L})(?:until|till|to|bis|jusqu['’]au|hasta(?: el)?|fino al|hingga|sampai)\s\d/iu;

/** "Monday, 12 October 2026, 17:13 WIB", "Updated 9 Oct 2026", "2/26/2026 7:11 AM": a date and hardly a word beside it. */
export function isDateLine(line: string): boolean {
  // A word, or a year, and a time that only a style sheet parts.
  const text = line
    .replace(/\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)/, "$1 ")
    .replace(/ @ (?=\d)/, " ")
    // "CAIRO | Thu Jul 18, 2013": where, before it.
    .replace(/^\p{Lu}[\p{Lu} .,'-]+ \| /u, "")
    .replace(
      /^(?:(?:article|publishing) date|article (?:launched|created|published))\s*:/i,
      "",
    )
    // "2:22 PM / Kabar News": whose it is, behind it.
    .replace(/(\d ?[AaPp]\.?[Mm]\.?) \/ \p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u, "$1")
    // "(最終更新 11月12日 15時02分)": when it was changed.
    .replace(/\s?\(最終更新[^()]{1,40}\)$/u, "")
    // "Categories: News", behind it.
    .replace(/(?:categor(?:y|ies)|tags?)\s*:.*$/i, "")
    .replace(/(published|updated|posted) ?:? ?(?=\p{Lu}|\d)/giu, " $1 ")
    .replace(/(?:issued on|modified|^stand|^stan|^erstellt) ?: ?(?=\d)/gi, " ")
    // How long it takes to read, and who has answered.
    .replace(READING, " ");
  if (text.length > 110 || !/\d/.test(text) || UNTIL.test(text)) return false;
  // "9.1. 16:44": this year's.
  if (/^\d{1,2}\.\d{1,2}\.\s(?:klo )?\d{1,2}[.:]\d{2}$/.test(text)) return true;
  if (isFromNow(text)) return true;
  if (DATED.test(text) || isChanged(text)) return true;
  if (
    parseDate(text, "+00:00") === null &&
    !/\b\d{1,2}([/.-])\d{1,2}\1\d{2}(?:\d{2})?\b/.test(text) &&
    !/\b\d{4}([/.-])\d{1,2}\1\d{1,2}\b/.test(text)
  )
    return false;
  const rest = fold(
    withoutFromNow(text)
      .replace(
        /\b(?:published|updated?|uploaded|posted|last|modified|first|on|at|pukul|diperbarui|diterbitkan|tayang|dipublikasikan|aktualisiert|veröffentlicht|date|am|pm|wib|wita|wit|ist|gmt|bst|utc|[cemp][ds]?t|(?:eastern|central|mountain|pacific) (?:daylight |standard )?time|uhr|[ap]\.m)\b/gi,
        " ",
      )
      .replace(
        /\b(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min|ahad)[a-z']*/gi,
        " ",
      )
      .replace(/[\p{L}']+/gu, (word) => (monthNamed(word) > 0 ? " " : word))
      .replace(
        /(?<!\p{L})(?:modific\w*|aggiornat\w*|mise?|jour|alle|ore|kl|um|à|il|le|del|de|den)(?!\p{L})/giu,
        " ",
      )
      .replace(/[^\p{L}]+/gu, " "),
  );
  // "It ended on 12 May 2026.", "Died: 12 May 2026" say more than a date.
  return (
    rest === "" ||
    (rest.length <= 20 && !/[.!?]$/.test(text) && !FACT.test(text))
  );
}
