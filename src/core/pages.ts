import type { ElementContent } from "hast";
import { absolute, withoutFragment } from "./address.ts";
import type { Article, Extraction, Partial, Removal } from "./article.ts";
import { element, isElement, plain } from "./nodes.ts";
import type { SiteProfile } from "./profile.ts";
import { fold, textOf } from "./text.ts";

/** So many pages are asked for at the most; a pager that names more is broken, or else says so in the text (DOM Distiller stops at the same number). */
const MOST_PAGES = 32;

/** A higher number in a pager is none of a page. */
const MOST_LISTED = 99;

/** One further page of an article. `page` is 0 for an address that shows all pages in one. */
export interface FurtherPage {
  page: number;
  url: string;
}

/** The number in ?page=N, 0 for ?page=all, 1 where the address names none, null for any other value. */
function pageIn(address: string): number | null {
  const value = new URL(address).searchParams.get("page");
  if (value === null) return 1;
  if (value === "all") return 0;
  return /^\d{1,2}$/.test(value) ? Number(value) : null;
}

/** The address of a page, by the one of another. */
function addressOf(page: number, other: string): string {
  const address = new URL(withoutFragment(other));
  address.search = `?page=${page}`;
  return address.href;
}

/** Whether both addresses are of one page. */
export const isSamePage = (one: string, other: string): boolean =>
  isPageOf(one, other) && pageIn(one) === pageIn(other);

/** Whether the address is another page of the same article: same origin, same path, nothing but ?page in the query. */
export function isPageOf(address: string, article: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(article)) return false;
  const [page, own] = [new URL(address), new URL(article)];
  return (
    page.origin === own.origin &&
    page.pathname === own.pathname &&
    // Not by the parameters' own list, which content scripts of Firefox cannot walk through.
    /^\??(?:page=[^&]*&?)*$/.test(page.search) &&
    pageIn(address) !== null
  );
}

/**
 * How the site has split the article whose copies these are; null where it has not, or all of it is here. The pager that the
 * profile names counts, else links anywhere; and of these only such as lead to pages of this article.
 */
export function splitOf(
  roots: readonly ParentNode[],
  url: string,
  profile: SiteProfile,
): Partial | null {
  if (profile.pager.pages.length === 0 || pageIn(url) === 0) return null;
  const own = roots.flatMap((root) => [
    ...root.querySelectorAll(profile.pager.pages.join(",")),
  ]);
  const links =
    own.length > 0
      ? own
      : roots
          .flatMap((root) => [...root.querySelectorAll('a[href*="page="]')])
          .filter((link) => {
            const address = absolute(link.getAttribute("href"), url);
            return address !== null && isPageOf(address, url);
          });
  const numbers = links
    .map((link) => Number(textOf(link)))
    .filter(
      (number) =>
        Number.isInteger(number) && number > 0 && number <= MOST_LISTED,
    );
  const pages = Math.max(0, ...numbers);
  return pages < 2 ? null : pagesIn(links, pages, url);
}

/** The further pages that a pager's links lead to; null where they lead nowhere. */
function pagesIn(
  links: readonly Element[],
  pages: number,
  url: string,
): Partial | null {
  const current = pageIn(url) ?? 1;
  const rest = new Map<number, string>();
  for (const link of links) {
    const address = absolute(link.getAttribute("href"), url);
    if (
      !address ||
      link.getAttribute("href")?.startsWith("#") ||
      !isPageOf(address, url)
    )
      continue;
    const page = pageIn(address) ?? current;
    if (page !== current && page <= pages && !rest.has(page))
      rest.set(page, withoutFragment(address));
  }
  // The pagers of the saved pages lead nowhere (href="#") under articles that are whole: numbers alone prove nothing.
  if (rest.size === 0) return null;
  const whole = rest.get(0);
  // "1 2 3 … 10": the addresses of those between are as the others'.
  const [[, known = ""] = []] = rest;
  for (let page = 1; page <= pages; page++)
    if (page !== current && !rest.has(page))
      rest.set(page, addressOf(page, known));
  return {
    reason: "pages",
    current,
    pages,
    rest: whole
      ? [{ page: 0, url: whole }]
      : [...rest]
          .sort(([a], [b]) => a - b)
          .map(([page, address]) => ({ page, url: address })),
  };
}

/** How far the joining is, for those who wait. */
export interface Progress {
  article: Article;
  /** The page being fetched, null when nothing is. */
  fetching: number | null;
}

type Split = Extract<Partial, { reason: "pages" }>;

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

const textOfBody = (article: Article): string =>
  fold((article.body.children as ElementContent[]).map(plain).join(" "));

const missing = ({ page, url }: FurtherPage): ElementContent =>
  element("p", [element("a", [{ type: "text", value: url }], { href: url })], {
    dataMissing: String(page),
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
    : [...parts.keys(), ...(isOver ? absent.map(({ page }) => page) : [])].sort(
        // All pages in one stand below those that are here.
        (a, b) => (a || MOST_LISTED) - (b || MOST_LISTED),
      );
  const present = numbers.flatMap((number) => {
    const part = parts.get(number);
    return part ? [[number, part] as const] : [];
  });
  const { bodies, removals } = renumbered(present, split.current);
  const children = numbers.flatMap((number): ElementContent[] => {
    const lost = absent.find(({ page }) => page === number);
    if (lost) return [missing(lost)];
    return bodies[present.findIndex(([page]) => page === number)] ?? [];
  });
  const related = present.flatMap(([, part]) => part.related);
  const opening = parts.get(1) ?? whole ?? first;
  return {
    ...first,
    url: parts.get(1)?.url ?? first.url,
    place: opening.place ?? first.place,
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
 * one that says the same as another ends the joining, for then the site answers any number.
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
  const split = first.partial;
  if (split?.reason !== "pages") return first;
  parts.set(split.current, first);
  const seen = new Set([...parts.values()].map(textOfBody));
  for (const page of split.rest.slice(0, MOST_PAGES)) {
    if (parts.has(page.page)) continue;
    if (signal.aborted) break;
    onProgress({
      article: join(first, split, parts, false),
      fetching: numberOf(page, split),
    });
    const extraction = await unlessAborted(
      read(page, signal).catch(() => null),
      signal,
    );
    if (signal.aborted) break;
    if (extraction?.kind !== "article") continue;
    const text = textOfBody(extraction.article);
    if (seen.has(text)) break;
    seen.add(text);
    parts.set(page.page, extraction.article);
  }
  const article = join(first, split, parts, true);
  onProgress({ article, fetching: null });
  return article;
}
