import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { beginningOf } from "../../../src/core/tree/beginning.ts";
import { articleOf } from "../../article.ts";

const paragraph = (value: string): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: [{ type: "text", value }],
});
const BLOCKS = ["satu", "enam", "dua", "empat"].map(paragraph);
const whole = {
  ...articleOf(BLOCKS),
  lede: "Ringkasan",
  tags: [{ text: "kopi", url: null }],
  related: [{ text: "Panen", url: null }],
  partial: { reason: "locked", login: null } as const,
};

describe("an article's beginning", () => {
  it("has as many whole blocks as the lines take", () => {
    // Of three letters each: eight with title and lede, three with each of the first two blocks.
    for (const [lines, count] of [
      [8, 1],
      [11, 1],
      [12, 2],
      [14, 2],
      [15, 3],
    ] as const)
      expect(beginningOf(whole, lines, 3)?.body.children).toEqual(
        BLOCKS.slice(0, count),
      );
  });

  it("has a first block, however small the window", () => {
    expect(beginningOf(whole, -20, 60)?.body.children).toEqual(
      BLOCKS.slice(0, 1),
    );
  });

  it("keeps what stands above the text and leaves out what stands below", () => {
    expect(beginningOf(whole, 4, 60)).toEqual({
      ...whole,
      body: { type: "root", children: BLOCKS.slice(0, 1) },
      tags: [],
      related: [],
      partial: null,
    });
  });

  it("is none where all of it fits", () => {
    expect(beginningOf(whole, 10, 60)).toBeNull();
    expect(beginningOf(articleOf([]), 10, 60)).toBeNull();
  });
});
