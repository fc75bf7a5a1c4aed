import { linesOf } from "../lines.ts";
import type { SiteProfile } from "../profile.ts";
import type { Snapshot } from "../snapshot.ts";

/** Where a line of the page says that the rest is locked; null where none does. */
export const lockIn = (
  { scope }: Snapshot,
  { wording }: SiteProfile,
): Element | null =>
  wording.locked.length === 0
    ? null
    : (linesOf(scope).find(({ text }) =>
        wording.locked.some((pattern) => pattern.test(text)),
      )?.element ?? null);
