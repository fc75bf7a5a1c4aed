import { useEffect, useState } from "preact/hooks";
import {
  allowContextMenu,
  canHaveContextMenu,
  dropContextMenu,
  hasContextMenu,
} from "../context-menu.ts";
import { useWords } from "../ui/words.ts";

/** The switch for the item in the menu of a right click. What the browser has granted is the state: nothing else is stored. */
export function ContextMenu() {
  const t = useWords();
  const [on, setOn] = useState(false);
  const look = (): void => {
    hasContextMenu().then(setOn, () => {});
  };
  useEffect(look, []);
  if (!canHaveContextMenu()) return null;
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
          onChange={({ currentTarget }) => {
            const change = currentTarget.checked
              ? allowContextMenu()
              : dropContextMenu();
            change.catch(() => {}).then(look);
          }}
        />
      </label>
      <p class="help">{t("contextMenuHelp")}</p>
    </>
  );
}
