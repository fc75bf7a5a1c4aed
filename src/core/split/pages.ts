import type { ElementContent } from "hast";
import type { Article, Extraction, Photo, Removal } from "../article.ts";
import { photoFile } from "../photos/photo-source.ts";
import { fold, letters } from "../text/text.ts";
import { element, isElement, photosIn, plain } from "../tree/nodes.ts";
import { byPage, type FurtherPage, type Split, singly } from "./pager.ts";

/*
 * The pages of a split article, joined.
 */

/** So many pages are asked for at a time at the most; a pager that names more is broken, or else says so in the text (DOM Distiller stops at the same number). */
const MOST_PAGES = 32;

/** How far the joining is, for those who wait. */
export interface Progress {
  article: Article;
  /** The page being fetched, null when nothing is. */
  fetching: number | null;
}

/** The number to name while a page is fetched; all pages in one bring the last. */
const numberOf = ({ page }: FurtherPage, { pages }: Split): number =>
  page || pages;

/** The page that will be fetched first to join the article, null where it is whole. */
export function firstMissing({ partial }: Article): number | null {
  if (partial?.reason !== "pages") return null;
  const [next] = partial.rest;
  return next ? numberOf(next, partial) : null;
}

/** Gives the further page as an article, or says why not. */
export type ReadPage = (
  page: FurtherPage,
  signal: AbortSignal,
) => Promise<Extraction>;

const blocksOf = ({ body }: Article): ElementContent[] =>
  body.children as ElementContent[];

/** The files of all photos, in order. */
const filesIn = (nodes: readonly ElementContent[]): string[] =>
  photosIn(nodes).map(photoFile);

/** What tells one page from another: what it says and shows. */
const saidBy = (article: Article): string =>
  [
    fold(blocksOf(article).map(plain).join(" ")),
    ...filesIn(blocksOf(article)),
  ].join(" ");

/** Whether most of what a page says stands in what is given for all pages in one. */
function holds(whole: Article, page: Article): boolean {
  const linesOf = (article: Article): string[] =>
    blocksOf(article)
      .map((block) => letters(plain(block)))
      .filter(Boolean);
  const said = new Set(linesOf(whole));
  const lines = linesOf(page);
  return lines.filter((line) => said.has(line)).length >= lines.length / 2;
}

/** What can be joined: neither a page that is locked or may not be the article, nor all pages in one without the one that is here. */
function partOf(
  extraction: Extraction,
  { page }: FurtherPage,
  first: Article,
): Article | null {
  if (extraction.kind !== "article") return null;
  const { article } = extraction;
  const isPart = article.partial === null || article.partial.reason === "pages";
  return isPart && (page > 0 || holds(article, first)) ? article : null;
}

/** How an article is split, by its pager and by those of the pages that have come: of many pages a pager may show those nearby alone. */
function splitBy(split: Split, parts: ReadonlyMap<number, Article>): Split {
  const rest = new Map(split.rest.map((page) => [page.page, page]));
  let { pages } = split;
  if (!rest.has(0))
    for (const { partial } of parts.values())
      if (partial?.reason === "pages") {
        pages = Math.max(pages, partial.pages);
        for (const page of partial.rest)
          if (
            page.page > 0 &&
            page.page !== split.current &&
            !rest.has(page.page)
          )
            rest.set(page.page, page);
      }
  return { ...split, pages, rest: [...rest.values()].sort(byPage) };
}

/** A photo with its caption, as it stands in a text. */
const figure = ({ src, alt, caption }: Photo): ElementContent =>
  element("figure", [
    element("img", [], { src, alt }),
    ...(caption
      ? [element("figcaption", [{ type: "text", value: caption }])]
      : []),
  ]);

const missing = ({ page, url }: FurtherPage): ElementContent =>
  element("p", [element("a", [{ type: "text", value: url }], { href: url })], {
    dataMissing: page === 0 ? "all" : String(page),
  });

/** No page has as many removals: each page's ids lie in a room of their own. */
const ROOM = 1_000_000;

/**
 * The parts' removals in one list; ids stay unique, and the placeholders in the bodies follow. An id never changes while pages arrive:
 * what a reader has put back is known by it.
 * @param parts with the numbers of their pages, in order
 * @param opened the page that the reader has opened, whose ids have been seen
 */
function renumbered(
  parts: readonly (readonly [page: number, part: Article])[],
  opened: number,
): {
  bodies: ElementContent[][];
  removals: Removal[];
} {
  const removals: Removal[] = [];
  const bodies = parts.map(([page, part]) => {
    const shift = page === opened ? 0 : (page + 1) * ROOM;
    const moved = (nodes: readonly ElementContent[]): ElementContent[] =>
      nodes.map((node) => {
        if (!isElement(node)) return node;
        const id = node.properties.dataRemoval;
        return {
          ...node,
          properties:
            id === undefined || id === null
              ? node.properties
              : { ...node.properties, dataRemoval: String(Number(id) + shift) },
          children: moved(node.children),
        };
      });
    removals.push(
      ...part.removals.map((removal) => ({
        ...removal,
        id: removal.id + shift,
        content: moved(removal.content),
      })),
    );
    return moved(part.body.children as ElementContent[]);
  });
  return { bodies, removals };
}

/** One article from its pages in order; a page that is not there leaves a notice with its address. */
function join(
  first: Article,
  split: Split,
  parts: ReadonlyMap<number, Article>,
  isOver: boolean,
): Article {
  const whole = parts.get(0);
  const absent = whole ? [] : split.rest.filter(({ page }) => !parts.has(page));
  const numbers = whole
    ? [0]
    : [
        ...[...parts.keys()].map((page) => ({ page })),
        ...(isOver ? absent : []),
      ]
        .sort(byPage)
        .map(({ page }) => page);
  const opening = parts.get(1) ?? whole ?? first;
  const present = numbers.flatMap((number) => {
    const part = parts.get(number);
    return part ? [[number, part] as const] : [];
  });
  const { bodies, removals } = renumbered(present, split.current);
  const shown = new Set([
    ...bodies.flatMap(filesIn),
    ...(opening.hero ? [photoFile(opening.hero.src)] : []),
  ]);
  const children = numbers.flatMap((number): ElementContent[] => {
    const lost = absent.find(({ page }) => page === number);
    if (lost) return [missing(lost)];
    const at = present.findIndex(([page]) => page === number);
    // What opens a further page is a photo of the text, unless each page shows the same.
    const hero = present[at]?.[1].hero;
    const isOwn = hero && !shown.has(photoFile(hero.src));
    if (isOwn) shown.add(photoFile(hero.src));
    return [...(isOwn ? [figure(hero)] : []), ...(bodies[at] ?? [])];
  });
  const related = present.flatMap(([, part]) => part.related);
  return {
    ...first,
    url: parts.get(1)?.url ?? first.url,
    place: opening.place ?? first.place,
    hero: opening.hero,
    body: { type: "root", children: children.filter(isElement) },
    related: related.filter(
      ({ text }, index) =>
        related.findIndex((other) => other.text === text) === index,
    ),
    removals,
    partial: absent.length > 0 ? { ...split, rest: absent } : null,
  };
}

/** What a promise gives, or null as soon as the signal says so. */
const unlessAborted = <T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T | null> =>
  Promise.race([
    promise,
    new Promise<null>((resolve) =>
      signal.addEventListener("abort", () => resolve(null), { once: true }),
    ),
  ]);

/**
 * Fetches the further pages of a split article, one at a time, and joins them in order. A page that fails is noted and the rest is kept;
 * one that says the same as another ends the joining, for then the site answers any number. A page that is locked, or may not be the
 * article, is none that could be joined, and so are all pages in one that do not hold the one that the reader has.
 * @param onProgress called before each page and once at the end
 * @param signal stops at once; what has been joined stays
 * @param parts the pages that an earlier try has brought, to which this one adds
 */
export async function joinPages(
  first: Article,
  read: ReadPage,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  parts = new Map<number, Article>(),
): Promise<Article> {
  if (first.partial?.reason !== "pages") return first;
  let listed = first.partial;
  parts.set(listed.current, first);
  const seen = new Set([...parts.values()].map(saidBy));
  const tried = new Set<number>();
  let split = splitBy(listed, parts);
  while (!signal.aborted && tried.size < MOST_PAGES) {
    const page = split.rest.find(
      (other) => !parts.has(other.page) && !tried.has(other.page),
    );
    if (!page) break;
    tried.add(page.page);
    onProgress({
      article: join(first, split, parts, false),
      fetching: numberOf(page, split),
    });
    const extraction = await unlessAborted(
      read(page, signal).catch(() => null),
      signal,
    );
    if (signal.aborted) break;
    const article = extraction && partOf(extraction, page, first);
    if (!article) {
      // Then each page by itself.
      if (page.page === 0) listed = singly(listed, page.url);
      split = splitBy(listed, parts);
      continue;
    }
    const said = saidBy(article);
    if (seen.has(said)) break;
    seen.add(said);
    parts.set(page.page, article);
    split = splitBy(listed, parts);
  }
  const article = join(first, split, parts, true);
  onProgress({ article, fetching: null });
  return article;
}
