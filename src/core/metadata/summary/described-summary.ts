import { absolute } from "../../address.ts";
import { bearersOf } from "../../classes.ts";
import { isProse } from "../../text/prose.ts";
import { beside, textOf } from "../../text/text.ts";
import { all, type Sources } from "../sources.ts";
import { isCalledSummary, LONGEST_SUMMARY } from "./shown-summary.ts";

/** Whether a line stands among paragraphs of running text. */
const isAmongParagraphs = (line: Element): boolean =>
  [...(line.parentElement?.children ?? [])].filter(
    (other) =>
      other !== line && other.localName === "p" && textOf(other).length > 60,
  ).length >= 2;

/** Whether a heading has others of its name: over an entry of a live report, not over all of them. */
const isOneOfAlike = (line: Element): boolean =>
  /^h[2-6]$/.test(line.localName) &&
  [...line.classList].some(
    (name) =>
      bearersOf(line.ownerDocument, name).filter(
        (other) => other.localName === line.localName,
      ).length > 2,
  );

/** Whether a line stands under the site's name, which leads to where its pages are: what the site is about, and no article. */
function isUnderSite(line: Element, url: string): boolean {
  const name = beside(line, "previousElementSibling")?.querySelector("a[href]");
  const there = name ? absolute(name.getAttribute("href"), url) : null;
  return there !== null && there !== url && url.startsWith(there);
}

/** What pages show a description in that is no summary over the text: links to it, what is shared, a photo's or film's words. */
const ELSEWHERE =
  "a,:is(figure,[class*='share' i],[class*='social' i],[class*='caption' i],[class*='photo_credit' i],[class*='media__description' i],[class*='video-desc' i],[class*='author-bio' i]):not(:has(h1,p:nth-of-type(3)))";

/** Whether a line, or its box, is said once more below a paragraph. */
const isBelowProse = (line: Element): boolean =>
  [line, line.parentElement].some((box) =>
    isProseParagraph(box && beside(box, "previousElementSibling")),
  );

const isProseParagraph = (block: Element | null): boolean =>
  block?.localName === "p" && isProse(block);

/**
 * The summary where no profile says where it stands: a line that says what the page's description says, and is a heading or bears a
 * summary's name. A description alone is not shown to readers, and often is the first paragraph: that is the text's, and stays there.
 */
export function describedSummary(
  sources: Sources,
  description: string,
  url: string,
): string | null {
  if (description.length < 20) return null;
  const lines = all(sources, ["p,h2,h3,h4,div,span,em"]).filter(
    (line) =>
      textOf(line) === description &&
      !line.querySelector("p,div,h2,h3,h4") &&
      !isBelowProse(line) &&
      !isOneOfAlike(line) &&
      !isUnderSite(line, url) &&
      // What is longer, and no heading, is all of a short text.
      (description.length <= LONGEST_SUMMARY ||
        /^h[2-6]$/.test(line.localName)) &&
      !line.closest(ELSEWHERE),
  );
  const others = lines.filter(
    (line) => !/^h[2-6]$/.test(line.localName) && !isCalledSummary(line),
  );
  return others.length < lines.length && !others.some(isAmongParagraphs)
    ? description
    : null;
}
