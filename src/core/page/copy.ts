import { gatesIn, loginBeside } from "../form/gate.ts";
import { lockIn } from "../form/locked.ts";
import type { SiteProfile } from "../profile.ts";
import { Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import { type Line, linesIn } from "../text/lines.ts";
import { hidingOf } from "./hiding.ts";
import { keptLines } from "./kept-lines.ts";
import { HIDDEN } from "./marks.ts";
import { bodiesIn } from "./scope.ts";
import { type Hiding, type Snapshot, snapshot } from "./snapshot.ts";

/** The page as it is worked on, and what is known of how it was given. */
export interface Copy {
  copy: Snapshot;
  /** What was passed over while copying, to which the cleaning adds. */
  removals: Removals;
  /** A publisher's page on which its selectors find nothing: it has a new design. */
  changed: boolean;
  /** The publisher has locked the rest. */
  locked: boolean;
  /** All lines of the copy, on a site without a profile: all of them are looked at for what it says of its article. */
  lines: readonly Line[];
  /** Those of them, below some text, that say that its rest is locked. */
  gates: readonly Line[];
  /** Where the site's readers log in; null where neither its profile nor a link beside those lines tells. */
  login: string | null;
}

/** Whether one of the profile's signs of a lock stands on the page, among what was copied or what was passed over. */
const isLockedBySign = (
  { scope }: Snapshot,
  { list }: Removals,
  { lock }: SiteProfile,
): boolean =>
  lock.signs.some(
    (sign) =>
      list.some(({ rule }) => rule === sign) ||
      scope.querySelector(sign) !== null,
  );

function* copied(
  document: Document,
  url: string,
  profile: SiteProfile,
  isLeftOut?: Hiding,
): Steps<Copy> {
  const removals = new Removals();
  const copy = yield* snapshot(document, url, profile, removals, isLeftOut);
  yield;
  const isKnown =
    copy.bodies.length > 0 &&
    profile.title.some((selector) => copy.scope.querySelector(selector));
  const changed = profile.hosts.length > 0 && !isKnown;
  const locked =
    isLockedBySign(copy, removals, profile) || lockIn(copy, profile) !== null;
  if (profile.hosts.length > 0)
    return {
      ...{ copy, removals, changed, locked },
      ...{ lines: [], gates: [], login: profile.lock.login },
    };
  yield* keptLines(copy.scope);
  const lines = yield* linesIn(copy.scope);
  const gates = yield* gatesIn(lines);
  const login = loginBeside(gates, url);
  return { copy, removals, changed, locked, lines, gates, login };
}

/** Whether all signs of a lock are hidden: a template that waits to be shown, of a page that is not locked. The text itself is none. */
function isTemplate(
  document: Document,
  profile: SiteProfile,
  isLeftOut: Hiding,
): boolean {
  const signs = profile.lock.signs.flatMap((sign) => [
    ...document.querySelectorAll(sign),
  ]);
  const isShown = (sign: Element): boolean => {
    for (let at: Element | null = sign; at; at = at.parentElement)
      if (isLeftOut(at)) return false;
    return true;
  };
  const bodies = bodiesIn(document, profile);
  return (
    signs.length > 0 &&
    !signs.some((sign) => bodies.includes(sign) || isShown(sign))
  );
}

/**
 * Copies the page. What a locked one hides is not copied, nor recorded as removed: the lock would be gone round. Nor is it of a page
 * whose lock is hidden: something else than the publisher may have hidden it.
 * @param mayBeLocked false where the page has been read as a locked one, and its text goes on below what seemed to say so
 * @throws in words, when the page has more than 30,000 elements beside its clutter
 */
export function* copyOf(
  document: Document,
  url: string,
  profile: SiteProfile,
  mayBeLocked = true,
): Steps<Copy> {
  const all = yield* copied(document, url, profile);
  if (!all.locked && (all.gates.length === 0 || !mayBeLocked))
    return { ...all, gates: [] };
  const shown = yield* copied(document, url, profile, hidingOf(document, true));
  if (!all.locked) {
    if (shown.gates.length > 0) return shown;
    // Most pages keep such words ready for other readers, and what they hide is left out all the same. What is folded away, or fades in, is
    // theirs to show.
    for (const hidden of all.copy.scope.querySelectorAll(`[${HIDDEN}]`))
      hidden.remove();
    return { ...all, gates: [] };
  }
  const isLeftOut = hidingOf(document, false);
  const isBySign =
    isLockedBySign(all.copy, all.removals, profile) &&
    !isTemplate(document, profile, isLeftOut);
  if (isBySign || lockIn(shown.copy, profile))
    return { ...shown, locked: true };
  return {
    ...(yield* copied(document, url, profile, isLeftOut)),
    locked: false,
  };
}
