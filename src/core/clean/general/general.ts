import { unlay } from "../../page/layout-tables.ts";
import { OF_PHOTO } from "../../photos/photo-box.ts";
import { filtered, type Steps } from "../../steps.ts";
import { paragraphsWithin } from "../../text/prose.ts";
import { textOf } from "../../text/text.ts";
import { wrapLines } from "../broken-lines.ts";
import type { Cleaning } from "../cleaning.ts";
import { asides, behindArticle, boxesBehind } from "./boxes/behind.ts";
import { calendars } from "./boxes/calendars.ts";
import { cards, linkedPhotos } from "./boxes/cards.ts";
import { floatedTables } from "./boxes/floated-tables.ts";
import { headedLists } from "./boxes/lists.ts";
import { looseItems } from "./boxes/loose-items.ts";
import { machineSummaries } from "./boxes/machine-summaries.ts";
import { namedBoxes } from "./boxes/named-boxes.ts";
import { nextPages } from "./boxes/next-pages.ts";
import { pullQuotes } from "./boxes/pull-quotes.ts";
import { skipped } from "./boxes/skipped.ts";
import { teased } from "./boxes/teased.ts";
import { tools } from "./boxes/tools.ts";
import { isAppeal } from "./calls/calls.ts";
import { contacts } from "./calls/contacts.ts";
import {
  labelledAds,
  lettersToReaders,
  newsletters,
  pressedAppeals,
  products,
} from "./calls/offers.ts";
import { captions } from "./captions/captions.ts";
import { aboutWriters } from "./credits/about-writers.ts";
import { isByline, isCredit, type Known } from "./credits/bylines.ts";
import { looseDateline } from "./credits/datelines.ts";
import { isItsDate } from "./credits/imprint.ts";
import { withoutNotes } from "./credits/notes.ts";
import { data } from "./lines/data.ts";
import { drawnNumbers } from "./lines/drawn-numbers.ts";
import { gluedWords } from "./lines/glued-words.ts";
import {
  danglingHeadings,
  danglingLabels,
  kickers,
  ownHeadings,
} from "./lines/headings.ts";
import { itemButtons } from "./lines/item-buttons.ts";
import { ownLines } from "./lines/own-lines.ts";
import { gluedLabels, hiddenWords } from "./lines/within-lines.ts";

/*
 * What Readability leaves too much on pages that no profile knows: lines about the article rather than of it, and lists of other
 * articles. Each rule is about form and wording, none about one site.
 */

/** Cleans a body that no profile chose. */
export function* general(cleaning: Cleaning, known: Known): Steps {
  const { body } = cleaning;
  unlay(body);
  yield* looseItems(body);
  yield* gluedWords(body);
  looseDateline(cleaning);
  ownHeadings(cleaning);
  yield;
  yield* data(cleaning);
  drawnNumbers(cleaning);
  itemButtons(cleaning);
  yield;
  yield* hiddenWords(cleaning);
  yield;
  yield* gluedLabels(cleaning);
  kickers(cleaning, known);
  yield;
  yield* captions(cleaning);
  yield;
  yield* skipped(cleaning);
  yield* machineSummaries(cleaning);
  tools(cleaning);
  yield* pullQuotes(cleaning);
  yield* labelledAds(cleaning);
  floatedTables(cleaning);
  yield* calendars(cleaning);
  yield;
  yield* aboutWriters(cleaning, known);
  yield* teased(cleaning);
  yield* headedLists(cleaning);
  yield* cards(cleaning);
  yield* asides(cleaning);
  yield;
  yield* boxesBehind(cleaning);
  yield* behindArticle(cleaning);
  yield* products(cleaning);
  yield* namedBoxes(cleaning, known);
  yield* newsletters(cleaning);
  yield* pressedAppeals(cleaning, known);
  yield* contacts(cleaning);
  nextPages(cleaning);
  yield* lettersToReaders(cleaning);
  yield;
  yield* wrapLines(
    cleaning,
    (text) => isAppeal(text) || isCredit(text) || isByline(text, known),
  );
  yield;
  // The summary goes above the day that stands below it.
  const paragraphs = yield* paragraphsWithin(body);
  const outside = yield* filtered(
    paragraphs,
    (block) => !block.closest(OF_PHOTO),
  );
  const said = yield* filtered(
    // Where captions say all there is, they are the text.
    outside.length > 0 ? outside : paragraphs,
    (block) => textOf(block) !== known.lede && !isItsDate(block, known),
  );
  yield;
  const prose = withoutNotes(said, cleaning, known);
  yield;
  yield* ownLines(cleaning, known, prose);
  yield;
  if (known.lines.length > 0) linkedPhotos(cleaning);
  danglingHeadings(cleaning);
  danglingLabels(cleaning);
}
