import italic from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?inline";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?inline";
import { provide } from "./provide.ts";

// Made for readers with low vision by the Braille Institute: no two letters look alike.
provide("atkinson", "Bening Atkinson", [
  { url: regular, weight: "400", style: "normal" },
  { url: italic, weight: "400", style: "italic" },
  { url: bold, weight: "700", style: "normal" },
]);
