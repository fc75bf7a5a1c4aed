import type { ElementContent } from "hast";
import { absolute, withoutFragment } from "./address.ts";
import type { Article, Extraction, Partial, Removal } from "./article.ts";
import { element, isElement, plain } from "./nodes.ts";
import type { SiteProfile } from "./profile.ts";
import { fold, textOf } from "./text.ts";

/** No article has more pages; a pager that names more is broken (DOM Distiller stops at the same number). */
const MOST_PAGES = 32;

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

/** Whether the address is another page of the same article: same origin, same path, nothing but ?page in the query. */
export function isPageOf(address: string, article: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(article)) return false;
  const [page, own] = [new URL(address), new URL(article)];
  return (
    page.origin === own.origin &&
    page.pathname === own.pathname &&
    [...page.searchParams.keys()].every((key) => key === "page") &&
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
    .filter((number) => Number.isInteger(number) && number > 0);
  const pages = Math.min(Math.max(0, ...numbers), MOST_PAGES);
  if (pages < 2) return null;
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

/** One article from its pages in order; a page that could not be had leaves a notice with its address. */
function join(
  first: Article,
  split: Extract<Partial, { reason: "pages" }>,
  parts: ReadonlyMap<number, Article>,
  failed: readonly FurtherPage[],
): Article {
  const whole = parts.get(0);
  const numbers = whole
    ? []
    : [...new Set([...parts.keys(), ...failed.map(({ page }) => page)])].sort(
        (a, b) => a - b,
      );
  const present: (readonly [number, Article])[] = whole
    ? [[0, whole]]
    : numbers.flatMap((number) => {
        const part = parts.get(number);
        return part ? [[number, part] as const] : [];
      });
  const { bodies, removals } = renumbered(present, split.current);
  const children: ElementContent[] = whole
    ? (bodies[0] ?? [])
    : numbers.flatMap((number) => {
        const at = present.findIndex(([page]) => page === number);
        const lost = failed.find(({ page }) => page === number);
        return lost ? [missing(lost)] : (bodies[at] ?? []);
      });
  const related = present.flatMap(([, part]) => part.related);
  const opening = parts.get(1) ?? whole ?? first;
  return {
    ...first,
    place: opening.place ?? first.place,
    body: { type: "root", children: children.filter(isElement) },
    related: related.filter(
      ({ text }, index) =>
        related.findIndex((other) => other.text === text) === index,
    ),
    removals,
    partial:
      failed.length > 0 || (!whole && present.length < split.pages)
        ? { ...split, rest: failed.length > 0 ? [...failed] : split.rest }
        : null,
  };
}

/**
 * Fetches the further pages of a split article, one at a time, and joins them in order. A page that fails is noted and the rest is kept;
 * one that says the same as another ends the joining, for then the site answers any number.
 * @param onProgress called before each page and once at the end
 * @param signal stops after the page at hand; what has been joined stays
 */
export async function joinPages(
  first: Article,
  read: ReadPage,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Article> {
  const split = first.partial;
  if (split?.reason !== "pages") return first;
  const parts = new Map([[split.current, first]]);
  const failed: FurtherPage[] = [];
  const seen = new Set([textOfBody(first)]);
  const now = (): Article => join(first, split, parts, failed);
  for (const page of split.rest.slice(0, MOST_PAGES)) {
    if (signal.aborted) break;
    onProgress({
      article: now(),
      fetching: page.page === 0 ? split.pages : page.page,
    });
    const extraction = await read(page, signal).catch(() => null);
    if (signal.aborted) break;
    if (extraction?.kind !== "article") {
      failed.push(page);
      continue;
    }
    const text = textOfBody(extraction.article);
    if (seen.has(text)) break;
    seen.add(text);
    parts.set(page.page, extraction.article);
  }
  const article = now();
  onProgress({ article, fetching: null });
  return article;
}
