import fc from "fast-check";
import { describe, expect, expectTypeOf, it, vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const { kindOf } = await import("../src/messages.ts");
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

  it("has a handler, or does not compile", () => {
    expectTypeOf<{
      extract: Handlers["extract"];
      open: Handlers["open"];
    }>().not.toExtend<Handlers>();
  });
});
