import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser, { type Commands } from "webextension-polyfill";
import type { MessageKey } from "../ui/messages.ts";
import { useWords } from "../ui/words.ts";

const NAMES: Record<string, MessageKey> = {
  _execute_action: "shortcutPopup",
  "toggle-clean-view": "commandToggle",
};

/**
 * The shortcuts as the browser has them: it alone can change them; and what else opens the clean view. Nothing where the browser knows
 * none (Firefox for Android).
 */
export function Shortcuts({ children }: { children: ComponentChildren }) {
  const t = useWords();
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    browser.commands?.getAll().then(setCommands, () => {});
  }, []);
  if (commands.length === 0) return null;
  return (
    <section>
      <h2>{t("shortcuts")}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, shortcut }) => {
          const key = NAMES[name ?? ""];
          return (
            key && (
              <div key={name}>
                <dt>{t(key)}</dt>
                <dd>{shortcut ? <kbd>{shortcut}</kbd> : t("shortcutNone")}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="help">{t("shortcutHelp")}</p>
      {children}
    </section>
  );
}
