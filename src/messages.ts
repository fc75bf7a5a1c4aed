import browser, { type Runtime } from "webextension-polyfill";
import type { Extraction } from "./core/article.ts";
import { BUNDLED_FONTS, type BundledFont } from "./settings/schema.ts";

/** What the toolbar icon says of a tab. */
export type PageState = "article" | "none" | "reading";

/** What opening the clean view came to. */
export type Opened =
  | { open: true }
  | { open: false; extraction: Exclude<Extraction, { kind: "article" }> };

/** Each message once: what it carries and what comes back. */
export interface Contract {
  /** To a tab: the page as a clean article. `force` judges no address. */
  extract: { request: { force: boolean }; reply: Extraction };
  /** To a tab: a further page of the article that is open there. */
  readPage: { request: { url: string }; reply: Extraction };
  /** To a tab: open the clean view over the page. */
  open: { request: { force: boolean }; reply: Opened };
  /** To a tab: open the clean view, or give the page back where it is open. The reply tells whether it came to anything. */
  toggle: { request: object; reply: boolean };
  /** To a tab: give the page back. The reply tells whether it was covered. */
  close: { request: object; reply: boolean };
  /** To the worker: the state of the sender's page. */
  page: { request: { state: PageState }; reply: null };
  /** To the worker: the reader gave back the page of this entry of the history. */
  closed: { request: { entry: string }; reply: null };
  /** To the worker: the article of this entry is shown (again, after the page was loaded anew). */
  opened: { request: { entry: string }; reply: null };
  /** To the worker: whether the page was given back last. */
  wasClosed: { request: { entry: string }; reply: boolean };
  /** To the worker: put a font of ours into the sender's page. */
  font: { request: { font: BundledFont }; reply: null };
  /** To the worker: put what reads aloud into the sender's page. */
  listen: { request: object; reply: null };
}

export type Kind = keyof Contract;
type ToTab = "extract" | "readPage" | "open" | "toggle" | "close";

type Handler<K extends Kind> = (
  request: Contract[K]["request"],
  sender: Runtime.MessageSender,
) => Promise<Contract[K]["reply"]>;

export type Handlers<K extends Kind> = { [Each in K]: Handler<Each> };

/** What comes back. Chrome's own listeners take no promise, so a handler's failure travels as data. */
type Answer = { reply: unknown } | { failure: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === "boolean";

const isText =
  (most: number): Check =>
  (value) =>
    typeof value === "string" && value !== "" && value.length <= most;

const isOneOf =
  (known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value);

const STATES: readonly PageState[] = ["article", "none", "reading"];
const ENTRY = { entry: isText(100) };

/** What each message carries. One with anything else in it is none. */
const SHAPES: {
  [K in Kind]: Record<keyof Contract[K]["request"], Check>;
} = {
  extract: { force: isBoolean },
  readPage: { url: isText(2048) },
  open: { force: isBoolean },
  toggle: {},
  close: {},
  page: { state: isOneOf(STATES) },
  closed: ENTRY,
  opened: ENTRY,
  wasClosed: ENTRY,
  font: { font: isOneOf(BUNDLED_FONTS) },
  listen: {},
};

/** The kind of a well-formed message of ours, or null. */
export function kindOf(message: unknown): Kind | null {
  if (!isObject(message) || typeof message.kind !== "string") return null;
  const { kind } = message;
  if (!Object.hasOwn(SHAPES, kind)) return null;
  const fields: [string, Check][] = Object.entries(SHAPES[kind as Kind]);
  return Object.keys(message).length === fields.length + 1 &&
    fields.every(([name, isValid]) => isValid(message[name]))
    ? (kind as Kind)
    : null;
}

/**
 * Answers messages of this extension; leaves all others, malformed ones and those from frames unanswered.
 * @returns a function that stops answering
 */
export function answer<K extends Kind>(handlers: Handlers<K>): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (answer: Answer) => void,
  ): true | undefined => {
    const kind = kindOf(message);
    if (sender.id !== browser.runtime.id || (sender.frameId ?? 0) !== 0)
      return undefined;
    if (kind === null || !Object.hasOwn(handlers, kind)) return undefined;
    const { kind: _, ...request } = message as { kind: Kind };
    const handle = handlers[kind as K] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<unknown>;
    handle(request, sender)
      .then((reply): Answer => ({ reply }))
      .catch((error): Answer => ({ failure: String(error) }))
      .then(send);
    // The answer comes later.
    return true;
  };
  // The types know listeners that always answer and others that never do.
  const typed = listener as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}

/** The reply that came back. @throws where nobody answered, and what the handler threw */
function replyIn<K extends Kind>(answer: unknown): Contract[K]["reply"] {
  if (!isObject(answer) || !("reply" in answer))
    throw new Error(
      isObject(answer) ? String(answer.failure) : "Nobody answered.",
    );
  // Both ends are of one version: what `answer` typed is what came.
  return answer.reply as Contract[K]["reply"];
}

/** Sends to the top frame of a tab. Rejects where nobody listens. */
export const tellTab = async <K extends ToTab>(
  tab: number,
  kind: K,
  request: Contract[K]["request"],
): Promise<Contract[K]["reply"]> =>
  replyIn<K>(
    await browser.tabs.sendMessage(tab, { kind, ...request }, { frameId: 0 }),
  );

/**
 * Asks the worker about an entry of the history, or for a script that not every page needs. Rejects, and never throws at once, when
 * the extension has been replaced.
 */
export const askWorker = async <
  K extends "closed" | "opened" | "wasClosed" | "font" | "listen",
>(
  kind: K,
  request: Contract[K]["request"],
): Promise<Contract[K]["reply"]> =>
  replyIn<K>(await browser.runtime.sendMessage({ kind, ...request }));

/** Whether another version has taken this one's place: its pages live on, cut off from the browser. */
export const isReplaced = (): boolean => !browser.runtime?.id;
