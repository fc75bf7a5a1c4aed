// npm run bench: Bening, Readability and Defuddle side by side in Chromium. See test/bench/bench.ts for the arguments.
import { resolve } from "node:path";
import { ensurePackages } from "./ensure.mjs";

ensurePackages();
const { runnerImport } = await import("vite");
/** @type {{module: typeof import("../test/bench/bench.ts")}} */
const { module } = await runnerImport(
  resolve(import.meta.dirname, "..", "test/bench/bench.ts"),
  { configFile: false, logLevel: "error" },
);
process.exitCode = await module.main(process.argv.slice(2));
