import { ASIDE, COMMENTS } from "../../doubt.ts";
import type { Line } from "../../text/lines.ts";
import { isBold, isSentence } from "../../text/prose.ts";
import { beside, textOf } from "../../text/text.ts";
import { LONGEST_FACT } from "../around.ts";
import { writersIn } from "./byline.ts";
import { isFullName } from "./names.ts";

/** "posted by Ani at 7:52 PM", below a post of a blog; no "Posted by: Budi", as over a reader's words. */
const POSTED = /^[Pp]osted by (\p{Lu}[^:|,]{1,40}?) (?:at|on) .{0,40}\d/u;

/** "Pewarta: Ani Lestari", "Penulis: Ani Lestari | Editor: Budi", below the text; no question that a "Reporter:" asks. */
const CREDITED =
  /^(?:pewarta|penulis|reporter|kontributor|wartawan)\s*:\s*([^|/:?]{3,40}?)(?:$|\s*[|/]|\s+editor\b)/i;

/** "〔記者簡若棠、李大華／台北報導〕…": before the text, as newspapers of Taiwan have it. */
const REPORTED =
  /^[〔【[（(]記者(\p{sc=Han}{2,4}(?:、\p{sc=Han}{2,4}){0,3})[／/]\p{sc=Han}{1,6}(?:報導|專訪)[〕】\]）)]/u;

/** "記者鄧若琪／台東報導", a line of its own. */
const REPORTED_ALONE =
  /^記者(\p{sc=Han}{2,4}(?:、\p{sc=Han}{2,4}){0,3})[／/]\p{sc=Han}{1,6}(?:報導|專訪)$/u;

/** "（文化部・三浦沙織）": of which desk, and who, below the text, as newspapers of Japan have it. */
export const OF_DESK =
  /^[（(](?:(?:社会|政治|経済|文化|国際|外信|運動|スポーツ|生活|くらし|地域|地方|写真|科学|編集|報道|教育|学芸|デジタル)部|\p{sc=Han}{1,6}(?:支局|総局|通信[局部]))[・　 ]([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}　 ]{2,12})[）)]$/u;

/** What sets a signature to the right, below the text. */
const SIGNED = "p[align='right']";

/** Where a name to the right is somebody else's: who is quoted, who has answered, whose the photo is, who wrote something else. */
const OTHERS = "blockquote,figure,[class*='photo' i],[class*='caption' i]";

/** Words of two names that are no person's: an agency's, a newsroom's, a label's. */
const NO_PERSON =
  /\b(?:your|our|the|at|images|news|photos?|pictures|press|agency|media|magazine|times|weiter|lesen|mehr|read|more|lire|suite|leer|más|selengkapnya)\b/i;

/** "ABDUL GHAFUR": a name in bold capitals below the last sentence, with nothing but ways elsewhere behind it. */
function isInCapitals(line: Element, text: string): boolean {
  const block = line.closest("p");
  if (
    !block ||
    text !== text.toUpperCase() ||
    text === text.toLowerCase() ||
    !isBold(block) ||
    textOf(block) !== text ||
    !isSentence(textOf(block.previousElementSibling))
  )
    return false;
  let next = block.nextElementSibling;
  while (next && (textOf(next) === "" || next.querySelector("a[href]")))
    next = next.nextElementSibling;
  return next === null;
}

/** Whether nothing stands behind a signature, or no more than a note of the newsroom's, set apart by its letters. */
const isLast = (signature: Element): boolean => {
  const next = beside(signature, "nextElementSibling");
  const note = next?.querySelector("em,i");
  return (
    !next ||
    (textOf(note) === textOf(next) && !beside(next, "nextElementSibling"))
  );
};

/** The writer whom a line anywhere on the page names so, or who signs the last one of the text's box; none where there is no such line. */
export function signedWriters(lines: readonly Line[]): string[] {
  /** The first of the text. */
  let first: Element | null = null;
  for (const { text, element, isLink } of lines) {
    const isBelow = first !== null;
    const [, reporters] = isBelow
      ? []
      : (REPORTED.exec(text) ?? REPORTED_ALONE.exec(text) ?? []);
    if (reporters) return reporters.split("、");
    if (text.length >= 80 && isSentence(text)) first ??= element;
    if (text.length > LONGEST_FACT) continue;
    const [, ofDesk] = OF_DESK.exec(text) ?? [];
    if (ofDesk) return [ofDesk];
    const [, posted] = POSTED.exec(text) ?? [];
    if (posted && !element.closest(COMMENTS)) return [posted];
    const [, credited = ""] = (isBelow && CREDITED.exec(text)) || [];
    if (isFullName(credited) && !element.closest(COMMENTS)) return [credited];
    if (/^[가-힣]{2,4} ?(?:기자|특파원)(?:$| 구독| \S+@)/.test(text))
      return writersIn(text);
    if (!isBelow || isLink || !isFullName(text) || NO_PERSON.test(text))
      continue;
    if (isInCapitals(element, text)) return writersIn(text);
    const signature = element.closest(SIGNED);
    const above = signature && beside(signature, "previousElementSibling");
    if (
      signature &&
      above &&
      isSentence(textOf(above)) &&
      !element.closest(OTHERS) &&
      element.closest(ASIDE)?.contains(first) !== false &&
      isLast(signature)
    )
      return [text];
  }
  return [];
}
