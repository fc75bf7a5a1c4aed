import {
  AGENCY_BEHIND,
  DAY,
  FOR,
  ROLE,
  ROLE_BEFORE,
  withoutOutlet,
  withoutRole,
  withoutUniversity,
} from "./beside-names.ts";
import { isCompany, isFullName, isName, joinedNames } from "./names.ts";
import { EDITOR, PHOTOGRAPHER, PREPOSITION, ROLES, WRITER } from "./roles.ts";

/** Most of its words have small letters: more than "Ani van der Berg and Budi" has. */
const isSaid = (text: string): boolean =>
  (text.match(/(?<!\S)\p{Ll}/gu) ?? []).length * 2 > text.split(" ").length;

/** "Ani Lestari, Lengfeld": a name, and the place where she is. Where one word may be a name, it would be another writer. */
const PLACE = /^((?:\p{Lu}\S*\s)+\p{Lu}[^\s,]*),\s+\p{Lu}\p{Ll}{2,}\s*$/u;

/** What joins the last two of several names in the languages of those prepositions, and the two of one: "Ortega y Gasset". */
const AND = /\s+(?:und|et|y|e|en|och)\s+/;

/** The writers behind such a preposition, without the place where they are. */
function abroad(named: string): string[] {
  const parts = named.split(AND).map((part) => part.replace(PLACE, "$1"));
  return parts.every(isFullName) ? parts : [named.replace(PLACE, "$1")];
}

/** Letters. No byline is longer, and a page may write as many commas as it likes. */
export const LONGEST_BYLINE = 300;

/** "강태은 기자", "목포=강태은 기자": a name before what its bearer is, and where she is. */
const KOREAN =
  /^(?:[가-힣]{1,6}\s?=\s?)?([가-힣]{2,4})\s?(?:기자|특파원|논설위원)/;

/** "Ani Lestari in Jakarta": where she is. */
const WHERE = /(?<=\p{L}\s\p{Lu}\S*)\s+in\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u;

/** "14.03.2017 09:30 von Ani Lestari", "Posted on: September 18, 2007 9:02 AM, by Ani": the day, and what parts it from the name. */
export const DATED =
  /^(?:[Pp](?:osted|ublished)(?: on)?:? \p{Lu}(?=\D{0,20}\d)[\p{L}\d.:, ]{8,40}|\d[\d.:, ]{8,18}(?:Uhr )?)(?=(?:von|by|par|door|av|por|oleh) \p{Lu})/u;

/** How agencies' and newspapers' names end, behind a writer's. */
const AGENCY =
  /\s(?:Press|News|Courier|Post|Times|Tribune|Herald|Gazette|Network|Agency|Media|Relations)$/;

/** "Ani Lestari Journalist Send mail": what she is, and how to write to her. */
const JOURNALIST =
  /(?<=\p{L}\s\S*)\s(?:Journalist|Redaktør|Redaktör|Redakteur(?:in)?)(?:\s[Ss]end mail)?$/u;

/** "By Ani Lestari, a reporter who covers farming. Before that, she was …": a name, and what its bearer is, in sentences. */
const TOLD =
  /^By ((?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+), (?:an?|the) \p{Ll}/u;

/** The writer whom a line names so; null where it does not. */
export function writerTold(text: string): string | null {
  const [, name = ""] = TOLD.exec(text) ?? [];
  return isFullName(name) ? name : null;
}

/** The names in a byline such as "By Ani Lestari | 9 Oct 2026 7:15 AM"; none where it holds no name. */
export function writersIn(byline: string): string[] {
  if (PHOTOGRAPHER.test(byline) || EDITOR.test(byline)) return [];
  const [, korean] = KOREAN.exec(byline) ?? [];
  if (korean) return [korean];
  // "Rep: Ani Lestari/ Red: Budi": the one before the other.
  const whole = byline.slice(0, LONGEST_BYLINE);
  const [first = ""] = whole.split(ROLES).filter(Boolean);
  const own = WRITER.test(first) ? first : whole;
  const [bare = ""] = withoutUniversity(own)
    .replace(/\s*\/\s*$/, "")
    // A word that only a style sheet parts.
    .replace(/(?<=\p{Ll})(?=(?:Published|Updated|Posted)\b)/u, " ")
    .replace(DATED, "")
    // "Ani Lestari, g1 Vales": whose she is, and where.
    .replace(/,\s+g1(?:\s[^,]*)?$/i, "")
    // "Ani Lestari/LİMBOTO, (DHA)": an agency's.
    .replace(/,?\s*\(\p{Lu}{2,5}\)$/u, "")
    .replace(/\s*\((?:Kommentare|[Cc]omments?):? ?\d*\)$/, "")
    // wikiHow's.
    .replace(/^(?:expert reviewed )?co-authored by (?=\p{L})/iu, "")
    .replace(WRITER, "")
    // Over a few words about her.
    .replace(/^(?:Über|About) (?=\p{Lu})/u, "")
    .replace(PREPOSITION, "")
    // "2026-10-12 08:30 — Ani Lestari": the day before it.
    .replace(/^\d[\d\s.:/-]*\s[—–-]\s(?=\p{Lu})/u, "")
    // A name, too, may begin with it, but not in small letters before two words.
    .replace(/^di (?=\p{Lu}\S+ \p{Lu})/u, "")
    .replace(ROLE_BEFORE, "")
    .replace(DAY, "")
    .replace(FOR, "")
    .replace(ROLE, "")
    .split(
      /\s*(?:\||·|»|\s[-–—]\s|\d|\[|\bposted\b|\bpublish(?:ed)?\b|(?:(?<!\.\s)\blast )?\bupdated\b|\bfollow\b|more by this|[^\s|·»]*@)/i,
    );
  if (isSaid(bare) || isCompany(bare.trim())) return [];
  const isForeign = PREPOSITION.test(byline);
  return (
    withoutOutlet(
      withoutRole(
        bare.trim().replace(AGENCY_BEHIND, "").replace(JOURNALIST, ""),
      ),
    )
      .split(/\s*(?:,\s+(?=\p{Lu}\p{L}+ \p{Lu})|\s+(?:and|&|dan)\s+)/u)
      .flatMap((name) =>
        isForeign ? abroad(name) : joinedNames(name, AND, isFullName),
      )
      .map((name) =>
        // "Ani Lestari, em": what stood before the day.
        name
          .replace(/(?:,\s+(?:em|am|le|el|il|on|op|den|pada))?[\s,]*$/, "")
          // Where a sentence ends with it.
          .replace(/(?<=\s\p{Lu}\p{Ll}{2,})\.$/u, "")
          .trim(),
      )
      // "ANI LESTARI/Kabar": whose she is.
      .map((name) => name.replace(WHERE, "").replace(/(?<=\s\S+)\/\S+$/, ""))
      .filter((name, at) => isName(name) && !(at > 0 && AGENCY.test(name)))
  );
}
