import { FLOATED } from "../../../page/layout-tables.ts";
import { isSign } from "../../../photos/photo-box.ts";
import { briefText, hasText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters of a table that the text runs around. */
const LONGEST_ASIDE = 300;

/** Whether words stand beside a table in what holds it: builders of letters align each part of a text so, alone in a cell. */
const isBesideWords = (table: Element): boolean =>
  [...(table.parentElement?.childNodes ?? [])].some(
    (node) => node !== table && hasText(node),
  );

/** Small tables beside the text: what older pages set apart, a quote or a way to something else. */
export function floatedTables(cleaning: Cleaning): void {
  for (const table of cleaning.body.querySelectorAll(FLOATED))
    if (
      cleaning.body.contains(table) &&
      isBesideWords(table) &&
      briefText(table, LONGEST_ASIDE) &&
      !table.querySelector("th") &&
      [...table.querySelectorAll("img")].every(isSign)
    )
      takeOut(table, "aside", cleaning);
}
