// npm test: every check there is, in order. `npm test -- unit e2e` runs only these steps, with the build that they need; `npm run
// test:nightly` their long forms.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { ensurePackages } from "./ensure.mjs";
import { sizesAreKept } from "./sizes.mjs";

/** @typedef {{passed: number, failed: number}} Count */

const top = resolve(import.meta.dirname, "..");
const words = process.argv.slice(2);
const isNightly = words.includes("--nightly");
/** Where made-up cases begin. By night others each time: the printed number brings a find back. */
const seed =
  process.env.BENING_SEED ??
  (isNightly ? String(Math.floor(Math.random() * 2 ** 31)) : "20261124");
const env = {
  ...process.env,
  BENING_SEED: seed,
  ...{ CI: "true", NO_UPDATE_NOTIFIER: "1" },
  ...(isNightly ? { BENING_NIGHTLY: "1" } : {}),
};

/**
 * How many warnings of web-ext's there are to be, all of them about innerHTML in
 * Preact and Readability. A new one must be looked at before this number grows.
 */
const KNOWN_WARNINGS = 4;

/**
 * Runs a Node program, its output on the screen or caught as text.
 * @param {string} program
 * @param {string[]} args
 * @param {"inherit" | "pipe"} [output]
 */
const node = (program, args, output = "inherit") =>
  spawnSync(process.execPath, [program, ...args], {
    ...{ cwd: top, env, encoding: "utf8", maxBuffer: 2 ** 28 },
    stdio: ["ignore", output, "inherit"],
  });

/**
 * The program of an installed package.
 * @param {string} name
 * @param {string} path inside the package
 */
const program = (name, path) => join(top, "node_modules", name, path);

/**
 * One check that passes or fails as a whole.
 * @param {boolean} passed
 * @returns {Count}
 */
const one = (passed) => ({ passed: Number(passed), failed: Number(!passed) });

/**
 * Runs some of vitest's projects together and counts its tests. What did not run has failed: a skipped
 * test, a file that broke before its first test, a run without any test.
 * @param {string[]} projects
 * @returns {Count}
 */
function vitest(...projects) {
  const dir = mkdtempSync(join(tmpdir(), "bening-test-"));
  const file = join(dir, "report.json");
  const { status } = node(program("vitest", "vitest.mjs"), [
    ...["run", ...projects.map((name) => `--project=${name}`)],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  ]);
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    /** @type {{status: string, assertionResults: {status: string}[]}[]} */
    const files = report.testResults;
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter((test) => test.status === "passed").length;
    const brokenFiles = files.filter(
      (file) =>
        file.status === "failed" &&
        file.assertionResults.every((test) => test.status === "passed"),
    );
    const failed = tests.length - passed + brokenFiles.length;
    const whole = status === 0 && report.success && passed > 0;
    return { passed, failed: whole ? failed : Math.max(failed, 1) };
  } catch {
    console.error("vitest has written no report.");
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Mozilla's own check of the Firefox package: no errors, and no warnings but the known ones. */
function lintPackage() {
  const { stdout } = node(
    program("web-ext", "bin/web-ext.js"),
    ["lint", "--source-dir", "dist/firefox", "--output", "json", "--boring"],
    "pipe",
  );
  /** @type {{errors: Finding[], warnings: Finding[]}} */
  const { errors, warnings } = JSON.parse(stdout);
  /** @typedef {{code: string, message: string, file?: string, line?: number}} Finding */
  const unknown = warnings.filter(
    ({ code }) => code !== "UNSAFE_VAR_ASSIGNMENT",
  );
  for (const { code, message, file, line } of [...errors, ...warnings])
    console.log(`${file ?? "manifest"}:${line ?? 0} ${code}: ${message}`);
  console.log(
    `${errors.length} errors, ${warnings.length} warnings (${KNOWN_WARNINGS} known)`,
  );
  return (
    errors.length === 0 &&
    unknown.length === 0 &&
    warnings.length <= KNOWN_WARNINGS
  );
}

let built = true;

/**
 * @type {Record<string, {title: string, needsBuild?: boolean, run: () => Count}>}
 */
const steps = {
  lint: {
    title: "format and lint (biome)",
    run: () =>
      one(
        node(program("@biomejs/biome", "bin/biome"), [
          "ci",
          "--error-on-warnings",
        ]).status === 0,
      ),
  },
  types: {
    title: "types (tsc)",
    run: () =>
      one(node(program("typescript", "bin/tsc"), ["--noEmit"]).status === 0),
  },
  notices: {
    title: "notices and licences of what ships",
    run: () =>
      one(node("scripts/run.mjs", ["notices", "--check"]).status === 0),
  },
  unit: { title: "unit tests (vitest)", run: () => vitest("core", "unit") },
  build: {
    title: "build for both browsers",
    run: () => {
      built = node("scripts/build.mjs", []).status === 0;
      return one(built);
    },
  },
  package: {
    title: "package check (web-ext lint)",
    needsBuild: true,
    run: () => one(lintPackage()),
  },
  sizes: {
    title: "sizes",
    needsBuild: true,
    run: () => one(sizesAreKept()),
  },
  e2e: {
    title: "end-to-end tests in Chromium and Firefox (vitest)",
    needsBuild: true,
    run: () => vitest("e2e"),
  },
};

const asked = words.filter((word) => word !== "--nightly");
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}.`,
  );
  process.exit(2);
}
/** What is asked for, and the build where any of it looks at one: another day's would say nothing of this source. */
const wanted = Object.keys(steps).filter(
  (name) =>
    asked.length === 0 ||
    asked.includes(name) ||
    (name === "build" && asked.some((other) => steps[other]?.needsBuild)),
);
ensurePackages();
if (wanted.includes("e2e")) ensureBrowsers();

console.log(`Made-up cases: BENING_SEED=${seed}`);
const total = { passed: 0, failed: 0 };
for (const [name, { title, needsBuild, run }] of Object.entries(steps)) {
  if (!wanted.includes(name)) continue;
  console.log(`\n=== ${name}: ${title}`);
  const start = performance.now();
  let count = one(false);
  if (needsBuild && !built) {
    console.error("Not run: the build has failed.");
  } else {
    try {
      count = run();
    } catch (error) {
      console.error(error);
    }
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `--- ${name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
