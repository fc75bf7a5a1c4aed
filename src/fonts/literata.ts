import italic from "@fontsource/literata/files/literata-latin-400-italic.woff2?inline";
import regular from "@fontsource/literata/files/literata-latin-400-normal.woff2?inline";
import bold from "@fontsource/literata/files/literata-latin-700-normal.woff2?inline";
import { provide } from "./provide.ts";

// A serif made for long reading on screens: the book face of Google Play Books, by TypeTogether.
provide("literata", "Bening Literata", [
  { url: regular, weight: "400", style: "normal" },
  { url: italic, weight: "400", style: "italic" },
  { url: bold, weight: "700", style: "normal" },
]);
