import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/core/speech/sentences.ts";

const cut = (text: string): string[] => sentences(text).map((one) => one.text);

describe("one sentence", () => {
  it.each([
    "PT Laut Biru Tbk. (LBRU) membukukan laba.",
    "PT Laut Biru Tbk. dan anak usahanya membukukan laba.",
    "Saham PT Laut Biru Tbk. Senin ini naik.",
    "Dr. Ir. H. Joko Santoso, S.E., M.M. hadir.",
    "Prof. Siti dan dr. Budi berbicara.",
    "A. B. Susanto memimpin rapat.",
    "Kantor di Jl. Melati No. 12 sudah penuh.",
    "Rapat mulai pukul 18.27 WIB di Jakarta.",
    "Harga Rp1.000 per lembar, naik 8.5 poin.",
    "Beras, gula, dll. sudah habis.",
    "Menurut Sdr. Amin, a.n. direksi, benar.",
    "Lihat hlm. 12 dan hal. 13 buku itu.",
    "Kab. Bogor dan Kec. Menteng ikut.",
    "“Apa kabar?” tanya dia.",
    "“Baik!” jawabnya.",
    "Tunggu… sebentar lagi selesai.",
    "bisnis.com memuatnya.",
    "Versi 2.0.1 sudah keluar.",
    "UU No. 11/2020 tentang Cipta Kerja berlaku.",
    "Nilainya US$1.200.000 tunai.",
    "tanpa titik di akhir",
    "Ia lahir tgl. 5 Mei.",
    "Yth. Bapak Direktur yang baik.",
    "Inggris vs. Spanyol berakhir imbang.",
    "Bagian a.l. beras dan gula.",
    "1. Menyusun Catatan Kegiatan",
    "a. Menyusun rencana kerja",
    "Jenderal Pol. Listyo hadir.",
    "Letjen (Purn.) Prabowo hadir.",
    "Dr. (H.C.) Puan Maharani hadir.",
    "Moh. Hatta dan Jend. Sudirman.",
    "Kantor di Kav. 52 Lt. 3 sudah penuh.",
    "Harganya Rp. 10.000 per lembar.",
    "PT. Timah dan CV. Maju bekerja sama.",
    "Perusahaan Pte. Ltd. itu pindah.",
    "Lagu ft. Tulus itu laris.",
    "Menteri U.S. Treasury hadir.",
    "Rini, S.E. M.M. hadir.",
  ])("%s", (text) => expect(cut(text)).toEqual([text]));
});

describe("two sentences", () => {
  it.each([
    ["Laba naik.", "Rugi turun."],
    ["Laba naik 8,5%.", "Rugi turun."],
    ["Rapat pukul 18.27 WIB.", "Semua hadir."],
    ["“Laba naik.”", "Ia tersenyum."],
    ["Laba naik!", "Benarkah?"],
    ["Mengapa?", "Tidak ada yang tahu."],
    ["Selesai…", "Lalu hening."],
    ["Benar?!", "Ya."],
    ["(Laba naik.)", "Rugi turun."],
    ["Pada 2025.", "Kemudian 2026."],
    ["Ia membeli beras.", "12 karung dibawa."],
    ["Harga Rp1.000.", "Naik Rp500."],
    ["Kata dia ‘ya.’", "Lalu pergi."],
    ["Ini OJK.", "Itu BI."],
    ["Dalam banyak hal.", "Menurut dia, itu wajar."],
    ["Tamat.", "“Mulai lagi,” katanya."],
    ["Laba PT Timah Tbk.", "Menurut Purwoko, itu wajar."],
    ["Beras, gula, dll.", "Setelah itu rapat."],
    ["Ani dkk.", "“Kami siap,” katanya."],
    ["Nilainya Rp500 M.", "Nilainya naik."],
    ["Ia turun di Blok M.", "Rumahnya dekat."],
    ["(Laba naik.)", "1. Rugi turun."],
  ])("%s %s", (one, other) =>
    expect(cut(`${one} ${other}`)).toEqual([one, other]),
  );
});

it("end where a line does", () => {
  expect(cut("BBCA: beli di Rp9.000\nBBRI: tahan")).toEqual([
    "BBCA: beli di Rp9.000",
    "BBRI: tahan",
  ]);
});

it("stand where their offsets say, in order, and leave nothing but white space", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            "Laba.",
            "Tbk.",
            "No.",
            "?",
            "“Ya.”",
            "A.",
            "\n\n",
            "  ",
          ),
          fc.string(),
        ),
        { maxLength: 20 },
      ),
      (parts) => {
        const text = parts.join(" ");
        const found = sentences(text);
        let end = 0;
        for (const one of found) {
          expect(text.slice(end, one.start).trim()).toBe("");
          expect(text.slice(one.start, one.end)).toBe(one.text);
          end = one.end;
        }
        expect(text.slice(end).trim()).toBe("");
      },
    ),
  );
});

it("are found in a wall of marks, too", () => {
  expect(cut(`${"!".repeat(100_000)}a`)).toHaveLength(1);
});
