import type { Labels } from "../src/core/export/text.ts";

/** The words of exports, in Indonesian. */
export const LABELS: Labels = {
  language: "id",
  by: "Oleh",
  editor: "Editor",
  photo: "Foto",
  source: "Sumber",
  partial: "Artikel ini hanya sebagian",
  doubtful: "Hasil ini meragukan",
  translated: "Terjemahan otomatis",
};
