import { textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** A number alone. */
const NUMBER = /^\d{1,3}[.)]?$/;

/** A box that stands first in an item and says no more than a number, where the item says more; no amount within a line. */
function numberIn(item: Element): Element | null {
  const box = [...item.querySelectorAll("div")].find(
    (one) => !one.querySelector("div") && textOf(one) !== "",
  );
  const number = textOf(box);
  return box &&
    NUMBER.test(number) &&
    textOf(item).startsWith(number) &&
    textOf(item) !== number
    ? box
    : null;
}

/**
 * Takes out the numbers that a page draws itself beside the items of a numbered list, as wikiHow beside its steps, where they go on by
 * one; the items count as they say.
 */
export function drawnNumbers(cleaning: Cleaning): void {
  for (const list of cleaning.body.querySelectorAll("ol")) {
    const counted = [...list.children].flatMap((item) => {
      const number = numberIn(item);
      return number
        ? [{ item, number, count: Number.parseInt(textOf(number), 10) }]
        : [];
    });
    const first = counted[0]?.count ?? 0;
    if (
      counted.length < 2 ||
      counted.length <= list.childElementCount / 2 ||
      counted.some(({ count }, at) => count !== first + at)
    )
      continue;
    for (const { item, number, count } of counted) {
      item.setAttribute("value", String(count));
      takeOut(number, "label", cleaning);
    }
  }
}
