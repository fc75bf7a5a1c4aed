import { absolute } from "./address.ts";
import type { Link, Photo } from "./article.ts";
import { parseDate } from "./dates.ts";
import type { Metadata } from "./metadata.ts";
import { photoFile, photoSource } from "./photo-source.ts";
import type { SiteProfile } from "./profile.ts";
import { isProse } from "./prose.ts";
import type { Snapshot } from "./snapshot.ts";
import { fold, textOf } from "./text.ts";

/*
 * A publisher whose design has changed: its selectors find nothing, but an article page is still one. Form (what follows the headline,
 * what holds the paragraphs) and the publisher's wording say what the selectors said.
 */

const BLOCK =
  "p,div,section,article,header,footer,main,aside,ul,ol,li,table,blockquote,figure,figcaption,h1,h2,h3,h4,h5,h6,time";

/** One line of the page: the smallest element around some words. */
interface Leaf {
  element: Element;
  text: string;
}

function leavesOf(root: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (element: Element): void => {
    if (!element.querySelector(BLOCK)) {
      const text = textOf(element);
      if (text) leaves.push({ element, text });
      return;
    }
    for (const child of element.children) walk(child);
  };
  walk(root);
  return leaves;
}

const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & 4) !== 0;

/** All prose below an element, in letters. */
const proseIn = (element: Element): number =>
  [...element.querySelectorAll("p")]
    .filter(isProse)
    .reduce((sum, block) => sum + textOf(block).length, 0);

/**
 * The elements that hold the article's text: from the densest parent of paragraphs upwards as long as that gains text, but not up to
 * the headline; where the text is split over several elements beside each other, those.
 */
export function bodiesByForm({ scope }: Snapshot): Element[] {
  const paragraphs = [...scope.querySelectorAll("p")].filter(isProse);
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
    (sibling) => !headline || !sibling.contains(headline),
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

/** A line such as a lede: words in a row, not a name, a date or a label. */
const isStandfirst = (text: string): boolean =>
  text.length >= 25 &&
  text.length <= 500 &&
  (text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) >= 3;

function namesFrom(
  leaves: readonly Leaf[],
  patterns: readonly RegExp[],
): string[] {
  const names: string[] = [];
  for (const { text } of leaves)
    for (const pattern of patterns)
      for (const name of (pattern.exec(text)?.[1] ?? "").split(
        /\s*(?:,|&|\bdan\b)\s+/,
      ))
        if (name.trim() && name.length <= 60 && !names.includes(name.trim()))
          names.push(name.trim());
  return names;
}

/** A name alone: two to five words, each with a capital. */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*$/u.test(text) &&
  text.length <= 60;

function heroByForm(
  scope: Element,
  body: Element | undefined,
  url: string,
  named: string | null,
): Photo | null {
  const before = (element: Element): boolean =>
    !body || (follows(element, body) && !body.contains(element));
  const photos = [...scope.querySelectorAll("img")].filter(before);
  const isNamed = (photo: Element): boolean => {
    const src = photoSource(photo, url);
    return (
      named !== null && src !== null && photoFile(src) === photoFile(named)
    );
  };
  const has = (photo: Element): boolean => photoSource(photo, url) !== null;
  const isLarge = (photo: Element): boolean =>
    Number(photo.getAttribute("width")) >= 300;
  // A mobile page that adds the photo by script has only the link to it.
  const links = [...scope.querySelectorAll("a[href]")].filter(
    (link) =>
      before(link) &&
      PHOTO_FILE.test(link.getAttribute("href") ?? "") &&
      textOf(link) === "",
  );
  const element =
    photos.find(isNamed) ??
    photos.find((photo) => photo.closest("figure") !== null && has(photo)) ??
    links.find((link) => !link.querySelector("img")) ??
    photos.find((photo) => isLarge(photo) && has(photo));
  if (!element) return null;
  const src =
    element.localName === "img"
      ? photoSource(element, url)
      : absolute(element.getAttribute("href"), url);
  const alt = fold(element.getAttribute("alt") ?? "");
  const caption = captionOf(element, alt);
  return src ? { src, alt: alt === caption ? "" : alt, caption } : null;
}

const PHOTO_FILE = /\.(?:jpe?g|png|webp)(?:\?|$)/i;

/** The caption of a main photo: its figure's, the line that says what the alternative text says, or the longest line in its box. */
function captionOf(photo: Element, alt: string): string | null {
  const figure = photo.closest("figure");
  const next = (figure ?? photo).nextElementSibling;
  const inside = textOf(figure?.querySelector("figcaption"));
  if (inside) return inside;
  if (
    next &&
    textOf(next) &&
    (next.localName === "figcaption" || textOf(next) === alt)
  )
    return textOf(next);
  const box = figure ? null : photo.closest("div");
  if (!box || box.querySelector("h1,p,ul")) return null;
  const lines = leavesOf(box).map(({ text }) => text);
  const longest = lines.reduce(
    (best, text) => (text.length > best.length ? text : best),
    "",
  );
  return lines.length <= 3 && longest.length >= 15 ? longest : null;
}

/** The first list of links after the headline that are all topics, by their address or by a "#". */
function tagsByForm(
  scope: Element,
  headline: Element | null,
  url: string,
  topic: RegExp | null,
): Link[] {
  for (const list of scope.querySelectorAll("ul,ol,p,div")) {
    if (headline && !follows(headline, list)) continue;
    const links = [...list.querySelectorAll("a")].filter(
      (link) => textOf(link) !== "",
    );
    if (links.length === 0 || list.querySelector("ul,ol,div,:is(p):has(a)"))
      continue;
    const isTopic = (link: Element): boolean =>
      textOf(link).startsWith("#") ||
      (topic?.test(link.getAttribute("href") ?? "") ?? false);
    const words =
      textOf(list).length -
      links.reduce((sum, link) => sum + textOf(link).length, 0);
    if (
      !links.every(isTopic) ||
      words > links.length * 3 + 70 ||
      (links.length === 1 && words > 20)
    )
      continue;
    return links.map((link) => ({
      text: textOf(link).replace(/^#\s*|\s*,$/g, ""),
      url: absolute(link.getAttribute("href"), url),
    }));
  }
  return [];
}

/** What form and wording say of the article; only what the selectors left open is filled in. */
export function metadataByForm(
  snapshot: Snapshot,
  bodies: readonly Element[],
  url: string,
  profile: SiteProfile,
  data: Metadata,
  named: string | null,
): Metadata {
  const { scope } = snapshot;
  const [body] = bodies;
  const { wording } = profile;
  const headline =
    [...scope.querySelectorAll("h1")].find(
      (element) => textOf(element) === data.title,
    ) ?? null;
  const leaves = leavesOf(scope);
  const inBody = (leaf: Leaf): boolean =>
    bodies.some((part) => part.contains(leaf.element));
  const head = leaves.filter(
    (leaf) =>
      headline &&
      follows(headline, leaf.element) &&
      !inBody(leaf) &&
      (!body || follows(leaf.element, body)),
  );
  const around = leaves.filter(
    (leaf) => !headline || follows(headline, leaf.element),
  );
  const hero = data.hero ? null : heroByForm(scope, body, url, named);
  const isCaption = (leaf: Leaf): boolean =>
    leaf.element.closest("figure,figcaption") !== null ||
    leaf.text === hero?.caption;
  const [lede] = head
    .slice(0, 2)
    .filter(
      (leaf) =>
        isStandfirst(leaf.text) &&
        !isCaption(leaf) &&
        parseDate(leaf.text, profile.utcOffset) === null,
    );
  const dated = head.findIndex(
    (leaf) =>
      leaf.text.length < 120 &&
      parseDate(leaf.text, profile.utcOffset)?.includes("T"),
  );
  const beside = head[dated - 1]?.text ?? "";
  const writers = namesFrom(around, wording.writer);
  return {
    ...data,
    lede: data.lede ?? lede?.text ?? null,
    authors:
      data.authors.length > 0
        ? data.authors
        : writers.length > 0
          ? writers
          : isName(beside)
            ? [beside]
            : [],
    editors:
      data.editors.length > 0
        ? data.editors
        : namesFrom(around, wording.editor),
    published:
      (dated >= 0
        ? parseDate(head[dated]?.text ?? "", profile.utcOffset)
        : null) ?? data.published,
    hero: data.hero ?? hero,
    tags:
      data.tags.length > 0
        ? data.tags
        : tagsByForm(scope, headline, url, wording.topic),
  };
}

/** Pull quotes without a known name: the few paragraphs that bear a class where the others bear none. */
export function quotesByForm(body: Element): void {
  const paragraphs = [...body.querySelectorAll("p")].filter(
    (block) => textOf(block) !== "",
  );
  const marked = paragraphs.filter(
    (block) =>
      block.classList.length > 0 &&
      block.parentElement?.localName !== "blockquote" &&
      !/^disclaimer\b/i.test(textOf(block)) &&
      !block.querySelector("a,img,strong"),
  );
  if (paragraphs.length < 4 || marked.length > paragraphs.length / 4) return;
  for (const block of marked) {
    const quote = block.ownerDocument.createElement("blockquote");
    const author = block.lastElementChild;
    block.before(quote);
    quote.append(block);
    if (author?.localName !== "span" || textOf(author) === textOf(block))
      continue;
    const line = block.ownerDocument.createElement("p");
    const cite = block.ownerDocument.createElement("cite");
    cite.append(...author.childNodes);
    line.append(cite);
    author.remove();
    quote.append(line);
  }
}

/** Whether a line of the page says that the rest is locked. */
export const isLockedByWording = (
  { scope }: Snapshot,
  { wording }: SiteProfile,
): boolean =>
  wording.locked.length > 0 &&
  leavesOf(scope).some(({ text }) =>
    wording.locked.some((pattern) => pattern.test(text)),
  );
