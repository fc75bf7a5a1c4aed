import { writeFile } from "node:fs/promises";
import { poll } from "./poll.ts";
import { keyEvent, middleOf, type Popup } from "./popup.ts";

const browser = `document.querySelector(".webextension-popup-browser")`;

/** Evaluates an expression in the browser's window. */
type Chrome = <T>(expression: string) => Promise<T>;
/** Runs privileged code in a page's process, until it calls done(json) or fail(message). */
type Inside = <T>(code: string) => Promise<T>;

/** A way into what a browser element shows, by frame scripts; the expression gives the element in the browser's window. */
function insideOf(chrome: Chrome, element: string): Inside {
  let count = 0;
  return async <T>(code: string): Promise<T> => {
    count += 1;
    const name = `bening:${Date.now()}:${count}`;
    const script = `{
      const done = (json) => sendAsyncMessage("${name}", { json });
      const fail = (error) => sendAsyncMessage("${name}", { error });
      try { ${code} } catch (error) { fail(String(error)); }
    }`;
    const json = await chrome<string>(`new Promise((done, fail) => {
      const shown = ${element};
      if (!shown) throw new Error("There is no such page");
      const { messageManager } = shown;
      const gone = setInterval(() => {
        if (shown.isConnected) return;
        clearInterval(gone);
        fail(new Error("The page has closed"));
      }, 50);
      messageManager.addMessageListener("${name}", ({ data }) => {
        clearInterval(gone);
        if (data.error) fail(new Error(data.error));
        else done(data.json);
      });
      messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
    return JSON.parse(json).value;
  };
}

/**
 * Evaluates in the tab in front, with the browser's own eyes: `root` is the clean view's closed shadow root, or null.
 */
export function firefoxView(chrome: Chrome): Chrome {
  const inside = insideOf(chrome, "gBrowser.selectedBrowser");
  return (expression) =>
    inside(`
      const { document } = content;
      const root = document.querySelector(":root > bening-reader")?.openOrClosedShadowRoot ?? null;
      (async () => JSON.stringify({ value: await (${expression}) }))().then(done, (error) => fail(String(error)));
    `);
}

/**
 * A sandbox made as Firefox makes those of content scripts: it sees the page through X-rays, whatever the page has put in place of
 * its methods.
 */
export async function firefoxContentWorld(
  chrome: Chrome,
  script: string,
): Promise<Chrome> {
  const inside = insideOf(chrome, "gBrowser.selectedBrowser");
  await inside(`
    content.beningSandbox = Cu.Sandbox([content.document.nodePrincipal], {
      sandboxPrototype: content,
      sameZoneAs: content,
      wantXrays: true,
      isWebExtensionContentScript: true,
    });
    Cu.evalInSandbox(${JSON.stringify(script)}, content.beningSandbox);
    done("{}");
  `);
  return (expression) =>
    inside(`
      Cu.exportFunction(done, content.beningSandbox, { defineAs: "beningDone" });
      Cu.exportFunction(fail, content.beningSandbox, { defineAs: "beningFail" });
      Cu.evalInSandbox(${JSON.stringify(
        `(async () => JSON.stringify({ value: await (${expression}) }))()
          .then(beningDone, (error) => beningFail(String(error)))`,
      )}, content.beningSandbox);
    `);
}

/**
 * The popup that is opening in the browser's window. It is no context of BiDi's, so each act
 * is a frame script that the window sends into it: `chrome` evaluates in the window.
 */
export async function firefoxPopup(chrome: Chrome): Promise<Popup> {
  const inside = insideOf(chrome, browser);

  const evaluate = <T>(expression: string) =>
    inside<T>(`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.exportFunction(done, sandbox, { defineAs: "beningDone" });
      Cu.exportFunction(fail, sandbox, { defineAs: "beningFail" });
      Cu.evalInSandbox(${JSON.stringify(
        `(async () => JSON.stringify({ value: await (${expression}) }))()
          .then(beningDone, (error) => beningFail(String(error)))`,
      )}, sandbox);
    `);
  const until = <T>(expression: string, ms?: number) =>
    poll(() => evaluate<T>(expression), expression, ms) as Promise<T>;

  await until(
    "location.href !== 'about:blank' && document.readyState === 'complete'",
  );

  return {
    evaluate,
    until,
    async click(selector) {
      const { x, y } = await evaluate<{ x: number; y: number }>(
        middleOf(selector),
      );
      await inside(`
        for (const type of ["mousemove", "mousedown", "mouseup"])
          content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });
        done("{}");
      `);
    },
    async press(key) {
      await inside(`
        const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(content);
        const event = new content.KeyboardEvent("", ${JSON.stringify(keyEvent(key))});
        keys.keydown(event);
        keys.keyup(event);
        done("{}");
      `);
    },
    async screenshot(path) {
      const address = await chrome<string>(`(async () => {
        const picture = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
        const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext("2d").drawImage(picture, 0, 0);
        return canvas.toDataURL();
      })()`);
      const png = Buffer.from(
        address.slice(address.indexOf(",") + 1),
        "base64",
      );
      if (path) await writeFile(path, png);
      return png;
    },
    async close() {
      await chrome(`${browser}?.closest("panel")?.hidePopup()`);
      await poll(() => chrome<boolean>(`!${browser}`), "the popup to close");
    },
  };
}
