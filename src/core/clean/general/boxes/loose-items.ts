import { each, type Steps } from "../../../steps.ts";
import { hasText } from "../../../text/text.ts";

const LISTS = "ul,ol,menu,dir";

/** What stands right behind an item, where that is one, too. */
function itemBehind(item: Element): Element | null {
  let next = item.nextSibling;
  while (next && next.nodeType !== 1 && !hasText(next)) next = next.nextSibling;
  return next?.nodeName === "LI" ? item.nextElementSibling : null;
}

/** Items that no list holds, as newspapers' pages had them, become one: browsers show them so, and rules about lists are for them, too. */
export function* looseItems(body: Element): Steps {
  yield* each(body.querySelectorAll("li"), (item) => {
    if (item.parentElement?.matches(LISTS)) return;
    const list = item.ownerDocument.createElement("ul");
    item.before(list);
    let next: Element | null = item;
    while (next) {
      const behind = itemBehind(next);
      list.append(next);
      next = behind;
    }
  });
}
