import WebSocket from "ws";

/** A WebDriver BiDi connection: commands go out, and each gets its own answer. */
export interface Bidi {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** What has been logged as an error, where log.entryAdded is subscribed to. */
  errors: string[];
  close(): void;
}

interface Message {
  id?: number;
  type: string;
  error?: string;
  message?: string;
  result?: unknown;
  method?: string;
  params?: { level?: string; type?: string; text?: string };
}

/** Connects to the address that Firefox writes when it starts, as in ws://127.0.0.1:1234. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((done, fail) => {
    socket.once("open", done);
    socket.once("error", fail);
  });
  const errors: string[] = [];
  let count = 0;
  const waiting = new Map<
    number,
    { done: (result: unknown) => void; fail: (error: Error) => void }
  >();
  socket.on("message", (data) => {
    const message: Message = JSON.parse(String(data));
    const { level, type, text } = message.params ?? {};
    if (message.method === "log.entryAdded" && level === "error")
      errors.push(`${type}: ${text}`);
    const call = waiting.get(message.id ?? 0);
    if (!call) return;
    waiting.delete(message.id ?? 0);
    if (message.type === "error")
      call.fail(new Error(`${message.error}: ${message.message}`));
    else call.done(message.result);
  });
  socket.on("close", () => {
    for (const { fail } of waiting.values())
      fail(new Error("Firefox has closed the connection"));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params = {}) =>
      new Promise<T>((done, fail) => {
        count += 1;
        waiting.set(count, { done: (result) => done(result as T), fail });
        socket.send(JSON.stringify({ id: count, method, params }));
      }),
    errors,
    close: () => socket.close(),
  };
}
