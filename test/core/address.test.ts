import { expect, it } from "vitest";
import { asSource } from "../../src/core/address.ts";

const PATH = "https://market.bisnis.com/read/20261115/7/1/judul";

it.each<[came: string, quoted: string]>([
  ["", ""],
  ["#komentar", ""],
  ["?utm_source=wa&utm_medium=share", ""],
  ["?fbclid=AbC_1#atas", ""],
  ["?page=2&utm_campaign=x", "?page=2"],
  ["?id=7&gclid=1&sub=a%2Fb?c", "?id=7&sub=a%2Fb?c"],
  // Names that only begin or end like one of them are the site's own.
  ["?my_utm_source=1&gclids=2", "?my_utm_source=1&gclids=2"],
  ["?q", "?q"],
])("the address is quoted without what follows readers: %s", (came, quoted) => {
  expect(asSource(PATH + came)).toBe(PATH + quoted);
});
