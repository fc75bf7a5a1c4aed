import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/*
 * Who may import whom: a file imports from lower levels, from its own folder, and, below the entries, from its own level.
 */
const LEVELS: [number, RegExp][] = [
  [
    4,
    /^(?:background\.ts|detector\.ts|reader\.tsx|popup\/|options\/|fonts\/|listen\/)/,
  ],
  [3, /^reader\//],
  [2, /^(?:tabs\.ts|auto-clean\.ts|context-menu\.ts|ui\/)/],
  [
    1,
    /^(?:sites\/|messages\.ts|tell-worker\.ts|world\.ts|native\/|settings\/)/,
  ],
  [0, /^core\//],
];

/** What may touch the browser's storage: one file for each kind of thing that is kept. */
const STORES = [
  "settings/store.ts",
  "settings/closed.ts",
  "settings/positions.ts",
];

/** What may copy elements of the page: the page as a whole, and one of its elements. */
const COPIERS = ["core/page/snapshot.ts", "core/page/shallow.ts"];

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

const levelOf = (file: string): number =>
  LEVELS.find(([, pattern]) => pattern.test(file))?.[0] ?? -1;
const folderOf = (file: string): string => file.split("/")[0] ?? file;

const sourceOf = (file: string): string =>
  readFileSync(join(src, file), "utf8");
const importsOf = (file: string): string[] =>
  [...sourceOf(file).matchAll(/(?:from|import)\s+"([^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );

describe("every source file", () => {
  it.each(files)("%s imports downwards or beside", (file) => {
    expect(levelOf(file)).toBeGreaterThanOrEqual(0);
    for (const name of importsOf(file).filter((other) =>
      other.startsWith("."),
    )) {
      const target = relative(src, resolve(src, dirname(file), name));
      if (target.startsWith("..")) continue;
      const down =
        levelOf(target) < levelOf(file) ||
        (levelOf(target) === levelOf(file) && levelOf(file) < 4) ||
        folderOf(target) === folderOf(file);
      expect(down, `${file} imports ${target}`).toBe(true);
    }
  });

  it.each(files.filter((file) => file.startsWith("core/")))(
    "%s knows no browser, no window, no publisher",
    (file) => {
      const source = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      expect(importsOf(file)).not.toContain("webextension-polyfill");
      expect(source).not.toMatch(
        /\b(?:window|browser|chrome|localStorage|navigator)\.\w/,
      );
      expect(source).not.toMatch(/\b(?:bisnis|mediaindonesia|liputan6)\b/i);
    },
  );

  it.each(files)("%s writes no HTML as a string", (file) => {
    expect(sourceOf(file)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseFromString|\beval\(|new Function\(/,
    );
  });

  it.each(files)(
    "%s goes through the doors of storage, clipboard and snapshot",
    (file) => {
      const source = sourceOf(file);
      if (!STORES.includes(file))
        expect(source).not.toMatch(/browser\.storage|chrome\.storage/);
      if (file !== "ui/clipboard.ts")
        expect(source).not.toMatch(/navigator\.clipboard|execCommand/);
      if (!COPIERS.includes(file))
        expect(source).not.toMatch(/importNode|createHTMLDocument/);
    },
  );
});
