import { absolute, isUnder } from "../address.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";

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

function link(document: Document, address: string): Element {
  const host = new URL(address).hostname;
  const paragraph = document.createElement("p");
  paragraph.setAttribute("data-embed", host);
  const anchor = document.createElement("a");
  anchor.setAttribute("href", address);
  anchor.textContent = host;
  paragraph.append(anchor);
  return paragraph;
}

/** The address of one post on a network. */
const POST =
  /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x)\.com\/\w+\/status\/\d+|instagram\.com\/(?:p|reel)\/)/;

/** Quotes that are posts, by the names that the networks give them or by the address that they end with. */
const postsIn = (body: Element): Element[] =>
  [...body.querySelectorAll("blockquote")].filter(
    (quote) =>
      quote.matches(
        "blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media,blockquote.tiktok-embed,blockquote[data-instgrm-permalink],blockquote[cite*='tiktok.com']",
      ) ||
      POST.test(
        [...quote.querySelectorAll("a[href]")].at(-1)?.getAttribute("href") ??
          "",
      ),
  );

/** Posts that a script would have made into a frame: the words stay as a quote, the address follows as a link. */
function posts({ body, url }: Cleaning): void {
  for (const post of postsIn(body)) {
    const links = [...post.querySelectorAll("a[href]")];
    const address =
      absolute(
        post.getAttribute("data-instgrm-permalink") ??
          post.getAttribute("cite"),
        url,
      ) ?? absolute(links.at(-1)?.getAttribute("href"), url);
    if (!address) continue;
    // What follows the "?" only tells where the reader came from.
    const bare = new URL(address);
    bare.search = "";
    post.after(link(post.ownerDocument, bare.href));
    // The caption that Instagram's script would replace says nothing but its own name.
    if (post.matches(".instagram-media,[data-instgrm-permalink]"))
      post.remove();
  }
}

/** Videos, charts, posts: a plain link that names the host, never a frame. */
export function embeds(cleaning: Cleaning): void {
  const { body, url } = cleaning;
  posts(cleaning);
  for (const frame of body.querySelectorAll("iframe")) {
    const address = absolute(
      frame.getAttribute("src") ?? frame.getAttribute("data-src"),
      url,
    );
    const there = address === null ? null : new URL(address);
    if (
      !there ||
      frame.matches("[hidden],[aria-hidden='true']") ||
      isAdvertising(there)
    )
      takeOut(frame, "iframe", cleaning);
    else if (isTalk(there)) takeOut(frame, "talk", cleaning);
    else frame.replaceWith(link(frame.ownerDocument, openable(there)));
  }
}
