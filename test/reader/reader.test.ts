import { useEffect } from "preact/hooks";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Article, Extraction } from "../../src/core/article.ts";
import { articleOf } from "../article.ts";

const covers: { isThere: boolean; dialog: HTMLElement }[] = [];
/** Titles whose view is drawn, and has been seen. */
const drawn: string[] = [];
const seen: string[] = [];
let theme = "light";

vi.mock("../../src/reader/cover.ts", () => ({
  Cover: class {
    isThere = false;
    dialog = document.createElement("div");
    constructor() {
      covers.push(this);
    }
    lay(): void {
      this.isThere = true;
    }
    remove(): void {
      this.isThere = false;
    }
  },
}));
vi.mock("../../src/settings/store.ts", () => ({
  readSettings: async () => ({ theme }),
}));
vi.mock("../../src/ui/dress.ts", () => ({ dress: () => {} }));
vi.mock("../../src/reader/View.tsx", () => ({
  SafeView({ article }: { article: Article }) {
    drawn.push(article.title);
    useEffect(() => {
      seen.push(article.title);
    }, [article]);
    return null;
  },
}));
vi.mock("../../src/reader/Waiting.tsx", () => ({
  Waiting() {
    useEffect(() => {
      seen.push("waiting");
    }, []);
    return null;
  },
}));

const { Reader } = await import("../../src/reader/reader.tsx");

const first = { ...articleOf([]), title: "Pertama" };
const other = { ...articleOf([]), title: "Kedua" };
const frames = () => new Promise((done) => setTimeout(done, 100));

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

it("a page whose reading fails after a while is uncovered", async () => {
  covers.length = 0;
  vi.useFakeTimers();
  const reader = new Reader({
    document,
    read: () =>
      new Promise((_, fail) => {
        setTimeout(() => fail(new Error("out of memory")), 1_000);
      }),
    onChange: () => {},
  });
  const failed = expect(reader.open(false)).rejects.toThrow("out of memory");
  await vi.advanceTimersByTimeAsync(2_000);
  await failed;
  vi.useRealTimers();
  expect(covers.map(({ isThere }) => isThere)).toEqual([false]);
  expect(reader.isWaiting).toBe(false);
});

describe("a view that is drawn ahead", () => {
  let found: Article;
  let reader: InstanceType<typeof Reader>;

  beforeEach(async () => {
    for (const list of [covers, drawn, seen]) list.length = 0;
    theme = "light";
    found = first;
    reader = new Reader({
      document,
      read: async () => ({ kind: "article", article: found }),
      onChange: () => {},
    });
    await reader.drawAhead(first);
    await frames();
    return () => reader.close();
  });

  it("covers nothing, and does nothing yet", () => {
    expect(drawn).toEqual(["Pertama"]);
    expect(seen).toEqual([]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false]);
    expect([reader.isOpen, reader.isWaiting]).toEqual([false, false]);
  });

  it("is the one that opens, and does then what it does once it is seen", async () => {
    await reader.open(false);
    await frames();
    expect(drawn).toEqual(["Pertama"]);
    expect(seen).toEqual(["Pertama"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([true]);
  });

  it("gives way where the page says something else by then", async () => {
    found = other;
    await reader.open(false);
    await frames();
    expect(seen).toEqual(["Kedua"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false, true]);
  });

  it("gives way where the settings have changed by then", async () => {
    theme = "dark";
    await reader.open(false);
    await frames();
    expect(seen).toEqual(["Pertama"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false, true]);
  });

  it("is dropped unseen by another, and by leaving", async () => {
    await reader.drawAhead(other);
    reader.close();
    await frames();
    expect(drawn).toEqual(["Pertama", "Kedua"]);
    expect(seen).toEqual([]);
    // What is drawn in its own time afterwards is seen as ever.
    await reader.open(false);
    await frames();
    expect(seen).toEqual(["Pertama"]);
  });

  it("lets the next one that is drawn ahead do nothing unseen", async () => {
    await reader.drawAhead(other);
    await frames();
    // As a popup that is opened anew: it asks to close first.
    reader.close();
    await reader.drawAhead(first);
    await frames();
    expect(drawn).toEqual(["Pertama", "Kedua", "Pertama"]);
    expect(seen).toEqual([]);
  });

  it("gives way to a cover, under which all is seen as ever", async () => {
    found = other;
    reader.cover("light");
    await frames();
    expect(seen).toEqual(["waiting"]);
    await reader.open(false);
    await frames();
    expect(seen).toEqual(["waiting", "Kedua"]);
  });

  it("is not drawn while the page is covered", async () => {
    await reader.open(false);
    await reader.drawAhead(other);
    await frames();
    expect(drawn).toEqual(["Pertama"]);
  });
});

describe("an article that is shown, of a page that says something else by now", () => {
  let reader: InstanceType<typeof Reader>;
  let found: Extraction | Error;

  beforeEach(async () => {
    for (const list of [covers, drawn, seen]) list.length = 0;
    found = { kind: "article", article: first };
    reader = new Reader({
      document,
      read: async () => {
        if (found instanceof Error) throw found;
        return found;
      },
      onChange: () => {},
    });
    await reader.open(false);
    await frames();
    return () => reader.close();
  });

  it("is shown anew under the same cover", async () => {
    found = { kind: "article", article: other };
    expect(await reader.readAgain()).toBe(true);
    await frames();
    expect(seen).toEqual(["Pertama", "Kedua"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([true]);
    expect(reader.close()).toBe(true);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false]);
  });

  it.each([
    ["gives none", { kind: "not-article", reason: "no-body" }],
    ["cannot be read", new Error("broken")],
  ] as const)("stays where the page %s", async (_, now) => {
    found = now;
    expect(await reader.readAgain()).toBe(false);
    await frames();
    expect(seen).toEqual(["Pertama"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([true]);
    expect(reader.isOpen).toBe(true);
  });

  it("is left alone when the reader leaves meanwhile, be it asked for twice", async () => {
    found = { kind: "article", article: other };
    const again = [reader.readAgain(), reader.readAgain()];
    reader.close();
    await Promise.all(again);
    await frames();
    expect(seen).toEqual(["Pertama"]);
    expect(covers.map(({ isThere }) => isThere)).toEqual([false]);
    expect(reader.isOpen).toBe(false);
  });
});
