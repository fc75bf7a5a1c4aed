import type { ElementContent } from "hast";
import { isElement, isList, isMarker } from "./nodes.ts";

/** Makes blocks of any children (blocks.ts). What is asked for those of its parts is given it, as each may hold any other. */
export type ToBlocks = (nodes: ElementContent[]) => ElementContent[];

/** The blocks of what holds words directly, e.g. of a list item or a cell: one paragraph alone loses its wrapper. */
export function bare(blocks: ElementContent[]): ElementContent[] {
  const lead = blocks[0];
  const rest = blocks.slice(1);
  const opens = rest.every((node) => isMarker(node) || isList(node));
  return isElement(lead) &&
    lead.tagName === "p" &&
    !lead.properties.dataEmbed &&
    opens
    ? [...lead.children, ...rest]
    : blocks;
}
