import type { ElementContent } from "hast";
import type { Article, Removal } from "./article.ts";
import { isElement } from "./tree/nodes.ts";

function put(
  nodes: readonly ElementContent[],
  pieces: ReadonlyMap<string, Removal>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const id = node.properties.dataRemoval;
    if (id === undefined || id === null)
      return [{ ...node, children: put(node.children, pieces) }];
    // A piece may hold the places of pieces taken out before it.
    return put(pieces.get(String(id))?.content ?? [], pieces);
  });
}

/** What was taken out of the text and says or shows something: what is listed, and can be put back. */
export const piecesOf = ({ removals }: Article): Removal[] =>
  removals.filter(
    ({ chrome, text, content }) =>
      !chrome && (text !== "" || content.length > 0),
  );

/**
 * The article with the given removals back in their places, and with no other placeholder left: what is shown, copied and printed.
 */
export function restored(
  article: Article,
  ids: ReadonlySet<number> = new Set(),
): Article {
  const pieces = new Map(
    article.removals
      .filter(({ id }) => ids.has(id))
      .map((removal) => [String(removal.id), removal]),
  );
  const children = put(article.body.children as ElementContent[], pieces);
  return { ...article, body: { type: "root", children } };
}
