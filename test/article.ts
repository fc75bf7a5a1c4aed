import type { RootContent } from "hast";
import type { Article } from "../src/core/article.ts";

/** An article of nothing but a title and the text. */
export const articleOf = (children: RootContent[]): Article => ({
  url: "https://market.bisnis.com/read/20261012/192/1800001/contoh",
  site: "Bisnis.com",
  lang: "id",
  isTranslated: false,
  title: "Contoh",
  lede: null,
  authors: [],
  editors: [],
  published: null,
  place: null,
  hero: null,
  body: { type: "root", children },
  tags: [],
  related: [],
  partial: null,
  removals: [],
  photoHosts: [],
});
