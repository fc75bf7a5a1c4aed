import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { element, plain } from "../../../src/core/tree/nodes.ts";
import { numberCells } from "../../../src/core/tree/number-cells.ts";

const cell = (text: string, properties = {}, tagName = "td"): Element =>
  element(tagName, [{ type: "text", value: text }], properties);

/** A table of rows of cells, "|" between them. */
const table = (head: string, ...rows: string[]): Element =>
  element("table", [
    element("thead", [
      element(
        "tr",
        head.split("|").map((text) => cell(text, {}, "th")),
      ),
    ]),
    element(
      "tbody",
      rows.map((row) =>
        element(
          "tr",
          row.split("|").map((text) => cell(text)),
        ),
      ),
    ),
  ]);

const toRight = (of: Element): string[] => [...numberCells(of)].map(plain);

describe("numbers under numbers", () => {
  it.each([
    ["whole numbers", "180.000", "9.500"],
    ["decimals", "12,35", "-0,50"],
    ["percentages", "+8,5%", "(1,2%)"],
    ["amounts", "Rp1.450", "Rp920"],
    ["amounts of one unit", "US$ 2,10 miliar", "US$ 0,45 miliar"],
    ["small numbers", "0,125", "0,250"],
  ])("%s are set to the right, with their head", (_, one, other) => {
    expect(
      toRight(table("Kota|Nilai", `Palu|${one}`, `Gowa|${other}`)),
    ).toEqual(["Nilai", one, other]);
  });

  it.each([
    ["words", "Beli", "Tahan"],
    ["a number and words", "180", "menyusul"],
    ["several units", "Rp1,10 triliun", "Rp840 miliar"],
    ["several numbers of decimals", "18,5", "7"],
    ["dates", "20/10/2026", "6/11/2026"],
    ["ranges", "Rp2.600–Rp2.700", "Rp520"],
  ])("%s stay on the left", (_, one, other) => {
    expect(
      toRight(table("Kota|Nilai", `Palu|${one}`, `Gowa|${other}`)),
    ).toEqual([]);
  });

  it("the first column names the rows", () => {
    expect(toRight(table("Tahun|Kota", "2025|Palu", "2026|Gowa"))).toEqual([]);
  });

  it("what is missing does not count, one number alone is no column", () => {
    expect(
      toRight(table("Kota|A|B", "Palu|12|–", "Gowa|–|7", "Poso|8|n/a")),
    ).toEqual(["A", "12", "–", "8"]);
  });

  it("cells that reach over rows and columns shift the ones beside them", () => {
    const rows = [
      [cell("Palu", { rowSpan: 2 }), cell("a"), cell("10")],
      [cell("b"), cell("20")],
      [cell("Gowa"), cell("belum ada", { colSpan: 2 })],
    ].map((cells) => element("tr", cells));
    expect(toRight(element("table", [element("tbody", rows)]))).toEqual([
      "10",
      "20",
    ]);
  });
});
