import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";

/*
 * What each released version has stored, and what this one makes of it: nothing that a reader has set is lost by an update.
 */

const FOLDER = join(import.meta.dirname, "stored");

interface Stored {
  sync: { settings: Record<string, unknown> };
  local: { positions: [string, number][] };
}

let stored: Stored;
const written: object[] = [];
let isPrivate = false;
vi.mock("webextension-polyfill", () => ({
  default: {
    extension: {
      get inIncognitoContext() {
        return isPrivate;
      },
    },
    storage: {
      sync: { get: async () => stored.sync },
      local: {
        get: async () => stored.local,
        set: async (items: object) => void written.push(items),
      },
    },
  },
}));
const { readSettings } = await import("../../src/settings/store.ts");
const { positionIn, rememberPosition } = await import(
  "../../src/settings/positions.ts"
);

it.each(readdirSync(FOLDER))(
  "from the version of %s all is kept",
  async (file) => {
    stored = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
    expect(await readSettings()).toMatchObject(stored.sync.settings);
    for (const [article, block] of stored.local.positions)
      expect(await positionIn(article)).toBe(block);
  },
);

it("of a private window nothing is stored", async () => {
  stored = { sync: { settings: {} }, local: { positions: [] } };
  isPrivate = true;
  await rememberPosition("6c1f0a2b", 14);
  expect(written).toEqual([]);
  isPrivate = false;
  await rememberPosition("6c1f0a2b", 14);
  expect(written).toEqual([{ positions: [["6c1f0a2b", 14]] }]);
});
