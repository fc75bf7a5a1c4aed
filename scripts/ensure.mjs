import { spawnSync } from "node:child_process";
import { lstatSync, statSync } from "node:fs";
import { resolve } from "node:path";

const top = resolve(import.meta.dirname, "..");

/**
 * @param {string} file a path inside the repository
 * @returns {number} when it was last changed, 0 when it is not there
 */
const changed = (file) =>
  statSync(resolve(top, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Runs `npm ci` when the installed packages are missing or older than the lock file.
 * Ends the process when that fails, since nothing else can work without them, and where `node_modules` is a link: `npm ci` would empty
 * the folder that it leads to.
 */
export function ensurePackages() {
  if (
    changed("node_modules/.package-lock.json") >= changed("package-lock.json")
  )
    return;
  const folder = resolve(top, "node_modules");
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      "node_modules is a link, and npm ci would empty the folder that it leads to. Remove the link and try again.",
    );
    process.exit(2);
  }
  console.log("Installing the npm packages (npm ci) ...");
  const { status } = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: top, stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) {
    console.error("npm ci failed: the packages could not be installed.");
    process.exit(2);
  }
}
