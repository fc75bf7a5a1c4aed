import browser from "webextension-polyfill";
import { giveBack } from "../auto-clean.ts";
import { isUnder } from "../core/address.ts";
import { tellTab } from "../messages.ts";
import {
  isHost,
  MOST_HOSTS,
  opensClean,
  type Settings,
  withHost,
} from "../settings/schema.ts";
import { changeSettings } from "../settings/store.ts";
import { bisnis } from "../sites/bisnis.ts";
import { askReader } from "../tabs.ts";
import { HostPermission, useAllowed } from "../ui/HostPermission.tsx";
import { Switch } from "../ui/Switch.tsx";
import { useWords } from "../ui/words.ts";
import type { Page } from "./use-page.ts";

interface Props {
  page: Extract<Page, { state: "article" }>;
  settings: Settings;
  onMessage: (message: string) => void;
}

/** "Bersihkan otomatis di market.bisnis.com": takes effect in the open tab at once. */
export function AutoCleanSwitch({ page, settings, onMessage }: Props) {
  const t = useWords();
  const host = new URL(page.address).hostname;
  const isBisnis = isUnder(host, bisnis.hosts);
  // Bisnis.com is allowed as a whole, and without it the icon does not know its articles.
  const wanted = isBisnis ? "*.bisnis.com" : host;
  const isAllowed = useAllowed(wanted);
  if (!isHost(host)) return null;
  const isOn = opensClean(settings, host, isBisnis);
  const isMissing = !isAllowed && (isOn || isBisnis);
  const everywhere = settings.autoClean.everywhere && isBisnis;

  const change = async (on: boolean): Promise<void> => {
    // Of what failed before.
    onMessage("");
    if (on && settings.autoClean.hosts.length >= MOST_HOSTS)
      return onMessage(t("hostsFull", { count: MOST_HOSTS }));
    // Asked for first and not waited for: browsers take the question only while the click is being handled, and the popup may be
    // closed by it. The worker registers the host as soon as both setting and permission are there.
    if (on && !isBisnis)
      browser.permissions
        .request({ origins: [`*://${host}/*`] })
        .catch(() => {});
    try {
      await changeSettings((old) => withHost(old, host, on));
      if (!on) await giveBack(host);
    } catch {
      return onMessage(t("storeFailed"));
    }
    try {
      if (!on) await tellTab(page.tab, "close", {});
      else if (!(await askReader(page.tab, "open", { force: page.force })).open)
        onMessage(t("openFailed"));
    } catch {
      onMessage(t("openFailed"));
    }
  };

  return (
    <>
      <Switch
        on={isOn}
        name="auto-clean"
        disabled={everywhere}
        onChange={change}
      >
        {t("autoCleanOn", { host })}
        {everywhere && <small>{t("autoCleanEverywhere")}</small>}
      </Switch>
      {isMissing && <HostPermission host={wanted} />}
    </>
  );
}
