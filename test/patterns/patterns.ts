import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAst } from "vite";

/*
 * All regular expressions of the extension.
 */

export interface Pattern {
  source: string;
  flags: string;
  /** The file that has it, from the project's folder on. */
  file: string;
}

const top = join(import.meta.dirname, "../..");

const files = readdirSync(join(top, "src"), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function* literalsIn(node: unknown, file: string): Iterable<Pattern> {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    yield { source: pattern, flags, file };
  }
  for (const child of Object.values(node)) yield* literalsIn(child, file);
}

/** Those that are written as literals. */
const literals = (): Pattern[] =>
  files.flatMap((file) => [
    ...literalsIn(
      parseAst(readFileSync(file, "utf8"), {
        lang: file.endsWith("x") ? "tsx" : "ts",
      }),
      relative(top, file),
    ),
  ]);

/** Those that the core and the sites put together when they are loaded. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  let file = "";
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    for (const path of files.filter((one) =>
      /src\/(?:core|sites)\//.test(one),
    )) {
      file = relative(top, path);
      await import(/* @vite-ignore */ pathToFileURL(path).href);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** Each once. */
export async function allPatterns(): Promise<Pattern[]> {
  const all = [...literals(), ...(await composed())];
  return [
    ...new Map(
      all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
    ).values(),
  ];
}
