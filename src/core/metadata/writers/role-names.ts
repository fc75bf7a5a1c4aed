import { wordsOf } from "../../text/text.ts";
import { partedNames } from "./names.ts";
import { ROLES, SOURCE, WRITER } from "./roles.ts";

/** What stands before the names of one role, and before those of the other. */
interface Role {
  own: RegExp;
  other: RegExp;
}

/** Names without the site's behind a dash. */
function withoutSite(names: string, site: string): string {
  const end = names.length - site.length;
  const [dash = ""] = names.toLowerCase().endsWith(site.toLowerCase())
    ? (/\s*[-–|]\s*$/.exec(names.slice(0, end)) ?? [])
    : [];
  return dash === "" ? names : names.slice(0, end - dash.length);
}

/** A name without what parted it from others, or a bracket that was closed behind it or opened before. */
const bare = (name: string): string =>
  name.replace(/^[\s,–|•·(-]+|[\s,–|•·(-]+$/g, "").replace(/^([^(]*)\)$/, "$1");

/** What an element says of a role: the texts of its links, or where it has none its own. */
function ownTexts(element: Element, { own, other }: Role): string[] {
  const text = wordsOf(element);
  const parts = text.split(ROLES);
  // Among several roles, who bears none is a writer.
  const isOwn = (part: string): boolean =>
    own.test(part) ||
    (!other.test(part) &&
      !SOURCE.test(part) &&
      (parts.length === 1 || own === WRITER));
  const links = [...element.querySelectorAll("a")].map(wordsOf).filter(Boolean);
  // In whose part a link stands is told by its place: one name may begin like another.
  let from = 0;
  const owned = links.filter((name) => {
    const at = text.indexOf(name, from);
    if (at >= 0) from = at + name.length;
    let end = 0;
    const part = parts.find((one) => {
      end += one.length;
      return at < end;
    });
    return part !== undefined && isOwn(part);
  });
  return owned.length > 0 ? owned : parts.filter(isOwn);
}

/** Names from elements such as "Penulis : Ani & Budi", "Ani - Bisnis.com"; those of other roles are passed over. Each name once. */
export function namesIn(
  elements: readonly Element[],
  publisher: string,
  role: Role,
): string[] {
  const found: string[] = [];
  for (const element of elements)
    for (const text of ownTexts(element, role))
      for (const name of partedNames(
        withoutSite(text.replace(role.own, ""), publisher),
      )) {
        const clean = bare(name);
        if (clean && clean.length <= 80 && !found.includes(clean))
          found.push(clean);
      }
  return found;
}
