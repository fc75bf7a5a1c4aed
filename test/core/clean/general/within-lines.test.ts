import { describe, expect, it } from "vitest";
import { linesOf as allLinesOf } from "../../../lines.ts";
import { linesOf, paragraphs, read } from "./page.ts";

/** The first line of a text that begins with a line as given. */
const lineOf = (words: string): string | undefined =>
  linesOf(read(`<p>${words}</p>${paragraphs.join("")}`))[0];

const REST =
  "di semua gudang, dan para petani Gorontalo mencatat angka itu setiap pekan.";

describe("a picture that stands for a sign", () => {
  it.each([
    [
      "an emoji",
      '<img class="emoji" alt="🙂" src="https://s.test/1f642.svg">',
      "🙂",
    ],
    [
      "one that is loaded late",
      '<img class="wp-smiley" alt=":-)" src="data:image/gif;base64,R0lG">',
      ":-)",
    ],
    [
      "a formula",
      '<img class="mwe-math-fallback-image-inline" aria-hidden="true" src="https://s.test/a.svg" alt="{\\displaystyle E=mc^{2}}">',
      "E=mc^{2}",
    ],
    [
      "a symbol that is small",
      '<img alt="▲" width="12" height="12" src="https://s.test/naik.png">',
      "▲",
    ],
  ])("is a word of its line: %s", (_, picture, sign) => {
    expect(lineOf(`Panen naik ${picture} ${REST}`)).toBe(
      `Panen naik ${sign} ${REST}`,
    );
  });

  it("is nothing where it is small and says a word of its own", () => {
    expect(
      lineOf(
        `<img alt="Bendera" width="16" height="12" src="https://s.test/id.png"> Panen naik ${REST}`,
      ),
    ).toBe(`Panen naik ${REST}`);
  });

  it("is a picture where nothing stands beside it", () => {
    const [, photo] = allLinesOf(
      read(
        `${paragraphs[0]}<p><img alt="Bendera" width="16" height="12" src="https://s.test/id.png"></p>${paragraphs.slice(1).join("")}`,
      ),
    );
    expect(photo).toContain("https://s.test/id.png");
  });
});

describe("a photo within a line", () => {
  const photo =
    '<img alt="Gudang" width="640" height="480" src="https://s.test/gudang.jpg">';

  it.each([
    ["alone", photo],
    ["in a link", `<a href="https://s.test/gudang.jpg">${photo}</a>`],
  ])("tears no sentence, and stands behind its line: %s", (_, inLine) => {
    const lines = allLinesOf(
      read(
        `<p>Panen naik ${inLine} ${REST}<br><br>Baris kedua bercerita tentang gudang jagung yang penuh.</p>${paragraphs.join("")}`,
      ),
    );
    expect(lines[0]).toBe(`Panen naik ${REST}`);
    expect(lines[1]).toContain("https://s.test/gudang.jpg");
    expect(lines[2]).toBe(
      "Baris kedua bercerita tentang gudang jagung yang penuh.",
    );
  });

  it.each(['width="30%"', 'width="640" height="30"'])(
    "is no sign by %s",
    (size) => {
      const lines = allLinesOf(
        read(
          `${paragraphs[0]}<p><img src="https://s.test/pasar.jpg" ${size} alt="Suasana pasar">Pedagang ${REST}</p>${paragraphs.slice(1).join("")}`,
        ),
      );
      expect(lines.join("\n")).toContain("https://s.test/pasar.jpg");
    },
  );

  it("stays between two sentences", () => {
    const [first, second] = allLinesOf(
      read(
        `<p>Panen naik di semua gudang. ${photo} Para petani ${REST}</p>${paragraphs.join("")}`,
      ),
    );
    expect(first).toBe("Panen naik di semua gudang.");
    expect(second).toContain("https://s.test/gudang.jpg");
  });
});

it("a photo is none, whatever its class says of its subject", () => {
  const shown = (picture: string): string[] =>
    allLinesOf(
      read(`${paragraphs.join("")}<p>${picture}</p>${paragraphs[0]}`),
    ).filter((line) => line.includes("s.test"));
  for (const name of ["math", "img latex"])
    expect(
      shown(
        `<img class="${name}" alt="Guru matematika" src="https://s.test/guru.jpg?w=800">`,
      ),
    ).toHaveLength(1);
});

describe("a formula", () => {
  const MATH = "<mi>a</mi><mo>=</mo><mi>b</mi>";

  it.each([
    ["as it stands", `<math>${MATH}</math>`, "a=b"],
    [
      "without what its writer has noted",
      `<math><!-- not shown -->${MATH}</math>`,
      "a=b",
    ],
    [
      "with what stands above and below",
      "<math><mn>3</mn><mfrac><mn>1</mn><mrow><mi>x</mi><mo>+</mo><mn>2</mn></mrow></mfrac><msup><mi>r</mi><mn>2</mn></msup><msup><mi>e</mi><mrow><mi>n</mi><mo>-</mo><mn>1</mn></mrow></msup></math>",
      "3 1/(x+2)r²e^(n-1)",
    ],
    [
      "with words in it",
      "<math><mtext>jika <i>x</i> positif</mtext></math>",
      "jika x positif",
    ],
    [
      "with loose signs",
      "<math>E = m<msup><mi>c</mi><mn>2</mn></msup></math>",
      "E = mc²",
    ],
    [
      "with fractions beside numbers",
      "<math><mn>3</mn><mstyle><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></math>",
      "3 1/2+1/2 3",
    ],
    [
      "with what is raised alone",
      "<math><msup><mrow></mrow><mn>14</mn></msup><mi>C</mi><mo>,</mo><msup><mi>f</mi><mo>′</mo></msup><mo>,</mo><msup><mn>30</mn><mo>∘</mo></msup></math>",
      "¹⁴C,f′,30∘",
    ],
    [
      "with its roots",
      "<math><msqrt><mn>9</mn></msqrt><mo>+</mo><mroot><mrow><mi>x</mi><mi>y</mi></mrow><mn>3</mn></mroot></math>",
      "√9+³√xy",
    ],
    [
      "that is nested without end",
      `<math>${"<mrow>".repeat(3000)}<mi>a</mi>${"</mrow>".repeat(3000)}</math>`,
      "a",
    ],
    [
      "by what it is called",
      `<math alttext="{\\displaystyle a=b^{2}}">${MATH}</math>`,
      "a=b^{2}",
    ],
    [
      "by its note in TeX, once",
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${MATH}</mrow><annotation encoding="application/x-tex">a=\\frac{b}{c}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>a</span><span>=</span><span>b c</span></span></span>`,
      "a=\\frac{b}{c}",
    ],
  ])("is words of its line: %s", (_, formula, said) => {
    expect(lineOf(`Panen dihitung dengan ${formula} ${REST}`)).toBe(
      `Panen dihitung dengan ${said} ${REST}`,
    );
  });
});

describe("words in boxes within a line", () => {
  it("are part of its sentence, however deep they stand, where nothing else would tell a label", () => {
    const words =
      "Panen jagung di Gorontalo naik <span><span>separuh</span></span> lebih dari yang dicatat tahun lalu, kata para petani.";
    expect(linesOf(read(`${paragraphs.join("")}<p>${words}</p>`)).at(-1)).toBe(
      words.replace(/<[^>]+>/g, ""),
    );
  });
});
