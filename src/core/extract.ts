import type { Element, ElementContent } from "hast";
import { asSource } from "./address.ts";
import type { Article, Extraction, Photo } from "./article.ts";
import { markComments } from "./body/comments.ts";
import { judge } from "./body/judge.ts";
import { judgedBody } from "./body/judged-body.ts";
import { hasProseBeside, profileBody } from "./body/profile-body.ts";
import { wrapLines } from "./clean/broken-lines.ts";
import type { Cleaning } from "./clean/cleaning.ts";
import { embeds } from "./clean/embeds.ts";
import { meetCalls } from "./clean/general/calls/calls.ts";
import { general } from "./clean/general/general.ts";
import { live } from "./clean/live.ts";
import { photos } from "./clean/photos.ts";
import { isPhrase, phrases } from "./clean/phrases.ts";
import { quotes } from "./clean/quotes.ts";
import { related } from "./clean/related.ts";
import { judgeAddress } from "./detect.ts";
import { doubtOf, proseOf } from "./doubt.ts";
import { bodiesByForm } from "./form/bodies.ts";
import { endsText } from "./form/gate.ts";
import { lockIn } from "./form/locked.ts";
import { metadataByForm } from "./form/metadata.ts";
import { quotesByForm } from "./form/quotes.ts";
import { withoutDateline } from "./metadata/dates/dateline.ts";
import { parseDate } from "./metadata/dates/dates.ts";
import { headlineOf } from "./metadata/headline/headline.ts";
import { textLanguage, translationOf } from "./metadata/language.ts";
import { namedPhoto } from "./metadata/main-photo.ts";
import { type Metadata, metadata } from "./metadata/metadata.ts";
import type { Sources } from "./metadata/sources.ts";
import { inSmallLetters } from "./metadata/writers/names.ts";
import { siteNames } from "./metadata/writers/newsroom.ts";
import { writersOf } from "./metadata/writers/writers.ts";
import { copyOf } from "./page/copy.ts";
import { type Snapshot, TooLarge } from "./page/snapshot.ts";
import { photoName } from "./photos/photo-source.ts";
import type { SiteProfile } from "./profile.ts";
import type { Removals } from "./removals.ts";
import { withoutRepeats } from "./repeats.ts";
import { isFurther, splitOf } from "./split/pager.ts";
import { atOnce, type Steps } from "./steps.ts";
import { proseIn } from "./text/prose.ts";
import { countWords, letterCount } from "./text/script.ts";
import { fold } from "./text/text.ts";
import {
  isBlank,
  isElement,
  isMarker,
  markersIn,
  photosIn,
  plain,
} from "./tree/nodes.ts";
import { treeOf } from "./tree/tree.ts";

/** Letters that take two bytes. */
const BEYOND = /[\u0100-\uffff]/;

/** A text with fewer letters that nothing but its form tells from others is none: a teaser, an error page. */
const LEAST_TEXT = 140;

const lengthOf = (blocks: readonly ElementContent[]): number =>
  blocks.reduce((sum, block) => sum + letterCount(fold(plain(block))), 0);

/**
 * Whether anything is in it at all: a word or a photo. A page of a film alone is better left to play it, unless it is the last of
 * several.
 */
const saysOrShows = (blocks: readonly ElementContent[], url: string): boolean =>
  blocks.some(
    (block) =>
      isElement(block) &&
      (block.properties.dataEmbed === undefined || isFurther(url)) &&
      !isMarker(block) &&
      !isBlank(block),
  );

/** What holds the text on a publisher's page whose names have changed; nothing where it holds too little, unless the rest is locked. */
function textByForm(
  copy: Snapshot,
  profile: SiteProfile,
  locked: boolean,
): Snapshot["bodies"] {
  const parts = bodiesByForm(copy, locked ? lockIn(copy, profile) : null);
  const prose = parts.reduce((sum, part) => sum + proseIn(part), 0);
  return locked || prose >= LEAST_TEXT ? parts : [];
}

/**
 * The photo before all words is the article's main photo, where the page did not say which is.
 * @param above what the page shows above the text: else that one, where it does not stand in the text
 */
function leadingPhoto(
  blocks: ElementContent[],
  above: Photo | null,
): {
  hero: Photo | null;
  rest: ElementContent[];
} {
  const at = blocks.findIndex((block) => isElement(block) && !isMarker(block));
  const first = blocks[at];
  if (!isElement(first) || first.tagName !== "figure") {
    const isWithin =
      above !== null &&
      photosIn(blocks).map(photoName).includes(photoName(above.src));
    return { hero: isWithin ? null : above, rest: blocks };
  }
  const [photo, caption] = first.children;
  if (!isElement(photo) || photo.tagName !== "img" || first.children.length > 2)
    return { hero: null, rest: blocks };
  const words = caption ? fold(plain(caption)) : null;
  return {
    hero: {
      src: String(photo.properties.src),
      alt: String(photo.properties.alt ?? ""),
      caption: words || null,
    },
    rest: blocks.toSpliced(at, 1, ...markersIn(first.children)),
  };
}

/** The blocks without rules before and after all words: there they part the article from what was around it. */
function withoutOuterRules(blocks: Element[]): Element[] {
  const says = (block: Element): boolean =>
    block.tagName !== "hr" && !isMarker(block);
  const [first, last] = [blocks.findIndex(says), blocks.findLastIndex(says)];
  return blocks.filter(
    (block, index) => block.tagName !== "hr" || (index > first && index < last),
  );
}

/** The date in a line above or below the text that was taken out as one. */
function dateTakenOut({ list }: Removals): string | null {
  for (const { rule, text } of list) {
    const isDated = rule === "date-line" || /\bposted\b|投稿者/i.test(text);
    const date = isDated ? parseDate(text, "") : null;
    if (date) return date;
  }
  return null;
}

/** The heading at the top of the text that was taken out as its headline. */
const headlineTakenOut = ({ list }: Removals): string | null =>
  list.find(({ rule, text }) => rule === "title" && countWords(text) >= 3)
    ?.text ?? null;

/**
 * Takes out of the text what is none of it, and brings what is into one form; each step records what it takes.
 * @param changed whether the publisher's names have changed, so that form and wording must do for them
 * @param isFound whether the profile's selectors have found the text: what surrounds it was left behind with them
 */
function* clean(
  cleaning: Cleaning,
  data: Metadata,
  { changed, isFound }: { changed: boolean; isFound: boolean },
): Steps {
  const { body, profile, url } = cleaning;
  yield* wrapLines(cleaning, (text) => isPhrase(text, profile));
  yield;
  yield* phrases(cleaning);
  yield;
  yield* related(cleaning);
  yield;
  if (changed) quotesByForm(body);
  if (!isFound)
    yield* general(cleaning, {
      title: data.title,
      lede: data.lede,
      authors: data.authors.map(inSmallLetters),
      published: data.published,
      lines: [...profile.wording.writer, ...profile.wording.editor],
      sites: siteNames(data.site, url),
    });
  yield;
  live(cleaning, changed);
  quotes(cleaning);
  embeds(cleaning);
  yield;
  yield* photos(cleaning, data.hero);
}

/** @param mayBeLocked false where a page that seemed to be locked, by its words, is read once more as an open one */
function* article(
  document: Document,
  url: string,
  profile: SiteProfile,
  mayBeLocked = true,
): Steps<Article | null> {
  const { copy, removals, changed, locked, lines, gates, login } =
    yield* copyOf(document, url, profile, mayBeLocked);
  yield;
  const roots: Sources["roots"] = [copy.scope, copy.credits];
  const sources: Sources = {
    // Of a locked page only what was copied is known to be shown.
    roots: changed && !locked ? [...roots, document] : roots,
    document,
    everywhere: profile.hosts.length === 0,
  };
  yield;
  if (sources.everywhere)
    yield* meetCalls(lines.find(({ text }) => BEYOND.test(text))?.text ?? "");
  const given = yield* metadata(sources, lines, url, profile);
  yield;
  const parts =
    changed && copy.bodies.length === 0
      ? textByForm(copy, profile, locked)
      : copy.bodies;
  const data = changed
    ? metadataByForm(copy, parts, url, profile, given, namedPhoto(sources, url))
    : given;
  const known = [data.title, data.lede ?? "", data.hero?.caption ?? ""];
  yield;
  // What a profile's selectors have found is beyond doubt.
  const isFound = !changed && parts.length > 0;
  let prose = 0;
  if (!isFound) {
    yield* markComments(copy);
    yield;
    prose = yield* proseOf(copy.scope);
    yield;
  }
  const isSure = parts.length > 0 && !hasProseBeside(copy, parts, known);
  const verdict =
    isSure || locked
      ? null
      : yield* judge(copy, data.title, url, parts.length > 0);
  yield;
  const authors = writersOf(data, verdict?.byline ?? "", url);
  const body =
    parts.length > 0
      ? profileBody(copy, parts, verdict, known, profile)
      : yield* judgedBody(copy, verdict, data.title, url, removals);
  if (!body) return null;
  yield;

  const cleaning: Cleaning = {
    body,
    url,
    profile,
    removals,
    related: [],
  };
  yield* clean(cleaning, { ...data, authors }, { changed, isFound });
  yield;
  const tree = yield* treeOf(body, url);
  const { hero, rest } = data.hero
    ? { hero: data.hero, rest: tree }
    : leadingPhoto(tree, data.above);
  const above = data.isShown
    ? null
    : (headlineOf(rest) ?? headlineTakenOut(removals));
  const title = (above ?? data.title) || new URL(url).hostname;
  const { blocks, place } = withoutDateline(
    withoutRepeats(
      rest,
      { title, lede: data.lede, caption: hero?.caption ?? null },
      removals,
    ),
    profile.dateline,
  );
  yield;
  const isEnough =
    locked ||
    (isFound
      ? saysOrShows(blocks, url) || (data.hero === null && hero !== null)
      : lengthOf(blocks) >= LEAST_TEXT);
  if (!isEnough) return null;
  const children = withoutOuterRules(blocks.filter(isElement));
  yield;
  const isLocked = locked || endsText(gates, lines, children);
  // Words that do not end the text are said in it, or of another article.
  if (gates.length > 0 && !isLocked)
    return yield* article(document, url, profile, false);
  const doubt = isFound ? null : doubtOf(title, data.lede, children, prose);
  return {
    url: asSource(url),
    site: profile.publisher || new URL(url).hostname,
    lang: textLanguage(document.documentElement, profile),
    isTranslated: translationOf(document.documentElement) !== null,
    title,
    lede: data.lede,
    authors,
    editors: data.editors,
    published: data.published ?? (isFound ? null : dateTakenOut(removals)),
    place,
    hero,
    body: { type: "root", children },
    tags: data.tags,
    related: cleaning.related,
    partial: isLocked
      ? { reason: "locked", login }
      : (doubt ?? splitOf([copy.credits, copy.scope], url, profile)),
    removals: removals.list,
    photoHosts: profile.photoHosts,
  };
}

/**
 * Makes a clean article of a page, in pieces. Never throws; never changes the document.
 * @param document the live page, only read
 * @param url the page's address
 * @param profile what is known of the publisher; the general one for any other site
 * @param force judge no address: the reader asked for it
 */
export function* extraction(
  document: Document,
  url: string,
  profile: SiteProfile,
  force = false,
): Steps<Extraction> {
  try {
    if (!force && !judgeAddress(url, profile))
      return { kind: "not-article", reason: "address" };
    const found = yield* article(document, url, profile);
    return found
      ? { kind: "article", article: found }
      : { kind: "not-article", reason: "no-body" };
  } catch (error) {
    return {
      kind: "failed",
      message: error instanceof Error ? error.message : String(error),
      isTooLarge: error instanceof TooLarge,
    };
  }
}

/** The same without a rest. */
export const extract = (...page: Parameters<typeof extraction>): Extraction =>
  atOnce(extraction(...page));
