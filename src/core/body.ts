import Readability from "@mozilla/readability/Readability.js";
import { CARD_LISTS, isCardList } from "./cards.ts";
import { ASIDE, COMMENTS } from "./doubt.ts";
import { outOfTable } from "./layout-tables.ts";
import { isPhotoBox } from "./photo-box.ts";
import {
  isAllProse,
  isLeaf,
  isProse,
  isSentence,
  LOOSE,
  lettersBesideLinks,
  linkedText,
} from "./prose.ts";
import type { Removals } from "./removals.ts";
import { FORM, HIDDEN, marker, type Snapshot } from "./snapshot.ts";
import { each, type Steps } from "./steps.ts";
import { beside, fold, hasText, textOf, WITHIN_LINE, wordsOf } from "./text.ts";
import { toTree } from "./tree.ts";

const INDEX = "data-bening";
const BLOCKS =
  "p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,pre,blockquote,figure,figcaption,img,table,ul,ol,div,section,article";

/** On more elements, or more letters, Readability, which cannot rest on its way, would stop the page for longer than a tenth of a second. */
const MOST_JUDGED = 8000;
const MOST_LETTERS = 1_000_000;

/** Letters of the time beside a heading of a live report: "Diperbarui pukul 16.12 WIB". */
const LONGEST_TIME = 30;

/** Of the text; the first level is the page's title. */
const HEADINGS = "h2,h3,h4,h5,h6";

/** What Readability holds for the article: the numbers of the blocks that it kept. */
export interface Verdict {
  title: string;
  byline: string;
  kept: Set<string>;
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
  (element.localName === "p" && element.querySelector("br + br") !== null);

/**
 * Puts each line that stands in a box, and in no paragraph, into a span of its own, so that a judge's verdict on it can be read back:
 * of a box of words Readability makes a paragraph without the box's number.
 */
function wrapLooseText({ document, scope }: Snapshot): void {
  const walker = document.createTreeWalker(scope, 4 /* text */);
  const loose: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (parent && holdsLines(parent) && hasText(text)) loose.push(text);
  }
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
  yield* each(scope.querySelectorAll("p,div,li,blockquote"), (block) => {
    if (!isLeaf(block)) return;
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
  return { title: "", byline: "", kept: new Set(kept) };
}

/**
 * Lets Mozilla's Readability judge a copy of the snapshot. Its blocks are numbered first, so that its choice can be read back onto
 * the snapshot without taking over what it does to the markup. It sees neither what the page hides nor cards of other articles: of a
 * short article beside many of them it would choose the cards.
 * @param quick one pass instead of up to four: enough where a profile has found the text already
 */
export function* judge(
  snapshot: Snapshot,
  title: string,
  url: string,
  quick: boolean,
): Steps<Verdict | null> {
  if (!quick) {
    wrapLooseText(snapshot);
    yield* each(snapshot.scope.querySelectorAll(CARD_LISTS), (list) => {
      if (isCardList(list, url)) list.setAttribute(HIDDEN, "");
    });
  }
  let index = 0;
  for (const block of snapshot.scope.querySelectorAll(quick ? BLOCKS : "*"))
    block.setAttribute(INDEX, String(index++));
  yield;
  const letters = snapshot.scope.textContent?.length ?? 0;
  if (index > MOST_JUDGED || letters > MOST_LETTERS)
    return quick ? null : yield* roughVerdict(snapshot);
  const copy = snapshot.document.cloneNode(true) as Document;
  copy.title = title;
  for (const hidden of copy.querySelectorAll(`[${HIDDEN}]`)) hidden.remove();
  // Readability makes plain text of links that run script: their numbers, and by them their words, would be lost.
  for (const link of copy.querySelectorAll("a[href^='javascript:' i]"))
    link.removeAttribute("href");
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
): Element {
  const body = gathered(snapshot, parts);
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

/** What stands where a reader would look for the text, by its name: an article's siblings bear the same. */
const signature = (element: Element): string =>
  `${element.localName}.${[...element.classList].sort().join(".")}`;

/**
 * A second look where no profile knows the page: text that the site splits over sibling sections, or hides behind a pager of its own,
 * is left out by Readability. Sections that bear the same name as one it kept, beside it, and hold prose are the article's too.
 */
function lookAgain(snapshot: Snapshot, kept: Set<string>): void {
  const isKept = (block: Element): boolean =>
    kept.has(block.getAttribute(INDEX) ?? "");
  const homes = new Set<Element>();
  for (const block of snapshot.scope.querySelectorAll(`p[${INDEX}]`))
    if (isKept(block) && isProse(block) && block.parentElement)
      homes.add(block.parentElement);
  for (const home of homes) {
    for (const level of [home, home.parentElement]) {
      const parent = level?.parentElement;
      if (
        !level ||
        !parent ||
        level === snapshot.scope ||
        level.classList.length === 0
      )
        continue;
      for (const sibling of parent.children) {
        if (sibling === level || signature(sibling) !== signature(level))
          continue;
        if (sibling.closest(ASIDE)) continue;
        const prose = [...sibling.querySelectorAll("p")].filter(isProse);
        if (prose.length === 0 || prose.some(isKept)) continue;
        for (const block of [
          sibling,
          ...sibling.querySelectorAll(`[${INDEX}]`),
        ])
          kept.add(block.getAttribute(INDEX) ?? "");
      }
    }
  }
}

/** So many paragraphs of the text, or boxes around some, bear the same class before it is taken for the text's. */
const LEAST_ALIKE = 3;

/** The names that at least half of the elements bear, and several of them. */
function namesOf(elements: ReadonlySet<Element>, half: number): string[] {
  const bearing = new Map<string, number>();
  for (const element of elements)
    for (const name of element.classList)
      bearing.set(name, (bearing.get(name) ?? 0) + 1);
  return [...bearing.keys()].filter(
    (name) => (bearing.get(name) ?? 0) >= Math.max(LEAST_ALIKE, half),
  );
}

/**
 * A third look: pages that give each paragraph of the text, or each box around some, the same class put some of them apart, beside
 * embeds and cards, where Readability does not look; and a paragraph that is a link, mostly, it takes for a way to another page. What
 * stands before the text in one `article` with the headline is the article's.
 */
function* lookForAlike(
  { scope }: Snapshot,
  kept: Set<string>,
  title: string,
): Steps {
  // Of a box of words it is the words that bear a number in Readability's article.
  const isKept = (block: Element): boolean =>
    [block, ...block.children].some((part) =>
      kept.has(part.getAttribute(INDEX) ?? ""),
    );
  const prose = new Set<Element>();
  yield* each(scope.querySelectorAll("p,div"), (block) => {
    if (isKept(block) && isProse(block)) prose.add(block);
  });
  const [first] = prose;
  if (!first) return;
  const headlines = [...scope.querySelectorAll("h1")];
  // Pages that go on with the next article give its paragraphs the same class.
  const articleOf = (block: Element): unknown =>
    block.closest("article") ??
    headlines.findLast((line) => line.compareDocumentPosition(block) & 4);
  const said = new Set([...prose].map(textOf));
  const look = (
    blocks: Iterable<Element>,
    isText: (block: Element) => boolean,
    besides = ASIDE,
  ) =>
    each(blocks, (block) => {
      if (
        !isKept(block) &&
        isLeaf(block) &&
        isText(block) &&
        !said.has(textOf(block)) &&
        !block.closest(`${besides},[${HIDDEN}]`) &&
        articleOf(block) === articleOf(first)
      )
        for (const part of [block, ...block.querySelectorAll(`[${INDEX}]`)])
          kept.add(part.getAttribute(INDEX) ?? "");
    });
  for (const name of namesOf(prose, prose.size / 2))
    yield* look(
      [...scope.getElementsByClassName(name)],
      (block) => isSentence(textOf(block)),
      COMMENTS,
    );
  const homes = new Set(
    [...prose].flatMap((block) => block.parentElement ?? []),
  );
  for (const name of namesOf(homes, homes.size / 2))
    yield* look(
      [...scope.getElementsByClassName(name)].flatMap((home) => [
        ...home.children,
      ]),
      isProse,
    );
  const own = first.closest("article");
  if (own && textOf(own.querySelector("h1")) === title)
    yield* look(
      own.querySelectorAll("p,div"),
      (block) =>
        isProse(block) && (block.compareDocumentPosition(first) & 4) !== 0,
    );
}

/** Of a page's own, or the way to one. */
const OWN_HEADLINE = "h1,:is(h2,h3,h4) a[href],a[href] :is(h2,h3,h4)";

/** Articles beside the one in which most of the text stands, with headlines of their own: teasers, the next one of an endless page. */
function otherArticles(around: Element, title: string): Set<Element> {
  const all = [...around.querySelectorAll("article")];
  const isHeaded = (article: Element): boolean =>
    textOf(article.querySelector("h1")) === title &&
    [...article.querySelectorAll("p")].some(isProse);
  const own =
    all.find(isHeaded) ??
    all.find(
      (article) => lettersBesideLinks(article) > lettersBesideLinks(around) / 2,
    );
  return new Set(
    own
      ? all.filter(
          (other) =>
            !other.contains(own) &&
            !own.contains(other) &&
            other.querySelector(OWN_HEADLINE),
        )
      : [],
  );
}

/** A list or a table under a heading, without a way to anywhere else. */
const isFactBox = (box: Element): boolean =>
  box.querySelector(HEADINGS) !== null &&
  box.querySelector("ul,ol,dl,table") !== null &&
  linkedText(box) === 0;

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
  if (verdict) lookAgain(snapshot, verdict.kept);
  yield;
  if (verdict) yield* lookForAlike(snapshot, verdict.kept, title);
  yield;
  const kept = [...snapshot.scope.querySelectorAll(`[${INDEX}]`)].filter(
    (block) => verdict?.kept.has(block.getAttribute(INDEX) ?? ""),
  );
  // In the order of the document: what holds the first and the last holds all.
  const last = kept.at(-1) ?? null;
  let around: Element | null = kept[0] ?? null;
  while (around && !around.contains(last)) around = around.parentElement;
  if (!around) return null;
  const lead = leadBefore(around);
  if (lead) {
    for (const block of [lead, ...lead.querySelectorAll(`[${INDEX}]`)]) {
      kept.push(block);
      verdict?.kept.add(block.getAttribute(INDEX) ?? "");
    }
    around = around.parentElement ?? around;
  }
  const others = otherArticles(around, title);
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
  const isOthers = (block: Element): boolean => {
    const article = block.closest("article");
    return (
      article !== null &&
      (others.has(article) ||
        (article.parentElement !== null && isOthers(article.parentElement)))
    );
  };
  for (const block of kept) if (!isOthers(block)) keep(block);
  const isPlainLine = (block: Element): boolean =>
    block.localName === "p" &&
    block.attributes.length === 1 /* the number */ &&
    linkedText(block) < textOf(block).length * 0.4;
  /** Between two kept paragraphs of the same box: what is too short for a judge of paragraphs, or set apart, and the text's all the same. */
  const isBetween = (block: Element): boolean => {
    const isText =
      !block.querySelector(`[${FORM}]`) &&
      (isFactBox(block) ||
        (isAllProse(block) && !block.matches(`aside,nav,footer,${COMMENTS}`)));
    if (!isText && !isPlainLine(block) && !isPhotoBox(block)) return false;
    const isKeptLine = (other: Element): boolean =>
      isKept.has(other) &&
      (other.localName === "p" ||
        (isText && other.querySelector("p") !== null));
    const [...beside] = block.parentElement?.children ?? [];
    const at = beside.indexOf(block);
    return (
      beside.slice(0, at).some(isKeptLine) && beside.slice(at).some(isKeptLine)
    );
  };
  /** The heading that a block is, or holds with hardly a word beside it, over something that was kept: many are named after the page's own head. */
  const headingOfKept = (block: Element): Element | null => {
    const heading = block.matches(HEADINGS)
      ? block
      : block.querySelector(HEADINGS);
    const next = beside(block, "nextElementSibling");
    return heading &&
      textOf(block).length <= textOf(heading).length + LONGEST_TIME &&
      linkedText(block) === 0 &&
      next !== null &&
      isKept.has(next)
      ? heading
      : null;
  };
  /** Part of a kept paragraph's sentence, whatever its class. */
  const isWithinWords = (block: Element): boolean =>
    WITHIN_LINE.has(block.localName) &&
    /^(?:p|span|b|strong|em|i)$/.test(block.parentElement?.localName ?? "");
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
    const own = verdict?.kept.has(parent.getAttribute(INDEX) ?? "") === true;
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
        else if (!isBetween(block) && !isWithinWords(block)) {
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
