import { useState } from "preact/hooks";
import {
  DEFAULTS,
  type Look,
  lookOf,
  type Settings,
} from "../settings/schema.ts";
import { useWords } from "../ui/words.ts";

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** Gives articles the look that they had at first; the same button takes that back, as long as nothing else was chosen. */
export function ResetLook({ settings, onChange }: Props) {
  const t = useWords();
  const [before, setBefore] = useState<Look | null>(null);
  const first = lookOf(DEFAULTS);
  const own = lookOf(settings);
  const isFirst = JSON.stringify(own) === JSON.stringify(first);
  const back = isFirst ? before : null;
  return (
    <button
      type="button"
      class="button"
      data-action="reset"
      disabled={isFirst && !back}
      onClick={() => {
        setBefore(back ? null : own);
        onChange((old) => ({ ...old, ...(back ?? first) }));
      }}
    >
      {t(back ? "resetUndo" : "reset")}
    </button>
  );
}
