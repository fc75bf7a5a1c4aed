import type { ElementContent } from "hast";
import type { Removal } from "./article.ts";

/** The attribute that a placeholder carries through the pipeline: the id of the removal that stood there. */
export const MARKER = "data-removal";

/** The record of all that was taken out, in the order in which it was taken. */
export class Removals {
  readonly list: Removal[] = [];

  /** Records one piece and gives its id. */
  record(
    step: Removal["step"],
    rule: string,
    text: string,
    content: ElementContent[] = [],
  ): number {
    const id = this.list.length + 1;
    this.list.push({ id, step, rule, text, chrome: false, content });
    return id;
  }

  /** Records site chrome: counted, its words are not kept. */
  recordChrome(rule: string): void {
    this.list.push({
      id: this.list.length + 1,
      step: "prune",
      rule,
      text: "",
      chrome: true,
      content: [],
    });
  }
}
