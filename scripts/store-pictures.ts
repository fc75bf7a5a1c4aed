import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Chromium, launchChromium } from "../test/e2e/chromium.ts";
import { addressOf, FONT, openReader, set, top, world } from "./showcase.ts";

/** What the Chrome Web Store asks for: https://developer.chrome.com/docs/webstore/images. The other stores take it too. */
const SIZE = { width: 1280, height: 800 };
const LANGUAGES = ["id", "en"] as const;

/** The popup, laid over a page where the toolbar would hang it: no program can take both in one picture. */
async function popupOver(chromium: Chromium, path: string): Promise<void> {
  const page = await chromium.newPage(addressOf("ekonomi-desktop"));
  const beneath = await page.screenshot();
  const popup = await chromium.openPopup(page);
  await popup.until("!!document.querySelector('.hero img')?.complete");
  const above = await popup.screenshot();
  await popup.close();
  const url = (picture: Buffer): string =>
    `data:image/png;base64,${picture.toString("base64")}`;
  await page.goto("about:blank");
  await page.setContent(
    `<body style="margin:0;background:url(${url(beneath)})"><img src="${url(above)}" style="position:absolute;top:8px;right:24px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 12px 48px #0007">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  await page.screenshot({ path });
  await page.close();
}

/** The clean view of an article, after some work on it. */
async function clean(
  chromium: Chromium,
  shape: string,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await chromium.newPage(addressOf(shape));
  await openReader(chromium, page);
  await act(page);
  await page.waitForTimeout(700);
  await page.screenshot({ path });
  await page.close();
}

/** What the stores show, in both languages: store/screenshots/LANGUAGE/N-NAME.png. */
export async function storePictures(): Promise<void> {
  const web = await world();
  for (const language of LANGUAGES) {
    // A new one each: no picture shows what is left of reading in the other language, such as the notice of a remembered position.
    const chromium = await launchChromium({
      extension: join(top, "dist/chrome"),
      world: web,
      viewport: SIZE,
    });
    const folder = join(top, "store/screenshots", language);
    mkdirSync(folder, { recursive: true });
    const file = (name: string): string => join(folder, `${name}.png`);
    const view = async (page: Page, expression: string): Promise<void> => {
      await (await chromium.view(page)).evaluate(expression);
    };

    await set(chromium, { language, theme: "light", font: FONT });
    await popupOver(chromium, file("1-popup"));
    await clean(
      chromium,
      "ekonomi-desktop",
      file("2-clean-view"),
      async () => {},
    );
    await clean(chromium, "ekonomi-desktop", file("3-removed"), (page) =>
      view(
        page,
        "(root.querySelector('details.removed').open = true, root.querySelector('dialog').scrollTop += root.querySelector('details.removed').getBoundingClientRect().top - 90)",
      ),
    );
    await set(chromium, { language, theme: "dark", font: FONT });
    await clean(chromium, "tables-lists", file("4-looks"), (page) =>
      view(page, "root.querySelector('[data-action=appearance]').click()"),
    );
    await set(chromium, { language, theme: "sepia", font: FONT });
    await clean(chromium, "live-desktop", file("5-contents"), async (page) => {
      await view(page, "(root.querySelector('dialog').scrollTop = 860)");
      await view(page, "root.querySelector('[data-action=contents]').click()");
    });
    await chromium.close();
  }
  await web.close();
}
