// npm run icons: public/icons/*.png from src/icons/*.svg. Chrome takes no SVG as a toolbar icon.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./browsers.mjs";

const top = resolve(import.meta.dirname, "..");
const SIZES = [16, 32, 48, 128];
/** Shown in the store and the list of extensions too; the others only in the toolbar. */
const EVERYWHERE = "article";

const executablePath = findChromium();
if (!executablePath) throw new Error("No Chromium was found to draw with.");
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const file of readdirSync(join(top, "src/icons"))) {
  const name = basename(file, ".svg");
  const svg = readFileSync(join(top, "src/icons", file), "utf8");
  for (const size of SIZES) {
    if (name !== EVERYWHERE && size > 32) continue;
    const page = await browser.newPage({
      viewport: { width: size, height: size },
    });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(
      join(top, "public/icons", `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
    await page.close();
  }
}
await browser.close();
