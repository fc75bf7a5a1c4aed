import fc from "fast-check";
import { describe, expect, expectTypeOf, it, vi } from "vitest";

const listeners: ((
  message: unknown,
  sender: object,
  send: (answer: unknown) => void,
) => unknown)[] = [];
vi.mock("webextension-polyfill", () => ({
  default: {
    // A browser of one tab, in which the scripts of this test listen.
    tabs: {
      sendMessage: (_tab: number, message: unknown) =>
        new Promise((answered) => {
          const isLater = listeners.some(
            (listener) =>
              listener(message, { id: "bening" }, answered) === true,
          );
          if (!isLater) answered(undefined);
        }),
    },
    runtime: {
      id: "bening",
      onMessage: {
        addListener: (listener: (typeof listeners)[number]) =>
          listeners.push(listener),
        removeListener: (listener: (typeof listeners)[number]) =>
          listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));

const { answer, kindOf, tellTab } = await import("../src/messages.ts");
type Handlers = import("../src/messages.ts").Handlers<
  "extract" | "open" | "close"
>;

describe("a message", () => {
  it.each([
    { kind: "extract", force: false },
    { kind: "readPage", url: "https://market.bisnis.com/read/1?page=2" },
    { kind: "open", force: true },
    { kind: "close" },
    { kind: "toggle" },
    { kind: "wasClosed", entry: "a1b2" },
    { kind: "page", state: "article" },
  ])("of a known shape is known: %j", (message) => {
    expect(kindOf(message)).toBe(message.kind);
  });

  it.each([
    null,
    undefined,
    0,
    "close",
    [],
    {},
    { kind: "close", more: 1 },
    { kind: "extract" },
    { kind: "extract", force: "true" },
    { kind: "extract", force: true, url: "x" },
    { kind: "open", force: 1 },
    { kind: "page", state: "Reading" },
    { kind: "page", state: ["reading"] },
    { kind: "page" },
    { kind: "closed", entry: "" },
    { kind: "closed", entry: "x".repeat(200) },
    { kind: "fetch", url: "https://x.test" },
    { kind: "readPage", url: 3 },
    { kind: "readPage", url: `https://x.test/${"a".repeat(3000)}` },
    { kind: "toString" },
    { kind: "__proto__" },
    { kind: "constructor" },
  ])("of any other shape is none: %j", (message) => {
    expect(kindOf(message)).toBeNull();
  });

  it("of no sense is none", () => {
    fc.assert(
      fc.property(fc.anything(), (message) => kindOf(message) === null),
    );
  });

  it.each([
    ["the extension itself", { id: "bening" }, true],
    ["the top frame of a page", { id: "bening", frameId: 0 }, true],
    ["a frame in a page", { id: "bening", frameId: 3 }, false],
    ["another extension", { id: "lain", frameId: 0 }, false],
    ["nobody", {}, false],
  ])("from %s is answered or not", (_, sender, isAnswered) => {
    const stop = answer<"close">({ close: async () => true });
    const [listener] = listeners;
    const send = (): void => {};
    expect(listener?.({ kind: "close" }, sender, send)).toBe(
      isAnswered ? true : undefined,
    );
    // Known, but not to be answered here.
    expect(
      listener?.({ kind: "toggle" }, { id: "bening" }, send),
    ).toBeUndefined();
    stop();
    expect(listeners).toEqual([]);
  });

  it("brings back what the handler gives, what it throws, and says when nobody is there", async () => {
    const stop = answer<"open" | "close" | "toggle">({
      open: async () => ({ open: true }),
      close: async () => true,
      toggle: async () => {
        throw new RangeError("Kertas habis.");
      },
    });
    expect(await tellTab(1, "open", { force: false })).toEqual({ open: true });
    expect(await tellTab(1, "close", {})).toBe(true);
    await expect(tellTab(1, "toggle", {})).rejects.toThrow("Kertas habis.");
    await expect(tellTab(1, "extract", { force: false })).rejects.toThrow(
      "Nobody answered.",
    );
    stop();
  });

  it("has a handler, or does not compile", () => {
    expectTypeOf<{
      extract: Handlers["extract"];
      open: Handlers["open"];
    }>().not.toExtend<Handlers>();
  });
});
