import { each, type Steps } from "../../../steps.ts";
import { briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { POSTS } from "../../embeds.ts";

/*
 * What a page lets those who have it read aloud pass over: "Skip recommended stories and continue reading" leads to "End of recommended
 * stories", in whatever language (bbc/simorgh).
 */

/** How the place is called where the text goes on. */
const END = "[id^='end-of-'],[id^='end_of_']";

/** Letters of what stands at either end, and of all between them. */
const LONGEST_END = 120;
const LONGEST = 1500;

/** Shows somebody's post, or plays: the text's, unlike the two lines around it. */
const OF_TEXT = `${POSTS},iframe,video,[data-embed]`;

/** The box that such a link opens and its end closes; null where the text, too, stands in what holds both. */
function boxAround(link: Element, end: Element, body: Element): Element | null {
  let box: Element | null = link;
  while (box && !box.contains(end)) box = box.parentElement;
  const text = box && box !== body ? briefText(box, LONGEST) : null;
  return text?.startsWith(textOf(link)) && text.endsWith(textOf(end))
    ? box
    : null;
}

/** Takes such boxes out; of those that are the text's, the two lines. A heading may bear such a name, as "End of the line" does. */
export function* skipped(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const links = new Map(
    [...body.querySelectorAll("a[href^='#end']")].map((link) => [
      link.getAttribute("href")?.slice(1),
      link,
    ]),
  );
  yield* each(body.querySelectorAll(END), (end) => {
    if (!body.contains(end) || !briefText(end, LONGEST_END)) return;
    const link = links.get(end.id);
    const box = link && boxAround(link, end, body);
    if (!box) return;
    const isOfText = box.querySelector(OF_TEXT) !== null;
    for (const piece of isOfText ? [link, end] : [box])
      takeOut(piece, "named-box", cleaning);
  });
}
