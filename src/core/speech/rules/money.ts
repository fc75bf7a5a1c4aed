import { CURRENCIES } from "../words.ts";
import {
  AFTER,
  anyOf,
  BEFORE,
  FIGURE,
  join,
  NUMBER,
  type Rule,
  rule,
  SCALE,
  say,
  scaleOf,
} from "./pattern.ts";

const saidOf = new Map(CURRENCIES);
const CURRENCY = anyOf(saidOf.keys());
/** Three letters, which stand behind the figure, too. */
const CODE = anyOf(
  [...saidOf.keys()].filter((sign) => /^[A-Z]{3}$/.test(sign)),
);
/** A long dash between spaces parts two thoughts. */
const TO = "(?:\\s?(?:-|–|s\\.d\\.|s/d)\\s?|—)";

/** Of money nobody says that there are no cents. */
const sayMoney = (figure = ""): string => say(figure.replace(/[.,]00$/, ""));

/** Sums of money: ranges first, the scale before the currency. */
export const MONEY_RULES: readonly Rule[] = [
  rule(
    `${BEFORE}(${CURRENCY})\\s?(${FIGURE})(?:\\s(${SCALE}))?${TO}(?:${CURRENCY})?\\s?(${FIGURE})(?:\\s(${SCALE})${AFTER})?`,
    (_, sign, from, scale, to, other) =>
      join(
        sayMoney(from),
        scale !== other ? scaleOf(scale) : "",
        "sampai",
        sayMoney(to),
        scaleOf(other ?? scale),
        saidOf.get(sign ?? ""),
      ),
  ),
  // "Rp16.000-an", "US$100-an juta"
  rule(
    `${BEFORE}(${CURRENCY})\\s?(${NUMBER})-an(?:\\s(${SCALE}))?${AFTER}`,
    (_, sign, figure, scale) =>
      join(`${sayMoney(figure)}an`, scaleOf(scale), saidOf.get(sign ?? "")),
  ),
  // "Rp15 jutaan" as well
  rule(
    `${BEFORE}([-−–])?(${CURRENCY})\\s?([-−–])?(${FIGURE})(?:,-)?(?:\\s?((?:${SCALE})(?:an)?|[MT])${AFTER})?`,
    (_, minus, sign, other, figure, scale) =>
      join(
        (minus ?? other) && "minus",
        sayMoney(figure),
        scaleOf(scale),
        saidOf.get(sign ?? ""),
      ),
  ),
  rule(
    `${BEFORE}(${FIGURE})\\s?(?:(${SCALE})\\s)?(${CODE})${AFTER}`,
    (_, figure, scale, sign) =>
      join(sayMoney(figure), scaleOf(scale), saidOf.get(sign ?? "")),
  ),
  // "US$/ton", "Rp16.535/US$", "per US$": without a figure
  rule(
    `${BEFORE}(US\\$|USD|Rp|RM)(?=/)`,
    (_, sign) => saidOf.get(sign ?? "") ?? "",
  ),
  rule(
    `(?<=\\p{L})(?:/|\\sper\\s)(${CURRENCY})(?![\\p{L}\\p{N}])`,
    (_, sign) => ` per ${saidOf.get(sign ?? "")}`,
  ),
];
