import { describe, expect, it } from "vitest";
import { linesWith, texts } from "./page.ts";

describe("a caption that names its photographer", () => {
  it.each([
    "Petani menjemur jagung di jalan desa. (Foto: Istimewa)",
    "Growers dry corn on the village road. (AP Photo/Wahyu Rahmadi)",
    "Growers dry corn on the village road. (Photo by Wahyu Rahmadi)",
  ])("is none of the text, where its photo is not shown: %s", (caption) => {
    expect(linesWith(`<p>${caption}</p>`, 3)).toEqual(texts);
  });

  it("stands under its photo, where that has a frame of its own", () => {
    const caption = "Petani menjemur jagung di jalan desa. (Foto: Istimewa)";
    expect(
      linesWith(
        `<div><img src="/jemur.jpg" width="640" height="400"></div><p>${caption}</p>`,
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, `= ${caption}`));
  });

  it.each([
    "Fold the leaf along its middle line, and press it for a minute (photo 3).",
    "Lipat daun itu di tengah, lalu tekan selama satu menit (foto 2)",
    "The growers have kept each receipt since the drought (photo and all).",
  ])("but a step that points to one stays: %s", (step) => {
    expect(linesWith(`<p>${step}</p>`, 3)).toContain(step);
  });
});
