import type { ComponentChildren, RefObject } from "preact";
import type { Article } from "../core/article.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import {
  CloseIcon,
  ContentsIcon,
  Drop,
  ListenIcon,
  TextIcon,
} from "../ui/icons.tsx";
import { useWords } from "../ui/words.ts";
import { DIALOG } from "./cover.ts";
import { MinutesLeft } from "./Progress.tsx";
import type { Panel, PanelName } from "./use-panel.ts";
import type { Speaking } from "./use-speaker.ts";

/** A button that opens the panel. */
function PanelButton({
  panel,
  which,
  label,
  children,
}: {
  panel: Panel;
  which: PanelName;
  label: string;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button bare"
      aria-expanded={panel.open === which}
      aria-controls="bening-panel"
      aria-label={label}
      title={label}
      data-action={which}
      onClick={() => panel.toggle(which)}
    >
      {children}
    </button>
  );
}

/** The bar's line: where one is, and what one can do. */
export function Bar({
  article,
  dialog,
  text,
  isWhole,
  panel,
  speaking,
  hasContents,
  onSaid,
  onFailed,
  onLeave,
}: {
  /** As it is shown. */
  article: Article;
  dialog: HTMLDialogElement;
  /** What is selected where the browser refuses to copy. */
  text: RefObject<HTMLElement | null>;
  /** False while further pages are on their way. */
  isWhole: boolean;
  panel: Panel;
  speaking: Speaking;
  /** Whether the article has something to list. */
  hasContents: boolean;
  /** Something to be heard alone. */
  onSaid: (words: string) => void;
  onFailed: (words: string) => void;
  onLeave: () => void;
}) {
  const t = useWords();
  return (
    <div class="bar-inner">
      <Drop />
      <span class="bar-site">
        <span class="host">{new URL(article.url).hostname}</span>
        <MinutesLeft article={article} dialog={dialog} />
      </span>
      <CopyButton
        article={article}
        text={text}
        isWhole={isWhole}
        onDone={onSaid}
        onRefused={onFailed}
      />
      <button
        type="button"
        class="button bare"
        aria-pressed={speaking.playing !== null}
        aria-label={t("listen")}
        title={t("listen")}
        data-action="listen"
        onClick={speaking.playing ? speaking.stop : speaking.toggle}
      >
        <ListenIcon />
      </button>
      {hasContents && (
        <PanelButton panel={panel} which="contents" label={t("contents")}>
          <ContentsIcon />
        </PanelButton>
      )}
      <PanelButton panel={panel} which="appearance" label={t("appearance")}>
        <TextIcon />
      </PanelButton>
      <button
        type="button"
        class="button bare"
        aria-label={t("closeView")}
        title={`${t("closeView")} (Esc)`}
        data-action="close"
        // Where an update has ended this script, the browser itself still closes the dialog.
        {...{ command: "close", commandfor: DIALOG }}
        onClick={onLeave}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
