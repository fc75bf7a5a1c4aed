import { BUTTONS, PANEL } from "../../../page/marks.ts";
import { linesOf } from "../../../text/lines.ts";
import { HEADINGS } from "../../../text/prose.ts";
import { briefText, wordsOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/*
 * What stands beside buttons: how long it takes to hear a page, what its reader thinks of it, whether something was saved.
 */

/** Letters of all that such a box says. */
const LONGEST = 120;

/** What says or shows something of its own. */
const OWN = `${HEADINGS},[${PANEL}],img,iframe,[data-embed],figure,figcaption,table,pre,code,blockquote,ul,ol,dl`;

/** Words within which buttons stand: terms that are explained, choices of a sentence. */
const LINES = "p,li,td,th,dt,dd,figcaption,a,span,label,summary";

/** A sentence that tells: a question is one to the page's readers. */
const TELLS = /[.!…。！।][”"’»)]?$/;

/** How far a recording has been played, before anybody has begun. */
const UNPLAYED = /(?<![\d:])0?0:00(?![\d:])/;

/** Takes out boxes of buttons and a few words beside them. */
export function tools(cleaning: Cleaning): void {
  for (const box of cleaning.body.querySelectorAll(`[${BUTTONS}]`))
    if (
      !box.matches(LINES) &&
      briefText(box, LONGEST) &&
      (Number(box.getAttribute(BUTTONS)) > 1 || UNPLAYED.test(wordsOf(box))) &&
      !box.querySelector(OWN) &&
      !box.closest("figure,table,pre,blockquote") &&
      !linesOf(box).some(({ text }) => TELLS.test(text))
    )
      takeOut(box, "tools", cleaning);
}
