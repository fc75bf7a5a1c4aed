import type { Expected } from "../fixture.ts";
import { drifted } from "./generate/drift.ts";
import { frame } from "./generate/frames.ts";
import { isoDate } from "./generate/heads.ts";
import { type Build, type Plan, type Story, tell } from "./generate/story.ts";

/*
 * Made-up pages in every shape that Bisnis.com has, each with the truth about itself.
 */

/** How much a page's names differ from the site's. */
export type Drift = "none" | "names" | "wrappers";

/** One generated page. */
export interface Page {
  /** Says what the page is, e.g. "live-mobile drift:names x3 #1204". */
  name: string;
  shape: string;
  drift: Drift;
  /** How many times the clutter of a live page. */
  scale: number;
  html: string;
  expected: Expected;
}

type Look = Omit<Plan, "seed">;

const current = (
  build: Build,
  theme: Plan["theme"] = "ekonomi",
  more: Partial<Look> = {},
): Look => ({
  style: "current",
  build,
  theme,
  mobile: false,
  premium: false,
  ...more,
});
const mobile = { mobile: true };
const premium = { premium: true };

/** Every shape, by name. */
export const SHAPES: Readonly<Record<string, Look>> = {
  "channel-desktop": current("plain"),
  "channel-mobile": current("plain", "ekonomi", mobile),
  "technology-desktop": current("plain", "tekno"),
  "technology-mobile": current("plain", "tekno", mobile),
  "lifestyle-desktop": current("plain", "lifestyle"),
  "lifestyle-mobile": current("plain", "lifestyle", mobile),
  "live-desktop": current("live"),
  "live-mobile": current("live", "ekonomi", mobile),
  "waterfall-desktop": current("waterfall"),
  "waterfall-mobile": current("waterfall", "ekonomi", mobile),
  "paged-desktop": current("paged"),
  "paged-mobile": current("paged", "ekonomi", mobile),
  "series-desktop": current("series"),
  "series-mobile": current("series", "ekonomi", mobile),
  "premium-desktop": current("plain", "ekonomi", premium),
  "premium-mobile": current("plain", "ekonomi", { ...mobile, ...premium }),
  "locked-desktop": current("locked", "ekonomi", premium),
  "locked-mobile": current("locked", "ekonomi", { ...mobile, ...premium }),
  "old-desktop": { ...current("plain"), style: "old" },
  "old-mobile": { ...current("plain", "ekonomi", mobile), style: "old" },
  amp: { ...current("plain", "ekonomi", mobile), style: "amp" },
  plus: { ...current("plain"), style: "plus" },
};

/** What a reader of the page must be given. */
function truth(story: Story): Expected {
  const { style, theme, build } = story.plan;
  const hasLede =
    style === "old" ||
    style === "plus" ||
    (style === "current" && theme === "ekonomi");
  return {
    address: story.address,
    kind: "article",
    title: story.title,
    lede: hasLede ? story.lede : null,
    authors: [story.author],
    editors: style === "plus" ? [] : [story.editor],
    published: isoDate(story),
    place: story.place,
    hero: { src: story.hero, caption: story.caption },
    lines: story.lines,
    tags: story.tags,
    related: story.related.map(({ text, url }) => ({ text, url })),
    partial: build === "locked" ? "locked" : build === "paged" ? "pages" : null,
  };
}

/**
 * Makes one page.
 * @param shape a key of SHAPES
 * @param scale how many times the clutter of a live page stands around the article; 1 gives 2,500 elements or more
 */
export function generate(
  shape: string,
  seed: number,
  drift: Drift = "none",
  scale = 1,
): Page {
  const look = SHAPES[shape];
  if (!look) throw new Error(`No such shape: ${shape}`);
  const story = tell({ ...look, seed });
  const html = frame(story, scale);
  return {
    name: `${shape}${drift === "none" ? "" : ` drift:${drift}`} x${scale} #${seed}`,
    shape,
    drift,
    scale,
    html: drift === "none" ? html : drifted(html, seed, drift === "wrappers"),
    expected: truth(story),
  };
}
