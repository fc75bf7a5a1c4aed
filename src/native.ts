import type { Browser } from "webextension-polyfill";

/*
 * What stands in for the polyfill in content scripts (vite.config.ts): the browser's own API. Both browsers' promises are enough
 * there, and it is safer: the polyfill asks for `globalThis.browser`, which in Chrome a page can be (`<form id="browser">`), while
 * `chrome` belongs to the scripts' own world in both.
 */

export default (globalThis as unknown as { chrome: Browser }).chrome;
