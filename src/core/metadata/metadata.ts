import { absolute } from "../address.ts";
import type { Link, Photo } from "../article.ts";
import type { SiteProfile } from "../profile.ts";
import { once } from "../remembered.ts";
import type { Steps } from "../steps.ts";
import type { Line } from "../text/lines.ts";
import { fold, textOf } from "../text/text.ts";
import { aroundHeadline } from "./around.ts";
import { addressedDay, asAddressed } from "./dates/addressed-date.ts";
import { parseDate } from "./dates/dates.ts";
import { labelledDate } from "./dates/labelled-date.ts";
import { shownDate } from "./dates/shown-date.ts";
import { headline } from "./headline/headline.ts";
import { namedHeadline } from "./headline/named-headline.ts";
import { type Described, described } from "./json-ld.ts";
import { translationOf } from "./language.ts";
import { hero, photoAbove } from "./main-photo.ts";
import { all, firstText, metaOf, type Sources } from "./sources.ts";
import { describedSummary } from "./summary/described-summary.ts";
import { shownSummary } from "./summary/shown-summary.ts";
import { linkedWriters } from "./writers/linked-writers.ts";
import { markedWriters } from "./writers/marked-writers.ts";
import { namesIn } from "./writers/role-names.ts";
import { EDITOR, WRITER } from "./writers/roles.ts";
import { shownWriters } from "./writers/shown-writers.ts";
import { signedWriters } from "./writers/signed-writers.ts";

/** All that is known of an article beside its text. Shapes as in `Article`. */
export interface Metadata {
  title: string;
  /** Whether the page shows the title, or only calls itself so. */
  isShown: boolean;
  lede: string | null;
  authors: string[];
  /** Whom an unknown page marks as an author, of this article or of another: the last to be asked. */
  marked: string[];
  /** Whom an unknown page shows as one, below its headline. */
  shown: string[];
  /** Who signs an unknown page below its text: asked when nobody else is named. */
  signed: string[];
  editors: string[];
  published: string | null;
  hero: Photo | null;
  /** The photo that an unknown page names for itself and shows above its text: the main photo, where the text shows none first. */
  above: Photo | null;
  tags: Link[];
  /** The publisher's name; of an unknown one what the site calls itself, "" where it does not. */
  site: string;
}

/** The dates that a page marks as those of its publication, in the machine's form where it gives one. */
const markedDates = (sources: Sources): string[] =>
  all(sources, [
    "[itemprop~='datePublished'],time[pubdate],:is(time,abbr):is([class~='published'],[class~='entry-date'],[class~='entry-time']),abbr[title^='20'][title*='T']",
  ]).map(
    (element) =>
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      textOf(element),
  );

/** A date that begins with its day or its month. */
const EITHER_ORDER = /^\d\d?\/\d/;

/** The first of the texts that is a date; those behind it are not looked for. */
const firstDate = (
  texts: Iterable<string>,
  utcOffset: string,
): string | null => {
  for (const text of texts) {
    const date = text ? parseDate(text, utcOffset) : null;
    if (date) return date;
  }
  return null;
};

/** Where a tag leads; null where that is a place on this page. */
const href = (element: Element): string | null => {
  const address = element.getAttribute("href");
  return address?.startsWith("#") ? null : address;
};

/** What some selectors find, each name once, without its "#". */
function tagsIn(
  sources: Sources,
  selectors: readonly string[],
  url: string,
): Link[] {
  const tags: Link[] = [];
  for (const element of all(sources, selectors)) {
    const text = textOf(element).replace(/^#\s*|\s*,$/g, "");
    if (text && !tags.some((tag) => tag.text === text))
      tags.push({ text, url: absolute(href(element), url) });
  }
  return tags;
}

/**
 * Reads what the page says of its article: the profile's places first, then JSON-LD, then meta elements, each asked only where those
 * before it say nothing. Changes nothing; every value is text or a checked address.
 * @param lines all that an unknown page shows; none where a profile tells where to look
 */
export function* metadata(
  sources: Sources,
  lines: readonly Line[],
  url: string,
  profile: SiteProfile,
): Steps<Metadata> {
  const { document, everywhere, roots } = sources;
  const linked = once(() => described(document));
  // Of what is no article, day and writers are asked for last.
  const article = (): Described | null =>
    linked()?.isArticle ? linked() : null;
  const meta = metaOf(sources);
  const placed = firstText(sources, profile.title);
  const { title, isShown } = placed
    ? { title: placed, isShown: true }
    : headline(
        roots,
        lines,
        {
          shared: namedHeadline(sources, linked(), meta, profile.publisher),
          window: fold(document.title),
        },
        url,
        profile.hosts.length > 0,
      );
  yield;
  const authors = namesIn(all(sources, profile.authors), profile.publisher, {
    own: WRITER,
    other: EDITOR,
  });
  // Newsrooms whose pages are in Indonesian are in three zones; most of them, Jakarta's, in this one.
  const { documentElement: root } = document;
  const utcOffset =
    profile.utcOffset ||
    (root.lang.startsWith("id") && translationOf(root) === null
      ? "+07:00"
      : "");
  function* dates(): Iterable<string> {
    yield* all(sources, profile.date).map(textOf);
    const named = profile.dateMeta.map((name) => meta(name));
    // "3/5/2026" is in May or in March: asked last.
    yield* named.filter((date) => !EITHER_ORDER.test(date));
    yield article()?.published ?? "";
    yield meta("article:published_time", "datePublished");
    if (everywhere) yield* markedDates(sources);
    yield* named;
  }
  const image = (): string => meta("og:image") || (article()?.image ?? "");
  const published = firstDate(dates(), utcOffset);
  yield;
  const around = everywhere ? aroundHeadline(lines, title) : null;
  const summary =
    profile.lede.length > 0
      ? firstText(sources, profile.lede) || null
      : (describedSummary(
          sources,
          meta("og:description", "description"),
          url,
        ) ??
        (around && shownSummary(around.below, published)));
  const lede = summary === title ? null : summary;
  yield;
  // A summary may read like the first paragraph, before which writer and day stand.
  const shown = around && {
    above: around.above,
    below: around.below.filter(({ text }) => text !== lede),
  };
  const marked = everywhere
    ? markedWriters(
        roots,
        meta("author", "article:author", "dc.creator", "content_author"),
      )
    : [];
  const people = (said: Described | null): string[] =>
    linkedWriters(
      said,
      { site: meta("og:site_name"), publisher: linked()?.publisher ?? "", url },
      marked,
    );
  yield;
  const signed = signedWriters(lines);
  yield;
  return {
    title,
    isShown,
    lede,
    authors: authors.length > 0 ? authors : people(article()),
    marked: everywhere && marked.length === 0 ? people(linked()) : marked,
    shown: shown ? shownWriters(shown) : [],
    signed,
    editors: namesIn(all(sources, profile.editors), profile.publisher, {
      own: EDITOR,
      other: WRITER,
    }),
    published:
      published ??
      asAddressed(shown && shownDate(shown), url) ??
      labelledDate(lines) ??
      firstDate([linked()?.published ?? ""], utcOffset) ??
      (everywhere ? addressedDay(url) : null),
    hero: hero(sources, url, profile, image),
    above: everywhere
      ? photoAbove(sources, url, absolute(image(), url) ?? "")
      : null,
    tags: tagsIn(sources, profile.tags, url),
    // A publisher's name is known: its pages' meta elements need not be gone through for it.
    site: profile.publisher || meta("og:site_name"),
  };
}
