import type { Element, ElementContent } from "hast";
import { spaced, WITHIN_LINE } from "../text/text.ts";
import {
  element,
  isBlank,
  isBreak,
  isElement,
  isMarker,
  markersIn,
} from "./nodes.ts";
import { token } from "./tokens.ts";

/*
 * What stands within lines: cleans it and brings it into paragraphs.
 */

/** What stands within a line, with what parts it or has words of its own over or beside it. */
const INLINE = new Set([
  ...WITHIN_LINE,
  ...["br", "data", "label", "rp", "rt", "ruby", "wbr"],
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

/** Part of a line, with all that it holds. */
export const isInline = (node: ElementContent): boolean =>
  node.type === "text" ||
  (isElement(node) &&
    INLINE.has(node.tagName) &&
    node.children.every(isInline));

/** Inline content without hollow wrappers; links that lead nowhere are opened. */
function phrasing(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value }];
    if (!isElement(node)) return [];
    if (isMarker(node))
      return [
        element("span", [], {
          dataRemoval: node.properties.dataRemoval ?? null,
        }),
      ];
    if (isBreak(node)) return [element("br", [])];
    const children = phrasing(node.children);
    if (children.length === 0) return [];
    if (node.tagName === "a") {
      const { href } = node.properties;
      return typeof href === "string"
        ? [element("a", children, { href })]
        : children;
    }
    // A style sheet would set the marks, and no pasted text has one.
    if (node.tagName === "q")
      return [
        { type: "text", value: "“" },
        ...children,
        { type: "text", value: "”" },
      ];
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
    isBlank(node) || isBreak(node);
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

/** Folds white space through a run of inline nodes as a browser would show it: one space between words, none at the ends. */
function foldRun(nodes: ElementContent[]): ElementContent[] {
  let open = true;
  const walk = (list: ElementContent[]): ElementContent[] =>
    list.flatMap((node): ElementContent[] => {
      if (node.type === "text") {
        let value = spaced(node.value);
        if (open && value.startsWith(" ")) value = value.slice(1);
        if (value === "") return [];
        open = value.endsWith(" ");
        return [{ type: "text", value }];
      }
      if (!isElement(node)) return [];
      if (isBreak(node)) {
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
      const value = node.value.endsWith(" ")
        ? node.value.slice(0, -1)
        : node.value;
      if (value === "") {
        result.splice(at, 1);
        continue;
      }
      result[at] = { type: "text", value };
      break;
    }
    if (isBreak(node)) {
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
    return node.type === "text" && isBreak(next)
      ? { type: "text", value: node.value.trimEnd() }
      : node;
  });
}

/**
 * Splits a run where two breaks follow each other, also around a piece that was taken out: that is how old editors wrote paragraphs.
 * One before all words parts nothing.
 */
function splitAtBreaks(run: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  const says = (node: ElementContent): boolean =>
    !isMarker(node) && !isBlank(node);
  for (const node of run) {
    if (isBreak(node) || (breaks.length > 0 && !says(node))) breaks.push(node);
    else {
      const isApart = breaks.filter(isBreak).length > 1;
      const isFirst = !parts.at(-1)?.some(says);
      if (isApart) parts.push([]);
      parts
        .at(-1)
        ?.push(
          ...(isApart || isFirst ? breaks.filter(isMarker) : breaks),
          node,
        );
      breaks = [];
    }
  }
  parts.at(-1)?.push(...breaks.filter(isMarker));
  return parts;
}

/** Paragraphs from a run of inline nodes; placeholders outside all words stand between the paragraphs. */
export function paragraphs(run: ElementContent[]): ElementContent[] {
  const nodes = phrasing(run);
  return (nodes.some(isBreak) ? splitAtBreaks(nodes) : [nodes]).flatMap(
    (part): ElementContent[] => {
      const folded = foldRun(part);
      if (folded.every((node) => isMarker(node) || isBlank(node)))
        return markersIn(folded);
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
