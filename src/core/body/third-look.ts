import { bearersOf } from "../classes.ts";
import { POSTS } from "../clean/embeds.ts";
import { ASIDE, COMMENTS } from "../doubt.ts";
import { follows } from "../order.ts";
import { FORM, HIDDEN, PANEL } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { remembered } from "../remembered.ts";
import { each, type Steps } from "../steps.ts";
import { linesOf } from "../text/lines.ts";
import {
  HEADINGS,
  isLeaf,
  isOpener,
  isProse,
  isSentence,
  linkedText,
  SUBHEADINGS,
} from "../text/prose.ts";
import { briefText, textOf } from "../text/text.ts";
import { isKeptIn, keepIn } from "./judge.ts";
import { isBeside, proseOf, signature } from "./second-look.ts";

/*
 * What stands among the text's paragraphs, or in boxes alike theirs, and was left out by the judge.
 */

/** Page builders number what they build: "row_3". */
const kindOf = (element: Element): string =>
  signature(element).replace(/[-_]\d+(?=\.|$)/g, "");

/** So many boxes of a page builder lie around its text. */
const MOST_LEVELS = 5;
/** Where there are more, each holds a paragraph or two, and their class was looked for. */
const MOST_HOMES = 8;

/**
 * What lies on the same path of boxes, by their kinds, as a home of the text, as far up as a page builder goes. Boxes without a name
 * are told by their path in the article alone.
 * @param own what the page marks as the article with its headline, if anything
 */
function onSamePath(
  home: Element,
  scope: Element,
  own: Element | null,
): Element[] {
  const end = home.classList.length > 0 ? scope : own;
  if (!end) return [];
  const path: string[] = [];
  let top = home;
  while (path.length < MOST_LEVELS && top.parentElement && top !== end) {
    path.unshift(kindOf(top));
    top = top.parentElement;
  }
  const within = (box: Element, at: number): Element[] =>
    at === path.length
      ? [box]
      : [...box.children].flatMap((child) =>
          kindOf(child) === path[at] ? within(child, at + 1) : [],
        );
  return within(top, 0).filter((other) => other !== home);
}

/** What stands between boxes of a text and is none of it, by what is common to such names. */
const BESIDE = `${ASIDE},header,${["subscri", "meta", "author", "reporter", "quote"].map((name) => `[class*='${name}' i]`)}`;

/** So many paragraphs of the text bear the same class before it is taken for the text's. */
const LEAST_ALIKE = 3;
/** So many boxes around some of them. */
const LEAST_HOMES = 2;

/** The names that at least half of the elements bear, and several of them. */
function namesOf(elements: ReadonlySet<Element>, least: number): string[] {
  const bearing = new Map<string, number>();
  for (const element of elements)
    for (const name of element.classList)
      bearing.set(name, (bearing.get(name) ?? 0) + 1);
  return [...bearing.keys()].filter(
    (name) => (bearing.get(name) ?? 0) >= Math.max(least, elements.size / 2),
  );
}

/** What newsrooms of several countries call a box of facts within a text. */
const FACTS = `:is(div,aside,section):is(${["infobox", "info-box", "factbox", "fact-box", "faktenbox", "faktabo", "faktaruta", "infokasten", "faktenkasten", "encadre", "recuadro"].map((name) => `[class*='${name}' i]`)})`;

/** Letters. */
const LONGEST_FACTS = 2500;

/** Whether a box is headed, tells something in sentences, and leads nowhere. */
const areFacts = (box: Element): boolean =>
  briefText(box, LONGEST_FACTS) !== null &&
  linkedText(box) === 0 &&
  !box.querySelector(`[${FORM}],img`) &&
  box.querySelector(HEADINGS) !== null &&
  [...box.querySelectorAll("p,li")].some((line) => isSentence(textOf(line)));

/** What a newsroom says of its own article in the article's footer: what it has mended, who has helped. */
const OWN_NOTE =
  /^(?:(?:correction|clarification|editor['’]s note|koreksi|ralat|klarifikasi|catatan redaksi)(?: ?:| \p{L}).{10,}|an earlier version of (?:this|the) .+|versi sebelumnya (?:dari )?(?:artikel|berita) ini .+|.{4,120}\bcontributed (?:reporting|to this (?:report|story|article)))(?!\p{L})/iu;

/** Whether a photo stands in a box with a block, and no more than what is seen on it. */
function isByPhoto({ parentElement: box }: Element): boolean {
  return (
    box?.querySelector("img") != null &&
    linesOf(box).filter(({ text }) => isSentence(text)).length < 2
  );
}

/** The largest box around an element that holds none of some others. */
function boxBeside(element: Element, others: readonly Element[]): Element {
  let box = element;
  for (
    let around = box.parentElement;
    around && !others.some((other) => around?.contains(other));
    around = around.parentElement
  )
    box = around;
  return box;
}

/**
 * A third look: pages that give each paragraph of the text, or each box around some, the same class put some of them apart, beside
 * embeds and cards, where Readability does not look; and a paragraph that is a link, mostly, it takes for a way to another page. What
 * stands before the text in one `article` with the headline is the article's; so is what stands between them elsewhere, in a box that
 * leads nowhere, with no photo beside it: a question above its answer, a verdict above a review.
 */
export function* lookForAlike(
  { scope }: Snapshot,
  kept: Set<string>,
  title: string,
): Steps {
  // Of a box of words it is the words that bear a number in Readability's article.
  const isKept = (block: Element): boolean =>
    [block, ...block.children].some((part) => isKeptIn(kept, part));
  const prose = new Set<Element>();
  yield* each(scope.querySelectorAll("p,div"), (block) => {
    if (isKept(block) && isProse(block)) prose.add(block);
  });
  const [first] = prose;
  if (!first) return;
  const headlines = [...scope.querySelectorAll("h1")];
  const article = first.closest("article");
  const own =
    article && textOf(article.querySelector("h1")) === title ? article : null;
  // Pages that go on with the next article give its paragraphs the same class.
  const articleOf = (block: Element): unknown =>
    block.closest("article") ??
    headlines.findLast((line) => follows(line, block));
  const said = new Set([...prose].map(textOf));
  const look = (
    blocks: Iterable<Element>,
    isText: (block: Element) => boolean,
    besides = ASIDE,
    isOwn = (block: Element): boolean => articleOf(block) === articleOf(first),
  ) =>
    each(blocks, (block) => {
      if (
        !isKept(block) &&
        isLeaf(block) &&
        isText(block) &&
        !said.has(textOf(block)) &&
        // What holds the text, too, is no aside, whatever its name.
        block.closest(`${besides},[${HIDDEN}]`)?.contains(first) !== false &&
        isOwn(block)
      )
        keepIn(kept, block);
    });
  for (const name of namesOf(prose, LEAST_ALIKE))
    yield* look(
      bearersOf(scope, name),
      (block) => isSentence(textOf(block)),
      COMMENTS,
    );
  const homes = new Set(
    [...prose].flatMap((block) => block.parentElement ?? []),
  );
  // A judge cuts whatever is called a footer, the last paragraph of a story, too.
  for (const home of homes)
    yield* look(
      [...home.children].filter((child) =>
        child.matches(
          "p[class*='story-footer' i],p[class*='article-footer' i]",
        ),
      ),
      isProse,
      COMMENTS,
    );
  for (const name of namesOf(homes, LEAST_HOMES))
    yield* look(
      bearersOf(scope, name).flatMap((home) => [...home.children]),
      isProse,
    );
  yield* each(homes.size <= MOST_HOMES ? homes : [], (home) => {
    for (const other of onSamePath(home, scope, own)) {
      if (
        proseOf(other).length > 0 &&
        ![...other.querySelectorAll("p")].some(isKept) &&
        !isBeside(other, home) &&
        articleOf(other) === articleOf(first)
      )
        keepIn(kept, other);
    }
  });
  // All between the first and the last of several boxes of the text.
  const last = [...prose].at(-1);
  let around: Element | null = first;
  while (around && last && !around.contains(last))
    around = around.parentElement;
  if (around && homes.size > 1)
    yield* look(around.querySelectorAll("p,div"), isProse, BESIDE);
  if (around && around !== first)
    yield* look(around.querySelectorAll(SUBHEADINGS), isOpener, BESIDE);
  if (last)
    yield* look(
      scope.querySelectorAll("footer p"),
      (block) => OWN_NOTE.test(textOf(block)) && follows(last, block),
      COMMENTS,
    );
  // Facts that a text sets apart look like a rail to a judge.
  for (const box of scope.querySelectorAll(FACTS))
    if (
      last &&
      follows(first, box) &&
      follows(box, last) &&
      !box.parentElement?.closest(`${BESIDE},[${HIDDEN}]`) &&
      areFacts(box) &&
      articleOf(box) === articleOf(first)
    )
      keepIn(kept, box);
  // A post of a network is hardly more than links to a judge.
  for (const post of around?.querySelectorAll(POSTS) ?? [])
    if (
      last &&
      follows(first, post) &&
      follows(post, last) &&
      !post.parentElement?.closest(`${BESIDE},[${HIDDEN}]`) &&
      articleOf(post) === articleOf(first)
    )
      keepIn(kept, post);
  for (const panel of scope.querySelectorAll(`[${PANEL}]`))
    if (
      !panel.closest(ASIDE) &&
      articleOf(panel) === articleOf(first) &&
      [...panel.querySelectorAll("p,div")].some(isProse)
    )
      keepIn(kept, panel);
  const headline = headlines.find((line) => textOf(line) === title);
  if (own)
    yield* look(
      own.querySelectorAll("p,div"),
      (block) => isProse(block) && follows(block, first),
    );
  else if (headline && follows(headline, first)) {
    const isOfText = remembered(
      (box: Element) => !box.querySelector(`a[href],[${FORM}]`),
    );
    // By their places in the page: to ask of two elements which is the first costs what stands between them.
    const blocks = [...scope.querySelectorAll("h1,p,div,ul,ol")];
    yield* look(
      blocks.slice(blocks.indexOf(headline) + 1, blocks.indexOf(first)),
      (block) =>
        isProse(block) &&
        !isByPhoto(block) &&
        isOfText(boxBeside(block, [headline, first])),
      BESIDE,
      // The text alone may be marked as an article.
      (block) => block.closest("article")?.contains(first) !== false,
    );
  }
}
