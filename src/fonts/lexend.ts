import regular from "@fontsource/lexend/files/lexend-latin-400-normal.woff2?inline";
import bold from "@fontsource/lexend/files/lexend-latin-700-normal.woff2?inline";
import { provide } from "./provide.ts";

// Wide and widely spaced, made for readers with dyslexia (lexend.com). It has no italic. OpenDyslexic weighs 110 KB a weight.
provide("lexend", "Bening Lexend", [
  { url: regular, weight: "400", style: "normal" },
  { url: bold, weight: "700", style: "normal" },
]);
