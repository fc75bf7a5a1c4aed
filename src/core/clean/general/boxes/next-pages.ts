import { briefText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** The way to a page's next part, of the same article. */
const NEXT_PAGE =
  /^(?:halaman (?:selanjutnya|berikutnya)|next page)\s*[»›>→]?$/i;

/** Letters of what may stand in a box with it: how that part begins. */
const LONGEST_BEGINNING = 300;

/** What the next part begins with, between such words and the link of the same: it goes on there. */
export function nextPages(cleaning: Cleaning): void {
  const { body } = cleaning;
  for (const link of body.querySelectorAll("a[href]")) {
    const words = briefText(link, 30) ?? "";
    const box = link.parentElement;
    if (
      box &&
      box !== body &&
      NEXT_PAGE.test(words) &&
      briefText(box, LONGEST_BEGINNING)?.startsWith(words)
    )
      takeOut(box, "call", cleaning);
  }
}
