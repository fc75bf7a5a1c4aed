// npm run build [chrome] [firefox]: dist/chrome and dist/firefox, both when none is named.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { ensurePackages } from "./ensure.mjs";

const top = resolve(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !["chrome", "firefox"].includes(name));
if (unknown.length > 0) {
  console.error(
    `Unknown browser: ${unknown.join(", ")}. Say chrome or firefox.`,
  );
  process.exit(2);
}
ensurePackages();
const require = createRequire(import.meta.url);
const vite = join(dirname(require.resolve("vite/package.json")), "bin/vite.js");
const browsers = wanted.length > 0 ? wanted : ["chrome", "firefox"];
// No root argument: on the command line it would override the config's root and move the HTML.
const { status } = spawnSync(
  process.execPath,
  [vite, "build", "--logLevel", "warn"],
  {
    cwd: top,
    env: { ...process.env, BROWSER_TARGETS: browsers.join(" ") },
    stdio: "inherit",
  },
);
if (status !== 0) process.exit(status ?? 1);
for (const browser of browsers) console.log(`built dist/${browser}`);
