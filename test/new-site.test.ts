import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { idOf, main } from "../scripts/new-site.ts";

let top: string;
const said: string[] = [];

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "bening-site-"));
  cpSync(join(import.meta.dirname, "../src/sites"), join(top, "src/sites"), {
    recursive: true,
  });
  mkdirSync(join(top, "test/fixtures"), { recursive: true });
  said.length = 0;
  vi.spyOn(console, "log").mockImplementation((line) => said.push(line));
  vi.spyOn(console, "error").mockImplementation((line) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(top, { recursive: true });
});

const listed = (): string =>
  readFileSync(join(top, "src/sites/index.ts"), "utf8");

it("a new site is one file, one folder of fixtures, one line", async () => {
  expect(await main(["https://ekonomi.kabar.test/2026/panen"], top)).toBe(0);
  expect(listed()).toContain('import { kabar } from "./kabar.ts";');
  expect(listed()).toMatch(/SITES: [^=]*= \[[^\]]*\bkabar\b/);
  expect(readFileSync(join(top, "src/sites/kabar.ts"), "utf8")).toContain(
    'hosts: ["kabar.test"]',
  );
  expect(readdirSync(join(top, "test/fixtures/kabar")).sort()).toEqual([
    "expected.json",
    "page.html",
  ]);
});

it("another publisher of that name is called by its whole host", async () => {
  expect(await main(["https://kabar.test/panen"], top)).toBe(0);
  expect(await main(["https://www.kabar.co.id/panen"], top)).toBe(0);
  expect(listed()).toContain('import { kabarcoid } from "./kabarcoid.ts";');
  const [, list = ""] = /SITES: [^=]*= \[([^\]]*)\]/.exec(listed()) ?? [];
  const names = list.replace(/,\s*$/, "").split(",");
  expect(names.map((name) => name.trim()).slice(-2)).toEqual([
    "kabar",
    "kabarcoid",
  ]);
});

it("a publisher that has a profile is named with it", async () => {
  const before = listed();
  expect(await main(["https://market.bisnis.com/read/x"], top)).toBe(2);
  expect(said.at(-1)).toContain("src/sites/bisnis.ts");
  expect(listed()).toBe(before);
});

it.each(["", "kabar.test", "ftp://kabar.test/x", "http://127.0.0.1/x"])(
  "%j is no address of a publisher",
  async (address) => {
    expect(await main([address], top)).toBe(2);
    expect(readdirSync(join(top, "test/fixtures"))).toEqual([]);
  },
);

it.each([
  ["kabar.test", "kabar"],
  ["kabar-tani.test", "kabartani"],
  ["24jam.test", "site24jam"],
  ["class.test", "classtest"],
  ["await.test", "awaittest"],
  ["taken.test", "takentest"],
])("%s is %s in code", (host, id) => {
  expect(idOf(host, (name) => name === "taken")).toBe(id);
});
