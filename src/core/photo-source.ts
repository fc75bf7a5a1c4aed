import { absolute } from "./address.ts";

/** Where lazy loaders keep the real address until the photo, or the frame, scrolls near. */
export const LAZY = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-img",
  "data-url",
  "data-hi-res-src",
];

/**
 * Whether an address stands in for a photo: data:, blank pictures (m.bisnis.com …/default/blank.jpg), spinners. A photo's own name
 * may begin with such a word, too: "pixel-8-pro.jpg".
 */
const isPlaceholder = (address: string): boolean =>
  /^data:|\/(?:blank|placeholder|spacer|pixel|load(?:er|ing)|lazy(?:load)?|default|transparent|1x1)(?:[_-](?:blank|placeholder|spacer|pixel|load(?:er|ing)?|default|transparent|img|image|photo|thumb|bg|\d+x\d+))*\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/.test(
    address.toLowerCase(),
  );

/** A photo's file, by its address alone. */
const PHOTO_FILE = /^\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i;

/** The widest candidate of a srcset up to 1,600 px (more is data that no column shows), else the first. */
function fromSrcset(srcset: string | null): string | null {
  if (srcset === null) return null;
  const candidates = [
    ...srcset.matchAll(/(?:^|,)\s*(\S+?)(?:\s+([\d.]+)([wx]))?\s*(?=,\s|,?$)/g),
  ].map(([, address, size, unit]) => ({
    address: address ?? "",
    width: unit === "x" ? Number(size) * 800 : Number(size ?? 0),
  }));
  const fitting = candidates.filter(({ width }) => width <= 1600);
  const best = (fitting.length > 0 ? fitting : candidates).reduce<
    (typeof candidates)[number] | null
  >(
    (top, candidate) => (!top || candidate.width > top.width ? candidate : top),
    null,
  );
  return best?.address || null;
}

/** What may be a photo's address, the best first. */
function* candidates(photo: Element): Iterable<string | null> {
  for (const name of LAZY) yield photo.getAttribute(name);
  yield fromSrcset(photo.getAttribute("data-srcset"));
  yield photo.getAttribute("src");
  yield fromSrcset(photo.getAttribute("srcset"));
  // Each loader has a name of its own for it.
  for (const { name, value } of photo.attributes)
    if (/^data-/.test(name) && PHOTO_FILE.test(value)) yield value;
}

/** Absolute http(s) address of the photo that an img element shows or will show, or null where there is none. */
export function photoSource(photo: Element, base: string): string | null {
  for (const candidate of candidates(photo)) {
    const address =
      candidate && !isPlaceholder(candidate) ? absolute(candidate, base) : null;
    if (address) return address;
  }
  return null;
}

/** The address of a picture element's best source, or null. */
export function pictureSource(picture: Element, base: string): string | null {
  for (const source of picture.querySelectorAll("source")) {
    const address = absolute(
      fromSrcset(
        source.getAttribute("srcset") ?? source.getAttribute("data-srcset"),
      ),
      base,
    );
    if (address && !isPlaceholder(address)) return address;
  }
  return null;
}

/** What names the same photo in another size or with another query. */
export const photoFile = (address: string): string =>
  new URL(address).pathname.replace(/^\/thumb/, "");
