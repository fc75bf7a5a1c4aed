import { BUTTONS, PANEL } from "../../../page/marks.ts";
import { linesOf } from "../../../text/lines.ts";
import { HEADINGS } from "../../../text/prose.ts";
import { briefText, wordsOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/*
 * What stands beside buttons: how much of a recording was played, what its reader thinks of the page.
 */

/** Letters of all that such a box says. */
const LONGEST = 120;

/** What says or shows something of its own. */
const OWN = `${HEADINGS},[${PANEL}],img,iframe,[data-embed],figure,figcaption,table,pre,code,blockquote,ul,ol,dl`;

/** Words within which buttons stand: terms that are explained, choices of a sentence. */
const LINES = "p,li,td,th,dt,dd,figcaption,a,span,label,summary";

/** A sentence that tells: a question is one to the page's readers. */
const TELLS = /[.!…。！।][”"’»)]?$/;

const isSaid = ({ text }: { text: string }): boolean => TELLS.test(text);

/** How far a recording has been played, before anybody has begun, and how long it is; or the first alone. */
const UNPLAYED =
  /^0?0:00$|(?<![\d:])0?0:00\s*\/?\s*-?(?:\d{1,2}:){1,2}\d{2}(?![\d:])/;

/** What is chosen from, of which a panel's heading is none: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
const TABS = "[role='tablist']:has(>[role='tab']+[role='tab'])";

/** Takes out a player's words, a question about the page with the buttons that answer it, and tabs to choose from. */
export function tools(cleaning: Cleaning): void {
  for (const tabs of cleaning.body.querySelectorAll(TABS))
    if (briefText(tabs, LONGEST) && !linesOf(tabs).some(isSaid))
      takeOut(tabs, "tools", cleaning);
  for (const box of cleaning.body.querySelectorAll(`[${BUTTONS}]`))
    if (
      !box.matches(LINES) &&
      briefText(box, LONGEST) &&
      (box.getAttribute(BUTTONS) === "answers" ||
        UNPLAYED.test(wordsOf(box))) &&
      !box.querySelector(OWN) &&
      !box.closest("figure,table,pre,blockquote") &&
      !linesOf(box).some(isSaid)
    )
      takeOut(box, "tools", cleaning);
}
