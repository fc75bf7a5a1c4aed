import { textOf } from "../text.ts";
import type { Cleaning } from "./cleaning.ts";

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
}
