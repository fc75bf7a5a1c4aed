import type { Phrase, SiteProfile } from "../profile.ts";
import { MARKER } from "../removals.ts";
import { each, type Steps } from "../steps.ts";
import { take } from "../take.ts";
import { isBold, isProse, LOOSE, proseIn } from "../text/prose.ts";
import { briefText, near, textOf } from "../text/text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";

/** No phrase of a site's chrome is longer; longer text is not even tried. */
const LONGEST = 400;

/** All of a profile's phrases in one, in small letters, to be asked once where hardly anything matches. */
const anyOf = new WeakMap<readonly Phrase[], RegExp>();

function anyPhrase(phrases: readonly Phrase[]): RegExp {
  const known = anyOf.get(phrases);
  if (known) return known;
  const any = new RegExp(
    // Neither "i" nor "u": letters of any case, and the more those of all of Unicode, take longer to prepare than all the rest.
    phrases.map(({ pattern }) => `(?:${pattern.source})`).join("|"),
  );
  anyOf.set(phrases, any);
  return any;
}

const INLINE = new Set(["a", "span", "strong", "b", "em", "i", "small"]);

/** Whether a sentence goes on behind an element, on its line or the next: with a small letter. */
function goesOn(element: Element): boolean {
  let next = element.nextSibling;
  while (next && textOf(next) === "") next = next.nextSibling;
  const [first = ""] = textOf(next);
  return first !== first.toUpperCase();
}

/** Words of a sentence that happen to be a phrase: "di atas <em>iklan</em> yang hanya". A banner's link of several words is not one. */
function isInSentence(element: Element, text: string): boolean {
  if (!INLINE.has(element.localName)) return false;
  if (element.localName === "a" && text.split(" ").length >= 3)
    return (
      /^\s?,/.test(element.nextSibling?.textContent ?? "") &&
      /[.!?]\s$/.test(element.previousSibling?.textContent ?? "")
    );
  const isWords = (other: ChildNode): boolean =>
    (other.nodeType === 3 || (other as Element).hasAttribute?.(LOOSE)) &&
    textOf(other) !== "";
  return (
    goesOn(element) ||
    near(element, "previousSibling").some(isWords) ||
    near(element, "nextSibling").some(isWords)
  );
}

/** "…, kata dia.", "…, the company said": what somebody says is the text's, however much it sounds like a call. */
export const isSaid = (text: string): boolean =>
  // Most calls have no such sign, and need no longer pattern.
  /[,”"’]/.test(text) &&
  /[”"’],? ?(?:kata|ujar|tutur|ungkap|papar|imbuh|ucap|tandas|terang|jelas|tegas|sebut|tulis)|, ?(?:(?:demikian|kata(?! demi)|ujar|tutur|ungkap|papar|imbuh|ucap|tandas)(?:nya)?|(?:jelas|tegas|sebut|tulis|terang)(?:nya| dia| ia))\b|[,”"’] (?:[\w.]+ ){0,4}(?:said|says|wrote|added)\b/i.test(
    text,
  );

/** The element before, past the placeholders of what was taken out already. */
function markerless(element: Element): Element | null {
  let previous = element.previousElementSibling;
  while (previous?.hasAttribute(MARKER))
    previous = previous.previousElementSibling;
  return previous;
}

/** So many items of a list, or cells of a table, are looked at: there may be thousands, and each may be asked about. */
const MOST_PEERS = 100;

/** Whether cells lay out a page: one has running text, and none heads its column or row. */
const areLayout = (cells: readonly Element[]): boolean =>
  !cells.some((cell) => cell.localName === "th") &&
  cells.some((cell) => cell.localName === "td" && proseIn(cell) > 0);

/** The items of the list, or the cells of the table, of which an element is one or all of one. */
function* peersOf(element: Element): Iterable<Element> {
  const own = element.closest("li,td,th");
  const table = own?.closest("table");
  if (own?.localName === "li") {
    let item = own.parentElement?.firstElementChild;
    for (; item; item = item.nextElementSibling) yield item;
  } else if (table) {
    const walker = table.ownerDocument.createTreeWalker(
      table,
      1 /* elements */,
    );
    for (let part = walker.nextNode(); part; part = walker.nextNode())
      if ((part as Element).matches("td,th")) yield part as Element;
  }
}

/**
 * Whether it is an item of a list, or a cell of a table, whose others are the text's: steps of a manual tell their reader to sign in
 * and to share, a column is headed "Share", and only a list of nothing but calls is the page's.
 */
export function isStep(
  element: Element,
  isOwn: (text: string) => boolean,
): boolean {
  const peers = take(peersOf(element), MOST_PEERS);
  return (
    peers.some((peer) => {
      const text = textOf(peer);
      return text !== "" && !isOwn(text);
    }) && !areLayout(peers)
  );
}

/** The paragraph that is all bold, of which an element is a part or all. */
function boldLineOf(element: Element): Element | null {
  const line = element.closest("p");
  return line && isBold(line) ? line : null;
}

/** Letters that a film may have for its title. */
const LONGEST_TITLE = 79;

/** A film, and hardly a word. */
function isFilmAlone(element: Element): boolean {
  const text = briefText(element, LONGEST_TITLE);
  return (
    text === "" ||
    (text !== null &&
      proseIn(element) === 0 &&
      element.querySelector("iframe") !== null)
  );
}

/** Phrases of the site that an article's part may be headed by, too. */
const HEADS = new Set([
  "live-caption",
  "list-heading",
  "premium-box",
  "video-box",
  "advertisement",
]);

/**
 * Whether a heading stands over text of the article's, whatever it shares with the page's: "Timeline", "Iklan". What calls to look at
 * the film below it does so in the text, too, where text follows.
 */
function isOverText(
  element: Element,
  { name, withNext }: Phrase,
  { hosts }: SiteProfile,
): boolean {
  if (hosts.length === 0 || !HEADS.has(name)) return false;
  const heading = withNext
    ? element
    : name === "advertisement"
      ? // In smaller ones, and in bold, sites write labels.
        element.closest("h2,h3")
      : (element.closest("h2,h3,h4,h5,h6") ?? boldLineOf(element));
  let next = heading?.nextElementSibling;
  if (withNext && next && isFilmAlone(next)) next = next.nextElementSibling;
  return next?.localName === "p" && isProse(next);
}

/** All that a cell holds, in a box: the cell stays where the piece goes, or the columns would shift. */
function contentOf(cell: Element): Element {
  const box = cell.ownerDocument.createElement("div");
  box.append(...cell.childNodes);
  cell.append(box);
  return box;
}

/** Whether a text is one of a profile's phrases. */
export const isPhrase = (text: string, { phrases }: SiteProfile): boolean =>
  anyPhrase(phrases).test(text.toLowerCase());

/** Blocks and inline pieces whose whole text is a known phrase of the site, whatever their class. Outermost first. */
export function* phrases(cleaning: Cleaning): Steps {
  const { body, profile } = cleaning;
  const mayBe = (text: string): boolean => isPhrase(text, profile);
  const all = body.querySelectorAll(
    "p,div,label,section,aside,h1,h2,h3,h4,h5,h6,li,td,th,blockquote,a,span,strong,b,em,i,small",
  );
  yield* each(all, (element) => {
    if (!body.contains(element)) return;
    const text = briefText(element, LONGEST);
    if (!text || !mayBe(text)) return;
    const phrase = profile.phrases.find(({ pattern }) => pattern.test(text));
    if (
      !phrase ||
      isSaid(text) ||
      isInSentence(element, text) ||
      isStep(element, mayBe) ||
      isOverText(element, phrase, profile)
    )
      return;
    for (let left = phrase.withPrevious ?? 0; left > 0; left--) {
      const previous = markerless(element);
      if (previous && !isProse(previous))
        takeOut(previous, phrase.name, cleaning);
    }
    const next = phrase.withNext ? element.nextElementSibling : null;
    takeOut(
      element.matches("td,th") ? contentOf(element) : element,
      phrase.name,
      cleaning,
    );
    if (next && isFilmAlone(next)) takeOut(next, phrase.name, cleaning);
  });
}
