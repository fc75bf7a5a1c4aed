import { resolve } from "node:path";
import { build } from "vite";

/** The three extractors and their handle, `bench`, as one classic script. */
export async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: {
      write: false,
      // As the extension is built: readable names cost every extractor the same.
      target: "chrome123",
      rolldownOptions: {
        input: resolve(import.meta.dirname, "page.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const [result] = [output].flat();
  if (!result || !("output" in result)) throw new Error("Nothing was built");
  return result.output[0].code;
}
