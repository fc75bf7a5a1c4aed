import { defineConfig } from "vitest/config";
import { isNightly } from "./test/long.ts";

/** Two kinds of tests: quick ones in a small DOM, and whole-browser ones, one file after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/bench/**"],
          setupFiles: ["test/fuzz/setup.ts"],
          // One less than there are processors would be half of two.
          maxWorkers: "100%",
          // Against what never ends: nothing is timed. By night, ten thousand made-up cases each.
          testTimeout: isNightly ? 600_000 : 60_000,
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
