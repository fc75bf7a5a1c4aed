import { fold, letters } from "../../text/text.ts";
import {
  ROLE,
  withoutAddress,
  withoutOutlet,
  withoutRole,
  withoutUniversity,
} from "./beside-names.ts";
import { isCompany, isFullName, NEWSROOMS } from "./names.ts";

/*
 * Names of people, and of the newsrooms that stand for them or behind them.
 */

/** What stands before a name, and is none: "Oleh" alone may be one. */
const BY =
  /^(?:by\s+|(?:propos\s+)?recueillis?\s+par\s+|(?:oleh|penulis|reporter|rep|pewarta|wartawan|kontributor)\s*:\s*)(?=\S+\s\S)/i;

/** Letters. A shorter name of a site stands in many words. */
const SHORTEST_SITE = 4;

/** What a site's address calls it: the longest part of its host but the last. */
export const hostName = (url: string): string =>
  new URL(url).hostname
    .split(".")
    .slice(0, -1)
    .toSorted((one, other) => other.length - one.length)[0] ?? "";

/** The names of a site: as it calls itself, and as its address does, with a capital, as a name in a sentence has one. */
export function siteNames(site: string, url: string): string[] {
  const host = hostName(url);
  const name = site.replace(/^the\s+/i, "");
  return [
    name,
    host.slice(0, 1).toUpperCase() + host.slice(1),
    new URL(url).hostname.replace(/^www\./, ""),
  ].filter(({ length }) => length >= SHORTEST_SITE);
}

/** Whether a name is the site's address. */
export const isHost = (name: string, hostname: string): boolean =>
  hostname === name.toLowerCase() ||
  hostname.endsWith(`.${name.toLowerCase()}`);

/** Letters. What is longer is no name. */
const LONGEST_NAME = 80;

/** Whether a name is an organisation's: "Kabar" is that of "Kabar News", and "Kabar.test" that of "Kabar", as "Kabar Lestari" is not. */
export const isOf = (name: string, organisation: string): boolean => {
  const [one, two] = [letters(name), letters(organisation)];
  return (
    two !== "" &&
    (two.startsWith(one) || (one.startsWith(two) && !isFullName(name)))
  );
};

/** A name without the newsroom behind a comma, wherever it is: "Ani Lestari, kabar1 Limboto" where the site is called "kabar1". */
function withoutSiteBehind(name: string, site: string): string {
  const [person = "", behind = ""] = name.split(/,\s+(.*)/);
  const newsroom = letters(site.replace(/^the\s+/i, ""));
  return newsroom !== "" &&
    isFullName(person) &&
    letters(behind).startsWith(newsroom)
    ? person
    : name;
}

/** The same where nothing parts them: "ANI LESTARI Kabar Pagi" on "kabarpagi.test". */
function withoutHostBehind(name: string, host: string): string {
  const newsroom = letters(host);
  const words = name.split(" ");
  const at = words.findIndex(
    (_, index) =>
      index > 1 && letters(words.slice(index).join(" ")) === newsroom,
  );
  return at < 0 ? name : words.slice(0, at).join(" ");
}

/** "Redacción Kabar": what writes there in other languages, with its name or without. */
const NEWSROOM = new RegExp(String.raw`^(?:${NEWSROOMS})(?!\p{L})`, "iu");

/** "rds": an editor's, whom only the newsroom knows by them. */
const INITIALS = /^\p{Ll}{1,4}$/u;

/** "Kontributor Rembang, Ani Lestari": where she writes from. */
const STRINGER = /^Kontributor \p{Lu}\p{L}+, (?=\p{Lu}\p{L}+ \p{Lu}\p{L}+$)/u;

/** "News" behind a site's name, "avec AFP": its newsroom's. */
const DESK =
  /\s(?:News|Nieuws|Sports?|Markets|Online|Digital|Staff|Desk|Team|avec (?:agences?|AFP))$/;

/** "강태은 기자": what she is, behind her name. */
const REPORTER = /\s?(?:기자|특파원|논설위원)$/;

/**
 * Names of people: without that of the newsroom, alone or behind them ("Ani Lestari, Kabar", "Ani Lestari, kabar.test").
 * @param site the site's name, which may be its only writer's
 * @param publisher the organisation's, "" where a person publishes
 * @param host what the site's address calls it
 */
export const withoutNewsroom = (
  names: readonly string[],
  site: string,
  publisher: string,
  host: string,
): string[] =>
  names
    .filter(
      (name) =>
        name.length <= LONGEST_NAME &&
        !NEWSROOM.test(name) &&
        !INITIALS.test(name) &&
        !isCompany(name) &&
        !(DESK.test(name) && isOf(name.replace(DESK, ""), site)) &&
        !isOf(name, publisher) &&
        (isFullName(name) || !isOf(name, site)),
    )
    .map((named) => {
      const whole =
        withoutRole(withoutUniversity(withoutAddress(named)))
          // "Ani Lestari | Kabar for kabar.test": whose she is.
          .replace(/\s+\|.*$/, "")
          .replace(BY, "")
          .replace(STRINGER, "")
          .replace(REPORTER, "") || named;
      const person = whole.replace(ROLE, "");
      // Behind a role another person may stand.
      const isAlone =
        isFullName(person) &&
        !whole
          .slice(person.length + 1)
          .split(/[,;&]|\b(?:and|dan)\b/)
          .map(fold)
          .some((other) => isFullName(other) && !isOf(other, site));
      const name = withoutHostBehind(
        [site, publisher].reduce(withoutSiteBehind, isAlone ? person : whole),
        host,
      );
      const bare =
        site && name.endsWith(site)
          ? name.slice(0, -site.length)
          : withoutOutlet(name);
      return bare.replace(/[\s,|·–—-]+$/, "") || name;
    });
