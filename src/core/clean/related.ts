import { absolute } from "../address.ts";
import { parseDate } from "../metadata/dates/dates.ts";
import { each, type Steps } from "../steps.ts";
import { HEADINGS, isLinks, LOOSE, linkedText } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import {
  briefText,
  fold,
  hasText,
  textOf,
  WITHIN_LINE,
  wordsBeside,
} from "../text/text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";
import { isTeaser, isWays, LONGEST_SUMMARY } from "./teaser.ts";

/** No line of links is longer; a box that the profile names may be. */
const LONGEST = 2000;

function gather(element: Element, { related, url }: Cleaning): void {
  for (const link of element.querySelectorAll("a[href]")) {
    const text = textOf(link);
    const target = link.getAttribute("href")?.startsWith("#")
      ? null
      : absolute(link.getAttribute("href"), url);
    if (!text) continue;
    if (related.some((known) => known.text === text)) continue;
    related.push({ text, url: target });
  }
}

/** "… dan kisah menarik lainnya di rubrik Esai.": where there is more of the kind. */
const AND_MORE =
  /\s(?:dan|atau) \S+ (?:menarik )?lain(?:nya)?(?: (?:di|tentang) [^.,;]{2,40})?\.?$/;

/** All the words of the element are links, but for a label and punctuation. */
function onlyLinks(element: Element, label: RegExp): boolean {
  const links = [...element.querySelectorAll("a[href]")].map(textOf).join(" ");
  const rest = fold(
    textOf(element).toLowerCase().replace(label, "").replace(AND_MORE, ""),
  );
  return (
    links !== "" &&
    fold(rest.replace(/[\s:;,.•|»›–-]+/g, " ")).length <=
      fold(links.replace(/[\s:;,.•|»›–-]+/g, " ")).length + 3
  );
}

/** A list whose items are links, with a day or a kind beside some. */
export const isLinkList = (list: Element): boolean =>
  list.matches("ul:has(li),ol:has(li)") &&
  [...list.children].every(
    (item) => linkedText(item) > textOf(item).length * 0.6,
  );

/** Letters. */
const LONGEST_LINK = 300;
const LONGEST_DATE = 40;

/** A link with the day of what it leads to beside it. */
const isDatedLink = (element: Element): boolean => {
  const text = briefText(element, LONGEST_LINK);
  return (
    text !== null &&
    linkedText(element) > 0 &&
    text.length - linkedText(element) <= LONGEST_DATE &&
    parseDate(text, "") !== null
  );
};

/** What stands right after an element, for as long as it is such. */
export function runAfter(
  element: Element,
  isSuch: (next: Element) => boolean,
): Element[] {
  const run: Element[] = [];
  let next = element.nextElementSibling;
  for (; next && isSuch(next); next = next.nextElementSibling) run.push(next);
  return run;
}

/** A heading with what it is over: its box, where that says no more than so many letters, else what stands right behind it and is such. */
export function withHeading(
  heading: Element,
  { body }: Cleaning,
  longest: number,
  isSuch: (next: Element) => boolean,
): Element[] {
  const box = heading.parentElement;
  return box && box !== body && briefText(box, longest) !== null
    ? [box]
    : [heading, ...runAfter(heading, isSuch)];
}

/**
 * A label and its link among the words of a sentence: in small letters, "Menurut laporan, baca juga …, harga naik", or in brackets that
 * the sentence has opened. With a capital the label is the page's, wherever it was put.
 */
function isInSentence(element: Element): boolean {
  if (!WITHIN_LINE.has(element.localName)) return false;
  const before = wordsBeside(element, "previousSibling");
  const [first = ""] = /[a-z]/i.exec(textOf(element)) ?? [];
  return (
    /[([]$/.test(before) ||
    (first !== first.toUpperCase() &&
      before !== "" &&
      !/[.!?:…][”"’)\]]*$/.test(before))
  );
}

/** Whether words stand loose in a box: a sentence, of which its link is a part. */
const hasLoose = (box: Element): boolean =>
  [...box.childNodes].some(
    (node) =>
      hasText(node) &&
      (node.nodeType === 3 || (node as Element).hasAttribute(LOOSE)),
  );

/** The only heading in a box, or the only link of boxes and lines alone where none is a heading: with three words or more, as a button has not. */
function headlineOf(box: Element): Element | null {
  const [heading, ...headings] = box.querySelectorAll(HEADINGS);
  if (heading) return headings.length > 0 ? null : heading;
  const [link, ...links] = [...box.querySelectorAll("a[href]")].filter(hasText);
  return link &&
    links.length === 0 &&
    countWords(textOf(link)) >= 3 &&
    !hasLoose(box)
    ? link
    : null;
}

/** A box that says so over one linked headline, and hardly more under it than a summary. */
function isLabelledCard(box: Element, text: string, label: RegExp): boolean {
  const headline = box.matches("div,section,aside") ? headlineOf(box) : null;
  const words = textOf(headline).toLowerCase();
  const rest = text.replace(label, "");
  return (
    headline !== null &&
    isLinks(headline) &&
    rest.startsWith(words) &&
    rest.length - words.length <= LONGEST_SUMMARY
  );
}

/**
 * "Baca Juga" boxes, tables and lines: their links become the article's related links, the words leave the text. A line is one only
 * by its label and its link: a paragraph that is one link, or that starts with the words, stays (mozilla/readability#878).
 */
export function* related(cleaning: Cleaning): Steps {
  const { body, profile } = cleaning;
  const { boxes, label } = profile.related;
  const lines =
    "p,div,section,aside,table,ul,ol,li,h2,h3,h4,h5,h6,blockquote,strong,b,em,i,span";
  const all = body.querySelectorAll([...boxes, lines].join(","));
  yield* each(all, (element) => {
    if (!body.contains(element) || element === body) return;
    const box = boxes.find((selector) => element.matches(selector));
    const text = briefText(element, LONGEST)?.toLowerCase();
    if (
      !box &&
      (text === undefined || !label.test(text) || isInSentence(element))
    )
      return;
    if (
      box ||
      onlyLinks(element, label) ||
      (text &&
        profile.hosts.length === 0 &&
        isLabelledCard(element, text, label))
    ) {
      gather(element, cleaning);
      takeOut(element, box ?? "related", cleaning);
    } else if (text?.replace(label, "") === "") {
      // The label alone: its links stand in what follows.
      for (const links of runAfter(
        element,
        (next) =>
          onlyLinks(next, /^$/) ||
          isLinkList(next) ||
          isDatedLink(next) ||
          (profile.hosts.length === 0 &&
            (isTeaser(next, cleaning.url) || isWays(next))),
      )) {
        gather(links, cleaning);
        takeOut(links, "related", cleaning);
      }
      takeOut(element, "related", cleaning);
    }
  });
}
