import { inOneLine } from "../text/lines.ts";
import { isBold } from "../text/prose.ts";
import { hasText, runsOn, textOf } from "../text/text.ts";
import type { Cleaning } from "./cleaning.ts";

/** Puts one heading in the stead of an entry's time and title, the time marked as such; either may be missing or hold the other. */
function toHeading(time: Element | null, title: Element | null): void {
  const place = time && !title?.contains(time) ? time : title;
  if (!place) return;
  const { ownerDocument: document } = place;
  const heading = document.createElement("h3");
  place.before(heading);
  if (title && time?.contains(title)) title.remove();
  if (time) {
    const mark = document.createElement("time");
    mark.textContent = inOneLine(time);
    heading.append(mark, " ");
    time.remove();
  }
  // The title may be a heading in a box; what else the box holds is the entry's.
  const inner = title?.querySelector("h2,h3,h4") ?? title;
  heading.append(...(inner?.childNodes ?? []));
  inner?.remove();
  if (title && !hasText(title) && !title.querySelector("img,iframe"))
    title.remove();
}

/** Whether a time and the element behind it are all that stands on their lines: no words of a sentence. */
function standAlone(time: Element, title: Element): boolean {
  let between = time.nextSibling;
  while (between && between !== title && textOf(between) === "")
    between = between.nextSibling;
  return (
    between === title &&
    !runsOn(time, "previousSibling") &&
    !runsOn(title, "nextSibling")
  );
}

/** The same where no selector knows the entries: a time alone on its line, the title on the next. */
function liveByWording(
  body: Element,
  pattern: RegExp | null,
  changed: boolean,
): void {
  if (!pattern) return;
  for (const time of body.querySelectorAll("div,p,span,time,strong,h3,h4")) {
    const title = time.nextElementSibling;
    if (!title || !pattern.test(textOf(time)) || time.closest("h2,h3") !== null)
      continue;
    // In paragraphs an editor lists when matches begin.
    if (time.localName === "p" && !changed && !isBold(title)) continue;
    if (textOf(title).length > 200 || title.querySelector("p,div,ul,ol"))
      continue;
    if (standAlone(time, title)) toHeading(time, title);
  }
}

/**
 * Live reports: time and title of an entry become one heading.
 * @param changed the page has a design that the selectors do not know
 */
export function live({ body, profile }: Cleaning, changed: boolean): void {
  if (profile.live.entry.length === 0) return;
  for (const entry of body.querySelectorAll(profile.live.entry.join(",")))
    toHeading(
      entry.querySelector(profile.live.time.join(",")),
      entry.querySelector(profile.live.title.join(",")),
    );
  liveByWording(body, profile.wording.liveTime, changed);
}
