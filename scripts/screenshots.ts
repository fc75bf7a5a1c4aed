import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../test/e2e/chromium.ts";
import {
  addressOf,
  FONT,
  openReader,
  SHAPES,
  set,
  top,
  world,
} from "./showcase.ts";
import { storePictures } from "./store-pictures.ts";

const docs = join(top, "docs");
const gallery = join(top, "artifacts/gallery");

const THEMES = ["light", "sepia", "dark", "contrast"] as const;
const LANGUAGES = ["id", "en"] as const;
const WIDTHS = [320, 480, 800, 1440];

/** The pictures of README: the page as it is, and what Bening makes of it. */
async function readmePictures(): Promise<void> {
  const web = await world();
  const chromium = await launchChromium({
    extension: join(top, "dist/chrome"),
    world: web,
    viewport: { width: 1280, height: 800 },
  });
  await set(chromium, { language: "id", theme: "light", font: FONT });
  const page = await chromium.newPage(addressOf("ekonomi-desktop"));
  await page.screenshot({ path: join(docs, "page.png") });
  const popup = await chromium.openPopup(page);
  await popup.until("!!document.querySelector('.hero img')?.complete");
  await popup.screenshot(join(docs, "popup.png"));
  await popup.close();
  await openReader(chromium, page);
  await page.screenshot({ path: join(docs, "reader.png") });
  await chromium.close();
  await web.close();
}

/** Every surface in every theme, language and width, to be looked at. */
async function gallerySheets(): Promise<void> {
  const web = await world();
  const chromium = await launchChromium({
    extension: join(top, "dist/chrome"),
    world: web,
  });
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await set(chromium, { language, theme });
      for (const width of WIDTHS) {
        const name = `${theme}-${language}-${width}`;
        const options = await chromium.newPage();
        await options.setViewportSize({ width, height: 900 });
        await options.goto(
          `chrome-extension://${chromium.id}/options/options.html`,
        );
        await options.waitForSelector(".controls");
        await options.screenshot({
          path: join(gallery, `options-${name}.png`),
          fullPage: true,
        });
        await options.close();
        for (const shape of SHAPES) {
          const page = await chromium.newPage();
          await page.setViewportSize({ width, height: 900 });
          await page.goto(addressOf(shape));
          await openReader(chromium, page);
          await page.screenshot({
            path: join(gallery, `reader-${shape}-${name}.png`),
          });
          await page.close();
        }
      }
      const page = await chromium.newPage(addressOf("ekonomi-desktop"));
      const popup = await chromium.openPopup(page);
      await popup.until("!!document.querySelector('.hero img')?.complete");
      await popup.screenshot(join(gallery, `popup-${theme}-${language}.png`));
      await popup.close();
      for (const width of WIDTHS)
        await chromium.onPhone(page, { width, height: 900 }, async (phone) => {
          await phone.locator(".hero img").waitFor();
          await phone.screenshot({
            path: join(gallery, `popup-${theme}-${language}-${width}.png`),
          });
        });
      await page.close();
    }
  await chromium.close();
  await web.close();
}

/** `npm run screenshots [-- --published]`: the pictures of README and of the stores, and unless they alone are asked for the whole gallery. */
export async function main(argv: string[]): Promise<number> {
  mkdirSync(docs, { recursive: true });
  mkdirSync(gallery, { recursive: true });
  await readmePictures();
  console.log("docs/page.png docs/popup.png docs/reader.png");
  await storePictures();
  console.log("store/screenshots");
  if (!argv.includes("--published")) {
    await gallerySheets();
    console.log("artifacts/gallery");
  }
  return 0;
}
