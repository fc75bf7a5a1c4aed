import { outOfTable, sideCells } from "../page/layout-tables.ts";
import { marker } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import type { Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import { isProse, LOOSE } from "../text/prose.ts";
import { beside, briefText, hasText, wordsOf } from "../text/text.ts";
import { toTree } from "../tree/tree.ts";
import { keepFootnotes } from "./footnotes.ts";
import { headlineIn, INDEX, isKeptIn, keepIn, type Verdict } from "./judge.ts";
import { otherArticles } from "./other-articles.ts";
import { keepPoints } from "./points.ts";
import { lookAgain } from "./second-look.ts";
import {
  areFactsOverText,
  headingOfKept,
  isSpared,
  type Kept,
} from "./spared.ts";
import { lookOnceMore } from "./third-look/third-look.ts";

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

/** What stands right before the text, and is it: a lead that a judge found too short, or set apart, or facts. */
function leadBefore(text: Element): Element | null {
  const before = beside(text, "previousElementSibling");
  return before &&
    ((before.localName === "p" && isProse(before)) || areFactsOverText(before))
    ? before
    : null;
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
  yield* lookOnceMore(snapshot, numbers, title);
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
  const text: Kept = { blocks: isKept, first: kept[0] ?? null, last };
  const takeAway = (block: ChildNode): void => {
    const frame = snapshot.document.createElement("div");
    block.before(frame);
    frame.append(block);
    frame.replaceWith(
      marker(
        snapshot.document,
        removals.record("body", "Readability", wordsOf(frame), () =>
          toTree(frame, url),
        ),
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
      if (index % 50 === 49) yield;
      const block = child.nodeType === 1 ? (child as Element) : null;
      // Space, breaks and photos say nothing by themselves; Readability moves them about.
      if (!hasText(child)) continue;
      if (block?.hasAttribute(INDEX)) {
        if (headings.has(block)) continue;
        if (isKept.has(block)) yield* cut(block);
        else if (!isSpared(block, text)) {
          const heading = headingOfKept(block, text);
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
