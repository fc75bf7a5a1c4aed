import { beforeEach, expect, it, vi } from "vitest";
import type { Extraction } from "../../src/core/article.ts";
import { siteFor } from "../../src/sites/site-for.ts";

const ADDRESS = "https://ekonomi.bisnis.com/read/20261009/12/1800020/gudang";
const site = siteFor(ADDRESS);

/** What each reading of a page comes to. */
let kind: Extraction["kind"] = "article";

vi.mock("../../src/core/extract.ts", () => ({
  // biome-ignore lint/correctness/useYield: a reading that takes one step
  *extraction(): Generator<undefined, Extraction> {
    return { kind } as Extraction;
  },
}));
vi.stubGlobal("scheduler", { postTask: async () => {} });
vi.stubGlobal("location", { href: ADDRESS });

/** The requests that were sent, the oldest first, which the test answers. */
const sent: Request[] = [];

class Request extends EventTarget {
  status = 200;
  responseXML: object | null = {};
  responseURL = "";
  isAborted = false;
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  open(_: string, url: string) {
    this.responseURL = url;
  }
  send() {
    sent.push(this);
  }
  abort() {
    this.isAborted = true;
    this.onabort();
  }
}
vi.stubGlobal("XMLHttpRequest", Request);

const { readFurtherPage } = await import("../../src/reader/fetch-page.ts");

let url = "";
let number = 1;

beforeEach(() => {
  sent.length = 0;
  kind = "article";
  url = `${ADDRESS}?page=${++number}`;
});

const read = (stop = new AbortController()) =>
  readFurtherPage(url, site, stop.signal);

it("asks once for a page that both popup and clean view want", async () => {
  const [first, second] = [read(), read()];
  expect(sent).toHaveLength(1);
  sent[0]?.onload();
  expect(await first).toBe(await second);
  expect(await read()).toBe(await first);
  expect(sent).toHaveLength(1);
});

it("goes on asking while one of them still wants it", async () => {
  const [popup, view] = [new AbortController(), new AbortController()];
  const first = read(popup);
  const second = read(view);
  popup.abort();
  await expect(first).rejects.toThrow("aborted");
  expect(sent[0]?.isAborted).toBe(false);
  sent[0]?.onload();
  expect((await second).kind).toBe("article");
});

it("stops asking when nobody wants it any more, and asks anew for the next", async () => {
  const [popup, view] = [new AbortController(), new AbortController()];
  const readings = [read(popup), read(view)];
  popup.abort();
  view.abort();
  expect(sent[0]?.isAborted).toBe(true);
  await Promise.allSettled(readings);
  const third = read();
  expect(sent).toHaveLength(2);
  sent[1]?.onload();
  expect((await third).kind).toBe("article");
});

it("also in the same task, as a view does that is drawn anew", async () => {
  const stop = new AbortController();
  const first = read(stop);
  stop.abort();
  const second = read();
  await Promise.allSettled([first]);
  // What was given up takes nothing of the new one along.
  const third = read();
  expect(sent).toHaveLength(2);
  sent[1]?.onload();
  expect((await second).kind).toBe("article");
  expect(await third).toBe(await second);
});

it("keeps what has come when its reader leaves", async () => {
  const stop = new AbortController();
  const first = read(stop);
  sent[0]?.onload();
  await first;
  stop.abort();
  expect(await read()).toBe(await first);
  expect(sent).toHaveLength(1);
});

it.each([
  ["could not be had", () => sent[0]?.onerror()],
  [
    "was no article",
    () => {
      kind = "not-article";
      sent[0]?.onload();
    },
  ],
])("asks anew for a page that %s", async (_, answer) => {
  const first = read();
  answer();
  await Promise.allSettled([first]);
  kind = "article";
  const second = read();
  expect(sent).toHaveLength(2);
  sent[1]?.onload();
  expect((await second).kind).toBe("article");
});

it("keeps a newer try when the patience with an older one ends", async () => {
  const stop = new AbortController();
  const first = read(stop);
  sent[0]?.onerror();
  await Promise.allSettled([first]);
  const second = read();
  stop.abort();
  const third = read();
  expect(sent).toHaveLength(2);
  sent[1]?.onload();
  expect(await third).toBe(await second);
});
