// Runs a TypeScript script of this folder through Vite, so that plain Node needs nothing else: `node scripts/run.mjs extract …`.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensurePackages } from "./ensure.mjs";

const [name, ...rest] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.ts`);
if (!name || !existsSync(file)) {
  console.error("Usage: node scripts/run.mjs NAME [ARGUMENT …]");
  process.exit(2);
}
ensurePackages();
const { runnerImport } = await import("vite");
const { module } = await runnerImport(file, {
  root: resolve(import.meta.dirname, ".."),
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.main(rest);
