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

/** Which keys do what in the clean view. */
export function KeyHelp() {
  const t = useWords();
  return (
    <section>
      <h2>{t("keys")}</h2>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
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
