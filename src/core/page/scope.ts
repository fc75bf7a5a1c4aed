import type { SiteProfile } from "../profile.ts";
import { isHidden } from "./hidden.ts";

/*
 * Where on a page the article is, by the profile's selectors.
 */

/** What the first selector finds that finds anything. */
export const first = (
  root: Document,
  selectors: readonly string[],
): Element | null => {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
};

/** What is named as a body is, beside it: parts of one text, an advertisement between them. Behind another headline stands another text. */
function partsBehind(body: Element, { body: bodies }: SiteProfile): Element[] {
  const name = bodies.find((selector) => body.matches(selector));
  const parts: Element[] = [];
  for (
    let next = body.nextElementSibling;
    name && next;
    next = next.nextElementSibling
  )
    if (next.matches(name)) {
      if (!isHidden(next)) parts.push(next);
    } else if (next.matches("h1,h2") || next.querySelector("h1,h2")) break;
  return parts;
}

/** The elements that the profile holds for the article's text; sections count only where no single body is found. */
export function bodiesIn(document: Document, profile: SiteProfile): Element[] {
  const body = first(document, profile.body);
  if (body) return [body, ...partsBehind(body, profile)];
  return profile.bodySections.length > 0
    ? [...document.querySelectorAll(profile.bodySections.join(","))]
    : [];
}

/** The first of the profile's scopes that holds what was found, looked for from there upwards: a long page is not searched anew for each. */
export function scopeOf(
  document: Document,
  { scope }: SiteProfile,
  parts: readonly (Element | null)[],
): Element | null {
  const found = parts.filter((part) => part !== null);
  const [part] = found;
  if (!part) return first(document, scope);
  for (const selector of scope)
    for (
      let around = part.closest(selector);
      around;
      around = around.parentElement?.closest(selector) ?? null
    )
      if (found.every((one) => around?.contains(one))) return around;
  return null;
}
