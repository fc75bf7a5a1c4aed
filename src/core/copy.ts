import { isLockedByWording } from "./form/locked.ts";
import type { SiteProfile } from "./profile.ts";
import { Removals } from "./removals.ts";
import { type Hiding, isHidden, type Snapshot, snapshot } from "./snapshot.ts";
import type { Steps } from "./steps.ts";

/** The page as it is worked on, and what is known of how it was given. */
export interface Copy {
  copy: Snapshot;
  /** What was passed over while copying, to which the cleaning adds. */
  removals: Removals;
  /** A publisher's page on which its selectors find nothing: it has a new design. */
  changed: boolean;
  /** The publisher has locked the rest. */
  locked: boolean;
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
    isLockedBySign(copy, removals, profile) ||
    (changed && isLockedByWording(copy, profile));
  return { copy, removals, changed, locked };
}

/** Tells what a page hides, by the elements themselves or by its style sheets. A page that was never drawn has none to ask. */
const hidingOf =
  ({ defaultView }: Document): Hiding =>
  (element, attributes = element) => {
    const style = defaultView?.getComputedStyle(element);
    return (
      isHidden(attributes) ||
      style?.display === "none" ||
      style?.visibility === "hidden"
    );
  };

/**
 * Copies the page. What a locked one hides is not copied, nor recorded as removed: the lock would be gone round.
 * @throws in words, when the page has more than 30,000 elements beside its clutter
 */
export function* copyOf(
  document: Document,
  url: string,
  profile: SiteProfile,
): Steps<Copy> {
  const all = yield* copied(document, url, profile);
  return all.locked
    ? yield* copied(document, url, profile, hidingOf(document))
    : all;
}
