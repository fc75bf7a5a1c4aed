import { takeOver } from "./forms.ts";
import { isHidden } from "./hidden.ts";

/*
 * Players and posts that the page's own script draws. What a reader can open in their place is known from their attributes.
 */

/** AMP's elements: the attribute that names what is shown, and what its address begins with (amp.dev/documentation/components). */
const AMP: ReadonlyMap<string, readonly [attribute: string, start: string]> =
  new Map([
    ["amp-youtube", ["data-videoid", "https://www.youtube.com/watch?v="]],
    ["amp-vimeo", ["data-videoid", "https://vimeo.com/"]],
    ["amp-dailymotion", ["data-videoid", "https://www.dailymotion.com/video/"]],
    ["amp-twitter", ["data-tweetid", "https://twitter.com/i/status/"]],
    ["amp-instagram", ["data-shortcode", "https://www.instagram.com/p/"]],
  ]);

/**
 * Boxes that a service's own script draws in: its class, the attribute that names what is shown, and what its address begins with
 * (developers.facebook.com/docs/plugins, Flourish's and Infogram's codes for embedding).
 */
const DRAWN: readonly [name: string, attribute: string, start: string][] = [
  ["fb-post", "data-href", "https://www.facebook.com/"],
  ["fb-video", "data-href", "https://www.facebook.com/"],
  ["flourish-embed", "data-src", "https://public.flourish.studio/"],
  ["infogram-embed", "data-id", "https://infogram.com/"],
];

/** What all those classes have in common: of most boxes nothing else is asked. */
const MAY_BE_DRAWN = /fb-|-embed/;

function drawnIn(element: Element): string | null {
  if (!MAY_BE_DRAWN.test(element.className)) return null;
  for (const [name, attribute, start] of DRAWN) {
    const value = element.classList.contains(name)
      ? element.getAttribute(attribute)
      : null;
    // With words in it, or a photo for browsers without scripts, it is read for these.
    if (value && URL.canParse(value, start) && !element.textContent?.trim())
      return new URL(value, start).href;
  }
  return null;
}

const FILMS = new Set(["video", "audio", "amp-video", "amp-audio"]);

/** WordPress's player, and Plyr, take a film's own controls away and draw theirs over what a writer has put in. */
const DRAWN_OVER = ".mejs-container,.mejs__container,.plyr";

/** What only the page's own script can play. */
const UNREACHABLE = /^(?:blob|data|mediasource):/i;

/**
 * The address of what a player plays, as the page writes it; null where there is none, and for all other elements. What has no controls
 * plays by itself, as a moving background does, or is drawn over by a script that knows more; AMP's elements with words in them are
 * read for the words.
 */
export function playedBy(element: Element): string | null {
  const name = element.localName;
  const amp = AMP.get(name);
  if (amp) {
    const [attribute, start] = amp;
    const value = element.getAttribute(attribute);
    return value && !element.textContent?.trim()
      ? start + encodeURIComponent(value)
      : null;
  }
  if (name === "div") return drawnIn(element);
  // CKEditor's, as it stores what was embedded.
  if (name === "oembed") return element.getAttribute("url");
  if (
    !FILMS.has(name) ||
    !(element.hasAttribute("controls") || element.closest(DRAWN_OVER))
  )
    return null;
  const address =
    element.getAttribute("src") ??
    element.querySelector("source[src]")?.getAttribute("src");
  return address && !UNREACHABLE.test(address) ? address : null;
}

/** A player as the frame of what it plays, with what tells whether it is clutter. */
export function frameOf(
  player: Element,
  address: string,
  inert: Document,
): Element {
  const frame = inert.createElement("iframe");
  frame.setAttribute("src", address);
  takeOver(["class", "aria-hidden"], player, frame);
  if (isHidden(player)) frame.setAttribute("hidden", "");
  return frame;
}
