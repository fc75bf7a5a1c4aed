import { absolute } from "../address.ts";

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

/** Words that a loader's picture is named by. */
const NAMES =
  "blank|placeholder|spacer|spinner|pixel|load(?:er|ing)|lazy(?:load)?|default|transparent";
const STANDS_IN = `${NAMES}|1x1`;

/** And what else may stand in such a name. */
const BESIDE = `${NAMES}|load|trans|img|images?|photo|thumb(?:nail)?|avatar|news|icon|bg|gr[ae]y|white|\\d+x\\d+|[0-9a-f]{6,8}`;

/** Whether an address stands in for a photo: blank pictures (m.bisnis.com …/default/blank.jpg), spinners. */
const PLACEHOLDER = new RegExp(
  `/(?:${STANDS_IN})(?:[_-](?:${BESIDE}))*\\.(?:gif|png|jpe?g|svg|webp)(?:\\?|$)`,
);
const isPlaceholder = (address: string): boolean =>
  PLACEHOLDER.test(address.toLowerCase());

/** Whether it may be one by how its name begins. A photo's own may begin so, too: "pixel-8-pro.jpg". */
const SUSPECTED = new RegExp(`/(?:${STANDS_IN})[\\w-]*\\.\\w+(?:\\?|$)`);

/** A photo's file in a folder, by its address alone. */
const PHOTO_FILE = /^[^\s?]*\/[^\s?]+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i;

/** Letters. A list of addresses is longer than one. */
const LONGEST_ADDRESS = 2000;

/** Letters. A photo has a dozen widths, not a thousand. */
const LONGEST_SRCSET = 20_000;

/** What loaders keep in the stead of a photo, or about it. */
const NO_PHOTO = /fallback|error|default|placeholder|name|alt/;

/** The widest candidate of a srcset up to 1,600 px (more is data that no column shows), else the first. */
function fromSrcset(srcset: string | null): string | null {
  if (srcset === null || srcset.length > LONGEST_SRCSET) return null;
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
    if (
      /^data-/.test(name) &&
      !NO_PHOTO.test(name) &&
      value.length <= LONGEST_ADDRESS &&
      PHOTO_FILE.test(value)
    )
      yield value;
}

/**
 * Absolute http(s) address of the photo that an img element shows or will show, or null where there is none.
 * @param isSure whether it must not be one that may stand in for the photo: where the photo may be known from elsewhere
 */
export function photoSource(
  photo: Element,
  base: string,
  isSure = false,
): string | null {
  let suspected: string | null = null;
  for (const candidate of candidates(photo)) {
    const address = absolute(candidate, base);
    if (!address) continue;
    if (!SUSPECTED.test(address.toLowerCase())) return address;
    if (!isPlaceholder(address)) suspected ??= address;
  }
  return isSure ? null : suspected;
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

/** A photo's name without its size, "panen-1200x630.jpg": as sites cut it for each place where it is shown. */
export const photoName = (address: string): string =>
  (photoFile(address).split("/").at(-1) ?? "")
    .replace(/\.\w+$/, "")
    .replace(/[-_]\d{2,4}x\d{2,4}$/, "");

/** What names the same photo in another size or with another query. */
export const photoFile = (address: string): string =>
  new URL(address).pathname.replace(/^\/thumb/, "");
