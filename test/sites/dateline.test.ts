import { describe, expect, it } from "vitest";
import { withoutDateline } from "../../src/core/metadata/dates/dateline.ts";
import { element, plain } from "../../src/core/tree/nodes.ts";
import { bisnis } from "../../src/sites/bisnis.ts";

const read = (text: string): [place: string | null, rest: string] => {
  const { blocks, place } = withoutDateline(
    [element("p", [{ type: "text", value: text }])],
    bisnis.dateline,
  );
  return [place, blocks.map(plain).join("")];
};

describe("the dateline of Bisnis.com", () => {
  it.each([
    ["Bisnis.com, JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA - Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA-Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA- Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA -- Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA--Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA – Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA ‒ Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA―Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA − Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA: Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis,com, JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis com, JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis, JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["BISNIS.COM,JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com , JAKARTA — Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.com, Jakarta - Rata-rata harga naik.", "Jakarta"],
    ["Bisnis.com, Jakarta — Rata-rata harga naik.", "Jakarta"],
    ["Bisnis.com, Kuala Lumpur — Rata-rata harga naik.", "Kuala Lumpur"],
    ["Bisnis.com, PANGKAL-PINANG — Rata-rata harga naik.", "PANGKAL-PINANG"],
    ["Bisnis.com, KAB. BANDUNG — Rata-rata harga naik.", "KAB. BANDUNG"],
    [
      "Bisnis.com, JAKARTA/SURABAYA — Rata-rata harga naik.",
      "JAKARTA/SURABAYA",
    ],
    [
      "Bisnis.com, KUALA LUMPUR, Malaysia — Rata-rata harga naik.",
      "KUALA LUMPUR, Malaysia",
    ],
    ["Bisnis.com, JAKARTA —— Rata-rata harga naik.", "JAKARTA"],
    ["Bisnis.Com, JAKARTA, — Rata-rata harga naik.", "JAKARTA"],
    [
      "Bisnis.com, JAKARTA dan BANDUNG — Rata-rata harga naik.",
      "JAKARTA dan BANDUNG",
    ],
    [
      "Bisnis.com, LOS ANGELES, California, Amerika Serikat — Rata-rata harga naik.",
      "LOS ANGELES, California, Amerika Serikat",
    ],
    ["Bisnis.com, SÃO PAULO — Rata-rata harga naik.", "SÃO PAULO"],
  ])("%s", (text, place) => {
    expect(read(text)).toEqual([place, "Rata-rata harga naik."]);
  });

  it.each(["--", "-", "—", "——"])(
    "may go on in small letters behind %s",
    (dash) => {
      expect(read(`Bisnis.com, JAKARTA ${dash} e-commerce naik.`)).toEqual([
        "JAKARTA",
        "e-commerce naik.",
      ]);
    },
  );

  it.each([
    ["Bisnis.com, JAKARTA - PT Arunika - induknya - naik.", "JAKARTA"],
    ["Bisnis.com, JAKARTA — IHSG — indeks saham — naik.", "JAKARTA"],
  ])("ends at its first dash: %s", (text, place) => {
    expect(read(text)[0]).toBe(place);
  });

  it.each([
    "Bisnis.com, JAKARTA Harga-harga naik pekan lalu.",
    "Bisnis.com, Rata-rata harga beras naik tipis.",
    "Bisnis, ekonomi, dan anak-anak muda — semua bertemu di sini.",
    "Bisnis, Ekonomi — dua kata yang sering bertemu.",
    "Bisnis, UMKM: dua kata yang sering bertemu.",
    "Bisnis, UMKM — dua kata ini — sering bertemu.",
    "Bisnis.com, Kementerian ESDM — melalui dinasnya — menaikkan harga.",
    "Bisnis.com, PT BANK ARUNIKA TBK. (BARU) - naik lagi.",
    "Bisnis.com, koran itu, naik - lagi.",
    "Bisnis.com menulis: JAKARTA — kota lama.",
    "Bisnis.com, JAKARTA, 12 Oktober — harga naik.",
  ])("takes no word of a sentence: %s", (text) => {
    expect(read(text)).toEqual([null, text]);
  });
});
