import { grouped } from "../grouped.ts";
import { SENTENCE_END } from "../text/prose.ts";
import { briefText, textOf, wordsBeside } from "../text/text.ts";
import { isForm } from "./forms.ts";

/*
 * What the copy does without: buttons tell what stands beside them.
 */

/** Letters of what a button says. */
const LONGEST = 40;

const YES =
  /^(?:yes|ya|ja|oui|sí|si|sim|sì|tak|ano|da|да|так|evet|có|はい|예|네|是|हाँ|ใช่|نعم)[!.]?$/i;
const NO =
  /^(?:no|not really|tidak|nein|non|não|nie|ne|nee|нет|ні|hayır|không|いいえ|아니오|아니요|否|नहीं|ไม่|لا)[!.]?$/i;

/** "Like 88": how many readers have pressed it. */
const COUNTED = /\p{L}\s?[\d.,]+[KMkm]?$/u;

const LEAST_COUNTED = 3;

/** What is known of the buttons right in an element: a question about the page is answered by them, or a feeling about it; or no more than that there are some. */
export type Buttons = "answers" | "some";

function kindOf(buttons: readonly Element[]): Buttons {
  const labels = buttons.map((button) => briefText(button, LONGEST) ?? "");
  const areVotes =
    labels.length >= LEAST_COUNTED &&
    labels.every((label) => COUNTED.test(label));
  const isAsked =
    labels.some((label) => YES.test(label)) &&
    labels.some((label) => NO.test(label));
  return areVotes || isAsked ? "answers" : "some";
}

/** The elements that hold buttons right in them, and what these are for. */
export function buttonsIn(document: Document): Map<Element | null, Buttons> {
  const groups = grouped(
    document.querySelectorAll("button"),
    ({ parentElement }) => parentElement,
  );
  return new Map(
    [...groups].map(([holder, buttons]) => [holder, kindOf(buttons)]),
  );
}

/** What a button is for that stands in a line and is none of its words. */
const TOOL =
  /^(?:i$|info(?:rmation)?$|help$|details?$|copy|share|add|listen|play|save|show|enlarge|sort|read|see|view|download|salin|bagikan|tambah|dengarkan|putar|simpan|lihat|baca|unduh|続き|もっと)/i;

/** What a button shows beside its words: that it opens something. */
const SIGN = /^[-+＋–—−×✕▴▾▲▼▸►›»⌃⌄↓↑]$/;

/** Whether a sign is a part of the word right before it: "A+", "Na+". What is named is a sign of the page's. */
const isOfWord = (sign: Element): boolean =>
  sign.closest("sup,sub") !== null ||
  (/[\p{L}\d]$/u.test(sign.previousSibling?.textContent ?? "") &&
    !sign.hasAttribute("class") &&
    !sign.hasAttribute("aria-hidden"));

/** Takes out of a copied button what only shows that it opens something: "+", "▾". */
export function removeSigns(button: Element): void {
  for (const part of button.querySelectorAll("*"))
    if (SIGN.test(briefText(part, 1) ?? "") && !isOfWord(part)) part.remove();
}

/** How a sentence goes on behind one of its words. */
const GOES_ON = /^(?:[\p{Ll}\p{Lo},.;:)]|['’]\p{Ll})/u;

/** What is shown where a term is pointed at. */
const TIP = "[role='tooltip']";

/** Whether a button stands around a word of a sentence, which goes on behind it: a term that it explains. */
export function isTerm(element: Element): boolean {
  if (element.localName !== "button" || !element.closest("p,li,td,dd"))
    return false;
  const term = textOf(element);
  const before = wordsBeside(element, "previousSibling");
  const next = element.nextElementSibling;
  // What explains it may stand right behind it.
  const tip = next && !isForm(next) && next.matches(TIP) ? next : element;
  const after = wordsBeside(tip, "nextSibling");
  return (
    /\p{L}/u.test(term) &&
    !TOOL.test(term) &&
    GOES_ON.test(after) &&
    (before === "" ? /^\p{Ll}/u.test(after) : !SENTENCE_END.test(before))
  );
}
