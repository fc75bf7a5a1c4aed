import browser from "webextension-polyfill";
import type { PageState } from "./messages.ts";

/* Apart from the other messages, which would be half of what the detector may weigh. */

/** Tells the worker the state of this page. Rejects while the extension is being replaced. */
export async function tellWorker(state: PageState): Promise<void> {
  await browser.runtime.sendMessage({ kind: "page", state });
}
