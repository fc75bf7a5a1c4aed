import { linesOf } from "../lines.ts";
import type { SiteProfile } from "../profile.ts";
import type { Snapshot } from "../snapshot.ts";

/** Whether a line of the page says that the rest is locked. */
export const isLockedByWording = (
  { scope }: Snapshot,
  { wording }: SiteProfile,
): boolean =>
  wording.locked.length > 0 &&
  linesOf(scope).some(({ text }) =>
    wording.locked.some((pattern) => pattern.test(text)),
  );
