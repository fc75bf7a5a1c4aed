import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { isAllowed } from "../auto-clean.ts";
import { useWords } from "./words.ts";

/** Whether the browser still lets us work on the host; asked again when a permission comes or goes. */
export function useAllowed(host: string): boolean {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const ask = (): void => {
      isAllowed(host).then(setAllowed, () => setAllowed(false));
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [host]);
  return allowed;
}

/** A permission that the browser has not or no longer given, said, and one button to give it. */
export function HostPermission({ host }: { host: string }) {
  const t = useWords();
  const grant = (): void => {
    browser.permissions.request({ origins: [`*://${host}/*`] }).catch(() => {});
  };
  return (
    <p class="missing-permission">
      {t("hostNotAllowed")}{" "}
      <button
        type="button"
        class="button small"
        data-action="grant"
        onClick={grant}
      >
        {t("grantHost")}
      </button>
    </p>
  );
}
