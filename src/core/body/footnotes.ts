import type { Snapshot } from "../page/snapshot.ts";
import { each, type Steps } from "../steps.ts";
import { briefText, hasText } from "../text/text.ts";
import { INDEX, isKeptIn, keepIn } from "./judge.ts";

/** Letters of a footnote. */
const LONGEST_NOTE = 1500;

/** Leads to a place of its own page. */
const ANCHOR = "a[href^='#']";

/** Where a link leads on its own page. */
const placeOf = (link: Element): string =>
  link.getAttribute("href")?.slice(1) ?? "";

/**
 * The footnotes that the text leads to and that lead back to it. Newsletters set them below the text's own box, where a judge does not
 * look.
 */
export function* keepFootnotes({ scope }: Snapshot, kept: Set<string>): Steps {
  /** Where footnotes are, and where they were set. */
  const notes = new Set<string>();
  const marks = new Set<string>();
  yield* each(scope.querySelectorAll(`[${INDEX}] ${ANCHOR}`), (mark) => {
    const block = mark.closest(`[${INDEX}]`);
    if (!block || !isKeptIn(kept, block)) return;
    notes.add(placeOf(mark));
    for (const named of [mark, mark.parentElement])
      if (named?.id) marks.add(named.id);
  });
  if (marks.size === 0) return;
  const asked = new Set<Element>();
  yield* each(scope.querySelectorAll("[id]"), (target) => {
    if (!notes.has(target.id)) return;
    // What it numbers, or itself.
    const box = target.matches("a,sup,span") ? target.parentElement : target;
    if (!box || asked.has(box) || isKeptIn(kept, box)) return;
    asked.add(box);
    const leadsBack = [...box.querySelectorAll(ANCHOR)].some((link) =>
      marks.has(placeOf(link)),
    );
    if (leadsBack && hasText(box) && briefText(box, LONGEST_NOTE) !== null)
      keepIn(kept, box);
  });
}
