import type { PageState } from "./messages.ts";

/*
 * Apart from the other messages and without the polyfill, which is half of what the detector may weigh: both browsers answer
 * `sendMessage` with a promise by themselves.
 */

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<null> };
};

/** Tells the worker the state of this page. Rejects while the extension is being replaced. */
export async function tellWorker(state: PageState): Promise<void> {
  await chrome.runtime.sendMessage({ kind: "page", state });
}
