import {
  isSign,
  LONGEST_CAPTION,
  LONGEST_PARTED,
} from "../../../photos/photo-box.ts";
import { linkedText } from "../../../text/prose.ts";
import { briefText, hasText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { holdsPhoto } from "../../photos.ts";
import { areTwo, FACT } from "../lines/parts.ts";
import { CALLED, CAPTION, isOtherCredit } from "./caption-names.ts";
import { figureOf, fill, parted } from "./figures.ts";

/*
 * Tables and lists that do no more than frame photos and their captions.
 */

/** DocBook sets a sign beside what it warns of, or notes. */
const isAdmonition = (photo: Element): boolean =>
  /(?:^|\/)(?:warning|note|tip|caution|important)\.\w+$/.test(
    photo.getAttribute("src") ?? "",
  );

/** What is seen and whose it is, each in a row of its own below the photo. */
const MOST_ROWS = 2;

/** Whether a table has a cell in each row, and leads nowhere. */
const isColumn = (table: Element): boolean =>
  linkedText(table) === 0 &&
  [...table.querySelectorAll("tr")].every((row) => row.childElementCount === 1);

/**
 * A table of photos and one cell with words, as older pages and Blogger frame their photos, is a figure. Of several photos the cell is
 * called their caption, or goes across them; below one photo there may be two.
 */
export function framed(table: Element): void {
  const photos = [...table.querySelectorAll("img")];
  const cells = [...table.querySelectorAll("td,th")].filter(hasText);
  const [words, ...more] = cells;
  const [photo, ...others] = photos;
  if (
    !photo ||
    isAdmonition(photo) ||
    !words ||
    (more.length > 0 && !(cells.length <= MOST_ROWS && isColumn(table))) ||
    (others.length > 0 && !words.matches(`${CALLED},[colspan]`)) ||
    !briefText(table, LONGEST_CAPTION)
  )
    return;
  const figure = figureOf(photo, parted(cells));
  photo.after(...others);
  table.replaceWith(figure);
}

/** What stands in such a table beside photo and caption: a label, a way to something else. */
const isLabel = (cell: Element): boolean =>
  linkedText(cell) > 0 && !FACT.test(textOf(cell));

/**
 * A small table beside the text with one photo is a figure of it: over what is called its caption, or else over all that the table
 * says. Where it tells facts it stays a table.
 */
export function floated(table: Element, cleaning: Cleaning): void {
  const [photo, ...others] = [...table.querySelectorAll("img")].filter(
    (picture) => !isSign(picture),
  );
  if (
    !photo ||
    others.length > 0 ||
    table.querySelector("th,table,ul,ol") ||
    !briefText(table, LONGEST_CAPTION)
  )
    return;
  const called = [...table.querySelectorAll(CAPTION)].filter(
    (line) =>
      hasText(line) &&
      !isOtherCredit(line) &&
      !line.querySelector("img") &&
      !line.parentElement?.closest(CAPTION),
  );
  const cells = [...table.querySelectorAll("td")].filter(hasText);
  const beside = cells.filter(
    (cell) => !called.some((line) => cell.contains(line)),
  );
  // Whose the photo is does not say what is seen on it.
  const isCaptioned = called.some((line) => line.matches(CALLED));
  const words = isCaptioned ? called : cells;
  if (
    words.length === 0 ||
    (isCaptioned
      ? !beside.every(isLabel)
      : areTwo(cells, (cell) => FACT.test(textOf(cell))))
  )
    return;
  table.before(figureOf(photo, parted(words)));
  if (hasText(table)) takeOut(table, "aside", cleaning);
  else table.remove();
}

/** SPIP's list of a photo, its name and whose it is: a figure. */
export function listed(list: Element, url: string): void {
  const [photo, ...others] = list.querySelectorAll("img");
  const words = [...list.children].filter(hasText);
  if (
    !photo ||
    hasText(photo.closest("dt,dd") ?? list) ||
    others.length > 0 ||
    words.length > 2 ||
    !words.every((part) => part.matches("dt,dd")) ||
    !/^[^?？]+$/.test(briefText(list, LONGEST_PARTED) ?? "") ||
    !holdsPhoto(list, url)
  )
    return;
  list.replaceWith(figureOf(photo, parted(words)));
}

/** A figure around a list of photos, some with what is called their caption: as many figures. What it says of all stays in it. */
export function gallery(figure: Element): void {
  const items = [...figure.querySelectorAll("li")];
  const shown = items.flatMap((item) => {
    const [photo, ...others] = item.querySelectorAll("img");
    const caption = item.querySelector(CALLED);
    const isAll = textOf(caption) === textOf(item);
    return photo && isAll && others.length === 0 ? [{ photo, caption }] : [];
  });
  if (
    items.length < 2 ||
    shown.length < items.length ||
    !shown.some(({ caption }) => caption)
  )
    return;
  for (const { photo, caption } of shown) {
    const own = figure.ownerDocument.createElement("figure");
    if (caption) fill(own, photo, caption.childNodes);
    else own.append(photo);
    figure.before(own);
  }
  if (!hasText(figure) && !figure.querySelector("img")) figure.remove();
}
