import type { SiteProfile } from "../profile.ts";
import type { Snapshot } from "../snapshot.ts";
import { leavesOf } from "./leaves.ts";

/** Whether a line of the page says that the rest is locked. */
export const isLockedByWording = (
  { scope }: Snapshot,
  { wording }: SiteProfile,
): boolean =>
  wording.locked.length > 0 &&
  leavesOf(scope).some(({ text }) =>
    wording.locked.some((pattern) => pattern.test(text)),
  );
