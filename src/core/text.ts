/** Folds every run of white space (no-break spaces too) to one space and trims. */
export function fold(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}

/** The folded text of an element that may be missing; "" then. Never forces a layout, as innerText would. */
export function textOf(node: Node | null | undefined): string {
  return fold(node?.textContent ?? "");
}

/** The letters and digits alone, in lower case: what two headings share when only punctuation parts them. */
export const letters = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
