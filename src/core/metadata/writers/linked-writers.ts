import { countWords } from "../../text/script.ts";
import type { Described } from "../json-ld.ts";
import { isFullName, isNameWithParticles, joinedNames } from "./names.ts";
import { hostName, isHost, isOf, withoutNewsroom } from "./newsroom.ts";

/** Who has no name of a person: the site as it calls itself, its organisation, and its address. */
interface Newsroom {
  site: string;
  publisher: string;
  url: string;
}

/** What joins names. */
const AND = /\s+(?:and|&|dan|und|et|y|e|en|och|og)\s+/;

/**
 * The writers whom a page's JSON-LD names, less its newsroom.
 * @param said what it describes, if anything
 * @param marked whom the page marks as a writer: what is seen has no capitals but a name's
 */
export function linkedWriters(
  said: Described | null,
  { site, publisher, url }: Newsroom,
  marked: readonly string[],
): string[] {
  const { hostname } = new URL(url);
  const isNewsroom = (name: string): boolean =>
    isHost(name, hostname) ||
    (site !== "" &&
      said?.newsrooms.includes(name) === true &&
      isOf(name, site));
  return (
    withoutNewsroom(
      (said?.authors ?? []).filter((name) => !isNewsroom(name)),
      site,
      publisher,
      hostName(url),
    )
      // Data may name several as one.
      .flatMap((name) => joinedNames(name, AND, isNameWithParticles))
      .map(
        (name) =>
          marked.find(
            (person) =>
              isFullName(person) &&
              // Data may shout. Behind a name its newsroom's may stand: several words, as no name's rest is.
              (person.toUpperCase() === name ||
                (name.startsWith(`${person} `) &&
                  countWords(name) > countWords(person) + 1)),
          ) ?? name,
      )
  );
}
