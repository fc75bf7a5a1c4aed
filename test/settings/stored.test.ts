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
vi.mock("webextension-polyfill", () => ({
  default: {
    extension: { inIncognitoContext: false },
    storage: {
      sync: { get: async () => stored.sync },
      local: { get: async () => stored.local, set: async () => {} },
    },
  },
}));
const { positionIn, readSettings } = await import(
  "../../src/settings/store.ts"
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
