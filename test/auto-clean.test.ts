import { expect, it, vi } from "vitest";
import { matchesOf } from "../src/auto-clean.ts";
import { DEFAULTS } from "../src/settings/schema.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const matches = (everywhere: boolean, ...hosts: string[]): string[] =>
  matchesOf({ ...DEFAULTS, autoClean: { everywhere, hosts } });

it("auto-clean runs on no host that is not switched on", () => {
  expect(matches(false)).toEqual([]);
});

it("of a publisher's host on the paths of its articles alone", () => {
  expect(matches(false, "market.bisnis.com")).toEqual([
    "*://market.bisnis.com/read/*",
    "*://market.bisnis.com/*/read/*",
  ]);
});

it("of any other host on all paths, and not on hosts below it", () => {
  expect(matches(false, "kabar.test")).toEqual(["*://kabar.test/*"]);
});

it("on all of Bisnis.com once, whichever of its hosts are switched on as well", () => {
  expect(matches(true, "market.bisnis.com", "kabar.test")).toEqual([
    "*://kabar.test/*",
    "*://*.bisnis.com/read/*",
    "*://*.bisnis.com/*/read/*",
  ]);
});
