import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import {
  abbreviationsIn,
  companiesIn,
  withExplanations,
} from "../../src/core/glossary.ts";
import { element } from "../../src/core/tree/nodes.ts";
import { articleOf } from "../article.ts";

const saying = (...lines: string[]): Article =>
  articleOf(lines.map((value) => element("p", [{ type: "text", value }])));

describe("abbreviations", () => {
  it.each([
    [
      "Ketua Otoritas Jasa Keuangan (OJK) menjelaskan.",
      "OJK",
      "Otoritas Jasa Keuangan",
    ],
    [
      "Kementerian Energi dan Sumber Daya Mineral (ESDM) membuka lelang.",
      "ESDM",
      "Energi dan Sumber Daya Mineral",
    ],
    [
      "indeks harga saham; Indeks Harga Saham Gabungan (IHSG) naik.",
      "IHSG",
      "Indeks Harga Saham Gabungan",
    ],
  ])("%s", (line, short, long) => {
    expect(abbreviationsIn(saying(line))).toEqual([{ short, long }]);
  });

  it.each([
    "PT Contoh Makmur Tbk. (CTMK) untung.",
    "Anggota dewan dari Jakarta (PDIP) hadir.",
    "Senin (12/10) hujan, Selasa (WIB) cerah.",
    "dia berkata (OJK) tanpa penjelasan.",
    "Harga naik (Senin) tajam.",
  ])("explains nothing in: %s", (line) => {
    expect(abbreviationsIn(saying(line))).toEqual([]);
  });

  it("are marked where they come again, and no letter is lost", () => {
    const article = saying(
      "Badan Pusat Statistik (BPS) mencatat inflasi.",
      "Kepala BPS, yang juga ahli BPSX, berbicara.",
    );
    const { children } = withExplanations(article);
    expect(JSON.stringify(children[0])).not.toContain("abbr");
    expect(children[1]).toMatchObject({
      children: [
        { value: "Kepala " },
        {
          tagName: "abbr",
          properties: { title: "Badan Pusat Statistik" },
          children: [{ value: "BPS" }],
        },
        { value: ", yang juga ahli BPSX, berbicara." },
      ],
    });
  });

  it("are told once, by their first explanation", () => {
    const article = saying(
      "Badan Pusat Statistik (BPS) mencatat.",
      "Data Badan Pusat Statistik (BPS) lain.",
    );
    expect(abbreviationsIn(article)).toHaveLength(1);
  });
});

describe("companies", () => {
  it("are those with a code, each once, in order", () => {
    const article = saying(
      "PT Laut Biru Sentosa Tbk. (LBSN) dan PT Bank Gunung Emas (Persero) Tbk (BGEM) bekerja sama.",
      "PT Laut Biru Sentosa Tbk. (LBSN) menambah kapal, PT Tanpa Kode tidak.",
    );
    expect(companiesIn(article)).toEqual([
      { name: "Laut Biru Sentosa", ticker: "LBSN" },
      { name: "Bank Gunung Emas", ticker: "BGEM" },
    ]);
  });
});
