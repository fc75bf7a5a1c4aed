import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";

const top = resolve(import.meta.dirname, "..");

/** The earliest date a zip can hold: the same for every file of every build, so that equal builds are equal bytes. */
const DATE = new Date(1980, 0, 1);

/** Made by builds and tests, or by others: not part of the source. */
const NOT_SOURCE = /^(?:node_modules|dist|artifacts|\.git)(?:\/|$)|\.log$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
    );
}

/** The project's own files: what git tracks or, outside a checkout, all that no build has made. */
function sourceFiles(): string[] {
  const { status, stdout } = spawnSync("git", ["ls-files"], {
    cwd: top,
    encoding: "utf8",
  });
  const tracked = status === 0 ? stdout.split("\n").filter(Boolean) : [];
  return tracked.length > 0
    ? tracked
    : readdirSync(top)
        .filter((name) => !NOT_SOURCE.test(name))
        .flatMap((name) => withFolder(name));
}

const withFolder = (name: string): string[] =>
  statSync(join(top, name)).isDirectory()
    ? filesBelow(join(top, name)).map((file) => `${name}/${file}`)
    : [name];

function zip(name: string, folder: string, files: string[]): void {
  const entries: Zippable = {};
  for (const file of files.sort())
    entries[file] = [
      readFileSync(join(folder, file)),
      { mtime: DATE, level: 9 },
    ];
  const path = join(top, "artifacts", name);
  writeFileSync(path, zipSync(entries));
  console.log(`${relative(top, path)}  ${files.length} files`);
}

/** Makes what the stores take: one zip a browser, and the source for their reviewers. */
export async function main(): Promise<number> {
  const built = spawnSync(process.execPath, [join(top, "scripts/build.mjs")], {
    cwd: top,
    stdio: "inherit",
  });
  if (built.status !== 0) return 1;
  const { version } = JSON.parse(
    readFileSync(join(top, "package.json"), "utf8"),
  ) as { version: string };
  mkdirSync(join(top, "artifacts"), { recursive: true });
  for (const browser of ["chrome", "firefox"]) {
    const folder = join(top, "dist", browser);
    zip(`bening-${version}-${browser}.zip`, folder, filesBelow(folder));
  }
  zip(`bening-${version}-source.zip`, top, sourceFiles());
  return 0;
}
