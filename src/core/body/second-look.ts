import { ASIDE } from "../doubt.ts";
import { grouped } from "../grouped.ts";
import { HIDDEN } from "../page/marks.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { remembered } from "../remembered.ts";
import { each, type Steps } from "../steps.ts";
import { isProse, linkedText, SUBHEADINGS } from "../text/prose.ts";
import { textOf } from "../text/text.ts";
import { INDEX, isKeptIn, keepIn } from "./judge.ts";

/*
 * Where no profile knows the page: what the judge has left out, and is the text's by what it has kept.
 */

/** In the name of the panel that is shown, of several beside it. */
const STATE = /(?:^|[_-])active$/;

/** What stands where a reader would look for the text, by its name: an article's siblings bear the same. */
export const signature = (element: Element): string =>
  [
    element.localName,
    ...[...element.classList].filter((name) => !STATE.test(name)).sort(),
  ].join(".");

/** Of so many boxes alike that hold text, those between them are the text's, however little they say. */
const LEAST_ALIKE = 3;

/** Whether a box is one of a list's, headed, and leads nowhere. */
const isItem = (box: Element): boolean =>
  box.querySelector(SUBHEADINGS) !== null &&
  linkedText(box) < textOf(box).length * 0.4;

/**
 * A second look where no profile knows the page: text that the site splits over sibling sections, or hides behind a pager of its own,
 * is left out by Readability. Sections that bear the same name as one it kept, beside it, and hold prose are the article's too; so is a
 * headed one among several of them, as of a list, and so are all panels beside the one that is shown.
 */
export function* lookAgain(snapshot: Snapshot, kept: Set<string>): Steps {
  const isKept = (block: Element): boolean => isKeptIn(kept, block);
  const homes = new Set<Element>();
  yield* each(snapshot.scope.querySelectorAll(`p[${INDEX}]`), (block) => {
    if (isKept(block) && isProse(block) && block.parentElement)
      homes.add(block.parentElement);
  });
  // A page may have thousands of paragraphs in boxes alike.
  const alike = remembered((parent: Element) =>
    grouped(parent.children, signature),
  );
  /** What bears the same name as an element, beside it. */
  const groupOf = (level: Element): Element[] =>
    (level.parentElement && alike(level.parentElement).get(signature(level))) ??
    [];
  const isActive = (element: Element): boolean =>
    [...element.classList].some((name) => STATE.test(name));
  const panels = new Set<Element>();
  for (const home of homes)
    for (
      let box: Element | null = home;
      box && box !== snapshot.scope && !panels.has(box);
      box = box.parentElement
    )
      if (isActive(box)) panels.add(box);
  yield;
  for (const group of new Set([...panels].map(groupOf)))
    if (group.length > 1 && group.filter(isActive).length === 1)
      for (const panel of group) keepIn(kept, panel);
  const seen = new Set<Element[]>();
  yield* each(
    [...homes].flatMap((home) => [home, home.parentElement]),
    (level) => {
      if (
        !level ||
        level === snapshot.scope ||
        // A custom element's name tells as much as a class.
        (level.classList.length === 0 && !level.localName.includes("-"))
      )
        return;
      const group = groupOf(level);
      if (seen.has(group)) return;
      seen.add(group);
      const prose = group.map(proseOf);
      const known = prose.map((blocks) => blocks.some(isKept));
      const areMany = known.filter(Boolean).length >= LEAST_ALIKE;
      const first = known.indexOf(true);
      const last = known.lastIndexOf(true);
      for (const [at, sibling] of group.entries())
        if (
          !known[at] &&
          !isBeside(sibling, level) &&
          (prose[at]?.length ||
            (areMany && first < at && at < last && isItem(sibling)))
        )
          keepIn(kept, sibling);
    },
  );
}

/** The paragraphs of running text in a box, less what a box with a heading of its own says, which the page hides within it. */
export const proseOf = (box: Element): Element[] =>
  [...box.querySelectorAll("p")].filter((block) => {
    const hidden = block.closest(`[${HIDDEN}]`);
    return (
      isProse(block) &&
      (hidden === null ||
        hidden.contains(box) ||
        !hidden.querySelector(SUBHEADINGS))
    );
  });

/** Whether an element stands in what is never the article's. What holds the text, too, is the page's frame, whatever its name. */
export const isBeside = (element: Element, text: Element): boolean =>
  element.closest(ASIDE)?.contains(text) === false;
