import type { ElementContent } from "hast";
import type { Article } from "./article.ts";
import { countWords } from "./text/script.ts";
import { plain } from "./tree/nodes.ts";

/**
 * Words a minute. Indonesian: 250, the lower end of the 250–300 that Indonesian teaching of reading gives for adults
 * (membacacepat.com, "Bagaimana memulai kebiasaan membaca dengan sangat cepat"); no anchor has a figure for Indonesian, they take
 * the English one. Others: 238 (M. Brysbaert, "How many words do we read per minute?", 2019, silent reading of non-fiction).
 */
const WORDS_A_MINUTE: Record<string, number> = { id: 250 };
const OTHER = 238;

/** Minutes that reading the article takes, at least 1. */
export function readingMinutes({ lang, lede, body }: Article): number {
  const rate = WORDS_A_MINUTE[lang.slice(0, 2)] ?? OTHER;
  const text = [
    lede ?? "",
    ...(body.children as ElementContent[]).map(plain),
  ].join(" ");
  return Math.max(1, Math.round(countWords(text) / rate));
}
