import type { Snapshot } from "../page/snapshot.ts";
import type { SiteProfile } from "../profile.ts";
import { linesOf } from "../text/lines.ts";

/** Where a line beside the text says first of all that the rest is locked; null where none does. */
export function lockIn(
  { scope, bodies }: Snapshot,
  { wording }: SiteProfile,
): Element | null {
  // Of most pages no line needs to be looked at.
  const words = scope.textContent ?? "";
  if (!wording.locked.some((pattern) => pattern.test(words))) return null;
  const lock = linesOf(scope).find(
    ({ text, element }) =>
      wording.locked.some((pattern) => text.search(pattern) === 0) &&
      !bodies.some((body) => body.contains(element)),
  );
  return lock?.element ?? null;
}
