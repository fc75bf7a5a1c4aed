import {
  isFromNow,
  isTime,
  monthNamed,
  parseDate,
  tellsFromNow,
  withoutFromNow,
} from "../../../metadata/dates/dates.ts";
import { isSentence } from "../../../text/prose.ts";
import { briefText, fold } from "../../../text/text.ts";
import { FACT } from "../lines/parts.ts";

/*
 * Lines that say when an article was published or changed.
 */

/** "Publié le 21 août 2020 à 11h30 - Mis à jour le 22 août": a day in words of other languages, by what it begins with. */
const DATED =
  /^(?:publiée?(?: le|\s*:)|mise? à jour le|veröffentlicht am|aktualisiert am|publicado|actualizado|atualizado|última (?:actualización|atualização)|ultimo aggiornamento|dernière mise à jour|letzte (?:aktualisierung|änderung)|ostatnia (?:aktualizacja|zmiana)|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|data (?:utworzenia|aktualizacji)|опубликовано|обновлено|yayınlanma|(?:son )?güncellenme)(?!\p{L}).{0,30}\b(?:19|20)\d\d(?![\p{L}\d]).{0,90}$/iu;

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
  /[|•·]?\s*(?:\d+ min(?:ute)?s? read|(?:reading time|lesedauer|lesezeit|(?:temps de )?lecture|leestijd|lästid|(?:waktu|estimasi) baca|χρόνος ανάγνωσης)\s*:?\s*(?:ca\. )?\d+ ?(?:m[ei]n|λεπτ)\p{L}*\.?)(?:\s*[|•·]?\s*join the conversation)?$/iu;

/** "Lesezeit: 4 Min.", alone. */
export const isReadingTime = (text: string): boolean =>
  text.replace(READING, "") === "";

/** "[1] Kabar, 12 Mei 2026", "to 14 March 2027": a source, or how long something lasts. */
export const UNTIL =
  /^\[\d+\]|(?<!\p{L})(?:until|till|to|bis|jusqu['’]au|hasta(?: el)?|fino al|hingga|sampai)\s\d/iu;

/** "Updated at 5.40pm BST": when an entry of a live report was changed. */
export function isUpdate(text: string): boolean {
  const [, time = ""] =
    /^(?:last )?(?:updated|diperbarui)(?: at| pukul)? (\d.{3,20})$/i.exec(
      text,
    ) ?? [];
  return isTime(time);
}

/** Letters. No line of a day is longer. */
const LONGEST_DAY = 110;

/** Whether all that an element says is such a line. */
export const saysDay = (element: Element): boolean =>
  isDateLine(briefText(element, LONGEST_DAY) ?? "");

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
    // "08:00 ET from Gudang Sejahtera, Inc.": whose release it is, behind it.
    .replace(/(\d [ECMP]T) from \p{Lu}.{2,80}$/u, "$1")
    // "Haber Giriş: 03.03.2026 16:21 … 1.302 kez okundu": since when a portal has it, and how many have read it.
    .replace(/^haber giriş(?:i| tarihi)?\s*:/i, "")
    .replace(/\s[\d.]+ kez okundu.*$/i, "")
    // "(最終更新 11月12日 15時02分)": when it was changed.
    .replace(/\s?\(最終更新[^()]{1,40}\)$/u, "")
    // "Categories: News", "| Source: Kabar Lestari, Inc.", behind it.
    .replace(/(?:categor(?:y|ies)|tags?|\| source)\s*:.*$/i, "")
    .replace(
      /(published|updated|posted|güncellenme) ?:? ?(?=\p{Lu}|\d)/giu,
      " $1 ",
    )
    .replace(
      /(?:issued on|modified|^(?:stand: ?)?stand|^stan|^erstellt) ?: ?(?=\d)/gi,
      " ",
    )
    // How long it takes to read, and who has answered.
    .replace(READING, " ");
  if (text.length > LONGEST_DAY || !/\d/.test(text) || UNTIL.test(text))
    return false;
  // "9.1. 16:44": this year's.
  if (/^\d{1,2}\.\d{1,2}\.\s(?:klo )?\d{1,2}[.:]\d{2}$/.test(text)) return true;
  // "14 ก.ค. 2566 09:22 น.": of the Buddhist era.
  if (
    /^\d{1,2} [\p{sc=Thai}.]{3,12} 25\d\d(?:,? \d{1,2}[:.]\d{2} น\.)?$/u.test(
      text,
    )
  )
    return true;
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
      .replace(/(\d)[ap]m\b/gi, "$1")
      .replace(
        /\b(?:published|updated?|uploaded|posted|page|reviewed|last|modified|first|on|at|pukul|diperbarui|diterbitkan|tayang|terakhir|dipublikasikan|aktualisiert|veröffentlicht|beitrag|vom|date|am|pm|wib|wita|wit|ist|gmt|bst|utc|[cemp][ds]?t|(?:eastern|central|mountain|pacific) (?:daylight |standard )?time|uhr|[ap]\.m)\b/gi,
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
