/** The address as an absolute one of the given schemes, or null when it is none. */
export function absolute(
  address: string | null | undefined,
  base: string,
  schemes: readonly string[] = ["http:", "https:"],
): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  try {
    const url = new URL(trimmed, base);
    if (!schemes.includes(url.protocol)) return null;
    url.username = "";
    url.password = "";
    return url.href;
  } catch {
    return null;
  }
}

/** The address without its fragment; unchanged when it cannot be parsed. */
export function withoutFragment(address: string): string {
  const at = address.indexOf("#");
  return at === -1 ? address : address.slice(0, at);
}

/** What tells where a reader came from, and nothing of the page: Google's, Meta's, Microsoft's, Yandex's and Mailchimp's own names. */
const TRACKING =
  /^(?:utm_\w+|_gl|gclid|gbraid|wbraid|fbclid|igshid|msclkid|yclid|mc_[ce]id)(?:=|$)/;

/** The address as it is quoted: without its fragment, and without what was hung on to follow readers. The rest stays letter for letter. */
export function asSource(address: string): string {
  const [path = "", ...query] = withoutFragment(address).split("?");
  const kept = query
    .join("?")
    .split("&")
    .filter((parameter) => parameter !== "" && !TRACKING.test(parameter))
    .join("&");
  return kept === "" ? path : `${path}?${kept}`;
}

/** Whether a host is one of the suffixes or lies below one. */
export function isUnder(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some(
    (suffix) => host === suffix || host.endsWith(`.${suffix}`),
  );
}

/**
 * Whether an address is of another page of the same host than the one that it stands on. A fragment leads to a place on the page, and so
 * does a query (a file, a tab, an entry of a live report) unless the page's own address says otherwise in the same place: "?id=12".
 */
export function isOtherPage(address: string, page: string): boolean {
  const [there, here] = [address, page].map((one) => new URL(asSource(one)));
  if (there?.host !== here?.host) return false;
  const pathOf = (url?: URL): string | undefined =>
    url?.pathname.replace(/\/$/, "");
  return (
    pathOf(there) !== pathOf(here) ||
    [...(here?.searchParams ?? [])].some(
      ([name, value]) => (there?.searchParams.get(name) ?? value) !== value,
    )
  );
}
