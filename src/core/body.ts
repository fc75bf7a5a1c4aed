import { Readability } from "@mozilla/readability";
import type { Removals } from "./removals.ts";
import { marker, type Snapshot } from "./snapshot.ts";
import { fold, textOf } from "./text.ts";
import { toTree } from "./tree.ts";

const INDEX = "data-bening";
const BLOCKS =
  "p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,pre,blockquote,figure,figcaption,img,table,ul,ol,div,section,article";

/** Words without a link around them, as a share of all: 1 is plain text. */
function plainShare(block: Element): number {
  const all = (block.textContent ?? "").length;
  if (all === 0) return 0;
  const linked = [...block.querySelectorAll("a")].reduce(
    (sum, link) => sum + (link.textContent ?? "").length,
    0,
  );
  return 1 - linked / all;
}

/** A paragraph of running text, not a teaser, a label or a list of links. */
function isProse(block: Element): boolean {
  const text = textOf(block);
  return (
    text.length >= 80 &&
    /[.!?…”"')\]]$/.test(text) &&
    plainShare(block) > 0.6 &&
    !block.querySelector("p,div,section,ul,ol,table,h1,h2,h3,h4")
  );
}

/** What Readability holds for the article: the numbers of the blocks that it kept. */
export interface Verdict {
  title: string;
  byline: string;
  kept: Set<string>;
}

/**
 * Lets Mozilla's Readability judge a copy of the snapshot. Its blocks are numbered first, so that its choice can be read back onto
 * the snapshot without taking over what it does to the markup.
 * @param quick one pass instead of up to four: enough where a profile has found the text already
 */
export function judge(
  snapshot: Snapshot,
  title: string,
  quick: boolean,
): Verdict | null {
  let index = 0;
  for (const block of snapshot.scope.querySelectorAll(BLOCKS))
    block.setAttribute(INDEX, String(index++));
  const copy = snapshot.document.cloneNode(true) as Document;
  copy.title = title;
  const result = new Readability<Node>(copy, {
    disableJSONLD: true,
    serializer: (node) => node,
    ...(quick ? { charThreshold: 1 } : {}),
  }).parse();
  if (!result?.content) return null;
  const content = result.content as Element;
  return {
    title: fold(result.title ?? ""),
    byline: fold(result.byline ?? ""),
    kept: new Set(
      [...content.querySelectorAll(`[${INDEX}]`)].map(
        (block) => block.getAttribute(INDEX) ?? "",
      ),
    ),
  };
}

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
 * @param known texts that stand elsewhere in the article (title, lede, caption) and are not to be rescued
 */
export function profileBody(
  snapshot: Snapshot,
  verdict: Verdict | null,
  known: readonly string[],
): Element {
  const body = gathered(snapshot, snapshot.bodies);
  if (!verdict) return body;
  const before: Element[] = [];
  const after: Element[] = [];
  for (const block of snapshot.scope.querySelectorAll("p,div")) {
    if (
      body.contains(block) ||
      block.contains(body) ||
      !verdict.kept.has(block.getAttribute(INDEX) ?? "")
    )
      continue;
    if (!isProse(block) || known.includes(textOf(block))) continue;
    const follows = (body.compareDocumentPosition(block) & 4) !== 0;
    (follows ? after : before).push(block);
  }
  body.prepend(...before);
  body.append(...after);
  return body;
}

/**
 * The body where no profile found one: the smallest element around all that Readability kept, less what it left out, each piece
 * recorded. Null where it found nothing.
 */
export function judgedBody(
  snapshot: Snapshot,
  verdict: Verdict | null,
  url: string,
  removals: Removals,
): Element | null {
  const kept = [...snapshot.scope.querySelectorAll(`[${INDEX}]`)].filter(
    (block) => verdict?.kept.has(block.getAttribute(INDEX) ?? ""),
  );
  let around: Element | null = kept[0] ?? null;
  while (around && !kept.every((block) => around?.contains(block)))
    around = around.parentElement;
  if (!around) return null;
  const isKept = (element: Element): boolean =>
    verdict?.kept.has(element.getAttribute(INDEX) ?? "") === true ||
    [...element.querySelectorAll(`[${INDEX}]`)].some(
      (block) => verdict?.kept.has(block.getAttribute(INDEX) ?? "") === true,
    );
  const cut = (parent: Element): void => {
    for (const child of [...parent.children]) {
      if (!child.hasAttribute(INDEX)) continue;
      if (isKept(child)) {
        cut(child);
        continue;
      }
      const text = textOf(child);
      const frame = snapshot.document.createElement("div");
      child.before(frame);
      frame.append(child);
      if (text === "" && !frame.querySelector("img")) frame.remove();
      else
        frame.replaceWith(
          marker(
            snapshot.document,
            removals.record("body", "Readability", text, toTree(frame, url)),
          ),
        );
    }
  };
  cut(around);
  return around;
}
