import { expect, it } from "vitest";
import { linesOf, paragraphs, read, texts } from "./page.ts";

it.each(["Jakarta", "Jakarta, Kabar Indonesia"])(
  "a dateline that stands loose before the first paragraph is its beginning: %s",
  (place) => {
    const [first, ...others] = texts;
    expect(
      linesOf(read(`<strong>${place}</strong> -- ${paragraphs.join("")}`)),
    ).toEqual([`${place} -- ${first}`, ...others]);
  },
);

it("a sentence that stands so is a line of its own", () => {
  const loose =
    "Petani di Limboto memanen jagung lebih awal, dan gudang mulai penuh.";
  expect(linesOf(read(`${loose} ${paragraphs.join("")}`))).toEqual([
    loose,
    ...texts,
  ]);
});
