import { isUnder } from "./address.ts";
import type { SiteProfile } from "./profile.ts";

/** The profile that claims the address's host, or null. */
export function profileFor(
  address: string,
  profiles: readonly SiteProfile[],
): SiteProfile | null {
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  return profiles.find((profile) => isUnder(host, profile.hosts)) ?? null;
}

/**
 * Whether the address can be an article's. Needs no document; query and fragment do not count.
 */
export function judgeAddress(address: string, profile: SiteProfile): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  const bare = origin + pathname;
  return (
    profile.addresses.article.some((pattern) => pattern.test(bare)) &&
    !profile.addresses.never.some((pattern) => pattern.test(bare))
  );
}

/**
 * Whether an address sounds like an article's, on a site that no profile knows: a date, a long number, or four words joined by dashes
 * as the last part of its path.
 */
export function soundsLikeArticle(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname } = new URL(address);
  const words = pathname.replace(/\/$/, "").split("/").at(-1)?.split("-") ?? [];
  return (
    /\/\d{4}\/\d{1,2}\//.test(pathname) ||
    /\d{6,}/.test(pathname) ||
    (words.length > 3 && words.slice(-3).every(Boolean))
  );
}

/** So many letters make a paragraph of running text rather than a teaser. */
const LONG_PARAGRAPH = 100;
/** So many long paragraphs beside each other make an article, whatever the names of the classes. */
const ENOUGH_PARAGRAPHS = 3;

/** Whether there is a letter in it that no script and no style sheet is made of. */
function hasWords(element: Element): boolean {
  if ((element.textContent ?? "").trim() === "") return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (
      !/^(?:script|style|noscript)$/i.test(text.parentNode?.nodeName ?? "") &&
      (text.nodeValue ?? "").trim() !== ""
    )
      return true;
  return false;
}

/**
 * Whether the document holds an article: the profile's body with text in it or, should the design have changed, several long
 * paragraphs in one parent. Reads only; forces no layout.
 */
export function judgeDocument(
  document: Document,
  profile: SiteProfile,
): boolean {
  // One by one: a browser finds a single name without a look at each element, a list of several not.
  const hasBody = [...profile.body, ...profile.bodySections].some(
    (selector) => {
      const body = document.querySelector(selector);
      return body !== null && hasWords(body);
    },
  );
  if (hasBody) return true;
  const long = new Map<Element, number>();
  for (const paragraph of document.querySelectorAll("p")) {
    const parent = paragraph.parentElement;
    if (!parent || (paragraph.textContent ?? "").length < LONG_PARAGRAPH)
      continue;
    const count = (long.get(parent) ?? 0) + 1;
    if (count >= ENOUGH_PARAGRAPHS) return true;
    long.set(parent, count);
  }
  return false;
}
