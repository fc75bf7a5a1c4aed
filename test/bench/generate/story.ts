import type { Link } from "../../../src/core/article.ts";
import * as clutter from "./clutter.ts";
import { Dice } from "./dice.ts";
import type { Making, Piece, Style } from "./pieces.ts";
import * as pieces from "./pieces.ts";
import * as words from "./words.ts";

/** How the text of an article is put together. */
export type Build =
  | "plain"
  | "live"
  | "waterfall"
  | "paged"
  | "series"
  | "locked";

/** What a page is to be. */
export interface Plan {
  seed: number;
  style: Style;
  build: Build;
  /** Today's design has three templates. */
  theme: "ekonomi" | "tekno" | "lifestyle";
  mobile: boolean;
  premium: boolean;
}

/** An article before it stands on a page. */
export interface Story {
  plan: Plan;
  topic: words.Topic;
  address: string;
  host: string;
  title: string;
  lede: string;
  author: string;
  editor: string;
  /** Year, month, day, hour, minute. */
  time: [number, number, number, number, number];
  place: string | null;
  hero: string;
  caption: string | null;
  tags: string[];
  /** The markup of the article's text with the clutter in it. */
  body: string;
  lines: string[];
  related: Link[];
}

export const pad = (number: number): string => String(number).padStart(2, "0");

/** The dateline that opens the first paragraph, in the forms that dumps of 2020–2025 show. */
function dateline(dice: Dice, place: string): string {
  const name = dice.pick([
    "<strong>Bisnis.com</strong>,",
    "<strong>Bisnis.com</strong>,",
    "<strong>Bisnis.com,</strong>",
    "Bisnis.com,",
    "<b>Bisnis.com</b>,",
  ]);
  const dash = dice.pick([
    " — ",
    " - ",
    " &ndash; ",
    " -- ",
    "—",
    " &mdash;&nbsp;",
  ]);
  return `${name} ${place}${dash}`;
}

const opened = (piece: Piece, line: string): Piece => ({
  ...piece,
  html: piece.html.replace(
    /^(<p[^>]*>\s*(?:<p>)?\s*)/,
    (start) => start + line,
  ),
});

/** Text for one paragraph that this article does not have yet: a line that stands twice cannot be told from a repeated one. */
function fresh(used: Set<string>, make: () => string): string {
  for (;;) {
    const text = make();
    if (used.has(text)) continue;
    used.add(text);
    return text;
  }
}

/** Paragraphs, headings, lists and the rest, as an article has them. */
function content(making: Making, count: number, used: Set<string>): Piece[] {
  const { dice, style, topic } = making;
  const text = (): string => fresh(used, () => words.prose(dice, topic));
  const result: Piece[] = [];
  let rich = 0;
  while (result.length < count) {
    const form = dice.next();
    const before = result.at(-1);
    if (result.length < 2 || form < 0.66 || before?.heavy || rich > 5) {
      result.push(pieces.paragraph(making, text()));
      continue;
    }
    rich += 1;
    if (form < 0.7)
      result.push(
        pieces.paragraph(
          making,
          fresh(used, () => words.trap(dice, topic)),
        ),
      );
    else if (form < 0.74)
      result.push(
        pieces.paragraph(
          making,
          fresh(used, () => words.remark(dice, topic)),
        ),
      );
    else if (form < 0.77 && style !== "plus")
      result.push(pieces.broken(making, text(), text()));
    else if (form < 0.84)
      result.push(
        pieces.heading(
          making,
          fresh(used, () => words.heading(dice, topic)),
        ),
        pieces.paragraph(making, text()),
      );
    else if (form < 0.88) result.push(pieces.list(making));
    else if (form < 0.91 && style !== "plus") result.push(pieces.table(making));
    else if (form < 0.95 && style !== "plus")
      result.push(pieces.figure(making));
    else if (form < 0.97) result.push(pieces.quote(making));
    else if (style === "current" && form < 0.98)
      result.push(pieces.film(making));
  }
  return result;
}

/** The pieces with clutter before, between, around and after them. */
function scatter(
  dice: Dice,
  style: Style,
  list: readonly Piece[],
  related: Link[],
): string[] {
  const out: string[] = [];
  const put = (piece: clutter.Clutter): void => {
    out.push(piece.html);
    related.push(...piece.related);
  };
  if (dice.chance(0.15) && style !== "plus")
    put(clutter.rectangle(dice, style));
  for (const [at, piece] of list.entries()) {
    out.push(piece.html);
    if (at === list.length - 1) break;
    if (dice.chance(0.3)) put(clutter.between(dice, style));
    if (dice.chance(0.06)) put(clutter.between(dice, style));
  }
  // Some editors' tools put a run of paragraphs, with whatever stands between, into a wrapper.
  if (out.length > 8 && dice.chance(0.12)) {
    const from = dice.int(1, 3);
    const to = dice.int(from + 3, out.length - 1);
    out.splice(
      from,
      to - from,
      `<div class="detailsSection">${out.slice(from, to).join("\n")}</div>`,
    );
  }
  if (dice.chance(0.2)) put(clutter.between(dice, style));
  if (dice.chance(0.15) && style === "current") put(clutter.bisnispro(dice));
  if (dice.chance(0.5) && style !== "plus") put(clutter.cekBerita(dice));
  return out;
}

const PAGE_BREAK = (page: number, pages: number): string =>
  `<div class="detailsBreak">\n <div class="detailsBreakCaption">\n  ${page} dari ${pages} halaman\n </div>\n</div>`;

/** The slider of times over a live report: chrome, not text. */
const SLIDER = (times: number): string =>
  `<div class="detailsLiveWrap mt50">\n <div class="detailsLiveCaption"><span>Live</span> Timeline</div>\n <div class="detailsLiveSlider"><div class="detailsLiveSliderWrap -js-slider-live">${Array.from({ length: times }, (_, at) => `<div class="detailsLiveSliderTime"><button class="button detailsLiveAnchor" anchor="live${at}">${20 - at}.00 WIB</button></div>`).join("")}</div></div>\n</div>`;

function host(dice: Dice, { style, theme, mobile }: Plan): string {
  if (style === "plus") return "plus.bisnis.com";
  if (style === "amp" || (style === "old" && mobile)) return "m.bisnis.com";
  if (theme === "tekno") return "teknologi.bisnis.com";
  if (theme === "lifestyle") return "lifestyle.bisnis.com";
  return `${dice.pick(["ekonomi", "market", "finansial", "kabar24", "surabaya", "hijau", "otomotif"])}.bisnis.com`;
}

/** The article that a plan asks for; the same plan gives the same article. */
export function tell(plan: Plan): Story {
  const dice = new Dice(plan.seed);
  const { style, build, theme } = plan;
  const topic = words.topic(dice);
  const year = style === "current" ? 2026 : style === "plus" ? 2021 : 2022;
  const time: Story["time"] = [
    year,
    dice.int(1, 12),
    dice.int(1, 28),
    dice.int(0, 23),
    dice.int(0, 59),
  ];
  const [, month, day] = time;
  const title = words.title(dice, topic);
  const id = dice.int(1_500_000, 1_999_999);
  const server = host(dice, plan);
  const path = `${year}${pad(month)}${pad(day)}/${dice.int(7, 620)}/${id}/${words.slug(title)}`;
  const address =
    style === "plus"
      ? `https://${server}/read/${words.slug(title)}`
      : style === "amp"
        ? `https://${server}/amp/read/${path}`
        : style === "old" && plan.mobile
          ? `https://${server}/ekonomi-bisnis/read/${path}`
          : `https://${server}/read/${path}${build === "waterfall" ? "?page=all" : ""}`;
  let shot = 0;
  const photo = (): string =>
    `https://images.bisnis.com/posts/${year}/${pad(month)}/${pad(day)}/${id}/foto-${shot++}.jpg`;
  const hero = photo();
  const making: Making = { dice, style, topic, photo };
  const used = new Set<string>([title]);
  const related: Link[] = [];
  const place =
    style === "plus" || dice.chance(0.08) ? null : dice.pick(words.PLACES);
  const caption =
    style === "plus" || (style === "current" && theme === "lifestyle")
      ? null
      : words.caption(dice, topic);

  let list: Piece[];
  let parts: string[];
  const finish = (made: Piece[]): Piece[] => {
    const [first, ...rest] = made;
    return first && place
      ? [opened(first, dateline(dice, place)), ...rest]
      : made;
  };
  if (build === "locked") {
    list = finish(
      Array.from({ length: 3 }, (_, at) =>
        pieces.paragraph(
          making,
          fresh(used, () =>
            at === 2
              ? words.prose(dice, topic).replace(/[.”]+$/, " …")
              : `${words.sentence(dice, topic)} ${words.sentence(dice, topic)}`,
          ),
        ),
      ),
    );
    parts = list.map(({ html }) => html);
  } else if (build === "live") {
    const intro = finish(
      Array.from({ length: 2 }, () =>
        pieces.paragraph(
          making,
          fresh(used, () => words.prose(dice, topic)),
        ),
      ),
    );
    const entries = Array.from({ length: dice.int(3, 7) }, (_, at) =>
      pieces.entry(making, at, content(making, dice.int(1, 3), used)),
    );
    list = [...intro, ...entries];
    parts = [
      SLIDER(entries.length),
      ...intro.map(({ html }) => html),
      `<div class="detailsLiveTL">\n${scatter(dice, style, entries, related).join("\n")}\n</div>`,
    ];
  } else if (build === "waterfall") {
    const sheets = Array.from({ length: 3 }, () =>
      content(making, dice.int(3, 6), used),
    );
    sheets[0] = finish(sheets[0] ?? []);
    list = sheets.flat();
    parts = sheets.flatMap((sheet, at) => [
      ...scatter(dice, style, sheet, related),
      PAGE_BREAK(at + 1, sheets.length),
    ]);
  } else {
    list = finish(content(making, dice.int(7, 20), used));
    if (style === "current" && dice.chance(0.15))
      list.push(pieces.disclaimer(making));
    else if (dice.chance(0.2)) {
      const last = pieces.paragraph(
        making,
        `${fresh(used, () => words.prose(dice, topic))} (K${dice.int(10, 60)})`,
      );
      list.push(last);
    }
    parts = scatter(dice, style, list, related);
  }
  const tags: string[] = [];
  while (tags.length < dice.int(2, 4)) {
    const tag = words.tag(dice);
    if (!tags.includes(tag)) tags.push(tag);
  }
  return {
    plan,
    topic,
    address,
    host: server,
    title,
    lede: words.lede(dice, topic),
    author: words.person(dice),
    editor: words.person(dice),
    time,
    place,
    hero,
    caption,
    tags: style === "plus" ? [] : tags,
    body: parts.join("\n"),
    lines: list.flatMap(({ lines }) => lines),
    // The reader is shown each title once.
    related: related.filter(
      (link, at) => related.findIndex(({ text }) => text === link.text) === at,
    ),
  };
}
