import { beforeEach, expect, it, vi } from "vitest";
import type { Extraction } from "../../src/core/article.ts";

/** Each reading gives a result of its own. */
vi.mock("../../src/core/extract.ts", () => ({
  // biome-ignore lint/correctness/useYield: a reading that takes one step
  *extraction(): Generator<undefined, Extraction> {
    return { kind: "not-article", reason: "no-body" };
  },
}));
vi.stubGlobal("scheduler", { postTask: async () => {} });

const { readForPopup, readFromPopup } = await import(
  "../../src/reader/read-page.ts"
);

const { signal } = new AbortController();

beforeEach(() => {
  document.body.innerHTML = "<p>Stok garam di gudang pelabuhan menipis.</p>";
  history.replaceState(null, "", "/read/1");
});

it("opens what the popup shows without reading it again", async () => {
  const shown = await readForPopup(true);
  expect(await readFromPopup(true, signal)).toBe(shown);
});

it.each([
  ["says something else", () => document.body.append("Pembaruan.")],
  ["is another", () => history.replaceState(null, "", "/read/2")],
])("reads anew where the page %s by then", async (_, change) => {
  const shown = await readForPopup(true);
  change();
  expect(await readFromPopup(true, signal)).not.toBe(shown);
});

it("also where the page has changed while the popup read it", async () => {
  const reading = readForPopup(true);
  document.body.append("Pembaruan.");
  expect(await readFromPopup(true, signal)).not.toBe(await reading);
});

it("reads as the reader asks for it", async () => {
  const shown = await readForPopup(true);
  expect(await readFromPopup(false, signal)).not.toBe(shown);
});

it("gives it away once: what is opened later is read anew", async () => {
  const shown = await readForPopup(true);
  await readFromPopup(true, signal);
  expect(await readFromPopup(true, signal)).not.toBe(shown);
});
