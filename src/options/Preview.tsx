import { useLayoutEffect, useRef } from "preact/hooks";
import type { Font, Settings } from "../settings/schema.ts";
import { dress } from "../ui/dress.ts";
import { useWords } from "../ui/words.ts";

interface Props {
  settings: Settings;
  /** Changes when a font has come: lines are as long as its letters are wide. */
  font: Font | null;
}

/** A paragraph as articles will look. */
export function Preview({ settings, font }: Props) {
  const t = useWords();
  const surface = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (surface.current) dress(surface.current, settings);
  }, [settings, font]);
  return (
    <figure class="bening preview" ref={surface}>
      <figcaption>{t("previewTitle")}</figcaption>
      <div class="article" lang={t.language}>
        <div class="body">
          <p>{t("previewText")}</p>
        </div>
      </div>
    </figure>
  );
}
