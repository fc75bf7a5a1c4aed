import { FACT } from "../clean/general/parts.ts";
import { COMMENTS } from "../doubt.ts";
import { isTime } from "../metadata/dates.ts";
import { outOfTable, sideCells } from "../page/layout-tables.ts";
import { FORM, HIDDEN, marker } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { isPhotoBox } from "../photos/photo-box.ts";
import type { Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import {
  isAllProse,
  isBold,
  isProse,
  LOOSE,
  linkedText,
  SENTENCE_END,
  SUBHEADINGS,
} from "../text/prose.ts";
import {
  beside,
  briefText,
  hasText,
  near,
  textOf,
  WITHIN_LINE,
  wordsOf,
} from "../text/text.ts";
import { toTree } from "../tree/tree.ts";
import { keepFootnotes } from "./footnotes.ts";
import { headlineIn, INDEX, isKeptIn, keepIn, type Verdict } from "./judge.ts";
import { otherArticles } from "./other-articles.ts";
import { isPoint, keepPoints } from "./points.ts";
import { lookAgain } from "./second-look.ts";
import { lookForAlike } from "./third-look.ts";

/** Letters of the time beside a heading of a live report: "Diperbarui pukul 16.12 WIB". */
const LONGEST_TIME = 30;

/** Letters of what stands over a list: "Ingredients". */
const LONGEST_LABEL = 40;

/** A list, a table or facts under a heading, without a way to anywhere else. */
function isFactBox(box: Element): boolean {
  const isHeaded =
    box.querySelector(`${SUBHEADINGS},caption`) !== null ||
    box.firstElementChild?.matches("b,strong") === true;
  const tellsFacts = (): boolean =>
    [...box.querySelectorAll("p")].filter((line) => FACT.test(textOf(line)))
      .length > 1;
  return (
    isHeaded &&
    (box.querySelector("ul,ol,dl,table") !== null || tellsFacts()) &&
    linkedText(box) === 0
  );
}

/** Words of a point at the least; places to share a page, its day and its writer have fewer. */
const LEAST_WORDS = 3;

/** Points that lead nowhere: a judge of paragraphs finds them too short, or goes by their name. */
const isPlainList = (block: Element): boolean =>
  block.matches("ul,ol") &&
  [...block.children].every((item) => isPoint(item, LEAST_WORDS));

/** Lines and points of which one announces the next: "By the numbers:". */
const areAnnounced = (box: Element): boolean =>
  linkedText(box) === 0 &&
  [...box.children].every((part) => part.matches("p,ul,ol")) &&
  [...box.children].some(
    (part) =>
      part.localName === "p" &&
      /[:：]$/.test(textOf(part)) &&
      part.nextElementSibling !== null &&
      isPlainList(part.nextElementSibling),
  );

/** Letters of what stands over a headline: a match's score, what else is on. */
const LONGEST_OVER = 200;

/** What may stand over a headline and is neither running text nor photo, nor said of one. */
function isOver(block: Element): boolean {
  const box = block.hasAttribute(LOOSE) ? block.parentElement : block;
  return (
    briefText(block, LONGEST_OVER) !== null &&
    hasText(block) &&
    !block.querySelector("h1,img") &&
    !block.closest("figure") &&
    !box?.previousElementSibling?.querySelector("img") &&
    ![block, ...block.querySelectorAll("p")].some(isProse)
  );
}

/** The paragraph of prose right before the text: a lead that a judge found too short, or set apart. */
function leadBefore(text: Element): Element | null {
  const before = beside(text, "previousElementSibling");
  return before?.localName === "p" && isProse(before) ? before : null;
}

/**
 * The body where no profile found one: the smallest element around all that Readability kept, less what it left out, each piece
 * recorded. Null where it found nothing.
 */
export function* judgedBody(
  snapshot: Snapshot,
  verdict: Verdict | null,
  title: string,
  url: string,
  removals: Removals,
): Steps<Element | null> {
  if (!verdict) return null;
  const numbers = verdict.kept;
  yield* lookAgain(snapshot, numbers);
  yield;
  yield* lookForAlike(snapshot, numbers, title);
  yield;
  yield* keepPoints(snapshot, numbers, title);
  yield;
  yield* keepFootnotes(snapshot, numbers);
  yield;
  const blocks = [...snapshot.scope.querySelectorAll(`[${INDEX}]`)];
  const above = headlineIn(blocks, title);
  const kept = blocks.filter(
    (block, at) => isKeptIn(numbers, block) && !(at < above && isOver(block)),
  );
  yield;
  // In the order of the document: what holds the first and the last holds all.
  const last = kept.at(-1) ?? null;
  let around: Element | null = kept[0] ?? null;
  while (around && !around.contains(last)) around = around.parentElement;
  if (!around) return null;
  const lead = leadBefore(around);
  if (lead) {
    keepIn(numbers, lead);
    kept.push(lead, ...lead.querySelectorAll(`[${INDEX}]`));
    around = around.parentElement ?? around;
  }
  /** What was kept, and what holds something of it. */
  const isKept = new Set<Element>();
  const keep = (block: Element): void => {
    for (
      let holder: Element | null = block;
      holder && !isKept.has(holder);
      holder = holder.parentElement
    )
      isKept.add(holder);
  };
  const out = new Set([
    ...otherArticles(around, title),
    ...(yield* sideCells(snapshot.scope)),
  ]);
  const isOut = (block: Element | null): boolean =>
    block !== null && (out.has(block) || isOut(block.parentElement));
  yield;
  for (const block of kept) if (!isOut(block)) keep(block);
  const isPlainLine = (block: Element): boolean =>
    block.localName === "p" &&
    block.attributes.length === 1 /* the number */ &&
    linkedText(block) < textOf(block).length * 0.4;
  /** Whether a line that opens or ends a box of the text is between paragraphs of others; a question may open the whole text. */
  const isAtEdge = (block: Element, box: Element, opens: boolean): boolean => {
    const text = textOf(block);
    const isQuestion = text.endsWith("?") && isBold(block);
    return (
      isPlainLine(block) &&
      SENTENCE_END.test(text) &&
      (opens
        ? !box.contains(kept[0] ?? null) || isQuestion
        : !box.contains(last))
    );
  };
  /** What was kept right behind a block; null where something else stands there. */
  const keptBehind = (block: Element): Element | null => {
    const next = beside(block, "nextElementSibling");
    return next && isKept.has(next) ? next : null;
  };
  /** What is quoted, and where, in a paragraph over the quote: a link, and a few words. */
  const isOverQuote = (block: Element): boolean =>
    block.localName === "p" &&
    keptBehind(block)?.localName === "blockquote" &&
    !block.querySelector(`[${FORM}],[${HIDDEN}]`);
  /** Among kept paragraphs: what is too short for a judge of paragraphs, or set apart, and the text's all the same. */
  const isBetween = (block: Element): boolean => {
    if (isOverQuote(block)) return true;
    const isText =
      !block.querySelector(`[${FORM}],[${HIDDEN}]`) &&
      (isFactBox(block) ||
        isPlainList(block) ||
        areAnnounced(block) ||
        (isAllProse(block) && !block.matches(`aside,nav,footer,${COMMENTS}`)));
    if (!isText && !isPlainLine(block) && !isPhotoBox(block)) return false;
    const isWhole = isText || SENTENCE_END.test(textOf(block));
    const isKeptLine = (other: Element): boolean =>
      isKept.has(other) &&
      (other.localName === "p" ||
        (isWhole && other.querySelector("p") !== null));
    const box = block.parentElement;
    const lines = [...(box?.children ?? [])];
    const at = lines.indexOf(block);
    const isBehind = lines.slice(0, at).some(isKeptLine);
    const isBefore = lines.slice(at).some(isKeptLine);
    if (isBehind && isBefore) return true;
    const announcing = beside(block, "previousElementSibling");
    if (
      isPlainList(block) &&
      announcing !== null &&
      isKeptLine(announcing) &&
      /[:：]$/.test(textOf(announcing))
    )
      return true;
    return (
      box !== null && (isBehind || isBefore) && isAtEdge(block, box, isBefore)
    );
  };
  /** The heading that a block is, or holds with hardly a word beside it, over something that was kept: many are named after the page's own head. */
  const headingOfKept = (block: Element): Element | null => {
    const heading = block.matches(SUBHEADINGS)
      ? block
      : block.querySelector(SUBHEADINGS);
    return heading &&
      textOf(block).length <= textOf(heading).length + LONGEST_TIME &&
      linkedText(block) === 0 &&
      keptBehind(block)
      ? heading
      : null;
  };
  /** What stands over a list that was kept, in a few words: a judge goes by its name, such as "header". */
  const isOverKeptList = (block: Element): boolean => {
    const next = block.nextElementSibling;
    const list = next?.localName === "div" ? next.firstElementChild : next;
    return (
      list?.matches("ul,ol") === true &&
      isKept.has(list) &&
      linkedText(block) === 0 &&
      !block.querySelector(`[${FORM}],[${HIDDEN}]`) &&
      briefText(block, LONGEST_LABEL) !== null
    );
  };
  /** The time of an entry of a live report, over its text. */
  const isTimeOfKept = (block: Element): boolean =>
    keptBehind(block) !== null && isTime(briefText(block, LONGEST_TIME) ?? "");
  /** Part of a kept paragraph's sentence, whatever its class; or the "header" of a line in a box: "Prep time" before "15 min". */
  const isWithinWords = (block: Element): boolean =>
    WITHIN_LINE.has(block.localName) &&
    (/^(?:p|span|b|strong|em|i)$/.test(block.parentElement?.localName ?? "") ||
      (/header/i.test(block.className) &&
        linkedText(block) === 0 &&
        near(block, "nextSibling").some(
          (next) =>
            next.nodeType === 1 && isKept.has(next as Element) && hasText(next),
        )));
  const takeAway = (block: ChildNode): void => {
    const frame = snapshot.document.createElement("div");
    block.before(frame);
    frame.append(block);
    const text = wordsOf(frame);
    frame.replaceWith(
      marker(
        snapshot.document,
        removals.record("body", "Readability", text, () => toTree(frame, url)),
      ),
    );
  };
  /** Kept with all that they hold. */
  const headings = new Set<Element>();
  function* cut(parent: Element): Steps {
    const own = isKeptIn(numbers, parent);
    // Who said a quote stands in a footer, and Readability cuts every footer.
    if (own && parent.localName === "blockquote") return;
    for (const [index, child] of [...parent.childNodes].entries()) {
      if (index % 200 === 199) yield;
      const block = child.nodeType === 1 ? (child as Element) : null;
      // Space, breaks and photos say nothing by themselves; Readability moves them about.
      if (!hasText(child)) continue;
      if (block?.hasAttribute(INDEX)) {
        if (headings.has(block)) continue;
        if (isKept.has(block)) yield* cut(block);
        else if (
          !isBetween(block) &&
          !isWithinWords(block) &&
          !isOverKeptList(block) &&
          !isTimeOfKept(block)
        ) {
          const heading = headingOfKept(block);
          if (!heading) takeAway(block);
          else if (heading !== block) {
            headings.add(heading);
            keep(heading);
            yield* cut(block);
          }
        }
      } else if (!own && !(block && isKept.has(block))) takeAway(child);
    }
  }
  yield;
  yield* cut(around);
  return outOfTable(around);
}
