import { useEffect, useState } from "preact/hooks";
import {
  allowContextMenu,
  canHaveContextMenu,
  dropContextMenu,
  hasContextMenu,
  isAskedFor,
} from "../context-menu.ts";
import type { Settings } from "../settings/schema.ts";
import { Switch } from "../ui/Switch.tsx";
import { useWords } from "../ui/words.ts";

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** The switch for the item in the menu of a right click. Where the browser grants it, what it has granted is the state. */
export function ContextMenu({ settings, onChange }: Props) {
  const t = useWords();
  const [on, setOn] = useState(false);
  const look = (): Promise<void> =>
    hasContextMenu(settings).then(setOn, () => {});
  useEffect(() => {
    look();
  }, [settings.contextMenu]);
  if (!canHaveContextMenu()) return null;
  const turn = async (contextMenu: boolean): Promise<void> => {
    if (!isAskedFor()) {
      onChange((before) => ({ ...before, contextMenu }));
      return;
    }
    await (contextMenu ? allowContextMenu() : dropContextMenu()).catch(
      () => {},
    );
    await look();
  };
  return (
    <>
      <Switch on={on} name="contextMenu" onChange={turn}>
        {t("contextMenu")}
      </Switch>
      {isAskedFor() && <p class="help">{t("contextMenuHelp")}</p>}
    </>
  );
}
