import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openByItself } from "../../src/reader/auto.ts";
import type { Reader } from "../../src/reader/reader.tsx";

vi.mock("../../src/messages.ts", () => ({ askWorker: async () => false }));

/** What the view of a page that is no article yet shows: the cover, the article that the reader has opened by hand, or nothing. */
let shows: "cover" | "article" | "nothing" = "nothing";

const reader = {
  get isWaiting() {
    return shows === "cover";
  },
  cover() {
    shows = "cover";
  },
  close() {
    shows = "nothing";
    return true;
  },
  open: async () => ({
    open: false,
    extraction: { kind: "not-article", reason: "no-body" },
  }),
} as unknown as Reader;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigation", { currentEntry: null, activation: null });
  vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  shows = "nothing";
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const isParsed = () => document.dispatchEvent(new Event("DOMContentLoaded"));

it("gives the page back where no article comes in time", async () => {
  const opening = openByItself(reader, "light", false);
  await vi.advanceTimersByTimeAsync(100);
  expect(shows).toBe("cover");
  isParsed();
  await vi.advanceTimersByTimeAsync(3_000);
  await opening;
  expect(shows).toBe("nothing");
});

it.each([
  ["is parsed", isParsed],
  ["takes too long", () => vi.advanceTimersByTimeAsync(10_000)],
])(
  "leaves what the reader has opened by hand when the page %s",
  async (_, comes) => {
    const opening = openByItself(reader, "light", false);
    await vi.advanceTimersByTimeAsync(100);
    shows = "article";
    await comes();
    await opening;
    expect(shows).toBe("article");
  },
);
