import type { Link } from "../article.ts";
import { marker, markersIn } from "../page/marks.ts";
import type { SiteProfile } from "../profile.ts";
import { MARKER, type Removals } from "../removals.ts";
import { wordsOf } from "../text/text.ts";
import { toTree } from "../tree/tree.ts";
import { linkFrames } from "./frames.ts";

/** What every cleaning step works on: the copy of the article's body, never the live page. */
export interface Cleaning {
  body: Element;
  url: string;
  profile: SiteProfile;
  removals: Removals;
  /** Filled by the step that gathers related links. */
  related: Link[];
}

/** Takes an element out of the body, records it, and leaves a placeholder where it stood. */
export function takeOut(
  element: Element,
  rule: string,
  { removals, url }: Cleaning,
): void {
  const document = element.ownerDocument;
  const frame = document.createElement("div");
  const placeholder = document.createElement("span");
  element.before(placeholder);
  frame.append(element);
  const words = wordsOf(element);
  // What played is put back as a link, as in the text.
  linkFrames(frame, url);
  const text = words || wordsOf(frame);
  const holds = text !== "" || frame.querySelector("img") !== null;
  const id = removals.record("clean", rule, text, () =>
    holds ? toTree(frame, url) : [],
  );
  // What says nothing itself is not listed: what was taken out of it before keeps its place.
  placeholder.replaceWith(
    marker(document, id),
    ...(holds ? [] : markersIn(frame)),
  );
}

/** What an element said that was taken out before; "" where none was. */
export const takenAt = (
  mark: Element | null,
  { removals }: Cleaning,
): string => {
  const id = Number(mark?.getAttribute(MARKER));
  return removals.list.find((removal) => removal.id === id)?.text ?? "";
};
