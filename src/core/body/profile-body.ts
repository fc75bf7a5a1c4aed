import { follows } from "../order.ts";
import type { Snapshot } from "../page/snapshot.ts";
import type { SiteProfile } from "../profile.ts";
import { isProse } from "../text/prose.ts";
import { briefText, textOf } from "../text/text.ts";
import { isKeptIn, type Verdict } from "./judge.ts";

/** Letters. */
const LONGEST_END = 100;

/**
 * Whether there is prose beside the given parts that is not known from elsewhere. Where there is none, a second judge could add
 * nothing to them, and is not asked.
 */
export const hasProseBeside = (
  { scope }: Snapshot,
  parts: readonly Element[],
  known: readonly string[],
): boolean =>
  [...scope.querySelectorAll("p,div")].some(
    (block) =>
      !parts.some((part) => part.contains(block) || block.contains(part)) &&
      isProse(block) &&
      !known.includes(textOf(block)),
  );

/**
 * What stands beside the text and is said by none of the publisher's people, told by the line below it: all above that in its box, or
 * where it has none what is no running text, and one paragraph of it.
 */
function fillings(
  { scope }: Snapshot,
  body: Element,
  { phrases }: SiteProfile,
): Element[] {
  const ends = phrases.filter(({ withPrevious }) => withPrevious);
  return [...scope.querySelectorAll("p,div,small,span,em")].flatMap((line) => {
    const text = body.contains(line) ? null : briefText(line, LONGEST_END);
    if (text === null || !ends.some(({ pattern }) => pattern.test(text)))
      return [];
    const around = line.parentElement;
    const isBoxed = around !== null && !around.contains(body);
    const above: Element[] = [];
    for (
      let previous = line.previousElementSibling;
      previous && (isBoxed || !above.some(isProse));
      previous = previous.previousElementSibling
    )
      above.push(previous);
    return above;
  });
}

/** The next of the publisher's headlines behind the text; null where there is none. */
const headlineBehind = (
  { scope }: Snapshot,
  body: Element,
  { title }: SiteProfile,
): Element | null =>
  title.length === 0
    ? null
    : ([...scope.querySelectorAll(title.join(","))].find(
        (headline) => follows(body, headline) && !body.contains(headline),
      ) ?? null);

/** One element around several, in order. */
function gathered(snapshot: Snapshot, parts: readonly Element[]): Element {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const around = snapshot.document.createElement("div");
  parts[0]?.before(around);
  around.append(...parts);
  return around;
}

/**
 * The profile's body, and in it every paragraph of prose outside it that Readability holds for the article too: neither judge may
 * lose what the other kept.
 * @param parts the elements that hold the text, in order
 * @param known texts that stand elsewhere in the article (title, lede, caption) and are not to be rescued
 */
export function profileBody(
  snapshot: Snapshot,
  parts: readonly Element[],
  verdict: Verdict | null,
  known: readonly string[],
  profile: SiteProfile,
): Element {
  const body = gathered(snapshot, parts);
  if (!verdict) return body;
  const filled = fillings(snapshot, body, profile);
  // Behind another headline stands another article: of an endless page.
  const end = headlineBehind(snapshot, body, profile);
  const before: Element[] = [];
  const after: Element[] = [];
  for (const block of snapshot.scope.querySelectorAll("p,div")) {
    if (
      body.contains(block) ||
      block.contains(body) ||
      !isKeptIn(verdict.kept, block)
    )
      continue;
    if (!isProse(block) || known.includes(textOf(block))) continue;
    if (filled.some((box) => box.contains(block))) continue;
    if (end && follows(end, block)) continue;
    (follows(body, block) ? after : before).push(block);
  }
  body.prepend(...before);
  body.append(...after);
  return body;
}
