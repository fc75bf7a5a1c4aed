import { follows } from "../order.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { isProse, lettersIn } from "../text/prose.ts";
import { textOf } from "../text/text.ts";

/** All prose in paragraphs that are marked as such, in letters. */
const proseIn = (element: Element): number =>
  lettersIn([...element.querySelectorAll("p")].filter(isProse));

/**
 * The elements that hold the article's text: from the densest parent of paragraphs upwards as long as that gains text, but not up to
 * the headline; where the text is split over several elements beside each other, those.
 * @param lock what says that the rest is locked: the text ends before it, and questions and answers about it follow
 */
export function bodiesByForm(
  { scope }: Snapshot,
  lock: Element | null,
): Element[] {
  const all = [...scope.querySelectorAll("p")].filter(isProse);
  // A bar above all of it may say so, too.
  const isEnd = lock !== null && all.some((block) => follows(block, lock));
  const isBefore = (element: Element): boolean =>
    !isEnd || follows(element, lock);
  const paragraphs = all.filter(isBefore);
  const weights = new Map<Element, number>();
  for (const block of paragraphs)
    if (block.parentElement)
      weights.set(
        block.parentElement,
        (weights.get(block.parentElement) ?? 0) + textOf(block).length,
      );
  const densest = [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (!densest) return [];
  const named = densest.closest("article");
  if (named && scope.contains(named) && !named.querySelector("h1"))
    return [named];
  const headline = scope.querySelector("h1");
  let around: Element = densest;
  while (around.parentElement && around.parentElement !== scope) {
    const parent: Element = around.parentElement;
    if (headline && parent.contains(headline)) break;
    const entries = aroundEntries(around, scope, headline);
    if (entries) {
      around = entries;
      continue;
    }
    if (proseIn(parent) < proseIn(around) * 1.15) break;
    around = parent;
  }
  // Split over siblings of one kind: every one of them that holds prose, and what stands between.
  let top = around;
  while (
    top.parentElement &&
    top.parentElement !== scope &&
    !(headline && top.parentElement.contains(headline))
  )
    top = top.parentElement;
  const siblings = [...(top.parentElement?.children ?? [])].filter(
    (sibling) =>
      isBefore(sibling) && (!headline || !sibling.contains(headline)),
  );
  const withProse = siblings.filter((sibling) => proseIn(sibling) > 0);
  const [first, last] = [withProse[0], withProse.at(-1)];
  const isSplit = withProse.some(
    (sibling) =>
      sibling !== top &&
      sibling.className === top.className &&
      sibling.localName === top.localName,
  );
  if (!isSplit || !first || !last) return [around];
  // Short closing words of the same kind of element belong to the text too.
  const isText = (sibling: Element | undefined): boolean =>
    sibling?.localName === last.localName &&
    textOf(sibling) !== "" &&
    sibling.querySelector("a,input,img,iframe,h2,h3") === null;
  let end = siblings.indexOf(last) + 1;
  while (isText(siblings[end])) end += 1;
  return siblings.slice(siblings.indexOf(first), end);
}

/** Whether two elements are of one kind: the same name, and a class in common if they have any. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  (one.classList.length === 0
    ? other.classList.length === 0
    : [...one.classList].some((name) => other.classList.contains(name)));

/** The element around the entries of a live report, of which the given one is part; null where it is part of none. */
function aroundEntries(
  element: Element,
  scope: Element,
  headline: Element | null,
): Element | null {
  let entry = element;
  for (let level = 0; level < 4; level++) {
    const parent = entry.parentElement;
    if (!parent || parent === scope || (headline && parent.contains(headline)))
      return null;
    const others = [...parent.children].filter(
      (other) => other !== entry && isAlike(other, entry) && proseIn(other) > 0,
    );
    if (others.length > 0) return parent;
    entry = parent;
  }
  return null;
}
