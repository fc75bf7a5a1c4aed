import { expect, it } from "vitest";
import { reasonOf } from "../../src/ui/reason.ts";

it.each([
  ["title", "reasonRepeated"],
  ["caption-repeated", "reasonRepeated"],
  ["cards", "reasonRelated"],
  [".baca-juga-box", "reasonRelated"],
  ["call", "reasonCall"],
  ["machine-summary", "reasonMachine"],
  ["author-note", "reasonAuthor"],
  ["hidden", "reasonHidden"],
  ["[id^='gpt-ad']", "reasonAdvertising"],
  ["bisnispro", "reasonAdvertising"],
  ["[class*='adsBanner']", "reasonAdvertising"],
  [".skyscrapper", "reasonAdvertising"],
  ["._ap_apex_ad", "reasonAdvertising"],
  [".socmed", "reasonTools"],
  ["[role='banner']", "reasonOther"],
  ["[hidden]", "reasonHidden"],
  ["list-heading", "reasonRelated"],
  ["newsletter", "reasonCall"],
  ["google-news", "reasonCall"],
  ["product", "reasonAdvertising"],
  ["calendar", "reasonTools"],
  ["heading-alone", "reasonOther"],
  ["constructor", "reasonOther"],
])("what the rule %s takes out goes for the reason %s", (rule, reason) => {
  expect(reasonOf({ rule })).toBe(reason);
});
