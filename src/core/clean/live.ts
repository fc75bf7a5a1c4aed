import { textOf } from "../text.ts";
import type { Cleaning } from "./cleaning.ts";

/** The same where no selector knows the entries: a time alone on its line, the title on the next. */
function liveByWording(body: Element, pattern: RegExp | null): void {
  if (!pattern) return;
  for (const time of body.querySelectorAll("div,p,span,time,strong,h3,h4")) {
    const title = time.nextElementSibling;
    if (!title || !pattern.test(textOf(time)) || time.closest("h2,h3") !== null)
      continue;
    if (textOf(title).length > 200 || title.querySelector("p,div,ul,ol"))
      continue;
    const heading = time.ownerDocument.createElement("h3");
    const mark = time.ownerDocument.createElement("time");
    mark.textContent = textOf(time);
    heading.append(mark, " ", ...title.childNodes);
    title.remove();
    time.replaceWith(heading);
  }
}

/** Live reports: time and title of an entry become one heading, the time marked as such. */
export function live({ body, profile }: Cleaning): void {
  if (profile.live.entry.length === 0) return;
  for (const entry of body.querySelectorAll(profile.live.entry.join(","))) {
    const time = entry.querySelector(profile.live.time.join(","));
    const title = entry.querySelector(profile.live.title.join(","));
    if (!time && !title) continue;
    const heading = entry.ownerDocument.createElement("h3");
    if (time) {
      const mark = entry.ownerDocument.createElement("time");
      mark.textContent = textOf(time);
      heading.append(mark, " ");
    }
    if (title) heading.append(...title.childNodes);
    (time ?? title)?.replaceWith(heading);
    title?.remove();
  }
  liveByWording(body, profile.wording.liveTime);
}
