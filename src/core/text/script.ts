/*
 * How much a text says, whatever script it is written in. Some put no space between words, and a sign of some says as much as two or
 * three letters of an alphabet: a whole Chinese sentence can be shorter than an English label.
 */

/** Signs that stand for syllables or words. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Alphabets without spaces between words. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Letters to a word where no space tells: roughly, and enough to tell a sentence from a label. */
const DENSE_WORD = 2;
const UNSPACED_WORD = 5;

/**
 * Whether a text is in Latin's plain letters alone, as most are. For it no pattern of the letters of all scripts needs to be made, which
 * takes a browser longer than to read a page's whole text.
 */
export const isPlainLatin = (text: string): boolean =>
  /^[\s -~\u2000-\u206f]*$/.test(text);

/** Every text of an alphabet that spaces its words, and most of what is read here: nothing further needs to be looked at. */
const isSpaced = (text: string): boolean =>
  !/[\u0e00-\u109f\u1780-\u17ff\u2e80-\u9fff]/.test(text);

const count = (text: string, pattern: RegExp): number =>
  text.match(pattern)?.length ?? 0;

/** The number of words. */
export function countWords(text: string): number {
  const spaced = isSpaced(text)
    ? text
    : text.replace(DENSE, " ").replace(UNSPACED, " ");
  const words = count(
    spaced,
    isPlainLatin(spaced)
      ? /[A-Za-z\d][A-Za-z\d.,'’%-]*/g
      : /[\p{L}\p{N}][\p{L}\p{N}.,'’%-]*/gu,
  );
  return spaced === text
    ? words
    : words +
        Math.ceil(count(text, DENSE) / DENSE_WORD) +
        Math.ceil(count(text, UNSPACED) / UNSPACED_WORD);
}

/** The number of letters of an alphabet that would say as much. */
export const letterCount = (text: string): number =>
  isSpaced(text)
    ? text.length
    : Math.round(text.length + count(text, DENSE) * 1.5);
