import type { Element, ElementContent, Text } from "hast";
import { fold } from "../text/text.ts";
import { counting, ordinal, size, spans } from "./attributes.ts";
import {
  dropStart,
  element,
  isBlank,
  isElement,
  isList,
  isMarker,
  plain,
} from "./nodes.ts";
import { isInline, paragraphs } from "./phrasing.ts";

/*
 * Brings any nesting of elements into the plain sequence of blocks that an article is: headings, paragraphs, lists, tables, quotes,
 * figures. Text that stood in different blocks never becomes one word, text that stood in one sentence is never torn apart.
 */

/** The text of a `pre`, where editors set a line in a box of its own as well. */
function preformatted(nodes: readonly ElementContent[]): string {
  return nodes.reduce((text, node) => {
    if (isInline(node)) return text + plain(node);
    const inner = isElement(node) ? preformatted(node.children) : "";
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${before}${inner.replace(/\n$/, "")}\n`;
  }, "");
}

/** A block that holds words directly, e.g. a list item or a cell: one paragraph alone loses its wrapper. */
function within(nodes: ElementContent[]): ElementContent[] {
  const blocks = toBlocks(nodes);
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

const elementsOf = (nodes: ElementContent[], ...names: string[]): Element[] =>
  nodes.filter(
    (node): node is Element => isElement(node) && names.includes(node.tagName),
  );

/** Whether an item is photos, with what is said of them, or what stands in the stead of something taken out. */
const showsAlone = (item: ElementContent): boolean =>
  isMarker(item) ||
  (isElement(item) &&
    item.children.every(
      (child) =>
        isMarker(child) || (isElement(child) && child.tagName === "figure"),
    ));

function list(node: Element): ElementContent[] {
  const items: ElementContent[] = [];
  const loose: ElementContent[] = [];
  for (const child of node.children) {
    if (isElement(child) && child.tagName === "li") {
      const children = within(child.children);
      if (!children.every(isBlank))
        items.push(element("li", children, ordinal(child.properties.value)));
      loose.push(
        ...children.filter((item) => children.every(isBlank) && isMarker(item)),
      );
    } else if (isList(child)) {
      // A list directly in a list is written by careless editors and shown as nested.
      const last = items.at(-1);
      if (isElement(last)) last.children.push(...list(child));
      else
        items.push(
          ...((list(child)[0] as Element | undefined)?.children ?? []),
        );
    } else if (!isBlank(child))
      items.push(
        ...toBlocks([child]).map((block) =>
          isMarker(block) ? block : element("li", within([block])),
        ),
      );
  }
  if (!items.some((item) => !isMarker(item))) return [...items, ...loose];
  // A list of photos alone is how a page lays them out.
  if (node.tagName === "ul" && items.every(showsAlone))
    return [
      ...items.flatMap((item) =>
        isElement(item) && item.tagName === "li" ? item.children : [item],
      ),
      ...loose,
    ];
  return [
    element(
      node.tagName,
      items,
      node.tagName === "ol" ? counting(node.properties) : {},
    ),
    ...loose,
  ];
}

const isEntry = (node: Element): boolean =>
  node.tagName === "dt" || node.tagName === "dd";

const holdsEntry = (node: ElementContent): boolean =>
  isElement(node) &&
  node.tagName !== "dl" &&
  node.children.some(
    (child) => isElement(child) && (isEntry(child) || holdsEntry(child)),
  );

/** Terms and what is said of them, without the boxes that may group them. */
const entriesIn = (nodes: ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) =>
    isElement(node) && !isEntry(node) && holdsEntry(node)
      ? entriesIn(node.children)
      : [node],
  );

/** A list of terms. What stands loose between them is no term. */
function definitions(node: Element): ElementContent[] {
  const blocks: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = (): void => {
    blocks.push(...toBlocks(loose));
    loose = [];
  };
  for (const child of entriesIn(node.children)) {
    if (isBlank(child)) continue;
    const last = loose.length === 0 ? blocks.at(-1) : undefined;
    const isOpen = isElement(last) && last.tagName === "dl";
    if (isMarker(child) && isOpen) last.children.push(child);
    else if (!isElement(child) || !isEntry(child)) loose.push(child);
    else {
      flush();
      const entry = element(child.tagName, within(child.children));
      if (isOpen) last.children.push(entry);
      else blocks.push(element("dl", [entry]));
    }
  }
  flush();
  return blocks;
}

const GROUPS = ["thead", "tbody", "tfoot"];

/** Whether any of a table's cells spans several rows. */
const spansRows = (node: Element): boolean =>
  node.children.some(
    (child) =>
      isElement(child) &&
      (Number(spans(child.properties).rowSpan ?? 1) > 1 ||
        (/^(?:thead|tbody|tfoot|tr)$/.test(child.tagName) && spansRows(child))),
  );

function table(node: Element): ElementContent[] {
  const isSpanned = spansRows(node);
  const markers: ElementContent[] = [];
  const rowsOf = (parent: Element): Element[] =>
    elementsOf(parent.children, "tr").flatMap((row) => {
      const cells = elementsOf(row.children, "td", "th").map((cell) =>
        element(cell.tagName, within(cell.children), spans(cell.properties)),
      );
      const held = cells.flatMap((cell) => cell.children);
      const isEmpty = held.every((child) => isBlank(child) || isMarker(child));
      // What spans several rows counts the blank ones, too.
      if (isSpanned || !isEmpty) return [element("tr", cells)];
      markers.push(...held.filter(isMarker));
      return [];
    });
  const groups = elementsOf(node.children, ...GROUPS).map((group) =>
    element(group.tagName, rowsOf(group)),
  );
  const loose = rowsOf(node);
  if (loose.length > 0) groups.push(element("tbody", loose));
  // A foot may be written before the body that it is drawn under.
  const filled = groups
    .filter((group) => group.children.length > 0)
    .toSorted(
      (one, other) =>
        GROUPS.indexOf(one.tagName) - GROUPS.indexOf(other.tagName),
    );
  const cells = filled.flatMap((group) =>
    group.children.flatMap((row) =>
      isElement(row) ? elementsOf(row.children, "td", "th") : [],
    ),
  );
  const caption = elementsOf(node.children, "caption").flatMap((child) =>
    toBlocks(child.children),
  );
  if (cells.length === 0) return [...caption, ...markers];
  // One cell is a frame, not a table.
  if (cells.length === 1)
    return [...caption, ...toBlocks(cells[0]?.children ?? []), ...markers];
  return [...caption, element("table", filled), ...markers];
}

const isParagraph = (node: ElementContent | undefined): node is Element =>
  isElement(node) && node.tagName === "p";

/** What a caption says in words and in paragraphs, a space between them. */
function inOneLine(nodes: readonly ElementContent[]): ElementContent[] {
  let before: ElementContent | undefined;
  return nodes.flatMap((node) => {
    const words = isParagraph(node) ? node.children : [node];
    if (isMarker(node)) return words;
    const isParted =
      before !== undefined && (isParagraph(node) || isParagraph(before));
    before = node;
    return isParted
      ? [{ type: "text", value: " " } satisfies Text, ...words]
      : words;
  });
}

function figure(node: Element): ElementContent[] {
  const photos: Element[] = [];
  const collect = (nodes: ElementContent[]): void => {
    for (const child of nodes) {
      if (!isElement(child)) continue;
      if (child.tagName === "img") photos.push(...photo(child));
      else collect(child.children);
    }
  };
  collect(node.children);
  if (photos.length === 0) {
    // A figure around a table, a quote or text is only a frame.
    const isCaption = (child: ElementContent): boolean =>
      isElement(child) && child.tagName === "figcaption";
    return toBlocks([
      ...node.children.filter((child) => !isCaption(child)),
      ...node.children.filter(isCaption),
    ]);
  }
  const captions = inOneLine(
    elementsOf(node.children, "figcaption").flatMap((child) =>
      within(child.children),
    ),
  );
  return [
    element(
      "figure",
      captions.some((child) => !isBlank(child))
        ? [...photos, element("figcaption", captions)]
        : photos,
    ),
  ];
}

function photo({ properties }: Element): Element[] {
  const { src, alt } = properties;
  if (typeof src !== "string") return [];
  return [
    element("img", [], {
      src,
      alt: typeof alt === "string" ? fold(alt) : "",
      ...size(properties),
    }),
  ];
}

function heading(node: Element): ElementContent[] {
  const level = node.tagName === "h1" ? "h2" : node.tagName;
  return paragraphs(node.children).map((block): ElementContent => {
    if (!isElement(block) || block.tagName !== "p") return block;
    const only = block.children.length === 1 ? block.children[0] : undefined;
    const bold =
      isElement(only) && (only.tagName === "strong" || only.tagName === "b");
    return element(level, bold ? only.children : block.children);
  });
}

/** A quote's line "— Ani Lestari" names who said it. */
function withCite(node: ElementContent): ElementContent {
  if (!isElement(node) || node.tagName !== "p") return node;
  const dash = /^\s*(?:--|[—–-])\s*(?=\p{L})/u.exec(plain(node))?.[0];
  if (!dash || plain(node).length > 120) return node;
  const words = dropStart(node.children, dash.length).flatMap((child) =>
    isElement(child) && child.tagName === "cite" ? child.children : [child],
  );
  return element("p", [element("cite", words)]);
}

function block(node: Element): ElementContent[] {
  switch (node.tagName) {
    case "p":
      if (node.properties.dataEmbed !== undefined)
        return paragraphs(node.children).map((child) =>
          isElement(child)
            ? {
                ...child,
                properties: { dataEmbed: node.properties.dataEmbed ?? null },
              }
            : child,
        );
      return toBlocks(node.children);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return node.children.every(isInline)
        ? heading(node)
        : toBlocks(node.children);
    case "ul":
    case "ol":
      return list(node);
    case "table":
      return table(node);
    case "figure":
      return figure(node);
    case "img":
      return photo(node).map((image) => element("figure", [image]));
    case "blockquote": {
      const children = toBlocks(node.children);
      return children.every(isBlank)
        ? children.filter(isMarker)
        : [element("blockquote", children.map(withCite))];
    }
    case "pre": {
      const value = preformatted(node.children).replace(/^\n+|\s+$/g, "");
      return value
        ? [element("pre", [{ type: "text", value } satisfies Text])]
        : [];
    }
    case "dl":
      return definitions(node);
    case "hr":
      return [element("hr", [])];
    default:
      return toBlocks(node.children);
  }
}

/** White space alone, as it stands between blocks. */
const isSpace = (node: ElementContent): boolean =>
  node.type === "text" && node.value.trim() === "";

/** The blocks of an article from any children. */
export function toBlocks(nodes: ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    if (!run.every(isSpace)) blocks.push(...paragraphs(run));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (isElement(node)) {
      flush();
      blocks.push(...block(node));
    }
  }
  flush();
  return blocks;
}
