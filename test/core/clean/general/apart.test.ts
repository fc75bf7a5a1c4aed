import { describe, expect, it } from "vitest";
import {
  linesOf,
  linesWith,
  paragraphs,
  readPage,
  TITLE,
  texts,
} from "./page.ts";

/*
 * What stands apart from the text, in a box of its own, and is the text's.
 */

describe("between the headline and a text in a box of its own", () => {
  const readBelow = (between: string): string[] =>
    linesOf(
      readPage(
        `<html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${between}<div class="jawab"><div><div>${paragraphs.join("")}</div></div></div></div></body></html>`,
      ),
    );
  const question = [
    "Every time I eat dark corn I sneeze, always three times, never more, and it does not happen with white corn.",
    "Is something wrong with me, or is it the butter that my neighbour sends along with it?",
  ];
  const asked = question.map((text) => `<p>${text}</p>`).join("");

  it("stands what it answers", () => {
    expect(
      readBelow(`<div class="tanya"><div><div>${asked}</div></div></div>`),
    ).toEqual([...question, ...texts]);
  });

  it("stand the points that sum it up", () => {
    expect(
      readBelow(
        `<div class="poin"><div><ul>${question.map((text) => `<li><em>${text}</em></li>`).join("")}</ul></div></div>`,
      ),
    ).toEqual([...question.map((text) => `- ${text}`), ...texts]);
  });

  it("stands an answer in short, with a sign beside it, above what alone is marked as an article", () => {
    const answer = Array.from(
      { length: 24 },
      (_, at) =>
        `${texts[0]} Jawaban nomor ${at} menambahkan, dengan sabar, apa yang dikatakan undang-undang, dan apa yang tidak.`,
    );
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div><h1>${TITLE}</h1><div class="tanya"><h2>Pertanyaan</h2><div class="isi"><p>${question[0]}</p></div></div><div class="jawab"><h2>Intisari</h2><div class="ringkas"><div><img src="/tanda.png" alt=""></div>${asked}</div><article>${answer.map((text) => `<p>${text}</p>`).join("")}</article></div></div></body></html>`,
        ),
      ),
    ).toEqual([
      "## Pertanyaan",
      question[0],
      "## Intisari",
      ...question,
      ...answer,
    ]);
  });

  it.each([
    `<div class="foto"><div><div><img src="/a.jpg" width="600" height="400"></div><div>${question[0]}</div></div></div>`,
    `<div><div><a href="/2"><h3>Another story of growers</h3></a><p>${question[0]}</p></div></div>`,
    `<div><h4>Our letter</h4><p>${question[0]}</p><form><input type="email"></form></div>`,
  ])("stands what is the page's, too: %s", (other) => {
    expect(readBelow(other)).toEqual(texts);
  });
});

describe("of boxes alike that hold the text", () => {
  const box = (at: number, said: string): string =>
    `<div class="subbuzz xs-mb4"><h3>${at}. Judul butir yang ke-${at}.</h3><p class="isi">${said}</p><p class="isi">—<a href="/u/${at}">wahyu_${at}</a></p></div>`;

  it("one between the others is, too, however little it says, and who has said it", () => {
    const brief = 3;
    const said = texts.map((text, at) =>
      at === brief ? "Mereka melambai." : text,
    );
    const lines = linesOf(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${said.map((text, at) => box(at, text)).join("")}</div></body></html>`,
      ),
    );
    expect(lines).toEqual(
      said.flatMap((text, at) => [
        `### ${at}. Judul butir yang ke-${at}.`,
        text,
        `—wahyu_${at}`,
      ]),
    );
  });
});

it("a summary stays, though a form to subscribe by stands beside it", () => {
  expect(
    linesWith(
      '<div class="atas"><div class="abonemen"><h2>Kabar Newsletter</h2><p>Upgrade your inbox.</p><form><input placeholder="Your email"><button>Subscribe</button></form></div><section class="article__summary"><span>Quick summary</span> <em>Corn has been with us for years, but barns were left behind, and this is how far one can get today.</em></section></div>',
      0,
    ).join(" "),
  ).toContain("Corn has been with us for years");
});

it("a brief sentence at the end of a section goes with the paragraphs before it, which bear its names", () => {
  const p = (text: string): string => `<p class="ab cd ef">${text}</p>`;
  const part = (...lines: string[]): string =>
    `<section><div class="n"><div class="m">${lines.join("")}</div></div></section>`;
  const lines = linesOf(
    readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><article>${part(`<h1>${TITLE}</h1>`, p(texts[0] ?? ""), p("Mereka tetap menulis."))}${part("<h1>Yang ditanyakan</h1>", ...texts.slice(1).map((text) => p(text.repeat(3))))}</article></body></html>`,
    ),
  );
  expect(lines.slice(0, 3)).toEqual([
    texts[0],
    "Mereka tetap menulis.",
    expect.stringContaining("Yang ditanyakan"),
  ]);
});

it("a text's summary stays, though a call stands in its box", () => {
  const points = [
    "Gudang itu memiliki enam puluh satu lumbung dingin",
    "Lumbungnya penuh pada akhir tahun lalu",
  ];
  const lines = linesWith(
    `<div class="article-summary"><ul>${points.map((point) => `<li>${point}</li>`).join("")}</ul><p>Looking for a portfolio of ideas like this one? Members of The Ledger get exclusive access to our model portfolio. Get started today »</p></div>`,
    0,
  ).join("\n");
  for (const point of points) expect(lines).toContain(point);
  expect(lines).not.toContain("portfolio");
});
