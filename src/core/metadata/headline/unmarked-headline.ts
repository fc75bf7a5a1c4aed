import type { Line } from "../../text/lines.ts";
import { isSentence } from "../../text/prose.ts";
import { countWords, letterCount } from "../../text/script.ts";
import { letters, longest } from "../../text/text.ts";

/*
 * A headline that is none by its markup: told by what the window says, or by its letters.
 */

/** Letters. What is longer is no headline. */
export const LONGEST_HEADLINE = 300;

/** The lines before the first sentence. */
export function aboveText(lines: readonly Line[]): readonly Line[] {
  const text = lines.findIndex(
    (line) => isSentence(line.text) && letterCount(line.text) >= 80,
  );
  return text < 0 ? lines : lines.slice(0, text);
}

/** The longest line, no link, of a page whose headline is none by its markup that the page's own title holds; "" where none is most of it. */
export function lineHeld(lines: readonly Line[], named: string): string {
  const own = letters(named);
  return longest(
    lines
      .filter(({ isLink }) => !isLink)
      .map(({ text }) => text)
      .filter(
        (text) =>
          text.length <= named.length &&
          countWords(text) >= 3 &&
          letters(text).length > own.length * 0.4 &&
          own.includes(letters(text)),
      ),
  );
}

/** Words of a part of a window's title that may be a headline. */
const LEAST_WORDS = 4;

/** Signs between the parts of a window's title that are looked at. */
const MOST_SIGNS = 8;

/** A window's title cut at its signs: every run of its parts. */
function partsOf(named: string): string[] {
  const signs = [...named.matchAll(/\s(?:[-–—|»>]|\|\||::)\s|:\s/g)].slice(
    0,
    MOST_SIGNS,
  );
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), named.length];
  return starts
    .flatMap((start) =>
      ends.filter((end) => end > start).map((end) => named.slice(start, end)),
    )
    .filter((part) => part !== named && countWords(part) >= LEAST_WORDS);
}

/**
 * What a window says beside its site's or forum's name, and those of its parts, where a page shows that for itself, as a part of a line
 * or behind a kicker: the longest; "" where there is none.
 */
export const partShown = (lines: readonly Line[], named: string): string =>
  longest(
    partsOf(named).filter((part) =>
      lines.some(
        ({ text, pieces }) =>
          text === part || pieces.includes(part) || text.endsWith(`: ${part}`),
      ),
    ),
  );

/** The one line above the text that begins with such a part, which the window cuts at a comma; "" where there is none. */
export function lineBegun(lines: readonly Line[], named: string): string {
  const parts = partsOf(named);
  const begun = aboveText(lines).filter(
    ({ text, isLink }) =>
      !isLink &&
      text.length <= LONGEST_HEADLINE &&
      parts.some((part) => text.startsWith(`${part}, `)),
  );
  return begun.length === 1 ? (begun[0]?.text ?? "") : "";
}

/** The one line above the text that is set as headlines were before there were style sheets: bold, and in a large font. */
export function largeLine(lines: readonly Line[]): string {
  const large = aboveText(lines).filter(
    ({ text, element, isLink }) =>
      !isLink &&
      countWords(text) >= 4 &&
      text.length <= LONGEST_HEADLINE &&
      element.closest("font[size='4'],font[size='5'],font[size='6']") !==
        null &&
      (element.closest("b,strong") ?? element.querySelector("b,strong")) !==
        null,
  );
  return large.length === 1 ? (large[0]?.text ?? "") : "";
}
