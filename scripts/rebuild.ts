import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";

const top = resolve(import.meta.dirname, "..");

const digest = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("hex");

/** Runs npm in a folder, its output on the screen. */
function npm(folder: string, ...args: string[]): void {
  const { status } = spawnSync("npm", args, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error(`npm ${args.join(" ")} failed in ${folder}`);
}

/**
 * What a store's reviewer does: unpacks the source zip into an empty folder, installs, packages, and compares. Fails where one byte
 * differs.
 */
export async function main(): Promise<number> {
  npm(top, "run", "--silent", "package");
  const artifacts = join(top, "artifacts");
  const { version } = JSON.parse(
    readFileSync(join(top, "package.json"), "utf8"),
  ) as { version: string };
  const folder = mkdtempSync(join(tmpdir(), "bening-source-"));
  try {
    for (const [name, bytes] of Object.entries(
      unzipSync(readFileSync(join(artifacts, `bening-${version}-source.zip`))),
    )) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    npm(folder, "ci", "--no-audit", "--no-fund", "--loglevel=error");
    npm(folder, "run", "--silent", "package");
    let same = true;
    for (const name of readdirSync(artifacts).filter((file) =>
      file.startsWith(`bening-${version}-`),
    )) {
      const equal =
        digest(join(artifacts, name)) ===
        digest(join(folder, "artifacts", name));
      same &&= equal;
      console.log(
        `${equal ? "same " : "OTHER"} ${name} ${digest(join(artifacts, name)).slice(0, 16)}`,
      );
    }
    return same ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
