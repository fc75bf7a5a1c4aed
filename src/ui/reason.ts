import type { Removal } from "../core/article.ts";
import type { MessageKey } from "./messages.ts";

/** Why the rules that have names take a piece out (`core/clean/`, `core/repeats.ts`, phrases). */
const NAMED = new Map<string, MessageKey>([
  ["repeated", "reasonRepeated"],
  ["photo-repeated", "reasonRepeated"],
  ["caption-repeated", "reasonRepeated"],
  ["title", "reasonRepeated"],
  ["byline", "reasonRepeated"],
  ["date-line", "reasonRepeated"],
  ["head", "reasonRepeated"],
  ["related", "reasonRelated"],
  ["list", "reasonRelated"],
  ["cards", "reasonRelated"],
  ["other-article", "reasonRelated"],
  ["link-list", "reasonRelated"],
  ["link-only", "reasonRelated"],
  ["linked-photo", "reasonRelated"],
  ["call", "reasonCall"],
  ["form", "reasonCall"],
  ["machine-summary", "reasonMachine"],
  ["author-note", "reasonAuthor"],
  ["hidden", "reasonHidden"],
  ["[hidden]", "reasonHidden"],
  // What general phrases, and those of profiles, are called.
  ["list-heading", "reasonRelated"],
  ["topics", "reasonRelated"],
  ["newsletter", "reasonCall"],
  ["google-news", "reasonCall"],
  ["app", "reasonCall"],
  ["premium-box", "reasonAdvertising"],
  ["bisnispro", "reasonAdvertising"],
  ["advertisement", "reasonAdvertising"],
  ["product", "reasonAdvertising"],
  ["calendar", "reasonTools"],
  ["tools", "reasonTools"],
]);

/** What is in the selectors of profiles, and in the names of their other phrases: the first that fits. */
const CALLED: readonly [RegExp, MessageKey][] = [
  [/related|baca-juga|readOther/i, "reasonRelated"],
  [
    /billboard|gpt-ad|ads|dfp|_ad\b|\.banner|adsbanner|flying|carpet|skyscrapper|premium|iframe/i,
    "reasonAdvertising",
  ],
  [/newsletter/i, "reasonCall"],
  [
    /zoom|font|share|socmed|social|paging|pager|emoticon|nav|crumb/i,
    "reasonTools",
  ],
];

/** Why a piece went, in a reader's words. */
export const reasonOf = ({ rule }: Pick<Removal, "rule">): MessageKey =>
  NAMED.get(rule) ??
  CALLED.find(([name]) => name.test(rule))?.[1] ??
  "reasonOther";
