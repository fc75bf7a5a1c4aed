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

/** Whether a host is one of the suffixes or lies below one. */
export function isUnder(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some(
    (suffix) => host === suffix || host.endsWith(`.${suffix}`),
  );
}
