import { each, type Steps } from "../../../steps.ts";
import { linesOf } from "../../../text/lines.ts";
import { HEADINGS, isHeading, isProse } from "../../../text/prose.ts";
import { beside, briefText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/*
 * Whom journalists may ask about what a company or an office has announced.
 */

/** What stands over their names: by the press, as readers of a story may be told whom to call, too. */
const OVER =
  /^(?:for (?:more|further) information,?(?: please)? contact|(?:media|press|news media|pr) (?:contacts?|enquiries|inquiries|relations)|contacts|contacts?,? (?:for (?:the )?)?(?:media|press)|contacts? (?:presse|médias)|contact (?:de )?presse|(?:ihr |ihre )?(?:presse|medien)kontakte?|(?:ansprechpartner(?:in)?|kontakt|rückfragen) für (?:die )?(?:presse|medien|journalist\p{L}{0,7})|contacto (?:de |para )(?:la )?prensa|contatt[oi] stampa|ufficio stampa|contato (?:de |para (?:a )?)imprensa|perscontact|kontakt dla medi[óo]w|presskontakt|kontak (?:media|pers)|untuk informasi (?:lebih lanjut|selengkapnya)|narahubung(?: media)?)\s*:?$/iu;

/** How one can be reached: a number, or an address for mail. */
const REACHED = /\S@\S|(?:\d[\d()/+ .-]{5,}\d)/;

/** "Ani Lestari – Limboto (+62 435 555 0110, ani@kabar.test)": whom a firm's clients may ask. */
const LISTED = /^\p{Lu}[^!?()]{3,80} \(\+?\d[\d .()/-]{5,},? \S+@[^\s()]+\)$/u;

/** Letters of all that stands there, and of a line of it. */
const LONGEST = 700;
const LONGEST_LINE = 350;

/** Lines at the most. */
const MOST_LINES = 12;

/** What stands below a label up to the next heading or paragraph, where it tells how somebody can be reached; else nothing. */
function contactsBelow(label: Element): Element[] {
  const found: Element[] = [];
  for (
    let next = beside(label, "nextElementSibling");
    next &&
    found.length < MOST_LINES &&
    !isHeading(next) &&
    !isProse(next) &&
    !next.matches("figure,table") &&
    briefText(next, LONGEST_LINE) !== null;
    next = beside(next, "nextElementSibling")
  )
    found.push(next);
  const last = found.findLastIndex((line) =>
    REACHED.test(briefText(line, LONGEST_LINE) ?? ""),
  );
  return found.slice(0, last + 1);
}

/** Takes out such labels with what they are over, and paragraphs of nothing but people with their numbers. */
export function* contacts(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  yield* each(body.querySelectorAll("p"), (line) => {
    const lines = briefText(line, LONGEST)?.includes("@") ? linesOf(line) : [];
    if (lines.length > 0 && lines.every(({ text }) => LISTED.test(text)))
      takeOut(line, "contact", cleaning);
  });
  yield* each(body.querySelectorAll(`${HEADINGS},p,div`), (label) => {
    const text = briefText(label, 60);
    if (!text || !OVER.test(text) || !body.contains(label)) return;
    const box = label.parentElement;
    const words = box && box !== body ? briefText(box, LONGEST) : null;
    if (box && words?.startsWith(text) && REACHED.test(words)) {
      takeOut(box, "contact", cleaning);
      return;
    }
    const below = contactsBelow(label);
    for (const piece of below.length > 0 ? [label, ...below] : [])
      takeOut(piece, "contact", cleaning);
  });
}
