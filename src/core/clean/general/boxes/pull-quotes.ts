import type { Steps } from "../../../steps.ts";
import { isSentence, paragraphsWithin } from "../../../text/prose.ts";
import { briefText, letters, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Where a page sets a quote apart. One that names nobody may be quoted to be answered. */
const APART =
  "aside,[class*='pull' i][class*='quote' i],blockquote:is([class*='quote' i],[class*='citation' i],[class*='zitat' i]):not(.wp-block-quote,[class*='bbcode' i]),blockquote:has(cite,footer),[class*='quote' i]:has([class*='attribution' i]),div[class*='quote' i]:not(:has(p),[class*='bbcode' i])";

/** Whose the quote is, below it. */
const SPEAKER =
  "cite,footer,figcaption,[class*='author' i],[class*='attribution' i],[class*='speaker' i]";

/** The same in a heading, and as what in a line below it. */
const HEADED = ":is(h3,h4,h5,h6),:is(h3,h4,h5,h6)~p";

/** Letters. What is shorter may well be said twice; what is longer is no pull quote. */
const LEAST = 20;
const MOST = 400;

/** No article has more of them; each is looked for in the whole text. */
const MOST_QUOTES = 30;

/** The sentences of a quote, in letters alone, without who says it. */
function sentencesOf(quote: Element): string[] {
  const headed = [...quote.querySelectorAll(HEADED)].map(textOf);
  return [
    ...[...quote.querySelectorAll(SPEAKER)].map(textOf),
    ...headed.filter((words) => !isSentence(words)),
  ]
    .reduce((words, speaker) => words.replace(speaker, ""), textOf(quote))
    .split(/(?<=\p{L}[.!?…]+["”’]?) /u)
    .map(letters)
    .filter(Boolean);
}

/** The quote with who says it below it: "— Ani Lestari, geographer" in the same box. */
function withSpeaker(quote: Element, body: Element): Element {
  const box = quote.parentElement;
  const said = box && box !== body ? (briefText(box, MOST) ?? "") : "";
  const rest = said.replace(textOf(quote), "").trim();
  return box && /^(?:--|[—–-])\s?\p{Lu}[^.!?]{2,80}$/u.test(rest) ? box : quote;
}

/** Pull quotes: set apart, though paragraphs of the text say the same, letter for letter; between two sentences they may say who does. */
export function* pullQuotes(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const quotes = [...body.querySelectorAll(APART)].filter(
    (quote) => briefText(quote, MOST) !== null,
  );
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return;
  const paragraphs = yield* paragraphsWithin(body);
  // What somebody says may be a short paragraph.
  const blocks = new Set([...paragraphs, ...body.querySelectorAll("p")]);
  const said = [...blocks]
    .filter((block) => !block.closest(APART))
    .map((block) => letters(textOf(block)))
    .join("|");
  for (const quote of quotes) {
    if (!body.contains(quote)) continue;
    const sentences = sentencesOf(quote);
    if (
      sentences.join("").length >= LEAST &&
      sentences.every((sentence) => said.includes(sentence))
    )
      takeOut(withSpeaker(quote, body), "repeated", cleaning);
  }
}
