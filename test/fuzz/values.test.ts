import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { absolute, asSource, isUnder } from "../../src/core/address.ts";
import { judgeAddress, soundsLikeArticle } from "../../src/core/detect.ts";
import { formatDate } from "../../src/core/export/date.ts";
import { parseDate } from "../../src/core/metadata/dates/dates.ts";
import { isPageOf } from "../../src/core/split/pager.ts";
import { token } from "../../src/core/tree/tokens.ts";
import { SITES } from "../../src/sites/index.ts";
import { siteFor } from "../../src/sites/site-for.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { kindOf } = await import("../../src/messages.ts");

/*
 * What reads a value from outside gives a legal one or none, whatever it is given.
 */

const BASE = "https://market.bisnis.com/read/20261012/192/1890001/panen-sagu";

/** Addresses, whole and broken, and what passes for them. */
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        ..."https: http: javascript: JAVASCRIPT: data: blob: mailto: tel: intent: // \\\\ ? # java\tscript: \u0001javascript:".split(
          " ",
        ),
      ),
      fc.oneof(fc.string(), fc.webUrl(), fc.constant("//a:b@evil.test/x")),
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

describe("an address", () => {
  it("is absolute, of an allowed scheme and without a password, or none", () => {
    fc.assert(
      fc.property(address, (given) => {
        const found = absolute(given, BASE, ["http:", "https:", "mailto:"]);
        if (found === null) return;
        const url = new URL(found);
        expect(["http:", "https:", "mailto:"]).toContain(url.protocol);
        expect(url.username + url.password).toBe("");
        // As it stands in a page, where it is read once more.
        expect(new URL(found, "https://lain.test/").href).toBe(found);
      }),
    );
  });

  it("of any kind is judged, and only the profile's own hosts are its", () => {
    fc.assert(
      fc.property(address, (given) => {
        soundsLikeArticle(given);
        asSource(given);
        const site = siteFor(given);
        if (SITES.includes(site))
          expect(isUnder(new URL(given).hostname, site.hosts)).toBe(true);
        judgeAddress(given, site);
      }),
    );
  });

  it("of another origin is no further page", () => {
    fc.assert(
      fc.property(address, (given) => {
        if (URL.canParse(given, BASE) && isPageOf(given, BASE))
          expect(new URL(given, BASE).origin).toBe(new URL(BASE).origin);
      }),
    );
  });
});

it("a date is ISO 8601 and on the calendar, or none", () => {
  const part = fc.oneof(
    fc.integer({ min: -5, max: 2200 }).map(String),
    fc.constantFrom(
      ..."Senin Jum'at , / - . : | WIB WITA WIT UTC +07:00 Z T pm am Jan Mei Agt Nop Desember October 31 29 00 24 2024 2023".split(
        " ",
      ),
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.constantFrom("", " "),
      (parts, glue) => {
        const found = parseDate(parts.join(glue), "+07:00");
        if (found === null) return;
        expect(found).toMatch(
          /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/,
        );
        const [year, month, day] = found.slice(0, 10).split("-").map(Number);
        const date = new Date(found.slice(0, 10));
        expect([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]).toEqual([year, month, day]);
        expect(formatDate(found, "id")).toMatch(/\d{4}/);
      },
    ),
  );
});

it("a token has no character that could end an attribute", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("dir", "lang", "dateTime"),
      fc.oneof(
        fc.string(),
        fc.constantFrom("rtl", "id-ID", "2026-10-12"),
        fc.anything(),
      ),
      (name, value) => {
        expect(token(name, value) ?? "").toMatch(/^[\w:+.\- ]*$/);
      },
    ),
  );
});

describe("a message", () => {
  const field = fc.constantFrom(
    ..."kind force url entry state font id tab __proto__ toString".split(" "),
  );
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      ...["extract", "open", "close", "page", "closed", "font", "readPage"],
      ...[true, false, null, 1, "", "article", "lexend", "x".repeat(5000)],
    ),
    fc.string(),
    fc.anything(),
  );
  it("nearly like ours is exactly of a known shape and small, or none", () => {
    fc.assert(
      fc.property(fc.dictionary(field, value, { maxKeys: 4 }), (message) => {
        const kind = kindOf(message);
        if (kind === null) return;
        expect(Object.keys(message).length).toBeLessThanOrEqual(2);
        expect(JSON.stringify(message).length).toBeLessThan(3000);
      }),
    );
  });
});
