import Readability from "@mozilla/readability/Readability.js";
import { isOverTeasers } from "../clean/general/boxes/lists.ts";
import { COMMENTARY, COMMENTS, READERS } from "../doubt.ts";
import { grouped } from "../grouped.ts";
import { HIDDEN } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { remembered } from "../remembered.ts";
import { ALONE, each, filtered, type Steps } from "../steps.ts";
import {
  HEADINGS,
  isLeaf,
  isProse,
  LOOSE,
  lettersBesideLinks,
  lettersIn,
  linkedText,
  paragraphsIn,
  proseHome,
  proseIn,
} from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { briefText, fold, hasText, textOf } from "../text/text.ts";
import { CARD_LISTS, isCardList, storiesIn } from "./cards.ts";

/*
 * The judge of a page's text: Mozilla's Readability.
 */

/** Bears the number of a block. */
export const INDEX = "data-bening";
const BLOCKS =
  "p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,pre,blockquote,figure,figcaption,img,table,ul,ol,div,section,article";

/** On more elements, or more letters, Readability, which cannot rest on its way, would stop the page for longer than a tenth of a second. */
const MOST_JUDGED = 6000;
const MOST_LETTERS = 1_000_000;

/** What Readability holds for the article: the numbers of the blocks that it kept. */
export interface Verdict {
  byline: string;
  kept: Set<string>;
}

/** Whether a verdict holds a block for the article's. */
export const isKeptIn = (kept: ReadonlySet<string>, block: Element): boolean =>
  kept.has(block.getAttribute(INDEX) ?? "");

/** Adds a block, and all in it, to what a verdict holds for the article's. */
export function keepIn(kept: Set<string>, block: Element): void {
  for (const part of [block, ...block.querySelectorAll(`[${INDEX}]`)])
    kept.add(part.getAttribute(INDEX) ?? "");
}

/** Words of a title that stands in no heading: a shorter one may be a section's name. */
const LEAST_WORDS = 4;

/**
 * The place of the headline that is seen among blocks in order; -1 where none is. Pages of the first decades set it in large letters, in
 * no heading, above all running text: further down it may say once more what is read, or answered.
 */
export function headlineIn(blocks: readonly Element[], title: string): number {
  const isHeadline = (block: Element): boolean =>
    briefText(block, title.length) === title && !block.closest(`[${HIDDEN}]`);
  const heading = blocks.findIndex(
    (block) => block.matches("h1,h2") && isHeadline(block),
  );
  if (heading >= 0 || countWords(title) < LEAST_WORDS) return heading;
  const first = blocks.findIndex(isHeadline);
  const found = blocks[first];
  return found &&
    !blocks
      .slice(0, first)
      .some((block) => isProse(block) && !block.contains(found))
    ? first
    : -1;
}

/** Elements that hold blocks and, on untidy pages, loose lines of text between them. */
const HOLDERS = new Set([
  ...[
    "article",
    "blockquote",
    "body",
    "center",
    "dd",
    "div",
    "main",
    "section",
  ],
  ...["td", "th"],
]);

/** Whether what stands loose in an element is a line of its own. Of a paragraph that breaks part into several Readability makes a box. */
const holdsLines = (element: Element): boolean =>
  HOLDERS.has(element.localName) ||
  (/^(?:p|span|font)$/.test(element.localName) &&
    element.firstElementChild !== null &&
    element.querySelector("br + br") !== null);

/** The texts in an element, in order. */
function* textsIn(element: Element): Iterable<Node> {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text;
}

/**
 * Puts each line that stands in a box, and in no paragraph, into a span of its own, so that a judge's verdict on it can be read back:
 * of a box of words Readability makes a paragraph without the box's number.
 */
function* wrapLooseText({ document, scope }: Snapshot): Steps {
  // A paragraph may hold thousands.
  const isHolder = remembered(holdsLines);
  const loose = yield* filtered(
    textsIn(scope),
    (text) =>
      text.parentElement !== null &&
      hasText(text) &&
      isHolder(text.parentElement),
  );
  for (const text of loose) {
    const span = document.createElement("span");
    span.setAttribute(LOOSE, "");
    text.parentNode?.replaceChild(span, text);
    span.append(text);
  }
}

/**
 * The verdict on a page too large for Readability: all that stands in the smallest element around four fifths of its prose. It leaves
 * more of what is no article than Readability would, and loses no more.
 */
function* roughVerdict({ scope }: Snapshot): Steps<Verdict | null> {
  const weights = new Map<Element, number>();
  let all = 0;
  const blocks = "p,div,li,blockquote";
  const isLine = remembered(isLeaf);
  yield* each(scope.querySelectorAll(`${blocks},[${LOOSE}]`), (block) => {
    // What stands loose counts with its box, where that is a block of nothing but words.
    const box = block.hasAttribute(LOOSE) ? block.parentElement : null;
    if ((box?.matches(blocks) && isLine(box)) || !isLine(block)) return;
    const weight = textOf(block).length - linkedText(block) * 2;
    // Readability does not look at shorter paragraphs either.
    if (weight < 25) return;
    all += weight;
    for (
      let holder = block.parentElement;
      holder && scope.contains(holder);
      holder = holder.parentElement
    )
      weights.set(holder, (weights.get(holder) ?? 0) + weight);
  });
  const [home] = [...weights]
    .filter(([, weight]) => weight >= all * 0.8)
    .reduce<[Element | null, number]>(
      (least, next) => (next[1] <= least[1] ? next : least),
      [null, Number.POSITIVE_INFINITY],
    );
  if (!home) return null;
  const kept = [home, ...home.querySelectorAll(`[${INDEX}]`)].map(
    (block) => block.getAttribute(INDEX) ?? "",
  );
  return { byline: "", kept: new Set(kept) };
}

/** What a page marks as its article. */
const MARKED = ["[itemprop~='articleBody']", "article:has(h1)"];

/** Letters in what a page marks as its article, beside its title and other articles, at the least. With fewer it is none, or gathers them. */
const LEAST_OWN = 140;

/** Hides cards of other articles from the judge. */
function* hideOthers(scope: Element, url: string): Steps {
  const hidden = new Set<Element>();
  const hide = (box: Element | null): void => {
    if (!box || box.hasAttribute(HIDDEN)) return;
    box.setAttribute(HIDDEN, "");
    hidden.add(box);
  };
  yield* each(scope.querySelectorAll(CARD_LISTS), (list) => {
    if (isCardList(list, url)) hide(list);
    for (const story of storiesIn(list, url)) hide(story);
  });
  yield* each(scope.querySelectorAll(HEADINGS), (heading) => {
    if (isOverTeasers(heading)) hide(heading.parentElement);
  });
  if (hidden.size === 0) return;
  const homes = grouped(hidden, (box) => box.closest(MARKED.join(",")));
  yield* each(homes, ([home, own]) => {
    if (!home) return;
    const title = textOf(home.querySelector("h1")).length;
    const others = own
      .filter((box) => !box.parentElement?.closest(`[${HIDDEN}]`))
      .reduce((sum, box) => sum + lettersBesideLinks(box), 0);
    if (lettersBesideLinks(home) - title - others < LEAST_OWN)
      for (const box of own) box.removeAttribute(HIDDEN);
  });
}

/**
 * Lets Mozilla's Readability judge a copy of the snapshot. Its blocks are numbered first, so that its choice can be read back onto
 * the snapshot without taking over what it does to the markup. It sees neither what the page hides, nor what readers have written,
 * nor cards of other articles: of a short article beside many of them it would choose those. Where it chooses nothing of what the page
 * marks as its article, or hardly any of the running text, it is asked again, of that alone.
 * @param quick one pass instead of up to four: enough where a profile has found the text already
 */
export function* judge(
  snapshot: Snapshot,
  title: string,
  url: string,
  quick: boolean,
): Steps<Verdict | null> {
  if (!quick) {
    yield* wrapLooseText(snapshot);
    yield* hideOthers(snapshot.scope, url);
  }
  let index = 0;
  const blocks = snapshot.scope.querySelectorAll(quick ? BLOCKS : "*");
  yield* each(
    blocks,
    (block) => block.setAttribute(INDEX, String(index++)),
    2000,
  );
  yield;
  const letters = snapshot.scope.textContent?.length ?? 0;
  if (index > MOST_JUDGED || letters > MOST_LETTERS)
    return quick ? null : yield* roughVerdict(snapshot);
  const verdict = yield* choice(snapshot, title, quick);
  yield;
  if (quick) return verdict;
  const home =
    markedBeside(snapshot.scope, title, verdict) ??
    bulkBeside(snapshot.scope, verdict);
  if (!home) return verdict;
  yield;
  return (yield* choice(snapshot, title, quick, home)) ?? verdict;
}

/** What Readability would take for the article's byline within a quote. */
const SPEAKERS =
  ":is(blockquote,figure,q,:is([class*='quote'],[class*='testimonial']):not(:has(h1))) :is([class*='author'],[rel='author'],[itemprop='author'])";

/** Letters of running text in what a page marks as its article, at the least. */
const LEAST_MARKED = 140;

/** Whether a judge kept anything of an element. */
const keptOf = (element: Element, verdict: Verdict): boolean =>
  [element, ...element.querySelectorAll(`[${INDEX}]`)].some((block) =>
    isKeptIn(verdict.kept, block),
  );

/** The heading of the first level that is the page's headline; undefined where none is. */
export const ownHeadline = (
  scope: Element,
  title: string,
): Element | undefined =>
  [...scope.querySelectorAll("h1")].find((line) => textOf(line) === title);

/**
 * What the page marks as the place of its article, if nothing of it was kept. An `article` with a headline of its own beside the page's
 * is the next one.
 */
function markedBeside(
  scope: Element,
  title: string,
  verdict: Verdict | null,
): Element | null {
  const own = ownHeadline(scope, title);
  const isNext = (place: Element): boolean =>
    place.localName === "article" &&
    own !== undefined &&
    !place.contains(own) &&
    place.querySelector("h1") !== null;
  const home = [...MARKED, "main,[role='main']"]
    .flatMap((mark) => scope.querySelector(mark) ?? [])
    .find((place) => !isNext(place) && proseIn(place) >= LEAST_MARKED);
  return home && verdict && !keptOf(home, verdict) ? home : null;
}

/** Of a page's running text, so much stands together. */
const BULK = 0.6;

/** Where it is never the article's. What a page calls related may be all of it. */
const NEVER = `[${HIDDEN}],[${READERS}],aside,nav,footer,${COMMENTS},[role='complementary']`;

/** Where most of a page's running text stands, if the judge kept none of it: a name within a name has misled him. */
function bulkBeside(scope: Element, verdict: Verdict | null): Element | null {
  const blocks = paragraphsIn(scope).filter((block) => !block.closest(NEVER));
  const kept = verdict ? blocks.filter((block) => keptOf(block, verdict)) : [];
  // What readers say beside a short article may be more than the article.
  if (lettersIn(blocks) < LEAST_MARKED || lettersIn(kept) >= LEAST_MARKED)
    return null;
  const bulk = proseHome(scope, BULK, blocks);
  return bulk.closest(NEVER) ? null : bulk;
}

/** Readability's choice in a copy of the snapshot, or in one element of it alone. */
function* choice(
  snapshot: Snapshot,
  title: string,
  quick: boolean,
  only?: Element,
): Steps<Verdict | null> {
  const copy = snapshot.document.cloneNode(true) as Document;
  copy.title = title;
  if (only) copy.body.replaceChildren(only.cloneNode(true));
  for (const hidden of copy.querySelectorAll(`[${HIDDEN}],[${READERS}]`))
    hidden.remove();
  yield;
  // Readability makes plain text of links that run script: their numbers, and by them their words, would be lost.
  for (const link of copy.querySelectorAll("a[href^='javascript:' i]"))
    link.removeAttribute("href");
  // Who is quoted is not who wrote it.
  for (const speaker of copy.querySelectorAll(SPEAKERS))
    for (const name of ["class", "id", "rel", "itemprop"])
      speaker.removeAttribute(name);
  // By its name an article that readers may comment on ("commented") would be taken for the comments, and so would a commentary.
  for (const text of copy.querySelectorAll(
    `article[class]:has(h1),${COMMENTARY}`,
  ))
    text.className += " article";
  yield ALONE;
  const result = new Readability<Node>(copy, {
    disableJSONLD: true,
    serializer: (node) => node,
    ...(quick ? { charThreshold: 1 } : {}),
  }).parse();
  if (!result?.content) return null;
  const content = result.content as Element;
  return {
    byline: fold(result.byline ?? ""),
    kept: new Set(
      [...content.querySelectorAll(`[${INDEX}]`)].map(
        (block) => block.getAttribute(INDEX) ?? "",
      ),
    ),
  };
}
