import type { Article } from "../core/article.ts";
import type { Settings } from "../settings/schema.ts";
import { ReadingControls } from "../ui/ReadingControls.tsx";
import { useWords } from "../ui/words.ts";
import { Contents } from "./Contents.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import type { Panel } from "./use-panel.ts";

/** The panel below the bar, with what it shows. */
export function PanelBox({
  panel,
  article,
  dialog,
  settings,
  onChange,
  hasContents,
}: {
  panel: Panel;
  article: Article;
  dialog: HTMLDialogElement;
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
  /** Whether the article has something to list. */
  hasContents: boolean;
}) {
  const t = useWords();
  const { open, box, show } = panel;
  return (
    <section
      ref={box}
      tabIndex={-1}
      class="panel"
      id="bening-panel"
      aria-label={open ? t(open) : undefined}
      hidden={open === null}
    >
      {open === "appearance" && (
        <>
          <ReadingControls settings={settings} onChange={onChange} />
          <button
            type="button"
            class="link"
            data-action="keys"
            onClick={() => show("keys")}
          >
            {t("keys")}
          </button>
        </>
      )}
      {open === "contents" && (
        <Contents article={article} dialog={dialog} onGone={() => show(null)} />
      )}
      {open === "keys" && <KeyHelp hasContents={hasContents} />}
    </section>
  );
}
