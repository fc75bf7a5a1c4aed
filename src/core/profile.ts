/** A rule for the text of a whole block: what matches is not the article's. */
export interface Phrase {
  /** Shown in the record of removals. */
  name: string;
  /** Tested against the block's text with white space folded; written in small letters, whatever the case of the text. */
  pattern: RegExp;
  /** It is a heading, and the film under it goes with it. */
  withNext?: true;
  /** It is the last line of a box without one element around it: so many elements before it are the rest of the box. */
  withPrevious?: number;
}

/**
 * What Bening knows of one publisher. Data only: a new site is one file that exports one of these.
 * Every list of selectors is tried in order and the first that finds something wins, unless it says otherwise.
 */
export interface SiteProfile {
  /** Short id, the name of the file and of the fixtures' publisher. */
  id: string;
  /** The publisher's name as readers write it. */
  publisher: string;
  /** BCP 47 language of its articles: pages often claim another. */
  lang: string;
  /** Offset of the dates that name no zone, e.g. "+07:00" for WIB; "" where none can be known: then their time is left out. */
  utcOffset: string;
  /** Host suffixes: "bisnis.com" claims itself and all below. */
  hosts: string[];
  /** Host suffixes that serve the publisher's own photos. */
  photoHosts: string[];
  addresses: {
    /** An address (without query and fragment) that matches one of these may be an article. */
    article: RegExp[];
    /** And none of these. */
    never: RegExp[];
    /** The same as `article` for the path part of match patterns: where auto-clean is registered. */
    matchPaths: string[];
  };
  /** The part of the page that holds the article and what stands close to it. All else is site chrome. */
  scope: string[];
  /** The element whose children are the article's text. */
  body: string[];
  /** Bodies that the site splits over several siblings: all of them, in order. */
  bodySections: string[];
  title: string[];
  lede: string[];
  /** All that match, each giving one or more names. */
  authors: string[];
  /** All that match; the label ("Editor :") is cut off. */
  editors: string[];
  date: string[];
  /** Names of `meta` elements that hold the publication date. */
  dateMeta: string[];
  /** The element around the article's main photo, the link to it, or the photo itself. */
  hero: string[];
  heroCaption: string[];
  /** All that match. */
  tags: string[];
  /** Never article, wherever they stand: all that match. */
  clutter: string[];
  /** Those of `clutter` that tell of the article: credits, topics, pager. Read, but not part of the text. */
  credits: string[];
  phrases: Phrase[];
  related: {
    /** Boxes of related links: all that match. */
    boxes: string[];
    /** A block that begins so, in small letters, and holds a link is a related link. */
    label: RegExp;
  };
  quote: {
    /** Pull quotes: all that match. */
    block: string[];
    /** Who said it, inside the quote. */
    author: string[];
  };
  live: {
    entry: string[];
    time: string[];
    title: string[];
  };
  photo: {
    /** Elements that hold one or more photos with their caption. */
    frame: string[];
    caption: string[];
  };
  pager: {
    /** Links to the further pages of the same article: all that match. */
    pages: string[];
  };
  lock: {
    /** Present only where the rest of the article is locked. */
    signs: string[];
    /** The site's own way in. */
    login: string | null;
  };
  /** The publisher's own words: what is left when a new design makes the selectors blind. */
  wording: {
    /** Lines that name the writer; group 1 is the name. */
    writer: RegExp[];
    /** Lines that name the editor; group 1 is the name. */
    editor: RegExp[];
    /** Addresses of topic pages. */
    topic: RegExp | null;
    /** The time over an entry of a live report, alone on its line. */
    liveTime: RegExp | null;
    /** How lines begin that say that the rest is locked; not bound to a beginning, and any white space parts their words. */
    locked: RegExp[];
  };
  /** Takes the dateline off the first paragraph; group 1 is the place. */
  dateline: RegExp | null;
}
