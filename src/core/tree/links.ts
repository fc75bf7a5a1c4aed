import type { ElementContent, Root } from "hast";
import { isElement } from "./nodes.ts";

/** The addresses that the text links to, in the order in which they stand; what was embedded, and a missing page, show their own. */
export function linksOf(tree: Root): string[] {
  const links: string[] = [];
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const { dataEmbed, dataMissing } = node.properties;
      if (dataEmbed !== undefined || dataMissing !== undefined) continue;
      if (node.tagName === "a") links.push(String(node.properties.href));
      walk(node.children);
    }
  };
  walk(tree.children as ElementContent[]);
  return links;
}
