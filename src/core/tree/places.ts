import type { ElementContent, Root } from "hast";
import { fold, WITHIN_LINE } from "../text/text.ts";

/** So many letters are enough to find a place again. */
const MOST = 40;

/**
 * Where the pieces stood that were taken out: for each removal's id the last words before its place, "" at the beginning of the text.
 * Without those that stood in a piece that was taken out itself.
 */
export function placesOf(body: Root): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  let before = "";
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === "text") before = (before + node.value).slice(-4 * MOST);
      if (node.type !== "element") continue;
      if (!WITHIN_LINE.has(node.tagName)) before += " ";
      const id = node.properties.dataRemoval;
      if (id !== undefined && id !== null)
        places.set(Number(id), lastWords(before));
      else walk(node.children);
    }
  };
  walk(body.children as ElementContent[]);
  return places;
}

function lastWords(text: string): string {
  const words = fold(text);
  if (words.length <= MOST) return words;
  const cut = words.slice(-MOST);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}
