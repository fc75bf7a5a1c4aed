import { absolute } from "../address.ts";
import type { Link } from "../article.ts";
import { parseDate } from "../metadata/dates/dates.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { isFullName, partedNames } from "../metadata/writers/names.ts";
import { ROLES } from "../metadata/writers/roles.ts";
import { follows } from "../order.ts";
import type { Snapshot } from "../page/snapshot.ts";
import type { SiteProfile } from "../profile.ts";
import { type Line, linesOf } from "../text/lines.ts";
import { textOf } from "../text/text.ts";
import { heroByForm } from "./hero.ts";

/*
 * A publisher whose design has changed: its selectors find nothing, but an article page is still one. Form (what follows the headline,
 * what holds the paragraphs) and the publisher's wording say what the selectors said.
 */

/** A line such as a lede: words in a row, not a name, a date or a label. */
const isStandfirst = (text: string): boolean =>
  text.length >= 25 &&
  text.length <= 500 &&
  (text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) >= 3;

function namesFrom(
  lines: readonly Line[],
  patterns: readonly RegExp[],
): string[] {
  const names: string[] = [];
  for (const part of lines.flatMap(({ text }) => text.split(ROLES)))
    for (const pattern of patterns)
      for (const name of partedNames(pattern.exec(part.trim())?.[1] ?? ""))
        if (name.trim() && name.length <= 60 && !names.includes(name.trim()))
          names.push(name.trim());
  return names;
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
  const lines = linesOf(scope);
  const inBody = (line: Line): boolean =>
    bodies.some((part) => part.contains(line.element));
  const head = lines.filter(
    (line) =>
      headline &&
      follows(headline, line.element) &&
      !inBody(line) &&
      (!body || follows(line.element, body)),
  );
  const around = lines.filter(
    (line) => !headline || follows(headline, line.element),
  );
  const hero = data.hero ? null : heroByForm(scope, body, url, named);
  const isCaption = (line: Line): boolean =>
    line.element.closest("figure,figcaption") !== null ||
    line.text === hero?.caption;
  // Where it is not known what holds the text, its first paragraph would be taken for one.
  const [lede] = (body ? head : [])
    .slice(0, 2)
    .filter(
      (line) =>
        isStandfirst(line.text) &&
        !isCaption(line) &&
        parseDate(line.text, profile.utcOffset) === null,
    );
  const dated = head.findIndex(
    (line) =>
      line.text.length < 120 &&
      parseDate(line.text, profile.utcOffset)?.includes("T"),
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
          : isFullName(beside)
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
