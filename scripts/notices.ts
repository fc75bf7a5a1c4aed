import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const top = resolve(import.meta.dirname, "..");
const FILE = join(top, "public/THIRD-PARTY-NOTICES.txt");

/** Licences that may ship in a package under MIT whose every part may be passed on. */
const ALLOWED = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "MPL-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  // Fonts: passed on with software, never sold alone.
  "OFL-1.1",
]);

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** The packages that ship: all that the lock file does not mark as for development, less those that are types alone. */
function shipped(): [name: string, entry: Locked][] {
  const lock = JSON.parse(
    readFileSync(join(top, "package-lock.json"), "utf8"),
  ) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) =>
        path.startsWith("node_modules/") &&
        !entry.dev &&
        !path.includes("@types/"),
    )
    .map(([path, entry]): [string, Locked] => [
      path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      entry,
    ])
    .sort(([one], [other]) => one.localeCompare(other, "en"));
}

function licenceText(name: string): string {
  const folder = join(top, "node_modules", name);
  const file = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    : undefined;
  return file
    ? readFileSync(join(folder, file), "utf8").trim()
    : "(The package holds no licence file.)";
}

/**
 * The notices of all that ships, from the lock file and the packages themselves.
 * @throws where a licence is not on the list, or where one library would ship in two versions
 */
export function notices(): string {
  const packages = shipped();
  for (const [index, [name]] of packages.entries())
    if (packages[index + 1]?.[0] === name)
      throw new Error(`${name} would ship in two versions: npm ls ${name}`);
  const parts = packages.map(([name, { version, license }]) => {
    const { license: own } = JSON.parse(
      readFileSync(join(top, "node_modules", name, "package.json"), "utf8"),
    ) as { license?: string };
    const licence = license ?? own ?? "none";
    if (!ALLOWED.has(licence))
      throw new Error(
        `${name} is under ${licence}, which is not on the list in scripts/notices.ts.`,
      );
    return `${name} ${version ?? ""}\nLicence: ${licence}\n\n${licenceText(name)}\n`;
  });
  return `Bening contains the following software of others.\n\n${parts.map((part) => `${"-".repeat(72)}\n${part}`).join("\n")}`;
}

/** `npm run notices` writes the file; with `--check` it only says whether the file is as it should be. */
export async function main([mode]: string[]): Promise<number> {
  const text = notices();
  if (mode !== "--check") {
    writeFileSync(FILE, text);
    return 0;
  }
  const kept = existsSync(FILE) && readFileSync(FILE, "utf8") === text;
  console.log(
    kept
      ? "The notices are those of what ships."
      : "The notices are out of date: npm run notices.",
  );
  return kept ? 0 : 1;
}
