import browser from "webextension-polyfill";
import { isUnder } from "./core/address.ts";
import type { Settings } from "./settings/schema.ts";
import { bisnis } from "./sites/bisnis.ts";
import { siteFor } from "./sites/site-for.ts";

const ID = "auto-clean";

const patterns = (host: string): string[] =>
  siteFor(`https://${host}/`).addresses.matchPaths.map(
    (path) => `*://${host}${path}`,
  );

/** The match patterns of the hosts that are switched on. */
export function matchesOf({ autoClean }: Settings): string[] {
  const hosts = autoClean.everywhere
    ? [
        ...autoClean.hosts.filter((host) => !isUnder(host, bisnis.hosts)),
        ...bisnis.hosts.map((host) => `*.${host}`),
      ]
    : autoClean.hosts;
  return hosts.flatMap((host) =>
    host.startsWith("*.")
      ? bisnis.addresses.matchPaths.map((path) => `*://${host}${path}`)
      : patterns(host),
  );
}

/** Whether the browser lets us work on the host. */
export const isAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`*://${host}/*`] });

/**
 * Gives the permission for a host back that the reader has switched off. Bisnis.com's is part of the installation: nobody can give it
 * back alone.
 */
export const giveBack = (host: string): Promise<unknown> =>
  isUnder(host, bisnis.hosts)
    ? Promise.resolve()
    : browser.permissions
        .remove({ origins: [`*://${host}/*`] })
        .catch(() => {});

async function allowed(matches: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    matches.map((match) =>
      isAllowed(
        new URL(match.replace("*://", "https://").replace("//*.", "//"))
          .hostname,
      ),
    ),
  );
  return matches.filter((_, index) => answers[index]);
}

/**
 * Makes the browser put the reader into the pages of the hosts that are switched on, before they begin, and into no others. Says the
 * same however often it is called.
 */
export async function registerAutoClean(settings: Settings): Promise<void> {
  const matches = await allowed(matchesOf(settings));
  const script = {
    id: ID,
    matches,
    js: [`auto/${settings.theme}.js`, "reader.js"],
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  const [known] = await browser.scripting.getRegisteredContentScripts({
    ids: [ID],
  });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
