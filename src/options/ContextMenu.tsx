import { useEffect, useState } from "preact/hooks";
import {
  allowContextMenu,
  canHaveContextMenu,
  dropContextMenu,
  hasContextMenu,
  isAskedFor,
} from "../context-menu.ts";
import type { Settings } from "../settings/schema.ts";
import { useWords } from "../ui/words.ts";

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** The switch for the item in the menu of a right click. Where the browser grants it, what it has granted is the state. */
export function ContextMenu({ settings, onChange }: Props) {
  const t = useWords();
  const [on, setOn] = useState(false);
  const look = (): void => {
    hasContextMenu(settings).then(setOn, () => {});
  };
  useEffect(look, [settings.contextMenu]);
  if (!canHaveContextMenu()) return null;
  const turn = (contextMenu: boolean): void => {
    if (!isAskedFor()) onChange((before) => ({ ...before, contextMenu }));
    else
      (contextMenu ? allowContextMenu() : dropContextMenu())
        .catch(() => {})
        .then(look);
  };
  return (
    <>
      <label class="switch">
        <span>{t("contextMenu")}</span>
        <input
          type="checkbox"
          role="switch"
          name="contextMenu"
          checked={on}
          aria-checked={on}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
      </label>
      {isAskedFor() && <p class="help">{t("contextMenuHelp")}</p>}
    </>
  );
}
