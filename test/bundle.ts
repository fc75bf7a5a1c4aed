import { build } from "vite";

/**
 * A TypeScript file and all that it imports, as one classic script for a page.
 * @param entry the file, absolute
 */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: {
      write: false,
      // As the extension is built: readable names cost every extractor the same.
      target: "chrome132",
      rolldownOptions: {
        input: entry,
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [result] = [output].flat();
  if (!result || !("output" in result)) throw new Error("Nothing was built");
  return result.output[0].code;
}
