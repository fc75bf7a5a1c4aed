import { absolute } from "./address.ts";
import type { Link, Photo } from "./article.ts";
import { parseDate } from "./dates.ts";
import { headline } from "./headline.ts";
import { type Described, described } from "./json-ld.ts";
import { translationOf } from "./language.ts";
import { inOneLine, linesOf } from "./lines.ts";
import {
  EDITOR,
  isFullName,
  markedWriters,
  namesIn,
  ROLE,
  WRITER,
  withoutAddress,
  withoutCapitals,
  withoutUniversity,
} from "./names.ts";
import { follows } from "./order.ts";
import { sizesOf } from "./photo-box.ts";
import { photoFile, photoName, photoSource } from "./photo-source.ts";
import type { SiteProfile } from "./profile.ts";
import { isProse } from "./prose.ts";
import { countWords, letterCount } from "./script.ts";
import {
  aroundHeadline,
  isCalledSummary,
  LONGEST_SUMMARY,
  shownDate,
  shownSummary,
  shownWriters,
} from "./shown.ts";
import { fold, letters, textOf, wordsOf } from "./text.ts";

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
  editors: string[];
  published: string | null;
  hero: Photo | null;
  /** The photo that an unknown page names for itself and shows above its text: the main photo, where the text shows none first. */
  above: Photo | null;
  tags: Link[];
}

/** Where to look: the copies that can tell of the article, and the live page for what stands in its head. */
export interface Sources {
  roots: readonly [Element, ...ParentNode[]];
  document: Document;
  /** Whether the page's own body may hold meta elements that count (microdata), which is true of unknown sites alone. */
  everywhere: boolean;
}

const all = ({ roots }: Sources, selectors: readonly string[]): Element[] =>
  selectors.length > 0
    ? roots.flatMap((root) => [...root.querySelectorAll(selectors.join(","))])
    : [];

/** The first selector's first element that has text, its lines as one. */
function firstText(sources: Sources, selectors: readonly string[]): string {
  for (const selector of selectors)
    for (const element of all(sources, [selector])) {
      const text = inOneLine(element);
      if (text) return text;
    }
  return "";
}

/** Works something out when it is first asked for, and once. */
const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
};

/** A page's meta elements by their names, in small letters. */
function namedMetas({ document, everywhere }: Sources): Map<string, Element> {
  const root = everywhere ? document : document.head;
  const elements = new Map<string, Element>();
  for (const element of root?.querySelectorAll("meta[content]") ?? [])
    for (const kind of ["name", "property", "itemprop"]) {
      const name = element.getAttribute(kind)?.toLowerCase();
      if (name && !elements.has(name)) elements.set(name, element);
    }
  return elements;
}

/** Finds what the first of some names says that the page gives its meta elements; "" of none. Older pages write them in capitals. */
type Meta = (...names: string[]) => string;

const metaOf = (sources: Sources): Meta => {
  const elements = once(() => namedMetas(sources));
  return (...names) => {
    for (const name of names) {
      const element = elements().get(name.toLowerCase());
      const value = fold(element?.getAttribute("content") ?? "");
      if (value) return value;
    }
    return "";
  };
};

/** The address of the photo that the page names for itself, or null. */
export const namedPhoto = (sources: Sources, url: string): string | null =>
  absolute(metaOf(sources)("og:image", "twitter:image"), url);

/** "Judul | Market - Bisnis.com" without what follows the last title-like part, unless the page has it for a heading. */
function withoutSite(
  title: string,
  publisher: string,
  isHeading: (part: string) => boolean,
): string {
  const [all = "", part = ""] = /\s+[|–—-]\s+([^|–—]{1,40})$/.exec(title) ?? [];
  if (all === "" || isHeading(part)) return title;
  const cut = title.slice(0, -all.length);
  const tail = title.slice(cut.length).toLowerCase();
  const isSite =
    publisher === ""
      ? countWords(cut) >= 4
      : tail.includes(publisher.toLowerCase()) || / \| /.test(tail);
  const shorter = isSite && letterCount(cut) >= 15 ? cut : title;
  return shorter !== title && publisher !== ""
    ? withoutSite(shorter, publisher, isHeading)
    : shorter;
}

/** A photo with its caption; its alternative text where that says something else. */
function withWords(
  src: string,
  photo: Element | null,
  caption: string | null,
): Photo {
  const alt = fold(photo?.getAttribute("alt") ?? "");
  return { src, alt: alt === caption ? "" : alt, caption };
}

function hero(
  sources: Sources,
  url: string,
  profile: SiteProfile,
  image: () => string,
): Photo | null {
  const caption = firstText(sources, profile.heroCaption) || null;
  for (const element of all(sources, profile.hero)) {
    const photo =
      element.localName === "img" || element.localName === "amp-img"
        ? element
        : element.querySelector("img,amp-img");
    const link =
      element.localName === "a" ? element : element.querySelector("a[href]");
    const src =
      (photo && photoSource(photo, url)) ??
      absolute(link?.getAttribute("href"), url);
    if (!src) continue;
    return withWords(src, photo, caption);
  }
  const named = absolute(image(), url);
  if (!named) return null;
  if (profile.hero.length > 0)
    return caption === null ? null : { src: named, alt: "", caption };
  return figureOf(sources, url, named);
}

/** Letters of a photo's name, at the least: "1" names many. */
const SHORTEST_NAME = 5;

/** What a page calls the words under a photo, in no figure's caption. */
const WORDS = "[class*='caption' i],[class*='credit' i]";

/** What a page may name for itself where it has no photo. */
const isSign = (photo: Element, name: string): boolean =>
  /icon|logo/i.test(name) || sizesOf(photo).some((size) => size < 100);

/** What stands under a photo: in its figure's caption, or in what is called one. */
function wordsUnder(photo: Element): string | null {
  const box = photo.closest("figure,div");
  const caption = box?.querySelector("figcaption");
  if (caption) return captionText(caption) || null;
  const line = box?.querySelector(WORDS);
  return (line && !isProse(line) && captionText(line)) || null;
}

/** In words, where only a style sheet parts what is seen from whose it is; a bracket is parted from nothing. */
const captionText = (line: Element): string =>
  wordsOf(line).replace(/([([]) /g, "$1");

/** Whether running text stands between the headline and a photo: it is the text's, then. */
function isBelowText(photo: Element, scope: Element): boolean {
  const headline = scope.querySelector("h1");
  return [...scope.querySelectorAll("p")].some(
    (line) =>
      follows(line, photo) &&
      (!headline || follows(headline, line)) &&
      !photo.closest("figure")?.contains(line) &&
      isProse(line),
  );
}

/** The figure that shows the photo which the page names for itself: the main photo's where no profile says where it stands. */
function figureOf(sources: Sources, url: string, named: string): Photo | null {
  for (const figure of all(sources, ["figure"])) {
    const photo = figure.querySelector("img");
    const src = photo && photoSource(photo, url);
    if (!src || photoFile(src) !== photoFile(named)) continue;
    const words = textOf(figure.querySelector("figcaption")) || null;
    return withWords(src, photo, words);
  }
  return null;
}

/** The same photo, in whatever size and box an unknown page shows it above its text; null where it does not. */
function photoAbove(
  sources: Sources,
  url: string,
  named: string,
): Photo | null {
  const name = named && photoName(named);
  if (name.length < SHORTEST_NAME) return null;
  for (const photo of all(sources, ["img"])) {
    const src = photoSource(photo, url);
    if (
      !src ||
      photoName(src) !== name ||
      isSign(photo, name) ||
      photo.closest("a[href]") ||
      isBelowText(photo, sources.roots[0])
    )
      continue;
    return withWords(src, photo, wordsUnder(photo));
  }
  return null;
}

/** Whether a line stands among paragraphs of running text. */
const isAmongParagraphs = (line: Element): boolean =>
  [...(line.parentElement?.children ?? [])].filter(
    (other) =>
      other !== line && other.localName === "p" && textOf(other).length > 60,
  ).length >= 2;

/** What pages show a description in that is no summary over the text: links to it, what is shared, a photo's or film's words. */
const ELSEWHERE =
  "a,:is(figure,[class*='share' i],[class*='social' i],[class*='caption' i],[class*='photo_credit' i],[class*='video-desc' i],[class*='author-bio' i]):not(:has(h1,p:nth-of-type(3)))";

/**
 * The summary where no profile says where it stands: a line that says what the page's description says, and is a heading or bears a
 * summary's name. A description alone is not shown to readers, and often is the first paragraph: that is the text's, and stays there.
 */
function standfirst(sources: Sources, description: string): string | null {
  if (description.length < 20) return null;
  const lines = all(sources, ["p,h2,h3,h4,div,span,em"]).filter(
    (line) =>
      textOf(line) === description &&
      !line.querySelector("p,div,h2,h3,h4") &&
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

/** What stands before a name, and is none: "Oleh" alone may be one. */
const BY = /^(?:by\s+|(?:oleh|penulis)\s*:\s*)(?=\S+\s\S)/i;

/** Whether a name is the site's address. */
const isHost = (name: string, hostname: string): boolean =>
  hostname === name.toLowerCase() ||
  hostname.endsWith(`.${name.toLowerCase()}`);

/** Letters. What is longer is no name. */
const LONGEST_NAME = 80;

/** Whether a name is an organisation's: "Kabar" is that of "Kabar News", and "Kabar.test" that of "Kabar", as "Kabar Lestari" is not. */
const isOf = (name: string, organisation: string): boolean => {
  const [one, two] = [letters(name), letters(organisation)];
  return (
    two !== "" &&
    (two.startsWith(one) || (one.startsWith(two) && !isFullName(name)))
  );
};

/** A name without the newsroom behind a comma, wherever it is: "Ani Lestari, kabar1 Limboto" where the site is called "kabar1". */
function withoutSiteBehind(name: string, site: string): string {
  const [person = "", behind = ""] = name.split(/,\s+(.*)/);
  const newsroom = letters(site);
  return newsroom !== "" &&
    isFullName(person) &&
    letters(behind).startsWith(newsroom)
    ? person
    : name;
}

/**
 * Names of people: without that of the newsroom, alone or behind them ("Ani Lestari, Kabar", "Ani Lestari, kabar.test").
 * @param site the site's name, which may be its only writer's
 * @param publisher the organisation's, "" where a person publishes
 */
const withoutNewsroom = (
  names: readonly string[],
  site: string,
  publisher: string,
): string[] =>
  names
    .filter(
      (name) =>
        name.length <= LONGEST_NAME &&
        !isOf(name, publisher) &&
        (isFullName(name) || !isOf(name, site)),
    )
    .map((named) => {
      const whole =
        withoutUniversity(withoutAddress(named)).replace(BY, "") || named;
      const person = whole.replace(ROLE, "");
      // Behind a role another person may stand.
      const isAlone =
        isFullName(person) &&
        !whole
          .slice(person.length + 1)
          .split(/[,;&]|\b(?:and|dan)\b/)
          .map(fold)
          .some((other) => isFullName(other) && !isOf(other, site));
      const name = withoutSiteBehind(isAlone ? person : whole, site);
      const bare =
        site && name.endsWith(site)
          ? name.slice(0, -site.length)
          : withoutCapitals(name.replace(/,\s+\S+\.\w+$/, ""));
      return bare.replace(/[\s,|·–—-]+$/, "") || name;
    });

/** The dates that a page marks as those of its publication, in the machine's form where it gives one. */
const markedDates = (sources: Sources): string[] =>
  all(sources, [
    "[itemprop~='datePublished'],time[pubdate],:is(time,abbr)[class~='published'],abbr[title^='20'][title*='T']",
  ]).map(
    (element) =>
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      textOf(element),
  );

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
 */
export function metadata(
  sources: Sources,
  url: string,
  profile: SiteProfile,
): Metadata {
  const { document, everywhere, roots } = sources;
  const linked = once(() => described(document));
  // Of what is no article, day and writers are asked for last.
  const article = (): Described | null =>
    linked()?.isArticle ? linked() : null;
  const meta = metaOf(sources);
  const lines = everywhere ? linesOf(roots[0]) : [];
  const named = (): string => {
    const headings = everywhere
      ? all(sources, ["h1", "h2", "h3"]).map((line) => letters(textOf(line)))
      : [];
    return withoutSite(
      article()?.headline ||
        meta("og:title", "twitter:title") ||
        fold(document.title),
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
    for (const name of profile.dateMeta) yield meta(name);
    yield article()?.published ?? "";
    yield meta("article:published_time", "datePublished");
    if (everywhere) yield* markedDates(sources);
  }
  const image = (): string => meta("og:image") || (article()?.image ?? "");
  const published = firstDate(dates(), utcOffset);
  const around = everywhere ? aroundHeadline(lines, title) : null;
  const lede =
    profile.lede.length > 0
      ? firstText(sources, profile.lede) || null
      : (standfirst(sources, meta("og:description", "description")) ??
        (around && shownSummary(around.below, published)));
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
    ).map(
      // Behind a name that the page marks its newsroom's may stand: several words, as no name's rest is.
      (name) =>
        marked.find(
          (person) =>
            isFullName(person) &&
            name.startsWith(`${person} `) &&
            countWords(name) > countWords(person) + 1,
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
    editors: namesIn(all(sources, profile.editors), profile.publisher, {
      own: EDITOR,
      other: WRITER,
    }),
    published:
      published ??
      (shown && shownDate(shown)) ??
      firstDate([linked()?.published ?? ""], utcOffset),
    hero: hero(sources, url, profile, image),
    above: everywhere
      ? photoAbove(sources, url, absolute(image(), url) ?? "")
      : null,
    tags,
  };
}

const href = (element: Element): string | null => {
  const address = element.getAttribute("href");
  return address?.startsWith("#") ? null : address;
};
