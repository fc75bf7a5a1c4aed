import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Extraction } from "../../src/core/article.ts";

const covers: { isThere: boolean }[] = [];

vi.mock("../../src/reader/cover.ts", () => ({
  Cover: class {
    isThere = true;
    dialog = document.createElement("div");
    constructor() {
      covers.push(this);
    }
    remove(): void {
      this.isThere = false;
    }
  },
}));
vi.mock("../../src/settings/store.ts", () => ({
  readSettings: async () => ({ theme: "light" }),
}));
vi.mock("../../src/reader/View.tsx", () => ({ SafeView: () => null }));
vi.mock("../../src/reader/Waiting.tsx", () => ({ Waiting: () => null }));

const { Reader } = await import("../../src/reader/reader.tsx");

/** A reader whose pages are no articles, and take a second to be read. */
const slow = () =>
  new Reader({
    document,
    read: (_, signal) =>
      new Promise<Extraction>((done, fail) => {
        setTimeout(
          () => done({ kind: "not-article", reason: "no-body" }),
          1_000,
        );
        signal.addEventListener("abort", () => fail(signal.reason));
      }),
    onChange: () => {},
  });

describe("a page that turns out to be no article", () => {
  beforeEach(() => {
    covers.length = 0;
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it("is uncovered, be it asked for twice while it is read", async () => {
    const reader = slow();
    const opened = [reader.open(false)];
    await vi.advanceTimersByTimeAsync(600);
    expect(reader.isWaiting).toBe(true);
    opened.push(reader.open(false));
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await Promise.all(opened)).at(-1)?.open).toBe(false);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false]);
    expect(reader.isWaiting).toBe(false);
  });

  it("stays under the cover of whoever covered it before", async () => {
    const reader = slow();
    reader.cover("light");
    const opened = reader.open(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await opened).open).toBe(false);
    expect(covers.map(({ isThere }) => isThere)).toEqual([true]);
    reader.close();
  });
});
