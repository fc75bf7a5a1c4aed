import type { Element, ElementContent, Root } from "hast";
import { type ComponentChildren, createContext, h } from "preact";
import { useContext } from "preact/hooks";
import { numberCells } from "../core/number-cells.ts";
import { MissingPage } from "./MissingPage.tsx";
import { PhotoView } from "./PhotoView.tsx";

/** Names of properties in the tree, where HTML spells them otherwise. */
const ATTRIBUTES: Record<string, string> = {
  colSpan: "colspan",
  rowSpan: "rowspan",
  dateTime: "datetime",
  dataEmbed: "data-embed",
};

/** The cells of the table around that are set to the right. */
const NumberCells = createContext<ReadonlySet<Element>>(new Set());

const draw = (nodes: readonly ElementContent[]): ComponentChildren[] =>
  nodes.map((node, index) =>
    node.type === "text" ? (
      node.value
    ) : node.type === "element" ? (
      <Node key={index} node={node} />
    ) : null,
  );

const number = (value: unknown): number | undefined =>
  typeof value === "number" ? value : undefined;

function Node({ node }: { node: Element }) {
  const { tagName, properties } = node;
  const isNumber = useContext(NumberCells).has(node);
  const children = draw(node.children);
  if (tagName === "img")
    return (
      <PhotoView
        src={String(properties.src)}
        alt={String(properties.alt ?? "")}
        width={number(properties.width)}
        height={number(properties.height)}
      />
    );
  if (properties.dataMissing !== undefined)
    return (
      <MissingPage page={String(properties.dataMissing)}>
        {children}
      </MissingPage>
    );
  const attributes: Record<string, unknown> = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      ATTRIBUTES[name] ?? name,
      value,
    ]),
  );
  if (isNumber) attributes.class = "number";
  // The page that opens learns neither who sent the reader nor how to reach back.
  const drawn = h(
    tagName,
    tagName === "a"
      ? { ...attributes, rel: "noopener noreferrer" }
      : attributes,
    children,
  );
  // Wide tables scroll by themselves, with the keyboard too.
  return tagName === "table" ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table" tabIndex={0}>
      <NumberCells.Provider value={numberCells(node)}>
        {drawn}
      </NumberCells.Provider>
    </section>
  ) : (
    drawn
  );
}

/** Draws a tree that has passed the allow-list: elements are made from it, nothing is ever parsed. */
export const Tree = ({ tree }: { tree: Root }) => (
  <>{draw(tree.children as ElementContent[])}</>
);
