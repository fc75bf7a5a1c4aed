import { absolute, isUnder } from "../address.ts";
import { LAZY } from "../photos/photo-source.ts";

/*
 * What frames show, as links: videos, charts, posts.
 */

/** Frames of these carry advertising, never content. Well-known ad servers, not from one site. */
const AD_HOSTS = [
  "doubleclick.net",
  "googlesyndication.com",
  "teads.tv",
  "taboola.com",
  "outbrain.com",
  "adnxs.com",
  "criteo.com",
  "mgid.com",
  "safeframe.googlesyndication.com",
];

/** So do those that lie in a folder of them, on any host. */
const AD_PATH = /\/(?:ads?|adserver|banners?)[/.]/i;

const isAdvertising = ({ hostname, pathname }: URL): boolean =>
  isUnder(hostname, AD_HOSTS) || AD_PATH.test(pathname);

/** Frames of these hold what readers say, or a button. */
const TALK_HOSTS = ["disqus.com", "spot.im"];

/** So do these of a network's own, beside its posts and films. */
const TALK_PATH =
  /\/(?:plugins\/(?:comments|like|share_button|page)|widgets\/(?:tweet_button|follow_button))\b/i;

const isTalk = ({ hostname, pathname }: URL): boolean =>
  isUnder(hostname, TALK_HOSTS) || TALK_PATH.test(pathname);

/** The address that a reader can open in place of an embedded frame. */
function openable(url: URL): string {
  const video = /^\/(?:embed|shorts|v)\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (
    video &&
    isUnder(url.hostname, ["youtube.com", "youtube-nocookie.com"]) &&
    video !== "videoseries"
  )
    return `https://www.youtube.com/watch?v=${video}`;
  const post = /^\/embed\/Tweet\.html$/i.test(url.pathname)
    ? url.searchParams.get("id")
    : null;
  if (post && isUnder(url.hostname, ["platform.twitter.com"]))
    return `https://twitter.com/i/status/${post}`;
  return url.href;
}

/** A line that leads to what was embedded, and names its host. */
export function link(document: Document, address: string): Element {
  const host = new URL(address).hostname;
  const paragraph = document.createElement("p");
  paragraph.setAttribute("data-embed", host);
  const anchor = document.createElement("a");
  anchor.setAttribute("href", address);
  anchor.textContent = host;
  paragraph.append(anchor);
  return paragraph;
}

/** Where a frame's content is, now or once it scrolls near. */
function sourceOf(frame: Element, url: string): URL | null {
  for (const name of [...LAZY, "src"]) {
    const address = absolute(frame.getAttribute(name), url);
    if (address) return new URL(address);
  }
  return null;
}

/** Where a frame leads that shows something of the article's; null for what advertises, talks or is not seen. */
function contentOf(frame: Element, url: string): URL | null {
  const there = sourceOf(frame, url);
  return there &&
    !frame.matches("[hidden],[aria-hidden='true']") &&
    !isAdvertising(there) &&
    !isTalk(there)
    ? there
    : null;
}

/** Puts a link in the stead of each frame in a box that shows something of an article's. */
export function linkFrames(box: Element, url: string): void {
  for (const frame of box.querySelectorAll("iframe")) {
    const there = contentOf(frame, url);
    if (there) frame.replaceWith(link(frame.ownerDocument, openable(there)));
  }
}
