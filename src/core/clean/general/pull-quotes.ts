import { briefText, letters, textOf } from "../../text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";

/** Where a page sets a quote apart. */
const APART =
  "aside,blockquote:has(cite,footer),[class*='quote' i]:not(p,span)";

/** Whose the quote is, below it. */
const SPEAKER =
  "cite,footer,figcaption,[class*='author' i],[class*='attribution' i]";

/** Letters. What is shorter may well be said twice; what is longer is no pull quote. */
const LEAST = 20;
const MOST = 400;

/** What a quote says, without who says it. */
function wordsIn(quote: Element): string {
  const speakers = [...quote.querySelectorAll(SPEAKER)].map(textOf);
  return letters(
    speakers.reduce(
      (words, speaker) => words.replace(speaker, ""),
      textOf(quote),
    ),
  );
}

/** Pull quotes: set apart, though the text says the same, letter for letter. */
export function pullQuotes(cleaning: Cleaning): void {
  const { body } = cleaning;
  let all: string | null = null;
  for (const quote of body.querySelectorAll(APART)) {
    if (!body.contains(quote) || briefText(quote, MOST) === null) continue;
    const words = wordsIn(quote);
    if (words.length < LEAST) continue;
    all ??= letters(textOf(body));
    if (all.indexOf(words) !== all.lastIndexOf(words))
      takeOut(quote, "repeated", cleaning);
  }
}
