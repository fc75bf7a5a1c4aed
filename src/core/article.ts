import type { ElementContent, Root } from "hast";

/** A photo of the article. Addresses are absolute http(s). */
export interface Photo {
  src: string;
  /** What the page says of the picture for those who do not see it; "" when it says nothing beyond the caption. */
  alt: string;
  /** The text under the photo, or null when there is none. */
  caption: string | null;
}

/** A link with its text: a tag, a related article. */
export interface Link {
  text: string;
  /** Absolute http(s) address, or null where the page gave none that leads anywhere. */
  url: string | null;
}

/**
 * One piece that the cleaning took out of the page, kept so that the reader can see it and put it back.
 */
export interface Removal {
  /** Unique within one extraction; a placeholder in the body with this id says where it stood. */
  id: number;
  /** The step of the pipeline that removed it. */
  step: "prune" | "body" | "clean";
  /** The rule, as it stands in the profile or the step: a selector, a phrase, a name. */
  rule: string;
  /** What the piece said, white space folded. */
  text: string;
  /** Site chrome (menus, footers, sidebars): summed up for the reader, not listed. */
  chrome: boolean;
  /** The piece itself, as clean as the article, to be put back; empty for chrome. */
  content: ElementContent[];
}

/** Why the article is not whole, when it is not. */
export type Incomplete =
  | { reason: "locked"; login: string | null }
  | {
      reason: "pages";
      /** The page that this is. */
      current: number;
      pages: number;
      /** The pages that are not here yet, in order; page 0 is the address of all pages in one. */
      rest: { page: number; url: string }[];
    }
  /** Far less text than the page shows, or none that goes with the title: perhaps not the article. */
  | { reason: "doubtful"; doubt: "text" | "title" };

/** A clean article: what everything shown, copied, printed or spoken is made from. JSON throughout. */
export interface Article {
  /** The address that the reader is on, as it is quoted: without its fragment and the marks of where readers come from. */
  url: string;
  /** The publisher's name, e.g. "Bisnis.com". */
  site: string;
  /** BCP 47 language of the text, e.g. "id". */
  lang: string;
  /** The words are the browser's translator's, not the publisher's. */
  isTranslated: boolean;
  title: string;
  /** The summary under the title, or null. */
  lede: string | null;
  authors: string[];
  editors: string[];
  /** ISO 8601 with offset, e.g. "2026-10-12T17:13:00+07:00"; a bare date where the page gives no time. */
  published: string | null;
  /** Place of the dateline, as the page writes it, e.g. "JAKARTA". */
  place: string | null;
  hero: Photo | null;
  body: Root;
  tags: Link[];
  related: Link[];
  partial: Incomplete | null;
  removals: Removal[];
  /** Host suffixes whose photos are shown without asking: the publisher's own. */
  photoHosts: string[];
}

/** What an extraction gives: the article, a page that is none (or of which that is doubtful), or a failure in words. */
export type Extraction =
  | { kind: "article"; article: Article }
  | { kind: "not-article"; reason: "address" | "no-body" | "doubtful" }
  | {
      kind: "failed";
      message: string;
      /** The page has more elements than are read: another try would fail alike. */
      isTooLarge: boolean;
    };
