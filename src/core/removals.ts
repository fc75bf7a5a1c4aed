import type { ElementContent } from "hast";
import type { Removal } from "./article.ts";

/** The attribute that a placeholder carries through the pipeline: the id of the removal that stood there. */
export const MARKER = "data-removal";

/** A piece that was taken out, as it is put back; or the way to it, gone when somebody asks for the piece. */
type Content = ElementContent[] | (() => ElementContent[]);

/** The record of all that was taken out, in the order in which it was taken. */
export class Removals {
  readonly list: Removal[] = [];

  /**
   * Records one piece and gives its id. Few readers ever put a piece back: most are never brought into paragraphs at all. An own
   * getter, unlike a class's, is read wherever the record is copied or written as JSON.
   */
  record(
    step: Removal["step"],
    rule: string,
    text: string,
    content: Content = [],
  ): number {
    const id = this.list.length + 1;
    let piece = content;
    this.list.push({
      ...{ id, step, rule, text, chrome: false },
      get content() {
        if (typeof piece === "function") piece = piece();
        return piece;
      },
    });
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
