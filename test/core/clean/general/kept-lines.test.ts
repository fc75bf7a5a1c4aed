import { describe, expect, it } from "vitest";
import { LABELS } from "../../../../scripts/labels.ts";
import { toText } from "../../../../src/core/export/text.ts";
import { linesOf, read, texts } from "./page.ts";

describe("ends of lines that the page keeps", () => {
  const [first = "", second = "", third = "", ...more] = texts;
  const rest = more.map((text) => `<p>${text}</p>`).join("");

  it.each([
    ["style", "style='white-space: pre-line'"],
    ["style", "style='white-space:pre-wrap'"],
    ["class", "class='whitespace-pre-wrap text-lg'"],
    ["class", "class='u-white-space-pre-line'"],
  ])("part paragraphs and lines, told by the %s: %s", (_, attribute) => {
    const article = read(
      `<div ${attribute}>\n${first}\n\n${second}\n<b>${third}</b>\n</div>${rest}`,
    );
    expect(linesOf(article)).toEqual([first, `${second} ${third}`, ...more]);
    expect(toText(article, LABELS)).toContain(`\n\n${second}\n${third}\n\n`);
  });

  it("part paragraphs, told by the space before each", () => {
    const lines = linesOf(
      read(
        `<p class="honbun">　${first}\n\n<a href="/foto">Foto: delapan lembar</a> ada di sini.\n\n　${second}\n　${third}</p>${rest}`,
      ),
    );
    expect(lines).toEqual([
      first,
      "Foto: delapan lembar ada di sini.",
      second,
      third,
      ...more,
    ]);
  });

  it.each([
    [
      "in what only sounds like it",
      `<div class="pre-wrapper">${first}\n${second}</div>`,
    ],
    ["without any sign", `<div>${first}\n\n${second}</div>`],
    [
      "that end within a sentence",
      `<p style="white-space:nowrap">${first}\n${second}</p>`,
    ],
  ])("are spaces %s", (_, block) => {
    expect(linesOf(read(block + rest))).toEqual([
      `${first} ${second}`,
      ...more,
    ]);
  });

  it("are code's own", () => {
    expect(
      linesOf(
        read(
          `<p>${first}</p><pre class="pre-wrap"><code>a\n\n  b</code></pre>${rest}`,
        ),
      ),
    ).toContain("a\n\n  b");
  });
});
