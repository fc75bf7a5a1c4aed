import { absolute, asSource } from "../address.ts";
import type { Incomplete } from "../article.ts";
import type { SiteProfile } from "../profile.ts";
import { textOf } from "../text/text.ts";

/*
 * How a site has split an article over pages: by ?page=2, and ?page=all for all of them.
 */

/** A higher number in a pager is none of a page. */
const MOST_LISTED = 99;

/** How an article that is split is split. */
export type Split = Extract<Incomplete, { reason: "pages" }>;

/** One further page of an article. `page` is 0 for an address that shows all pages in one. */
export type FurtherPage = Split["rest"][number];

/** All pages in one stand below those that are here. */
const LAST = MOST_LISTED + 1;

/** Pages in order. */
export const byPage = (
  { page: one }: { page: number },
  { page: other }: { page: number },
): number => (one || LAST) - (other || LAST);

/** The number in ?page=N, 0 for ?page=all, 1 where the address names none, null for any other value. */
function pageIn(address: string): number | null {
  const value = new URL(address).searchParams.get("page");
  if (value === null) return 1;
  if (value === "all") return 0;
  return /^[1-9]\d?$/.test(value) ? Number(value) : null;
}

/** Whether the address is that of a further page: what stands there goes on with what was said before. */
export const isFurther = (address: string): boolean =>
  URL.canParse(address) && (pageIn(address) ?? 0) > 1;

/** The address of a page, by the one of another. */
function addressOf(page: number, other: string): string {
  const address = new URL(other);
  address.search = `?page=${page}`;
  return address.href;
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, "");

/**
 * Whether the address is another page of the same article: same origin, same path, nothing but ?page in the query, whatever tells
 * where readers come from.
 */
export function isPageOf(address: string, article: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(article)) return false;
  const [page, own] = [new URL(asSource(address)), new URL(article)];
  return (
    page.origin === own.origin &&
    pathOf(page) === pathOf(own) &&
    // Not by the parameters' own list, which content scripts of Firefox cannot walk through.
    /^\??(?:page=[^&]*(?:&|$))*$/.test(page.search) &&
    pageIn(address) !== null
  );
}

/** Whether both addresses are of one page. */
export const isSamePage = (one: string, other: string): boolean =>
  isPageOf(one, other) && pageIn(one) === pageIn(other);

/** What a link to another page of an article says. */
const TO_PAGE =
  /^(?:(?:hal(?:aman)?\.?|page)?\s*(?:\d{1,2}|selanjutnya|berikutnya|sebelumnya|next|previous)|tampilkan semua(?: halaman)?|(?:lanjut|baca selengkapnya))\s*[›»→>]*$/i;

/** The same article's pages one by one, where all in one cannot be had. */
export const singly = (split: Split, all: string): Split => ({
  ...split,
  rest: Array.from({ length: split.pages }, (_, at) => at + 1)
    .filter((page) => page !== split.current)
    .map((page) => ({ page, url: addressOf(page, all) })),
});

/** Where a pager's link leads to, if to a page of the article at `url`: as it is asked for. */
function pageAddress(link: Element, url: string): string | null {
  const given = link.getAttribute("href");
  if (!given || given.startsWith("#")) return null;
  const address = absolute(given, url);
  if (!address) return null;
  // Old links are of before the site was secure.
  const own = url.startsWith("https:")
    ? address.replace(/^http:/, "https:")
    : address;
  return isPageOf(own, url) ? asSource(own) : null;
}

/**
 * How the site has split the article whose copies these are; null where it has not, or all of it is here. The pager that the
 * profile names counts, else links anywhere that say so, as those to more comments do not; and of these only such as lead to pages of
 * this article: the pagers of the saved pages lead nowhere (href="#") under articles that are whole, so numbers alone prove nothing.
 */
export function splitOf(
  roots: readonly ParentNode[],
  url: string,
  profile: SiteProfile,
): Split | null {
  const current = pageIn(url) ?? 1;
  if (profile.pager.pages.length === 0 || current === 0) return null;
  const linksBy = (selector: string): Element[] =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const own = linksBy(profile.pager.pages.join(","));
  const links =
    own.length > 0
      ? own
      : linksBy('a[href*="page="]:not([href*="#"])').filter((link) =>
          TO_PAGE.test(textOf(link)),
        );
  const rest = new Map<number, string>();
  let pages = 0;
  for (const link of links) {
    const address = pageAddress(link, url);
    // Elsewhere than in the site's pager a number may be one of another list.
    if (address === null && own.length === 0) continue;
    const page = address === null ? null : pageIn(address);
    const [said = 0] = /^\d{1,2}$/.exec(textOf(link)) ?? [];
    pages = Math.max(pages, Number(said), page ?? 0);
    if (address && page !== null && page !== current && !rest.has(page))
      rest.set(page, address);
  }
  const [known] = rest.values();
  if (known === undefined) return null;
  const whole = rest.get(0);
  // "1 2 3 … 10": the addresses of those between are as the others'.
  for (let page = 1; page <= pages; page++)
    if (page !== current && !rest.has(page))
      rest.set(page, addressOf(page, known));
  return {
    reason: "pages",
    current,
    // A way to all of it tells that there is more, not how much.
    pages: Math.max(2, pages),
    rest: whole
      ? [{ page: 0, url: whole }]
      : [...rest]
          .map(([page, address]) => ({ page, url: address }))
          .sort(byPage),
  };
}
