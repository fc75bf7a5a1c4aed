import type { Browser } from "webextension-polyfill";

/*
 * What stands in for the polyfill in content scripts (vite.config.ts): the browser's own API. Both browsers' promises are enough
 * there, and it is safer: the polyfill takes what answers to the name `browser`, and in Chrome that can be a page's
 * `<form id="browser">`. What the browser has given the scripts' own world is that world's own property. Chrome gives both names, but
 * not where the page has one of them already.
 */

const scope = globalThis as unknown as Record<"browser" | "chrome", Browser>;

export default Object.hasOwn(globalThis, "browser")
  ? scope.browser
  : scope.chrome;
