/** The browsers that a build is made for; Edge takes Chrome's, Firefox for Android takes Firefox's. */
export type Browser = "chrome" | "firefox";

type Json = Record<string, unknown>;

const built = (path: string): string =>
  path
    .replace(/^src\/(\w+)\/(\w+\.html)$/, "$1/$2")
    .replace(/^src\/(\w+)\.tsx?$/, "$1.js");

/** Names the built file wherever the source manifest names a source file. */
function withBuiltNames(value: unknown): unknown {
  if (typeof value === "string") return built(value);
  if (Array.isArray(value)) return value.map(withBuiltNames);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withBuiltNames(item)]),
    );
  return value;
}

/**
 * One browser's manifest from the top-level one, which names source files and holds all browsers' keys.
 * Chrome takes a service worker and knows no `browser_specific_settings`; Firefox takes the same file as an event page.
 */
export function manifestFor(
  browser: Browser,
  source: unknown,
  packageJson: unknown,
): Json {
  const manifest = withBuiltNames(source) as Json;
  manifest.version = (packageJson as { version: string }).version;
  if (browser === "chrome") {
    delete manifest.browser_specific_settings;
  } else {
    const { service_worker } = manifest.background as {
      service_worker: string;
    };
    manifest.background = { scripts: [service_worker] };
    delete manifest.minimum_chrome_version;
    // Its only one, a place in the right-click menu, Firefox can give at installation alone, and asks nobody about.
    manifest.permissions = [
      ...(manifest.permissions as string[]),
      ...(manifest.optional_permissions as string[]),
    ];
    delete manifest.optional_permissions;
  }
  return manifest;
}
