import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";

/*
 * What each released version has stored, and what this one makes of it: nothing that a reader has set is lost by an update.
 */

const FOLDER = join(import.meta.dirname, "stored");

interface Stored {
  sync: { settings: Record<string, unknown> };
  local: Record<string, unknown>;
}

let stored: Stored;
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
        get: async (key: string | null) =>
          key === null ? { ...stored.local } : { [key]: stored.local[key] },
        set: async (items: object) => void Object.assign(stored.local, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete stored.local[key];
        },
      },
    },
  },
}));
const { readSettings } = await import("../../src/settings/store.ts");
const { positionIn, rememberPosition } = await import(
  "../../src/settings/positions.ts"
);

beforeEach(() => {
  stored = { sync: { settings: {} }, local: {} };
  isPrivate = false;
});

/** Where one stopped reading in what the version of 0.1.0 has stored. */
const PLACES = { "6c1f0a2b": 14, "0d93e57a": 3 };

it.each(readdirSync(FOLDER))(
  "from the version of %s all is kept",
  async (file) => {
    stored = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
    expect(await readSettings()).toMatchObject(stored.sync.settings);
    for (const [article, block] of Object.entries(PLACES))
      expect(await positionIn(article)).toBe(block);
  },
);

it("of a private window nothing is stored", async () => {
  isPrivate = true;
  await rememberPosition("6c1f0a2b", 14);
  expect(stored.local).toEqual({});
});

describe("where one stopped reading", () => {
  it("is kept of two articles that are read at the same time", async () => {
    await Promise.all([
      rememberPosition("6c1f0a2b", 14),
      rememberPosition("0d93e57a", 3),
    ]);
    expect(await positionIn("6c1f0a2b")).toBe(14);
    expect(await positionIn("0d93e57a")).toBe(3);
  });

  it("is forgotten at the beginning", async () => {
    await rememberPosition("6c1f0a2b", 14);
    await rememberPosition("6c1f0a2b", 0);
    expect(await positionIn("6c1f0a2b")).toBe(0);
    expect(JSON.stringify(stored.local)).not.toContain("6c1f0a2b");
  });

  it("is kept of the last 200 articles, of those that are read again, too", async () => {
    vi.useFakeTimers({ now: 0 });
    await rememberPosition("first", 1);
    for (let at = 1; at <= 200; at += 1) {
      vi.setSystemTime(at);
      await rememberPosition(`article${at}`, at);
      if (at === 100) await rememberPosition("first", 2);
    }
    vi.useRealTimers();
    expect(await positionIn("first")).toBe(2);
    expect(await positionIn("article1")).toBe(0);
    expect(await positionIn("article2")).toBe(2);
    expect(await positionIn("article200")).toBe(200);
  });

  it("is the beginning where what is stored is none", async () => {
    for (const value of [7, "x", [], [0, 1], [1.5, 1], [-1, 1], [3]]) {
      stored.local = { "position:6c1f0a2b": value };
      expect(await positionIn("6c1f0a2b")).toBe(0);
    }
  });
});
