import { grouped } from "../grouped.ts";
import { linkedText, SENTENCE_END } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { briefText, runsOn, textOf } from "../text/text.ts";
import { isForm } from "./forms.ts";

/*
 * Panels: what a page hides until its reader opens it, an accordion's answers or all tabs but the first.
 * Roles and properties: https://www.w3.org/WAI/ARIA/apg/patterns/accordion/ and /tabs/; many tabs are but links to their panels.
 */

/** Opened over the page, not in it. */
const OVER_PAGE = "dialog,[role='dialog'],[class*='modal' i]";

/** Hidden until a search in the page finds it: https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute */
const isFindable = (element: Element): boolean =>
  /^until-found$/i.test(element.getAttribute("hidden") ?? "");

/** Letters of what a button says that heads a panel. */
const LONGEST_HEADING = 200;

/** What a button says that opens a part of the page rather than of its text. */
const TOOL =
  /^(?:copy|share|add|listen|play|save|show|hide|more|less|close|open|expand|collapse|toggle|menu|(?:\d+ )?repl(?:y|ies)|comments?|cite|embed|gift|alerts?|enlarge|sort|read|see|view|download|salin|bagikan|tambah|dengarkan|putar|simpan|lihat|baca|balas|tutup|buka|tampilkan|sembunyikan|unduh)\b/i;

/** What it says over what a page tells of itself. */
const OF_PAGE =
  /\b(?:cookies?|consent|privacy|vendors|legitimate interest|disclosures?|methodology|editorial|about (?:this|us)|how we|why (?:you can )?trust)\b/i;

/** What opens over the page or beside a photo, or may not be read by itself. */
const BESIDE =
  "figure,[role='tooltip'],[role='menu'],[role='listbox'],[popover],[class*='tooltip' i],[class*='popover' i],[class*='popup' i],[class*='dropdown' i]";

/** So many of them alike make an accordion. */
const LEAST_ALIKE = 2;

/** Words. */
const LEAST_TOLD = 6;

/** Whether a box tells something, and leads nowhere for the most part: no menu. */
function tells(box: Element): boolean {
  const text = textOf(box);
  return (
    SENTENCE_END.test(text) &&
    countWords(text) >= LEAST_TOLD &&
    linkedText(box) < text.length * 0.4
  );
}

/** The box right below a button, alone with it between other boxes; null where there is none. */
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
    tells(box)
    ? box
    : null;
}

const wordsOf = (button: Element): string =>
  briefText(button, LONGEST_HEADING) ?? "";

/**
 * The boxes of accordions whose page says no more than that each button opens something: right below buttons alike, which say different
 * things, each tells something.
 */
function belowButtons(document: Document): Set<Element> {
  const groups = grouped(
    [...document.querySelectorAll("button[aria-expanded]")].filter((button) => {
      const words = wordsOf(button);
      return /\p{L}/u.test(words) && !TOOL.test(words) && !OF_PAGE.test(words);
    }),
    ({ className }) => className,
  );
  return new Set(
    [...groups.values()].flatMap((buttons) => {
      const over = buttons.filter((button) => boxBelow(button) !== null);
      return new Set(over.map(wordsOf)).size >= LEAST_ALIKE
        ? over.flatMap((button) => boxBelow(button) ?? [])
        : [];
    }),
  );
}

/**
 * Tells of an element of a page whether it is a panel that something on the page opens.
 * @param document only read, and not before the first question
 */
export function panelsOf(document: Document): (element: Element) => boolean {
  let opened: Set<string> | undefined;
  let below: Set<Element> | undefined;
  return (element) => {
    opened ??= new Set(
      [...document.querySelectorAll("[aria-controls],a[href^='#']")].flatMap(
        (opener) =>
          (
            opener.getAttribute("aria-controls") ??
            (opener.getAttribute("href") ?? "").slice(1)
          ).split(/\s+/),
      ),
    );
    below ??= belowButtons(document);
    return (
      (isFindable(element) ||
        below.has(element) ||
        element.getAttribute("role") === "tabpanel" ||
        (element.id !== "" && opened.has(element.id))) &&
      !element.closest(OVER_PAGE)
    );
  };
}
