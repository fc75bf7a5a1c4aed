import type { Element, ElementContent, Root } from "hast";
import { type ComponentChildren, createContext, h } from "preact";
import { useContext } from "preact/hooks";
import { attributeOf, isElement, plain } from "../core/tree/nodes.ts";
import { numberCells } from "../core/tree/number-cells.ts";
import { MissingPage } from "./MissingPage.tsx";
import { PhotoView } from "./PhotoView.tsx";
import { useWords } from "./words.ts";

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

/** "Rp1,10 triliun", "Kuartal II/2027": a cell so short that tells a figure stays on one line. */
const AMOUNT = /^(?=.*\d).{1,18}$/;

/** Letters. */
const LONGEST_NAME = 80;

/** The first row in an element of a table. */
function rowOf(part: Element): Element | undefined {
  if (part.tagName === "tr") return part;
  for (const inner of part.children.filter(isElement)) {
    const row = rowOf(inner);
    if (row) return row;
  }
}

/** Wide tables scroll by themselves, with the keyboard too. */
function Scroller({
  table,
  children,
}: {
  table: Element;
  children: ComponentChildren;
}) {
  const t = useWords();
  // Several tables are told from each other by their first rows.
  const head = (rowOf(table)?.children.map(plain) ?? []).join(", ");
  return (
    <section
      class="table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={`${t("table")}: ${head.slice(0, LONGEST_NAME)}`}
    >
      <NumberCells.Provider value={numberCells(table)}>
        {children}
      </NumberCells.Provider>
    </section>
  );
}

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
      attributeOf(name),
      value,
    ]),
  );
  if (isNumber) attributes.class = "number";
  else if (tagName === "td" && AMOUNT.test(plain(node)))
    attributes.class = "amount";
  // The page that opens learns neither who sent the reader nor how to reach back.
  const drawn = h(
    tagName,
    tagName === "a"
      ? { ...attributes, rel: "noopener noreferrer" }
      : attributes,
    children,
  );
  return tagName === "table" ? (
    <Scroller table={node}>{drawn}</Scroller>
  ) : (
    drawn
  );
}

/** Draws a tree that has passed the allow-list: elements are made from it, nothing is ever parsed. */
export const Tree = ({ tree }: { tree: Root }) => (
  <>{draw(tree.children as ElementContent[])}</>
);
