import { bearersOf } from "../../classes.ts";
import { COMMENTS } from "../../doubt.ts";
import { each, type Steps } from "../../steps.ts";
import {
  isProse,
  isSentence,
  linkedText,
  SENTENCE_END,
} from "../../text/prose.ts";
import { countWords } from "../../text/script.ts";
import { textOf } from "../../text/text.ts";
import { isBeside, proseOf, signature } from "../second-look.ts";
import type { Look } from "./look.ts";

/*
 * Pages that give each paragraph of the text, or each box around some, the same class put some of them apart, beside embeds and cards,
 * where a judge does not look.
 */

/** Page builders number what they build: "row_3". */
const kindOf = (element: Element): string =>
  signature(element).replace(/[-_]\d+(?=\.|$)/g, "");

/** Names that two boxes share at the least, where one of them bears more. */
const LEAST_SHARED = 2;

/** Whether a box is of a kind, or bears all its names but those that tell one of several from the others: "paragraph--first". */
function isOfKind(box: Element, kind: string): boolean {
  const own = kindOf(box);
  if (own === kind) return true;
  const [[tag, ...names], [other, ...others]] = [
    own.split("."),
    kind.split("."),
  ];
  const [few, many] =
    names.length < others.length ? [names, others] : [others, names];
  return (
    tag === other &&
    few.length >= LEAST_SHARED &&
    few.every((name) => many.includes(name))
  );
}

/** So many boxes of a page builder lie around its text. */
const MOST_LEVELS = 5;
/** Where there are more, each holds a paragraph or two, and their class was looked for. */
const MOST_HOMES = 8;

/**
 * What lies on the same path of boxes, by their kinds, as a home of the text, as far up as a page builder goes. Boxes without a name
 * are told by their path in the article alone.
 */
function onSamePath(home: Element, { scope, own }: Look): Element[] {
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
          isOfKind(child, path[at] ?? "") ? within(child, at + 1) : [],
        );
  return within(top, 0).filter((other) => other !== home);
}

/** So many paragraphs of the text bear the same class before it is taken for the text's. */
const LEAST_ALIKE = 3;
/** Words of the shortest sentence. */
const LEAST_WORDS = 2;
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

/** Whether a paragraph goes on with the text's own right before it, of the same names, however briefly: "They still wrote." */
function goesOn(block: Element, { isKept }: Look): boolean {
  const before = block.previousElementSibling;
  const text = textOf(block);
  return (
    before !== null &&
    isKept(before) &&
    isProse(before) &&
    signature(before) === signature(block) &&
    SENTENCE_END.test(text) &&
    countWords(text) >= LEAST_WORDS &&
    linkedText(block) === 0
  );
}

/** Takes in what bears the same names as the text's paragraphs, or stands in boxes such as theirs. */
export function* keepAlike(look: Look): Steps {
  const { scope, prose, homes } = look;
  for (const name of namesOf(prose, LEAST_ALIKE))
    yield* look.keepText(
      bearersOf(scope, name),
      (block) => isSentence(textOf(block)) || goesOn(block, look),
      { besides: COMMENTS },
    );
  for (const name of namesOf(homes, LEAST_HOMES))
    yield* look.keepText(
      bearersOf(scope, name).flatMap((home) => [...home.children]),
      isProse,
    );
  yield* each(homes.size <= MOST_HOMES ? homes : [], (home) => {
    for (const other of onSamePath(home, look)) {
      if (
        proseOf(other).length > 0 &&
        ![...other.querySelectorAll("p")].some(look.isKept) &&
        !isBeside(other, home) &&
        look.isOwn(other)
      )
        look.keep(other);
    }
  });
}
