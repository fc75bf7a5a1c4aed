import { absolute } from "../address.ts";
import type { Link, Photo } from "../article.ts";
import { bearersOf } from "../classes.ts";
import type { SiteProfile } from "../profile.ts";
import { once } from "../remembered.ts";
import type { Line } from "../text/lines.ts";
import { isProse } from "../text/prose.ts";
import { countWords } from "../text/script.ts";
import { beside, fold, letters, textOf } from "../text/text.ts";
import { aroundHeadline } from "./around.ts";
import { parseDate } from "./dates.ts";
import { headline, MOST_HEADINGS, withoutSite } from "./headline.ts";
import { type Described, described } from "./json-ld.ts";
import { labelledDate } from "./labelled-date.ts";
import { translationOf } from "./language.ts";
import { hero, photoAbove } from "./main-photo.ts";
import { markedWriters } from "./marked-writers.ts";
import { isFullName } from "./names.ts";
import { hostName, isHost, isOf, withoutNewsroom } from "./newsroom.ts";
import { namesIn } from "./role-names.ts";
import { EDITOR, WRITER } from "./roles.ts";
import { shownDate } from "./shown-date.ts";
import {
  isCalledSummary,
  LONGEST_SUMMARY,
  shownSummary,
} from "./shown-summary.ts";
import { shownWriters } from "./shown-writers.ts";
import { signedWriters } from "./signed-writers.ts";
import { all, firstText, metaOf, type Sources } from "./sources.ts";

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
function standfirst(
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

/** The dates that a page marks as those of its publication, in the machine's form where it gives one. */
const markedDates = (sources: Sources): string[] =>
  all(sources, [
    "[itemprop~='datePublished'],time[pubdate],:is(time,abbr):is([class~='published'],[class~='entry-date']),abbr[title^='20'][title*='T']",
  ]).map(
    (element) =>
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      textOf(element),
  );

/** The day that an address names, as most newspapers' do: "/2026/10/12/", "/2026/US/10/12/". */
function addressedDay(url: string): string | null {
  const [, year, month = "", day = ""] =
    /\/((?:19|20)\d\d)\/(?:[A-Za-z]{2,12}\/)?(\d\d?)\/(\d\d?)\//.exec(
      new URL(url).pathname,
    ) ?? [];
  return year
    ? parseDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, "")
    : null;
}

/** A date that begins with its day or its month. */
const EITHER_ORDER = /^\d\d?\/\d/;

/** A date whose day and month a page writes in either order, by the month in its address: "/2012/05/". */
function asAddressed(date: string | null, url: string): string | null {
  const [, year, month] =
    /\/((?:19|20)\d\d)\/(\d\d)\//.exec(new URL(url).pathname) ?? [];
  if (!date || date.slice(0, 4) !== year || date.slice(8, 10) !== month)
    return date;
  return `${year}-${month}-${date.slice(5, 7)}${date.slice(10)}`;
}

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

/**
 * Reads what the page says of its article: the profile's places first, then JSON-LD, then meta elements, each asked only where those
 * before it say nothing. Changes nothing; every value is text or a checked address.
 * @param lines all that an unknown page shows; none where a profile tells where to look
 */
export function metadata(
  sources: Sources,
  lines: readonly Line[],
  url: string,
  profile: SiteProfile,
): Metadata {
  const { document, everywhere, roots } = sources;
  const linked = once(() => described(document));
  // Of what is no article, day and writers are asked for last.
  const article = (): Described | null =>
    linked()?.isArticle ? linked() : null;
  const meta = metaOf(sources);
  const named = (): string => {
    const lettersOf = (selector: string): string[] =>
      everywhere
        ? all(sources, [selector])
            .slice(0, MOST_HEADINGS)
            .map((line) => letters(textOf(line)))
        : [];
    const headings = lettersOf("h1,h2,h3");
    const headlines = lettersOf("h1");
    const said = linked()?.headline ?? "";
    const headline = article() || headlines.includes(letters(said)) ? said : "";
    const shared = meta("og:title", "twitter:title");
    // What is written for search engines alone stands on no page.
    const isOther =
      headlines.includes(letters(shared)) &&
      !headings.includes(letters(headline));
    return withoutSite(
      (isOther ? shared : headline) || shared || fold(document.title),
      profile.publisher,
      (part) => countWords(part) >= 3 && headings.includes(letters(part)),
    );
  };
  const placed = firstText(sources, profile.title);
  const { title, isShown } = placed
    ? { title: placed, isShown: true }
    : headline(
        roots,
        lines,
        { shared: named(), window: fold(document.title) },
        url,
        profile.hosts.length > 0,
      );
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
  const tags: Link[] = [];
  for (const element of all(sources, profile.tags)) {
    const text = textOf(element).replace(/^#\s*|\s*,$/g, "");
    if (text && !tags.some((tag) => tag.text === text))
      tags.push({ text, url: absolute(href(element), url) });
  }
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
  const around = everywhere ? aroundHeadline(lines, title) : null;
  const summary =
    profile.lede.length > 0
      ? firstText(sources, profile.lede) || null
      : (standfirst(sources, meta("og:description", "description"), url) ??
        (around && shownSummary(around.below, published)));
  const lede = summary === title ? null : summary;
  // A summary may read like the first paragraph, before which writer and day stand.
  const shown = around && {
    above: around.above,
    below: around.below.filter(({ text }) => text !== lede),
  };
  const marked = everywhere
    ? markedWriters(roots, meta("author", "article:author", "dc.creator"))
    : [];
  const people = (said: Described | null): string[] => {
    const site = meta("og:site_name");
    const { hostname } = new URL(url);
    const isNewsroom = (name: string): boolean =>
      isHost(name, hostname) ||
      (site !== "" &&
        said?.newsrooms.includes(name) === true &&
        isOf(name, site));
    return withoutNewsroom(
      (said?.authors ?? []).filter((name) => !isNewsroom(name)),
      site,
      linked()?.publisher ?? "",
      hostName(url),
    ).map(
      (name) =>
        marked.find(
          (person) =>
            isFullName(person) &&
            // Data may shout. Behind a name its newsroom's may stand: several words, as no name's rest is.
            (person.toUpperCase() === name ||
              (name.startsWith(`${person} `) &&
                countWords(name) > countWords(person) + 1)),
        ) ?? name,
    );
  };
  return {
    title,
    isShown,
    lede,
    authors: authors.length > 0 ? authors : people(article()),
    marked: everywhere && marked.length === 0 ? people(linked()) : marked,
    shown: shown ? shownWriters(shown) : [],
    signed: signedWriters(lines),
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
    tags,
    // A publisher's name is known: its pages' meta elements need not be gone through for it.
    site: profile.publisher || meta("og:site_name"),
  };
}

const href = (element: Element): string | null => {
  const address = element.getAttribute("href");
  return address?.startsWith("#") ? null : address;
};
