import type { SiteProfile } from "../core/profile.ts";
import { base } from "./base.ts";

/**
 * Liputan6. Every selector was seen in one saved page of February 2016; of later designs nothing is known here, and they go the general
 * way where these find nothing.
 */
export const liputan6: SiteProfile = {
  ...base,
  id: "liputan6",
  publisher: "Liputan6.com",
  lang: "id",
  // "on 16 Feb 2016 at 09:10 WIB"
  utcOffset: "+07:00",
  hosts: ["liputan6.com"],
  photoHosts: ["liputan6.com", "static6.com"],
  addresses: {
    // tekno.liputan6.com/read/2436773/tri-indonesia-…; a channel in the path is by hearsay.
    article: [
      /^https?:\/\/(?:[a-z0-9-]+\.)?liputan6\.com\/(?:[a-z0-9-]+\/)?read\/\d{5,}\/.+/,
    ],
    never: [],
    matchPaths: ["/*"],
  },
  scope: ["article.hentry.main", "main", "body"],
  body: [".read-page__content-body"],
  title: [".read-page--header__title"],
  authors: [".read-page--header__author"],
  editors: ["#credits_editor + .read-page--credits__item"],
  date: [".read-page--header__datetime"],
  hero: [".read-page--photo-gallery--item"],
  heroCaption: [".read-page--photo-gallery--item__caption"],
  tags: [".read-page--tags a"],
  clutter: [
    ...base.clutter,
    ".read-page--tags",
    ".read-page--credits",
    ".read-page--thumbs",
    ".read-page--social-share",
  ],
  credits: [".read-page--tags", ".read-page--credits"],
  related: { boxes: [".baca-juga"], label: base.related.label },
  // "Liputan6.com, Jakarta - "
  dateline: /^Liputan6\.com,\s+(.{2,40}?)\s+[-–—]\s+/,
};
