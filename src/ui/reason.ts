import type { Removal } from "../core/article.ts";
import type { MessageKey } from "./messages.ts";

/** Why the steps' own rules take a piece out (`core/clean/`, `core/repeats.ts`). */
const OWN = new Map<string, MessageKey>([
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
  ["link-list", "reasonRelated"],
  ["link-only", "reasonRelated"],
  ["linked-photo", "reasonRelated"],
  ["call", "reasonCall"],
  ["form", "reasonCall"],
  ["author-note", "reasonAuthor"],
  ["hidden", "reasonHidden"],
]);

/** What the selectors and phrases of profiles are called: the first that fits. */
const CALLED: readonly [RegExp, MessageKey][] = [
  [/related|baca-juga|readOther/i, "reasonRelated"],
  [
    /billboard|gpt-ad|ads|banner|flying|bisnispro|advertisement|iframe/i,
    "reasonAdvertising",
  ],
  [/zoom|font|share|socmed|paging|pager|news|app|emoticon/i, "reasonTools"],
];

/** Why a piece went, in a reader's words. */
export const reasonOf = ({ rule }: Pick<Removal, "rule">): MessageKey =>
  OWN.get(rule) ??
  CALLED.find(([name]) => name.test(rule))?.[1] ??
  "reasonOther";
