import type { CDPSession, Page } from "playwright-core";
import { poll } from "./poll.ts";
import { middleOf } from "./popup.ts";

/**
 * The clean view in a page. It is drawn in a closed shadow root, which the page itself cannot see: all this runs in the extension's
 * own world of the page, where the browser lets the extension in.
 */
export interface View {
  /** Whether the cover is in the page. */
  isThere(): Promise<boolean>;
  /** The value of an expression in the extension's world; `root` is the shadow root. It must be JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until the expression is truthy and returns its value. */
  until<T = unknown>(expression: string): Promise<T>;
  /** Waits until the article is shown. */
  opened(): Promise<void>;
  /** Waits until the cover is gone. */
  closed(): Promise<void>;
  /** A true mouse click in the middle of the first such element. */
  click(selector: string): Promise<void>;
  /** The addresses of the extension's scripts that run in the page, without the origin. */
  scripts(): Promise<string[]>;
}

/**
 * Evaluates as nobody's gesture: what a gesture allows must not be allowed by a look, nor by a message.
 * @param contextId the world of the page to do it in; its own where none is given
 */
export async function quietly<T>(
  session: CDPSession,
  expression: string,
  contextId?: number,
): Promise<T> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    ...(contextId === undefined ? {} : { contextId }),
    ...{ awaitPromise: true, returnByValue: true },
  });
  if (exceptionDetails)
    throw new Error(
      exceptionDetails.exception?.description ?? exceptionDetails.text,
    );
  return result.value as T;
}

/** In an expression of a view: whether all of the article is shown. What stands below the text is drawn last, after the first frame. */
export const SHOWN = "!!root?.querySelector('.report')";

/**
 * In an expression of a view: every step of the reading ends in a rest, and the first rest lasts until the page lets go. An update
 * leaves no other way to tell that world.
 */
export const HOLD = `(() => {
  const { postTask } = scheduler;
  const held = new Promise((on) => addEventListener("letgo", on, { once: true }));
  let now = 0;
  performance.now = () => (now += 1000);
  scheduler.postTask = async (...task) => {
    globalThis.atRest = true;
    await held;
    delete scheduler.postTask;
    delete performance.now;
    return postTask.apply(scheduler, task);
  };
})()`;

/** In the page: lets such a reading go on. */
export const LET_GO = "void dispatchEvent(new Event('letgo'))";

/** The view of a Chromium page. */
export async function clearView(page: Page, origin: string): Promise<View> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (`${context.origin}/` === origin) worlds.add(context.id);
  });
  session.on("Runtime.executionContextDestroyed", (gone) => {
    worlds.delete(gone.executionContextId);
  });
  session.on("Runtime.executionContextsCleared", () => worlds.clear());
  await session.send("Runtime.enable");

  const run = <T>(contextId: number, expression: string): Promise<T> =>
    quietly(session, expression, contextId);

  async function evaluate<T>(expression: string): Promise<T> {
    // After an update of the extension the old one's world is there too, cut off from the browser.
    for (const id of [...worlds].reverse())
      if (await run<boolean>(id, "chrome?.dom !== undefined"))
        return run<T>(
          id,
          `(async () => {
            const host = document.querySelector(":root > bening-reader");
            const root = host && chrome.dom.openOrClosedShadowRoot(host);
            return ${expression};
          })()`,
        );
    throw new Error("The extension has no world in this page");
  }
  const until = <T>(expression: string): Promise<T> =>
    poll(() => evaluate<T>(expression), expression) as Promise<T>;
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      () => document.querySelector(":root > bening-reader") !== null,
    );

  return {
    isThere,
    evaluate,
    until,
    async opened() {
      await until(SHOWN);
    },
    async closed() {
      await poll(async () => !(await isThere()), "the clean view to close");
    },
    async click(selector) {
      const { x, y } = await evaluate<{ x: number; y: number }>(
        middleOf(selector).replace("document.", "root."),
      );
      await page.mouse.click(x, y);
    },
    async scripts() {
      const found: string[] = [];
      const debug = await page.context().newCDPSession(page);
      debug.on("Debugger.scriptParsed", ({ url }) => {
        if (url.startsWith(origin)) found.push(url.slice(origin.length));
      });
      // Enabling tells of every script that is there already, before it answers.
      await debug.send("Debugger.enable");
      await debug.detach();
      return found;
    },
  };
}
