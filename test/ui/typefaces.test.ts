import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TYPEFACES } from "../../src/ui/typefaces.ts";

const sheet = readFileSync("src/ui/tokens.css", "utf8");

it.each(["serif", "sans"] as const)(
  "%s is the same in the interface and in the text",
  (font) => {
    const families = new RegExp(`--${font}:([^;]*);`).exec(sheet)?.[1];
    expect(families?.trim().replace(/\s+/g, " ")).toBe(TYPEFACES[font]);
  },
);
