import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { main } from "../scripts/corpus.ts";
import { meanOf, scoreOf } from "../scripts/shingles.ts";
import { ran } from "./command.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bening-corpus-"));
  mkdirSync(join(folder, "html"));
  mkdirSync(join(folder, "output"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PARAGRAPHS = Array.from(
  { length: 4 },
  (_, index) =>
    `Paragraf nomor ${index + 1} bercerita tentang kafe yang ramai di Bandung, lengkap dengan angka dan tanggal.`,
);
const TRUTH = PARAGRAPHS.join("\n");
const PAGE = `<!doctype html><meta charset="windows-1252"><title>Kafe Ramai Pengunjung</title><h1>Kafe Ramai Pengunjung</h1>
<p>Oleh Ani Lestari</p><figure><img src="https://kabar.test/kafe.jpg" width="600" height="400"><figcaption>Suasana kafé pada pagi hari</figcaption></figure>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}`;

function corpus(truth: Record<string, unknown>): void {
  writeFileSync(join(folder, "ground-truth.json"), JSON.stringify(truth));
}

const run = (...args: string[]) => ran(main, args);

it("scores runs of four words as the public benchmark does", () => {
  // True: abcd, bcde. Had: abcd, bcdx.
  expect(scoreOf("a b c d e", "a b c d x")).toEqual({
    precision: 0.5,
    recall: 0.5,
  });
  // Each time counts; letters are compared as they are; less than four words are one run.
  expect(scoreOf("a b c d", "a b c d a b c d")).toEqual({
    precision: 0.2,
    recall: 1,
  });
  expect(scoreOf("Satu dua", "satu dua")).toEqual({ precision: 0, recall: 0 });
  expect(scoreOf("satu, dua!", "satu dua")).toEqual({
    precision: 1,
    recall: 1,
  });
  expect(scoreOf("satu dua", "")).toEqual({ precision: null, recall: 0 });
  expect(scoreOf("", "satu dua")).toEqual({ precision: 0, recall: null });
});

it("counts each page as one, and not where there is nothing to be right about", () => {
  const { precision, recall, f1 } = meanOf([
    { precision: 1, recall: 0.5 },
    { precision: null, recall: 0 },
    { precision: 0.5, recall: 1 },
  ]);
  expect([precision, recall]).toEqual([0.75, 0.5]);
  expect(f1).toBeCloseTo(0.6);
  expect(meanOf([]).f1).toBe(0);
});

it("reads a corpus, scores itself and others, and writes down what it made of each page", async () => {
  corpus({
    satu: { url: "https://kabar.test/kafe", articleBody: TRUTH },
    dua: { articleBody: TRUTH },
    kosong: { articleBody: TRUTH },
  });
  writeFileSync(join(folder, "html/satu.html.gz"), gzipSync(PAGE));
  writeFileSync(join(folder, "html/dua.html"), PAGE);
  writeFileSync(join(folder, "html/kosong.html"), "<title>Kosong</title>");
  const peer = {
    satu: { articleBody: TRUTH },
    dua: { articleBody: PARAGRAPHS[0] },
  };
  writeFileSync(join(folder, "output/lain.json"), JSON.stringify(peer));

  const { code, out } = await run(folder, "--worst", "1");
  expect(code).toBe(0);
  expect(out).toMatch(/^3 pages /);
  expect(out).toMatch(/^Bening +1\.000 +0\.667 +0\.800 +1$/m);
  expect(out).toMatch(/^lain +1\.000 +0\.4\d\d +0\.\d{3} +1$/m);
  expect(out).toMatch(/^Readability +0\.\d{3}/m);
  expect(out.split("\n").slice(-2)).toEqual([
    "Read worst:",
    expect.stringMatching(/^kosong +0\.000 +0\.000$/),
  ]);
  expect(
    JSON.parse(readFileSync(join(folder, "output/bening.json"), "utf8")),
  ).toEqual({
    satu: { articleBody: TRUTH },
    dua: { articleBody: TRUTH },
    kosong: { articleBody: "" },
  });
  // A second run does not take its own output for a peer's.
  expect((await run(folder)).out).not.toMatch(/^bening/m);
});

it("tells which true lines are neither shown nor listed as taken out", async () => {
  const elsewhere =
    "Kalimat ini tidak berdiri di halaman itu, tetapi di tempat lain.";
  const call = "Baca juga berita lain dari Kabar di Google News";
  corpus({
    satu: {
      articleBody: [
        "Oleh Ani Lestari",
        ...PARAGRAPHS,
        "Suasana kafé pada pagi hari",
        "Kopi itu datang dari lereng Gunung Malabar.1",
        call,
        elsewhere,
      ].join("\n\n"),
    },
  });
  writeFileSync(
    join(folder, "html/satu.html"),
    `${PAGE}<p>Kopi itu datang dari lereng Gunung Malabar.<sup>1</sup></p><p>${call}</p>`,
  );
  const { out } = await run(folder, "--worst", "1");
  expect(out).toContain("Neither shown nor listed as taken out: 1 lines");
  expect(out).toMatch(/^satu +Kalimat ini tidak berdiri/m);
});

it("counts a quote, and no post of a network, unless posts are the text", async () => {
  const post = (at: number): string =>
    `<blockquote class="twitter-tweet"><p>Kafe nomor ${at} penuh lagi, dan antrean sampai ke trotoar di depan toko sepatu lama itu.</p>&mdash; Ani (@ani) <a href="https://twitter.com/ani/status/${at}?ref=kabar">3 Mei 2026</a></blockquote>`;
  const quote = "Kami tidak menyangka kafe ini seramai itu";
  const pages: Record<string, string> = {
    kutipan: `${PAGE}<blockquote>${quote}.</blockquote>${post(1)}<p>${PARAGRAPHS[0]}</p>`,
    kiriman: `<title>Kafe Ramai</title><h1>Kafe Ramai</h1><p>${PARAGRAPHS[0]}</p>${[1, 2, 3, 4].map(post).join("")}`,
  };
  corpus(
    Object.fromEntries(
      Object.keys(pages).map((id) => [id, { articleBody: TRUTH }]),
    ),
  );
  for (const [id, page] of Object.entries(pages))
    writeFileSync(join(folder, `html/${id}.html`), page);
  await run(folder);
  const made = JSON.parse(
    readFileSync(join(folder, "output/bening.json"), "utf8"),
  );
  expect(made.kutipan.articleBody).toContain(quote);
  expect(made.kutipan.articleBody).not.toContain("trotoar");
  expect(made.kiriman.articleBody).toContain("trotoar");
});

it("says in words what is wrong with a call or a corpus", async () => {
  expect((await run()).err).toMatch(/^Usage: npm run corpus/);
  expect(await run(folder)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^There is no .*ground-truth\.json/),
  });
  corpus({ hilang: { articleBody: TRUTH } });
  expect(await run(folder)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^There is no page .*hilang\.html\.gz\.$/),
  });
  writeFileSync(join(folder, "ground-truth.json"), "{");
  expect((await run(folder)).err).toMatch(/ground-truth\.json cannot be read/);
});
