import { absolute } from "../address.ts";
import { markersIn } from "../page/marks.ts";
import { POST } from "../page/posts.ts";
import { textOf } from "../text/text.ts";
import { type Cleaning, takeOut } from "./cleaning.ts";
import { link, linkFrames } from "./frames.ts";

/** What networks call a quote that is a post. */
export const POSTS =
  "blockquote:is([class*='twitter-tweet'],.twitter-video,.instagram-media,.tiktok-embed,[data-instgrm-permalink],[cite*='tiktok.com'],.fb-xfbml-parse-ignore,.fb-post>*)";

/** Quotes that are posts, by the names that the networks give them or by the address that they end with. */
const postsIn = (body: Element): Element[] =>
  [...body.querySelectorAll("blockquote")].filter(
    (quote) =>
      quote.matches(POSTS) ||
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
          post.getAttribute("cite") ??
          post.getAttribute("data-url"),
        url,
      ) ?? absolute(links.at(-1)?.getAttribute("href"), url);
    if (!address) continue;
    for (const avatar of post.querySelectorAll("img[alt*='avatar' i]"))
      avatar.remove();
    // A name and its handle, or two counts, parted by a style sheet alone.
    for (const part of post.querySelectorAll("span + span"))
      if (/^[@\d]/.test(textOf(part))) part.before(" ");
    // What follows the "?" only tells where the reader came from.
    const bare = new URL(address);
    bare.search = "";
    post.after(link(post.ownerDocument, bare.href));
    // The caption that Instagram's script would replace says nothing but its own name.
    if (post.matches(".instagram-media,[data-instgrm-permalink]"))
      post.replaceWith(...markersIn(post));
  }
}

/** Videos, charts, posts: a plain link that names the host, never a frame. */
export function embeds(cleaning: Cleaning): void {
  const { body, url } = cleaning;
  posts(cleaning);
  linkFrames(body, url);
  for (const frame of body.querySelectorAll("iframe"))
    takeOut(frame, "iframe", cleaning);
}
