import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, type Case, FILLER, pageOf } from "../hostile/corpus.ts";
import { isNightly } from "../long.ts";
import { type Chromium, launchChromium } from "./chromium.ts";
import { EXTENSION } from "./pages.ts";
import { poll } from "./poll.ts";
import { reach } from "./popup.ts";
import { startWorld, type World } from "./world.ts";

/*
 * Hostile pages through the built extension, popup and clean view. By day several cases share a page; at night each has its own.
 */

const PER_PAGE = isNightly ? 1 : 14;

/** What leaves the page by itself leaves nothing to read. */
const stays = ({ html }: Case): boolean => !/http-equiv="refresh"/.test(html);
/** What swallows all that comes after it in any browser is given a page of its own. */
const swallows = ({ html }: Case): boolean =>
  /<(?:textarea|select|iframe|style|title|xmp|noembed|noframes|plaintext|template|frameset|math|svg|table|form|b|noscript|button|video|audio|marquee|details|dialog|object|applet|!--|!\[)/i.test(
    html,
  ) || html.length > 20_000;

const shared = CASES.filter((one) => stays(one) && !swallows(one));
const alone = CASES.filter((one) => stays(one) && swallows(one));
/** By day every third of those that need a page of their own, so that all classes are there. */
const chosen =
  PER_PAGE === 1 ? alone : alone.filter((_, index) => index % 3 === 0);
const PAGES: Case[][] = [
  ...Array.from({ length: Math.ceil(shared.length / PER_PAGE) }, (_, at) =>
    shared.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  ),
  ...chosen.map((one) => [one]),
];

const addressOf = (at: number): string =>
  `https://market.bisnis.com/read/20261012/192/${1_890_000 + at}/panen-sagu`;
/** Counts what runs; the page's own scripts have run before the reader comes. */
const COUNTER =
  "<script>window.hits=0;window.hit=()=>{window.hits+=1};</script>";

let world: World;
let chromium: Chromium;
let reports = 0;
beforeAll(async () => {
  world = await startWorld((url) => {
    if (url.pathname === "/laporan") {
      reports += 1;
      return { body: "" };
    }
    const at = PAGES.findIndex((_, index) => addressOf(index) === url.href);
    const some = PAGES[at];
    if (!some) return null;
    return {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy-report-only":
          "script-src 'none'; report-uri /laporan",
      },
      body: pageOf(some).replace("<head>", `<head>${COUNTER}`),
    };
  });
  chromium = await launchChromium({ extension: EXTENSION.chrome, world });
});
afterAll(async () => {
  await chromium?.close();
  await world?.close();
});

/** Runs where the article is drawn: what of it no reader should ever hold. */
const AUDIT = (root: string): string => `(() => {
  const faults = [];
  for (const element of ${root}.querySelectorAll(".article .body *, .article header *, .article footer *, .removed *")) {
    if (!/^(?:a|abbr|b|blockquote|br|button|cite|code|dd|del|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|img|ins|kbd|li|mark|ol|p|path|pre|q|rect|circle|s|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var)$/.test(element.localName))
      faults.push("<" + element.localName + ">");
    for (const { name, value } of element.attributes) {
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

const hitsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { hits: number }).hits);

describe("a hostile page", () => {
  it.each(
    PAGES.map((some, at) => [some[0]?.name ?? "", some.length, at] as const),
  )(
    "with %s and what follows, %i in all, gives its article and nothing else",
    async (_, __, at) => {
      const page = await chromium.newPage();
      const errors: string[] = [];
      await page.goto(addressOf(at), { waitUntil: "load" });
      await page.waitForTimeout(150);
      // What has the focus gets it back at the end, and the page's own handler may say so.
      await page.evaluate(() =>
        (document.activeElement as HTMLElement | null)?.blur(),
      );
      const [hits, asked, told] = [
        await hitsOf(page),
        world.log.length,
        reports,
      ];
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("dialog", (dialog) => {
        errors.push(dialog.message());
        dialog.dismiss().catch(() => {});
      });

      const popup = await chromium.openPopup(page);
      await popup.until("document.querySelector('.article') !== null");
      clean(await popup.evaluate<Audit>(AUDIT("document")));
      await reach(popup, "[data-action=open]");
      await popup.click("[data-action=open]");
      const view = await chromium.view(page);
      await view.opened();
      clean(await view.evaluate<Audit>(AUDIT("root")));
      await page.keyboard.press("Escape");
      await view.closed();

      expect(page.url()).toBe(addressOf(at));
      expect(
        chromium.context.pages().filter((one) => /evil/.test(one.url())),
      ).toEqual([]);
      expect(await hitsOf(page)).toBe(hits);
      expect(reports).toBe(told);
      expect(
        world.log
          .slice(asked)
          .map(({ url }) => url)
          .filter((url) => /evil\.test/.test(new URL(url).hostname)),
      ).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

it("the counters can count: the same cases as raw HTML hit many times", async () => {
  const page = await chromium.newPage();
  await page.goto(addressOf(0));
  await poll(async () => (await hitsOf(page)) !== undefined, "the page");
  const hits = await page.evaluate(
    async (pieces) => {
      const counter = window as unknown as { hits: number };
      let scored = 0;
      for (const html of pieces) {
        const before = counter.hits;
        const frame = document.createElement("div");
        frame.innerHTML = html;
        document.body.append(frame);
        frame.querySelectorAll("*").forEach((element) => {
          for (const { name } of element.attributes)
            if (name.startsWith("on"))
              element.dispatchEvent(new Event(name.slice(2)));
        });
        await new Promise((done) => setTimeout(done, 5));
        if (counter.hits > before) scored += 1;
        frame.remove();
      }
      return scored;
    },
    CASES.filter(({ kind }) => kind === "handlers").map(({ html }) => html),
  );
  expect(hits).toBeGreaterThanOrEqual(40);
  await page.close();
});
