import { HIDDEN } from "../../../page/marks.ts";
import { each, type Steps } from "../../../steps.ts";
import { isHeading, isSentence, LOOSE } from "../../../text/prose.ts";
import { briefText, textOf, WITHIN_LINE } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** The way to a place's own address on its page. */
const ANCHOR = /^[#¶§]$/;

/** A heading whose list the page has not filled. */
const isHeadingAlone = (box: Element): boolean =>
  box.childElementCount === 1 &&
  isHeading(box.firstElementChild) &&
  textOf(box.firstElementChild) === textOf(box);

/** "返回搜狐，查看更多": the way back to a portal, behind the last paragraph's words. */
const BACK = /^返回\p{sc=Han}{1,6}，查看更多$/u;

/** "See photos of the harvest »", "[Read the full report]", "E-mail to a friend": the way elsewhere, behind a paragraph's last sentence. */
const WAY_ON = /[»›→]$|^\[.*\]$|^e-?mail to a friend$/i;

/** Letters of such a way, and of a paragraph that it may stand behind: one may hold thousands of links. */
const LONGEST_WAY = 120;
const LONGEST_LINE = 2000;

function isWayOn(link: Element): boolean {
  const words = briefText(link, LONGEST_WAY) ?? "";
  // "[1]", "[note 2]": the way to a note.
  const isToNote =
    words.startsWith("[") &&
    (!/\p{L}/u.test(words) || link.getAttribute("href")?.includes("#"));
  if (!WAY_ON.test(words) || isToNote) return false;
  const paragraph = link.closest("p");
  const line = (paragraph && briefText(paragraph, LONGEST_LINE)) ?? "";
  const before = line.slice(0, -words.length).trimEnd();
  return line.endsWith(words) && isSentence(before);
}

/**
 * What a page shows over a word that one points at: by its role, by the names that libraries have made common ("tooltiptext",
 * "popover-content"), by that of politicians' cards in newspapers of Washington, written from memory of pages of 2016 to 2020, and a note's
 * words right behind its number.
 */
const TIPS =
  "[role='tooltip'],.tooltiptext,.tooltip-text,.tooltip-content,.tooltip-inner,.popover-content,.popover-body,.rollover-people-block,sup + span:is([role='note'],[class*='footnote-pop' i])";

/**
 * Words within a line that the page itself hides, or that a font shows as a sign, and signs that lead to their own place. Whole
 * sentences it shows when it is asked to.
 */
export function* hiddenWords(cleaning: Cleaning): Steps {
  yield* each(cleaning.body.querySelectorAll("span,i"), (icon) => {
    if (
      /^[a-z]$/i.test(briefText(icon, 2) ?? "") &&
      [...icon.classList].some((name) => /^icon(?:$|-)/.test(name)) &&
      // Alone on its line: within one it may be a key's name, or how a word begins.
      briefText(icon.closest("p,div,h2,h3,h4") ?? icon, 2) === textOf(icon) &&
      !icon.closest("li,td")
    )
      takeOut(icon, "label", cleaning);
  });
  yield* each(cleaning.body.querySelectorAll("a[href]"), (link) => {
    if (
      (link.getAttribute("href")?.startsWith("#") &&
        ANCHOR.test(briefText(link, 1) ?? "")) ||
      BACK.test(briefText(link, 15) ?? "") ||
      isWayOn(link)
    )
      takeOut(link, "label", cleaning);
  });
  for (const tip of cleaning.body.querySelectorAll(TIPS))
    if (
      WITHIN_LINE.has(tip.localName) &&
      cleaning.body.contains(tip) &&
      textOf(tip) !== textOf(tip.closest("p,li,td,h1,h2,h3,h4,div"))
    )
      takeOut(tip, "hidden", cleaning);
  for (const words of cleaning.body.querySelectorAll(`[${HIDDEN}]`))
    if (
      !isSentence(textOf(words)) &&
      (WITHIN_LINE.has(words.localName) || isHeadingAlone(words))
    )
      takeOut(words, "hidden", cleaning);
}

/** A button right before a sentence on its line, from which only a style sheet parts it: "CommentsThe harvest". */
export function* gluedLabels(cleaning: Cleaning): Steps {
  const labels = cleaning.body.querySelectorAll("span,b,strong,a");
  yield* each(labels, (label) => {
    const next = label.nextSibling;
    if (
      /^(?:comments|komentar)$/i.test(briefText(label, 10) ?? "") &&
      (next?.nodeType === 3 || label.nextElementSibling?.hasAttribute(LOOSE)) &&
      /^\p{Lu}\p{Ll}/u.test(next?.textContent ?? "") &&
      isSentence(textOf(next)) &&
      !label.closest("li,td,th,dl")
    )
      takeOut(label, "label", cleaning);
  });
}
