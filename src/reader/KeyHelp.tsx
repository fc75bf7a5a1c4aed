import { COMMAND_KEY } from "../ui/command-key.ts";
import type { MessageKey } from "../ui/messages.ts";
import { useWords } from "../ui/words.ts";

const KEYS: readonly [keys: string[], what: MessageKey][] = [
  [["?"], "keyHelp"],
  [["I"], "keyContents"],
  [["T"], "keyAppearance"],
  [["+", "−"], "keyLarger"],
  [["L"], "keyListen"],
  [["[", "]"], "keySentence"],
  [[COMMAND_KEY, "A"], "keySelect"],
  [[COMMAND_KEY, "P"], "keyPrint"],
  [["Esc"], "keyClose"],
];

/** Which keys do what in the clean view; without contents to list, their key does nothing. */
export function KeyHelp({ hasContents }: { hasContents: boolean }) {
  const t = useWords();
  const keys = KEYS.filter(([, what]) => hasContents || what !== "keyContents");
  return (
    <section>
      <h2>{t("keys")}</h2>
      <dl class="keys">
        {keys.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
