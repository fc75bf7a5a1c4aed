import type { ElementContent } from "hast";
import { absolute } from "../../address.ts";
import { HIDDEN } from "../../page/marks.ts";
import { inOneLine, type Line } from "../../text/lines.ts";
import { countWords, letterCount } from "../../text/script.ts";
import {
  briefText,
  fold,
  hasText,
  letters,
  longest,
  textOf,
} from "../../text/text.ts";
import { isElement, isMarker, plain } from "../../tree/nodes.ts";
import { aroundHeadline, dateIn, LONGEST_TAIL } from "../around.ts";
import { WRITER } from "../writers/roles.ts";
import {
  aboveText,
  LONGEST_HEADLINE,
  largeLine,
  lineBegun,
  lineHeld,
  partShown,
} from "./unmarked-headline.ts";

/** A headline, and whether the page shows it, or only calls itself so. */
export interface Headline {
  title: string;
  isShown: boolean;
}

/** No page has its headline behind so many others. */
export const MOST_HEADINGS = 500;

const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** A headline in other words: most of what it says is in the title, too. */
export function isLikeTitle(text: string, title: string): boolean {
  const words = wordsIn(text);
  const known = new Set(wordsIn(title));
  return (
    words.length >= 3 &&
    words.filter((word) => known.has(word)).length >= words.length * 0.7
  );
}

/** "Judul | Market - Bisnis.com" without what follows the last title-like part, unless the page has it for a heading. */
export function withoutSite(
  title: string,
  publisher: string,
  isHeading: (part: string) => boolean,
): string {
  const [all = "", part = ""] = /\s+[|–—-]\s+([^|–—]{1,40})$/.exec(title) ?? [];
  if (all === "" || isHeading(part)) return title;
  const cut = title.slice(0, -all.length);
  const tail = title.slice(cut.length).toLowerCase();
  const isSite =
    publisher === ""
      ? countWords(cut) >= 4
      : tail.includes(publisher.toLowerCase()) || / \| /.test(tail);
  const shorter = isSite && letterCount(cut) >= 15 ? cut : title;
  return shorter !== title && publisher !== ""
    ? withoutSite(shorter, publisher, isHeading)
    : shorter;
}

/** The elements and the loose words of a line. */
const partsOf = (line: Element): Node[] => [
  ...[...line.childNodes].filter(({ nodeType }) => nodeType === 3),
  ...line.querySelectorAll("span,div,a"),
];

/** A number that is no year. */
const COUNT = String.raw`(?!(?:19|20)\d\d(?!\d))\d{1,4}`;

/**
 * What pages set behind a headline: where its link leads, which page it is, how many have answered. A year, "(Part 2 of 3)" or
 * "[Opinion]" is the headline's own.
 */
const BEHIND = new RegExp(
  String.raw`^\s*(?:[([（【]\s*(?:[\w-]+(?:\.[\w-]+)+|\d+\s*/\s*\d+(?:\s\p{L}+)?|${COUNT}(?:\s\p{L}+)?)\s*[)\]）】]\s*)?(?:${COUNT})?$`,
  "u",
);

/** What parts a kicker from its headline. */
const SIGNS = /[:|–—]/;

/** A line without the link behind it that says how many have answered: "(87)". */
function withoutCount(line: Element): string {
  const all = inOneLine(line);
  const { lastElementChild: last } = line;
  const count = last?.localName === "a" ? textOf(last) : "";
  return /^\(\d{1,5}\)$/.test(count) && all.endsWith(count)
    ? fold(all.slice(0, -count.length))
    : all;
}

/** Whether a line goes on behind its headline with no more than that. */
const isTail = (line: string, said: string): boolean =>
  line.startsWith(said) &&
  line.length <= said.length + LONGEST_TAIL &&
  BEHIND.test(line.slice(said.length));

/** For whom an article is, in an element of its own before its headline. */
const BADGE =
  /^(?:abonné(?:e?s)?|(?:article )?réservé aux abonnés|abo|premium|subscribers?(?: only)?|members? only|solo suscriptores|exclusivo (?:para )?(?:suscriptores|assinantes)|khusus pelanggan)$/i;

/** Letters of such a badge. */
const LONGEST_BADGE = 40;

/** The badge that a heading begins with; null where it begins with its words. */
function badgeOf(line: Element): Element | null {
  const first = [...line.childNodes].find(hasText);
  return first?.nodeType === 1 &&
    BADGE.test(briefText(first as Element, LONGEST_BADGE) ?? "")
    ? (first as Element)
    : null;
}

/**
 * A heading without the form of it, for narrow windows, that the page hides, and without such a badge.
 * @param own what the page calls itself, in letters: where that begins so, too, it is the headline's own word
 */
function shown(line: Element, own: string): Element {
  const found = badgeOf(line);
  const badge = found && !own.startsWith(letters(textOf(found))) ? found : null;
  if (!badge && !line.querySelector(`[${HIDDEN}]`)) return line;
  const copy = line.cloneNode(true) as Element;
  if (badge) badgeOf(copy)?.remove();
  for (const hidden of copy.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  return hasText(copy) ? copy : line;
}

/** Lines below a headline that are looked at for who wrote the article, and when. */
const LINES_BELOW = 3;

/** Whether a heading has writer or day right below it: a site's name has its menu there. */
const isSigned = (text: string, lines: readonly Line[]): boolean =>
  aroundHeadline(lines, text)
    .below.slice(0, LINES_BELOW)
    .some((line) => WRITER.test(line.text) || dateIn(line) !== null);

/** The path of a site's home page. */
const HOME = /^\/(?:(?:index|default|home)(?:\.\w{3,5})?)?$/i;

/** Headings that are asked for writer and day. */
const MOST_SIGNED = 20;

/**
 * The headline where no profile says where it stands: the one that the page's own title holds, which is as the page shows it; else what
 * the page calls itself.
 * @param roots where it may stand
 * @param lines the page's lines, of a page that is no known publisher's
 * @param named what the page calls itself where it is shared, and in its window; "" where it does not
 * @param url the page's address
 * @param isPublisher whether the page is a known publisher's, which has one headline; elsewhere the only one may be the site's name
 */
export function headline(
  roots: readonly ParentNode[],
  lines: readonly Line[],
  { shared: named, window }: { shared: string; window: string },
  url: string,
  isPublisher: boolean,
): Headline {
  const isHome = (link: Element): boolean => {
    const there = absolute(link.getAttribute("href"), url);
    return there !== null && HOME.test(new URL(there).pathname);
  };
  /** A blog's name leads to where its posts are; a thread's headline on its later pages to its first, and the window bears it first. */
  const isOfSite = (line: Element): boolean =>
    [...line.querySelectorAll("a[href]")].some((link) => {
      const there = absolute(link.getAttribute("href"), url);
      return (
        isHome(link) ||
        (there?.endsWith("/") === true &&
          there !== url &&
          url.startsWith(there) &&
          !letters(window).startsWith(letters(textOf(line))))
      );
    });
  // Manuals end their headlines with a link to themselves; the site's name leads to its home page.
  const own = letters(named);
  // "Opinion | Harga beras turun lagi": in the line the sign may not be shown.
  const [, behindKicker = ""] =
    /^(?:\S+ ){1,2}\| ([^|]{10,})$/.exec(named) ?? [];
  /**
   * What the page calls itself, of a line in which only a style sheet parts it from a kicker before it, or from a few words behind it:
   * where the link leads, how many have answered, which page it is. Else all of the line.
   */
  const saidIn = (line: Element): string => {
    const all = withoutCount(line);
    const whole = letters(all);
    if (
      behindKicker !== "" &&
      whole === own &&
      partsOf(line).some(
        (part) => letters(textOf(part)) === letters(behindKicker),
      )
    )
      return behindKicker;
    // "Ladang: Harga jagung turun", whose colon is a colour in the line.
    if (whole === own && SIGNS.test(named) && !SIGNS.test(all)) return named;
    if (own === "" || whole.length === own.length) return all;
    for (const part of partsOf(line)) {
      const said = fold(part.textContent ?? "");
      if (letters(said) !== own) continue;
      const isLast = whole.endsWith(own);
      // "Review: ", "Who has closed it?" before it are the headline's own.
      const before = fold(all.slice(0, all.length - said.length));
      // So is "15", before things of which there are as many.
      const isKicker = /[\p{L}\d]$/u.test(before) && /\p{L}/u.test(before);
      if (isLast ? isKicker : isTail(all, said)) return said;
    }
    return all;
  };
  const textsOf = (selector: string): string[] =>
    roots
      .flatMap((root) =>
        [...root.querySelectorAll(selector)].slice(0, MOST_HEADINGS),
      )
      .filter((line) => isPublisher || !isOfSite(line))
      .map((line) => saidIn(shown(line, own)).replace(/\s*¶$/, ""))
      .filter((text) => letterCount(text) >= 10);
  const headlines = textsOf("h1");
  const all = [...headlines, ...textsOf("h2,h3")];
  const isHeld = (text: string): boolean => own.includes(letters(text));
  // A short and a long form of it, for narrow and wide screens, may be the same.
  const holds = (text: string): boolean =>
    letters(text).includes(own) && letters(text) !== own + own;
  // "Kabar | Harga beras" over "Harga beras turun lagi".
  const parts = named
    .split(/ [-–—|:»>] |: /)
    .map(letters)
    .filter((part) => part.length >= 10);
  const begins = (text: string): boolean =>
    parts.some((part) => letters(text).lastIndexOf(part) === 0);
  const [slug = ""] = new URL(url).pathname
    .split("/")
    .filter(Boolean)
    .slice(-1)
    .map((part) => letters(part.replace(/\.\w+$/, "")));
  // "/read/…/harga-beras-turun-lagi": a page that calls itself otherwise has its headline in its address.
  const isAddressed = (text: string): boolean =>
    countWords(text) >= 4 && slug === letters(text);
  const [only, ...others] = headlines.filter((text) => countWords(text) >= 3);
  // Windows and shares are given a shorter one, shares only the section's name at times.
  const isOnlyLonger =
    only !== undefined &&
    others.length === 0 &&
    !letters(only).includes(own) &&
    isLikeTitle(countWords(named) < 3 ? window : named, only);
  // The page calls itself after its publisher: what it calls a headline.
  const called = (): string | undefined => {
    const texts = textsOf("[class*='headline']:not(a,:has(a))").filter(
      (text) => countWords(text) >= 4 && text.length <= LONGEST_HEADLINE,
    );
    return new Set(texts).size === 1 ? texts[0] : undefined;
  };
  // A name over the rest of it, in a heading below the first level, is part of it.
  const isPart = (text: string): boolean =>
    countWords(text) < 3 &&
    !headlines.includes(text) &&
    letters(text).length < own.length * 0.4;
  // The only heading with writer or day right below it, near the top: others' cards have them, too.
  const signedOnly = (): string | undefined => {
    const signed = new Set(
      all
        .slice(0, MOST_SIGNED)
        .filter((text) => countWords(text) >= 4 && isSigned(text, lines)),
    );
    return signed.size === 1 ? [...signed][0] : undefined;
  };
  const held = longest(all.filter((text) => isHeld(text) && !isPart(text)));
  // Its kicker may stand before it in another heading: the first level says the headline alone. So it does before a longer summary.
  const alone = longest(headlines.filter(isHeld));
  const isAlone =
    countWords(alone) >= 4 &&
    (letters(held).endsWith(letters(alone)) ||
      own.indexOf(letters(alone)) < own.indexOf(letters(held)));
  const found =
    headlines.find(holds) ||
    headlines.find(isAddressed) ||
    (isAlone ? alone : held) ||
    headlines.find(begins) ||
    (isPublisher
      ? only
      : (isOnlyLonger
          ? lineHeld(aboveText(lines), named) || only
          : lineHeld(lines, named)) ||
        all.find(begins) ||
        called() ||
        (only !== undefined &&
          others.length === 0 &&
          isSigned(only, lines) &&
          only) ||
        // Where it is shared it has another title; behind it in the window the site's name is shorter.
        headlines.find(
          (text) =>
            countWords(text) >= 3 &&
            letters(window).startsWith(letters(text)) &&
            countWords(window) < countWords(text) * 2,
        ) ||
        signedOnly() ||
        partShown(lines, window) ||
        lineBegun(lines, window) ||
        (all.length === 0 && largeLine(lines)));
  return found
    ? { title: found, isShown: true }
    : { title: named || (only ?? ""), isShown: false };
}

/** Letters of a line before the headline. */
const LONGEST_LABEL = 80;

/** So many blocks at the top may be such lines, and the headline. */
const HEAD = 6;

/** The heading at the top of a text: its headline, where the page calls itself otherwise; null where there is none. */
export function headlineOf(blocks: readonly ElementContent[]): string | null {
  for (const block of blocks
    .filter((one) => isElement(one) && !isMarker(one))
    .slice(0, HEAD)) {
    if (!isElement(block)) continue;
    const text = fold(plain(block));
    if (
      /^h[1-6]$/.test(block.tagName) &&
      countWords(text) >= 3 &&
      text.length <= LONGEST_HEADLINE
    )
      return text;
    if (letterCount(text) > LONGEST_LABEL) return null;
  }
  return null;
}
