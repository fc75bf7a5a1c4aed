/** The photo that a lazy loader keeps in a noscript, which is text to a browser with scripts: read, never parsed as HTML. */
export function photoOf(noscript: Element, inert: Document): Element | null {
  const parsed = noscript.querySelector("img");
  const tag = /<img\b[^<>]*>/i.exec(noscript.textContent ?? "")?.[0] ?? "";
  const attribute = (name: string): string =>
    parsed?.getAttribute(name) ??
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i")
      .exec(tag)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll("&amp;", "&") ??
    "";
  const src = attribute("src");
  if (!src) return null;
  const photo = inert.createElement("img");
  photo.setAttribute("src", src);
  photo.setAttribute("alt", attribute("alt"));
  photo.setAttribute("data-noscript", "");
  return photo;
}
