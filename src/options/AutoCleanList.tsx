import { useRef } from "preact/hooks";
import { giveBack } from "../auto-clean.ts";
import { type Settings, withHost } from "../settings/schema.ts";
import { HostPermission, useAllowed } from "../ui/HostPermission.tsx";
import { CloseIcon } from "../ui/icons.tsx";
import { Switch } from "../ui/Switch.tsx";
import { useWords } from "../ui/words.ts";

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

function Host({ host, onRemove }: { host: string; onRemove: () => void }) {
  const t = useWords();
  const allowed = useAllowed(host);
  const name = t("removeHost", { host });
  return (
    <li data-host={host}>
      <div>
        <span>{host}</span>
        {!allowed && <HostPermission host={host} />}
      </div>
      <button
        type="button"
        class="button bare"
        aria-label={name}
        title={name}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </li>
  );
}

/** The hosts whose articles open clean, and the switch for all of Bisnis.com. */
export function AutoCleanList({ settings, onChange }: Props) {
  const t = useWords();
  const { everywhere, hosts } = settings.autoClean;
  const allowed = useAllowed("*.bisnis.com");
  const list = useRef<HTMLUListElement>(null);
  const remove = (host: string): void => {
    onChange((old) => withHost(old, host, false));
    giveBack(host);
    // Its button goes with it: the focus stays in the list, or goes to the switch above it.
    const others = [...(list.current?.children ?? [])].filter(
      (item) => item instanceof HTMLElement && item.dataset.host !== host,
    );
    const next =
      others[Math.min(hosts.indexOf(host), others.length - 1)] ??
      list.current?.closest("section");
    next
      ?.querySelector<HTMLElement>(".bare,[name='everywhere']")
      ?.focus({ preventScroll: true });
  };
  return (
    <>
      <p class="help">{t("autoCleanHelp")}</p>
      <Switch
        on={everywhere}
        name="everywhere"
        onChange={(on) =>
          onChange((old) => ({
            ...old,
            autoClean: { ...old.autoClean, everywhere: on },
          }))
        }
      >
        {t("autoCleanAll")}
      </Switch>
      {everywhere && !allowed && <HostPermission host="*.bisnis.com" />}
      {hosts.length === 0 ? (
        <p class="help">{t("autoCleanNone")}</p>
      ) : (
        <ul class="hosts" ref={list}>
          {hosts.map((host) => (
            <Host key={host} host={host} onRemove={() => remove(host)} />
          ))}
        </ul>
      )}
    </>
  );
}
