import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

it("does not install where node_modules is a link: what it leads to would be emptied", () => {
  const folder = mkdtempSync(join(tmpdir(), "bening-ensure-"));
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere", "kept"), "");
  symlinkSync(
    join(folder, "elsewhere"),
    join(folder, "node_modules"),
    "junction",
  );
  writeFileSync(join(folder, "package-lock.json"), "{}");
  cpSync(
    resolve(import.meta.dirname, "../scripts/ensure.mjs"),
    join(folder, "scripts", "ensure.mjs"),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'import("./scripts/ensure.mjs").then((it) => it.ensurePackages())',
    ],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toMatch(/^node_modules is a link/);
  expect(status).toBe(2);
  expect(readdirSync(join(folder, "elsewhere"))).toEqual(["kept"]);
  rmSync(folder, { recursive: true });
});
