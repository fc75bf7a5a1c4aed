// @vitest-environment happy-dom

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeAddress, profileFor } from "../../src/core/detect.ts";
import { general } from "../../src/sites/general.ts";
import { SITES } from "../../src/sites/index.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { expectedOf, shapes } from "../fixture.ts";

const FOLDER = join(import.meta.dirname, "../../src/sites");

describe("every profile", () => {
  it("in the folder is listed", () => {
    const files = readdirSync(FOLDER)
      .map((file) => file.replace(/\.ts$/, ""))
      .filter(
        (name) => !["index", "base", "general", "site-for"].includes(name),
      );
    expect(SITES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(SITES.map((site) => [site.id, site] as const))(
    "%s has a fixture, claims its own addresses and nobody else's",
    (_, site) => {
      const own = shapes().filter(
        (shape) => siteFor(expectedOf(shape).address) === site,
      );
      expect(own.length).toBeGreaterThan(0);
      for (const shape of shapes()) {
        const { address, kind } = expectedOf(shape);
        const claims = profileFor(address, [site]) !== null;
        expect(claims).toBe(own.includes(shape));
        if (own.includes(shape) && kind === "article")
          expect(judgeAddress(address, site)).toBe(true);
      }
    },
  );

  it.each([...SITES, general].map((site) => [site.id, site] as const))(
    "%s has selectors that a browser understands",
    (_, site) => {
      const lists = [
        site.scope,
        site.body,
        site.bodySections,
        site.title,
        site.lede,
        site.authors,
        site.editors,
        site.date,
        site.hero,
        site.heroCaption,
        site.tags,
        site.clutter,
        site.related.boxes,
        site.quote.block,
        site.live.entry,
        site.photo.frame,
        site.pager.pages,
        site.lock.signs,
      ];
      for (const selector of lists.flat())
        expect(() => document.querySelector(selector)).not.toThrow();
    },
  );
});

it.each([...SITES, general].map((site) => [site.id, site] as const))(
  "%s writes its phrases and labels in small letters, as they are asked for",
  (_, site) => {
    const written = [
      ...site.phrases.map(({ pattern }) => pattern.source),
      site.related.label.source,
    ].map((source) => source.replace(/\\./g, ""));
    expect(written).toEqual(written.map((source) => source.toLowerCase()));
  },
);

it("an address of nobody's goes the general way", () => {
  expect(siteFor("https://kabar.test/x")).toBe(general);
  expect(siteFor("https://notbisnis.com/read/20261012/1/1/x")).toBe(general);
});
