import { grouped } from "../grouped.ts";
import { linkedText } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { briefText, hasText, runsOn, textOf } from "../text/text.ts";
import { isForm } from "./forms.ts";

/*
 * Accordions whose page says no more of their panels than that a button opens something.
 */

/** Letters of what a button says that heads a panel. */
const LONGEST_HEADING = 200;

/** What a button says that opens a part of the page rather than of its text. */
const TOOL =
  /^(?:copy|share|add|listen|play|save|show|hide|more|less|close|open|expand|collapse|toggle|menu|(?:\d+ )?repl(?:y|ies)|comments?|cite|embed|gift|alerts?|enlarge|sort|read|see|view|download|salin|bagikan|tambah|dengarkan|putar|simpan|lihat|baca|balas|tutup|buka|tampilkan|sembunyikan|unduh)\b/i;

/** What it says over what a page tells of itself, where it asks nothing: "Can I freeze these cookies?" is of the text. */
const OF_PAGE =
  /\b(?:cookies?|consent|privacy|vendors|legitimate interest|disclosures?|methodology|editorial|about (?:this|us)|how we|why (?:you can )?trust|delivery|returns?|shipping|warranty|subscriptions?|terms|payments?|contact us|meet the)\b.*(?<!\?)$/i;

/** What opens over the page or beside a photo, or may not be read by itself. */
const BESIDE =
  "figure,[role='tooltip'],[role='menu'],[role='listbox'],[popover],[class*='tooltip' i],[class*='popover' i],[class*='popup' i],[class*='dropdown' i]";

/** So many of them alike make an accordion. */
const LEAST_ALIKE = 2;

/** Words. */
const LEAST_TOLD = 6;

/** Where a sentence ends, within a text too. */
const END = /[.!?…。！？][”"’»)]*(?:\s|$)/;

/** Whether a box tells something. */
const tells = (box: Element): boolean =>
  END.test(textOf(box)) && countWords(textOf(box)) >= LEAST_TOLD;

/** The box right below a button, alone with it between other boxes, that leads nowhere for the most part; null where there is none. */
function boxBelow(button: Element): Element | null {
  const box = button.nextElementSibling;
  return box &&
    !isForm(box) &&
    box.matches("div,section,p") &&
    !button.hasAttribute("aria-haspopup") &&
    !button.closest(BESIDE) &&
    !box.matches(BESIDE) &&
    // A term among the words of a line.
    !runsOn(button, "previousSibling") &&
    !runsOn(box, "nextSibling") &&
    hasText(box) &&
    // No menu.
    linkedText(box) < textOf(box).length * 0.4
    ? box
    : null;
}

const labelOf = (button: Element): string =>
  briefText(button, LONGEST_HEADING) ?? "";

/**
 * Their panels: the boxes right below buttons alike, which say different things, where some tell something.
 * @param document only read
 */
export function belowButtons(document: Document): Set<Element> {
  const groups = grouped(
    [...document.querySelectorAll("button[aria-expanded]")].filter((button) => {
      const words = labelOf(button);
      return /\p{L}/u.test(words) && !TOOL.test(words) && !OF_PAGE.test(words);
    }),
    ({ className }) => className,
  );
  return new Set(
    [...groups.values()].flatMap((buttons) => {
      const panels = buttons.flatMap((button) => {
        const box = boxBelow(button);
        return box ? [{ box, label: labelOf(button) }] : [];
      });
      const telling = panels.filter(({ box }) => tells(box));
      return new Set(telling.map(({ label }) => label)).size >= LEAST_ALIKE
        ? panels.map(({ box }) => box)
        : [];
    }),
  );
}
