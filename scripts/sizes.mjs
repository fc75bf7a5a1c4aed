// What the built extension weighs, and what it may weigh. Part of npm test.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const dist = resolve(import.meta.dirname, "../dist");

/** @param {string} file below dist */
const gzipped = (file) =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** @param {string} folder below dist */
const packed = (folder) =>
  readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) =>
        sum +
        gzipSync(readFileSync(join(entry.parentPath, entry.name)), { level: 9 })
          .length,
      0,
    );

/** The scripts that the popup loads: its own and those it shares with the settings page. @param {string} browser */
const popup = (browser) =>
  readdirSync(join(dist, browser, "assets"))
    .filter((file) => file.endsWith(".js") && file !== "options.js")
    .reduce((sum, file) => sum + gzipped(`${browser}/assets/${file}`), 0);

/**
 * Prints the sizes of both builds and says whether all keep their budget.
 * @returns {boolean}
 */
export function sizesAreKept() {
  let kept = true;
  for (const browser of ["chrome", "firefox"]) {
    /** @type {[string, number, number][]} what it is, its bytes gzipped, how many KiB it may have */
    const rows = [
      ["detector.js", gzipped(`${browser}/detector.js`), 5.5],
      ["reader.js", gzipped(`${browser}/reader.js`), 158],
      ["popup", popup(browser), 60],
      ["whole extension", packed(browser), 400],
    ];
    for (const [name, bytes, budget] of rows) {
      const fits = bytes <= budget * 1024;
      kept &&= fits;
      console.log(
        `${browser.padEnd(8)} ${name.padEnd(16)} ${(bytes / 1024).toFixed(1).padStart(6)} KiB of ${budget}${fits ? "" : "  TOO LARGE"}`,
      );
    }
  }
  return kept;
}
