import { describe, expect, it } from "vitest";
import { CASES, type Case, FILLER, pageOf } from "../hostile/corpus.ts";
import { isNightly } from "../long.ts";
import { browserAround, type Driver } from "./drivers.ts";
import { reach } from "./popup.ts";
import type { Routes, World } from "./world.ts";

/*
 * Hostile pages through the built extension, popup and clean view. By day several cases share a page; at night each has its own.
 */

const PER_PAGE = isNightly ? 1 : 28;

/** What leaves the page by itself leaves nothing to read. */
const stays = ({ html }: Case): boolean => !/http-equiv="refresh"/.test(html);
/** What swallows all that comes after it in any browser is given a page of its own. */
const swallows = ({ html }: Case): boolean =>
  /<(?:textarea|select|iframe|style|title|xmp|noembed|noframes|plaintext|template|frameset|math|svg|table|form|b|noscript|button|video|audio|marquee|details|dialog|object|applet|!--|!\[)/i.test(
    html,
  ) || html.length > 20_000;

const shared = CASES.filter((one) => stays(one) && !swallows(one));
const alone = CASES.filter((one) => stays(one) && swallows(one));
/** By day every third of those that need a page of their own, so that all classes are there, and what only a real browser can judge. */
const chosen = alone.filter(
  ({ kind }, index) =>
    PER_PAGE === 1 || index % 3 === 0 || kind === "clobbering of the extension",
);
const PAGES: Case[][] = [
  ...Array.from({ length: Math.ceil(shared.length / PER_PAGE) }, (_, at) =>
    shared.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  ),
  ...chosen.map((one) => [one]),
];

const addressOf = (at: number): string =>
  `https://market.bisnis.com/read/20261012/192/${1_890_000 + at}/panen-sagu`;
/** Counts what runs, and what the page's policy is breached by; the page's own scripts have run before the reader comes. */
const COUNTER = `<script>
  window.hits = 0;
  window.hit = () => { window.hits += 1; };
  window.breaches = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, sample, lineNumber }) => {
    breaches.push([effectiveDirective, sample, lineNumber].join(" "));
  }, true);
</script>`;

/** Each page under its own address, with a policy whose every breach is told to the page and to the site. */
const hostile: Routes = (url) => {
  if (url.pathname === "/laporan") return { body: "" };
  const some = PAGES.find((_, index) => addressOf(index) === url.href);
  if (!some) return null;
  return {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy-report-only":
        "script-src 'report-sample'; report-uri /laporan",
    },
    body: pageOf(some).replace("<head>", `<head>${COUNTER}`),
  };
};

/** What a page has its browser ask for ahead, when that finds the time: after the page has loaded, too. */
const aheadOf = (some: readonly Case[]): Set<string> =>
  new Set(
    [
      ...pageOf(some).matchAll(
        /<link\b[^>]*\brel="(?:preload|modulepreload|prefetch)"[^>]*>/g,
      ),
    ].flatMap(([link]) => link.match(/https?:[^"\s]+/g) ?? []),
  );

/** Runs where the article is drawn: what of it no reader should ever hold. */
const AUDIT = (root: string): string => `(() => {
  const faults = [];
  for (const element of ${root}.querySelectorAll(".article .body *, .article header *, .article footer *, .removed *")) {
    if (!/^(?:a|abbr|b|blockquote|br|button|cite|code|dd|del|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|img|ins|kbd|li|mark|ol|p|path|pre|q|rect|circle|s|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var)$/.test(element.localName))
      faults.push("<" + element.localName + ">");
    for (const { name, value } of element.attributes) {
      // Of styles, only the shape of a photo's place, which is ours.
      if (name === "style" && /^(?:aspect-ratio: [\\d.]+ \\/ [\\d.]+;)?$/.test(value)) continue;
      if (/^on|^srcdoc$|^formaction$|^ping$|^style$|^srcset$/.test(name)) faults.push(name);
      if (/^(?:href|src)$/.test(name) && !/^(?:https?:\\/\\/|mailto:|tel:)/.test(value)) faults.push(name + "=" + value.slice(0, 40));
    }
  }
  return { faults, text: ${root}.querySelector(".article").textContent };
})()`;
interface Audit {
  faults: string[];
  text: string;
}

function clean({ faults, text }: Audit): void {
  expect(faults).toEqual([]);
  for (const line of FILLER) expect(text).toContain(line);
}

/** Handlers of the corpus as raw HTML, to prove that what counts can count. */
const RAW = CASES.filter(({ kind }) => kind === "handlers").map(
  ({ html }) => html,
);

describe.each(["Chromium", "Firefox"] as const)("in %s", (name) => {
  let world: World;
  let driver: Driver;
  browserAround(name, hostile, (launched, web) => {
    driver = launched;
    world = web;
  });
  const hits = (): Promise<number> => driver.page("hits");
  /** Counted in the page: the reports that go to the site come when the browser finds the time. */
  const breaches = (): Promise<string[]> =>
    driver.page("new Promise((done) => setTimeout(() => done(breaches)))");
  const evil = (from: number): string[] =>
    world.log
      .slice(from)
      .map(({ url }) => url)
      .filter((url) => /evil\.test/.test(new URL(url).hostname));

  it.each(
    PAGES.map((some, at) => [some[0]?.name ?? "", some.length, at] as const),
  )(
    "a page with %s and what follows, %i in all, gives its article and nothing else",
    async (_, __, at) => {
      await driver.goto(addressOf(at));
      // What has the focus gets it back at the end, and the page's own handler may say so.
      await driver.page("void document.activeElement?.blur?.()");
      // Any popup takes the focus from the window and gives it back, which a handler on the body hears.
      await driver.page("void (window.onfocus = null)");
      const before = await breaches();
      const [hit, asked] = [await hits(), world.log.length];
      driver.errors.length = 0;

      const popup = await driver.popup();
      await popup.until("document.querySelector('.article') !== null");
      clean(await popup.evaluate<Audit>(AUDIT("document")));
      await reach(popup, "[data-action=open]");
      // It closes itself.
      await popup.click("[data-action=open]").catch(() => {});
      await driver.opened();
      clean(await driver.view<Audit>(AUDIT("root")));
      await driver.leave("Escape");

      expect(await driver.page("location.href")).toBe(addressOf(at));
      expect(await hits()).toBe(hit);
      expect((await breaches()).slice(before.length)).toEqual([]);
      const ahead = aheadOf(PAGES[at] ?? []);
      expect(evil(asked).filter((url) => !ahead.has(url))).toEqual([]);
      expect(driver.errors).toEqual([]);
    },
  );

  it("what counts can count: the same cases as raw HTML hit many times", async () => {
    await driver.goto(addressOf(0));
    const { scored, breached } = await driver.page<{
      scored: number;
      breached: number;
    }>(`(async () => {
      let scored = 0;
      const own = breaches.length;
      for (const html of ${JSON.stringify(RAW)}) {
        const before = hits;
        const frame = document.createElement("div");
        frame.innerHTML = html;
        document.body.append(frame);
        for (const element of frame.querySelectorAll("*"))
          for (const { name } of element.attributes)
            if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2)));
        await new Promise((done) => setTimeout(done, 5));
        if (hits > before) scored += 1;
        frame.remove();
      }
      return { scored, breached: breaches.length - own };
    })()`);
    expect(scored).toBeGreaterThanOrEqual(40);
    expect(breached).toBeGreaterThanOrEqual(40);
  });
});
