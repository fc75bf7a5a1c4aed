import { lockIn } from "../form/locked.ts";
import type { SiteProfile } from "../profile.ts";
import { Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import { isHidden } from "./hidden.ts";
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
  return { copy, removals, changed, locked };
}

const MEDIA = "img,picture,iframe,video,amp-img";

/** Whether an element takes no room: its words are folded away. Photos and films are given room by other means. */
const isFoldedAway = (element: Element, style: CSSStyleDeclaration): boolean =>
  /^(?:hidden|clip)$/.test(style.overflowY || style.overflow) &&
  [style.maxHeight, style.height].some(
    (height) => Number.parseFloat(height) === 0,
  ) &&
  !(Number.parseFloat(style.paddingBottom) > 0) &&
  !(Number.parseFloat(style.paddingTop) > 0) &&
  !element.matches(MEDIA) &&
  element.querySelector(MEDIA) === null;

/**
 * Tells what a page hides, by the elements themselves or by its style sheets. A page that was never drawn has none to ask.
 * @param isLocked whether what is folded away is hidden, too: on an open page it waits to be unfolded
 */
function hidingOf({ defaultView: view }: Document, isLocked: boolean): Hiding {
  // A form or a picture may bear the name of the property.
  const styleOf = (element: Element): CSSStyleDeclaration | null =>
    typeof view?.getComputedStyle === "function"
      ? view.getComputedStyle(element)
      : null;
  const isSeen = (element: Element): boolean =>
    styleOf(element)?.visibility === "visible";
  return (element, attributes = element) => {
    // Browsers hide what they show where there are no scripts, lazy photos among it.
    if (element.localName === "noscript") return false;
    const style = styleOf(element);
    return (
      isHidden(attributes) ||
      style?.display === "none" ||
      // Of a form nothing is asked.
      (isLocked &&
        style !== null &&
        attributes === element &&
        isFoldedAway(element, style)) ||
      // What is invisible may hold what is not; of a form nothing is asked.
      (style?.visibility === "hidden" &&
        (attributes !== element ||
          ![...element.querySelectorAll("*")].some(isSeen)))
    );
  };
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
 * @throws in words, when the page has more than 30,000 elements beside its clutter
 */
export function* copyOf(
  document: Document,
  url: string,
  profile: SiteProfile,
): Steps<Copy> {
  const all = yield* copied(document, url, profile);
  if (!all.locked) return all;
  const shown = yield* copied(document, url, profile, hidingOf(document, true));
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
