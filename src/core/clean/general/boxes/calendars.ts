import { each, type Steps } from "../../../steps.ts";
import { isHeading } from "../../../text/prose.ts";
import { beside, briefText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters of a month: its days' names and numbers, what it is called, ways to the next. */
const LONGEST = 300;

/** Days of a week. */
const WEEK = 7;

/** Whether numbers are days that follow each other: one more with each cell. */
const areDays = (numbers: readonly number[]): boolean =>
  numbers.length >= WEEK &&
  numbers.every((day, at) => day === (numbers[0] ?? 0) + at && day <= 31);

/** Whether a table has a week's seven names in one row, and days in the cells below. */
function isCalendar(table: Element): boolean {
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th,td")].map(textOf),
  );
  const at = rows.findIndex(
    (row) =>
      row.length === WEEK && row.every((name) => /^\p{L}{1,3}\.?$/u.test(name)),
  );
  const days = rows
    .slice(at + 1)
    .flat()
    .filter((day) => /^\d{1,2}$/.test(day));
  return at >= 0 && areDays(days.map(Number));
}

/** Takes out the calendars of a site's posts, which stand beside them. */
export function* calendars(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  yield* each(body.querySelectorAll("table"), (table) => {
    if (
      !body.contains(table) ||
      briefText(table, LONGEST) === null ||
      !isCalendar(table)
    )
      return;
    const heading = beside(table, "previousElementSibling");
    if (heading && isHeading(heading)) takeOut(heading, "calendar", cleaning);
    takeOut(table, "calendar", cleaning);
  });
}
