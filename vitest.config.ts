import { defineConfig } from "vitest/config";
import { isNightly } from "./test/long.ts";

/** What both kinds of quick tests share. */
const quick = {
  setupFiles: ["test/fuzz/setup.ts"],
  // One less than there are processors would be half of two.
  maxWorkers: "100%",
  // Against what never ends: nothing is timed. By night, ten thousand made-up cases each.
  testTimeout: isNightly ? 600_000 : 60_000,
};

/** The folders whose tests change nothing outside themselves: what they test is pure. */
const PURE = "test/{core,hostile,sites}/**/*.test.ts";

/** Three kinds of tests: of the pure core, of all that has a browser around it, and in whole browsers, one file after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...quick,
          name: "core",
          include: [PURE, "test/bench.test.ts"],
          // The documents that they read are their own.
          environment: "node",
          // What one file has loaded serves the next: loading it all anew for each took a third of their time.
          isolate: false,
        },
      },
      {
        test: {
          ...quick,
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [PURE, "test/bench.test.ts"],
          environment: "happy-dom",
          environmentOptions: {
            happyDOM: {
              // By itself it runs no script and loads no style sheet, image or frame; this is the rest.
              settings: {
                disableJavaScriptFileLoading: true,
                handleDisabledFileLoadingAsSuccess: true,
                navigation: {
                  disableMainFrameNavigation: true,
                  disableChildFrameNavigation: true,
                  disableChildPageNavigation: true,
                },
              },
            },
          },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser is several processes: on two processors two files at once save a fifth of the time, and waits run out.
          fileParallelism: false,
          // Each file keeps its state in itself and starts browsers of its own: nothing is loaded anew for the next.
          isolate: false,
          // Projects with other numbers of workers are to be told apart.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
