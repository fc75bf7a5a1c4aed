import { HEADINGS, proseIn } from "../../../text/prose.ts";
import { briefText } from "../../../text/text.ts";
import { SHOWN } from "../captions/captions.ts";
import { FILM } from "./names.ts";

/** Letters. */
const LONGEST_FILM = 300;

/** Whether a box shows a film alone: what it says are its title and its length. */
export const isFilm = (box: Element): boolean =>
  briefText(box, LONGEST_FILM) !== null && !box.querySelector(SHOWN);

/** A film's title and what is said of it, in what is named after it. */
export const isHeadedFilm = (box: Element, name: string): boolean =>
  FILM.test(name) && isFilm(box) && box.querySelector(HEADINGS) !== null;

/** Letters of what a player says of all that can be set in it, as video.js does to those who hear a page. */
const LONGEST_SETTINGS = 1500;

/** "Play video", how long it is, its title: a film's box, whatever the page calls it. */
export function saysPlay(box: Element): boolean {
  const words = briefText(box, LONGEST_SETTINGS) ?? "";
  return (
    /^video player is loading\./i.test(words) ||
    (words.length <= LONGEST_FILM &&
      /play video/i.test(words) &&
      /(?<![\d:])\d{1,2}:\d{2}(?![\d:])/.test(words) &&
      proseIn(box) === 0)
  );
}
