import type { Phrase } from "../profile.ts";
import { isProse, LOOSE } from "../prose.ts";
import { MARKER } from "../removals.ts";
import { briefText, textOf } from "../text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";

/** No phrase of a site's chrome is longer; longer text is not even tried. */
const LONGEST = 400;

/** All of a profile's phrases in one, to be asked once where hardly anything matches. */
const anyOf = new WeakMap<readonly Phrase[], RegExp>();

function anyPhrase(phrases: readonly Phrase[]): RegExp {
  const known = anyOf.get(phrases);
  if (known) return known;
  const any = new RegExp(
    phrases.map(({ pattern }) => `(?:${pattern.source})`).join("|"),
    // Not "u": folding the case of all of Unicode takes longer to prepare than all the rest.
    "i",
  );
  anyOf.set(phrases, any);
  return any;
}

const INLINE = new Set(["a", "span", "strong", "b", "em", "i", "small"]);

/** Words of a sentence that happen to be a phrase: "di atas <em>iklan</em> yang hanya". A banner's link of several words is not one. */
function isInSentence(element: Element, text: string): boolean {
  if (!INLINE.has(element.localName)) return false;
  if (element.localName === "a" && text.split(" ").length >= 3) return false;
  const beside = (node: Node): boolean =>
    [...(node.parentNode?.childNodes ?? [])].some(
      (other) =>
        textOf(other) !== "" &&
        (other.nodeType === 3 ||
          (other !== node && (other as Element).hasAttribute?.(LOOSE))),
    );
  for (
    let inner: Element | null = element;
    inner && INLINE.has(inner.localName);
    inner = inner.parentElement
  )
    if (beside(inner)) return true;
  return false;
}

/** The element before, past the placeholders of what was taken out already. */
function markerless(element: Element): Element | null {
  let previous = element.previousElementSibling;
  while (previous?.hasAttribute(MARKER))
    previous = previous.previousElementSibling;
  return previous;
}

/**
 * Whether it is an item of a list whose other items are the text's: steps of a manual tell their reader to sign in and to share, and
 * only a list of nothing but calls is the page's.
 */
export function isStep(
  element: Element,
  isOwn: (text: string) => boolean,
): boolean {
  const list = element.closest("li")?.parentElement;
  const texts = [...(list?.children ?? [])].map(textOf);
  return texts.some((text) => text !== "" && !isOwn(text));
}

/** Blocks and inline pieces whose whole text is a known phrase of the site, whatever their class. Outermost first. */
export function phrases(cleaning: Cleaning): void {
  const { body, profile } = cleaning;
  const any = anyPhrase(profile.phrases);
  for (const element of body.querySelectorAll(
    "p,div,label,section,aside,h1,h2,h3,h4,h5,h6,li,td,th,blockquote,a,span,strong,b,em,i,small",
  )) {
    if (!body.contains(element)) continue;
    const text = briefText(element, LONGEST);
    if (!text || !any.test(text)) continue;
    const phrase = profile.phrases.find(({ pattern }) => pattern.test(text));
    if (
      !phrase ||
      isInSentence(element, text) ||
      isStep(element, (other) => any.test(other))
    )
      continue;
    for (let left = phrase.withPrevious ?? 0; left > 0; left--) {
      const previous = markerless(element);
      if (previous && !isProse(previous))
        takeOut(previous, phrase.name, cleaning);
    }
    const next = phrase.withNext ? element.nextElementSibling : null;
    takeOut(element, phrase.name, cleaning);
    if (next && briefText(next, 79) !== null)
      takeOut(next, phrase.name, cleaning);
  }
}
