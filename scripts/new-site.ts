import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { profileFor } from "../src/core/detect.ts";
import { SITES } from "../src/sites/index.ts";

const HOUSE = resolve(import.meta.dirname, "..");

const profile = (
  id: string,
  host: string,
): string => `import type { SiteProfile } from "../core/profile.ts";
import { base } from "./base.ts";

/** ${host}. Say beside each selector where it was seen. */
export const ${id}: SiteProfile = {
  ...base,
  id: "${id}",
  publisher: "${host}",
  lang: "id",
  hosts: ["${host}"],
  photoHosts: ["${host}"],
  addresses: {
    article: [/^https?:\\/\\/(?:[a-z0-9-]+\\.)?${host.replaceAll(".", "\\.")}\\/.+/],
    never: [],
    matchPaths: ["/*"],
  },
  scope: ["main", "body"],
  body: ["article"],
  title: ["h1"],
  lede: [],
  authors: [],
  editors: [],
  date: [],
  hero: [],
  heroCaption: [],
  tags: [],
  clutter: [...base.clutter],
  phrases: [...base.phrases],
};
`;

const expected = (address: string): string =>
  `${JSON.stringify({ address, kind: "article", title: "", lede: null, authors: [], editors: [], published: null, place: null, hero: null, lines: [], tags: [], related: [], partial: null }, null, 2)}\n`;

/** The publisher's own part of a host: "liputan6.com" of "tekno.liputan6.com", "kabar.co.id" of "www.kabar.co.id". */
function publisherOf(host: string): string {
  const parts = host.split(".");
  const isSecondLevel = /^(?:ac|co|com|go|gov|my|net|or|org|sch|web)$/.test(
    parts.at(-2) ?? "",
  );
  const isCountry = parts.at(-1)?.length === 2;
  return parts.slice(isSecondLevel && isCountry ? -3 : -2).join(".");
}

/** Whether code may call something so. */
function isIdentifier(id: string): boolean {
  try {
    new Script(`"use strict"; async () => { let ${id}; }`);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a publisher is called in code and files: by the first part of its host or, where another one has that name or the language
 * has it, by all of it ("class.test": "classtest").
 */
export function idOf(host: string, isTaken: (id: string) => boolean): string {
  const whole = host.replace(/[^a-z0-9]/g, "").replace(/^(?=\d)/, "site");
  const [first = ""] = host.split(".");
  const short = first.replace(/[^a-z0-9]/g, "").replace(/^(?=\d)/, "site");
  return isIdentifier(short) && !isTaken(short) ? short : whole;
}

/**
 * Adds a profile, a line in the list and a folder of fixtures for the publisher of an address.
 * @param top the folder of the project
 */
export async function main([address]: string[], top = HOUSE): Promise<number> {
  if (!address || !/^https?:\/\//.test(address) || !URL.canParse(address)) {
    console.error("Usage: npm run new:site -- ADDRESS_OF_AN_ARTICLE");
    return 2;
  }
  const host = publisherOf(new URL(address).hostname);
  if (!/.\.[a-z]{2,}$/.test(host)) {
    console.error(`${host} is no publisher's name: give its own address.`);
    return 2;
  }
  const known = profileFor(address, SITES);
  if (known) {
    console.error(
      `${known.publisher} is there already: src/sites/${known.id}.ts, test/fixtures/.`,
    );
    return 2;
  }
  const fileOf = (id: string): string => join(top, "src/sites", `${id}.ts`);
  const folderOf = (id: string): string => join(top, "test/fixtures", id);
  const isTaken = (id: string): boolean =>
    existsSync(fileOf(id)) || existsSync(folderOf(id));
  const id = idOf(host, isTaken);
  const [file, folder] = [fileOf(id), folderOf(id)];
  if (isTaken(id)) {
    console.error(
      `${id} is there already: src/sites/${id}.ts, test/fixtures/${id}.`,
    );
    return 2;
  }
  writeFileSync(file, profile(id, host));
  const list = join(top, "src/sites/index.ts");
  const lines = readFileSync(list, "utf8");
  writeFileSync(
    list,
    lines
      .replace(
        /(import \{ bisnis \} from "\.\/bisnis\.ts";\n)/,
        `$1import { ${id} } from "./${id}.ts";\n`,
      )
      .replace(
        /(SITES: readonly SiteProfile\[\] = \[[^\]]*?),?\s*\]/,
        `$1, ${id}]`,
      ),
  );
  // The list may have grown longer than a line.
  spawnSync(
    process.execPath,
    [
      join(HOUSE, "node_modules/@biomejs/biome/bin/biome"),
      ...["check", "--write", file, list],
    ],
    { cwd: top, stdio: "ignore" },
  );
  mkdirSync(folder);
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html>\n<html lang="id">\n  <head>\n    <title></title>\n  </head>\n  <body></body>\n</html>\n`,
  );
  writeFileSync(join(folder, "expected.json"), expected(address));
  console.log(
    [
      `src/sites/${id}.ts          the profile: fill in the selectors, and beside each where it was seen`,
      `src/sites/index.ts          now lists it`,
      `test/fixtures/${id}/        page.html: a page in the site's markup with words of your own; expected.json: what is true of it`,
      "Then: npm test -- unit, and npm run extract -- SAVED_PAGE ADDRESS on real pages that you saved.",
    ].join("\n"),
  );
  return 0;
}
