import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { Duplex } from "node:stream";
import { isUnder } from "../../src/core/address.ts";
import { SITES } from "../../src/sites/index.ts";
import { photo } from "./photo.ts";

/** What an address answers with; text/html unless the headers say otherwise. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
  /** Milliseconds to wait before answering. */
  delay?: number;
  /** Milliseconds to wait in the middle of the body: its first half can be painted already. */
  pause?: number;
}

/** Answers an address, or leaves it (null) to the placeholder photos and the 404. */
export type Routes = (url: URL) => Answer | Promise<Answer> | null;

/** One request that reached the world. */
export interface Visit {
  url: string;
  method: string;
  headers: http.IncomingHttpHeaders;
}

/** A whole web on the loopback interface, for a browser that has its proxy there. */
export interface World {
  /** The port of the HTTP proxy on 127.0.0.1. */
  port: number;
  /** SHA-256 of its certificate's public key, base64: by this Chromium accepts it. */
  keyHash: string;
  /** Every request that was answered, the oldest first. */
  log: Visit[];
  /** Every address or host:port that is outside of the world and was refused. */
  refused: string[];
  close(): Promise<void>;
}

/** Whether a host is one of the publishers' or a made-up one. */
const isInside = (host: string): boolean =>
  host.endsWith(".test") ||
  SITES.some((site) => isUnder(host, [...site.hosts, ...site.photoHosts]));
const image = (url: URL): boolean =>
  /\.(?:jpe?g|png|webp)$/i.test(url.pathname) ||
  url.hostname.startsWith("images.");

/** What the routes answer; a mistake in them is told to the browser. */
async function ask(routes: Routes, url: URL): Promise<Answer | null> {
  try {
    return await routes(url);
  } catch (error) {
    return { status: 500, body: String(error) };
  }
}

/** What an address answers with when the routes have no answer. */
function fallback(url: URL): Answer {
  return image(url)
    ? { headers: { "content-type": "image/svg+xml" }, body: photo(url.href) }
    : { status: 404, body: "<!doctype html><title>404</title>Not found" };
}

const listen = (server: net.Server): Promise<number> =>
  new Promise((done) =>
    server.listen(0, "127.0.0.1", () =>
      done((server.address() as AddressInfo).port),
    ),
  );

/**
 * Starts a world: an HTTP proxy that answers every http address itself and ends every https
 * connection at its own TLS server, whose certificate the browsers are told to accept.
 * Nothing leaves the machine: what is not of these sites is refused and noted down.
 */
export async function startWorld(routes: Routes): Promise<World> {
  const log: Visit[] = [];
  const refused: string[] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex): void => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };

  const answer =
    (scheme: string): http.RequestListener =>
    async (request, response) => {
      const url = new URL(
        request.url ?? "/",
        `${scheme}://${request.headers.host}`,
      );
      if (!isInside(url.hostname)) {
        refused.push(url.href);
        response.writeHead(502).end();
        return;
      }
      const { method = "GET", headers } = request;
      log.push({ url: url.href, method, headers });
      const found = (await ask(routes, url)) ?? fallback(url);
      if (found.delay) await new Promise((on) => setTimeout(on, found.delay));
      response.writeHead(found.status ?? 200, {
        "content-type": "text/html; charset=utf-8",
        ...found.headers,
      });
      if (found.pause) {
        const half = Math.floor(found.body.length / 2);
        response.write(found.body.slice(0, half));
        await new Promise((on) => setTimeout(on, found.pause));
        response.end(found.body.slice(half));
      } else response.end(found.body);
    };

  const cert = readFileSync(resolve(import.meta.dirname, "tls/cert.pem"));
  const key = readFileSync(resolve(import.meta.dirname, "tls/key.pem"));
  const { publicKey } = new X509Certificate(cert);
  const tls = https.createServer({ key, cert }, answer("https"));
  const proxy = http.createServer(answer("http"));
  tls.on("connection", keep);
  proxy.on("connection", keep);
  const tlsPort = await listen(tls);
  proxy.on("connect", (request, socket, head) => {
    const target = request.url ?? "";
    if (!isInside(target.replace(/:\d+$/, ""))) {
      refused.push(target);
      socket.end("HTTP/1.1 502 Refused\r\n\r\n");
      return;
    }
    const upstream = net.connect(tlsPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    keep(upstream);
    // A reset, which no pipe hands on: the browser would wait for ever where its request met the end of an idle connection.
    upstream.on("error", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
  });

  return {
    port: await listen(proxy),
    keyHash: createHash("sha256")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("base64"),
    log,
    refused,
    async close() {
      const ends = [tls, proxy].map(
        (server) => new Promise((done) => server.close(done)),
      );
      for (const socket of sockets) socket.destroy();
      await Promise.all(ends);
    },
  };
}
