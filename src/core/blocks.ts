import type { Element, ElementContent, Properties, Text } from "hast";
import { absolute } from "./address.ts";
import { fold } from "./text.ts";
import { token } from "./tokens.ts";

/*
 * Brings any nesting of elements into the plain sequence of blocks that an article is: headings, paragraphs, lists, tables, quotes,
 * figures. Text that stood in different blocks never becomes one word, text that stood in one sentence is never torn apart.
 */

const INLINE = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "ins",
  "kbd",
  "label",
  "mark",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
  "br",
  "nobr",
  "data",
  "ruby",
  "rt",
  "rp",
]);
/** Inline elements that mean nothing once the page's styles are gone. */
const HOLLOW = new Set([
  "span",
  "font",
  "label",
  "bdi",
  "bdo",
  "nobr",
  "wbr",
  "data",
  "big",
  "ruby",
  "rt",
  "rp",
  "acronym",
  "dfn",
  "samp",
  "tt",
]);
const RENAMED: Record<string, string> = { strike: "s" };

export const isElement = (node: ElementContent | undefined): node is Element =>
  node?.type === "element";
export const isMarker = (node: ElementContent): boolean =>
  isElement(node) && node.properties.dataRemoval !== undefined;
const isInline = (node: ElementContent): boolean =>
  node.type === "text" ||
  (isElement(node) &&
    INLINE.has(node.tagName) &&
    node.children.every(isInline));

/** An element of the tree. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** The text under a node, as it stands. */
export function plain(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (!isElement(node)) return "";
  return node.tagName === "br" ? "\n" : node.children.map(plain).join("");
}

/** The text of a `pre`, where editors set a line in a box of its own as well. */
function preformatted(nodes: readonly ElementContent[]): string {
  return nodes.reduce((text, node) => {
    if (isInline(node)) return text + plain(node);
    const inner = isElement(node) ? preformatted(node.children) : "";
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    return `${text}${before}${inner.replace(/\n$/, "")}\n`;
  }, "");
}

/** The nodes without their first characters; emptied elements go too. */
export function dropStart(
  nodes: readonly ElementContent[],
  count: number,
): ElementContent[] {
  const rest: ElementContent[] = [];
  let left = count;
  for (const node of nodes) {
    if (left === 0) rest.push(node);
    else if (node.type === "text") {
      const value = node.value.slice(left);
      left = Math.max(0, left - node.value.length);
      if (value) rest.push({ type: "text", value });
    } else if (isElement(node)) {
      const length = plain(node).length;
      if (length <= left && length > 0) left -= length;
      else {
        rest.push({ ...node, children: dropStart(node.children, left) });
        left = 0;
      }
    }
  }
  return rest;
}

const isBlank = (node: ElementContent): boolean =>
  node.type !== "text" && !isElement(node)
    ? true
    : !isMarker(node) &&
      !hasPhoto(node) &&
      /^[\s\u00a0\u200b\ufeff]*$/.test(plain(node));

const hasPhoto = (node: ElementContent): boolean =>
  isElement(node) && (node.tagName === "img" || node.children.some(hasPhoto));

/** Inline content without hollow wrappers; links made absolute, those that lead nowhere opened. */
function phrasing(nodes: ElementContent[], base: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value }];
    if (!isElement(node)) return [];
    if (isMarker(node))
      return [
        element("span", [], {
          dataRemoval: node.properties.dataRemoval ?? null,
        }),
      ];
    if (node.tagName === "br") return [element("br", [])];
    const children = phrasing(node.children, base);
    if (children.length === 0) return [];
    if (node.tagName === "a") {
      const href = linkTarget(node.properties.href, base);
      return href ? [element("a", children, { href })] : children;
    }
    if (HOLLOW.has(node.tagName)) return children;
    const kept = Object.fromEntries(
      (["dir", "lang", "dateTime"] as const)
        .map((name) => [name, token(name, node.properties[name])] as const)
        .filter(([, value]) => value !== null),
    );
    return outsideBreaks(children, (words) =>
      element(RENAMED[node.tagName] ?? node.tagName, words, kept),
    );
  });
}

/** Breaks at the edges of emphasis belong to what it stands in: bold words that end in two breaks, and what follows, are two paragraphs. */
function outsideBreaks(
  children: ElementContent[],
  wrap: (words: ElementContent[]) => Element,
): ElementContent[] {
  const isEdge = (node: ElementContent): boolean =>
    isBlank(node) || (isElement(node) && node.tagName === "br");
  const first = children.findIndex((node) => !isEdge(node));
  const end = children.findLastIndex((node) => !isEdge(node)) + 1;
  return first === -1
    ? children
    : [
        ...children.slice(0, first),
        wrap(children.slice(first, end)),
        ...children.slice(end),
      ];
}

function linkTarget(href: unknown, base: string): string | null {
  // "#", "#top" and "javascript:" lead nowhere outside the page.
  if (typeof href !== "string" || href.trim().startsWith("#")) return null;
  return absolute(href, base, ["http:", "https:", "mailto:", "tel:"]);
}

/** Folds white space through a run of inline nodes as a browser would show it: one space between words, none at the ends. */
function foldRun(nodes: ElementContent[]): ElementContent[] {
  let open = true;
  const walk = (list: ElementContent[]): ElementContent[] =>
    list.flatMap((node): ElementContent[] => {
      if (node.type === "text") {
        let value = node.value
          .replace(/[\u200b\ufeff]/g, "")
          .replace(/[\s\u00a0]+/g, " ");
        if (open) value = value.replace(/^ /, "");
        if (value === "") return [];
        open = value.endsWith(" ");
        return [{ type: "text", value }];
      }
      if (!isElement(node)) return [];
      if (node.tagName === "br") {
        open = true;
        return [node];
      }
      if (isMarker(node)) return [node];
      const children = walk(node.children);
      return children.length > 0 || node.tagName === "img"
        ? [{ ...node, children }]
        : [];
    });
  return trimEnd(walk(nodes));
}

/** Cuts the space, breaks and emptied elements at the end of a run; placeholders stay. */
function trimEnd(nodes: ElementContent[]): ElementContent[] {
  const result = [...nodes];
  for (let at = result.length - 1; at >= 0; at--) {
    const node = result[at] as ElementContent;
    if (isMarker(node)) continue;
    if (node.type === "text") {
      const value = node.value.replace(/ $/, "");
      if (value === "") {
        result.splice(at, 1);
        continue;
      }
      result[at] = { type: "text", value };
      break;
    }
    if (isElement(node) && node.tagName === "br") {
      result.splice(at, 1);
      continue;
    }
    if (isElement(node)) {
      const children = trimEnd(node.children);
      if (children.length === 0) {
        result.splice(at, 1);
        continue;
      }
      result[at] = { ...node, children };
    }
    break;
  }
  // The space before a break that stays is as invisible as the one at the end.
  return result.map((node, at): ElementContent => {
    const next = result[at + 1];
    return node.type === "text" && isElement(next) && next.tagName === "br"
      ? { type: "text", value: node.value.trimEnd() }
      : node;
  });
}

/** Splits a run where two breaks follow each other: that is how old editors wrote paragraphs. */
function splitAtBreaks(run: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const node of run) {
    if (isElement(node) && node.tagName === "br") breaks.push(node);
    else if (breaks.length > 0 && isBlank(node)) breaks.push(node);
    else {
      const count = breaks.filter((item) => isElement(item)).length;
      if (count > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(node);
    }
  }
  return parts;
}

/** Paragraphs from a run of inline nodes; placeholders outside all words stand between the paragraphs. */
function paragraphs(run: ElementContent[], base: string): ElementContent[] {
  return splitAtBreaks(phrasing(run, base)).flatMap(
    (part): ElementContent[] => {
      const folded = foldRun(part);
      if (folded.every((node) => isMarker(node) || isBlank(node)))
        return folded.filter(isMarker);
      const words = folded.findIndex((node) => !isMarker(node));
      const end = folded.findLastIndex((node) => !isMarker(node)) + 1;
      return [
        ...folded.slice(0, words),
        element("p", folded.slice(words, end)),
        ...folded.slice(end),
      ];
    },
  );
}

/** A block that holds words directly, e.g. a list item or a cell: one paragraph alone loses its wrapper. */
function within(nodes: ElementContent[], base: string): ElementContent[] {
  const blocks = toBlocks(nodes, base);
  const lead = blocks[0];
  const rest = blocks.slice(1);
  const opens = rest.every(
    (node) =>
      isMarker(node) ||
      (isElement(node) && (node.tagName === "ul" || node.tagName === "ol")),
  );
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

const number = (value: unknown): number | undefined => {
  const parsed = Number(value);
  return Number.isInteger(parsed) && parsed >= 0 && parsed <= 10_000
    ? parsed
    : undefined;
};

const numbers = (properties: Properties, ...names: string[]): Properties =>
  Object.fromEntries(
    names
      .map((name) => [name, number(properties[name])] as const)
      .filter((pair): pair is [string, number] => (pair[1] ?? 0) > 0),
  );

function list(node: Element, base: string): ElementContent[] {
  const items: ElementContent[] = [];
  const loose: ElementContent[] = [];
  for (const child of node.children) {
    if (isElement(child) && child.tagName === "li") {
      const children = within(child.children, base);
      if (!children.every(isBlank)) items.push(element("li", children));
      loose.push(
        ...children.filter((item) => children.every(isBlank) && isMarker(item)),
      );
    } else if (
      isElement(child) &&
      (child.tagName === "ul" || child.tagName === "ol")
    ) {
      // A list directly in a list is written by careless editors and shown as nested.
      const last = items.at(-1);
      if (isElement(last)) last.children.push(...list(child, base));
      else
        items.push(
          ...((list(child, base)[0] as Element | undefined)?.children ?? []),
        );
    } else if (!isBlank(child))
      items.push(
        ...toBlocks([child], base).map((block) =>
          isMarker(block) ? block : element("li", within([block], base)),
        ),
      );
  }
  if (!items.some((item) => !isMarker(item))) return [...items, ...loose];
  return [
    element(node.tagName, items, numbers(node.properties, "start")),
    ...loose,
  ];
}

function table(node: Element, base: string): ElementContent[] {
  const rowsOf = (parent: Element): Element[] =>
    elementsOf(parent.children, "tr").flatMap((row) => {
      const cells = elementsOf(row.children, "td", "th").map((cell) =>
        element(
          cell.tagName,
          within(cell.children, base),
          spans(cell.properties),
        ),
      );
      return cells.some((cell) =>
        cell.children.some((child) => !isBlank(child)),
      )
        ? [element("tr", cells)]
        : [];
    });
  const groups = elementsOf(node.children, "thead", "tbody", "tfoot").map(
    (group) => element(group.tagName, rowsOf(group)),
  );
  const loose = rowsOf(node);
  if (loose.length > 0) groups.push(element("tbody", loose));
  const filled = groups.filter((group) => group.children.length > 0);
  const cells = filled.flatMap((group) =>
    group.children.flatMap((row) =>
      isElement(row) ? elementsOf(row.children, "td", "th") : [],
    ),
  );
  const caption = elementsOf(node.children, "caption").flatMap((child) =>
    toBlocks(child.children, base),
  );
  if (cells.length === 0) return caption;
  // One cell is a frame, not a table.
  if (cells.length === 1)
    return [...caption, ...toBlocks(cells[0]?.children ?? [], base)];
  return [...caption, element("table", filled)];
}

function spans(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(numbers(properties, "colSpan", "rowSpan")).filter(
      ([, value]) => Number(value) > 1,
    ),
  );
}

function figure(node: Element, base: string): ElementContent[] {
  const photos: Element[] = [];
  const collect = (nodes: ElementContent[]): void => {
    for (const child of nodes) {
      if (!isElement(child)) continue;
      if (child.tagName === "img") photos.push(...photo(child, base));
      else collect(child.children);
    }
  };
  collect(node.children);
  if (photos.length === 0) {
    // A figure around a table, a quote or text is only a frame.
    const isCaption = (child: ElementContent): boolean =>
      isElement(child) && child.tagName === "figcaption";
    return toBlocks(
      [
        ...node.children.filter((child) => !isCaption(child)),
        ...node.children.filter(isCaption),
      ],
      base,
    );
  }
  const captions = elementsOf(node.children, "figcaption").flatMap((child) =>
    within(child.children, base),
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

function photo(node: Element, base: string): Element[] {
  const src = absolute(
    typeof node.properties.src === "string" ? node.properties.src : null,
    base,
  );
  if (!src) return [];
  const alt =
    typeof node.properties.alt === "string" ? fold(node.properties.alt) : "";
  return [
    element("img", [], {
      src,
      alt,
      ...numbers(node.properties, "width", "height"),
    }),
  ];
}

function heading(node: Element, base: string): ElementContent[] {
  const level = node.tagName === "h1" ? "h2" : node.tagName;
  return paragraphs(node.children, base).map((block): ElementContent => {
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

function block(node: Element, base: string): ElementContent[] {
  switch (node.tagName) {
    case "p":
      if (node.properties.dataEmbed !== undefined)
        return paragraphs(node.children, base).map((child) =>
          isElement(child)
            ? {
                ...child,
                properties: { dataEmbed: node.properties.dataEmbed ?? null },
              }
            : child,
        );
      return toBlocks(node.children, base);
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return node.children.every(isInline)
        ? heading(node, base)
        : toBlocks(node.children, base);
    case "ul":
    case "ol":
      return list(node, base);
    case "table":
      return table(node, base);
    case "figure":
      return figure(node, base);
    case "img":
      return photo(node, base).map((image) => element("figure", [image]));
    case "blockquote": {
      const children = toBlocks(node.children, base);
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
    case "dl": {
      const entries = elementsOf(node.children, "dt", "dd").map((entry) =>
        element(entry.tagName, within(entry.children, base)),
      );
      return entries.length > 0 ? [element("dl", entries)] : [];
    }
    case "hr":
      return [element("hr", [])];
    default:
      return toBlocks(node.children, base);
  }
}

/**
 * The blocks of an article from any children.
 * @param base what relative addresses refer to; only http, https, mailto and tel survive
 */
export function toBlocks(
  nodes: ElementContent[],
  base: string,
): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(run, base));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (isElement(node)) {
      flush();
      blocks.push(...block(node, base));
    }
  }
  flush();
  return blocks;
}
