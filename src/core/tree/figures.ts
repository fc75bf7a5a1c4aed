import type { Element, ElementContent, Text } from "hast";
import { fold } from "../text/text.ts";
import { size } from "./attributes.ts";
import { bare, type ToBlocks } from "./bare.ts";
import {
  element,
  elementsOf,
  isBlank,
  isElement,
  isMarker,
  markersIn,
} from "./nodes.ts";

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

/** A figure of photos and their caption, behind it what was taken out of it; or what a frame around anything else holds. */
export function figure(node: Element, toBlocks: ToBlocks): ElementContent[] {
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
      bare(toBlocks(child.children)),
    ),
  );
  const isCaptioned = captions.some((child) => !isBlank(child));
  return [
    element(
      "figure",
      isCaptioned ? [...photos, element("figcaption", captions)] : photos,
    ),
    ...markersIn(
      node.children.filter(
        (child) =>
          !(isCaptioned && isElement(child) && child.tagName === "figcaption"),
      ),
    ),
  ];
}

/** A photo with its words and its size; none where it has no address. */
export function photo({ properties }: Element): Element[] {
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
