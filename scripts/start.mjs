// npm start: opens a browser with Bening in it on a sample article. See start.ts for the arguments.
import { resolve } from "node:path";
import { ensurePackages } from "./ensure.mjs";

ensurePackages();
const { runnerImport } = await import("vite");
/** @type {{module: typeof import("./start.ts")}} */
const { module } = await runnerImport(
  resolve(import.meta.dirname, "start.ts"),
  { configFile: false, logLevel: "error" },
);
process.exitCode = await module.start(process.argv.slice(2));
