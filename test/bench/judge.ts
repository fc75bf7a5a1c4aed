import { fold } from "../../src/core/text/text.ts";
import type { Expected } from "../fixture.ts";
import type { PeerResult } from "./page.ts";

/*
 * Judges extractors that give HTML and know nothing of the form of expected.json: by the text of their lines alone, and kindly. What
 * only Bening promises (that a heading is a heading, a caption a caption, that the dateline is taken off) is not asked of them.
 */

/** How well one extractor read one page. */
export interface Score {
  perfect: boolean;
  lines: number;
  kept: number;
  foreign: number;
  /** Of title, byline and date, those that are right; null where the page has none. */
  title: boolean;
  byline: boolean | null;
  date: boolean | null;
}

/** The lines of expected.json as plain text, cells and entries of live reports apart. */
export function plainLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    if (/^!\[\]\(|^\[[\w.-]+\] https?:/.test(line)) return [];
    if (/^\| .* \|$/.test(line))
      return line
        .slice(2, -2)
        .split(/ \| | \/ /)
        .filter(Boolean);
    const live = /^### (\d\d\.\d\d WI\w+) (.+)$/.exec(line);
    if (live) return [live[1] ?? "", live[2] ?? ""];
    return [line.replace(/^(?:#{2,6} |> — |> |= |\s*- |\s*\d+\. )/, "")];
  });
}

/** Peers may take several of the page's blocks for one, such as a quote and who said it. */
const MOST_JOINED = 3;

/** What of the truth the lines hold, and what they hold beside it. */
export function judgeLines(
  got: readonly string[],
  truth: Expected,
): { kept: number; total: number; foreign: string[]; ordered: boolean } {
  const atoms = plainLines(truth.lines);
  const taken = atoms.map(() => false);
  const starts = new Map<string, { at: number; count: number }[]>();
  for (const at of atoms.keys())
    for (let count = 1; count <= MOST_JOINED; count++) {
      if (at + count > atoms.length) break;
      const text = atoms.slice(at, at + count).join(" ");
      starts.set(text, [...(starts.get(text) ?? []), { at, count }]);
    }
  const opening = atoms[0] ?? "";
  const shown = new Set(
    [truth.title, truth.lede, truth.hero?.caption].map((text) => text ?? ""),
  );
  const foreign: string[] = [];
  let before = -1;
  let ordered = true;
  for (const raw of got) {
    const line = fold(raw).replace(/^[—–-] /, "");
    // The dateline belongs to the page: keeping it is no mistake.
    const text =
      opening !== "" && line.endsWith(opening) && /^bisnis/i.test(line)
        ? opening
        : line;
    const place = starts
      .get(text)
      ?.find(({ at, count }) =>
        taken.slice(at, at + count).every((used) => !used),
      );
    if (place) {
      taken.fill(true, place.at, place.at + place.count);
      if (place.at < before) ordered = false;
      before = place.at;
    } else if (!shown.has(line)) foreign.push(line);
  }
  return {
    kept: taken.filter(Boolean).length,
    total: atoms.length,
    foreign,
    ordered,
  };
}

const names = (text: string): string =>
  fold(
    text
      .replace(/\bbisnis\.com\b|(?:penulis|oleh|by)\s*:?/gi, "")
      .replace(/[^\p{L}\s]/gu, " "),
  ).toLowerCase();

/** To the minute where the truth has one; a bare date or a clock without a zone is taken as the newsroom's. */
function sameDate(got: string, want: string): boolean {
  const text = fold(got).replaceAll("/", "-").replace(" ", "T");
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return false;
  if (text.length <= 10) return want.startsWith(text);
  if (!/[+-]\d\d:?\d\d$|Z$/.test(text))
    return text.slice(0, 16) === want.slice(0, 16);
  return Math.abs(new Date(text).getTime() - new Date(want).getTime()) < 60_000;
}

/** The title, whether or not the channel and the site's name follow it. */
const sameTitle = (got: string, want: string): boolean =>
  got.startsWith(want) && /^(?: [|–—-] .{1,40})?$/.test(got.slice(want.length));

/** The score of an extractor that gives HTML. */
export function judgePeer(result: PeerResult, truth: Expected): Score {
  const { kept, total, foreign, ordered } = judgeLines(result.lines, truth);
  return {
    perfect: kept === total && foreign.length === 0 && ordered,
    lines: total,
    kept,
    foreign: foreign.length,
    title: sameTitle(fold(result.title), truth.title),
    byline:
      truth.authors.length > 0
        ? names(result.byline) === names(truth.authors.join(" "))
        : null,
    date: truth.published ? sameDate(result.published, truth.published) : null,
  };
}
