import { isTime } from "../../../metadata/dates/dates.ts";
import {
  isHeading,
  isLinks,
  isSentence,
  linkedText,
  SENTENCE_END,
} from "../../../text/prose.ts";
import { countWords, letterCount } from "../../../text/script.ts";
import { beside, isBreak, isOfLine, textOf } from "../../../text/text.ts";

/*
 * Lines and lists that lead elsewhere and say no more.
 */

/** Where a line stands: above the first paragraph of running text, below the last, or between them. */
export type Zone = "head" | "text" | "tail";

/** "Baca: Judul", "[Read: A headline]", "Previously: One | Two": all but a label before them is links to other articles. */
function isLabelledLink(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll("a[href]")].map(textOf);
  const [first = ""] = links;
  if (first.length < 15) return false;
  const at = text.indexOf(first);
  const before = text.slice(0, Math.max(0, at));
  const after = links.reduce(
    (words, link) => words.replace(link, ""),
    text.slice(before.length),
  );
  return (
    before.length <= 30 &&
    /[:：[({]\s*$/.test(before) &&
    /^[^\p{L}\d]*(?:\([^()]{1,40}\)\W?)?$/u.test(after)
  );
}

/** "What it means for January [ANALYSIS]": a link, and what kind of thing it leads to. */
const isMarkedLink = (element: Element, text: string): boolean =>
  / \[\p{Lu}{3,}\]$/u.test(text) && linkedText(element) > text.length / 2;

/** A dash, and a name or two words: who has said what stands above. */
const SIGNED = /^[—–]\s?[\p{L}\d_.-]+(?:\s[\p{L}\d_.-]+)?$/u;

/** The same with more of it, set close to the dash, as the way to something else is not: "—Dorrit, 41". */
const SIGNED_CLOSE = /^[—–][\p{L}\d][^!?»›→]{1,40}$/u;

/** "—ani", all of which leads to her; or such a line below a sentence. */
export const isSignedLink = (element: Element, text: string): boolean =>
  isLinks(element) &&
  (SIGNED.test(text) ||
    (SIGNED_CLOSE.test(text) &&
      SENTENCE_END.test(textOf(beside(element, "previousElementSibling")))));

/** Words that begin a sentence. */
const LEAST_BELOW = 5;

/** Whether one break alone parts a bold line from the sentences below it: what they tell of. */
export const isOverWords = (line: Element): boolean => {
  const next = line.nextElementSibling;
  const words = next?.nextSibling ?? null;
  return (
    line.matches("b,strong") &&
    isBreak(next) &&
    isOfLine(words) &&
    countWords(textOf(words)) >= LEAST_BELOW
  );
};

/** What stands over the laws that an answer or a judgment rests on. */
const LAW = /^(?:dasar hukum|putusan|peraturan perundang-undangan)\s*:$/i;

/** So many of them at the most. A page may have thousands of links, and each asks what stands above it. */
const MOST_LAWS = 20;

/** Whether a line is one of several links below such a label. */
function isLaw(line: Element): boolean {
  let above = beside(line, "previousElementSibling");
  for (let at = 1; at < MOST_LAWS && above && isLinks(above); at++)
    above = beside(above, "previousElementSibling");
  return LAW.test(textOf(above));
}

/** A paragraph whose only words are a link, and which does not say a whole sentence of the story. */
export function isLinkOnly(
  element: Element,
  text: string,
  zone: Zone,
): boolean {
  // "Listening to:", and what.
  const isAnnounced =
    zone === "text" &&
    textOf(beside(element, "previousElementSibling")).endsWith(":");
  // What is quoted below it stands there.
  const isSource =
    zone === "text" &&
    beside(element, "nextElementSibling")?.localName === "blockquote";
  if (isSource) return false;
  if (isLabelledLink(element, text) || isMarkedLink(element, text)) return true;
  // The number of a footnote leads back to where it was set.
  const isNumber =
    /^\d{1,3}$/.test(text) &&
    !isLinks(beside(element, "nextElementSibling") ?? element);
  const isBracketed = /^[[({].*[\])}]$/.test(text);
  // Hardly a headline ends with a full stop.
  const least = zone === "text" && /[.。”]$/.test(text) ? 40 : 80;
  return (
    isLinks(element) &&
    !isTime(text) &&
    !isAnnounced &&
    !isSignedLink(element, text) &&
    !isNumber &&
    !isLaw(element) &&
    (isBracketed || !(isSentence(text) && letterCount(text) > least))
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
export function isLinkList(list: Element, zone: Zone): boolean {
  const all = [...list.children].filter((item) => textOf(item) !== "");
  // The first may be a label: "Topik:".
  const items = all.slice(/[:：]$/.test(textOf(all[0])) ? 1 : 0);
  const before = list.previousElementSibling;
  return (
    items.length > 0 &&
    items.every(isLinks) &&
    !textOf(before).endsWith(":") &&
    !(zone === "text" && before && isHeading(before) && areNames(items))
  );
}

const NETWORK =
  /^(?:(?:send|share)(?: via| on)? )?(?:facebook|twitter|x(?:\.com)?|whatsapp|telegram|pinterest|linkedin|reddit|tumblr|flipboard|(?:facebook )?messenger|threads|bluesky|line|e-?mail|mail|sms|print|(?:copy )?link|share|save)$/i;

/** A list of the places where the page can be shared, by their names alone. */
export const isShareList = (list: Element): boolean => {
  const items = [...list.children].map(textOf).filter(Boolean);
  const before = beside(list, "previousElementSibling");
  return (
    items.filter((item) => NETWORK.test(item)).length >= 3 &&
    items.every(
      (item) => NETWORK.test(item) || /\b(?:link|teilen|share)\b/i.test(item),
    ) &&
    // What is headed, or announced, tells of them.
    !isHeading(before) &&
    !textOf(before).endsWith(":")
  );
};
